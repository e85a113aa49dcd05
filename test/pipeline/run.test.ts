import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../shared/model/source.ts';
import { alertAll, emptySummary, readLeftBehind } from '../../shared/pipeline/run.ts';
import { item } from '../store/rows.ts';
import { addSubscriber, openAlertBench } from '../support/alert-services.ts';

const source = sourceSchema.parse({
  id: 'news',
  name: 'News',
  kind: 'feed',
  url: 'https://news.example/rss',
  fullText: true,
});

describe('telling what is recorded', () => {
  it('reads nothing: an item that waits is still there after a change was withdrawn', async () => {
    await using bench = await openAlertBench();
    await bench.store.items.offer(item());
    await addSubscriber(bench);
    await bench.record({});
    expect(await alertAll({ ...bench, sources: [] })).toBe(1);
    expect(await bench.store.items.get('i1')).toMatchObject({ status: 'pending' });
  });
});

describe('an item that waits', () => {
  it.each([
    ['is read while its source is watched', true, 1],
    ['is dropped once its source is switched off in the store', false, 0],
  ])('%s', async (_, enabled, read) => {
    await using bench = await openAlertBench();
    await bench.store.items.offer(item());
    await bench.store.sourceDefinitions.put({ ...source, enabled });
    const summary = emptySummary();
    await readLeftBehind({ ...bench, sources: [source] }, summary);
    expect(summary.read).toBe(read);
    expect(await bench.store.items.get('i1')).toBeNull();
    expect(bench.errors).toHaveLength(enabled ? 0 : 1);
  });
});

it('what is recorded carries each quote with what stands around it, as the article has it', async () => {
  await using bench = await openAlertBench();
  const text = 'Beskedet kom i dag. Servicekontoret i Arvika stänger den 30 maj 2027. Säffle är närmast.';
  await bench.store.items.offer(item({ title: 'Kontoret stänger', text, publishedAt: '2027-04-10' }));
  await readLeftBehind({ ...bench, sources: [source] }, emptySummary());
  const { items } = await bench.store.changes.list({}, { limit: 10 });
  const quotes = items.flatMap(({ evidence }) => evidence.flatMap((each) => each.quotes));
  expect(quotes).toContainEqual({
    ...{ field: 'text', quote: 'Servicekontoret i Arvika stänger den 30 maj 2027.' },
    ...{ before: 'Beskedet kom i dag.', after: 'Säffle är närmast.' },
  });
});
