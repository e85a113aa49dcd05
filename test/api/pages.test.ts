// The pages: what a reader finds there, and what a hostile source cannot put there.
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatSek } from '../../shared/changelog/describe.ts';
import type { Change } from '../../shared/model/change.ts';
import { makeChange, openTestApp, record, type TestApp } from './support.ts';

const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
const change: Change = makeChange({
  type: 'budget-cut',
  status: 'proposed',
  title: 'Regeringen vill minska anslaget',
  announcedAt: '2025-05-31T23:30:00Z',
  effectiveFrom: '2026-01-01',
  amounts: [{ sek: 50_000_000, sekMax: null, direction: 'decrease', fiscalYear: 2026, recurring: false }],
  offices: [{ id: 'amal', name: 'Åmål', municipality: '1492', county: '14' }],
  municipalities: ['1492'],
  counties: ['14'],
  evidence: [
    {
      source: 'ssc',
      url: 'https://ssc.test/a?b=1&c=2',
      title: 'Om anslaget',
      publishedAt: '2025-05-31',
      quotes: [{ field: 'text', quote: 'Det blir 50 miljoner mindre.' }],
    },
    {
      source: 'tidningen',
      url: 'https://tidningen.test/1',
      title: 'Mindre pengar',
      publishedAt: null,
      quotes: [{ field: 'title', quote: 'Mindre pengar' }],
    },
  ],
});
const attack: Change = makeChange({
  title: hostile,
  summary: hostile,
  offices: [{ id: 'x', name: hostile, municipality: null, county: null }],
  ministers: [{ id: 'x', name: hostile, role: hostile, party: hostile }],
  agencies: [hostile],
  evidence: [
    {
      source: hostile,
      url: 'javascript:alert(1)',
      title: hostile,
      publishedAt: hostile,
      quotes: [{ field: 'text', quote: hostile }],
    },
    {
      source: 'ssc',
      url: `https://ssc.test/${hostile}`,
      title: '',
      publishedAt: null,
      quotes: [{ field: 'text', quote: hostile }],
    },
  ],
});

describe('the pages', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
    await record(
      test,
      change,
      attack,
      ...Array.from({ length: 30 }, () => makeChange({ type: 'review', counties: ['25'] })),
    );
  });
  afterAll(() => test.close());
  const page = async (path: string) => load(await (await test.app.request(path)).text());

  it('shows a change with its status in words, place, money and the quote with its source', async () => {
    const $ = await page('/?type=budget-cut');
    const card = $('article.change');
    expect(card).toHaveLength(1);
    expect(card.find('h3 a').attr('href')).toBe(`/changes/${change.id}`);
    const text = card.text();
    for (const words of [
      'Föreslaget',
      '1 juni 2025',
      'Åmål (Västra Götalands län)',
      formatSek(50_000_000, null, 'sv'),
      '2026',
      'Det blir 50 miljoner mindre.',
      'Statens servicecenter',
    ]) {
      expect(text).toContain(words);
    }
    const link = card.find('figcaption a');
    expect(link.attr('href')).toBe('https://ssc.test/a?b=1&c=2');
    expect(link.attr('rel')).toBe('noopener nofollow');
    expect($('link[rel=alternate][type="application/json"]').attr('href')).toBe('/v1/changes?type=budget-cut');
    expect($('select[name=type] option[selected]').attr('value')).toBe('budget-cut');
  });

  it('pages to the end, keeping the filter', async () => {
    const seen = new Set<string>();
    let path: string | undefined = '/?type=review&county=25&q=&utm_source=x';
    let pages = 0;
    while (path !== undefined) {
      const $ = await page(path);
      for (const link of $('article.change h3 a')) seen.add($(link).attr('href') ?? '');
      path = $('.pager a[rel=next]').attr('href');
      if (path !== undefined) expect(path).toMatch(/^\/\?type=review&county=25&cursor=/);
      pages += 1;
    }
    expect([seen.size, pages]).toEqual([30, 2]);
  });

  it('says what to do when there is nothing to show', async () => {
    const $ = await page('/?q=finnsinte');
    expect($('main').text()).toContain('Inget stämmer med urvalet');
    const empty = await openTestApp();
    expect(await (await empty.app.request('/')).text()).toContain('Inga besked ännu');
    await empty.close();
  });

  it('shows one change with all its evidence', async () => {
    const $ = await page(`/changes/${change.id}`);
    expect($('figure')).toHaveLength(2);
    expect($('link[rel=alternate][type="application/json"]').attr('href')).toBe(`/v1/changes/${change.id}`);
    expect($('main').text()).toContain('Tidningen');
  });

  it('marks a withdrawn change and shows its earlier versions', async () => {
    const first = makeChange({ title: 'Fel besked' });
    await record(test, first);
    const second: Change = { ...first, version: 2, withdrawn: true };
    const row = { ...second, seq: 2, announcements: [], recordings: [] };
    await test.store.changes.put(row, await test.store.changes.get(first.id));
    const $ = await page(`/changes/${first.id}`);
    expect($('.withdrawn').text()).toContain('Återkallad');
    expect($('ol.timeline li')).toHaveLength(2);
  });

  it('is there in English under /en, each page leading to the other', async () => {
    for (const [path, english] of [
      ['/', '/en'],
      ['/?county=25', '/en?county=25'],
      [`/changes/${change.id}`, `/en/changes/${change.id}`],
      ['/subscribe', '/en/subscribe'],
    ] as const) {
      const swedish = await page(path);
      expect(swedish('html').attr('lang')).toBe('sv');
      expect(swedish('nav a[hreflang=en]').attr('href')).toBe(english);
      const other = await page(english);
      expect(other('html').attr('lang')).toBe('en');
      expect(other('nav a[hreflang=sv]').attr('href')).toBe(path);
    }
  });

  it('escapes whatever a source wrote, and links only to the web', async () => {
    for (const path of [
      '/',
      '/en',
      `/changes/${attack.id}`,
      `/en/changes/${attack.id}`,
      `/?q=${encodeURIComponent(hostile)}`,
      `/?office=${encodeURIComponent(hostile)}`,
    ]) {
      const response = await test.app.request(path, { headers: { Accept: 'text/html' } });
      const $ = load(await response.text());
      expect($('script, img, style, iframe')).toHaveLength(0);
      for (const element of $('body *').toArray()) {
        for (const name of Object.keys($(element).attr() ?? {})) expect(name).not.toMatch(/^on|^style$/);
      }
      for (const link of $('a, link')) expect($(link).attr('href')).toMatch(/^(\/|https?:\/\/|#)/);
    }
    expect((await page(`/changes/${attack.id}`))('h1').text()).toContain('<script>');
  });

  it('asks no other host for anything', async () => {
    for (const path of ['/', '/docs', '/subscribe', `/changes/${change.id}`]) {
      const $ = await page(path);
      for (const element of $('link[rel=stylesheet], link[rel=icon]'))
        expect($(element).attr('href')).toMatch(/^\/[a-z]/);
      expect($('[src]')).toHaveLength(0);
    }
  });

  it('answers a reader with a page and a program with a problem when something is not there', async () => {
    const reader = await test.app.request('/changes/nothing', {
      headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect([reader.status, reader.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=UTF-8']);
    const program = await test.app.request('/changes/nothing');
    expect([program.status, program.headers.get('Content-Type')]).toEqual([404, 'application/problem+json']);
  });
});
