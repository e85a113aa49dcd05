// What every reader of a source kind works on and yields: a decoded answer in, raw items out. Finishing them is the same for all kinds.
import type { Source, SourceKind } from '../model/source.ts';
import { SourceFormatError } from './source-format-error.ts';

export interface SourceDocument {
  text: string;
  /** Where the answer came from, after redirects. */
  url: string;
}

/** An entry as its source wrote it. Title and text may be HTML; the first usable link and the first readable date count. */
export interface RawItem {
  title: string;
  text: string;
  links: string[];
  dates: string[];
  /** What relative links are relative to. */
  base: string;
}
/** Items taken of one answer: more than twice what the longest known feed shows. Readers stop one later, so that finishing them can tell. */
export const maxItems = 5000;

export interface RawAnswer {
  /** Of the page as a whole, where that says what its parts are about. */
  title?: string;
  /** Where older items are, as the answer says; may be relative to the document. */
  next?: string;
  items: RawItem[];
  warnings: string[];
}
export type Reader<K extends SourceKind> = (
  source: Extract<Source, { kind: K }>,
  document: SourceDocument,
) => RawAnswer | Promise<RawAnswer>;

export type Format = 'empty' | 'json' | 'html' | 'xml' | 'text';

/** Stands for the root of XML that declares entities of its own; it is not looked at further. */
export const internalDtd = '!doctype [';

/** What a body is, by what it says and not by its content type. `root` is the first element's name in XML and HTML. */
export function detectFormat(text: string): { format: Format; root: string } {
  const start = text.trimStart();
  if (start === '') return { format: 'empty', root: '' };
  if (/^[{[]/.test(start)) return { format: 'json', root: '' };
  const root = rootElement(start);
  if (root === null) return { format: 'text', root: '' };
  return { format: /^(?:!doctype html|html|head|body|div|p|script|meta|title)$/i.test(root) ? 'html' : 'xml', root };
}

/** About a second of parsing, in which nothing else runs; ten times what the longest known pages and feeds have. */
const maxTags = 300_000;

/** @throws SourceFormatError for a body made to keep a parser busy. */
export function refuseEndless(text: string): void {
  if (text.split('<', maxTags + 1).length <= maxTags) return;
  throw new SourceFormatError(
    `the answer has more than ${maxTags} tags and is not read; look for a shorter page or feed`,
  );
}

/** Parsed JSON. @throws SourceFormatError */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    throw new SourceFormatError(`the JSON is broken or cut off (${reason}); nothing of it was recorded`, {
      cause: error,
    });
  }
}

/** In words, for a message: "an HTML page", "XML with the root element <urlset>". */
export function describeFormat(text: string): string {
  const { format, root } = detectFormat(text);
  const start = text.trimStart().slice(0, 40).replace(/\s+/g, ' ');
  return {
    empty: 'an empty answer',
    json: 'JSON',
    html: 'an HTML page',
    xml: `XML with the root element <${root}>`,
    text: `text that begins "${start}"`,
  }[format];
}

/** The prolog skipped: declarations, comments and the document type, unless that one is HTML's. */
function rootElement(text: string): string | null {
  let position = 0;
  for (;;) {
    position += (/^\s*/.exec(text.slice(position, position + 1000))?.[0] ?? '').length;
    const end = ['<?', '?>', '<!--', '-->', '<!', '>'];
    if (/^<!doctype\s{1,9}html/i.test(text.slice(position, position + 30))) return '!doctype html';
    const index = end.findIndex((mark, at) => at % 2 === 0 && text.startsWith(mark, position));
    if (index === -1) return /^<([\w:.-]{1,80})/.exec(text.slice(position, position + 82))?.[1] ?? null;
    const close = end[index + 1] ?? '>';
    if (close === '>' && /^<![^[>]{0,2000}\[/.test(text.slice(position, position + 2010))) return internalDtd;
    const found = text.indexOf(close, position);
    if (found === -1) return null;
    position = found + close.length;
  }
}
