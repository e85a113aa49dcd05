// Every fault at once, with 60 healthy sources among them, through the real program: what is well is recorded, what is not is told, in bounded time
// and memory. Each fault has a host of its own: one that wants to be left alone is.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults, item, rss } from '../support/fault-origin.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import { serve } from '../support/program.ts';

const healthy = 60;
const itemsEach = 3;
/** Connections that hang are cut after 20 s; they hang side by side. */
const mostSeconds = 60;
const mostBytes = 300 * 1024 * 1024;
/** What only the address filter refuses, which is off here: the whole test is on loopback. */
const guarded = faults.filter(({ shows }) => typeof shows === 'object' && 'kind' in shows && shows.kind === 'refused');

let dir: string;
const origins: Origin[] = [];
let finished: { status: number | null; seconds: number; peakBytes: number; stdout: string };
let listed: Map<string, { lastSuccessAt: string | null; itemCount: number | null; failure: { kind: string } | null }>;
let closures: number;

const flags = () => [
  '--data',
  path.join(dir, 'data'),
  '--sources',
  path.join(dir, 'sources.json'),
  '--allow-private-networks',
];

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'kv-faults-'));
  const well = await startOrigin({ '*': ({ path: at }) => ({ body: feedOf(Number(at.slice(1))) }) });
  origins.push(well);
  const sources = Array.from({ length: healthy }, (_, n) => ({
    id: `well-${n}`,
    name: `Väl ${n}`,
    kind: 'feed',
    fullText: true,
    url: `${well.url}/${n}`,
  }));
  for (const [n, fault] of faults.entries()) {
    const origin = await startOrigin({ '/x': fault.handler });
    origins.push(origin);
    const list = { item: 'li', title: 'a', link: 'a@href' };
    const how = fault.listing ? { kind: 'listing', list } : { kind: 'feed' };
    // Among the healthy ones, not after them.
    sources.splice(n * 2, 0, { id: `fault-${n}`, name: fault.name, url: `${origin.url}/x`, ...how } as never);
  }
  await writeFile(path.join(dir, 'sources.json'), JSON.stringify(sources));
  finished = await poll();
  const served = await serve([...flags(), '--rate-limit', 'off']);
  listed = new Map(
    (await all(`${served.baseUrl}/v1/sources?limit=200`)).map((source) => [source.id as string, source as never]),
  );
  closures = (await all(`${served.baseUrl}/v1/changes?limit=200&type=office-closure`)).length;
  await served.stop();
}, 180_000);

afterAll(async () => {
  await Promise.all(origins.map((origin) => origin.close()));
  await rm(dir, { recursive: true, force: true });
});

const towns = 'Arvika Boden Borgholm Kiruna Laholm Lysekil Motala Torsby Umeå Vansbro Åmål Åre'.split(' ');
/** One item in each that is about an office, told by many: the same dozen closures. */
function feedOf(n: number): string {
  const town = towns[n % towns.length];
  const text = `<description>Statens servicecenter har beslutat att servicekontoret i ${town} stänger den 30 maj 2025.</description>`;
  const others = Array.from({ length: itemsEach - 1 }, (_, i) => item(`Annat ${i}`, `https://n${n}.example/${i}`));
  return rss(
    item(
      `Servicekontoret i ${town} stänger`,
      `https://n${n}.example/kontor`,
      `${text}<pubDate>Wed, 09 Apr 2025 08:00:00 +0200</pubDate>`,
    ) + others.join(''),
  );
}

async function all(url: string): Promise<Record<string, unknown>[]> {
  const { items, nextCursor } = (await (await fetch(url)).json()) as {
    items: Record<string, unknown>[];
    nextCursor: string | null;
  };
  return nextCursor === null
    ? items
    : [...items, ...(await all(`${url.replace(/&cursor=.*/, '')}&cursor=${nextCursor}`))];
}

/** One pass of the program, with the most memory it had (Linux tells). */
async function poll() {
  const started = performance.now();
  const child = spawn(process.execPath, [
    'dist/cli.js',
    'poll',
    '--all',
    '--host-gap-ms',
    '0',
    '--host-concurrency',
    '8',
    '--log-level',
    'error',
    ...flags(),
  ]);
  let [stdout, peakBytes] = ['', 0];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const watching = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      peakBytes = Math.max(peakBytes, Number(peak ?? 0) * 1024);
    } catch {
      // It has just ended, or this is no Linux.
    }
  }, 50);
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watching);
  return { status, seconds: (performance.now() - started) / 1000, peakBytes, stdout };
}

describe('one pass over 60 healthy sources and every fault there is', () => {
  it('ends, in bounded time', () => {
    expect(finished.status).toBe(0);
    expect(finished.seconds).toBeLessThan(mostSeconds);
  });

  it('stays below 300 MB', () => expect(finished.peakBytes).toBeLessThan(mostBytes));

  it('records every healthy source, and what they tell', () => {
    const well = [...listed].filter(([id]) => id.startsWith('well-'));
    expect(well).toHaveLength(healthy);
    expect(well.filter(([, { failure, itemCount }]) => failure !== null || itemCount !== itemsEach)).toEqual([]);
    expect(closures).toBe(towns.length);
  });

  it('tells the kind of failure of every faulty one', () => {
    const told = faults.map(({ name, shows }, n) => {
      const expected = typeof shows === 'object' && 'kind' in shows ? shows.kind : null;
      return { name, expected, found: listed.get(`fault-${n}`)?.failure?.kind ?? null };
    });
    // A 304 to whoever has asked for the first time is no answer.
    const [atFirst] = faults.filter(({ shows }) => shows === 'nothing new').map(({ name }) => name);
    const checked = told.filter(({ name }) => name !== atFirst && !guarded.some((fault) => fault.name === name));
    expect(checked.filter(({ expected, found }) => expected !== found)).toEqual([]);
    expect(checked.length).toBeGreaterThanOrEqual(40);
  });
});
