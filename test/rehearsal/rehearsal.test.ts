// A news story through the bundles of the synthesised stack: every call must be allowed by the caller's own role, every permission needed.
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { deliveryId } from '../../shared/alerts/ids.ts';
import type { Recording } from '../../shared/model/change.ts';
import type { Subscription } from '../../shared/model/subscription.ts';
import { parseSourcesFile } from '../../shared/sources/read-sources-file.ts';
import type { Row } from '../../shared/store/table.ts';
import { changeRow, delivery, subscription } from '../store/rows.ts';
import { apiEvent, sesNotification, sqsEvent } from '../support/aws-events.ts';
import { signToken } from '../support/signed-token.ts';
import { storiesFromOutside } from './outside.ts';
import { allows, denied, nameOf, unused } from './permissions.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let { newsroom, endpoint, cloud, template, rehearsal } = {} as Stage;

beforeAll(async () => {
  stage = await openStage();
  ({ newsroom, endpoint, cloud, template, rehearsal } = stage);
}, 120_000);
// A story that breaks for want of a permission says which.
afterEach(() => expect([...new Set(cloud.refusals.map(nameOf))]).toEqual([]));
afterAll(() => stage?.close());

const request = async (method: string, route: string, body?: unknown, token?: string) => {
  const event = apiEvent(method, route, body);
  if (token !== undefined) event.headers.authorization = `Bearer ${token}`;
  event.headers.accept = 'application/json';
  const answer = await rehearsal.request(event);
  return { status: answer.statusCode, body: answer.body ? JSON.parse(answer.body) : null };
};
const mails = (): Promise<ParsedMail[]> => Promise.all(cloud.mails.map(({ raw }) => simpleParser(raw)));
const poll = async (options: { except?: string; hurry?: boolean } = {}) => {
  await rehearsal.tick('polltick');
  await rehearsal.settle(options);
};

const filter = { county: ['17'] };
const subscribeEndpoint = async () => {
  const channel = { type: 'webhook', url: endpoint.url };
  const { status, body } = await request('POST', '/v1/subscriptions', { channel, filter, on: ['created', 'updated'] });
  expect(status).toBe(201);
  endpoint.verifyWith(body.secret);
  return body as { id: string; manageToken: string };
};
const statusOf = async ({ id, manageToken }: { id: string; manageToken: string }) =>
  (await request('GET', `/v1/subscriptions/${id}`, undefined, manageToken)).body;
const closing = (day: string) => ({
  title: `Servicekontoret i Arvika stänger ${day}`,
  text: `Statens servicecenter har beslutat att stänga servicekontoret i Arvika den ${day} 2027.`,
});

const firstReleaseKey = new Uint8Array(32).fill(5);

/** Worth a look, and none of ours. */
const municipal = {
  title: 'Kommunens servicekontor flyttar',
  text: 'Kommunens servicekontor för bygglov flyttar till stadshuset.',
};

