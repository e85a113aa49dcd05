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
      quotes: [{ field: 'text', quote: 'Det blir 50 miljoner mindre.', before: 'Så här är det.', after: 'Tyvärr.' }],
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
      quotes: [{ field: 'text', quote: hostile, before: hostile, after: hostile }],
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

  it('shows a quote with what stands around it on the page of its change, and by itself in the list', async () => {
    const [alone, inContext] = [await page('/?type=budget-cut'), await page(`/changes/${change.id}`)];
    expect(alone('blockquote').first().text().trim()).toBe('Det blir 50 miljoner mindre.');
    const quote = inContext('blockquote').first();
    expect(quote.text().replace(/\s+/g, ' ').trim()).toBe('Så här är det. Det blir 50 miljoner mindre. Tyvärr.');
    expect(quote.find('mark').text()).toBe('Det blir 50 miljoner mindre.');
    expect(inContext('blockquote').last().html()?.trim()).toBe('Mindre pengar');
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
    const told = $('ol.timeline li')
      .toArray()
      .map((item) => $(item).text());
    expect(told).toHaveLength(3);
    expect(told.join('\n')).toMatch(/Version 2[\s\S]*Version 1/);
    expect(told.join('\n')).toContain('Statens servicecenter: Nyhet');
  });

  it('finds an office by its name, its municipality or its county, on any day, and says where the nearest is to a place without', async () => {
    const names = async (query: string) => {
      const $ = await page(`/offices?${query}`);
      return $('ul.offices a')
        .toArray()
        .map((link) => $(link).text());
    };
    expect(await names('q=arvika')).toEqual(['Arvika']);
    expect(await names('q=haninge')).toEqual(['Brandbergen']);
    expect(await names('county=25')).toEqual(expect.arrayContaining(['Kiruna', 'Boden']));
    const then = await page('/offices?q=arvika&asOf=2025-05-30');
    expect([then('ul.offices .status').text(), then('#asOf').attr('value')]).toEqual(['Ska stänga', '2025-05-30']);
    expect((await page('/offices?q=g%C3%A4llivare'))('.panel li a').first().text()).toBe('Jokkmokk');
    expect((await page('/offices?q=nowhere'))('.panel').text()).toContain('Vi känner inte alla kontor');
    expect((await page('/offices?asOf=soon&county=xx'))('ul.offices li').length).toBeGreaterThan(50);
  });

  it('shows one office, how many there are and what they are given, and the sources', async () => {
    const office = await page('/offices/amal');
    expect(office('h1').text()).toBe('Servicekontoret i Åmål');
    expect(office('main').text()).toMatch(/Stängt[\s\S]*Närmaste öppna kontor[\s\S]*Stängde 31 maj 2025/);
    expect((await page('/network'))('svg.chart circle').length).toBeGreaterThan(8);
    expect((await page('/en/budget'))('table').text()).toContain('before the monitor');
    expect((await page('/budget'))(`a[href="/changes/${change.id}"]`)).toHaveLength(1);
    expect((await page('/sources'))('tbody tr')).toHaveLength(3);
    expect((await page('/about'))('table').text()).toContain('Belopp med riktning och år');
    expect((await test.app.request('/offices/nowhere')).status).toBe(404);
  });

  it('lets somebody subscribe to any selection a link has made, and shows what it would have brought', async () => {
    const path = '/subscribe?office=amal&county=14&county=17&type=budget-cut&minAmount=1000';
    const $ = await page(path);
    expect($('main ul a').attr('href')).toBe(`/changes/${change.id}`);
    const fields = $('form.panel').serializeArray();
    const body = new URLSearchParams(
      fields.map(({ name, value }): [string, string] => [name, name === 'address' ? 'a@b.se' : String(value)]),
    );
    const send = (form: URLSearchParams) => test.app.request('/subscribe', { method: 'POST', body: form });
    expect((await send(body)).status).toBe(202);
    const made: unknown[] = [];
    for await (const { filter } of test.store.subscriptions.all()) made.push(filter);
    expect(made).toContainEqual({ office: ['amal'], county: ['14', '17'], type: ['budget-cut'], minAmount: 1000 });
    body.set('minAmount', 'plenty');
    expect((await send(body)).status).toBe(400);
    body.delete('minAmount');
    body.set('address', 'nobody');
    const again = load(await (await send(body)).text());
    expect(again('#address-fault')).toHaveLength(1);
    expect(again('input[name=county]')).toHaveLength(2);
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

describe('the chart of the budget', () => {
  const given = (status: Change['status'], sek: number, fiscalYear: number): Change =>
    makeChange({
      ...{ type: 'budget-increase', status },
      amounts: [{ sek, sekMax: null, direction: 'increase', fiscalYear, recurring: false }],
    });

  it('draws what is not decided paler, what was called off not at all, and marks the years between', async () => {
    const test = await openTestApp();
    await record(test, given('decided', 11e6, 2030), given('proposed', 90e6, 2033), given('cancelled', 500e6, 2033));
    const $ = load(await (await test.app.request('/budget')).text());
    const labels = $('svg.chart text')
      .toArray()
      .map((label) => $(label).text());
    expect(labels).toEqual(expect.arrayContaining(['2030', '…', '2033', '+11', '+90']));
    expect(labels).not.toContain('+500');
    const paler = $('svg.chart rect.unsure').toArray();
    expect(paler.map((bar) => $(bar).next('text').text())).toEqual(['+90']);
    await test.close();
  });
});
