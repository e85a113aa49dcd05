// A source that was well and misbehaves: what is recorded of it, and that all that was known stays.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { type Source, sourceSchema } from '../../shared/model/source.ts';
import type { PollServices } from '../../shared/pipeline/poll.ts';
import { pollSource } from '../../shared/pipeline/poll.ts';
import { parseSource } from '../../shared/sources/parse.ts';
import { faults, item, rss } from '../support/fault-origin.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import { openTestStore } from '../support/store.ts';

let origin: Origin;
let opened: Awaited<ReturnType<typeof openTestStore>>;
let services: PollServices;
let now: Date;

beforeEach(async () => {
  now = new Date();
  origin = await startOrigin();
  opened = await openTestStore();
  services = {
    store: opened.store,
    http: createHttpClient({
      ...{ allowPrivateNetworks: false, hostGapMs: 0, hostConcurrency: 8, userAgent: 'test' },
      ...{ connectTimeoutMs: 200, totalTimeoutMs: 400 },
      // The origin's address stands for a public one here, and the machine's own goes by another.
      allowsAddress: (address) => address === '127.0.0.1',
      lookup: (_name, _options, callback) => callback(null, [{ address: '127.0.0.2', family: 4 }]),
    }),
    clock: { now: () => now, wall: () => now },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  };
});
afterEach(async () => {
  await services.http.close();
  await opened.close();
  await origin.close();
});

function sourceOf(listing: boolean): Source {
  const list = { item: 'li', title: 'a', link: 'a@href' };
  return sourceSchema.parse({
    id: 's',
    name: 'S',
    url: `${origin.url}/x`,
    ...(listing ? { kind: 'listing', list } : { kind: 'feed' }),
  });
}

const known = 'https://nyheter.example/known';
function well(listing: boolean, ...more: string[]) {
  const all = [known, ...more];
  const links = all.map((link) => `<li><a href="${link}">${link}</a></li>`).join('');
  return {
    headers: { etag: `"${all.length}"`, 'content-type': listing ? 'text/html' : 'application/rss+xml' },
    body: listing ? `<ul>${links}</ul>` : rss(all.map((link) => item(link, link)).join('')),
  };
}
const hour = () => {
  now = new Date(now.getTime() + 3_600_000);
};

describe('a source that', () => {
  it.each(faults)('$name', async ({ handler, listing = false, shows }) => {
    const source = sourceOf(listing);
    origin.handlers['/x'] = well(listing);
    await pollSource(source, services);
    const before = await services.store.sources.get('s');
    hour();
    origin.handlers['/x'] = handler;
    const result = await pollSource(source, services);
    const after = await services.store.sources.get('s');
    if (shows === 'nothing new') {
      expect(result).toMatchObject({ outcome: 'unchanged', newItems: 0 });
    } else if ('kind' in shows) {
      expect(after?.failure).toMatchObject({ kind: shows.kind, message: expect.stringMatching(/.{10}/) });
      const { etag, lastModified, bodyHash, lastSuccessAt, lastNewItemAt, itemCount } = before ?? expect.fail();
      expect(after).toMatchObject({
        etag,
        lastModified,
        bodyHash,
        lastSuccessAt,
        lastNewItemAt,
        itemCount,
        consecutiveFailures: 1,
      });
      expect(result.newItems).toBe(0);
    } else {
      const count = typeof shows.titles === 'number' ? shows.titles : shows.titles.length;
      expect(after).toMatchObject({ failure: null, consecutiveFailures: 0, itemCount: count });
      expect(result.newItems).toBe(count);
      if (typeof shows.titles !== 'number') expect(await titlesOf(source)).toEqual(shows.titles);
    }
    hour();
    origin.handlers['/x'] = well(listing, `${known}/new`);
    expect(await pollSource(source, services)).toMatchObject({ outcome: 'items', newItems: 1 });
    expect(await services.store.sources.get('s')).toMatchObject({ failure: null, consecutiveFailures: 0 });
  });

  it('are as many as the issue asks for', () => expect(faults.length).toBeGreaterThanOrEqual(40));
});

/** As the source shows them now. */
async function titlesOf(source: Source): Promise<string[]> {
  const { body, headers } = await services.http.fetch({ url: source.url });
  const { items } = await parseSource(source, body, { contentType: headers['content-type'] ?? null, url: source.url });
  return items.map(({ title }) => title);
}
