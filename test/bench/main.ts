// `npm run bench`: the figures of the README, each beside its floor. `npm run bench -- functions` (or extract, article,
// poll, changes, fan-out, webhooks) is a part of it; the last three take a number of changes or subscriptions.
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { measureChanges } from './changes.ts';
import { measureFanOut } from './fan-out.ts';
import { feedCount, itemCount, startFeeds } from './feeds.ts';
import { measureFunctions } from './functions.ts';
import { inTurns, median, seconds } from './measure.ts';
import { measureReading } from './reading.ts';
import { hasRss2email, rss2emailSeconds } from './rss2email.ts';
import { measureWebhooks } from './webhooks.ts';

const root = process.cwd();
const cli = path.join(root, 'dist/cli.js');
const haystack = path.resolve(root, '../shared/corpus/regeringen.jsonl.gz');
const rounds = 5;

const dir = await mkdtemp(path.join(tmpdir(), 'kv-bench-'));
try {
  console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}\n`);
  const only = process.argv[2];
  const wanted = (name: string): boolean => only === undefined || only === name;
  if (wanted('functions')) console.table(functionRows());
  const rows = [
    ...(wanted('extract') ? await extractRows() : []),
    ...(wanted('article') ? [articleRow()] : []),
    ...(wanted('poll') ? await pollRows() : []),
  ];
  if (rows.length > 0) console.table(rows);
  const report = (line: string) => console.error(line);
  const size = Number(process.argv[3]);
  if (wanted('changes')) {
    for (const count of size ? [size] : [1000, 10_000, 100_000]) {
      const { costs, rate } = await measureChanges(count, report);
      console.table(costs.map(rounded));
      console.table([rounded(rate)]);
    }
  }
  if (wanted('fan-out')) console.table((await measureFanOut(size || 100_000, report)).map(rounded));
  if (wanted('webhooks')) console.table([rounded(await measureWebhooks(size || 10_000, report))]);
} finally {
  await rm(dir, { recursive: true, force: true });
}

function rounded<T extends object>(row: T): Record<string, unknown> {
  const short = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, short(value)]));
}

interface Row {
  what: string;
  ours: string;
  floor: string;
  ratio: string;
  goal: string;
}

function functionRows(): Record<string, string>[] {
  return measureFunctions(path.join(dir, 'functions'), 21).map(
    ({ name, bytes, goalBytes, loadMs, ratio, goalRatio }) => ({
      function: name,
      size: `${Math.round(bytes / 1000)} kB`,
      'size goal': goalBytes === null ? '' : `≤ ${goalBytes / 1000} kB`,
      load: `${loadMs.toFixed(0)} ms`,
      'times bare': ratio.toFixed(2),
      'load goal': goalRatio === null ? '' : `≤ ${goalRatio}`,
    }),
  );
}

async function extractRows(): Promise<Row[]> {
  const what = 'extract --jsonl over the haystack (34,495 documents)';
  if (!existsSync(haystack)) return [{ what, ours: 'skipped: no corpus', floor: '', ratio: '', goal: '≤ 3' }];
  const input = path.join(dir, 'haystack.jsonl');
  await pipeline(createReadStream(haystack), createGunzip(), createWriteStream(input));
  const floor = path.join(root, 'test/bench/floor.mjs');
  const [ours = 0, bare = 0] = await inTurns(
    [
      { args: [cli, 'extract', '--jsonl'], input },
      { args: [floor], input },
    ],
    rounds,
  );
  return [
    {
      what,
      ours: `${ours.toFixed(2)} s`,
      floor: `${bare.toFixed(2)} s (JSON.parse + one regex)`,
      ratio: (ours / bare).toFixed(2),
      goal: '≤ 3',
    },
  ];
}

function articleRow(): Row {
  const { characters, milliseconds } = measureReading(root);
  const what = `reading one relevant article of ${characters} characters`;
  return { what, ours: `${milliseconds.toFixed(2)} ms`, floor: '', ratio: '', goal: '< 1 ms' };
}

async function pollRows(): Promise<Row[]> {
  const feeds = await startFeeds();
  const sources = path.join(dir, 'sources.json');
  await writeFile(sources, JSON.stringify(feeds.sources));
  const options = ['--allow-private-networks', '--host-gap-ms', '0', '--host-concurrency', '8', '--log-level', 'error'];
  const pass = (run: number) => ({
    args: [cli, 'poll', '--all', '--sources', sources, '--data', path.join(dir, `data-${run}`), ...options],
  });
  const times: [number, number][] = [];
  const peers: [number, number][] = [];
  const urls = feeds.sources.map(({ url }) => url);
  const isThere = hasRss2email();
  for (let run = 0; run < 3; run += 1) {
    times.push([await seconds(pass(run)), await seconds(pass(run))]);
    const peer = () => rss2emailSeconds(path.join(dir, `r2e-${run}`), urls);
    if (isThere) peers.push([await peer(), await peer()]);
  }
  feeds.close();
  const row = (which: string, index: 0 | 1, goal: string): Row => {
    const of = (pairs: [number, number][]) => median(pairs.map((pair) => pair[index]));
    const [ours, peer] = [of(times), of(peers)];
    return {
      what: `poll --all over ${feedCount} local feeds of ${itemCount} items, ${which} pass`,
      ours: `${ours.toFixed(2)} s`,
      floor: isThere ? `${peer.toFixed(2)} s (rss2email)` : 'skipped: rss2email is not installed',
      ratio: isThere ? (ours / peer).toFixed(2) : '',
      goal,
    };
  };
  return [row('first', 0, '≤ 0.33'), row('second', 1, '≤ 2')];
}
