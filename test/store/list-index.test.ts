// The pairs of fields people filter by together, and amounts: found by an index of their own, which fills itself after an upgrade.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { facetsOf, listFacetsOf, matchesFilter, waysFor } from '../../shared/changelog/filter.ts';
import type { Filter } from '../../shared/model/change.ts';
import { changeStatuses, changeTypes } from '../../shared/model/words.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { createTable, ensureTable } from '../../shared/store/table.ts';
import { countRows, type RowCounter } from '../support/row-counter.ts';
import { changeRow } from './rows.ts';

async function open() {
  const database = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(database.client, tableName);
  return {
    ...{ client: database.client, close: database.close },
    store: createStore({ client: database.client, tableName }),
    table: createTable(database.client, tableName),
  };
}
type Opened = Awaited<ReturnType<typeof open>>;
const tableName = 'pairs';
const start = new Date('2026-01-01T00:00:00Z');
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const filter = { county: ['17'], type: ['office-closure' as const] };

describe('the lists’ own index', () => {
  let opened: Opened;
  let rows: RowCounter;
  beforeEach(async () => {
    opened = await open();
    rows = countRows(opened.client);
  });
  afterEach(() => opened.close());

  /** One in ten is a closure; the counties are all the same. */
  const record = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const type = index % 10 === 0 ? 'office-closure' : 'office-hours';
      const announcedAt = new Date(Date.UTC(2025, 0, 1) + index * 3_600_000).toISOString();
      await opened.store.changes.put(changeRow({ id: `c${index}`, type, announcedAt }), null);
    }
  };
  const list = async () => {
    rows.take();
    const { items } = await opened.store.changes.list(filter, { limit: 5 });
    return { ids: items.map(({ id }) => id), read: rows.take().read };
  };

  it('makes a list of two fields read little more than it returns, and find the same', async () => {
    await record(100);
    const before = await list();
    await opened.store.changes.completeIndex(start);
    await opened.store.changes.completeIndex(later(11));
    const after = await list();
    expect(after.ids).toEqual(before.ids);
    expect(after.ids).toEqual(['c90', 'c80', 'c70', 'c60', 'c50']);
    expect(after.read).toBeLessThanOrEqual(12);
    expect(before.read).toBeGreaterThan(after.read);
  });

  it('takes up what an earlier release recorded, whose pointers are missing, and until then does without', async () => {
    await record(30);
    for (const pk of ['facet#county+type#17+office-closure', 'facet#word#arvika', 'words', 'words-backward']) {
      for await (const row of opened.table.query({ pk })) await opened.table.remove({ pk, sk: String(row.sk) });
    }
    opened.store = createStore({ client: opened.client, tableName });
    const { changes } = opened.store;
    await changes.completeIndex(start);
    await changes.completeIndex(later(9));
    expect((await list()).ids).toEqual(['c20', 'c10', 'c0']);
    await changes.completeIndex(later(10));
    const { ids, read } = await list();
    expect(ids).toEqual(['c20', 'c10', 'c0']);
    expect(read).toBeLessThan(10);
    expect((await changes.list({ q: 'arvika' }, { limit: 100 })).items).toHaveLength(30);
    // Another process learns of it from the table.
    const other = createStore({ client: opened.client, tableName });
    expect((await other.changes.list(filter, { limit: 5 })).items.map(({ id }) => id)).toEqual(ids);
  });

  it('finds by words what the log holds, reading little of it', async () => {
    const titles = [
      'Servicekontoret i Arvika stänger',
      'Två servicekontoren i Norrland läggs ned',
      'Mora får behålla sitt kontor',
      'God humor på kontoret',
      'Besparingarna drabbar Malung-Sälen',
      'Förvaltningsanslaget sänks med 50 miljoner',
      'Och det är så',
    ];
    const rowsOf = titles.map((title, index) =>
      changeRow({
        ...{ id: `w${index}`, title, summary: '', offices: [], evidence: [] },
        announcedAt: `2025-01-0${index + 1}`,
      }),
    );
    for (const row of rowsOf) await opened.store.changes.put(row, null);
    await record(100);
    await opened.store.changes.completeIndex(start);
    await opened.store.changes.completeIndex(later(11));
    const queries = [
      'arvika',
      'kontoren',
      'kontoret arvika',
      'mora',
      'humor',
      'besparing',
      'anslag',
      'malung',
      'sälen',
    ];
    queries.push('50', 'förvaltningsan', 'finns inte', 'inget', 'och', 'läggs kontor', '…');
    for (const q of queries) {
      rows.take();
      const { items } = await opened.store.changes.list({ q }, { limit: 200 });
      const read = rows.take().read;
      const wanted = rowsOf.filter((row) => matchesFilter(row, { q })).map(({ id }) => id);
      const found = items.map(({ id }) => id).filter((id) => id.startsWith('w'));
      expect([q, found.sort()]).toEqual([q, wanted.sort()]);
      // Of a second word one page of pointers is read.
      const most = q.includes(' ') ? 60 + 2 * 107 : 60;
      if (!['och', '…'].includes(q) && items.length < 20)
        expect([q, read]).toEqual([q, expect.toSatisfy((all) => all < most)]);
    }
  });

  it('is made whole once when two work at it side by side, and stays so', async () => {
    await record(30);
    const stores = [1, 2].map(() => createStore({ client: opened.client, tableName }));
    await stores[0]?.changes.completeIndex(start);
    await Promise.all(stores.map(({ changes }) => changes.completeIndex(later(11))));
    expect(await opened.table.get({ pk: 'setting#list-index', sk: 'setting' })).toMatchObject({ isWhole: true });
  });

  it('writes only the words that a version adds, whoever wrote the one before', async () => {
    const row = changeRow({ id: 'twice' });
    await opened.store.changes.put(row, null);
    const other = createStore({ client: opened.client, tableName }).changes;
    rows.take();
    await other.put({ ...row, seq: 2 }, row);
    expect(rows.take().written).toBe(1);
    await other.put({ ...row, seq: 3, title: `${row.title}, till sist` }, { ...row, seq: 2 });
    // The row, a pointer of the one word that is worth it, and that word in both orders.
    expect(rows.take().written).toBe(1 + 1 + 2);
  });

  it('costs nothing once it is whole', async () => {
    for (const minutes of [0, 11]) await opened.store.changes.completeIndex(later(minutes));
    rows.take();
    await opened.store.changes.completeIndex(later(12));
    expect(rows.take()).toEqual({ requests: 0, read: 0, written: 0 });
  });
});

