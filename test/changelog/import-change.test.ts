// Changes of an export into the real store: what stands afterwards, what comes after it, and that nobody is told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toNdjson } from '../../shared/changelog/export.ts';
import { type ImportOutcome, importChange, readExportLine } from '../../shared/changelog/import.ts';
import { toChange } from '../../shared/changelog/merge.ts';
import { recordReading } from '../../shared/changelog/record.ts';
import { changeIdOf } from '../../shared/changelog/threads.ts';
import { withdraw } from '../../shared/changelog/withdraw.ts';
import type { Change, ListFilter } from '../../shared/model/change.ts';
import { itemIdOf } from '../../shared/model/item.ts';
import type { ReadChange } from '../../shared/model/reading.ts';
import type { SourceCategory } from '../../shared/model/words.ts';
import { checkEndToEnd } from '../../shared/pipeline/check-end-to-end.ts';
import { alertAll } from '../../shared/pipeline/run.ts';
import type { Store } from '../../shared/store/store.ts';
import { changeRow } from '../store/rows.ts';
import { addSubscriber, openAlertBench } from '../support/alert-services.ts';
import { openTestStore } from '../support/store.ts';
import { amount, reading, source, told } from './readings.ts';

const line = (fields: Partial<Change> = {}): string => toNdjson(changeRow(fields));

