// Ministers and agencies over HTTP: the ids that the filters take.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeChange, openTestApp, record, type TestApp } from './support.ts';

interface Answer {
  items: { id: string; name: string }[];
  nextCursor: string | null;
}

describe('the actors', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());
  const get = async (path: string) => (await (await test.app.request(path)).json()) as Answer;
  const all = async (path: string) => {
    const items: Answer['items'] = [];
    for (let cursor = ''; ; ) {
      const page = await get(`${path}?limit=20${cursor && `&cursor=${cursor}`}`);
      items.push(...page.items);
      if (page.nextCursor === null) return items;
      cursor = page.nextCursor;
    }
  };

  it('lists ministers with their posts, the latest one in front', async () => {
    const minister = (await all('/v1/ministers')).find(({ id }) => id === 'erik-slottner');
    expect(minister).toEqual({
      id: 'erik-slottner',
      name: 'Erik Slottner',
      party: 'KD',
      role: 'civilminister',
      posts: [{ role: 'civilminister', from: '2022-10-18', to: null }],
    });
  });

  it('lists each once, by name as Swedes sort it', async () => {
    for (const path of ['/v1/ministers', '/v1/agencies']) {
      const items = await all(path);
      const names = items.map(({ name }) => name);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'sv')));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    }
    expect(await all('/v1/agencies')).toContainEqual({ id: 'statens-servicecenter', name: 'Statens servicecenter' });
  });

  it('gives ids that the change log can be filtered by', async () => {
    const minister = { id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' };
    const change = makeChange({ ministers: [minister], agencies: ['statens-servicecenter'] });
    await record(test, change, makeChange());
    for (const filter of ['minister=erik-slottner', 'agency=statens-servicecenter'])
      expect((await get(`/v1/changes?${filter}`)).items).toEqual([change]);
  });
});
