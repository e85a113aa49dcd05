// The offices, the network's size and its money over HTTP.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeChange, openTestApp, record, type TestApp } from './support.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what is expected of them
type Answer = any;

const skara = { id: 'skara', name: 'Skara', municipality: '1495', county: '14' };

describe('the network', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
    await record(
      test,
      makeChange({
        ...{ id: 'skara-opens', type: 'office-opening', status: 'in-effect', offices: [skara] },
        ...{ announcedAt: '2025-02-01', effectiveFrom: '2025-02-01' },
      }),
      makeChange({
        ...{ id: 'skara-may-close', type: 'office-closure', status: 'proposed', offices: [skara] },
        announcedAt: '2025-05-01',
      }),
      makeChange({ id: 'wrong', type: 'office-closure', status: 'in-effect', offices: [skara], withdrawn: true }),
      makeChange({
        ...{ id: 'fewer', type: 'network-size', status: 'in-effect', announcedAt: '2025-05-20' },
        officeCounts: [{ from: 148, to: 120, since: null, asOf: '2025-05-20' }],
      }),
      makeChange({
        ...{ id: 'fewer-still', type: 'network-size', status: 'decided', announcedAt: '2025-05-21' },
        officeCounts: [{ from: null, to: 112, since: null, asOf: '2026-12-31' }],
      }),
      makeChange({
        ...{ id: 'cut', type: 'budget-cut', status: 'proposed', announcedAt: '2025-05-22' },
        amounts: [{ sek: 40_000_000, sekMax: null, direction: 'decrease', fiscalYear: 2028, recurring: false }],
      }),
    );
  });
  afterAll(() => test.close());
  const get = async (path: string): Promise<Answer> => {
    const answer = await test.app.request(path);
    expect([path, answer.status]).toEqual([path, 200]);
    return answer.json();
  };
  const offices = async (query: string) => (await get(`/v1/offices?limit=200&${query}`)).items as Answer[];

  it('lists the offices as they stand on a day, and how many of them are known', async () => {
    const { items, coverage } = await get('/v1/offices?limit=200');
    const open = items.filter(({ status }: Answer) => ['open', 'closing'].includes(status));
    expect(coverage).toEqual({ known: open.length, network: 120, asOf: '2025-05-20' });
    expect(items.find(({ id }: Answer) => id === 'skara')).toMatchObject({
      ...{ status: 'open', since: { day: '2025-02-01', precision: 'day' }, lat: expect.closeTo(58.4, 0), km: null },
      next: { type: 'office-closure', status: 'proposed', day: null, change: 'skara-may-close' },
    });
    const names = items.map(({ name }: Answer) => name);
    expect(names).toEqual(names.toSorted((a: string, b: string) => a.localeCompare(b, 'sv')));

    const then = await get('/v1/offices?asOf=2019-07-01&limit=200');
    expect(then.coverage).toMatchObject({ network: 113, asOf: '2019-06-01' });
    expect(then.items.find(({ id }: Answer) => id === 'storuman').status).toBe('unknown');
    expect((await offices('asOf=2025-05-30')).find(({ id }) => id === 'arvika').status).toBe('closing');
    expect((await offices('asOf=2025-05-31')).find(({ id }) => id === 'arvika').status).toBe('closed');
  });

  it('filters by county, municipality and how they stand, and pages', async () => {
    for (const office of await offices('county=17&county=25')) expect(['17', '25']).toContain(office.county);
    expect((await offices('municipality=1495')).map(({ id }) => id)).toEqual(['skara']);
    for (const office of await offices('status=closed')) expect(office.status).toBe('closed');
    const pages: Answer[] = [];
    for (let cursor = ''; ; ) {
      const page = await get(`/v1/offices?limit=7${cursor && `&cursor=${cursor}`}`);
      pages.push(...page.items);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(await offices(''));
  });

  it('finds what is near, the nearest first', async () => {
    const near = await offices('near=59.33,18.06&status=open');
    const kms = near.map(({ km }) => km);
    expect(kms).toEqual(kms.toSorted((a, b) => a - b));
    expect(near[0].county).toBe('01');
  });

  it('shows one office with its history and the nearest that are open, also when it has closed', async () => {
    const office = await get('/v1/offices/skara');
    expect(office.history.map(({ change }: Answer) => change)).toEqual(['skara-may-close', 'skara-opens']);
    expect(office.history[1]).toMatchObject({
      type: 'office-opening',
      recordedBefore: false,
      evidence: [{ source: 'ssc' }],
    });
    const arvika = await get('/v1/offices/arvika');
    expect(arvika).toMatchObject({
      status: 'closed',
      history: [{ type: 'office-closure', recordedBefore: true, source: expect.stringContaining('servicecenter') }],
      coverage: { network: 120 },
    });
    expect(arvika.nearest).toHaveLength(5);
    expect(arvika.nearest[0]).toMatchObject({ id: 'torsby', km: expect.closeTo(55, -1) });
    const closed = new Set((await offices('status=closed')).map(({ id }) => id));
    for (const { id } of arvika.nearest) expect(closed.has(id)).toBe(false);
    expect((await test.app.request('/v1/offices/nowhere')).status).toBe(404);
    expect((await test.app.request('/v1/offices/NO%20WAY')).status).toBe(404);
  });

  it('counts the network over time, every source for itself', async () => {
    const { items, coverage } = await get('/v1/network?limit=200');
    expect(coverage.network).toBe(120);
    expect(items.slice(0, 2)).toMatchObject([
      { day: '2026-12-31', offices: 112, status: 'decided', change: 'fewer-still', recordedBefore: false },
      { day: '2025-05-20', offices: 120, from: 148, evidence: [{ quotes: [expect.anything()] }] },
    ]);
    const disagreeing = items.filter(({ day }: Answer) => day === '2024-12-31');
    expect(disagreeing.map(({ offices }: Answer) => offices).sort()).toEqual([147, 148, 149]);
    for (const point of disagreeing) expect(point).toMatchObject({ recordedBefore: true, source: expect.any(String) });
    expect((await get('/v1/network?from=2019-01-01&to=2019-12-31')).items).toMatchObject([{ offices: 113 }]);
    const one = await get('/v1/network?limit=1');
    expect((await get(`/v1/network?limit=1&cursor=${one.nextCursor}`)).items).toEqual([items[1]]);
  });

  it('gathers the amounts by budget year', async () => {
    const { items } = await get('/v1/budget');
    expect(items.map(({ fiscalYear }: Answer) => fiscalYear)).toEqual([2028, 2027, 2026, 2025, 2022, 2019]);
    expect(items[0].amounts).toMatchObject([{ sek: 40_000_000, status: 'proposed', change: 'cut' }]);
    expect(items[1].amounts).toMatchObject([{ sek: 150_000_000, direction: 'decrease', recordedBefore: true }]);
  });

  it('says what is wrong with a question', async () => {
    const wrong = [
      'asOf=2025-02-30',
      'near=59',
      'near=99,18',
      'near=59,181',
      'county=1',
      'status=shut',
      'nearby=1',
      'cursor=x',
    ];
    for (const query of wrong) {
      const answer = await test.app.request(`/v1/offices?${query}`);
      expect([query, answer.status]).toEqual([query, 400]);
    }
  });
});
