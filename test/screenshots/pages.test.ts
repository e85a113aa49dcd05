// The pages of the program as built, walked through in Chromium as people would, and every page looked over: what axe finds, what sticks out, what is
// asked of other hosts. The pictures are in test-output/pages.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Inbox, startInbox } from '../story/inbox.ts';
import { type Newsroom, openNewsroom } from '../story/newsroom.ts';
import { eventually } from '../support/eventually.ts';
import { freePort, type Served, serve } from '../support/program.ts';
import { findFaults, hasBrowser, openBrowser, shoot } from './browser.ts';

const news = [
  [
    'Arvika förlorar sitt servicekontor',
    'Beskedet kom på torsdagen. Servicekontoret i Arvika stänger den 30 maj 2031. Det har Statens servicecenter beslutat. Kommunen har 26 000 invånare.',
  ],
  [
    'Nytt servicekontor i Kalix',
    'Statens servicecenter har beslutat att öppna ett nytt servicekontor i Kalix den 1 mars 2031.',
  ],
  [
    'Färre servicekontor',
    'Statens servicecenter har i dag 147 servicekontor. De ska bli 112 servicekontor, enligt myndighetens förslag.',
  ],
  [
    'Mindre pengar till servicekontoren',
    'Regeringen föreslår att anslaget till Statens servicecenter minskas med 80 miljoner kronor 2032.',
  ],
] as const;

const maxPageBytes = 100_000;

/** What the pages are filled from: addresses that only the run knows. */
let known: { change: string; manage: string; confirm: string; unsubscribe: string };

