// From what zod found wrong to field errors in words a caller can act on.
import type { z } from 'zod';
import { type FieldError, ProblemError } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
const quoted = (values: readonly unknown[]): string => values.map((value) => `"${String(value)}"`).join(', ');
const dotted = (path: Path): string => path.map(String).join('.');

function at(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function messageOf(issue: Issue, given: unknown): string {
  if (issue.code === 'invalid_value') return `expected one of ${quoted(issue.values)}`;
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined && 'options' in issue) {
    return `expected one of ${quoted(issue.options as unknown[])}`;
  }
  if (issue.code !== 'invalid_type') return issue.message;
  if (given === undefined) return `is missing: expected ${issue.expected}`;
  return Array.isArray(given) ? `may be given only once: expected one ${issue.expected}` : `expected ${issue.expected}`;
}

function fieldErrors(issue: Issue, input: unknown): FieldError[] {
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: dotted(issue.path), message: messageOf(issue, at(input, issue.path)) }];
  }
  return issue.keys.map((key) => ({ path: dotted([...issue.path, key]), message: issue.message }));
}

/** @throws ProblemError always: 400 with one entry a fault. */
export function refuse(error: z.core.$ZodError, input: unknown): never {
  const errors = error.issues.flatMap((issue) => fieldErrors(issue, input)).slice(0, 50);
  const detail = errors.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
  throw new ProblemError('invalid-request', detail.slice(0, 1000), { errors });
}

type Validated = { target: string; data?: unknown } & ({ success: true } | { success: false; error: z.ZodError });

/** The app's one validation hook. An id that cannot be is simply not found. */
export function refuseInvalid(result: Validated): undefined {
  if (result.success) return undefined;
  if (result.target === 'param') throw new ProblemError('not-found', 'Nothing is known under this id.');
  return refuse(result.error, result.data);
}
