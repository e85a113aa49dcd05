// Each part of `npm run bench`, by its name: what it measures, made into lines of the table.
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { measureChanges } from './changes.ts';
import { measureFanOut } from './fan-out.ts';
import { atLeast, atMost, type Line } from './figure.ts';
import { measureFunctions } from './functions.ts';
import { measureLatency } from './latency.ts';
import { inTurns } from './measure.ts';
import { measureMemory } from './memory.ts';
import { measurePasses } from './passes.ts';
import { measureReading } from './reading.ts';
import { paperCount } from './served-papers.ts';
import { measureWebhooks } from './webhooks.ts';

export interface Bench {
  root: string;
  /** For what the measurements write; removed afterwards. */
  dir: string;
  /** Instead of the part's own sizes: changes, subscriptions, webhooks or stories. */
  size: number | null;
  report: (line: string) => void;
}

export const parts: Record<string, (bench: Bench) => Promise<Line[]>> = {
  poll: ({ root, dir }) => measurePasses(path.join(root, 'dist/cli.js'), dir),
  extract: extractLines,
  article: async ({ root }) => [articleLine(root)],
  latency: latencyLines,
  'fan-out': fanOutLines,
  webhooks: webhookLines,
  changes: changesLines,
  memory: memoryLines,
  functions: async ({ dir }) => functionLines(dir),
};

async function extractLines({ root, dir }: Bench): Promise<Line[]> {
  const what = 'extract --jsonl over the haystack of 34,495 documents';
  const haystack = path.resolve(root, '../shared/corpus/regeringen.jsonl.gz');
  if (!existsSync(haystack)) return [{ part: 'extract', what, skipped: 'the corpus is not here' }];
  const input = path.join(dir, 'haystack.jsonl');
  await pipeline(createReadStream(haystack), createGunzip(), createWriteStream(input));
  const commands = [
    { args: [path.join(root, 'dist/cli.js'), 'extract', '--jsonl'], input },
    { args: [path.join(root, 'test/bench/floor.mjs')], input },
  ];
  const [ours = Number.NaN, value = Number.NaN] = await inTurns(commands, 5);
  const peer = { name: 'JSON.parse and one regular expression', value };
  const bound =
    'loading the program and its tables, and looking for the names of agency and offices in every document.';
  return [{ part: 'extract', what, unit: 's', ours, peer, goal: atMost('ratio', 3), bound }];
}

function articleLine(root: string): Line {
  const { characters, milliseconds } = measureReading(root);
  return {
    part: 'article',
    what: `reading a relevant article of ${(characters / 1000).toFixed(1)} kB`,
    unit: 'ms',
    ours: milliseconds,
    peer: null,
    goal: atMost('ours', 1),
    bound:
      'every sentence is asked every question, by hundreds of patterns of which none takes a fiftieth of the time. A parser that reads a sentence once is issue 4.',
  };
}

async function latencyLines({ size, report }: Bench): Promise<Line[]> {
  const { stories, afterFetch, afterPublication } = await measureLatency(size ?? 100, report);
  const common = { part: 'latency', unit: 'ms', peer: null };
  const what = `${stories} stories in ${paperCount} papers, each asked every 30 s:`;
  const bound =
    'the requests to the embedded store one after the other, from the item to the settled delivery, and other papers parsed meanwhile on the same thread.';
  return [
    { ...common, what: `${what} fetch to webhook, p50`, ours: afterFetch.p50, goal: null, bound },
    { ...common, what: `${what} fetch to webhook, p99`, ours: afterFetch.p99, goal: atMost('ours', 250), bound },
    ...[afterPublication.p50, afterPublication.p99].map((ours, index) => ({
      ...{ ...common, ours, goal: null },
      what: `${what} publication to webhook, ${['p50', 'p99'][index]}`,
      bound: 'how often the papers are asked.',
    })),
  ];
}

async function fanOutLines({ size, report }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  for (const count of size === null ? [1000, 10_000, 100_000] : [size]) {
    for (const { subscriptions, matching, rowsPerMatch, seconds } of await measureFanOut(count, report)) {
      lines.push({
        part: 'fan-out',
        what: `a change wanted by ${matching} of ${subscriptions} subscriptions, rows touched a match`,
        unit: 'rows',
        ours: rowsPerMatch,
        peer: null,
        goal: atMost('ours', 3.5),
        bound: `the entry of the index, the subscription and the delivery: one row each. It took ${seconds.toFixed(1)} s.`,
      });
    }
  }
  return lines;
}

