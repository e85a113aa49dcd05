// `import`: an NDJSON export back into a store, line by line and silently. A line that cannot be used is told of and passed over. May be run again,
// also after it was stopped: what is there already is left as it stands.
import { open } from 'node:fs/promises';
import { pMapIterable } from 'p-map';
import { type CategoryOf, type ImportOutcome, importChange, readExportLine } from '../../shared/changelog/import.ts';
import { systemClock } from '../../shared/model/clock.ts';
import type { Store } from '../../shared/store/store.ts';
import { readSources } from '../read-sources.ts';
import { type NumberedLine, numberedLines } from './numbered-lines.ts';
import { UsageError } from './usage-error.ts';
import { type Place, withStore } from './with-store.ts';

/** A row has 400 kB at most; written as JSON it may be some times as long. */
const lineLimitBytes = 4 * 1024 * 1024;
/** Changes at once; each makes some ten writes, several of them together. */
const concurrency = 8;
const progressMs = 3000;

type Input = AsyncIterable<Uint8Array>;
type Outcome = ImportOutcome | 'refused' | 'empty';
interface Answer {
  number: number;
  outcome: Outcome;
  problem?: string;
}

/** `sources`: the file whose sources the evidence is from, instead of the catalogue; what they are decides whose word weighs more. */
export async function importChanges(file: string, { sources, ...place }: Place & { sources?: string }): Promise<void> {
  const input = await openInput(file);
  const base = await readSources(sources);
  await withStore(
    place,
    async (store) => {
      const known = await store.sourceDefinitions.over(base);
      const categories = new Map(known.map(({ id, category }) => [id, category]));
      const counts = await importLines(input, store, (source) => categories.get(source));
      process.stdout.write(`${describe(counts)}\n`);
      process.exitCode = counts.refused > 0 ? 1 : 0;
    },
    { must: false },
  );
}

/** Opened before anything is made, so that a slip of the pen leaves no empty store behind. */
async function openInput(file: string): Promise<Input> {
  if (file === '-') return process.stdin;
  const unreadable = (code: string) =>
    new UsageError(`${file}: cannot be read (${code}); give an NDJSON export, or - for standard input`);
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(error.code ?? error.message);
  });
  if (!(await handle.stat()).isDirectory()) return handle.createReadStream();
  await handle.close();
  throw unreadable('EISDIR');
}

async function importLines(input: Input, store: Store, categoryOf: CategoryOf): Promise<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = { new: 0, newer: 0, same: 0, refused: 0, empty: 0 };
  const lines = numberedLines(input, { limitBytes: lineLimitBytes });
  const answers = pMapIterable(lines, (line) => importLine(line, store, categoryOf), { concurrency });
  let toldAt = performance.now();
  for await (const { number, outcome, problem } of answers) {
    counts[outcome] += 1;
    if (problem !== undefined) process.stderr.write(`line ${number}: ${problem}\n`);
    if (performance.now() - toldAt < progressMs) continue;
    toldAt = performance.now();
    process.stderr.write(`${number} lines so far: ${describe(counts)}\n`);
  }
  return counts;
}

const describe = (counts: Record<Outcome, number>): string =>
  `${counts.new} new, ${counts.newer} newer than ours, ${counts.same} as they stood, ${counts.refused} ${counts.refused === 1 ? 'line' : 'lines'} refused`;

async function importLine({ number, bytes }: NumberedLine, store: Store, categoryOf: CategoryOf): Promise<Answer> {
  const refuse = (problem: string): Answer => ({ number, outcome: 'refused', problem });
  if (bytes === null) return refuse(`longer than ${lineLimitBytes} bytes`);
  const text = decode(bytes);
  if (text === null) return refuse('not UTF-8');
  if (text.trim() === '') return { number, outcome: 'empty' };
  const read = readExportLine(text);
  if ('problem' in read) return refuse(read.problem);
  try {
    return { number, outcome: await importChange(read.change, { store, clock: systemClock, categoryOf }) };
  } catch (error) {
    // DynamoDB's word for a row or a key that is too large: this change's fault, and no other's.
    if (error instanceof Error && error.name === 'ValidationException')
      return refuse(`cannot be kept: ${error.message}`);
    throw error;
  }
}

/** `null` where it is no UTF-8: a quote must not be changed on its way. A byte order mark is no part of the text. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
