// A page that lists news, read by the source's CSS selectors. Finding nothing is an empty answer with a warning: pages get redesigned.
import { type CheerioAPI, load } from 'cheerio/slim';
import type { ListSelectors } from '../model/source.ts';
import { dateInUrl } from './dates.ts';
import { describeFormat, detectFormat, maxItems, type RawItem, type Reader, refuseEndless } from './document.ts';
import { nestingDepth, plainText } from './html-text.ts';
import { SourceFormatError } from './source-format-error.ts';

/** Pages nest some dozens deep and have one root. Building and searching the tree takes time by the square of either, and recursion ends somewhere. */
const maxDepth = 2000;

export const readListing: Reader<'listing'> = ({ list }, document) => {
  const { format } = detectFormat(document.text);
  if (format === 'empty' || format === 'json') {
    throw new SourceFormatError(
      `expected an HTML page but found ${describeFormat(document.text)}; check the source's url`,
    );
  }
  refuseEndless(document.text);
  if (nestingDepth(document.text) > maxDepth) {
    throw new SourceFormatError(
      `the page nests more than ${maxDepth} elements deep and is not read; check the source's url`,
    );
  }
  for (const [field, selector] of Object.entries(list)) {
    const problem = selector === undefined ? null : selectorProblem(selector);
    if (problem !== null) throw new SourceFormatError(`list.${field}: ${problem}`);
  }
  const $ = load(document.text);
  if ((($.root()[0] as { children?: unknown[] } | undefined)?.children?.length ?? 0) > maxDepth) {
    throw new SourceFormatError(
      `the page has more than ${maxDepth} pieces side by side and no root; check the source's url`,
    );
  }
  const base = pageBase($, document.url);
  const items = $(list.item)
    .toArray()
    .slice(0, maxItems + 1)
    .map((element) => toRawItem((selector) => pick($(element), selector), list, base));
  return { items, warnings: warningsFor(items, list) };
};

/** What is wrong with a selector such as "time@datetime", or `null`. */
export function selectorProblem(selector: string): string | null {
  try {
    load('')(splitSelector(selector).css);
    return null;
  } catch (error) {
    return `"${selector}" is no CSS selector (${error instanceof Error ? error.message : ''}); see developer.mozilla.org/docs/Web/CSS/CSS_selectors`;
  }
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

/** `:scope` is the list's item itself. Without "@" the markup within, so that headline and preamble do not run together as text. */
function pick(item: ReturnType<CheerioAPI>, selector: string | undefined): string {
  if (selector === undefined) return '';
  const { css, attribute } = splitSelector(selector);
  const element = css === '' || css === ':scope' ? item : item.find(css).first();
  return attribute === null ? (element.html() ?? '') : (element.attr(attribute) ?? '');
}

function splitSelector(selector: string): { css: string; attribute: string | null } {
  const match = /^([^@]*)@([\w:-]+)$/.exec(selector);
  return match === null
    ? { css: selector, attribute: null }
    : { css: (match[1] ?? '').trim(), attribute: match[2] ?? '' };
}

function pageBase($: CheerioAPI, url: string): string {
  const href = $('base').attr('href') ?? '';
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}

function warningsFor(items: RawItem[], list: ListSelectors): string[] {
  if (items.length === 0) return [`nothing on the page matches "${list.item}": it may have been redesigned`];
  const untitled = items.filter(({ title }) => title.trim() === '').length;
  return untitled === items.length ? [`no item has anything at "${list.title}" for a title`] : [];
}
