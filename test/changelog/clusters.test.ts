// From text to the log: each cluster is read and recorded as its documents came out, and then in every other order.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { Change } from '../../shared/model/change.ts';
import { openTestStore } from '../support/store.ts';
import { clusters } from './clusters/all.ts';
import { openMemory } from './clusters/memory.ts';
import { arrivalsOf, faults, lastEditionsOf, ordersOf, play, sorted, told } from './clusters/play.ts';

const total = { orders: 0, pairs: 0, falseMerges: 0, falseSplits: 0 };
afterAll(() => {
  const { orders, pairs, falseMerges, falseSplits } = total;
  console.log(
    `${clusters.length} clusters in ${orders} orders: of ${pairs} pairs of tellings of one change ${falseSplits} were split; ${falseMerges} of two were merged`,
  );
});

const lastDay = '2027-01-01';

/** What makes a version, by the contract. */
const said = ({ status, amounts, offices, officeCounts, effectiveFrom, withdrawn }: Change) => ({
  status,
  amounts,
  offices: offices.map(({ id }) => id),
  officeCounts,
  effectiveFrom,
  withdrawn,
});

describe.each(clusters.map((cluster) => [cluster.name, cluster] as const))('%s', (_, cluster) => {
  const arrivals = arrivalsOf(cluster);
  const standing = cluster.changes
    .filter(({ withdrawn }) => !withdrawn)
    .map(({ version: _version, ...change }) => ({ ...change, told: change.told.toSorted() }));

  it('is recorded as it comes out', async () => {
    await using opened = await openTestStore();
    await play(cluster, arrivals, opened.store);
    const { items } = await opened.store.changes.list({}, { limit: 100 });
    const expected = cluster.changes.map((change) => ({ ...change, told: change.told.toSorted() }));
    expect(sorted(items.map((row) => ({ ...told(row), version: row.version })))).toEqual(sorted(expected));
  });

  it('gets a new version only when something else is said, and none when it is heard again', async () => {
    const memory = openMemory();
    await play(cluster, arrivals, memory);
    for (const row of memory.rows()) {
      const versions = [...memory.revisionsOf(row.id), row];
      expect(versions.map(({ version }) => version)).toEqual(versions.map((__, index) => index + 1));
      for (const [index, next] of versions.slice(1).entries()) {
        const before = versions[index];
        expect(before && isDeepStrictEqual(said(before), said(next)), `${row.title}, ${next.version}`).toBe(false);
      }
    }
    const rows = memory.rows();
    const again = await play(cluster, lastEditionsOf(cluster), memory);
    expect(new Set(again.flat())).toEqual(new Set(['unchanged']));
    expect(memory.rows()).toEqual(rows);
  });

  it('says the same in whatever order it comes', async () => {
    const outcomes = new Map<string, string>();
    for (const [index, order] of ordersOf(arrivals).entries()) {
      const memory = openMemory();
      await play(cluster, order, memory, lastDay);
      const changes = sorted(memory.rows().map(told)).filter(({ withdrawn }) => !withdrawn);
      const found = faults(cluster, changes);
      total.orders += 1;
      total.pairs += found.pairs;
      total.falseMerges += found.falseMerges.length;
      total.falseSplits += found.falseSplits.length;
      // The first is that in which they came out.
      if (cluster.inOrderOnly && index > 0) continue;
      const name = order.map(({ from, edition }) => (edition === 0 ? from : `${from} (${edition})`)).join(', ');
      if (!outcomes.has(JSON.stringify(changes))) outcomes.set(JSON.stringify(changes), name);
      expect.soft([...found.falseMerges, ...found.falseSplits], name).toEqual([]);
    }
    expect([...outcomes].map(([changes, name]) => [name, JSON.parse(changes)])).toEqual([
      [[...outcomes.values()][0], sorted(standing)],
    ]);
  });
});

it.each([
  ['a last day', { goteborgsposten: '30 maj', statenssc: '23 maj', publikt: '28 maj' }],
  ['the closure list', { kungalvsposten: '30 maj', statenssc: '23 maj' }],
])('a last day that is told differently stays to be seen from each: %s', async (start, days) => {
  const cluster = clusters.find(({ name }) => name.startsWith(start)) ?? expect.fail();
  const memory = openMemory();
  await play(cluster, arrivalsOf(cluster), memory);
  const change = memory.rows().find(({ offices }) => offices[0]?.id === 'kungalv') ?? expect.fail();
  const shown = change.evidence.map(({ source, quotes }) => [source, quotes.map(({ quote }) => quote).join(' ')]);
  const expected = Object.entries(days).map(([source, day]) => [source, expect.stringContaining(day)]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
  expect(change.effectiveFrom).toBe('2025-05-23');
});
