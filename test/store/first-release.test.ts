// An upgrade, from the table as the first release left it when it was killed amid work.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDynamoDB, openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import type { HttpClient, HttpRequest } from '../../shared/adapters/http.ts';
import { unwrapped } from '../../shared/adapters/key-wrapper.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { RowVersionError, rowVersion } from '../../shared/store/row-versions.ts';
import type { Store } from '../../shared/store/store.ts';
import { createTable, ensureTable, type Table } from '../../shared/store/table.ts';
import { openTestApp } from '../api/support.ts';
import { createRecordingMailer } from '../support/recording-mailer.ts';

const { given, rows } = JSON.parse(
  readFileSync('test/store/fixtures/first-release.json', 'utf8'),
  // DynamoDB's own JSON: a binary value is base64.
  (key, value) => (key === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value),
);
const closure = '3a948d62494f793fb76e';
const nextDay = new Date('2026-11-25T08:00:00Z');

let database: EmbeddedDynamoDB;
let table: Table;
let store: Store;

beforeEach(async () => {
  database = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(database.client, 'first');
  for (const Item of rows) await database.client.send(new PutItemCommand({ TableName: 'first', Item }));
  table = createTable(database.client, 'first');
  store = createStore({ client: database.client, tableName: 'first', keyWrapper: unwrapped });
});
afterEach(() => database.close());

/** What the pending delivery's endpoint is sent. */
async function deliver(): Promise<HttpRequest[]> {
  const sent: HttpRequest[] = [];
  const http: HttpClient = {
    async fetch(request) {
      sent.push(request);
      return { status: 204, headers: {}, body: new Uint8Array(), url: request.url };
    },
    close: async () => {},
  };
  const clock = { now: () => nextDay, wall: () => nextDay };
  const silent = () => {};
  const logger = { debug: silent, info: silent, warn: silent, error: silent };
  const mailer = createRecordingMailer();
  const baseUrl = 'https://vakt.example.se';
  await deliverDue({ store, http, mailer, clock, logger, baseUrl, randomBytes });
  expect(mailer.mails).toEqual([]);
  return sent;
}

describe('the table of the first release', () => {
  it('is read as today: changes with their history, subscriptions, sources and what they had shown, work', async () => {
    const { items } = await store.changes.list({}, { limit: 50 });
    expect(items.map(({ title }) => title).sort()).toEqual([
      'Anslaget till Statens servicecenter föreslås minska med 40 miljoner kronor 2027',
      'Servicekontoret i Bollnäs öppnar 1 mars 2027',
      'Servicekontoret i Ljusdal blir kvar',
    ]);
    expect((await store.changes.listRevisions(closure)).map(({ status }) => status)).toEqual(['decided']);
    expect(await store.changes.get(closure)).toMatchObject({ version: 2, recordings: [] });
    expect((await store.subscriptions.get(given.email.id))?.status).toBe('active');
    const pending = await store.items.listDue(nextDay, 10);
    expect(pending.map(({ title }) => title)).toEqual(['Servicekontoret i Hudiksvall får nya öppettider']);
    await store.sources.claim('lokalbladet', nextDay, new Date(nextDay.getTime() + 1000));
    expect(await store.sources.seen('lokalbladet')).toHaveLength(60);
  });

  it('keeps its promises: links in mails and tokens are good', async () => {
    const { app, time, close } = await openTestApp({ store });
    time.now = nextDay;
    const authorization = { authorization: `Bearer ${given.webhook.manageToken}` };
    const mine = await app.request(`/v1/subscriptions/${given.webhook.id}`, { headers: authorization });
    expect(await mine.json()).toMatchObject({ status: 'active', on: ['created', 'updated'] });
    for (const link of [given.confirm, given.unsubscribe]) {
      expect((await app.request(link, { method: 'POST' })).status).toBe(200);
    }
    expect((await store.subscriptions.get(given.unconfirmed.id))?.status).toBe('active');
    expect((await store.subscriptions.get(given.email.id))?.status ?? 'gone').not.toBe('active');
    await close();
  });

  it('has its open work done once, signed with the secret that was given out', async () => {
    const [request, ...more] = await deliver();
    expect(more).toEqual([]);
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      type: 'change.updated',
      data: { id: closure, version: 2 },
    });
    // The library holds the time against the real clock; of the signature nothing else is asked here.
    const { 'webhook-timestamp': at, ...headers } = request?.headers ?? {};
    const again = new Webhook(given.webhook.secret).sign(
      headers['webhook-id'] ?? '',
      new Date(Number(at) * 1000),
      request?.body ?? '',
    );
    expect(headers['webhook-signature']).toBe(again);
    expect(await deliver()).toEqual([]);
  });

  it('takes the form of today row by row, when they are written', async () => {
    const forms = async () => {
      const versions = new Map<unknown, number>();
      for await (const { v } of table.scan('deliveries#')) versions.set(v, (versions.get(v) ?? 0) + 1);
      return versions;
    };
    const before = await forms();
    await deliver();
    expect(before.get(undefined)).toBe(9);
    expect((await forms()).get(undefined)).toBe(8);
    expect((await forms()).get(rowVersion)).toBe(1);
  });
});

describe('a row of a newer release', () => {
  it('is refused by name, and not taken for what it may not be', async () => {
    const Item = { ...rows[0], v: { N: String(rowVersion + 1) } };
    await database.client.send(new PutItemCommand({ TableName: 'first', Item }));
    const failure = await store.changes.get(closure).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RowVersionError);
    expect(String(failure)).toContain(`change#${closure}`);
    expect(String(failure)).toContain('newer release');
  });
});
