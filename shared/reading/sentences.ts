// Where a sentence ends in Swedish news prose: full stops that belong to abbreviations, ordinals and clock times do not count,
// blank lines, bullets and short lines do. One pass over the text; the result is kept for as long as the text is.
import type { Text } from './text.ts';

export interface Sentence {
  text: Text;
  /** Norm offsets: `norm === text.norm.slice(start, end)`. */
  start: number;
  end: number;
  norm: string;
}

/** Never the end of a sentence, whatever follows. */
const inside = new Set(
  'kl dnr nr tel tfn bl.a t.ex s.k d.v.s dvs fr.o.m t.o.m f.o.m o.d a.a ca c:a ev resp jfr prop kap art par sid inkl exkl fig dr prof doc st s:t s:ta f.d p.g.a m.a.o e.kr f.kr max min avd p o d'.split(
    ' ',
  ),
);
/** Not the end of a sentence when a figure follows: "Dir. 2017:95", "30 jan. 2025", "mån. 10–16". Also whatever ends in "nr". */
const beforeFigures =
  /^(?:dir|bet|skr|rskr|sou|ds|sfs|rir|vån|§|jan|febr?|apr|jun|aug|sept?|okt|nov|dec|mån|tis|ons|tors?|fre|lör|sön|nr|\p{L}*nr|\p{L}*tel)$/u;
/** A line of at least this length that stops without punctuation was wrapped, not ended. */
const wrappedLine = 60;

/** No sentence is longer; what is (tables, hostile input) is cut at a space, so that work within a sentence stays bounded. */
const longest = 2000;

const boundary = /(?<![.!?…])([.!?…]+)((?:\[\d{1,3}\])*["')\]]*)(\s+|(?=\p{Lu}\p{Ll}))|\n\s*/gu;
const bullet = /^(?:[-–•*·●▪■◦|]\s|\d{1,2}[.)]\s)/;
const opensSentence = /^["'(–[-]*\s*[\p{Lu}\p{N}]/u;
const space = /\s/;

const memo = new WeakMap<Text, Sentence[]>();

/** The sentences in order, without the space around them. A headline is one sentence. */
export function sentences(text: Text): Sentence[] {
  const known = memo.get(text);
  if (known) return known;
  const found = text.field === 'title' ? [trimmed(text, 0, text.norm.length)] : split(text);
  const result = found.flatMap(bounded).filter((one) => one.end > one.start && !isBeside(one));
  memo.set(text, result);
  return result;
}

/** "LÄS MER: Statliga servicekontor läggs ned": another article's headline. */
const isBeside = ({ text, start, end }: Sentence): boolean =>
  text.field === 'text' &&
  /^(?:läs (?:mer|också|även|vidare)|mer (?:om|läsning)|se även|fler nyheter)\s?:\s/i.test(
    text.norm.slice(start, Math.min(end, start + 24)),
  );

function bounded(sentence: Sentence): Sentence[] {
  const { text, start, end } = sentence;
  if (end - start <= longest) return [sentence];
  const parts: Sentence[] = [];
  let from = start;
  while (end - from > longest) {
    const space = text.norm.slice(from, from + longest).lastIndexOf(' ');
    const to = from + (space > longest / 2 ? space : longest);
    parts.push(trimmed(text, from, to));
    from = to;
  }
  return [...parts, trimmed(text, from, end)];
}

function split(text: Text): Sentence[] {
  const { norm } = text;
  const result: Sentence[] = [];
  let start = 0;
  for (const match of norm.matchAll(boundary)) {
    const next = match.index + match[0].length;
    if (next < norm.length && !endsHere(norm, start, match, next)) continue;
    result.push(trimmed(text, start, next));
    start = next;
  }
  result.push(trimmed(text, start, norm.length));
  return result;
}

function endsHere(norm: string, start: number, match: RegExpExecArray | RegExpMatchArray, next: number): boolean {
  const stop = match[1];
  const gap = match[3] ?? match[0];
  const following = norm.slice(next, next + 8);
  if (gap.includes('\n')) return endsAtLine(norm, start, match.index as number, gap, following, stop !== undefined);
  const before = lastWord(norm, match.index as number);
  // "landet.Regeringen": glued in the source; but "www.Regeringen.se" and "S.Persson" are not two sentences.
  if (gap === '') return stop === '.' && /^\p{Ll}{3,}$/u.test(before) && !inside.has(before);
  if (!opensSentence.test(following)) return false;
  if (stop !== '.') return true;
  const word = before.toLowerCase();
  if (inside.has(word) || /^\p{Lu}$/u.test(before)) return false;
  if (/^(?:\d|[A-Z][a-z]?\d{4}\/)/.test(following) && beforeFigures.test(word)) return false;
  // "1. Arvika" opens a list item; "den 30. Arvika" is rare enough.
  return !(/^\d{1,2}$/.test(word) && norm.slice(start, match.index).trim() === word);
}

function endsAtLine(
  norm: string,
  start: number,
  at: number,
  gap: string,
  following: string,
  stopped: boolean,
): boolean {
  if (gap.indexOf('\n') !== gap.lastIndexOf('\n') || bullet.test(following)) return true;
  if (!opensSentence.test(following)) return false;
  const length = at - Math.max(start, norm.lastIndexOf('\n', at - 1) + 1);
  return stopped || length < wrappedLine;
}

/** The word that ends at `at`, dots and colons inside it included: "bl.a", "kl". At most 12 characters are looked at. */
function lastWord(norm: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && !/[\s("'\-–]/.test(norm[from - 1] as string)) from -= 1;
  return norm.slice(from, at);
}

function trimmed(text: Text, from: number, to: number): Sentence {
  let start = from;
  let end = to;
  while (start < end && space.test(text.norm[start] as string)) start += 1;
  while (end > start && space.test(text.norm[end - 1] as string)) end -= 1;
  return { text, start, end, norm: text.norm.slice(start, end) };
}
