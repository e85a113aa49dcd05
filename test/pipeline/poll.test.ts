// One source after another through poll and read, against a local web server and the embedded store, on a clock of the test's own.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import type { Clock } from '../../shared/model/clock.ts';
import { type Source, sourceSchema } from '../../shared/model/source.ts';
import { pollSource } from '../../shared/pipeline/poll.ts';
import { runPass } from '../../shared/pipeline/run.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import { openTestStore } from '../support/store.ts';

const minute = 60_000;
const relevant = 'Statens servicecenter har beslutat att servicekontoret i Arvika stänger den 30 maj 2025.';

describe('a pass', () => {
  let origin: Origin;
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  let services: Services;
  let source: Source;
  let now: Date;

  beforeEach(async () => {
    now = new Date('2025-04-10T08:00:00Z');
    origin = await startOrigin();
    opened = await openTestStore();
    source = sourceSchema.parse({ id: 'a', name: 'A', kind: 'feed', url: `${origin.url}/feed`, intervalMinutes: 60 });
    const clock: Clock = { now: () => now, wall: () => now };
    const silent = { debug() {}, info() {}, warn() {}, error() {} };
    services = {
      store: opened.store,
      http: createHttpClient({ allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 8, userAgent: 'test' }),
      mailer: { async send() {}, async close() {} },
      clock,
      logger: silent,
      randomBytes: (size) => new Uint8Array(size),
      sources: [source],
      baseUrl: 'http://kontorsvakten.test',
    };
  });
  afterEach(async () => {
    await services.http.close();
    await opened.close();
    await origin.close();
  });

  interface Entry {
    slug: string;
    title: string;
    text: string;
  }
  const show = (...entries: Entry[]) => {
    const items = entries.map(
      ({ slug, title, text }) =>
        `<item><title>${title}</title><link>${origin.url}/${slug}</link><pubDate>Thu, 10 Apr 2025 08:00:00 +0200</pubDate><description>${text}</description></item>`,
    );
    origin.handlers['/feed'] = {
      headers: { 'content-type': 'application/rss+xml', etag: `"${entries.length}"` },
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Nyheter</title>${items.join('')}</channel></rss>`,
    };
    for (const { slug, title, text } of entries) {
      origin.handlers[`/${slug}`] = {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html lang="sv"><title>${title}</title><article><h1>${title}</h1><p>${text}</p></article></html>`,
      };
    }
  };
  const closure: Entry = { slug: 'arvika', title: 'Servicekontoret i Arvika stänger', text: relevant };
  const football: Entry = { slug: 'fotboll', title: 'Seger i derbyt', text: 'Hemmalaget vann med två mål mot ett.' };
  const changes = async () => (await services.store.changes.list({}, { limit: 10 })).items;
  const requested = (path: string) => origin.requests.filter((request) => request.path === path).length;

  it('fetches the article of what may be relevant, and of nothing else', async () => {
    show(closure, football);
    expect(await runPass(services, { all: false })).toMatchObject({ items: 2, newItems: 2, read: 1, created: 1 });
    expect([requested('/arvika'), requested('/fotboll')]).toEqual([1, 0]);
  });

  it('is silent when it is the first of its source, and announces what is new after it', async () => {
    show(closure);
    const [item] = (await pollSource(source, services)).offered;
    expect(item?.silent).toBe(true);
    show(closure, { ...closure, slug: 'torsby', title: 'Servicekontoret i Torsby stänger' });
    expect((await pollSource(source, services)).offered.map(({ silent }) => silent)).toEqual([false]);
  });

  it('counts an empty answer as the first', async () => {
    show();
    await pollSource(source, services);
    show(closure);
    expect((await pollSource(source, services)).offered.map(({ silent }) => silent)).toEqual([false]);
  });

  it('asks for what has changed, and finds nothing to do when nothing has', async () => {
    show(closure);
    await runPass(services, { all: true });
    expect(await runPass(services, { all: true })).toMatchObject({ newItems: 0, read: 0, created: 0, updated: 0 });
    const [, second] = origin.requests.filter(({ path }) => path === '/feed');
    expect(second?.headers['if-none-match']).toBe('"1"');
    expect(requested('/arvika')).toBe(1);
  });

  it('polls no source before it is due, unless told to', async () => {
    show();
    await runPass(services, { all: false });
    now = new Date(now.getTime() + 59 * minute);
    expect((await runPass(services, { all: false })).sources).toBe(0);
    expect((await runPass(services, { all: true })).sources).toBe(1);
    now = new Date(now.getTime() + 60 * minute);
    expect((await runPass(services, { all: false })).sources).toBe(1);
  });

  it('keeps what it knew of a source that fails, and asks again with growing gaps, a day at most', async () => {
    show(closure);
    await pollSource(source, services);
    const before = await services.store.sources.get('a');
    const seen = await services.store.sources.seen('a');
    expect(seen.length).toBeGreaterThan(0);
    origin.handlers['/feed'] = { status: 500, body: '' };
    const gaps: number[] = [];
    for (let failure = 1; failure <= 8; failure += 1) {
      const { nextPollAt } = await pollSource(source, services);
      gaps.push((Date.parse(nextPollAt ?? '') - now.getTime()) / minute);
    }
    expect(gaps[0]).toBe(60);
    expect(gaps.toSorted((a, b) => a - b).at(-1)).toBeLessThanOrEqual(1440);
    expect(gaps[4]).toBeGreaterThan((gaps[3] ?? 0) * 1.5);
    const after = await services.store.sources.get('a');
    expect(after).toMatchObject({ etag: before?.etag, consecutiveFailures: 8 });
    expect(await services.store.sources.seen('a')).toEqual(seen);
    expect(after?.failure).toMatchObject({ kind: 'broken' });
    show(closure);
    await pollSource(source, services);
    expect(await services.store.sources.get('a')).toMatchObject({ consecutiveFailures: 0, failure: null });
  });

  it('reads the teaser of an article that cannot be had, and the article when it can, as one change and one piece of evidence', async () => {
    show(closure);
    const page = origin.handlers['/arvika'];
    origin.handlers['/arvika'] = { status: 503, body: '' };
    await runPass(services, { all: true });
    expect((await changes()).map(({ type, evidence }) => [type, evidence.length])).toEqual([['office-closure', 1]]);
    if (page) origin.handlers['/arvika'] = page;
    now = new Date(now.getTime() + 2 * minute);
    expect(await runPass(services, { all: false })).toMatchObject({ sources: 0, read: 1, created: 0 });
    expect((await changes()).map(({ type, evidence }) => [type, evidence.length])).toEqual([['office-closure', 1]]);
    now = new Date(now.getTime() + 60 * minute);
    expect((await runPass(services, { all: false })).read).toBe(0);
  });

  it('takes an edited article up again, and makes no second change of it', async () => {
    show(closure);
    await runPass(services, { all: true });
    show({ ...closure, text: relevant.replace('30 maj', '13 juni') }, football);
    expect(await runPass(services, { all: true })).toMatchObject({ read: 1, created: 0, updated: 1 });
    const [change] = await changes();
    expect(change).toMatchObject({ effectiveFrom: '2025-06-13', version: 2 });
    expect(change?.evidence).toHaveLength(1);
  });

  it.each([
    [
      'that says that it was wrong takes back what it no longer tells',
      'I en tidigare version nämndes en annan ort.',
      [true],
    ],
    ['that is cut short takes nothing back', 'Logga in för att läsa mer.', [false]],
  ])('an edited article %s', async (_, last, withdrawn) => {
    const both = relevant.replace('servicekontoret i Arvika', 'servicekontoren i Arvika och Filipstad');
    show({ ...closure, title: 'Servicekontor stänger', text: both });
    await runPass(services, { all: true });
    show({ ...closure, title: 'Servicekontor stänger', text: `${relevant} ${last}` }, football);
    await runPass(services, { all: true });
    const filipstad = (await changes()).filter(({ offices }) => offices[0]?.id === 'filipstad');
    expect(filipstad.map((change) => change.withdrawn)).toEqual(withdrawn);
  });

  it('leaves a source alone that another worker has polled a moment ago, and lets go of it', async () => {
    show(closure);
    await pollSource(source, services);
    expect((await pollSource(source, services, { ifDue: true })).outcome).toBe('busy');
    expect(requested('/feed')).toBe(1);
    now = new Date(now.getTime() + 61 * minute);
    expect((await pollSource(source, services, { ifDue: true })).outcome).toBe('unchanged');
  });

  it('leaves a source alone that another worker holds', async () => {
    show(closure);
    await services.store.sources.claim('a', now, new Date(now.getTime() + minute));
    expect((await pollSource(source, services)).outcome).toBe('busy');
    expect(origin.requests).toEqual([]);
  });
});
