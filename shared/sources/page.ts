// One page that is watched: its paragraphs are the items, so that those it has not shown before are what has changed.
import type { CheerioAPI } from 'cheerio/slim';
import type { Reader } from './document.ts';
import { loadPage, requireSelectors } from './html-page.ts';
import { asHtml, plainText } from './html-text.ts';
import { SourceFormatError } from './source-format-error.ts';

/** Where the text of a page stands, the likeliest first. */
const usualPlaces = ['main', '[role=main]', 'article', 'body'];
/** What frames every page of a site and is no text of this one. */
const frame = 'nav, header nav, footer, aside, script, style, noscript, form, [role=navigation], [aria-hidden=true]';
const shortestParagraph = 3;

/** @throws SourceFormatError when there is no text to be watched: what was known of the page is kept then. */
export const readPage: Reader<'page'> = ({ select }, document) => {
  requireSelectors({ select }, 'page');
  const $ = loadPage(document);
  const title = plainText($('h1').first().html() ?? '') || plainText($('title').first().html() ?? '');
  const paragraphs = paragraphsOf($, select);
  if (paragraphs.length === 0) {
    const where = select === undefined ? 'on the page' : `at "${select}"`;
    throw new SourceFormatError(`there is no text ${where}: the page may have been redesigned, or be made by a script`);
  }
  return {
    title: title.replaceAll('\n', ' '),
    items: paragraphs.map((text) => ({
      ...{ title: asHtml(text), text: asHtml(text), links: [document.url], dates: [], base: document.url },
    })),
    warnings: [],
  };
};

function paragraphsOf($: CheerioAPI, select: string | undefined): string[] {
  const place = select ?? usualPlaces.find((selector) => $(selector).length > 0) ?? 'body';
  const chosen = $(place);
  chosen.find(frame).remove();
  const lines = plainText(
    chosen
      .map((_, element) => $(element).html() ?? '')
      .toArray()
      .join('\n'),
  ).split('\n');
  return [...new Set(lines)].filter((line) => line.length >= shortestParagraph);
}
