// Whole exports from a place of their own: the front door gives out permits, and nobody gets anything without one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExportApp, type ExportApp } from '../../shared/api/export-app.ts';
import { createExportElsewhere } from '../../shared/api/export-permit.ts';
import { baseUrl, makeChange, openTestApp, record, type TestApp } from './support.ts';

const origin = 'https://streams.test';
let front: TestApp;
let exports: ExportApp;
let elsewhere: (asked: URL) => Promise<string>;
beforeAll(async () => {
  const clock = { now: () => front.time.now, wall: () => front.time.now };
  front = await openTestApp({ exportElsewhere: (asked) => elsewhere(asked) });
  elsewhere = createExportElsewhere(origin, { store: front.store, clock });
  const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  exports = createExportApp({ store: front.store, clock, logger, baseUrl });
  await record(front, makeChange({ counties: ['17'] }), makeChange({ counties: ['25'] }));
});
afterAll(() => front.close());

const locationOf = (response: Response): string => response.headers.get('Location') ?? expect.fail();
/** What the front door says about where to go. */
const sentTo = async (path: string) => {
  const response = await front.app.request(`${baseUrl}${path}`);
  expect([response.status, response.headers.get('Cache-Control')]).toEqual([307, 'no-store']);
  return locationOf(response);
};
const fetched = (url: string, init: RequestInit = {}) => exports.fetch(new Request(url, init));

describe('whole exports from a place of their own', () => {
  it.each(['/v1/changes.ndjson', '/v1/changes.csv?county=17&q=besked%20nummer&type=office-closure'])(
    'are had by following the front door: %s',
    async (path) => {
      const { app } = await openTestApp({ store: front.store });
      const url = await sentTo(path);
      expect(url.startsWith(`${origin}/v1/changes.`)).toBe(true);
      const answer = await fetched(url);
      const direct = await app.request(path);
      expect(await answer.text()).toBe(await direct.text());
      for (const name of ['ETag', 'Content-Type', 'Access-Control-Allow-Origin', 'Cache-Control'])
        expect(answer.headers.get(name)).toBe(direct.headers.get(name));
    },
  );

  it('are not sent again to who has them', async () => {
    const first = await fetched(await sentTo('/v1/changes.csv'));
    const init = { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } };
    const again = await fetched(await sentTo('/v1/changes.csv'), init);
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('tell what is wrong with a filter before anybody is sent anywhere', async () => {
    expect((await front.app.request(`${baseUrl}/v1/changes.csv?county=x`)).status).toBe(400);
    expect((await front.app.request(`${baseUrl}/v1/changes.csv?permit=1.x`)).status).toBe(400);
  });

  it('send whoever has no good permit through the front door', async () => {
    const good = new URL(await sentTo('/v1/changes.csv?county=17'));
    const permit = good.searchParams.get('permit') ?? '';
    const changed = (change: (url: URL) => void) => {
      const url = new URL(good);
      change(url);
      return url.href;
    };
    const asked = '/v1/changes.csv?county=17';
    const bad: [string, string][] = [
      [changed(({ searchParams }) => searchParams.delete('permit')), asked],
      [
        changed(({ searchParams }) =>
          searchParams.set(
            'permit',
            permit.replace(/.$/, (last) => (last === 'x' ? 'y' : 'x')),
          ),
        ),
        asked,
      ],
      [changed(({ searchParams }) => searchParams.set('permit', `9${permit}`)), asked],
      [changed(({ searchParams }) => searchParams.set('permit', '')), asked],
      [changed(({ searchParams }) => searchParams.append('permit', permit)), asked],
      [changed(({ searchParams }) => searchParams.append('type', 'mandate')), `${asked}&type=mandate`],
      [changed(({ searchParams }) => searchParams.set('county', '25')), '/v1/changes.csv?county=25'],
      [good.href.replace('.csv', '.ndjson'), '/v1/changes.ndjson?county=17'],
      [`${origin}/v1/sources`, '/v1/sources'],
    ];
    for (const [url, path] of bad) {
      const response = await fetched(url);
      expect([response.status, locationOf(response)]).toEqual([307, `${baseUrl}${path}`]);
    }
    expect((await fetched(good.href)).status).toBe(200);
  });

  it('forget a permit after two minutes', async () => {
    const url = await sentTo('/v1/changes.csv');
    const before = front.time.now;
    front.time.now = new Date(before.getTime() + 121_000);
    expect(locationOf(await fetched(url))).toBe(`${baseUrl}/v1/changes.csv`);
    front.time.now = before;
  });

  it('give no other route to anybody, whatever they hold', async () => {
    const url = await elsewhere(new URL(`${baseUrl}/v1/changes`));
    expect((await fetched(url)).status).toBe(404);
  });
});
