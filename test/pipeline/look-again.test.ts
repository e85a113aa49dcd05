// Pages of the government change without their feeds saying so: what was relevant is looked at again, a day and a week later.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceSchema } from '../../shared/model/source.ts';
import { runPass } from '../../shared/pipeline/run.ts';
import { item, rss } from '../support/fault-origin.ts';
import { openPipeline, type TestPipeline } from '../support/pipeline.ts';

let pipeline: TestPipeline;
let origin: TestPipeline['origin'];
let services: TestPipeline['services'];

beforeEach(async () => {
  pipeline = await openPipeline('2025-04-10T08:00:00Z');
  ({ origin, services } = pipeline);
  pipeline.origin.handlers['/feed'] = rss('');
});
afterEach(() => pipeline.close());

function watch(category: 'government' | 'news') {
  const fields = { id: 's', name: 'Regeringen', kind: 'feed', url: `${origin.url}/feed`, category };
  services.sources = [sourceSchema.parse(fields)];
}
const article = (day: string) => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<html><body><article><h1>Servicekontoret i Arvika stänger</h1><p>Statens servicecenter har beslutat att servicekontoret i Arvika stänger den ${day} 2025.</p><p>Beslutet fattades av generaldirektören efter en översyn av nätet.</p></article></body></html>`,
});
const pass = (days = 0) => {
  pipeline.passHours(days * 24);
  return runPass(services, { all: true });
};
const asked = () => origin.requests.filter(({ path }) => path === '/a').length;
async function publish(category: 'government' | 'news') {
  watch(category);
  await pass();
  origin.handlers['/feed'] = rss(item('Servicekontoret i Arvika stänger', `${origin.url}/a`));
  origin.handlers['/a'] = article('30 maj');
  await pass();
}
const log = () => pipeline.changes();
const silently = () => pipeline.silently();

describe('a page of the government that was relevant', () => {
  it('is looked at again after a day and a week, and then left alone', async () => {
    await publish('government');
    expect(asked()).toBe(1);
    const counts: number[] = [];
    for (const days of [0.5, 0.6, 1, 7, 30]) {
      await pass(days);
      counts.push(asked());
    }
    expect(counts).toEqual([1, 2, 2, 3, 3]);
    expect(await log()).toMatchObject([{ version: 1, effectiveFrom: '2025-05-30' }]);
  });

  it('and says something else now is a revision, of which nobody is told a second time', async () => {
    await publish('government');
    origin.handlers['/a'] = article('15 juni');
    await pass(1.1);
    expect(await log()).toMatchObject([{ version: 2, effectiveFrom: '2025-06-15' }]);
    expect(await silently()).toEqual([false, true]);
  });

  it('and cannot be had when it is looked at again keeps what it said', async () => {
    await publish('government');
    origin.handlers['/a'] = { status: 404, body: 'borta' };
    await pass(1.1);
    expect(await log()).toMatchObject([{ version: 1, effectiveFrom: '2025-05-30' }]);
  });

  it('and is told of anew by its feed is news as before', async () => {
    await publish('government');
    origin.handlers['/a'] = article('15 juni');
    origin.handlers['/feed'] = rss(item('Rättat: Servicekontoret i Arvika stänger', `${origin.url}/a`));
    await pass();
    expect(await silently()).toEqual([false, false]);
  });
});

it('a page of the news is read once', async () => {
  await publish('news');
  await pass(2);
  await pass(10);
  expect(asked()).toBe(1);
});

it('an item of a source that only another process knows is left to it for an hour', async () => {
  watch('news');
  const at = pipeline.now().toISOString();
  const text = 'Statens servicecenter stänger servicekontoret i Arvika.';
  await services.store.items.offer({
    ...{ id: 'i', sourceId: 'other', url: `${origin.url}/a`, title: text, text, publishedAt: null, contentHash: 'h' },
    ...{ status: 'pending', silent: false, discoveredAt: at, nextAttemptAt: at, attempts: 0, lastError: null },
  });
  await pass();
  expect(await services.store.items.get('i')).toMatchObject({ status: 'pending', nextAttemptAt: at });
  await pass(0.05);
  expect(await services.store.items.get('i')).toBeNull();
});
