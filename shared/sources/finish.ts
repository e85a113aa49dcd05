// Raw entries → items, the same for every kind: links made canonical, HTML to text, dates read, repeats and the unusable left out with
// a warning. One bad entry never loses the others.
import type { ParsedItem } from '../model/item.ts';
import { canonicalUrl } from './canonical-url.ts';
import { readDate } from './dates.ts';
import { maxItems, type RawItem } from './document.ts';
import { plainText } from './html-text.ts';

const maxTitle = 500;
/** The longest reports are about this long; at three bytes a character it still fits a row of 400 kB. */
const maxText = 100_000;

export function finishItems(rawItems: RawItem[]): { items: ParsedItem[]; warnings: string[] } {
  const warnings: string[] = [];
  const unlinked: string[] = [];
  const candidates: Candidate[] = [];
  for (const raw of rawItems.slice(0, maxItems)) {
    const link = firstLink(raw);
    const title = cut(plainText(cut(raw.title, maxTitle * 20)).replaceAll('\n', ' '), maxTitle);
    if (link === null) unlinked.push(title);
    else candidates.push({ ...link, item: toItem(raw, link.url, title) });
  }
  if (rawItems.length > maxItems) {
    warnings.push(`more than ${maxItems} items in one answer: only the first ${maxItems} were read`);
  }
  if (unlinked.length > 0) {
    warnings.push(
      `${unlinked.length} without a usable link left out, the first titled "${cut(unlinked[0] ?? '', 80)}"`,
    );
  }
  return { items: separate(candidates), warnings };
}

interface Candidate {
  url: string;
  /** With its fragment, as the source wrote it. */
  written: string;
  item: ParsedItem;
}

function firstLink(raw: RawItem): { url: string; written: string } | null {
  for (const link of raw.links) {
    const written = link.trim();
    const url = written === '' ? null : canonicalUrl(written, raw.base);
    if (url !== null) return { url, written };
  }
  return null;
}

function toItem(raw: RawItem, url: string, title: string): ParsedItem {
  const dates = raw.dates.map(readDate);
  const text = cut(plainText(cut(raw.text, maxText * 4)), maxText);
  return { url, title, text, publishedAt: dates.find((date) => date !== null) ?? null };
}

/**
 * A page listed twice is one item. Entries that share a page but not a title (notices on one page, feeds that link to the front page) stay
 * apart: each gets its own anchor, or a text fragment with its title (https://wicg.github.io/scroll-to-text-fragment/).
 */
function separate(candidates: Candidate[]): ParsedItem[] {
  const titles = new Map<string, Set<string>>();
  for (const { url, item } of candidates) titles.set(url, (titles.get(url) ?? new Set()).add(item.title));
  const result = new Map<string, ParsedItem>();
  for (const { url, written, item } of candidates) {
    const shared = (titles.get(url)?.size ?? 0) > 1;
    const own = shared ? `${url}#${anchor(written) || `:~:text=${encodeURIComponent(cut(item.title, 80))}`}` : url;
    if (!result.has(own)) result.set(own, { ...item, url: own });
  }
  return [...result.values()];
}

function anchor(link: string): string {
  const index = link.indexOf('#');
  return index === -1 ? '' : encodeURIComponent(link.slice(index + 1));
}

/** At most `length` UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