describe('an import', () => {
  let store: Store;
  let close: () => Promise<void>;
  const categories: Record<string, SourceCategory> = { ssc: 'agency', regeringen: 'government' };
  beforeEach(async () => {
    ({ store, close } = await openTestStore());
  });
  afterEach(() => close());

  interface Document {
    from?: string;
    on?: string;
    publishedAt?: string | null;
    now?: string;
    discoveredAt?: string;
    into?: Store;
  }
  /** Records what a document says, an hour after it came out unless told otherwise. */
  async function hear(
    says: ReadChange[],
    { from = 'outlet', on = '2024-09-20', into = store, ...more }: Document = {},
  ) {
    const now = new Date(more.now ?? `${on}T07:00:00Z`);
    const publishedAt = more.publishedAt === undefined ? `${on}T08:00:00+02:00` : more.publishedAt;
    const { discoveredAt = now.toISOString() } = more;
    const document = { url: `https://${from}.example/${on}`, title: from, publishedAt, silent: false, discoveredAt };
    const services = { store: into, clock: { now: () => now, wall: () => now } };
    const told = { reading: reading(...says), source: source(from, categories[from]), item: document };
    return (await recordReading(told, services)).recorded.map(({ event }) => event);
  }
  const rowsOf = async (of: Store, filter: ListFilter = {}) => (await of.changes.list(filter, { limit: 200 })).items;
  const exportOf = async (of: Store, filter: ListFilter = {}) => (await rowsOf(of, filter)).map(toNdjson).join('');

  const clock = { now: () => new Date('2026-11-24T12:00:00Z'), wall: () => new Date('2026-11-24T12:00:00Z') };
  async function bring(lines: string, into = store): Promise<ImportOutcome[]> {
    const changes = lines
      .trim()
      .split('\n')
      .map((text) => {
        const read = readExportLine(text);
        return 'change' in read ? read.change : expect.fail(read.problem);
      });
    const services = { store: into, clock, categoryOf: (id: string) => categories[id] };
    return Promise.all(changes.map((change) => importChange(change, services)));
  }

  const cut = (fields: Partial<ReadChange> = {}): ReadChange =>
    told({
      type: 'budget-cut',
      status: 'proposed',
      amounts: [amount(50, 2025), amount(100, 2026), amount(150, 2027)],
      ministers: ['erik-slottner'],
      ...fields,
    });
  const closure = (office: string, fields: Partial<ReadChange> = {}): ReadChange =>
    told({ offices: [office], ...fields });
  const plan: [ReadChange[], Document][] = [
    [[cut({ amounts: [amount(50, 2025, { recurring: true })] }), closure('arvika')], { from: 'omni' }],
    [[cut(), closure('arvika', { effectiveFrom: '2025-05-30' })], { from: 'regeringen', on: '2024-09-21' }],
    [[cut({ status: 'decided', amounts: [amount(50, 2025)] })], { from: 'altinget', on: '2024-12-11' }],
    [[closure('boden', { status: 'proposed' })], { from: 'kuriren', on: '2024-10-01' }],
    [[closure('boden', { status: 'cancelled' })], { from: 'ssc', on: '2024-10-09' }],
    [[closure('kiruna', { effectiveFrom: '2025-06-01' })], { from: 'dateless', on: '2024-10-02', publishedAt: null }],
    [[told({ municipalities: ['2582'], counties: ['25'] })], { from: 'omni', on: '2024-10-03' }],
    [[told({ counties: ['25'] })], { from: 'omni', on: '2024-10-04' }],
    [[told({ type: 'mandate', offices: ['boden', 'lysekil'] })], { from: 'regeringen', on: '2024-10-05' }],
    [
      [
        told({
          type: 'network-size',
          officeCounts: [{ from: 113, to: 147, since: 2019, asOf: null, quote: '', start: 0, end: 0, field: 'text' }],
        }),
      ],
      { from: 'omni', on: '2024-10-06' },
    ],
  ];
  /** A change log as it grows: several sources, versions, one withdrawn, one document without a date. */
  async function tell(into: Store): Promise<void> {
    for (const [says, document] of plan) await hear(says, { ...document, into });
    const [kiruna] = await rowsOf(into, { office: ['kiruna'] });
    await withdraw(kiruna?.id ?? '', 'misread', { store: into, clock });
  }

  it('into an empty store is the export again, byte for byte, and by every filter', async () => {
    await using origin = await openTestStore();
    await tell(origin.store);
    const exported = await exportOf(origin.store);
    expect(exported.match(/\n/g)).toHaveLength(8);
    expect(new Set(await bring(exported))).toEqual(new Set(['new']));
    expect(await exportOf(store)).toBe(exported);
    const filters: ListFilter[] = [
      { office: ['boden'] },
      { municipality: ['2582'] },
      { county: ['17', '25'] },
      { minister: ['erik-slottner'] },
      { source: ['regeringen'] },
      { fiscalYear: 2026 },
      { type: ['mandate'] },
      { status: ['cancelled'] },
      { from: '2024-10-03', to: '2024-10-05' },
      { q: 'kiruna' },
    ];
    for (const filter of filters) {
      const found = await exportOf(store, filter);
      expect(found).not.toBe('');
      expect(found).toBe(await exportOf(origin.store, filter));
    }
  });

  it('done again writes nothing', async () => {
    await tell(store);
    const before = await rowsOf(store);
    const exported = await exportOf(store);
    expect(new Set(await bring(exported))).toEqual(new Set(['same']));
    expect(await rowsOf(store)).toEqual(before);
    await using other = await openTestStore();
    await bring(exported, other.store);
    const once = await rowsOf(other.store);
    await bring(exported, other.store);
    expect(await rowsOf(other.store)).toEqual(once);
  });

  it('of one change twice in a file leaves the newest of them, whichever comes first', async () => {
    const versions = [2, 3, 1].map((version) => line({ version, title: `v${version}` }));
    await bring(versions.join(''));
    expect(await store.changes.get('c1')).toMatchObject({ version: 3, title: 'v3' });
  });

  it.each([
    ['a lower version', { version: 1, updatedAt: '2025-05-01T00:00:00.000Z' }, 'same'],
    ['the same version, earlier', { version: 2, updatedAt: '2025-04-11T00:00:00.000Z' }, 'same'],
    ['the same version, later', { version: 2, updatedAt: '2025-04-13T00:00:00.000Z' }, 'newer'],
    ['a higher version', { version: 3, updatedAt: '2025-04-11T00:00:00.000Z' }, 'newer'],
  ])('of %s than ours', async (_, fields, outcome) => {
    const ours = changeRow({ version: 2, updatedAt: '2025-04-12T00:00:00.000Z' });
    await store.changes.put(ours, null);
    const theirs = { ...fields, status: 'in-effect' as const, title: 'theirs' };
    expect(await bring(line(theirs))).toEqual([outcome]);
    const stands = outcome === 'newer';
    expect(await store.changes.get('c1')).toMatchObject({ title: stands ? 'theirs' : ours.title, seq: stands ? 2 : 1 });
    expect(await rowsOf(store, { status: ['decided'] })).toHaveLength(stands ? 0 : 1);
    expect(await rowsOf(store, { status: ['in-effect'] })).toHaveLength(stands ? 1 : 0);
  });

  it('keeps our version before a newer one, and invents none between', async () => {
    await store.changes.put(changeRow({ title: 'ours' }), null);
    await bring(line({ version: 4, updatedAt: '2025-05-01T00:00:00.000Z' }));
    expect((await store.changes.listRevisions('c1')).map(({ version, title }) => [version, title])).toEqual([
      [1, 'ours'],
    ]);
  });

  it('tells nobody, however new it is, and nobody is missed', async () => {
    await using bench = await openAlertBench();
    await addSubscriber(bench, { on: ['created', 'updated'] });
    const at = bench.clock.now().toISOString();
    const [first = expect.fail()] = changeRow().evidence;
    const evidence = [{ ...first, publishedAt: at }];
    bench.pass(60);
    const services = { store: bench.store, clock: bench.clock, categoryOf: () => undefined };
    for (const version of [1, 2]) {
      for (const withdrawn of [false, true]) {
        const moments = { announcedAt: at, firstSeenAt: at, updatedAt: at };
        const change = toChange(changeRow({ id: `withdrawn-${withdrawn}`, ...moments, evidence, version, withdrawn }));
        expect(await importChange(change, services)).toBe(version === 1 ? 'new' : 'newer');
      }
    }
    expect(await bench.store.changes.listUnannounced(10)).toEqual([]);
    expect(await alertAll({ ...bench, sources: [] })).toBe(0);
    bench.pass(16 * 60);
    expect(await checkEndToEnd(bench)).toEqual({ checked: 4, missing: 0 });
  });

  it('leaves to be told what we had still to tell', async () => {
    await hear([closure('arvika')]);
    const [ours] = await rowsOf(store);
    await bring(line({ ...(ours && toChange(ours)), version: 2, status: 'in-effect' }));
    expect(await store.changes.listUnannounced(10)).toMatchObject([{ version: 2, announcements: [{ version: 1 }] }]);
  });

  it('is followed by the same news without a new version or a new change', async () => {
    await using origin = await openTestStore();
    await tell(origin.store);
    const exported = await exportOf(origin.store);
    await bring(exported);
    const dateless =
      (await store.items.get(itemIdOf('dateless', 'https://dateless.example/2024-10-02'))) ?? expect.fail();
    for (const [says, document] of plan.toReversed()) {
      const found = document.publishedAt === null ? { discoveredAt: dateless.discoveredAt } : {};
      const events = await hear(says, { ...document, ...found, now: '2026-11-24T07:00:00Z' });
      expect(events.filter((event) => event !== 'unchanged' && event !== 'evidence')).toEqual([]);
    }
    const said = (text: string) => text.replaceAll(/"updatedAt":"[^"]*"/g, '');
    expect(said(await exportOf(store))).toBe(said(exported));
  });

  it("is followed by another source's telling of the same as evidence, and of what comes after it as a version", async () => {
    await using origin = await openTestStore();
    await tell(origin.store);
    await bring(await exportOf(origin.store));
    expect(await hear([cut({ amounts: [amount(150, 2027)] })], { from: 'dn', on: '2025-02-01' })).toEqual(['evidence']);
    expect(await hear([closure('arvika')], { from: 'dn', on: '2025-02-02' })).toEqual(['evidence']);
    expect(await hear([told({ counties: ['25'] })], { from: 'dn', on: '2024-10-20' })).toEqual(['evidence']);
    const closed = closure('arvika', { status: 'in-effect' });
    expect(await hear([closed], { from: 'dn', on: '2025-05-30' })).toEqual(['updated']);
    // The government's day outweighs a paper's, as it would have before.
    const otherDay = closure('arvika', { status: 'in-effect', effectiveFrom: '2025-06-30' });
    expect(await hear([otherDay], { from: 'svt', on: '2025-05-31' })).toEqual(['evidence']);
    expect(await rowsOf(store)).toHaveLength(8);
  });

  it('of a later change of a subject leaves the earlier ones their own place', async () => {
    const id = changeIdOf('budget-cut/network', 1);
    const amounts = [
      { sek: 30_000_000, sekMax: null, direction: 'decrease' as const, fiscalYear: 2023, recurring: false },
    ];
    await bring(line({ id, type: 'budget-cut', offices: [], amounts }));
    for (const millions of [50, 70]) {
      const from = `paper-${millions}`;
      expect(await hear([cut({ amounts: [amount(millions, 2025)] })], { from })).toEqual(['created']);
    }
    expect(new Set((await rowsOf(store)).map((row) => row.id)).size).toBe(3);
    expect(await store.changes.get(id)).toMatchObject({ amounts, version: 1 });
  });

  it('of many changes of one subject at once keeps each apart', async () => {
    const years = Array.from({ length: 20 }, (_, index) => 2000 + index);
    const lines = years.map((fiscalYear) => {
      const amounts = [
        { sek: fiscalYear * 1e6, sekMax: null, direction: 'decrease' as const, fiscalYear, recurring: false },
      ];
      return line({ id: `cut-${fiscalYear}`, type: 'budget-cut', offices: [], amounts });
    });
    await bring(lines.join(''));
    for (const year of years)
      await hear([cut({ amounts: [amount(year, year)] })], { from: `paper-${year}`, on: '2025-04-11' });
    const rows = await rowsOf(store);
    expect(rows.map(({ evidence }) => evidence.length)).toEqual(years.map(() => 2));
  });

  it('of a change with as much evidence and as many offices as there can be fits into its row', async () => {
    const [first = expect.fail()] = changeRow().evidence;
    const quote = { field: 'text' as const, quote: 'x'.repeat(300) };
    const evidence = Array.from({ length: 100 }, (_, index) => ({
      ...first,
      url: `https://ssc.example/${index}`,
      quotes: [1, 2, 3, 4, 5].map(() => quote),
    }));
    const offices = Array.from({ length: 150 }, (_, index) => ({
      id: `kontor-${index}`,
      name: `Kontor ${index}`,
      municipality: '1784',
      county: '17',
    }));
    expect(await bring(line({ type: 'review', evidence, offices }))).toEqual(['new']);
    const review = told({ type: 'review', offices: ['kontor-7'] });
    expect(await hear([review], { from: 'dn', on: '2025-04-12' })).toEqual(['unchanged']);
  });
});
