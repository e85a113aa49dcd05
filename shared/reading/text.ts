// A text as the finders see it: invisible characters gone, white space, dashes and quotation marks unified, wrapped lines joined,
// offsets that lead back.
// Soft hyphens, NBSP and decomposed letters are the rule on regeringen.se, so every finder works on `norm` and reports in `raw`.
import type { Span } from '../model/reading.ts';

export interface Text {
  field: 'title' | 'text';
  raw: string;
  norm: string;
  /** The raw offset of the character at `normOffset`; `raw.length` at the end. */
  toRaw(normOffset: number): number;
}

/** Soft hyphen, zero-width and direction marks, byte order mark: they carry no meaning here. */
const invisible = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff';
const isInvisible = new RegExp(`[${invisible}]`);
const anyOdd =
  / {2}|[\t\n]|[\u0300-\u030c]|[\r\u0085\u00a0\u00ab\u00ad\u00b4\u00bb\u2000-\u206f\u2212\u2028\u2029\u2033\u3000\ufe63\ufeff\uff0d]/;
const odd = new RegExp(
  `([${invisible}]+|\\r(?=\\n))|([ \\t]*\\n[ \\t\\n]*|[ \\t]*\\t[ \\t]*| {2,})|([aeouAEOU][\\u0300\\u0301\\u0308\\u030a])|[\\r\\u0085\\u00a0\\u00ab\\u00b4\\u00bb\\u2000-\\u200a\\u2010-\\u2015\\u2018-\\u201f\\u2028\\u2029\\u202f\\u2033\\u205f\\u2212\\u3000\\ufe63\\uff0d]`,
  'g',
);

/** One character for one. Hyphens stay hyphens; en dash, em dash, bar and minus all become the en dash. */
const replacements: Record<string, string> = {
  ...each('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000', ' '),
  ...each('\r\u0085\u2028\u2029', '\n'),
  ...each('\u2010\u2011\ufe63\uff0d', '-'),
  ...each('\u2012\u2013\u2014\u2015\u2212', '–'),
  ...each('\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033', '"'),
  ...each('\u00b4\u2018\u2019\u201a\u201b', "'"),
};

function each(characters: string, to: string): Record<string, string> {
  return Object.fromEntries([...characters].map((character) => [character, to]));
}

/** The text with its way back; linear, and free of cost when there is nothing to change. Line breaks that end a line stay (as "\n"). */
export function normalise(raw: string, field: 'title' | 'text'): Text {
  if (!anyOdd.test(raw)) return { field, raw, norm: raw, toRaw: (offset) => offset };
  let norm = '';
  let last = 0;
  // From norm offset `cuts[i]` on, raw is `shifts[i]` further than norm.
  const cuts: number[] = [];
  const shifts: number[] = [];
  // The end of `norm`, apart: to look into a string that is being put together copies all of it.
  let line = '';
  for (const match of raw.matchAll(odd)) {
    norm += raw.slice(last, match.index);
    line = (line + raw.slice(Math.max(last, match.index - lookBack), match.index)).slice(-lookBack);
    last = match.index + match[0].length;
    const kept = keptOf(match, line, raw.slice(last, last + 8));
    norm += kept;
    line += kept;
    if (kept.length !== match[0].length) {
      cuts.push(norm.length);
      shifts.push(last - norm.length);
    }
  }
  norm += raw.slice(last);
  if (cuts.length === 0) return { field, raw, norm, toRaw: (offset) => offset };
  return { field, raw, norm, toRaw: (offset) => offset + shiftAt(cuts, shifts, offset) };
}

function keptOf([all, dropped, white, letter]: RegExpMatchArray, before: string, following: string): string {
  if (dropped !== undefined) return '';
  if (letter !== undefined) return letter.normalize('NFC');
  if (white === undefined) return replacements[all] ?? all;
  return !white.includes('\n') || isWrap(white, before, following) ? ' ' : white;
}

/** A line of at least this length that stops without punctuation was wrapped, not ended. */
const wrappedLine = 60;
const lookBack = 2 * wrappedLine;
const goesOn = /^["'(]*\p{Ll}/u;
/** Nothing ends with these: what follows belongs to them. */
const leadsOn =
  /(?:^|\s)(?:i|på|den|det|de|en|ett|och|eller|samt|av|till|från|för|med|om|att|som|vid|under|hos|mellan|efter|sedan|the|of|in|on|and|to|at),?$/iu;

/** Whether the line was broken to fit a width: mails and terminals do that to running text. */
function isWrap(white: string, before: string, following: string): boolean {
  if (white.indexOf('\n') !== white.lastIndexOf('\n') || /^[-–•*·●▪■◦|]/.test(following)) return false;
  const line = before.slice(Math.max(before.lastIndexOf('\n') + 1, before.length - 2 * wrappedLine));
  // A table's heading: "Kontor | Sista dag | Hänvisas till".
  if (/\||(?: – [^–]*){2}/.test(line) && line.length < wrappedLine) return false;
  if (line.trim() === '' || /[.!?:;…]["')\]]*$/.test(line)) return false;
  return (
    goesOn.test(following) || leadsOn.test(line) || (line.length >= wrappedLine && /^["'(]*\p{L}/u.test(following))
  );
}

function shiftAt(cuts: number[], shifts: number[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (shifts[low - 1] as number);
}

/** Norm offsets in, a span in raw offsets out: `quote === raw.slice(start, end)`, without invisible characters at its end. */
export function spanOf(text: Text, start: number, end: number): Span {
  const from = text.toRaw(start);
  let to = text.toRaw(end);
  while (to > from && isInvisible.test(text.raw[to - 1] as string)) to -= 1;
  return { quote: text.raw.slice(from, to), start: from, end: to, field: text.field };
}
