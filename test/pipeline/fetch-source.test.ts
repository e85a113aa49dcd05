import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HttpClient } from '../../shared/adapters/http.ts';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { type Source, sourceSchema } from '../../shared/model/source.ts';
import { type FetchedSource, fetchSource } from '../../shared/pipeline/fetch-source.ts';
import { breakOff, gzipped, hang, hangUp, redirect } from '../support/faults.ts';
import { type Handler, type Origin, startOrigin } from '../support/origin.ts';

let origin: Origin;
let http: HttpClient;
beforeAll(async () => {
  origin = await startOrigin();
  http = createHttpClient({
    allowPrivateNetworks: true,
    hostGapMs: 0,
    hostConcurrency: 8,
    userAgent: 'test',
    totalTimeoutMs: 400,
  });
});
afterEach(() => {
  origin.requests.length = 0;
});
afterAll(async () => {
  await http.close();
  await origin.close();
});

const now = new Date('2025-04-10T08:00:00Z');
const lastFullAt = '2025-04-10T07:00:00.000Z';
const unknown = { etag: null, lastModified: null, bodyHash: null, lastFullAt: null };
const entry = (n: number) =>
  `<item><title>Nyhet ${n}</title><link>https://example.se/${n}</link><pubDate>Tue, 9 Feb 2021 13:36:27 +0100</pubDate></item>`;
