// What a publisher sees in the log of its server: the rules of the Feed Reader Behavior project (https://rachelbythebay.com/frb/), and two programs at
// once that behave as one.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { item, rss } from '../support/fault-origin.ts';
import { type Origin, type RecordedRequest, startOrigin } from '../support/origin.ts';
import { run } from '../support/program.ts';

let dir: string;
let origin: Origin;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'kv-neighbour-'));
  origin = await startOrigin();
});
afterEach(async () => {
  await origin.close();
  await rm(dir, { recursive: true, force: true });
});

async function watch(...paths: string[]): Promise<void> {
  const sources = paths.map((at) => ({
    id: at,
    name: at,
    kind: 'feed',
    fullText: true,
    url: `${origin.url}/${at}`,
    intervalMinutes: 60,
  }));
  await writeFile(path.join(dir, 'sources.json'), JSON.stringify(sources));
}
const poll = async (...flags: string[]) => {
  const places = ['--data', path.join(dir, 'data'), '--sources', path.join(dir, 'sources.json')];
  const { status, stdout } = await run([
    'poll',
    ...places,
    '--allow-private-networks',
    '--host-gap-ms',
    '0',
    '--log-level',
    'error',
    ...flags,
  ]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as { sources: number; newItems: number; created: number };
};
const start = Date.parse('2025-04-10T08:00:00Z');
const at = (minutes: number) => ['--now', new Date(start + minutes * 60_000).toISOString()];
const asked = (address: string): RecordedRequest[] => origin.requests.filter((request) => request.path === address);

describe('a publisher', () => {
  it('gets its validators back as it sent them, and is asked without them once a day at most', async () => {
    const [etag, modified] = ['W/"a, b"', 'some time in spring'];
    const body = rss(item('Nyhet', 'https://nyheter.example/1'));
    origin.handlers['/feed'] = ({ headers }) =>
      headers['if-none-match'] === etag ? { status: 304 } : { headers: { etag, 'last-modified': modified }, body };
    await watch('feed');
    const hours = [0, 6, 12, 23, 25, 30];
    for (const hour of hours) await poll('--all', ...at(hour * 60));
    const requests = asked('/feed');
    expect(requests).toHaveLength(hours.length);
    const bare = requests.flatMap(({ headers }, n) => (headers['if-none-match'] === undefined ? [hours[n]] : []));
    expect(bare).toEqual([0, 25]);
    for (const { headers } of requests.filter((_, n) => !bare.includes(hours[n]))) {
      expect([headers['if-none-match'], headers['if-modified-since']]).toEqual([etag, modified]);
    }
  });

  it('that sends no validators is sent none: no date is made up', async () => {
    origin.handlers['/feed'] = rss(item('Nyhet', 'https://nyheter.example/1'));
    await watch('feed');
    for (const minutes of [0, 60, 120]) await poll('--all', ...at(minutes));
    for (const { headers } of asked('/feed')) {
      expect([headers['if-none-match'], headers['if-modified-since']]).toEqual([undefined, undefined]);
    }
  });

  it('is not asked before the interval is over', async () => {
    origin.handlers['/feed'] = rss(item('Nyhet', 'https://nyheter.example/1'));
    await watch('feed');
    for (const minutes of [0, 10, 59, 61]) await poll(...at(minutes));
    expect(asked('/feed')).toHaveLength(2);
  });

  it('that says 429 is left alone for as long as it says, at every address, and told who asks', async () => {
    origin.handlers['/a'] = { status: 429, headers: { 'retry-after': '7200' } };
    origin.handlers['/b'] = rss('');
    await watch('a');
    await poll(...at(0));
    await watch('a', 'b');
    for (const minutes of [61, 119]) await poll('--all', ...at(minutes));
    expect([asked('/a').length, asked('/b').length]).toEqual([1, 0]);
    await poll('--all', ...at(121));
    expect([asked('/a').length, asked('/b').length]).toEqual([2, 1]);
    expect(asked('/a')[0]?.headers['user-agent']).toMatch(/Kontorsvakten.*https?:/);
  });

  it('is asked for its rules once a day, and by them', async () => {
    origin.handlers['/robots.txt'] = 'User-agent: *\nDisallow: /b';
    origin.handlers['*'] = rss('');
    await watch('a', 'b');
    for (const hour of [0, 6, 12, 25]) await poll('--all', ...at(hour * 60));
    expect(asked('/robots.txt')).toHaveLength(2);
    expect([asked('/a').length, asked('/b').length]).toEqual([4, 0]);
  });
});

describe('two programs on one table', () => {
  it('fetch no source twice and record no item twice', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `feed-${n}`);
    const towns = ['Arvika', 'Boden', 'Kiruna', 'Mora'];
    origin.handlers['*'] = ({ path: at }) => {
      const n = Number(at.split('-')[1]);
      const text = `Statens servicecenter har beslutat att servicekontoret i ${towns[n % 4]} stänger.`;
      return {
        body:
          at === '/robots.txt'
            ? ''
            : rss(item(text, `https://nyheter.example/${n}`, `<description>${text}</description>`)),
      };
    };
    await watch(...ids);
    const [one, other] = await Promise.all([poll('--host-concurrency', '8'), poll('--host-concurrency', '8')]);
    expect(ids.map((id) => asked(`/${id}`).length)).toEqual(ids.map(() => 1));
    expect(one.sources + other.sources).toBe(40);
    expect(one.newItems + other.newItems).toBe(40);
    expect(one.created + other.created).toBe(4);
  });
});
