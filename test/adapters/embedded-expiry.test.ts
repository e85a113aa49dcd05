// Time to live in the embedded database: what DynamoDB does by itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type EmbeddedDynamoDB, openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { removeExpired, startExpiry } from '../../shared/adapters/embedded-expiry.ts';
import { createTable, ensureTable, type Table } from '../../shared/store/table.ts';

let database: EmbeddedDynamoDB;
let table: Table;
beforeEach(async () => {
  database = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(database.client, 'rows');
  table = createTable(database.client, 'rows');
});
afterEach(() => database.close());

const now = new Date('2025-06-01T12:00:00Z');
const seconds = now.getTime() / 1000;
const put = (pk: string, expiresAt?: number) => table.put({ pk, sk: 'row', ...(expiresAt && { expiresAt }) });
const remaining = async () => {
  const rows = [];
  for await (const { pk } of table.scan('')) rows.push(pk);
  return rows.sort();
};

it('removes rows whose time has passed, and no others', async () => {
  await Promise.all([put('past', seconds - 1), put('now', seconds), put('future', seconds + 1), put('for ever')]);
  expect(await removeExpired(database.client, 'rows', now)).toBe(1);
  expect(await remaining()).toEqual(['for ever', 'future', 'now']);
});

it('goes through a table of many pages', async () => {
  for (let index = 0; index < 1200; index += 1) await put(`row ${index}`, seconds + (index % 2 === 0 ? -10 : 10));
  expect(await removeExpired(database.client, 'rows', now)).toBe(600);
  expect(await remaining()).toHaveLength(600);
});

it('is done once a day, whoever does it', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'expiry-'));
  let at = now.getTime();
  const options = {
    ...{ client: database.client, tableName: 'rows', mark: path.join(directory, 'mark') },
    clock: { wall: () => new Date(at) },
    onError: (error: unknown) => expect.fail(String(error)),
  };
  const first = startExpiry(options);
  await first.runIfDue();
  await put('later', seconds + 60);
  at += 3_600_000;
  await startExpiry(options).runIfDue();
  expect(await remaining()).toEqual(['later']);
  at += 23 * 3_600_000;
  const second = startExpiry(options);
  await second.close();
  expect(await remaining()).toEqual([]);
  await first.close();
  await rm(directory, { recursive: true });
});
