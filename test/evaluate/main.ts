// `npm run evaluate`: precision, recall and F1 of the reading over the labelled sets, and the misses with --misses. Fails when a score is
// below the recorded one (recorded.json); --record writes the scores of now.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../../shared/reading/read.ts';
import { type GoldCase, readGold } from './gold.ts';
import { type Figures, figuresOf, type Outcome, type Part, parts, score } from './score.ts';

const usage = `Usage: npm run evaluate -- [options]

  --misses        each miss and false find on a line of its own
  --set NAME      only this set (a file of test/gold without .jsonl); may be repeated
  --half HALF     only the tune or the test half
  --part PART     only this part, as named in the table
  --record        keep today's scores as those that must not be lost
  --help`;

const recordedFile = path.resolve('test/evaluate/recorded.json');
/** A score may be this much lower for a rounding. */
const slack = 0.0005;

const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
    half: { type: 'string' },
    part: { type: 'string' },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(usage);
  process.exit(0);
}

interface Scored extends GoldCase {
  outcomes: Partial<Record<Part, Outcome>>;
}

const { cases, absent } = readGold();
for (const set of absent) console.log(`skipped: ${set}, whose corpus is not at hand`);
const scored: Scored[] = cases
  .filter(({ set }) => options.set.length === 0 || options.set.includes(set))
  .filter(({ half }) => options.half === undefined || half === options.half)
  .map((one) => {
    // A bare sentence has no subject to be relevant to.
    const outcomes = score(one.label, read(one.document, { all: one.label.relevant === undefined }));
    return { ...one, outcomes };
  });

const shown = parts.filter((part) => options.part === undefined || part === options.part);
const outcomesOf = (among: Scored[], part: Part): Outcome[] => among.flatMap(({ outcomes }) => outcomes[part] ?? []);
const inHalf = (half: string): Scored[] => scored.filter((one) => one.half === half);

if (options.misses) printMisses();
const table = new Map<string, Figures>();
for (const part of shown) {
  for (const half of ['tune', 'test']) table.set(`${part} (${half})`, figuresOf(outcomesOf(inHalf(half), part)));
  table.set(part, figuresOf(outcomesOf(scored, part)));
}
console.log(
  `${scored.length} labelled documents of ${[...new Set(scored.map(({ set }) => set))].join(', ') || 'no set'}`,
);
console.table(
  Object.fromEntries(
    [...table].map(([name, { precision, recall, f1, of }]) => [
      name,
      { precision: precision.toFixed(3), recall: recall.toFixed(3), F1: f1.toFixed(3), labelled: of },
    ]),
  ),
);
const isWhole =
  options.set.length === 0 && options.half === undefined && options.part === undefined && absent.length === 0;
if (options.record) record();
else if (isWhole) hold();

function printMisses(): void {
  for (const { set, half, label, outcomes } of scored) {
    for (const part of shown) {
      const outcome = outcomes[part];
      for (const key of outcome?.missed ?? []) console.log(`missed  ${part}: ${key} [${set} ${half}] ${label.id}`);
      for (const key of outcome?.false ?? []) console.log(`false   ${part}: ${key} [${set} ${half}] ${label.id}`);
    }
  }
}

function record(): void {
  if (!isWhole) {
    console.error('evaluate: only a run over all sets, halves and parts can be recorded');
    process.exitCode = 2;
    return;
  }
  const scores = Object.fromEntries([...table].map(([name, { f1 }]) => [name, Number(f1.toFixed(4))]));
  writeFileSync(recordedFile, `${JSON.stringify(scores, null, 2)}\n`);
  console.log(`recorded in ${path.relative('.', recordedFile)}`);
}

function hold(): void {
  const recorded: Record<string, number> = existsSync(recordedFile)
    ? JSON.parse(readFileSync(recordedFile, 'utf8'))
    : {};
  for (const [name, before] of Object.entries(recorded)) {
    const now = table.get(name)?.f1 ?? 0;
    if (now >= before - slack) continue;
    console.error(`evaluate: F1 of ${name} fell from ${before} to ${now.toFixed(4)}; --misses shows where`);
    process.exitCode = 1;
  }
}
