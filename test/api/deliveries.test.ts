// What the holder of a manage token may do over HTTP: change, test, look into the ledger, have it sent again, rotate the secret.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json, openTestApp, type TestApp } from './support.ts';

interface Shown {
  id: string;
  event: string;
  status: string;
  nextAttemptAt: string | null;
  attempts: unknown[];
}

describe('a subscription in the hands of its holder', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());

  const subscribed = async () => {
    const body = json({ channel: { type: 'webhook', url: 'https://hook.test/in' }, filter: { county: ['25'] } });
    return (await (await test.app.request('/v1/subscriptions', body)).json()) as Record<'id' | 'manageToken', string>;
  };
  const call = async (method: string, path: string, token: string, body?: object) => {
    const response = await test.app.request(`/v1/subscriptions/${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

  it('changes what it hears of, and leaves the rest as it was', async () => {
    const { id, manageToken } = await subscribed();
    const changed = await call('PATCH', id, manageToken, { frequency: 'daily' });
    expect([changed.status, changed.body]).toMatchObject([200, { frequency: 'daily', filter: { county: ['25'] } }]);
    const filtered = await call('PATCH', id, manageToken, { filter: { municipality: ['2584'] }, on: ['updated'] });
    expect(filtered.body).toMatchObject({ filter: { municipality: ['2584'] }, on: ['updated'], frequency: 'daily' });
    expect(JSON.stringify(filtered.body)).not.toContain('whsec_');
  });

  it('refuses a change of nothing, of the channel, and of what is no filter, and says so', async () => {
    const { id, manageToken } = await subscribed();
    for (const body of [{}, { channel: { type: 'email', address: 'a@example.org' } }, { filter: { county: ['x'] } }]) {
      const refused = await call('PATCH', id, manageToken, body);
      expect([refused.status, refused.body]).toMatchObject([400, { title: 'The request is not valid' }]);
    }
  });

  it('sends tests, which stand in the ledger, ten an hour', async () => {
    const { id, manageToken } = await subscribed();
    const sent = await call('POST', `${id}/test`, manageToken);
    expect([sent.status, sent.body]).toMatchObject([202, { event: 'test', status: 'pending' }]);
    for (let more = 1; more < 10; more += 1) expect((await call('POST', `${id}/test`, manageToken)).status).toBe(202);
    const tooMany = await call('POST', `${id}/test`, manageToken);
    expect(tooMany.status).toBe(429);
    expect(Number(tooMany.headers.get('Retry-After'))).toBeGreaterThan(0);

    const first = await call('GET', `${id}/deliveries?limit=4`, manageToken);
    const page = first.body as { items: Shown[]; nextCursor: string };
    expect(page.items).toHaveLength(4);
    const rest = await call('GET', `${id}/deliveries?cursor=${encodeURIComponent(page.nextCursor)}`, manageToken);
    const ids = [...page.items, ...(rest.body as { items: Shown[] }).items].map((delivery) => delivery.id);
    expect(new Set(ids).size).toBe(10);
    expect(ids).toContain((sent.body as Shown).id);
  });

  it('has one delivery sent again under its id, and says which it does not know', async () => {
    const { id, manageToken } = await subscribed();
    const { body } = await call('POST', `${id}/test`, manageToken);
    const again = await call('POST', `${id}/deliveries/${(body as Shown).id}/redeliver`, manageToken);
    expect([again.status, again.body]).toMatchObject([202, { id: (body as Shown).id, status: 'pending' }]);
    const unknown = await call('POST', `${id}/deliveries/dlv_none/redeliver`, manageToken);
    expect([unknown.status, unknown.body]).toMatchObject([404, { detail: expect.stringContaining('deliveries') }]);
    const other = await subscribed();
    const foreign = await call('POST', `${id}/deliveries/${(body as Shown).id}/redeliver`, other.manageToken);
    expect(foreign.status).toBe(401);
  });

  it('takes a window of time, and refuses one that is none', async () => {
    const { id, manageToken } = await subscribed();
    await call('POST', `${id}/test`, manageToken);
    const whole = await call('POST', `${id}/redeliver`, manageToken, { from: '2020-01-01T00:00:00Z' });
    expect([whole.status, whole.body]).toEqual([202, { redelivered: 0, nextCursor: null }]);
    expect((await call('POST', `${id}/redeliver`, manageToken, { from: 'yesterday' })).status).toBe(400);
  });

  it('gives a webhook a new secret, and tells a mailbox that it has none', async () => {
    const { id, manageToken } = await subscribed();
    const rotated = await call('POST', `${id}/rotate-secret`, manageToken);
    expect([rotated.status, rotated.body]).toEqual([
      200,
      { secret: expect.stringMatching(/^whsec_/), previousUntil: expect.any(String) },
    ]);
    expect(JSON.stringify((await call('GET', id, manageToken)).body)).not.toContain('whsec_');
  });
});
