// The paragraphs of a watched page that it has not shown before → one item.
import type { ParsedItem } from '../model/item.ts';

/** What a page shows anew as one item, whose link leads to the first of it. On a first reading that is the page. */
export function pageNews(
  fresh: ParsedItem[],
  { url, title }: { url: string; title: string },
  first: boolean,
): ParsedItem[] {
  const [earliest] = fresh;
  if (earliest === undefined) return [];
  const text = fresh.map((item) => item.text).join('\n');
  return [{ url: first ? url : earliest.url, title, text, publishedAt: null }];
}
