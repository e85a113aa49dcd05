// Every regular expression of some folders: the literals, from their syntax trees, and what their modules put together as they load, from word lists say.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { parseAst } from 'vitest/node';

export interface Expression {
  file: string;
  source: string;
  flags: string;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Folders are relative to the project: "shared/reading". No module of theirs may be loaded already. */
export async function expressionsOf(folders: string[]): Promise<Expression[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  return [...files.flatMap(literalsOf), ...(await compiledBy(files))];
}

function literalsOf(file: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(path.join(root, file), 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** What the modules hand to `new RegExp` while they load. Tells by the stack whose it is: packages have theirs too. */
async function compiledBy(files: string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 30;
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string, string?]) {
        const made = new target(pattern, flags);
        const [caller = '', ...outer] = (new Error().stack ?? '').split('\n').slice(2);
        // The file that made it, not the one that compiles word lists for the others.
        const file = [caller, ...outer].map(ownFile).find((name) => name !== 'shared/reading/words.ts' && name);
        if (ownFile(caller) && file) found.push({ file, source: made.source, flags: made.flags });
        return made;
      },
    }),
  );
  try {
    for (const file of files) await import(path.join(root, file));
  } finally {
    vi.unstubAllGlobals();
    Error.stackTraceLimit = stackTraceLimit;
  }
  return found;
}

const ownFile = (frame: string): string | undefined => /[/\\](shared[/\\][^:)]+\.tsx?):/.exec(frame)?.[1];
