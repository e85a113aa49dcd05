// The operator's sources file: text → sources, or an error that names the file, the entry, the field and what to do.
import type { z } from 'zod';
import { type Source, sourcesFileSchema } from '../model/source.ts';
import { selectorProblem } from './html-page.ts';

/** The message is fit to be shown as it is: a line for each mistake. */
export class SourcesFileError extends Error {
  override name = 'SourcesFileError';
}

const kinds = 'feed, listing, riksdagen, office-directory or page';
const example = '[{"id": "svt", "name": "SVT Nyheter", "kind": "feed", "url": "https://www.svt.se/nyheter/rss.xml"}]';

/** @throws SourcesFileError naming every mistake found. */
export function parseSourcesFile(text: string, fileName: string): Source[] {
  const entries = parseEntries(text.replace(/^\ufeff/, ''), fileName);
  const parsed = sourcesFileSchema.safeParse(entries);
  const problems = parsed.success
    ? selectorProblems(parsed.data)
    : parsed.error.issues.map((issue) => explain(issue, entries));
  if (!parsed.success || problems.length > 0) {
    throw new SourcesFileError([`${fileName} cannot be used; correct this and start again:`, ...problems].join('\n  '));
  }
  return parsed.data;
}

function parseEntries(text: string, fileName: string): unknown[] {
  const entries = parseJson(text, fileName);
  if (Array.isArray(entries)) return entries;
  throw new SourcesFileError(`${fileName}: expected a JSON array of sources, such as ${example}`);
}

function parseJson(text: string, fileName: string): unknown {
  if (text.trim() === '') throw new SourcesFileError(`${fileName} is empty; expected a JSON array such as ${example}`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const lines = text.slice(0, errorPosition(text)).split('\n');
    const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
    const advice = 'look there for a missing or surplus comma, quote or bracket (comments are not allowed)';
    throw new SourcesFileError(`${fileName} is no JSON, ${place}: ${advice}`, { cause: error });
  }
}

// Node 20 does not always tell where. The first beginning of the text that is wrong in itself, and not just unfinished, ends at the mistake.
function errorPosition(text: string): number {
  let [fine, wrong] = [0, text.length];
  while (wrong - fine > 1) {
    const middle = (fine + wrong) >> 1;
    if (isUnfinished(text.slice(0, middle))) fine = middle;
    else wrong = middle;
  }
  return fine;
}

function isUnfinished(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    return (
      /end of JSON input|Unterminated/.test(message) || (position !== undefined && Number(position) >= beginning.length)
    );
  }
}

function explain(issue: z.core.$ZodIssue, entries: unknown[]): string {
  const [index, ...field] = issue.path;
  const entry: unknown = typeof index === 'number' ? entries[index] : undefined;
  const where = typeof index === 'number' ? `entry ${index + 1}${nameOf(entry)}` : 'the file';
  const at = field.length === 0 ? '' : `, "${field.join('.')}"`;
  return `${where}${at}: ${messageOf(issue, valueAt(entry, field))}`;
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_union') {
    return value === undefined ? `is missing; expected ${kinds}` : `${show(value)} is not supported; expected ${kinds}`;
  }
  if (value === undefined && issue.code === 'invalid_type') return `is missing; expected a ${issue.expected}`;
  return value === undefined || issue.code === 'custom' ? issue.message : `${issue.message}; found ${show(value)}`;
}

function selectorProblems(sources: Source[]): string[] {
  return sources.flatMap((source, index) =>
    selectorsOf(source).flatMap(([field, selector]) => {
      const problem = selector === undefined ? null : selectorProblem(selector);
      return problem === null ? [] : [`entry ${index + 1} ("${source.id}"), "${field}": ${problem}`];
    }),
  );
}

function selectorsOf(source: Source): [string, string | undefined][] {
  if (source.kind === 'page') return [['select', source.select]];
  const list: Record<string, string | undefined> =
    source.kind === 'listing' || source.kind === 'office-directory' ? (source.list ?? {}) : {};
  return Object.entries(list).map(([field, selector]) => [`list.${field}`, selector]);
}

function nameOf(entry: unknown): string {
  const id = valueAt(entry, ['id']);
  return typeof id === 'string' ? ` ("${id.slice(0, 64)}")` : '';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const show = (value: unknown) => (JSON.stringify(value) ?? 'nothing').slice(0, 80);