describe.skipIf(!hasBrowser)('the pages in Chromium', () => {
  let dir: string;
  let newsroom: Newsroom;
  let inbox: Inbox;
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const foreign: string[] = [];

  const open = async (options: Parameters<Browser['newContext']>[0]) => {
    const opened = await browser.newContext({ locale: 'sv-SE', ...options });
    opened.on('request', (request) => {
      if (!request.url().startsWith(served.baseUrl)) foreign.push(request.url());
    });
    return opened;
  };

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'kv-pages-'));
    newsroom = await openNewsroom(['nordan', 'sunnan']);
    for (const [index, [title, text]] of news.entries())
      newsroom.publish('nordan', { slug: `nyhet-${index}`, title, text });
    newsroom.publish('sunnan', { slug: 'arvika', title: 'Kontor läggs ner', text: news[0][1] });
    await writeFile(path.join(dir, 'sources.json'), newsroom.sources);
    inbox = await startInbox();
    served = await serve([
      ...['--data', path.join(dir, 'data'), '--sources', path.join(dir, 'sources.json'), '--smtp-url', inbox.url],
      ...['--host-gap-ms', '0', '--allow-private-networks', '--log-level', 'error', '--port', String(await freePort())],
    ]);
    await eventually('the news is recorded', async () => {
      const answer = await fetch(`${served.baseUrl}/v1/changes`);
      const { items } = (await answer.json()) as { items: { id: string; evidence: unknown[] }[] };
      return items.length >= news.length && items.some(({ evidence }) => evidence.length === 2);
    });
    browser = await openBrowser();
    context = await open({ viewport: { width: 1100, height: 800 } });
    page = await context.newPage();
    known = { change: '', manage: '', confirm: '', unsubscribe: '' };
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
    await inbox?.close();
    await newsroom?.origin.close();
    await rm(dir, { recursive: true, force: true });
  });

  const heading = () => page.locator('h1').innerText();

  it('somebody finds their office and what is to happen to it', async () => {
    await page.goto(`${served.baseUrl}/`);
    await page.getByRole('link', { name: 'Kontor', exact: true }).click();
    await page.getByLabel('Hitta ditt kontor').fill('kalix');
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.getByRole('link', { name: 'Kalix', exact: true }).click();
    expect(await heading()).toBe('Servicekontoret i Kalix');
    expect(await page.locator('main').innerText()).toContain('öppnar 1 mars 2031');
    await page.goto(`${served.baseUrl}/offices?q=Gällivare`);
    expect(await page.locator('main').innerText()).toMatch(/servicekontor i Gällivare. Närmast ligger:\s+\S+, \d+ km/);
  });

  it('somebody filters by county and follows a change to its quote', async () => {
    await page.goto(`${served.baseUrl}/`);
    await page.getByText('Fler filter').click();
    await page.getByLabel('Län').selectOption('17');
    await page.getByRole('button', { name: 'Visa' }).click();
    const changes = page.locator('.change h3 a');
    expect(await changes.count()).toBe(1);
    await changes.first().click();
    known.change = new URL(page.url()).pathname;
    expect(await heading()).toContain('Arvika');
    const quotes = await page.locator('blockquote').allInnerTexts();
    expect(quotes.join(' ')).toContain('Servicekontoret i Arvika stänger den 30 maj 2031');
    expect(await page.locator('figcaption a').first().getAttribute('href')).toContain(newsroom.origin.url);
  });

  it('somebody subscribes to an office, confirms from the mail, changes the filter and leaves with one click', async () => {
    await page.goto(`${served.baseUrl}/offices/arvika`);
    await page.getByRole('link', { name: 'Få besked om det här kontoret' }).click();
    expect(await page.locator('main').innerText()).toContain('Arvika stänger 30 maj 2031');
    await page.getByLabel('Din e-postadress').fill('lasare@example.se');
    await page.getByRole('button', { name: 'Prenumerera' }).click();
    expect(await heading()).toBe('Titta i din inkorg');
    const mail = await eventually('the confirmation mail', () => inbox.mails[0]);
    known.confirm = new URL(mail.text.match(/\S+\/confirm\/\S+/)?.[0] ?? '').pathname;
    await page.goto(`${served.baseUrl}${known.confirm}`);
    await page.getByRole('button', { name: 'Ja, jag vill prenumerera' }).click();
    await page.getByRole('link', { name: 'Se, ändra eller avsluta' }).click();
    known.manage = new URL(page.url()).pathname;
    expect(await page.locator('dl.facts').innerText()).toContain('Arvika');
    await page.getByRole('checkbox', { name: 'Kontor stänger' }).check();
    await page.getByLabel('Hur ofta').selectOption('weekly');
    await page.getByRole('button', { name: 'Spara' }).click();
    expect(await page.getByRole('status').innerText()).toBe('Ändringen är sparad.');
    expect(await page.locator('dl.facts').innerText()).toMatch(/måndag[\s\S]*Arvika/);
    expect(await page.getByRole('checkbox', { name: 'Kontor stänger' }).isChecked()).toBe(true);
  });

  it('holds on a telephone and in a window, in light and dark and in both languages, and axe finds nothing', async () => {
    const swedish = [
      '/',
      known.change,
      '/offices',
      '/offices/arvika',
      '/network',
      '/budget',
      '/sources',
      '/about',
      '/subscribe',
    ];
    const all = [...swedish, ...swedish.map((route) => `/en${route}`.replace(/\/$/, ''))];
    const alone = ['/docs', '/nowhere', known.confirm, known.manage, '/?q=ingenting', '/offices?q=ingenting'];
    for (const [colorScheme, widths] of Object.entries({ light: [320, 1100], dark: [320] })) {
      for (const width of widths) {
        const looked = await open({
          colorScheme: colorScheme as 'light' | 'dark',
          viewport: { width, height: 800 },
          extraHTTPHeaders: { accept: 'text/html' },
        });
        const view = await looked.newPage();
        for (const route of [...all, ...alone]) {
          const answer = await view.goto(`${served.baseUrl}${route}`);
          const at = `${route} ${colorScheme} ${width}`;
          expect([at, (await answer?.body())?.length]).toEqual([at, expect.toSatisfy((bytes) => bytes < maxPageBytes)]);
          const name = nameOf(route);
          await shoot(view, 'pages', `${name}-${colorScheme}-${width}`);
          expect([at, (await findFaults(view)).overflow]).toEqual([at, 0]);
          if (width === 320) expect([at, await faultsByAxe(view)]).toEqual([at, []]);
        }
        await looked.close();
      }
    }
  }, 400_000);

  it('somebody leaves with one click from a mail', async () => {
    await page.goto(`${served.baseUrl}/subscribe`);
    await page.getByLabel('Din e-postadress').fill('granne@example.se');
    await page.getByRole('button', { name: 'Prenumerera' }).click();
    const mailTo = (count: number) =>
      eventually(`mail ${count}`, () => inbox.mails.filter(({ to }) => to === 'granne@example.se')[count - 1]);
    await page.goto((await mailTo(1)).text.match(/\S+\/confirm\/\S+/)?.[0] ?? '');
    await page.getByRole('button', { name: 'Ja, jag vill prenumerera' }).click();
    const text = 'Servicekontoret i Torsby stänger den 30 juni 2031. Det har Statens servicecenter beslutat.';
    newsroom.publish('sunnan', { slug: 'torsby', title: 'Torsby förlorar sitt servicekontor', text });
    const alert = await mailTo(2);
    expect(alert.subject).toContain('Torsby');
    await page.goto(alert.text.match(/\S+\/unsubscribe\/\S+/)?.[0] ?? '');
    await page.getByRole('button', { name: 'Avsluta prenumerationen' }).click();
    expect(await heading()).toBe('Prenumerationen är avslutad');
  }, 60_000);

  it('ends a subscription by its button', async () => {
    await page.goto(`${served.baseUrl}${known.manage}`);
    await page.getByRole('button', { name: 'Avsluta prenumerationen' }).click();
    expect(await heading()).toBe('Prenumerationen är avslutad');
  });

  it('would be found fault with by axe if there were any', async () => {
    const bad = await context.newPage();
    await bad.setContent('<main><img src="x.png"><input></main>');
    expect(await faultsByAxe(bad)).toEqual(expect.arrayContaining([expect.stringMatching(/^image-alt: /)]));
    await bad.close();
  });

  it('asks no other host for anything', () => {
    expect(foreign).toEqual([]);
  });
});

/** Secrets are no names for pictures. */
const nameOf = (route: string): string =>
  route
    .replace(/(confirm|manage)\/.*/, '$1')
    .replace(/changes\/[^/]*/, 'change')
    .replace(/\W+/g, '-')
    .replace(/^-|-$/g, '') || 'front';

/** Run from outside the page, whose policy lets in no script. */
async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as axe.AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