describe('the rehearsal', () => {
  it('carries a story from a feed to a mailbox and an endpoint, once, though everything comes twice', async () => {
    await poll();
    const reader = { channel: { type: 'email', address: 'reader@example.se' }, filter };
    expect(await request('POST', '/v1/subscriptions', reader)).toMatchObject({ status: 202 });
    await rehearsal.settle();
    const [confirmation] = await mails();
    const token = /\/confirm\/([\w-]+)/.exec(confirmation?.text ?? '')?.[1];
    const confirmed = await request('POST', `/confirm/${token}`);
    expect(confirmed.status).toBe(200);
    const watcher = await subscribeEndpoint();

    newsroom.publish('bladet', { slug: 'arvika', ...closing('30 maj') });
    newsroom.publish('posten', { slug: 'bygglov', ...municipal });
    await poll();
    expect((await mails()).slice(1).map(({ subject }) => subject)).toEqual([expect.stringContaining('Arvika')]);
    expect(endpoint.events).toMatchObject([{ type: 'change.created', verified: true }]);
    const list = await request('GET', '/v1/changes?county=17&type=office-closure');
    expect(list.body.items).toHaveLength(1);
    const sources = await request('GET', '/v1/sources');
    expect(sources.body.items.map(({ id }: { id: string }) => id).sort()).toEqual(['bladet', 'posten']);

    // The mailbox turns out to be none.
    const id = cloud.mails.at(-1)?.subscription ?? '';
    const bounce = sesNotification('Permanent', id);
    await rehearsal.mailCameBack(bounce);
    await rehearsal.mailCameBack(bounce);
    const reason = expect.stringContaining('mailbox');
    expect(await statusOf({ id, ...confirmed.body })).toMatchObject({ status: 'ended', endedReason: reason });

    // Two newer versions stand before the first of them is sent; then the endpoint says that it is gone.
    newsroom.publish('bladet', { slug: 'arvika-senare', ...closing('30 juni') });
    await poll({ except: 'deliver' });
    newsroom.publish('bladet', { slug: 'arvika-sist', ...closing('30 september') });
    await poll({ except: 'deliver' });
    endpoint.answers.push({ status: 204 }, { status: 410 });
    await rehearsal.settle({ hurry: true });
    const days = endpoint.events.map(({ data }) => data.effectiveFrom);
    expect(days).toEqual(['2027-05-30', '2027-06-30', '2027-09-30']);
    expect(await statusOf(watcher)).toMatchObject({ status: 'disabled', endedReason: expect.stringContaining('410') });
  }, 60_000);

  it('loses nothing when the stream, a message or the time of a function is lost', async () => {
    const watcher = await subscribeEndpoint();
    const before = endpoint.events.length;
    newsroom.publish('posten', { slug: 'arvika', ...closing('31 oktober') });
    await poll({ except: 'alert' });
    cloud.stream.length = 0;
    const long = new Date(Date.now() - 3_600_000).toISOString();
    const item = {
      id: 'left',
      sourceId: 'posten',
      url: `${newsroom.origin.url}/posten/bygglov`,
      title: municipal.title,
    };
    const rest = {
      text: '',
      publishedAt: null,
      contentHash: 'x',
      silent: false,
      discoveredAt: long,
      attempts: 0,
      lastError: null,
    };
    await rehearsal.store.items.offer({ ...item, ...rest, status: 'pending', nextAttemptAt: long });

    await rehearsal.tick('sweep');
    // A function that is nearly out of time passes the work on.
    await rehearsal.invoke('Workersdeliver', sqsEvent([{ cause: 'late' }]), 50_000);
    expect(endpoint.events).toHaveLength(before);
    await rehearsal.settle({ hurry: true });
    expect(endpoint.events).toHaveLength(before + 1);
    expect(await rehearsal.store.items.get('left')).toBeNull();

    await rehearsal.tick('sweep');
    await rehearsal.settle({ hurry: true });
    expect(endpoint.events).toHaveLength(before + 1);
    expect((await request('DELETE', `/v1/subscriptions/${watcher.id}`, undefined, watcher.manageToken)).status).toBe(
      204,
    );
  }, 60_000);

  it('asks whether everybody was told, and says who was not', async () => {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    const reader = subscription({ id: 'forgotten', activeAt: ago(120) });
    await rehearsal.store.subscriptions.put(reader, null);
    const recordedAt = ago(60);
    const news = {
      version: 1,
      event: 'created',
      recordedAt,
      silent: false,
      passAt: recordedAt,
      evidenceAt: recordedAt,
    };
    await rehearsal.store.changes.put(changeRow({ id: 'unheard', recordings: [news as Recording] }), null);
    await rehearsal.tick('endtoendcheck');
    expect(rehearsal.log()).toMatch(/"change":"unheard","version":1,.*"subscription":"forgotten"/);
    expect(rehearsal.log()).toContain('"DeliveriesMissing":1');
    const id = deliveryId('forgotten', 'unheard', 1);
    const made = { id, subscriptionId: 'forgotten', changeId: 'unheard' };
    await rehearsal.store.deliveries.putIfNew(delivery({ ...made, status: 'delivered' }));
    await rehearsal.tick('endtoendcheck');
    expect(rehearsal.log()).toContain('"DeliveriesMissing":0');
  });

  it('goes on with the key and the secrets that the first release left in the table as they are', async () => {
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const channel = { type: 'webhook' as const, url: endpoint.url, format: 'standard' as const };
    await rehearsal.store.subscriptions.put(subscription({ id: 'old', channel, secret }), null);
    const value = firstReleaseKey;
    await rehearsal.table.remove({ pk: 'setting#keyring', sk: 'setting' });
    await rehearsal.table.put({ pk: 'setting#signing-key', sk: 'setting', value });
    await Promise.all([rehearsal.renew('Workersdeliver'), rehearsal.renew('Workersapi')]);

    const before = endpoint.events.length;
    const calls = cloud.calls.length;
    endpoint.verifyWith(secret);
    endpoint.answers.push({ status: 204 }, { status: 410 });
    for (const id of ['t1', 't2']) {
      const test = { id, subscriptionId: 'old', changeId: null, event: 'test', channel: 'webhook' } as const;
      await rehearsal.store.deliveries.putIfNew(delivery(test));
    }
    await rehearsal.invoke('Workersdeliver', sqsEvent([{ cause: 'upgraded' }]));
    expect(endpoint.events.slice(before)).toMatchObject([{ verified: true }, { verified: true }]);
    const manageToken = signToken(value, { purpose: 'manage', subscriptionId: 'old', expiresAt: null });
    expect(await statusOf({ id: 'old', manageToken })).toMatchObject({ status: 'disabled' });
    // Disabling it was a write, and sealed it.
    expect((await rehearsal.store.subscriptions.get('old'))?.secret).toMatch(/^sealed:key-/);
    const row = await rehearsal.table.get({ pk: 'setting#keyring', sk: 'setting' });
    expect(Buffer.from((row as unknown as { material: Uint8Array }).material).includes(Buffer.from(value))).toBe(false);
    expect(row).toMatchObject({ wrappedBy: { keyId: expect.stringContaining(':key/') } });
    // Once for each of the two, however often they are called.
    await rehearsal.invoke('Workersdeliver', sqsEvent([{ cause: 'again' }]));
    await statusOf({ id: 'old', manageToken });
    expect(cloud.calls.slice(calls).filter(({ action }) => action === 'kms:Decrypt')).toHaveLength(2);

    // The key as it was is forgotten when no function of the first release can be left.
    const takenOverAt = new Date(Date.parse(String(row?.takenOverAt)) - 2 * 3_600_000).toISOString();
    await rehearsal.table.put({ ...(row as Row), takenOverAt });
    const old = await rehearsal.store.subscriptions.get('old');
    await rehearsal.store.subscriptions.put({ ...(old as Subscription), status: 'active' }, old);
    const test = delivery({ id: 't3', subscriptionId: 'old', changeId: null, event: 'test', channel: 'webhook' });
    await rehearsal.store.deliveries.putIfNew(test);
    await rehearsal.renew('Workersdeliver');
    await rehearsal.invoke('Workersdeliver', sqsEvent([{ cause: 'later' }]));
    expect(await rehearsal.table.get({ pk: 'setting#signing-key', sk: 'setting' })).toBeNull();
  }, 30_000);

  it('watches what the operator adds to the table, and leaves what is switched off there, without a deploy', async () => {
    const { sourceDefinitions } = rehearsal.store;
    const [bladet, posten] = parseSourcesFile(newsroom.sources, 'sources.json');
    if (bladet === undefined || posten === undefined) throw new Error('there are two papers');
    const asked = () => newsroom.origin.requests.filter(({ path }) => path.startsWith('/posten')).length;
    await sourceDefinitions.put({ ...bladet, id: 'added', intervalMinutes: 0.00001 });
    await sourceDefinitions.put({ ...posten, enabled: false });
    const before = asked();
    await poll({ hurry: true });
    expect(asked()).toBe(before);
    const { items } = (await request('GET', '/v1/sources')).body;
    expect(items.find(({ id }: { id: string }) => id === 'added')).toMatchObject({ lastSuccessAt: expect.any(String) });
    const shown = items.map(({ id, enabled }: { id: string; enabled: boolean }) => `${id} ${enabled}`);
    expect(shown.sort()).toEqual(['added true', 'bladet true', 'posten false']);
    for (const id of ['added', 'posten']) await sourceDefinitions.remove(id);
  }, 30_000);

  storiesFromOutside(() => stage);

  it('makes no call that the role of its caller does not allow', () => {
    expect(denied(cloud.calls, template.permissions)).toEqual([]);
  });

  it('needs every permission', () => {
    expect(unused(template.permissions, cloud.calls)).toEqual([]);
  });

  it('fails without any single permission, and names it', () => {
    expect(template.permissions.length).toBeGreaterThan(50);
    for (const permission of template.permissions) {
      const others = template.permissions.filter((other) => !allows(other, permission));
      expect(denied(cloud.calls, others)).toEqual([nameOf(permission)]);
    }
  });
});