async function webhookLines({ size, report }: Bench): Promise<Line[]> {
  const { messages, perSecond, barePerSecond, requestsPerMessage } = await measureWebhooks(size ?? 10_000, report);
  return [
    {
      part: 'webhooks',
      what: `one change to ${messages} webhooks`,
      unit: 'a second',
      ours: perSecond,
      peer: { name: 'a loop that signs, sends and writes twice', value: barePerSecond },
      goal: atLeast('ratio', 0.8),
      bound: `the embedded store: ${requestsPerMessage.toFixed(1)} requests to it a message, on the thread that signs and sends.`,
    },
  ];
}

async function changesLines({ size, report }: Bench): Promise<Line[]> {
  const lines: Line[] = [];
  for (const count of size === null ? [1000, 10_000, 100_000] : [size]) {
    const { costs, combined, rate } = await measureChanges(count, report);
    for (const { filter, returned, rowsRead, rowsPerRow, capacity } of costs) {
      report(`${count}  ${filter}: ${rowsRead} rows for ${returned} (${rowsPerRow.toFixed(2)}), ${capacity} units`);
    }
    // A page that returns next to nothing says little of a row's cost.
    const worst = costs.filter(({ returned }) => returned >= 10).toSorted((a, b) => b.rowsPerRow - a.rowsPerRow)[0];
    if (worst !== undefined) {
      lines.push({
        part: 'changes',
        what: `/v1/changes among ${count}, the dearest of ${costs.length} filters (${worst.filter}), rows read a row returned`,
        unit: 'rows',
        ours: worst.rowsPerRow,
        peer: null,
        goal: atMost('ours', 5),
        bound: 'a pointer and the change behind it; an amount is looked for among those of as many digits.',
      });
    }
    for (const { filter, returned, capacity, alone, aloneCapacity } of combined) {
      report(`${count}  ${filter}: ${returned} for ${capacity} units; ${alone} so far back ${aloneCapacity} units`);
    }
    const dearest = combined
      .filter(({ returned }) => returned >= 10)
      .toSorted((a, b) => b.capacity / b.aloneCapacity - a.capacity / a.aloneCapacity)[0];
    if (dearest !== undefined) {
      lines.push({
        part: 'changes',
        what: `/v1/changes among ${count}, the dearest of ${combined.length} combinations without an index (${dearest.filter})`,
        unit: 'units',
        ours: dearest.capacity,
        peer: { name: `what ${dearest.alone} alone finds as far back`, value: dearest.aloneCapacity },
        goal: atMost('ratio', 1.2),
        bound: 'a page of the pointers of each filter is read beside those of the most selective one.',
      });
    }
    lines.push({
      part: 'changes',
      what: `/v1/changes?county=25 among ${count}`,
      unit: 'requests a second',
      ours: rate.perSecond,
      peer: { name: 'a bare Hono route, one Query and one BatchGetItem', value: rate.barePerSecond },
      goal: atLeast('ratio', 0.7),
      bound:
        'the same two requests to the store; the rest is the page as JSON, its ETag and the checks of what was asked.',
    });
  }
  return lines;
}

async function memoryLines({ report }: Bench): Promise<Line[]> {
  if (!existsSync('/proc/self/status')) return [{ part: 'memory', what: 'memory of serve', skipped: 'no /proc here' }];
  const { polls, stories, early, late, highest } = await measureMemory(report);
  const what = `serve over ${polls} polls of ${paperCount} papers and ${stories} changes, resident memory,`;
  const common = { part: 'memory', unit: 'MB' };
  const bound = 'the compiled patterns and tables of the reading, and the embedded store in the same process.';
  return [
    { ...common, what: `${what} highest`, ours: highest, peer: null, goal: atMost('ours', 250), bound },
    {
      ...{ ...common, what: `${what} last quarter beside the second`, ours: late },
      peer: { name: 'the second quarter', value: early },
      goal: atMost('ratio', 1.1),
      bound:
        'how much of the heap V8 lets stand before it collects; `npm run soak` has the heap itself, collected, over a year.',
    },
  ];
}

function functionLines(dir: string): Line[] {
  const [bare, ...built] = measureFunctions(path.join(dir, 'functions'), 21);
  const peer = { name: 'a handler with the DynamoDB client', value: bare?.loadMs ?? Number.NaN };
  return built.flatMap(({ name, bytes, goalBytes, loadMs, goalRatio }): Line[] => [
    {
      ...{ part: 'functions', what: `bundle of ${name}`, unit: 'kB', ours: bytes / 1000, peer: null },
      goal: goalBytes === null ? null : atMost('ours', goalBytes / 1000),
      bound: 'the SDK, zod, and for `read` the tables of places and the HTML reader.',
    },
    {
      ...{ part: 'functions', what: `loading ${name}`, unit: 'ms', ours: loadMs, peer },
      goal: goalRatio === null ? null : atMost('ratio', goalRatio),
      bound: 'how much of the bundle is run at load; what is used later is a chunk of its own.',
    },
  ]);
}