describe('the facets of lists', () => {
  it('find every change that the filter matches', () => {
    const change = changeRow({
      ministers: [{ id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' }],
      amounts: [{ sek: 1, sekMax: null, direction: 'none', fiscalYear: 2025, recurring: false }],
    });
    const filters = [
      { county: ['17', '25'], type: ['office-closure' as const] },
      { office: ['arvika'], status: ['decided' as const, 'possible' as const] },
      { minister: ['erik-slottner'], fiscalYear: 2025 },
      { municipality: ['1784'], type: ['office-closure' as const], q: 'arvika' },
      { type: ['office-closure' as const], status: ['decided' as const] },
    ];
    const its = new Set([...facetsOf(change), ...listFacetsOf(change)]);
    for (const one of filters) {
      expect([one, matchesFilter(change, one)]).toEqual([one, true]);
      const ways = waysFor(one, { hasListIndex: true });
      expect(ways).toHaveLength(1);
      expect(ways[0]?.some((facet) => its.has(facet))).toBe(true);
    }
  });

  it('find an amount by its digits', () => {
    const costing = (sek: number, sekMax: number | null = null) =>
      changeRow({ amounts: [{ sek, sekMax, direction: 'none', fiscalYear: null, recurring: false }] });
    const sums = [0, 9, 10, 999_999, 1_000_000, 50_000_000, 1e15];
    for (const minAmount of sums) {
      const asked = new Set(waysFor({ minAmount }, { hasListIndex: true })[0]);
      for (const change of [...sums.map((sek) => costing(sek)), costing(5, 50_000_000), costing(0.5)]) {
        const isFound = listFacetsOf(change).some((facet) => asked.has(facet));
        if (matchesFilter(change, { minAmount }))
          expect([minAmount, change.amounts, isFound]).toEqual([minAmount, change.amounts, true]);
      }
    }
  });

  it('are one way for each field that no pair holds', () => {
    const ways = (filter: Filter) => waysFor(filter, { hasListIndex: true });
    expect(ways({ county: ['17', '25'], source: ['ssc'] })).toEqual([['source#ssc'], ['county#17', 'county#25']]);
    expect(ways({ county: ['17'], type: ['review'], status: ['decided'] })).toEqual([
      ['county+type#17+review'],
      ['type+status#review+decided'],
    ]);
    expect(ways({ county: ['17'], minAmount: 1e12 })).toEqual([['county#17'], ['digits#13']]);
    expect(waysFor({ county: ['17'], type: ['review'], minAmount: 1 }, { hasListIndex: false })).toHaveLength(2);
    expect(ways({ q: 'arvika' })).toEqual([]);
  });

  it('are those of each field when the pairs are too many', () => {
    const filter = { type: [...changeTypes], status: [...changeStatuses] };
    expect(waysFor(filter, { hasListIndex: true }).map(({ length }) => length)).toEqual([
      changeTypes.length,
      changeStatuses.length,
    ]);
  });
});
