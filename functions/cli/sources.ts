// `sources put`, `list`, `remove`, `off` and `on`: the operator's own definitions, kept in the store over the catalogue or the sources file.
// Whoever runs takes them up at the next look.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Source } from '../../shared/model/source.ts';
import { parseSourcesFile } from '../../shared/sources/read-sources-file.ts';
import type { Store } from '../../shared/store/store.ts';
import { readSources } from '../read-sources.ts';
import { UsageError } from './usage-error.ts';
import { type Place, withStore } from './with-store.ts';

/** `sources`: the file over which the definitions stand, instead of the catalogue. */
type Options = Place & { sources?: string };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

export async function putSources(file: string, options: Options): Promise<void> {
  const given = parseSourcesFile(await readGiven(file), file === '-' ? 'standard input' : file);
  const base = await readSources(options.sources);
  await withStore(
    options,
    async ({ sourceDefinitions }) => {
      for (const source of given) {
        const before = await sourceDefinitions.find(source.id, base);
        await sourceDefinitions.put(source);
        say(`${source.id}: ${before === null ? 'added' : 'replaced'}${source.enabled ? '' : ', switched off'}`);
      }
    },
    { must: false },
  );
}

async function readGiven(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: cannot be read (${error.code ?? error.message}); give a sources file, or - for stdin`);
  });
}

export async function listSources({ json, ...options }: Options & { json?: boolean }): Promise<void> {
  const base = await readSources(options.sources);
  await withStore(options, async ({ sourceDefinitions }) => {
    const own = new Set((await sourceDefinitions.list()).map(({ id }) => id));
    const all = await sourceDefinitions.over(base);
    if (json) return say(JSON.stringify(all, null, 2));
    for (const source of all) {
      const { id, enabled, kind, intervalMinutes, url } = source;
      say(
        `${id}  ${enabled ? 'on' : 'off'}  ${own.has(id) ? 'own' : 'built in'}  ${kind}  ${intervalMinutes} min  ${url}`,
      );
    }
  });
}

export async function removeSource(id: string, options: Options): Promise<void> {
  const base = await readSources(options.sources);
  await withStore(options, async ({ sourceDefinitions }) => {
    if (!(await sourceDefinitions.remove(id))) throw unknown(id, await sourceDefinitions.list());
    const under = base.find((source) => source.id === id);
    say(under === undefined ? `${id}: no longer watched` : `${id}: watched as the catalogue or sources file says`);
  });
}

export async function switchSource(id: string, enabled: boolean, options: Options): Promise<void> {
  const base = await readSources(options.sources);
  await withStore(options, async ({ sourceDefinitions }: Store) => {
    const source = await sourceDefinitions.find(id, base);
    if (source === null) throw unknown(id, await sourceDefinitions.over(base));
    await sourceDefinitions.put({ ...source, enabled });
    say(`${id}: ${enabled ? 'on' : 'off'}`);
  });
}

function unknown(id: string, among: Source[]): UsageError {
  const ids = among.map((source) => source.id).join(', ') || 'none';
  return new UsageError(
    `there is no such source: ${id}; there are: ${ids}. A sources file of yours is given with --sources`,
  );
}
