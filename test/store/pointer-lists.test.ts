// Lists by any combination of filters: they find what the filter means, page by page, and read no more than the most selective of its filters would.
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { matchesFilter } from '../../shared/changelog/filter.ts';
import type { ChangeRow, ListFilter } from '../../shared/model/change.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { createTable, ensureTable } from '../../shared/store/table.ts';
import { countRows, type RowCounter } from '../support/row-counter.ts';
import { changeRow } from './rows.ts';

const tableName = 'combinations';
const counties = ['01', '12', '17', '25'];
const types = ['office-closure', 'office-opening', 'budget-cut'] as const;
const statuses = ['decided', 'proposed'] as const;
const sources = ['ssc', 'svt', 'tv4'];
/** By a stride of its own for each field; half of the sources are alone in their half of the years. */
const pick = <T>(from: readonly T[], index: number, stride: number): T =>
  from[Math.floor(index / stride) % from.length] as T;
const count = 1200;
const rare = 'Övertorneå';

const all: ChangeRow[] = Array.from({ length: count }, (_, index) => {
  const county = pick(counties, index, 1);
  const source = index < count / 2 ? pick(sources.slice(0, 2), index, 5) : (sources[2] ?? '');
  const row = changeRow({
    id: `c${index}`,
    type: pick(types, index, 7),
    status: pick(statuses, index, 11),
    announcedAt: new Date(Date.UTC(2020, 0, 1) + index * 86_400_000).toISOString(),
    title: index % 200 === 13 ? `Kontoret i ${rare}` : `Servicekontoret stänger ${index < 60 ? `glesb${index}` : ''}`,
    summary: '',
    offices: [],
    municipalities: [],
    counties: [county],
    amounts:
      index % 4 === 0
        ? [{ sek: 10 ** (index % 10), sekMax: null, direction: 'decrease', fiscalYear: 2025, recurring: false }]
        : [],
  });
  return { ...row, evidence: row.evidence.map((one) => ({ ...one, source, title: 'x', quotes: [] })) };
});

describe('a list by several filters', () => {
  let opened: Awaited<ReturnType<typeof openEmbeddedDynamoDB>>;
  let rows: RowCounter;
  let changes: ReturnType<typeof createStore>['changes'];
  beforeAll(async () => {
    opened = await openEmbeddedDynamoDB({ memory: true });
    await ensureTable(opened.client, tableName);
    changes = createStore({ client: opened.client, tableName }).changes;
    for (const row of all) await changes.put(row, null);
    await createTable(opened.client, tableName).put({ pk: 'setting#list-index', sk: 'setting', isWhole: true });
    rows = countRows(opened.client);
  });
  afterAll(() => opened.close());

  const walk = async (filter: ListFilter, limit: number) => {
    const found: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await changes.list(filter, { limit, ...(cursor === undefined ? {} : { cursor }) });
      found.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) return found;
      cursor = page.nextCursor;
    }
  };
  const meant = (filter: ListFilter) =>
    all
      .filter((row) => matchesFilter(row, filter))
      .map(({ id }) => id)
      .reverse();

  const some = <T>(from: readonly T[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 1, maxLength: 2 });
  const anyFilter = fc.record(
    {
      county: some(counties),
      type: some(types),
      status: some(statuses),
      source: some([...sources, 'nobody']),
      fiscalYear: fc.constantFrom(2025, 2026),
      minAmount: fc.constantFrom(1, 1000, 1e9),
      q: fc.constantFrom(rare, 'kontor', 'servicekontor stänger', 'glesb5', 'glesb', 'finns inte'),
      from: fc.constantFrom('2020-01-20', '2021-01-01'),
      to: fc.constantFrom('2020-11-01', '2022-06-01'),
    },
    { requiredKeys: [] },
  );

  it('finds what every filter matches, each change once, the newest first, whatever the size of the page', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, fc.constantFrom(7, 50, 200), async (filter, limit) => {
        expect(await walk(filter as ListFilter, limit)).toEqual(meant(filter as ListFilter));
      }),
      { numRuns: 60 },
    );
  });

  const read = async (filter: ListFilter, limit = 50) => {
    rows.take();
    const { items } = await changes.list(filter, { limit });
    return { found: items.length, read: rows.take().read };
  };

  it('reads no more of its filters than the most selective of them finds, whichever field that is', async () => {
    const selective = { q: rare };
    const alone = await read(selective);
    expect(alone.found).toBe(6);
    for (const other of [{ source: ['ssc'] }, { county: ['12'] }, { status: ['decided' as const] }, { minAmount: 1 }]) {
      const both = await read({ ...other, ...selective });
      // One page of the other's pointers is read beside it.
      expect([other, both.read]).toEqual([other, expect.toSatisfy((all: number) => all <= alone.read + 51 + 13 * 8)]);
    }
  });

  it('finds at once that two filters have nothing in common, though each has much', async () => {
    // All of one paper's are older than all of the other's.
    const { found, read: both } = await read({ source: ['tv4'], county: ['01'], to: '2021-08-20' });
    expect(found).toBe(0);
    expect(both).toBeLessThan(60);
  });

  it('a search that means very many words reads the log first, and those words only when the log is too long', async () => {
    const dense = await read({ q: 'kontor' });
    expect(dense.found).toBe(50);
    expect(dense.read).toBeLessThan(4 * 51);
    // Sixty words, each in one of the oldest changes: the log is read until that has cost as much as the words will.
    const late = await read({ q: 'glesb' });
    expect(late.found).toBe(50);
    expect(late.read).toBeLessThan(2 * count - 2 * 100);
  });
});
