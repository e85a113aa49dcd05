// What a source still shows of the past, in pages, recorded without telling anybody.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Source, sourceSchema } from '../../shared/model/source.ts';
import { type BackfillProgress, backfill } from '../../shared/pipeline/backfill.ts';
import { runPass } from '../../shared/pipeline/run.ts';
import type { Answer } from '../support/origin.ts';
import { openPipeline, type TestPipeline } from '../support/pipeline.ts';

let pipeline: TestPipeline;
let origin: TestPipeline['origin'];
let services: TestPipeline['services'];

beforeEach(async () => {
  pipeline = await openPipeline('2025-06-01T08:00:00Z');
  ({ origin, services } = pipeline);
});
afterEach(() => pipeline.close());

function watch(fields: object): Source {
  const source = sourceSchema.parse({ id: 's', name: 'S', url: `${origin.url}/list`, fullText: true, ...fields });
  services.sources = [source];
  return source;
}
const closing = (town: string) => `Statens servicecenter stänger servicekontoret i ${town}.`;
const entry = (town: string, day: string) =>
  `<entry><title>${closing(town)}</title><link href="/${town}"/><published>${day}T08:00:00Z</published><content>${closing(town)}</content></entry>`;
const atom = (entries: string[], next?: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>${next ? `<link rel="next" href="${next}"/>` : ''}${entries.join('')}</feed>`;
const offices = async () => (await pipeline.changes()).map(({ offices: [office] }) => office?.id).sort();
const told = async () => (await pipeline.silently()).map((silent) => !silent);
const run = (source: Source, from = '2020-01-01', report: (progress: BackfillProgress) => void = () => {}) =>
  backfill(source, from, services, report);

describe('a backfill', () => {
  it('reads a paged feed to its end, tells how far it is, and nobody of what it finds', async () => {
    origin.handlers['/list'] = atom([entry('Arvika', '2025-05-01')], '/list/2');
    origin.handlers['/list/2'] = atom([entry('Boden', '2024-05-01'), entry('Mora', '2023-05-01')]);
    const lines: BackfillProgress[] = [];
    const done = await run(watch({ kind: 'feed' }), '2020-01-01', (progress) => lines.push({ ...progress }));
    expect(lines.map(({ pages, items, oldest }) => [pages, items, oldest])).toEqual([
      [1, 1, '2025-05-01'],
      [2, 3, '2023-05-01'],
    ]);
    expect(done).toMatchObject({ pages: 2, items: 3, offered: 3, relevant: 3, changes: 3, resumed: false });
    expect(await offices()).toEqual(['arvika', 'boden', 'mora']);
    expect(await told()).toEqual([false, false, false]);
  });

  it('stops where everything is older than asked for, and leaves the older out', async () => {
    origin.handlers['/list'] = atom([entry('Arvika', '2025-05-01'), entry('Boden', '2019-12-31')], '/list/2');
    origin.handlers['/list/2'] = atom([entry('Mora', '2019-05-01')], '/list/3');
    expect(await run(watch({ kind: 'feed' }))).toMatchObject({ pages: 2 });
    expect(await offices()).toEqual(['arvika']);
  });

  it('follows a listing by the relation of its links or their text, and ends where it goes in a circle', async () => {
    const list = (town: string, link: string): Answer => ({
      headers: { 'content-type': 'text/html' },
      body: `<ul><li><a href="/${town}">${closing(town)}</a><time>2024-05-01</time></li></ul>${link}`,
    });
    origin.handlers['/list'] = list('Arvika', '<a rel="next" href="?page=2">2</a>');
    origin.handlers['/list/3'] = list('Mora', '<a rel="next" href="/list">1</a>');
    const first = origin.handlers['/list'];
    origin.handlers['/list'] = ({ path }) =>
      path.includes('page=2') ? list('Boden', '<a href="/list/3">Nästa sida ›</a>') : (first as Answer);
    const source = watch({ kind: 'listing', list: { item: 'li', title: 'a', link: 'a@href', date: 'time' } });
    expect(await run(source)).toMatchObject({ pages: 3 });
    expect(await offices()).toEqual(['arvika', 'boden', 'mora']);
  });

  it("asks the parliament's search from the day on, page after page, also where a page has one hit", async () => {
    const hit = (town: string, n: number) => ({
      ...{ dok_id: `HC1054${n}`, titel: closing(town), summary: closing(town), datum: '2024-05-01', score: '3,9' },
    });
    origin.handlers['/list'] = ({ path }) => {
      const page = new URL(path, 'http://x').searchParams.get('p') ?? '1';
      const dokument = page === '1' ? [hit('Arvika', 1), hit('Boden', 2)] : hit('Mora', 3);
      return { body: JSON.stringify({ dokumentlista: { '@sida': page, '@sidor': '2', '@traffar': '3', dokument } }) };
    };
    await run(watch({ kind: 'riksdagen' }), '2023-01-01');
    expect(origin.requests.map(({ path }) => path)).toEqual(['/list?from=2023-01-01', '/list?from=2023-01-01&p=2']);
    expect(await offices()).toEqual(['arvika', 'boden', 'mora']);
  });

  it('that was cut off goes on where it was', async () => {
    origin.handlers['/list'] = atom([entry('Arvika', '2025-05-01')], '/list/2');
    origin.handlers['/list/2'] = { status: 503 };
    const source = watch({ kind: 'feed' });
    await expect(run(source)).rejects.toThrow(/page 2 .*answered 503.*run it again/);
    origin.handlers['/list/2'] = atom([entry('Boden', '2024-05-01')]);
    expect(await run(source)).toMatchObject({ pages: 2, resumed: true, items: 1 });
    expect(origin.requests.filter(({ path }) => path === '/list')).toHaveLength(1);
    expect(await offices()).toEqual(['arvika', 'boden']);
  });

  it('again finds nothing new', async () => {
    origin.handlers['/list'] = atom([entry('Arvika', '2025-05-01')]);
    const source = watch({ kind: 'feed' });
    await run(source);
    expect(await run(source)).toMatchObject({ offered: 0, changes: 0, resumed: false });
  });

  it('leaves to the next poll what that has yet to find, so that those who asked are told', async () => {
    const source = watch({ kind: 'feed' });
    origin.handlers['/list'] = atom([entry('Arvika', '2025-05-01')]);
    await runPass(services, { all: true });
    origin.handlers['/list'] = atom([
      entry('Boden', '2025-06-01'),
      entry('Arvika', '2025-05-01'),
      entry('Mora', '2024-01-01'),
    ]);
    await run(source);
    expect(await offices()).toEqual(['arvika', 'mora']);
    await runPass(services, { all: true });
    expect(await offices()).toEqual(['arvika', 'boden', 'mora']);
    expect((await told()).filter(Boolean)).toHaveLength(1);
  });

  it('does not follow a list to another host', async () => {
    origin.handlers['/list'] = atom([entry('Arvika', '2025-05-01')], 'http://169.254.169.254/latest');
    expect(await run(watch({ kind: 'feed' }))).toMatchObject({ pages: 1 });
  });

  it('of a page that is watched says that it shows nothing of the past', async () => {
    await expect(run(watch({ kind: 'page' }))).rejects.toThrow(/shows the present/);
  });
});
