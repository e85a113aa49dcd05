// What a request for offices reads: all that moves them once, then what is new.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { officeChangesOf } from '../../shared/api/office-changes.ts';
import { withdraw } from '../../shared/changelog/withdraw.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { countRows, type RowCounter } from '../support/row-counter.ts';
import { makeChange } from './support.ts';

let store: Store;
let rows: RowCounter;
let close: () => Promise<void>;
let now: Date;

beforeEach(async () => {
  const embedded = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(embedded.client, 'test');
  store = createStore({ client: embedded.client, tableName: 'test' });
  rows = countRows(embedded.client);
  close = embedded.close;
  now = new Date('2025-06-01T10:00:00Z');
});
afterEach(() => close());

const clock = { now: () => now, wall: () => now };
const pass = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
async function record(given: Parameters<typeof makeChange>[0] = {}) {
  const change = makeChange(given);
  const recordedAt = now.toISOString();
  const recording = { version: 1, event: 'created', recordedAt, silent: true } as const;
  const recordings = [{ ...recording, passAt: recordedAt, evidenceAt: recordedAt }];
  await store.changes.put({ ...change, seq: 1, announcements: [], recordings }, null);
  return change;
}
const ids = async () => [...(await officeChangesOf(store.changes)(now))].map(({ id }) => id).sort();

it('are read once, and then only what is new', async () => {
  const made = [];
  for (let count = 0; count < 40; count += 1) made.push((await record()).id);
  pass(10);
  expect(await ids()).toEqual(made.toSorted());
  rows.take();
  expect(await ids()).toEqual(made.toSorted());
  expect(rows.take().read).toBeLessThan(3);
  const { id } = await record();
  rows.take();
  expect(await ids()).toContain(id);
  expect(rows.take().read).toBeLessThan(6);
});

it('are those that say how offices stand, and not those that were withdrawn', async () => {
  const { id } = await record({ type: 'office-opening' });
  await record({ type: 'budget-cut' });
  expect(await ids()).toEqual([id]);
  pass(10);
  await withdraw(id, 'a misreading', { store, clock });
  expect(await ids()).toEqual([]);
});

it('of two requests at once are read once', async () => {
  for (let count = 0; count < 20; count += 1) await record();
  rows.take();
  expect((await Promise.all([ids(), ids()])).map((each) => each.length)).toEqual([20, 20]);
  // A pointer and a row each, and a few for the index.
  expect(rows.take().read).toBeLessThan(50);
});
