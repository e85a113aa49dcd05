import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostPausedError } from '../../shared/adapters/http.ts';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { createPoliteHttp } from '../../shared/pipeline/polite-http.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import { openTestStore } from '../support/store.ts';

const minuteMs = 60_000;
const userAgent = 'Kontorsvakten/0.1 (+https://example.se)';
let origin: Origin;
let opened: Awaited<ReturnType<typeof openTestStore>>;
let now: Date;
const clients: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  now = new Date('2025-04-10T08:00:00Z');
  origin = await startOrigin({ '/a': 'a', '/b': 'b' });
  opened = await openTestStore();
});
afterEach(async () => {
  for (const each of clients.splice(0)) await each.close();
  await opened.close();
  await origin.close();
});

/** Another process, or function, on the same table. */
function client() {
  const http = createHttpClient({ allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 8, userAgent });
  const polite = createPoliteHttp({ http, hosts: opened.store.hosts, clock: { now: () => now }, userAgent });
  clients.push(polite);
  return polite;
}
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * minuteMs);
};
const get = (path: string, http = client()) => http.fetch({ url: `${origin.url}${path}` });
const asked = (path: string) => origin.requests.filter((request) => request.path === path).length;

describe('robots.txt', () => {
  it('is asked for once a day a host, however many ask and wherever they run', async () => {
    const http = client();
    await Promise.all([get('/a', http), get('/b', http)]);
    await get('/a');
    later(23 * 60);
    await get('/a', http);
    expect(asked('/robots.txt')).toBe(1);
    later(2 * 60);
    await get('/a', http);
    expect(asked('/robots.txt')).toBe(2);
  });

  it('keeps us from what it disallows us, and from nothing else', async () => {
    origin.handlers['/robots.txt'] =
      'User-agent: *\nDisallow: /\n\nUser-agent: Kontorsvakten\nDisallow: /b\nAllow: /b/open\n';
    origin.handlers['/b/open'] = 'fine';
    await expect(get('/b')).rejects.toMatchObject({ kind: 'blocked', message: expect.stringContaining('robots.txt') });
    expect((await get('/a')).status).toBe(200);
    expect((await get('/b/open')).status).toBe(200);
    expect(asked('/b')).toBe(0);
  });

  it('that is not there allows all', async () => {
    expect((await get('/a')).status).toBe(200);
  });

  it('that cannot be had is as it was before, and is asked for again within the day', async () => {
    origin.handlers['/robots.txt'] = 'User-agent: *\nDisallow: /b\n';
    await get('/a');
    later(25 * 60);
    origin.handlers['/robots.txt'] = { status: 500 };
    await expect(get('/b')).rejects.toMatchObject({ kind: 'blocked' });
    later(61);
    origin.handlers['/robots.txt'] = '';
    expect((await get('/b')).status).toBe(200);
  });
});

describe('a host that wants to be left alone', () => {
  it.each([
    ['429 with seconds', 429, () => '1800'],
    ['503 with a date', 503, () => new Date(now.getTime() + 30 * minuteMs).toUTCString()],
  ])('by %s is, at every address and by every process, for as long', async (_name, status, value) => {
    origin.handlers['/a'] = { status, headers: { 'retry-after': value() } };
    expect((await get('/a')).status).toBe(status);
    const requests = origin.requests.length;
    await expect(get('/b')).rejects.toThrow(HostPausedError);
    later(29);
    await expect(get('/b')).rejects.toMatchObject({ until: new Date('2025-04-10T08:30:00Z') });
    expect(origin.requests).toHaveLength(requests);
    later(2);
    expect((await get('/b')).status).toBe(200);
  });

  it('is one that refuses five times in a row, whatever was asked for', async () => {
    origin.handlers['*'] = { status: 403 };
    const http = client();
    for (const path of ['/1', '/2', '/3', '/4', '/5']) await get(path, http);
    await expect(get('/6', http)).rejects.toThrow(HostPausedError);
    later(61);
    expect((await get('/a', http)).status).toBe(200);
  });

  it('is none that fails at one address: another status says nothing of the others', async () => {
    origin.handlers['/a'] = { status: 502, headers: { 'retry-after': '1800' } };
    await get('/a');
    expect((await get('/b')).status).toBe(200);
  });

  it('for a year is asked again after a week', async () => {
    origin.handlers['/a'] = { status: 429, headers: { 'retry-after': '31536000' } };
    await get('/a');
    later(7 * 24 * 60 + 1);
    expect((await get('/b')).status).toBe(200);
  });

  it('is still sent what is not polite: an alert has an address of its own and its own patience', async () => {
    origin.handlers['/a'] = { status: 429, headers: { 'retry-after': '1800' } };
    const http = client();
    await get('/a', http);
    expect((await http.fetch({ url: `${origin.url}/b`, polite: false })).status).toBe(200);
  });
});
