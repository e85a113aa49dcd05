// HTML snippets → plain text, in one linear pass: feeds carry escaped, doubly escaped and broken HTML, and a tree parser can be
// made to nest without end.
import { load } from 'cheerio/slim';

const blockTags = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const silentTags = new Set('script style template iframe svg noscript'.split(' '));
const voidTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const looksEscaped =
  /<\/?(?:p|br|div|span|a|b|i|em|strong|ul|ol|li|h[1-6]|img|table|blockquote)\b|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Feeds escape once too often, some twice. */
const maxPasses = 3;

/** Plain text as items carry it: theirs may be HTML. */
export const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @returns the text with a line for each block, white space collapsed; what is no HTML stays as it is. */
export function plainText(html: string): string {
  let text = html;
  for (let pass = 0; pass < maxPasses && (pass === 0 ? /[<&]/.test(text) : looksEscaped.test(text)); pass += 1) {
    text = decodeEntities(stripTags(text, pass === 0));
  }
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** How deep the elements of a page stand in each other, at most. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { name, closing } of tags(html)) {
    if (voidTags.has(name)) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Line breaks of HTML are spaces; those of plain text, and of blocks found before, are kept. */
function stripTags(html: string, breaksAreSpaces: boolean): string {
  const parts: string[] = [];
  const keep = (text: string) => parts.push(breaksAreSpaces ? text.replaceAll('\n', ' ') : text);
  let position = 0;
  let silentUntil: string | null = null;
  for (const { name, closing, start, end } of tags(html)) {
    if (silentUntil === null) keep(html.slice(position, start));
    position = end;
    if (silentUntil === null && !closing && silentTags.has(name)) silentUntil = name;
    else if (closing && name === silentUntil) silentUntil = null;
    if (blockTags.has(name)) parts.push('\n');
  }
  if (position === 0) return html;
  if (silentUntil === null) keep(html.slice(position));
  return parts.join('');
}

interface Tag {
  name: string;
  closing: boolean;
  start: number;
  end: number;
}

// Linear: a scan either ends at the ">" it looked for, or runs to the end of the input once and is not tried again.
function* tags(html: string): Generator<Tag> {
  const state = { quotesClose: true };
  let position = 0;
  for (;;) {
    const start = html.indexOf('<', position);
    if (start === -1) return;
    const match = /^<(\/?)([a-z][a-z0-9:-]{0,30}|[!?])/i.exec(html.slice(start, start + 40));
    if (match === null) {
      position = start + 1;
      continue;
    }
    const end =
      match[2] === '!' && html.startsWith('<!--', start) ? commentEnd(html, start) : tagEnd(html, start, state);
    if (end === -1) return;
    yield { name: (match[2] ?? '').toLowerCase(), closing: match[1] === '/', start, end };
    position = end;
  }
}

function commentEnd(html: string, start: number): number {
  const end = html.indexOf('-->', start);
  return end === -1 ? html.length : end + 3;
}

function tagEnd(html: string, start: number, state: { quotesClose: boolean }): number {
  let quote = '';
  for (let index = start; state.quotesClose && index < html.length; index += 1) {
    const char = html[index] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return index + 1;
    else if (char === '"' || char === "'") quote = char;
  }
  state.quotesClose = false;
  return html.indexOf('>', start) + 1 || -1;
}

/** The references that nearly all Swedish feeds make do with; a tree parser for the few others costs ten times as much. */
const commonEntities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  aring: 'å',
  auml: 'ä',
  ouml: 'ö',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
  eacute: 'é',
  ndash: '–',
  rdquo: '”',
};
const common = Object.keys(commonEntities).join('|');
const uncommonReference = new RegExp(`&(?!(?:${common});)[a-zA-Z#]`);
const commonReference = new RegExp(`&(${common});`, 'g');

function decodeEntities(text: string): string {
  if (uncommonReference.test(text)) return load(text.replaceAll('<', '&lt;')).root().text();
  return text.replace(commonReference, (reference, name: string) => commonEntities[name] ?? reference);
}
