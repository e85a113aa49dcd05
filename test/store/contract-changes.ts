// What any table that serves the store must do for changes: rows, revisions and the filtered list.
import { describe, expect, it, vi } from 'vitest';
import type { ChangeRow, ListFilter } from '../../shared/model/change.ts';
import { CursorError, type Store } from '../../shared/store/store.ts';
import { changeRow } from './rows.ts';

const kiruna = { id: 'kiruna', name: 'Kiruna', municipality: '2584', county: '25' };
const arvika = { id: 'arvika', name: 'Arvika', municipality: '1784', county: '17' };
const slottner = { id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' };
const cut = (sek: number, fiscalYear: number | null) => ({
  sek,
  sekMax: null,
  direction: 'decrease' as const,
  fiscalYear,
  recurring: false,
});

export function changesContract(open: () => Promise<Store>): void {
  const withRows = async (...rows: ChangeRow[]): Promise<Store> => {
    const store = await open();
    for (const row of rows) expect(await store.changes.put(row, null)).toBe(true);
    return store;
  };
  const idsOf = async (store: Store, filter: ListFilter): Promise<string[]> =>
    (await store.changes.list(filter, { limit: 50 })).items.map(({ id }) => id);

  describe('a change row', () => {
    it('is written once as new, and read back whole', async () => {
      const store = await withRows(changeRow());
      expect(await store.changes.get('c1')).toEqual(changeRow());
      expect(await store.changes.put(changeRow({ title: 'en annan' }), null)).toBe(false);
      expect((await store.changes.get('c1'))?.title).toBe(changeRow().title);
      expect(await store.changes.get('nothing')).toBeNull();
    });

    it('is replaced only by who has read its latest state', async () => {
      const store = await withRows(changeRow());
      const second = changeRow({ seq: 2, status: 'in-effect' });
      expect(await store.changes.put(second, changeRow())).toBe(true);
      expect(await store.changes.put(changeRow({ seq: 2, status: 'cancelled' }), changeRow())).toBe(false);
      expect(await store.changes.get('c1')).toEqual(second);
    });

    it('lets exactly one of many writers win', async () => {
      const store = await withRows(changeRow());
      const writes = Array.from({ length: 8 }, (_, n) =>
        store.changes.put(changeRow({ seq: 2, title: `writer ${n}` }), changeRow()),
      );
      expect((await Promise.all(writes)).filter(Boolean)).toHaveLength(1);
    });

    it('keeps earlier versions for ever, and lists them newest first without the one that stands', async () => {
      const store = await withRows(changeRow({ version: 11 }));
      for (const version of [2, 10, 1, 11]) await store.changes.putRevision(changeRow({ version }));
      await store.changes.putRevision(changeRow({ version: 2, title: 'skriven om' }));
      const revisions = await store.changes.listRevisions('c1');
      expect(revisions.map(({ version }) => version)).toEqual([10, 2, 1]);
      expect(revisions[1]?.title).toBe(changeRow().title);
      expect(revisions[0]).not.toHaveProperty('seq');
      expect(await store.changes.listRevisions('nothing')).toEqual([]);
    });

    it('is found as unannounced until its announcements are gone', async () => {
      const announcement = { version: 1, event: 'created' as const, recordedAt: '2025-04-10T07:00:00.000Z' };
      const store = await withRows(changeRow({ announcements: [announcement] }), changeRow({ id: 'c2' }));
      await vi.waitFor(async () =>
        expect((await store.changes.listUnannounced(10)).map(({ id }) => id)).toEqual(['c1']),
      );
      await store.changes.put(changeRow({ seq: 2 }), changeRow({ announcements: [announcement] }));
      await vi.waitFor(async () => expect(await store.changes.listUnannounced(10)).toEqual([]));
    });
  });

  describe('the list of changes', () => {
    const rows = [
      changeRow({ id: 'a', announcedAt: '2025-01-01T10:00:00.000Z' }),
      changeRow({
        id: 'b',
        announcedAt: '2025-02-01T10:00:00.000Z',
        offices: [kiruna],
        municipalities: [],
        counties: [],
        status: 'possible',
      }),
      changeRow({
        id: 'c',
        announcedAt: '2025-03-01T23:30:00.000Z',
        type: 'budget-cut',
        status: 'proposed',
        offices: [],
        municipalities: [],
        counties: [],
        ministers: [slottner],
        agencies: ['statens-servicecenter', 'skatteverket'],
        amounts: [cut(50_000_000, 2025), { ...cut(90_000_000, 2026), sekMax: 100_000_000 }],
        title: 'Anslaget minskar',
        evidence: [
          { source: 'tt', url: 'https://tt.example/1', title: 'Ministern sparar', publishedAt: null, quotes: [] },
        ],
      }),
      changeRow({ id: 'd', announcedAt: '2025-03-01T23:30:00.000Z', offices: [arvika, kiruna], withdrawn: true }),
    ];
    const cases: [string, ListFilter, string[]][] = [
      ['nothing: all, newest announced first, withdrawn ones among them', {}, ['d', 'c', 'b', 'a']],
      ['a type', { type: ['budget-cut'] }, ['c']],
      ['several statuses', { status: ['possible', 'proposed'] }, ['c', 'b']],
      ['an office', { office: ['kiruna'] }, ['d', 'b']],
      ['several offices, each change once', { office: ['kiruna', 'arvika'] }, ['d', 'b', 'a']],
      ['the municipality of an office', { municipality: ['2584'] }, ['d', 'b']],
      ['several counties', { county: ['25', '17'] }, ['d', 'b', 'a']],
      ['a minister', { minister: ['erik-slottner'] }, ['c']],
      ['an agency', { agency: ['skatteverket'] }, ['c']],
      ['a source', { source: ['tt'] }, ['c']],
      ['a fiscal year', { fiscalYear: 2026 }, ['c']],
      ['an amount that the upper end of a range reaches', { minAmount: 100_000_000 }, ['c']],
      ['an amount that none reaches', { minAmount: 100_000_001 }, []],
      ['words in any order, whatever the case', { q: 'SPARAR minister' }, ['c']],
      ['words of a quote', { q: 'öppetdag' }, ['d', 'b', 'a']],
      ['an office name', { q: 'kiruna' }, ['d', 'b']],
      ['words of which one is nowhere', { q: 'sparar arvika' }, []],
      ['a first day, Swedish', { from: '2025-03-02' }, ['d', 'c']],
      ['a last day, Swedish', { to: '2025-03-01' }, ['b', 'a']],
      ['a range of days', { from: '2025-02-01', to: '2025-02-01' }, ['b']],
      ['a range of days that ends before it begins', { from: '2025-03-02', to: '2025-01-01' }, []],
      ['all fields together', { county: ['25'], type: ['office-closure'], status: ['possible'] }, ['b']],
      ['fields that contradict each other', { office: ['arvika'], status: ['possible'] }, []],
      ['a value nobody has', { office: ['nowhere'] }, []],
    ];
    it.each(cases)('finds by %s', async (_, filter, expected) => {
      const store = await withRows(...rows);
      const found = await idsOf(store, filter);
      expect(found).toHaveLength(expected.length);
      expect(new Set(found)).toEqual(new Set(expected));
      const times = found.map((id) => rows.find((row) => row.id === id)?.announcedAt ?? '');
      expect(times).toEqual([...times].sort().reverse());
    });

    it('follows a change whose facets and day have changed', async () => {
      const before = changeRow({ status: 'proposed' });
      const after = changeRow({
        seq: 2,
        status: 'decided',
        announcedAt: '2025-04-01T06:00:00.000Z',
        offices: [kiruna],
      });
      const store = await withRows(before);
      await store.changes.put(after, before);
      expect(await idsOf(store, { status: ['proposed'] })).toEqual([]);
      expect(await idsOf(store, { office: ['arvika'] })).toEqual([]);
      expect(await idsOf(store, { status: ['decided'] })).toEqual(['c1']);
      expect(await idsOf(store, { office: ['kiruna'] })).toEqual(['c1']);
      expect(await idsOf(store, {})).toEqual(['c1']);
    });

    it('keeps finding a change that lost a facet and got it back', async () => {
      const versions = ['proposed', 'decided', 'proposed', 'decided'] as const;
      const [first, ...later] = versions.map((status, n) => changeRow({ status, seq: n + 1 }));
      const store = await withRows(first as ChangeRow);
      let previous = first as ChangeRow;
      for (const row of later) {
        await store.changes.put(row, previous);
        previous = row;
      }
      expect(await idsOf(store, { status: ['decided'] })).toEqual(['c1']);
      expect(await idsOf(store, { status: ['proposed'] })).toEqual([]);
    });

    it('shows nothing of a writer who was too late', async () => {
      const store = await withRows(changeRow());
      await store.changes.put(changeRow({ seq: 2 }), changeRow());
      expect(await store.changes.put(changeRow({ seq: 2, offices: [kiruna] }), changeRow())).toBe(false);
      expect(await idsOf(store, { office: ['kiruna'] })).toEqual([]);
    });
  });

  describe('pages of changes', () => {
    const at = (n: number) => new Date(Date.UTC(2025, 0, 1, 0, n)).toISOString();
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) =>
        changeRow({ id: `c${n}`, announcedAt: at(n - (n % 2)), status: n % 3 === 0 ? 'possible' : 'decided' }),
      );
    async function pageThrough(store: Store, filter: ListFilter, limit: number, between?: () => Promise<unknown>) {
      const pages: string[][] = [];
      let cursor: string | undefined;
      do {
        const page = await store.changes.list(filter, { limit, cursor });
        pages.push(page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
        await between?.();
      } while (cursor !== undefined);
      return pages;
    }

    it('are full while there is more, and hold each change once', async () => {
      const store = await withRows(...many(11));
      const pages = await pageThrough(store, { type: ['office-closure'], status: ['possible', 'decided'] }, 4);
      expect(pages.map(({ length }) => length)).toEqual([4, 4, 3]);
      expect(new Set(pages.flat()).size).toBe(11);
    });

    it('are full also when most of what is read does not match', async () => {
      const store = await withRows(...many(12));
      const pages = await pageThrough(store, { office: ['arvika'], status: ['possible'] }, 2);
      expect(pages.map(({ length }) => length)).toEqual([2, 2]);
    });

    it('are not moved by what is recorded meanwhile', async () => {
      const store = await withRows(...many(6));
      let inserted = 0;
      const pages = await pageThrough(store, {}, 2, async () => {
        inserted++;
        await store.changes.put(changeRow({ id: `new${inserted}`, announcedAt: at(100 + inserted) }), null);
      });
      expect(pages.flat().sort()).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
    });

    it('end with a last page exactly full', async () => {
      const store = await withRows(...many(4));
      expect((await pageThrough(store, {}, 2)).map(({ length }) => length)).toEqual([2, 2]);
    });

    it('refuse a cursor that is none, or that of another filter', async () => {
      const store = await withRows(...many(4));
      const { nextCursor } = await store.changes.list({}, { limit: 2 });
      for (const cursor of ['', 'nonsense', Buffer.from('{"last":1}').toString('base64url'), '%%%']) {
        await expect(store.changes.list({}, { limit: 2, cursor })).rejects.toThrow(CursorError);
      }
      const other = store.changes.list({ type: ['review'] }, { limit: 2, cursor: nextCursor ?? '' });
      await expect(other).rejects.toThrow(CursorError);
      const same = await store.changes.list({}, { limit: 2, cursor: nextCursor ?? '' });
      expect(same.items).toHaveLength(2);
    });
  });
}
