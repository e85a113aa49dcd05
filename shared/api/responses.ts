// The pieces every route description shares: answers in JSON, and the problems a route may answer with.
import type { z } from 'zod';
import { type ProblemKind, problemKinds, problemSchema } from './problem.ts';

export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const html = (description: string) =>
  ({ description, content: { 'text/html': { schema: { type: 'string' } } } }) as const;

/** `{404: …}` for each kind, besides those that any route may answer with. */
export function problems(...kinds: ProblemKind[]) {
  const all: ProblemKind[] = [...kinds, 'too-many-requests', 'internal-error'];
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of all)
    byStatus.set(problemKinds[kind].status, [...(byStatus.get(problemKinds[kind].status) ?? []), kind]);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.map((kind) => `${problemKinds[kind].title} (\`${kind}\`).`).join(' '),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  );
}

export const notModified = {
  304: { description: 'Not changed since the answer with this `If-None-Match` tag.' },
} as const;

/** Name of the security scheme of the subscriptions' routes. */
export const manageScheme = 'manageToken';
