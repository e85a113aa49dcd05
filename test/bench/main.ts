// `npm run bench`: the figures of the README and of docs/performance.md in one table, each beside its peer or floor.
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Dated, type Line, type Machine, merge, missOf, ratioOf, rowOf, toMarkdown } from './figure.ts';
import { parts } from './parts.ts';

const help = `npm run bench -- [PART ...] [options]     (all parts: about a quarter of an hour, on a quiet machine)

Parts: ${Object.keys(parts).join(', ')}

  --size N        instead of the part's own sizes: changes, subscriptions, webhooks or stories
  --json FILE     the figures as JSON as well; what the file holds of other parts stays
  --write FILE    the table as Markdown as well, with what the JSON file holds: docs/performance.md
  --help

The peers of \`poll\` come from Debian (apt-get install rss2email urlwatch); without them their columns stay empty.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const size = values.size === undefined ? null : Number(values.size);
/** What was measured, here and before. */
let held: Dated[] = [];
const unknown = positionals.filter((name) => !(name in parts));
if (values.help) {
  console.log(help);
} else if (unknown.length > 0 || (size !== null && !(Number.isInteger(size) && size > 0))) {
  console.error(unknown.length > 0 ? `there is no part ${unknown.join(', ')}` : '--size takes a whole number');
  console.error(`\n${help}`);
  process.exitCode = 2;
} else {
  await bench(positionals.length > 0 ? positionals : Object.keys(parts));
}

async function bench(chosen: string[]): Promise<void> {
  const machine: Machine = { node: process.versions.node, processor: `${cpus().length} × ${cpus()[0]?.model}` };
  console.error(`Node ${machine.node}, ${machine.processor}`);
  const dir = await mkdtemp(path.join(tmpdir(), 'kv-bench-'));
  const measured: Line[] = [];
  try {
    for (const name of chosen) {
      console.error(`${name} …`);
      const report = (line: string) => console.error(`  ${line}`);
      const lines = (await parts[name]?.({ root: process.cwd(), dir, size, report })) ?? [];
      measured.push(...lines);
      // After each part: a bench that is broken off has not measured in vain.
      await keep(lines, machine);
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
  console.table(measured.map(rowOf));
}

async function keep(lines: Line[], machine: Machine): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const others = values.json === undefined ? held : readHeld(values.json);
  held = merge(
    others,
    lines.map((line) => ({ ...line, date })),
    Object.keys(parts),
  );
  const figures = held.map((line) =>
    'skipped' in line ? line : { ...line, ratio: ratioOf(line), missedBy: missOf(line) },
  );
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ ...machine, figures }, null, 2)}\n`);
  if (values.write !== undefined) await writeFile(values.write, toMarkdown(held, machine));
}

function readHeld(file: string): Dated[] {
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { figures: Dated[] }).figures;
}
