// What docs/privacy.md promises, each held by moving the clock: the store as a reader finds it, and the rows that are really there.
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDynamoDB, openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { removeExpired } from '../../shared/adapters/embedded-expiry.ts';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { unwrapped } from '../../shared/adapters/key-wrapper.ts';
import type { Logger } from '../../shared/adapters/logger.ts';
import { createSubscriptions, type Subscriptions } from '../../shared/alerts/subscribe.ts';
import { subscriptionRequestSchema } from '../../shared/model/subscription.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { createTable, ensureTable } from '../../shared/store/table.ts';
import { changeRow } from '../store/rows.ts';
import { createRecordingMailer, type RecordingMailer } from '../support/recording-mailer.ts';

const address = 'anna.andersson@example.se';
const dayMs = 24 * 3_600_000;

describe('a reader', () => {
  let database: EmbeddedDynamoDB;
  let store: Store;
  let subscriptions: Subscriptions;
  let mailer: RecordingMailer;
  let logged: string[];
  let now: number;
  beforeEach(async () => {
    database = await openEmbeddedDynamoDB({ memory: true });
    await ensureTable(database.client, 'rows');
    now = Date.parse('2025-06-01T12:00:00Z');
    store = createStore({ client: database.client, tableName: 'rows', keyWrapper: unwrapped, clock });
    mailer = createRecordingMailer();
    logged = [];
    subscriptions = createSubscriptions(services());
  });
  afterEach(() => database.close());

  const clock = { now: () => new Date(now), wall: () => new Date(now) };
  const note = (message: string, fields?: object) => void logged.push(JSON.stringify([message, fields]));
  const logger: Logger = { debug: note, info: note, warn: note, error: note };
  const http = createHttpClient({ allowPrivateNetworks: false, hostGapMs: 0, hostConcurrency: 1, userAgent: 'test' });
  const services = () => ({ store, http, mailer, clock, logger, randomBytes, baseUrl: 'https://vakt.example.se' });
  const deliver = () => deliverDue(services(), { ignoreGathering: true });
  /** Everything that is in the table, as text. */
  const everything = async () => {
    const rows = [];
    for await (const row of createTable(database.client, 'rows').scan('')) rows.push(row);
    return JSON.stringify(rows);
  };
  /** As far as the clock goes on, DynamoDB removes what has expired; at the latest two days after. */
  const pass = async (days: number) => {
    now += days * dayMs;
    await removeExpired(database.client, 'rows', new Date(now));
  };
  const subscribe = async () => {
    const request = subscriptionRequestSchema.parse({
      channel: { type: 'email', address },
      filter: { county: ['17'] },
    });
    const { id } = await subscriptions.subscribe(request);
    await deliver();
    const token = /\/confirm\/([\w-]+)/.exec(mailer.mails.at(-1)?.text ?? '')?.[1] ?? '';
    return { id, token };
  };
  const confirmed = async () => {
    const { id, token } = await subscribe();
    return { id, confirmToken: token, manageToken: (await subscriptions.confirm(token)).manageToken };
  };
  const happen = async (id: string) => {
    now += 1000;
    const recordedAt = new Date(now).toISOString();
    const row = changeRow({ id, announcements: [{ version: 1, event: 'created', recordedAt }] });
    await store.changes.put(row, null);
    await announce(row, services());
    await deliver();
  };

  it('who never confirms is gone after a week', async () => {
    const { id, token } = await subscribe();
    await pass(6.9);
    expect(await everything()).toContain(address);
    await pass(0.2);
    expect(await everything()).not.toContain(address);
    expect(await store.subscriptions.get(id)).toBeNull();
    await expect(subscriptions.confirm(token)).rejects.toMatchObject({ kind: 'token' });
  });

  it('who leaves is gone within four weeks, and until then the reason is kept', async () => {
    const { id, manageToken } = await confirmed();
    await subscriptions.leave(id, manageToken);
    await pass(25.9);
    expect(await store.subscriptions.get(id)).toMatchObject({ status: 'ended', endedReason: 'unsubscribed' });
    await pass(0.2);
    expect(await everything()).not.toContain(address);
    expect(await store.subscriptions.get(id)).toBeNull();
  });

  it('whose mailbox is gone is forgotten alike', async () => {
    await confirmed();
    mailer.fail.push('no-mailbox');
    await happen('a');
    await pass(26.1);
    expect(await everything()).not.toContain(address);
  });

  it('is no more found once the time is over, even while the row is still there', async () => {
    const { id, manageToken } = await confirmed();
    await subscriptions.leave(id, manageToken);
    now += 26.1 * dayMs;
    expect(await everything()).toContain(address);
    await expect(subscriptions.get(id, manageToken)).rejects.toMatchObject({ kind: 'gone' });
  });

  it('who asks for it is forgotten at once', async () => {
    const { id, manageToken } = await confirmed();
    await happen('a');
    await subscriptions.remove(id, manageToken);
    expect(await everything()).not.toContain(address);
  });

  it('who stays, stays', async () => {
    const { id } = await confirmed();
    await pass(1000);
    expect(await store.subscriptions.get(id)).toMatchObject({ status: 'active' });
  });

  it('can see for a year what was sent, and nobody longer', async () => {
    const { id, manageToken } = await confirmed();
    await happen('a');
    const sent = async () => (await subscriptions.listDeliveries(id, manageToken, { limit: 10 })).items.length;
    await pass(364);
    expect(await sent()).toBe(1);
    now += 1.1 * dayMs;
    expect(await sent()).toBe(0);
    await pass(0);
    expect(await everything()).not.toContain(`deliveries#${id}`);
  });

  it('is asked to confirm by a line that is gone a day after its link', async () => {
    const { id } = await confirmed();
    expect(await everything()).toContain('"event":"confirmation"');
    await pass(8.1);
    expect(await everything()).not.toContain('"event":"confirmation"');
    expect(await store.subscriptions.get(id)).not.toBeNull();
  });

  it('finds the address in one row only: not in the ledger, not in any index row', async () => {
    await confirmed();
    await happen('a');
    const rows = JSON.parse(await everything()) as { pk: string }[];
    const holding = rows.filter((row) => JSON.stringify(row).includes('anna'));
    expect(holding.map(({ pk }) => pk.split('#')[0])).toEqual(['subscription']);
  });

  it('has nothing of a mail kept that was sent', async () => {
    await confirmed();
    await happen('a');
    const body = mailer.mails.at(-1)?.text ?? '';
    expect(body.length).toBeGreaterThan(100);
    const kept = await everything();
    for (const token of body.match(/\/(?:manage|unsubscribe)\/([\w-]+)/g) ?? []) expect(kept).not.toContain(token);
    expect(kept).not.toContain('List-Unsubscribe');
  });

  it('is named in no log, nor are the tokens, from the first request to the last', async () => {
    const { id, confirmToken, manageToken } = await confirmed();
    mailer.fail.push('unknown', 'failed', 'rejected');
    for (const change of ['a', 'b', 'c', 'd']) await happen(change);
    now += dayMs;
    await deliver();
    await subscriptions.leave(id, manageToken);
    await happen('e');
    expect(logged.length).toBeGreaterThan(5);
    const log = logged.join('\n');
    for (const secret of ['anna', 'example.se"', confirmToken, manageToken]) expect(log).not.toContain(secret);
  });
});
