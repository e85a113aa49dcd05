// Subscribing, and the links in mails. Who holds no token learns nothing.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TokenPurpose } from '../../shared/model/subscription.ts';
import { issueToken } from '../support/issue-token.ts';
import { json, openTestApp, type TestApp } from './support.ts';

describe('subscriptions over HTTP', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());

  const subscribe = async (channel: object, more: object = {}) => {
    const response = await test.app.request('/v1/subscriptions', json({ channel, ...more }));
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };
  const email = async (more: object = {}) =>
    (await subscribe({ type: 'email', address: 'anna@example.org' }, more)).body.id ?? '';
  const webhook = async () => (await subscribe({ type: 'webhook', url: 'https://hook.test/in' })).body;
  const tokenFor = (purpose: TokenPurpose, subscriptionId: string, expiresAt: Date | null = null) =>
    issueToken({ store: test.store, randomBytes }, { purpose, subscriptionId, expiresAt });
  const asked = (id: string, token?: string, method = 'GET') =>
    test.app.request(`/v1/subscriptions/${id}`, {
      method,
      headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    });

  it('answers 202 to an e-mail and 201 with the secrets to a webhook that echoed', async () => {
    const mail = await subscribe({ type: 'email', address: 'anna@example.org' });
    expect([mail.status, mail.body]).toEqual([202, { id: expect.any(String), status: 'pending' }]);
    const hook = await subscribe({ type: 'webhook', url: 'https://hook.test/in' });
    expect([hook.status, hook.body]).toEqual([
      201,
      { id: expect.any(String), manageToken: expect.any(String), secret: expect.stringMatching(/^whsec_/) },
    ]);
    const deaf = await subscribe({ type: 'webhook', url: 'https://deaf.test/in' });
    expect([deaf.status, deaf.body.type]).toEqual([400, 'https://kontorsvakten.test/docs#rejected-subscription']);
  });

  it('shows a subscription to its holder without the secret, and deletes it', async () => {
    const { id = '', manageToken = '' } = await webhook();
    const shown = await asked(id, manageToken);
    expect(shown.status).toBe(200);
    expect(shown.headers.get('Cache-Control')).toBe('no-store');
    const text = await shown.text();
    expect(JSON.parse(text)).toMatchObject({
      id,
      status: 'active',
      channel: { type: 'webhook', url: 'https://hook.test/in' },
    });
    expect(text).not.toContain('whsec_');

    expect((await asked(id, manageToken, 'DELETE')).status).toBe(204);
    expect(await test.store.subscriptions.get(id)).toBeNull();
    expect((await asked(id, manageToken)).status).toBe(401);
  });

  it('answers alike to no token, a wrong one, and one for a subscription that never was', async () => {
    const { id = '', manageToken = '' } = await webhook();
    const other = await webhook();
    const refusals = [
      await asked(id),
      await asked(id, 'wrong'),
      await asked(id, other.manageToken),
      await asked(id, await tokenFor('unsubscribe', id)),
      await asked('sub_unknown', 'wrong'),
      await asked('sub_unknown', manageToken),
      await asked(id, other.manageToken, 'DELETE'),
      await test.app.request(`/v1/subscriptions/${id}`, { headers: { Authorization: `Basic ${manageToken}` } }),
    ];
    const bodies = await Promise.all(refusals.map((refused) => refused.text()));
    expect(new Set(bodies).size).toBe(1);
    for (const { status, headers } of refusals) {
      expect(status).toBe(401);
      expect(headers.get('WWW-Authenticate')).toMatch(/^Bearer /);
    }
    expect((await asked(id, manageToken)).status).toBe(200);
  });

  it('confirms by POST only, with JSON or a page as asked', async () => {
    const id = await email({ language: 'en' });
    const path = `/confirm/${await tokenFor('confirm', id, new Date('2025-06-08T10:00:00Z'))}`;
    const page = await (await test.app.request(path)).text();
    expect(page).toContain('<form method="post">');
    expect(page).toContain('<html lang="en">');
    await test.app.request(path, { method: 'HEAD' });
    expect((await test.store.subscriptions.get(id))?.status).toBe('pending');

    const confirmed = await test.app.request(path, { method: 'POST', headers: { Accept: 'application/json' } });
    const { manageToken, ...rest } = (await confirmed.json()) as Record<string, string>;
    expect(rest).toEqual({ id, status: 'active' });
    expect((await asked(id, manageToken)).status).toBe(200);
    const again = await test.app.request(path, { method: 'POST' });
    expect(again.headers.get('Content-Type')).toMatch(/^text\/html/);
    const [, link = ''] = /href="[^"]*(\/manage\/[\w-]+)"/.exec(await again.text()) ?? [];
    expect((await test.app.request(link)).status).toBe(200);
  });

  it('unsubscribes with one click (RFC 8058), and only by POST', async () => {
    const id = await email();
    const path = `/unsubscribe/${await tokenFor('unsubscribe', id)}`;
    expect(await (await test.app.request(path)).text()).toContain('<form method="post">');
    expect((await test.store.subscriptions.get(id))?.status).toBe('pending');
    const click = () =>
      test.app.request(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
    expect((await click()).status).toBe(200);
    expect((await test.store.subscriptions.get(id))?.status ?? 'gone').toMatch(/ended|gone/);
    expect((await click()).status).toBe(200);
  });

  it('shows who holds the manage link their subscription, and ends it by POST', async () => {
    const id = await email({ filter: { county: ['25'] } });
    const path = `/manage/${await tokenFor('manage', id)}`;
    const page = await (await test.app.request(path)).text();
    expect(page).toContain('anna@example.org');
    expect(page).toContain('Norrbottens län');
    expect((await test.app.request(path, { method: 'POST' })).status).toBe(200);
    expect(await test.store.subscriptions.get(id)).toBeNull();
    expect((await test.app.request(path)).status).toBe(410);
  });

  it('changes by the form of the manage page what its holder hears of, and loses no filter that has no box there', async () => {
    const id = await email({ filter: { county: ['25'], municipality: ['2584'], q: 'Kiruna' } });
    await test.app.request(`/confirm/${await tokenFor('confirm', id)}`, { method: 'POST' });
    const path = `/manage/${await tokenFor('manage', id)}`;
    const send = (body: string, headers = { 'Content-Type': 'application/x-www-form-urlencoded' }) =>
      test.app.request(`${path}/settings`, { method: 'POST', headers, body });
    expect(await (await test.app.request(path)).text()).toMatch(/value="25" checked=""/);

    const saved = await send(
      'type=office-closure&type=office-opening&county=25&county=24&keep=rest&frequency=weekly&language=en',
    );
    expect([saved.status, await saved.text()]).toEqual([200, expect.stringContaining('The change is saved.')]);
    expect(await test.store.subscriptions.get(id)).toMatchObject({
      filter: {
        type: ['office-closure', 'office-opening'],
        county: ['25', '24'],
        municipality: ['2584'],
        q: 'Kiruna',
      },
      frequency: 'weekly',
      language: 'en',
    });
    await send('frequency=daily&language=sv');
    expect(await test.store.subscriptions.get(id)).toMatchObject({ filter: {}, frequency: 'daily', language: 'sv' });

    for (const body of ['', 'frequency=hourly&language=sv', 'county=norr&frequency=weekly&language=sv']) {
      expect((await send(body)).status).toBe(400);
    }
    expect((await send('frequency=weekly&language=sv', { 'Content-Type': 'text/plain' })).status).toBe(400);
    expect((await test.store.subscriptions.get(id))?.frequency).toBe('daily');
    expect((await test.app.request(`${path}/settings`)).status).toBe(405);
    expect((await test.app.request(path, { method: 'POST' })).status).toBe(200);
    expect((await send('frequency=daily&language=sv')).status).toBe(410);
  });

  it('does not act on links that are foreign, expired or for something else', async () => {
    const id = await email();
    const links = [
      `/confirm/nonsense`,
      `/confirm/${await tokenFor('confirm', id, new Date('2025-05-31T10:00:00Z'))}`,
      `/confirm/${await tokenFor('unsubscribe', id)}`,
      `/unsubscribe/${await tokenFor('manage', id)}`,
      `/manage/${await tokenFor('unsubscribe', id)}`,
      `/manage/${'x'.repeat(3000)}`,
    ];
    for (const path of links) {
      for (const method of ['GET', 'POST']) {
        const refused = await test.app.request(path, { method });
        expect([refused.status, refused.headers.get('Content-Type')]).toEqual([404, 'application/problem+json']);
      }
    }
    const page = await test.app.request(links[0] as string, { headers: { Accept: 'text/html' } });
    expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('<h1>Det gick inte</h1>')]);
    expect((await test.store.subscriptions.get(id))?.status).toBe('pending');
  });

  it('subscribes by the form of the page, and says what is wrong with an address', async () => {
    const send = (body: string) =>
      test.app.request('/subscribe', {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body,
      });
    const done = await send('address=+bo%40example.org+&type=&status=&county=25&frequency=daily');
    expect(done.status).toBe(202);
    expect(await done.text()).toContain('Titta i din inkorg');
    const bad = await send('address=%22%3E%3Cscript%3E&frequency=daily');
    expect(bad.status).toBe(400);
    const page = await bad.text();
    expect(page).toContain('aria-invalid="true"');
    expect(page).not.toContain('<script>');
    expect((await send('address=bo%40example.org&county=5')).status).toBe(400);
    const garbled = { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: 'garbled' };
    expect((await test.app.request('/subscribe', garbled)).status).toBe(400);
  });
});
