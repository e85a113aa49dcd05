// HTML → the article's title, text and day. The reader view finds the body; what it drops of lists is won back, what it keeps of boxes is cut.
// Never throws: a page that nothing can be made of gives its bare text, or none.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { neverText } from '../knowledge/boilerplate.ts';
import { declaredBody, declaredOnly } from './article-declared.ts';
import { type Line, linesOf, type PageElement, textOf } from './article-lines.ts';
import { publicationOf, shownPublication, titleOf } from './article-meta.ts';
import { isLinks, removeBeside, trim } from './article-trim.ts';
import { bareText } from './bare-text.ts';
import { isWild } from './wild-html.ts';

export interface Article {
  title: string;
  /** Paragraphs apart by blank lines; list items, marked "* ", and table rows on lines of their own. */
  text: string;
  publishedAt: string | null;
}

/** Beyond these a page is no article, and the reader view would take seconds. */
const mostCharacters = 3_000_000;
const mostElements = 4_000;
/** A reader view shorter than this, and than half of the page's main part, has missed. */
const shortest = 140;

/** `select` is a CSS selector for the body where the source knows it; without a match the reader view is used. */
export function extractArticle(html: string, options: { select?: string; url?: string } = {}): Article {
  const source = html.slice(0, mostCharacters);
  if (!/<[a-z!/?]/i.test(source)) return { title: '', text: source.trim(), publishedAt: null };
  if (isWild(source)) return { title: '', text: bareText(source), publishedAt: null };
  try {
    return extract(source, options);
  } catch {
    return { title: '', text: bareText(source), publishedAt: null };
  }
}

function extract(html: string, options: { select?: string; url?: string }): Article {
  const page = parse(html);
  const title = titleOf(page);
  const declared = publicationOf(page);
  const publishedAt = declared ?? shownPublication(page.querySelector('body')?.textContent ?? '');
  const body = declaredBody(page);
  for (const element of [...page.querySelectorAll(neverText)]) element.remove();
  const chosen = options.select ? selected(page, options.select) : [];
  const lines = chosen.length > 0 ? chosen : readerLines(page);
  return { title, text: textOf(trim(declaredOnly(lines, body), title)), publishedAt };
}

/** linkedom wants a document with a body; fragments get one. */
function parse(html: string): PageElement {
  const whole = /<(?:html|body|head)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: PageElement }).document;
}

function selected(page: PageElement, selector: string): Line[] {
  try {
    return [...page.querySelectorAll(selector)].flatMap((element) => linesOf(element));
  } catch {
    return []; // not a selector that linkedom knows
  }
}

function readerLines(page: PageElement): Line[] {
  const main = mainOf(page);
  const all = main ? linesOf(main) : [];
  const read = readerView(page);
  const length = (lines: Line[]) => lines.reduce((sum, line) => sum + line.text.length, 0);
  const worth = length(read);
  if (worth === 0 || (worth < shortest && worth < length(all) / 2)) return all.filter((line) => !isLinks(line));
  return withLists(all, read);
}

function mainOf(page: PageElement): PageElement | null {
  const articles = [...page.querySelectorAll('article')];
  return (
    (articles.length === 1 ? articles[0] : null) ??
    page.querySelector('main') ??
    page.querySelector('[role="main"]') ??
    page.querySelector('body')
  );
}

function readerView(page: PageElement): Line[] {
  if ([...page.querySelectorAll('*')].length > mostElements) return [];
  try {
    const reader = new Readability(page as never, {
      charThreshold: shortest,
      keepClasses: true,
      serializer: (node: unknown) => node,
    });
    const content = reader.parse()?.content as unknown as PageElement | null | undefined;
    if (!content) return [];
    removeBeside(content);
    return linesOf(content);
  } catch {
    return []; // a page deep enough to exhaust the reader's recursion
  }
}

/** The reader view takes short lists ("Arvika – 30 maj") for menus: those between its first and last line, and not made of links, come back. */
function withLists(all: Line[], read: Line[]): Line[] {
  const kept = new Set(read.map((line) => line.text));
  const first = all.findIndex((line) => kept.has(line.text));
  const last = all.findLastIndex((line) => kept.has(line.text));
  if (first < 0) return read;
  const known = new Set(all.map((line) => line.text));
  if (read.some((line) => !known.has(line.text))) return read;
  const listEnd = all.findIndex((line, index) => index > last && line.kind !== 'item' && line.kind !== 'row');
  const end = listEnd < 0 ? all.length : listEnd;
  return all
    .slice(first, end)
    .filter((line) => kept.has(line.text) || ((line.kind === 'item' || line.kind === 'row') && line.linked === 0));
}
