// What holds for every answer: validators, HEAD, CORS, security headers, the rate limit.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeChange, openTestApp, record, type TestApp } from './support.ts';

describe('HTTP manners', () => {
  let test: TestApp;
  const change = makeChange();
  const paths = [
    '/v1/changes',
    '/v1/changes.csv',
    '/v1/changes.ndjson',
    `/v1/changes/${change.id}`,
    `/v1/changes/${change.id}/revisions`,
    '/v1/sources',
    '/openapi.json',
    '/docs',
    '/healthz',
    '/',
    '/en',
    `/changes/${change.id}`,
    '/subscribe',
    '/style.css',
    '/icon.svg',
  ];
  beforeAll(async () => {
    test = await openTestApp();
    await record(test, change);
  });
  afterAll(() => test.close());

  it.each(paths)('%s has a strong ETag, answers 304 to it, and answers HEAD', async (path) => {
    const first = await test.app.request(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    expect(first.headers.get('Cache-Control')).toBeTruthy();

    const again = await test.app.request(path, { headers: { 'If-None-Match': `"other", ${etag}` } });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', etag]);
    const other = await test.app.request(path, { headers: { 'If-None-Match': '"other"' } });
    expect(other.status).toBe(200);

    const head = await test.app.request(path, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('ETag')]).toEqual([200, '', etag]);
  });

  it.each(paths)('%s carries the security headers', async (path) => {
    const { headers } = await test.app.request(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('X-Request-Id')).toBeTruthy();
  });

  it('changes the tag of list, export and page when something was recorded', async () => {
    const open = await openTestApp();
    const tags = async () =>
      Promise.all(
        ['/v1/changes', '/v1/changes.csv', '/v1/changes.ndjson', '/'].map(async (path) =>
          (await open.app.request(path)).headers.get('ETag'),
        ),
      );
    const before = await tags();
    await record(open, makeChange());
    const after = await tags();
    for (const [index, tag] of after.entries()) expect(tag).not.toBe(before[index]);
    await open.close();
  });

  it('lets every origin read the data, and write nothing', async () => {
    const read = await test.app.request('/v1/changes', { headers: { Origin: 'https://other.test' } });
    expect(read.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const etag = read.headers.get('ETag') ?? '';
    const unchanged = await test.app.request('/v1/changes', {
      headers: { Origin: 'https://other.test', 'If-None-Match': etag },
    });
    expect(unchanged.headers.get('Access-Control-Allow-Origin')).toBe('*');
    const preflight = await test.app.request('/v1/subscriptions', {
      method: 'OPTIONS',
      headers: { Origin: 'https://other.test' },
    });
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET,HEAD');
    expect(
      (await test.app.request('/', { headers: { Origin: 'https://other.test' } })).headers.get(
        'Access-Control-Allow-Origin',
      ),
    ).toBeNull();
  });
});

describe('the rate limit', () => {
  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });

  it('answers 429 with Retry-After once a client has used up its share, and lets it in again later', async () => {
    const test = await openTestApp({ rateLimit: true });
    const ask = (address: string) => test.app.request('/v1/sources', {}, from(address));
    const first = await ask('192.0.2.1');
    expect(first.headers.get('RateLimit-Policy')).toBe('"requests";q=600;w=60');
    expect(first.headers.get('RateLimit')).toMatch(/^"requests";r=599;t=\d+$/);
    for (let sent = 1; sent < 600; sent += 1) await ask('::ffff:192.0.2.1');

    const refused = await ask('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Content-Type')).toBe('application/problem+json');
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(refused.headers.get('RateLimit')).toContain('r=0');
    expect((await ask('192.0.2.2')).status).toBe(200);

    test.time.now = new Date(test.time.now.getTime() + Number(refused.headers.get('Retry-After')) * 1000);
    expect((await ask('192.0.2.1')).status).toBe(200);
    await test.close();
  });

  it('is stricter with subscriptions, and takes one IPv6 network as one client', async () => {
    const test = await openTestApp({ rateLimit: true });
    const post = (address: string) => test.app.request('/v1/subscriptions', { method: 'POST' }, from(address));
    for (let sent = 0; sent < 30; sent += 1) await post(`2001:db8:1:1::${sent + 1}`);
    expect((await post('2001:db8:1:1::ffff')).status).toBe(429);
    expect((await post('2001:db8:1:2::1')).status).not.toBe(429);
    await test.close();
  });
});
