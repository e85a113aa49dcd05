import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedDynamoDB, openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { createTable, ensureTable, type Table } from '../../shared/store/table.ts';
import { delivery, subscription } from './rows.ts';

let database: EmbeddedDynamoDB;
let table: Table;

beforeAll(async () => {
  database = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(database.client, 'expiry');
  table = createTable(database.client, 'expiry');
});
afterAll(() => database.close());

const open = () => createStore({ client: database.client, tableName: 'expiry' });
/** The moment from which DynamoDB may remove the row. */
async function expiryOf(pk: string): Promise<string | null> {
  for await (const { expiresAt } of table.query({ pk }))
    return typeof expiresAt === 'number' ? new Date(expiresAt * 1000).toISOString() : null;
  throw new Error(`no row in ${pk}`);
}

it('lets an address that nobody confirmed go after a week, and keeps a confirmed one', async () => {
  const store = open();
  const pending = subscription({ id: 's1', status: 'pending', createdAt: '2025-04-10T07:00:00.000Z' });
  await store.subscriptions.put(pending, null);
  expect(await expiryOf('subscription#s1')).toBe('2025-04-17T07:00:00.000Z');
  await store.subscriptions.put({ ...pending, status: 'active' }, pending);
  expect(await expiryOf('subscription#s1')).toBeNull();
});

it('lets a delivery go after a year', async () => {
  await open().deliveries.putIfNew(delivery({ subscriptionId: 's1', createdAt: '2025-04-10T07:00:00.000Z' }));
  expect(await expiryOf('deliveries#s1')).toBe('2026-04-10T07:00:00.000Z');
});
