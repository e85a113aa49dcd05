import { expect, it } from 'vitest';
import { sourceSchema } from '../../shared/model/source.ts';
import { startLoop } from '../../shared/pipeline/loop.ts';
import { addSubscriber, openAlertBench } from '../support/alert-services.ts';
import { eventually } from '../support/eventually.ts';
import { openPipeline } from '../support/pipeline.ts';
import { createVirtualTime } from '../support/virtual-time.ts';

it('the loop asks again and again whether everybody was told, and says who was not', async () => {
  await using bench = await openAlertBench();
  const subscription = await addSubscriber(bench);
  const row = await bench.record({});
  await bench.store.changes.put({ ...row, seq: row.seq + 1, announcements: [] }, row);
  bench.pass(16 * 60);
  const loop = startLoop({ ...bench, sources: [] }, { checkEveryMs: 5 });
  await eventually('two reports', () => bench.errors.length >= 2);
  await loop.stop();
  expect(bench.errors.slice(0, 2)).toMatchObject([
    { change: row.id, version: 1, subscription: subscription.id },
    { change: row.id, version: 1, subscription: subscription.id },
  ]);
});

it('sources that are due together are asked one after the other, so that the news of the first need not wait for the last', async () => {
  const pipeline = await openPipeline('2026-11-27T08:00:00Z');
  const askedAt: number[] = [];
  pipeline.origin.handlers['*'] = () => {
    askedAt.push(performance.now());
    return { body: '<rss version="2.0"><channel><title>Tomt</title></channel></rss>' };
  };
  const sources = Array.from({ length: 6 }, (_, number) =>
    sourceSchema.parse({ id: `paper-${number}`, name: 'A', kind: 'feed', url: `${pipeline.origin.url}/${number}` }),
  );
  const loop = startLoop({ ...pipeline.services, sources });
  await eventually('each was asked', () => askedAt.length === sources.length);
  await loop.stop();
  await pipeline.close();
  // Fifty milliseconds each; the first may be on its way for a while longer than the last.
  expect(Number(askedAt.at(-1)) - Number(askedAt[0])).toBeGreaterThan(100);
});

it('on a timer of its own a loop works when time is made to pass, and says when nothing is in hand', async () => {
  const pipeline = await openPipeline('2026-11-27T08:00:00Z');
  const feed = '<rss version="2.0"><channel><title>Tomt</title></channel></rss>';
  pipeline.origin.handlers['*'] = { body: feed };
  const url = `${pipeline.origin.url}/feed`;
  const source = sourceSchema.parse({ id: 'paper', name: 'A', kind: 'feed', url, intervalMinutes: 60 });
  const time = createVirtualTime(pipeline.now());
  const { timer, onQuiet } = time;
  const loop = startLoop({ ...pipeline.services, clock: time.clock, sources: [source] }, { timer, onQuiet });
  const feedRequests = () => pipeline.origin.requests.filter(({ path }) => path === '/feed').length;
  await time.quiet();
  expect(feedRequests()).toBe(1);
  await time.passMinutes(30);
  expect(feedRequests()).toBe(1);
  await time.passMinutes(60 * 24);
  expect(feedRequests()).toBe(2);
  await loop.stop();
  await pipeline.close();
});
