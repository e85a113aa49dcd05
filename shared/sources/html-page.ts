// A page as a tree to be searched, unless it is made to keep a parser busy.
import { type CheerioAPI, load } from 'cheerio/slim';
import { describeFormat, detectFormat, refuseEndless, type SourceDocument } from './document.ts';
import { nestingDepth } from './html-text.ts';
import { SourceFormatError } from './source-format-error.ts';

/** Pages nest some dozens deep and have one root. Building and searching the tree takes time by the square of either, and recursion ends somewhere. */
const maxDepth = 2000;

/** @throws SourceFormatError for what is no page, or none that can be searched in reasonable time. */
export function loadPage({ text }: SourceDocument): CheerioAPI {
  const { format } = detectFormat(text);
  if (format === 'empty' || format === 'json') {
    throw new SourceFormatError(`expected an HTML page but found ${describeFormat(text)}; check the source's url`);
  }
  refuseEndless(text);
  if (nestingDepth(text) > maxDepth) {
    throw new SourceFormatError(
      `the page nests more than ${maxDepth} elements deep and is not read; check the source's url`,
    );
  }
  const $ = load(text);
  if ((($.root()[0] as { children?: unknown[] } | undefined)?.children?.length ?? 0) > maxDepth) {
    throw new SourceFormatError(
      `the page has more than ${maxDepth} pieces side by side and no root; check the source's url`,
    );
  }
  return $;
}

/** What relative links are relative to. */
export function pageBase($: CheerioAPI, url: string): string {
  const href = $('base').attr('href') ?? '';
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}

/** What is wrong with a selector such as "time@datetime", or `null`. */
export function selectorProblem(selector: string): string | null {
  try {
    load('')(splitSelector(selector).css);
    return null;
  } catch (error) {
    return `"${selector}" is no CSS selector (${error instanceof Error ? error.message : ''}); see developer.mozilla.org/docs/Web/CSS/CSS_selectors`;
  }
}

/** @throws SourceFormatError naming the field, such as "list.title". */
export function requireSelectors(selectors: Record<string, string | undefined>, where: string): void {
  for (const [field, selector] of Object.entries(selectors)) {
    const problem = selector === undefined ? null : selectorProblem(selector);
    if (problem !== null) throw new SourceFormatError(`${where}.${field}: ${problem}`);
  }
}

/** `:scope` is the item itself. Without "@" the markup within, so that headline and preamble do not run together as text. */
export function pick(item: ReturnType<CheerioAPI>, selector: string | undefined): string {
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
