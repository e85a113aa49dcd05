// Feeds and the calendar, read back by parsers that know nothing of ours.
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { baseUrl, makeChange, openTestApp, record, type TestApp } from './support.ts';

describe('the feeds', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });
  afterEach(() => test.close());
  const get = (path: string) => test.app.request(path);
  const text = async (path: string) => (await get(path)).text();
  const amal = { id: 'amal', name: 'Åmål', municipality: '1492', county: '14' };

  it('hold the newest changes, with title, link, day and quotes, in every format', async () => {
    const older = makeChange({ type: 'leadership' });
    const change = makeChange({ offices: [amal], effectiveFrom: '2025-05-30' });
    await record(test, older, change);
    const link = `${baseUrl}/changes/${change.id}`;
    for (const format of ['atom', 'rss']) {
      const feed = await new Parser().parseString(await text(`/feeds/changes.${format}`));
      expect(feed.items).toHaveLength(2);
      expect(feed.items[0]).toMatchObject({ title: expect.stringContaining('Åmål stänger'), link });
      expect(feed.items[0]?.isoDate).toBe(new Date(change.announcedAt).toISOString());
      expect(JSON.stringify(feed.items[0])).toContain(change.evidence[0]?.quotes[0]?.quote);
    }
    const feed = JSON.parse(await text('/feeds/changes.json'));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1',
      feed_url: `${baseUrl}/feeds/changes.json`,
    });
    expect(feed.items[0]).toMatchObject({ id: link, url: link, title: expect.stringContaining('Åmål stänger') });
  });

  it('say what they are, and answer 304 while nothing has changed', async () => {
    await record(test, makeChange());
    const types = {
      atom: 'application/atom+xml',
      rss: 'application/rss+xml',
      json: 'application/feed+json',
    };
    for (const [format, type] of Object.entries(types)) {
      const first = await get(`/feeds/changes.${format}`);
      expect(first.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
      expect((await test.app.request(`/feeds/changes.${format}`, { headers })).status).toBe(304);
    }
  });

  it('take the filters of the list and a language, and refuse what the list would', async () => {
    await record(test, makeChange({ counties: ['14'], offices: [amal] }), makeChange());
    const feed = JSON.parse(await text('/feeds/changes.json?county=14&language=en'));
    expect(feed.items).toHaveLength(1);
    expect(feed.items[0].url).toContain('/en/changes/');
    expect(feed.home_page_url).toBe(`${baseUrl}/en?county=14`);
    expect((await get('/feeds/changes.atom?county=Norrbotten')).status).toBe(400);
    expect((await get('/feeds/calendar.ics?farg=blue')).status).toBe(400);
  });

  it('stay well formed whatever a source wrote', async () => {
    const nasty = 'A & <b>fet</b> ]]> \u0000\u0008 \ud800 "x"';
    const evidence = [
      {
        source: 'ssc',
        url: 'javascript:alert(1)',
        title: nasty,
        publishedAt: null,
        quotes: [{ field: 'text' as const, quote: nasty }],
      },
    ];
    await record(test, makeChange({ evidence, offices: [{ ...amal, name: nasty }] }));
    for (const format of ['atom', 'rss']) {
      const feed = await new Parser().parseString(await text(`/feeds/changes.${format}`));
      expect(JSON.stringify(feed.items)).toContain('fet');
      expect(await text(`/feeds/changes.${format}`)).not.toMatch(/<b>|javascript:/);
    }
  });

  it('give Atom what RFC 4287 asks of every feed and entry', async () => {
    await record(test, makeChange());
    const atom = await text('/feeds/changes.atom');
    const [head, entry] = atom.split('<entry>');
    for (const element of ['<id>', '<title>', '<updated>', '<author>', 'rel="self"']) expect(head).toContain(element);
    for (const element of ['<id>', '<title', '<updated>', '<link']) expect(entry).toContain(element);
  });

  it('are announced by the pages and lists that show the same', async () => {
    const page = await text('/?county=25');
    for (const format of ['atom', 'rss', 'json']) expect(page).toContain(`href="/feeds/changes.${format}?county=25"`);
    const link = (await get('/v1/changes?county=25')).headers.get('link');
    expect(link).toContain(`<${baseUrl}/feeds/changes.atom?county=25>; rel="alternate"; type="application/atom+xml"`);
  });
});

describe('the calendar', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });
  afterEach(() => test.close());
  const events = async () => {
    const answer = await test.app.request('/feeds/calendar.ics');
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    return calendar.getAllSubcomponents('vevent').map((component) => ({
      uid: component.getFirstPropertyValue('uid'),
      day: String(component.getFirstPropertyValue('dtstart')),
      summary: component.getFirstPropertyValue('summary'),
      status: component.getFirstPropertyValue('status'),
      sequence: component.getFirstPropertyValue('sequence'),
    }));
  };

  it('holds a whole day for each change that takes effect on one', async () => {
    const change = makeChange({ effectiveFrom: '2025-05-30', version: 3 });
    await record(test, change, makeChange({ effectiveFrom: null }));
    expect(await events()).toEqual([
      {
        uid: `${change.id}@kontorsvakten.test`,
        day: '2025-05-30',
        summary: expect.any(String),
        status: 'CONFIRMED',
        sequence: 3,
      },
    ]);
  });

  it('says what is not certain, and cancels what was withdrawn or called off', async () => {
    const given = { effectiveFrom: '2025-05-30' };
    await record(
      test,
      makeChange({ ...given, status: 'proposed' }),
      makeChange({ ...given, status: 'cancelled' }),
      makeChange({ ...given, withdrawn: true }),
    );
    expect((await events()).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED', 'TENTATIVE']);
  });

  it('is announced by the front page', async () => {
    const page = await (await test.app.request('/')).text();
    expect(page).toContain('href="/feeds/calendar.ics"');
  });

  it('is had at the top as well', async () => {
    const answer = await test.app.request('/calendar.ics?county=25');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/feeds/calendar.ics?county=25']);
  });
});
