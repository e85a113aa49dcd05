// A change to its readers: what that costs follows those who want it, however many others there are; and it survives dying in the middle.
import pMap from 'p-map';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDynamoDB, openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import { announceAll } from '../../shared/pipeline/announce-all.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { changeRow, subscription } from '../store/rows.ts';
import { countRows, type RowCounter } from '../support/row-counter.ts';

const at = '2025-06-01T12:00:00.000Z';
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

describe('fan-out', () => {
  let database: EmbeddedDynamoDB;
  let store: Store;
  let rows: RowCounter;
  let writesLeft = Number.POSITIVE_INFINITY;
  beforeEach(async () => {
    database = await openEmbeddedDynamoDB({ memory: true });
    await ensureTable(database.client, 'rows');
    rows = countRows(database.client, () => {
      writesLeft -= 1;
      if (writesLeft < 0) throw new Error('died');
    });
    store = createStore({ client: database.client, tableName: 'rows' });
    writesLeft = Number.POSITIVE_INFINITY;
  });
  afterEach(() => database.close());

  const clock = { now: () => new Date(at), wall: () => new Date(at) };
  const services = () => ({ store, clock, logger: silent });
  const addReaders = (name: string, count: number, filter: object) =>
    pMap(
      Array.from({ length: count }, (_, index) => subscription({ id: `${name}-${index}`, filter })),
      (one) => store.subscriptions.put(one, null),
      { concurrency: 32 },
    );
  const record = async (id: string) => {
    const row = changeRow({ id, announcements: [{ version: 1, event: 'created', recordedAt: at }] });
    await store.changes.put(row, null);
    return row;
  };
  const toldOf = async (name: string, count: number) => {
    const all = await Promise.all(
      Array.from({ length: count }, (_, index) => store.deliveries.list(`${name}-${index}`, { limit: 10 })),
    );
    return all.map(({ items }) => items.length);
  };

  it('touches rows by how many want the change, not by how many there are', async () => {
    await addReaders('arvika', 50, { municipality: ['1784'] });
    await addReaders('elsewhere', 200, { municipality: ['2584'] });
    const costOf = async (id: string) => {
      const row = await record(id);
      rows.take();
      expect(await announce(row, services())).toBe(50);
      return rows.take();
    };
    const among250 = await costOf('first');
    await addReaders('more', 600, { county: ['25'] });
    await addReaders('still-more', 600, { type: ['office-opening'] });
    const among1450 = await costOf('second');
    expect(among1450).toEqual(among250);
    expect(among250.read).toBeLessThanOrEqual(2 * 50 + 5);
    expect(among250.written).toBe(50 + 1);
  });

  it('that dies in the middle is completed by whoever comes next, each reader told once', async () => {
    await addReaders('west', 450, { county: ['17'] });
    await record('closes');
    writesLeft = 180;
    await announceAll(services());
    expect((await toldOf('west', 450)).filter((count) => count === 1).length).toBeLessThan(450);
    writesLeft = Number.POSITIVE_INFINITY;
    expect((await store.changes.get('closes'))?.announcements).toHaveLength(1);
    await announceAll(services());
    expect(new Set(await toldOf('west', 450))).toEqual(new Set([1]));
    expect((await store.changes.get('closes'))?.announcements).toEqual([]);
  });
});
