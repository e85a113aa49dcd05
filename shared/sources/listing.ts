// A page that lists news, read by the source's CSS selectors. Finding nothing is an empty answer with a warning: pages get redesigned.
import type { CheerioAPI } from 'cheerio/slim';
import type { ListSelectors } from '../model/source.ts';
import { dateInUrl } from './dates.ts';
import { maxItems, type RawItem, type Reader } from './document.ts';
import { loadPage, pageBase, pick, requireSelectors } from './html-page.ts';
import { plainText } from './html-text.ts';

export const readListing: Reader<'listing'> = ({ list }, document) => {
  requireSelectors(list, 'list');
  const $ = loadPage(document);
  const base = pageBase($, document.url);
  const items = $(list.item)
    .toArray()
    .slice(0, maxItems + 1)
    .map((element) => toRawItem((selector) => pick($(element), selector), list, base));
  const next = nextPage($);
  return { items, warnings: warningsFor(items, list), ...(next !== undefined && { next }) };
};

const nextWords = /^(?:nästa(?: sida)?|äldre(?: nyheter| inlägg)?|next(?: page)?|older(?: posts)?)\s?[›»>→]?$/iu;

/** By the link's relation or, where nobody thought of it, its text. */
function nextPage($: CheerioAPI): string | undefined {
  const related = $('link[rel~=next], a[rel~=next]').first().attr('href');
  if (related !== undefined) return related;
  const named = $('a[href]')
    .toArray()
    .find((element) => nextWords.test($(element).text().trim().slice(0, 40)));
  return named === undefined ? undefined : $(named).attr('href');
}

function toRawItem(select: (selector: string | undefined) => string, list: ListSelectors, base: string): RawItem {
  const link = select(list.link);
  const date = plainText(select(list.date));
  return {
    title: select(list.title),
    text: select(list.summary),
    links: [link],
    dates: [date, URL.canParse(link, base) ? (dateInUrl(new URL(link, base).pathname) ?? '') : ''],
    base,
  };
}

function warningsFor(items: RawItem[], list: ListSelectors): string[] {
  if (items.length === 0) return [`nothing on the page matches "${list.item}": it may have been redesigned`];
  const untitled = items.filter(({ title }) => title.trim() === '').length;
  return untitled === items.length ? [`no item has anything at "${list.title}" for a title`] : [];
}
