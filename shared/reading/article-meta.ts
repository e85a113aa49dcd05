// Title and day of a page, from what its maker declares for machines, else from what it shows.

import type { PageElement } from './article-lines.ts';
import { publicationDay } from './calendar.ts';
import { normalise } from './text.ts';
import { findDates } from './time.ts';

const dateMetas = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="publishdate"]',
  'meta[name="pubdate"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.issued"]',
  'meta[name="DC.Date"]',
];
const dateElements = [
  'time[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];

/** The publication as an ISO day or moment, `null` when the page tells none. */
export function publicationOf(page: PageElement): string | null {
  for (const selector of dateMetas) {
    const date = isoDate(page.querySelector(selector)?.getAttribute('content'));
    if (date) return date;
  }
  const declared = linkedDate(page);
  if (declared) return declared;
  for (const selector of dateElements) {
    const element = page.querySelector(selector);
    const date = isoDate(element?.getAttribute('datetime') ?? element?.getAttribute('content'));
    if (date) return date;
  }
  return null;
}

const shown = /publicera(?:d|t|des)[:\s]{1,3}(?:den )?.{6,30}/i;

/** "Publicerad 30 maj 2025", as pages show it to people. */
export function shownPublication(text: string): string | null {
  const line = shown.exec(text.slice(0, 4000))?.[0];
  if (!line) return null;
  return findDates(normalise(line, 'text'), null).find(({ precision }) => precision === 'day')?.iso ?? null;
}

/** `datePublished` of the first JSON-LD block that has one, `@graph` included. */
function linkedDate(page: PageElement): string | null {
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    const found = /"datePublished"\s*:\s*"([^"\\]{8,40})"/.exec(script.textContent ?? '');
    const date = isoDate(found?.[1]);
    if (date) return date;
  }
  return null;
}

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)? ?(Z|[+-]\d\d:?\d\d)?)?/i;

/** "2024-09-20 06:00" → "2024-09-20T06:00:00"; `null` for what is no date. */
export function isoDate(value: string | null | undefined): string | null {
  const match = written.exec(value?.trim() ?? '');
  if (!match || publicationDay(match[1] as string) === null) return null;
  const [, day, time, seconds = ':00', offset = ''] = match;
  if (!time) return day as string;
  const zone = offset.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const moment = `${day}T${time}${seconds}${zone}`;
  return Number.isNaN(Date.parse(moment)) ? (day as string) : moment;
}

/** The headline: of the article, else as declared for sharing, else the page's name without the site's. */
export function titleOf(page: PageElement): string {
  const headings = [...page.querySelectorAll('h1')];
  const heading =
    clean(page.querySelector('article h1, main h1')?.textContent) ||
    (headings.length === 1 ? clean(headings[0]?.textContent) : '');
  const shared = clean(page.querySelector('meta[property="og:title"]')?.getAttribute('content'));
  const named = clean(page.querySelector('title')?.textContent);
  return heading || withoutSite(shared) || withoutSite(named) || clean(headings[0]?.textContent);
}

function clean(value: string | null | undefined): string {
  return (value ?? '').replace(/[ \t\r\n\f]+/g, ' ').trim();
}

/** "Kontor stängs | Exempelbladet" → "Kontor stängs"; a short first half is kept with the rest. */
function withoutSite(title: string): string {
  const cut = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' – '), title.lastIndexOf(' - '));
  return cut >= 15 && title.length - cut < 45 ? title.slice(0, cut) : title;
}
