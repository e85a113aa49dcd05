// Every kind of mail as a reader sees it: both languages, light and dark, on a small telephone and in a window. The pictures are in test-output/mails.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mail } from '../../shared/adapters/mailer.ts';
import { createLinks } from '../../shared/alerts/links.ts';
import { type Notice, renderAlertMail, renderConfirmationMail, renderTestMail } from '../../shared/alerts/mail.ts';
import type { Change } from '../../shared/model/change.ts';
import { type Language, languages } from '../../shared/model/words.ts';
import { subscription } from '../store/rows.ts';
import { exampleChange } from '../support/alert-services.ts';
import { findFaults, hasBrowser, openBrowser, shoot } from './browser.ts';

const token = 'Zk3v9Q2mT7xR1bN8cL5dW0yHfJ6gP4sA';
const draw = ({ purpose }: { purpose: string }) => `${purpose}${token}`;
const links = createLinks('https://kontorsvakten.example.se', { draw }, new Date('2025-04-10T08:00:00Z'));

const closure = exampleChange();
const opening: Change = {
  ...closure,
  ...{ id: 'kiruna', type: 'office-opening', status: 'proposed', amounts: [], ministers: [], effectiveFrom: null },
  offices: [{ id: 'kiruna', name: 'Kiruna', municipality: '2584', county: '25' }],
};
const cut: Change = {
  ...closure,
  ...{ id: 'budget', type: 'budget-cut', status: 'proposed', offices: [], counties: [], municipalities: [] },
  effectiveFrom: '2025-01-01',
  amounts: [50, 100, 150].map((millions, index) => ({
    ...{ sek: millions * 1_000_000, sekMax: null, direction: 'decrease' as const },
    ...{ fiscalYear: 2025 + index, recurring: false },
  })),
};
const longWinded: Change = {
  ...closure,
  id: 'long',
  offices: ['Malung-Sälen', 'Upplands Väsby', 'Örnsköldsvik', 'Norrköping city', 'Göteborg Gamlestaden'].map(
    (name) => ({
      ...{ id: name.toLowerCase(), name, municipality: '0114', county: '01' },
    }),
  ),
  evidence: Array.from({ length: 7 }, (_, index) => ({
    source: index === 0 ? 'regeringskansliet-pressmeddelanden-finansdepartementet' : `tidningen-${index}`,
    url: `https://tidningen.example/${'en-mycket-lang-adress-utan-avbrott'.repeat(4)}/${index}`,
    title: 'Servicekontoren avvecklas',
    publishedAt: '2025-04-10',
    quotes: [
      {
        field: 'text' as const,
        quote: `Myndigheten har beslutat att avveckla verksamheten. ${'Förvaltningsrättsombudsmannaämbetet'.repeat(3)} säger att besökarna får söka sig till närmaste kontor.`,
      },
    ],
  })),
};

const created = (change: Change): Notice => ({ change, event: 'change.created' });
const kinds: Record<string, (language: Language) => Mail> = {
  one: (language) => renderAlertMail(addressed(language), [created(closure)]),
  burst: (language) => renderAlertMail(addressed(language), [closure, opening, cut].map(created)),
  update: (language) => renderAlertMail(addressed(language), [{ change: cut, event: 'change.updated' }]),
  withdrawal: (language) =>
    renderAlertMail(addressed(language), [{ change: { ...closure, withdrawn: true }, event: 'change.withdrawn' }]),
  long: (language) => renderAlertMail(addressed(language), [created(longWinded)]),
  test: (language) => renderTestMail(addressed(language)),
  confirmation: (language) =>
    renderConfirmationMail('lasare@example.se', {
      subscriptions: [reader(language), { ...reader(language), id: 's2', filter: {}, frequency: 'weekly' }],
      messageId: 'm@kontorsvakten.example.se',
      links,
      expiresAt: new Date('2025-04-17T08:00:00Z'),
    }),
};
const reader = (language: Language) =>
  subscription({ language, filter: { county: ['17', '25'], type: ['office-closure', 'office-opening'] } });
const addressed = (language: Language) => ({
  ...{ subscription: reader(language), to: 'lasare@example.se', messageId: 'm@kontorsvakten.example.se', links },
});

describe.skipIf(!hasBrowser)('a mail in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(Object.keys(kinds).flatMap((kind) => languages.map((language) => [kind, language] as const)))(
    '"%s" (%s) can be read in light and dark, on a telephone and in a window, and loads nothing',
    async (kind, language) => {
      const { html } = (kinds[kind] as (typeof kinds)[string])(language);
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [320, 700]) {
          const context = await browser.newContext({ colorScheme, viewport: { width, height: 640 } });
          const page = await context.newPage();
          const requests: string[] = [];
          page.on('request', (request) => requests.push(request.url()));
          await page.setContent(html, { waitUntil: 'load' });
          await shoot(page, 'mails', `${kind}-${language}-${colorScheme}-${width}`);
          const { links: hrefs, ...faults } = await findFaults(page);
          expect(faults, `${colorScheme}, ${width} px`).toEqual({ overflow: 0, pale: [], cut: [] });
          for (const href of hrefs) expect(href).toMatch(/^https:\/\//);
          expect(requests).toEqual([]);
          await context.close();
        }
      }
    },
  );
});