const rss = (...items: string[]) => `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;

function feed(overrides: Record<string, unknown> = {}): Source {
  return sourceSchema.parse({ id: 'a', name: 'A', kind: 'feed', url: `${origin.url}/rss`, ...overrides });
}
function fetchFrom(
  handler: Handler,
  state: Parameters<typeof fetchSource>[1] = unknown,
  source = feed(),
): Promise<FetchedSource> {
  origin.handlers['/rss'] = handler;
  return fetchSource(source, state, http, now);
}

describe('the first fetch of a source', () => {
  it('asks without conditions and yields items, validators as sent, and the hash of the body', async () => {
    const fetched = await fetchFrom({
      headers: { etag: 'W/"x y"', 'last-modified': 'yesterday, about noon' },
      body: rss(entry(1)),
    });
    expect(fetched).toMatchObject({
      outcome: 'items',
      items: [{ url: 'https://example.se/1', title: 'Nyhet 1', text: '', publishedAt: '2021-02-09T13:36:27+01:00' }],
      warnings: [],
      etag: 'W/"x y"',
      lastModified: 'yesterday, about noon',
      bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      contentType: 'application/xml; charset=utf-8',
    });
    expect(origin.requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(origin.requests[0]?.headers).not.toHaveProperty('if-modified-since');
  });

  it('of an empty feed is an answer, with a warning', async () => {
    expect(await fetchFrom(rss())).toMatchObject({
      outcome: 'items',
      items: [],
      warnings: ['the answer holds no items'],
    });
  });

  it('resolves links against where redirects ended', async () => {
    origin.handlers['/moved/feed'] =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="b"/></entry></feed>';
    expect(await fetchFrom(redirect('/moved/feed', 301))).toMatchObject({ items: [{ url: `${origin.url}/moved/b` }] });
  });

  it('takes 2,000 items', async () => {
    const fetched = await fetchFrom(rss(...Array.from({ length: 2000 }, (_, n) => entry(n))));
    expect(fetched.outcome === 'items' && fetched.items.length).toBe(2000);
  });

  it('ignores what the content type says', async () => {
    expect(await fetchFrom({ headers: { 'content-type': 'text/html' }, body: rss(entry(1)) })).toMatchObject({
      outcome: 'items',
    });
  });
});

describe('a later fetch', () => {
  it('sends the validators verbatim, and 304 means unchanged', async () => {
    const state = { etag: 'W/"x y"', lastModified: 'yesterday, about noon', bodyHash: 'known', lastFullAt };
    const fetched = await fetchFrom(
      ({ headers }) => (headers['if-none-match'] === 'W/"x y"' ? { status: 304 } : { status: 500 }),
      state,
    );
    expect(fetched).toMatchObject({ outcome: 'unchanged' });
    expect(origin.requests[0]?.headers['if-modified-since']).toBe('yesterday, about noon');
  });

  it('asks for the whole once a day, since some servers say that nothing has changed when it has', async () => {
    const state = { etag: '"x"', lastModified: null, bodyHash: 'known', lastFullAt: '2025-04-09T07:59:00.000Z' };
    const lying: Handler = ({ headers }) =>
      headers['if-none-match'] === undefined ? { body: rss(entry(2)) } : { status: 304 };
    expect(await fetchFrom(lying, state)).toMatchObject({ outcome: 'items', items: [{ title: 'Nyhet 2' }] });
  });

  it('of the same bytes is unchanged, also without validators', async () => {
    const first = await fetchFrom(rss(entry(1)));
    const bodyHash = first.outcome === 'items' ? first.bodyHash : null;
    expect(await fetchFrom({ headers: { etag: '"new"' }, body: rss(entry(1)) }, { ...unknown, bodyHash })).toEqual({
      outcome: 'unchanged',
      whole: true,
      etag: '"new"',
      lastModified: null,
    });
    expect(await fetchFrom(rss(entry(2)), { ...unknown, bodyHash })).toMatchObject({ outcome: 'items' });
  });

  it('reads the same bytes again when the source is read in another way', async () => {
    const body = rss(entry(1));
    const first = await fetchFrom(body);
    const bodyHash = first.outcome === 'items' ? first.bodyHash : null;
    expect(await fetchFrom(body, { ...unknown, bodyHash }, feed({ fullText: true }))).toMatchObject({
      outcome: 'items',
    });
  });

  it('after which nothing was kept cannot be 304', async () => {
    expect(await fetchFrom({ status: 304 })).toMatchObject({ outcome: 'failure', kind: 'broken' });
  });
});

describe('a failure says its kind and what to do', () => {
  const page =
    '<!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/real.xml"></head><body>Hej</body></html>';
  const bomb =
    '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>';
  const xxe =
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>';
  const cases: [string, Handler, string, RegExp][] = [
    ['401', { status: 401 }, 'blocked', /answered 401: .*log-in/],
    ['403', { status: 403 }, 'blocked', /answered 403: .*growing gaps/],
    ['404', { status: 404 }, 'gone', /look for the new address/],
    ['410', { status: 410 }, 'gone', /taken away/],
    ['429', { status: 429 }, 'blocked', /too often/],
    ['451', { status: 451 }, 'blocked', /refuses us/],
    ['418', { status: 418 }, 'broken', /check the source's url/],
    ['500', { status: 500, body: rss(entry(1)) }, 'broken', /the server failed/],
    ['503', { status: 503 }, 'unreachable', /overloaded/],
    ['599', { status: 599 }, 'broken', /answered 599/],
    ['a server that hangs', hang, 'timeout', /did not answer in full/],
    ['a server that hangs up', hangUp, 'unreachable', /hung up/],
    ['an answer that breaks off', breakOff('<rss version="2.0">', 999), 'broken', /broke off/],
    ['a feed cut off in the middle', rss(entry(1)).slice(0, 90), 'broken', /cut off .*nothing of it was recorded/],
    [
      'a gzip cut off in the middle',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(rss(entry(1))).subarray(0, 40) },
      'broken',
      /cut off/,
    ],
    ['a gzip bomb', gzipped(Buffer.alloc(50 * 1024 * 1024, 32)), 'too-large', /15\.0 MiB/],
    ['an empty body', '', 'broken', /an empty answer/],
    ['white space', '  \n ', 'broken', /an empty answer/],
    ['an HTML page', page, 'broken', /an HTML page; the page names this feed: http.*\/real\.xml/],
    [
      'a feed inside an HTML page',
      `<html><body><pre>&lt;rss version="2.0"&gt;</pre></body></html>`,
      'broken',
      /a feed wrapped in an HTML page/,
    ],
    ['a sitemap', '<?xml version="1.0"?><urlset><url/></urlset>', 'broken', /root element <urlset>/],
    ['plain text', 'Sidan finns inte', 'broken', /text that begins "Sidan finns inte"/],
    ['broken XML', '<rss version="2.0"><channel><item></channel></rss>', 'broken', /not well-formed/],
    [
      'an RSS without a channel',
      '<rss version="2.0"></rss>',
      'broken',
      /expected a feed but found XML with the root element <rss>/,
    ],
    ['an entity bomb', bomb, 'broken', /refused as unsafe/],
    ['an external entity', xxe, 'broken', /refused as unsafe/],
    ['JSON that is no feed', '{"a": 1}', 'broken', /no JSON Feed/],
    ['broken JSON', '{"version": "https://jsonfeed.org/ver', 'broken', /JSON is broken or cut off/],
    ['a document list of the parliament', '{"dokumentlista": {}}', 'broken', /kind "riksdagen"/],
  ];
  it.each(cases)('%s', async (_what, handler, kind, message) => {
    const fetched = await fetchFrom(handler);
    expect(fetched).toMatchObject({ outcome: 'failure', kind, message: expect.stringMatching(message) });
  });

  it('also where the address filter refuses', async () => {
    const guarded = createHttpClient({
      allowPrivateNetworks: false,
      hostGapMs: 0,
      hostConcurrency: 1,
      userAgent: 'test',
    });
    expect(await fetchSource(feed(), unknown, guarded, now)).toMatchObject({
      kind: 'refused',
      message: /--allow-private-networks/,
    });
    await guarded.close();
  });
});
