// Bytes of an answer → items, for every kind of source. The registry must name each kind, so a forgotten one does not compile.
import type { ParsedItem } from '../model/item.ts';
import type { Source, SourceKind } from '../model/source.ts';
import { decode } from './charset.ts';
import { readDirectory } from './directory.ts';
import type { Reader } from './document.ts';
import { readFeed } from './feed.ts';
import { finishItems } from './finish.ts';
import { readListing } from './listing.ts';
import { readPage } from './page.ts';
import { readRiksdagen } from './riksdagen.ts';

export interface ParseContext {
  contentType: string | null;
  /** Where the answer came from, after redirects: the base of relative links. */
  url: string;
}
export interface ParsedSource {
  items: ParsedItem[];
  /** Of the page as a whole; empty for lists. */
  title: string;
  /** Address of the page with older items, on the same host; `null` when the answer names none. */
  next: string | null;
  /** What was dropped, mended or is unusual, in words for the operator. */
  warnings: string[];
  /** The encoding the body was read in, such as "utf-8". */
  charset: string;
}

const readers = {
  feed: readFeed,
  listing: readListing,
  riksdagen: readRiksdagen,
  'office-directory': readDirectory,
  page: readPage,
} satisfies { [K in SourceKind]: Reader<K> };

/** @throws SourceFormatError when the body is not what the source's kind expects; nothing of it is to be kept then. */
export async function parseSource(source: Source, body: Uint8Array, context: ParseContext): Promise<ParsedSource> {
  const { text, charset } = decode(body, context.contentType);
  const read = readers[source.kind] as Reader<SourceKind>;
  const raw = await read(source, { text: withoutControls(text), url: context.url });
  const { items, warnings } = finishItems(raw.items);
  if (items.length === 0 && raw.warnings.length + warnings.length === 0) warnings.push('the answer holds no items');
  return {
    items,
    title: raw.title ?? '',
    next: nextOf(raw.next, context.url),
    warnings: [...raw.warnings, ...warnings],
    charset,
  };
}

/** A list's pages are where the list is. */
function nextOf(next: string | undefined, base: string): string | null {
  if (next === undefined || !URL.canParse(next, base)) return null;
  const url = new URL(next, base);
  return url.host === new URL(base).host ? url.href : null;
}

/** NUL and its like are allowed in none of the formats, and stop their parsers. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
}
