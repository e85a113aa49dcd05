// The change log over HTTP: pages, filters, exports, one change, revisions.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Change, changeSchema } from '../../shared/model/change.ts';
import { makeChange, openTestApp, record, type TestApp } from './support.ts';

const cut = (sek: number, fiscalYear: number): Change['amounts'] => [
  { sek, sekMax: null, direction: 'decrease', fiscalYear, recurring: false },
];
const kiruna = { id: 'kiruna', name: 'Kiruna', municipality: '2584', county: '25' };
const amal = { id: 'amal', name: 'Åmål', municipality: '1492', county: '14' };
const slottner = { id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' };

const closing = makeChange({ title: 'Åmål stänger', offices: [amal], municipalities: ['1492'], counties: ['14'] });
const opening = makeChange({
  type: 'office-opening',
  status: 'proposed',
  title: 'Kiruna öppnar',
  offices: [kiruna],
  municipalities: ['2584'],
  counties: ['25'],
  agencies: ['statens-servicecenter'],
});
const saving = makeChange({
  type: 'budget-cut',
  status: 'proposed',
  title: 'Mindre pengar',
  amounts: cut(50_000_000, 2025),
  ministers: [slottner],
});
const many = Array.from({ length: 45 }, () => makeChange({ type: 'review' }));
const all = [closing, opening, saving, ...many];

describe('the change log over HTTP', () => {
  let test: TestApp;
  const get = async (path: string) =>
    (await test.app.request(path)).json() as Promise<{ items: Change[]; nextCursor: string | null }>;
  const titles = async (query: string) => (await get(`/v1/changes?${query}`)).items.map(({ title }) => title);

  beforeAll(async () => {
    test = await openTestApp();
    await record(test, ...all);
  });
  afterAll(() => test.close());

  it('lists changes newest first, without what only the store needs', async () => {
    const { items, nextCursor } = await get('/v1/changes');
    expect(items).toHaveLength(48);
    expect(nextCursor).toBeNull();
    expect(items.map(({ announcedAt }) => announcedAt)).toEqual(
      all
        .map(({ announcedAt }) => announcedAt)
        .sort()
        .reverse(),
    );
    expect(items.find(({ id }) => id === closing.id)).toEqual(closing);
    for (const item of items) expect(changeSchema.strict().safeParse(item).success).toBe(true);
  });

  it('gives every change once when the cursor is followed to the end', async () => {
    for (const limit of [1, 7, 48, 200]) {
      const seen: string[] = [];
      let next: string | null = `/v1/changes?limit=${limit}`;
      while (next !== null) {
        const answer: Response = await test.app.request(next);
        const page = (await answer.json()) as { items: Change[]; nextCursor: string | null };
        seen.push(...page.items.map(({ id }) => id));
        const link: string | undefined = /<https:\/\/kontorsvakten\.test([^>]*)>; rel="next"/.exec(
          answer.headers.get('Link') ?? '',
        )?.[1];
        expect(link === undefined).toBe(page.nextCursor === null);
        next = link ?? null;
      }
      expect(seen).toHaveLength(all.length);
      expect(new Set(seen).size).toBe(all.length);
    }
  });

  it('takes any of the values within a filter and all filters together', async () => {
    expect(await titles('type=office-opening&type=budget-cut')).toEqual(['Mindre pengar', 'Kiruna öppnar']);
    expect(await titles('type=office-opening&type=budget-cut&status=proposed&county=25')).toEqual(['Kiruna öppnar']);
    expect(await titles('type=office-opening&county=14')).toEqual([]);
    expect(await titles('municipality=1492')).toEqual(['Åmål stänger']);
    expect(await titles('office=kiruna&office=amal')).toEqual(['Kiruna öppnar', 'Åmål stänger']);
    expect(await titles('minister=erik-slottner')).toEqual(['Mindre pengar']);
    expect(await titles('agency=statens-servicecenter')).toEqual(['Kiruna öppnar']);
    expect(await titles('source=ssc&type=budget-cut')).toEqual(['Mindre pengar']);
    expect(await titles('source=radion')).toEqual([]);
    expect(await titles('fiscalYear=2025')).toEqual(['Mindre pengar']);
    expect(await titles('fiscalYear=2026')).toEqual([]);
    expect(await titles('minAmount=50000000')).toEqual(['Mindre pengar']);
    expect(await titles('minAmount=50000001')).toEqual([]);
    expect(await titles(`q=${encodeURIComponent('ÅMÅL')}`)).toEqual(['Åmål stänger']);
    expect(await titles(`from=${closing.announcedAt}&to=${closing.announcedAt}`)).toEqual(['Åmål stänger']);
  });

  it('exports all that matches as NDJSON and CSV', async () => {
    const ndjson = await test.app.request('/v1/changes.ndjson');
    expect(ndjson.headers.get('Content-Type')).toMatch(/^application\/x-ndjson/);
    const lines = (await ndjson.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Change);
    expect(lines).toEqual((await get('/v1/changes')).items);

    const csv = await test.app.request('/v1/changes.csv?office=amal');
    expect(csv.headers.get('Content-Type')).toMatch(/^text\/csv/);
    const rows = (await csv.text()).trimEnd().split(/\r?\n/);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('Åmål stänger');
  });

  it('gives one change with its evidence, and each earlier version', async () => {
    const at = (version: number): Change => ({ ...closing, status: version === 1 ? 'decided' : 'in-effect', version });
    for (const version of [2, 3]) {
      const row = await test.store.changes.get(closing.id);
      await test.store.changes.putRevision(at(version));
      expect(
        await test.store.changes.put({ ...at(version), seq: version, announcements: [], recordings: [] }, row),
      ).toBe(true);
    }

    expect(await (await test.app.request(`/v1/changes/${closing.id}`)).json()).toEqual(at(3));
    const { items, nextCursor } = await get(`/v1/changes/${closing.id}/revisions`);
    expect(items).toEqual([at(2), at(1)]);
    expect(nextCursor).toBeNull();

    const first = await get(`/v1/changes/${closing.id}/revisions?limit=1`);
    const rest = await get(`/v1/changes/${closing.id}/revisions?limit=1&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest.items]).toEqual(items);
    expect(rest.nextCursor).toBeNull();
  });

  it('pages through the sources with their health', async () => {
    const state = { ...(await test.store.sources.claim('tidningen', new Date(0), new Date(1))) };
    expect(state.id).toBe('tidningen');
    const list = async (query: string) =>
      (await (await test.app.request(`/v1/sources?${query}`)).json()) as { items: object[]; nextCursor: string | null };
    const first = await list('limit=2');
    expect(first.items).toMatchObject([{ id: 'ssc' }, { id: 'tidningen' }]);
    expect(first.items[0]).toMatchObject({
      name: 'Statens servicecenter',
      category: 'agency',
      lastSuccessAt: null,
      lastNewItemAt: null,
      consecutiveFailures: 0,
      failure: null,
    });
    const rest = await list(`limit=2&cursor=${first.nextCursor}`);
    expect(rest.items).toMatchObject([{ id: 'radion' }]);
    expect(rest.nextCursor).toBeNull();
  });
});
