// The typed client against the app.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiError, type Client, createClient } from '../../shared/client/client.ts';
import { baseUrl, makeChange, openTestApp, record, type TestApp } from '../api/support.ts';

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

describe('the client', () => {
  let test: TestApp;
  let client: Client;
  beforeAll(async () => {
    test = await openTestApp();
    client = createClient({ baseUrl, fetch: (url, init) => test.app.request(url, init) });
    const changes = Array.from({ length: 230 }, (_, index) =>
      makeChange({ counties: [index % 2 === 0 ? '25' : '17'], status: index % 3 === 0 ? 'decided' : 'possible' }),
    );
    await record(test, ...changes);
  });
  afterAll(() => test.close());

  it('goes through every page of the log', async () => {
    expect(await all(client.changes({ from: '2020-01-01' }))).toHaveLength(230);
    const some = await all(client.changes({ county: ['25', '17'], status: ['decided'] }));
    expect(some).toHaveLength(77);
    expect(await client.change(String(some[0]?.id))).toEqual(some[0]);
    expect(await all(client.revisions(String(some[0]?.id)))).toEqual([]);
  });

  it('follows the log from a token on', async () => {
    const change = makeChange({ announcedAt: '2016-01-01' });
    const recordedAt = '2025-05-01T08:00:00.000Z';
    const recording = { version: 1, event: 'created', silent: true, recordedAt } as const;
    const recordings = [{ ...recording, passAt: recordedAt, evidenceAt: recordedAt }];
    await test.store.changes.put({ ...change, seq: 1, announcements: [], recordings }, null);
    const { changes, token } = await client.sync();
    expect(changes).toEqual([change]);
    expect((await client.sync(token)).changes).toEqual([]);
  });

  it('asks for offices, counts, money and who is who', async () => {
    const [nearest] = await all(client.offices({ near: { lat: 67.85, lon: 20.22 }, status: ['open', 'closing'] }));
    expect(nearest).toMatchObject({ id: 'kiruna', km: expect.closeTo(0, -1) });
    expect((await client.office('arvika', { asOf: '2025-05-30' })).status).toBe('closing');
    expect((await all(client.network())).at(-1)).toMatchObject({ offices: 113 });
    expect((await all(client.budget())).map(({ fiscalYear }) => fiscalYear)).toContain(2026);
    for (const list of [client.ministers(), client.agencies(), client.sources()]) {
      expect((await all<object>(list)).length).toBeGreaterThan(2);
    }
  });

  it('subscribes, and does what the holder of the token may do', async () => {
    const channel = { type: 'webhook' as const, url: 'https://hook.example/in' };
    const made = await client.subscribe({ channel, filter: { county: ['25'] } });
    if (made.status === 'pending') throw new Error('a webhook does not wait');
    const own = client.subscription(made.id, made.manageToken);
    expect(await own.get()).toMatchObject({ id: made.id, filter: { county: ['25'] }, disablesAt: null });
    expect(await own.change({ frequency: 'daily' })).toMatchObject({ frequency: 'daily' });
    const { id } = await own.test();
    expect((await all(own.deliveries())).map((delivery) => delivery.id)).toEqual([id]);
    expect((await own.rotateSecret()).secret).toMatch(/^whsec_/);
    await own.remove();
    await expect(own.get()).rejects.toMatchObject({ status: 401 });
  });

  it('is had under the name of the package, without anything else', () => {
    const script = "import('kontorsvakten/client').then(({ createClient }) => console.log(typeof createClient))";
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }).trim()).toBe('function');
    expect(readFileSync('dist/client.js', 'utf8')).not.toMatch(/^import /m);
  });

  it('throws what the server says is wrong', async () => {
    const refused = client.change('nothing');
    await expect(refused).rejects.toBeInstanceOf(ApiError);
    await expect(refused).rejects.toMatchObject({ status: 404, problem: { title: expect.any(String) } });
    await expect(client.subscribe({ channel: { type: 'email', address: 'nobody' } })).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('address'),
    });
  });
});
