// Days, months, seasons and years in Swedish prose, resolved from the day of publication in Swedish time (patterns in date-patterns.ts).
// Without a year the nearest sensible one is taken: what comes within nine months, else what was last; past tense looks back.
import { chainedDays } from '../knowledge/time-words.ts';
import { addDays, daysBetween, publicationDay, yearOf } from './calendar.ts';
import { datePatterns } from './date-patterns.ts';
import type { DateShape } from './date-shapes.ts';
import { mostMentions } from './limits.ts';
import { lowerCase } from './lower-case.ts';
import { type Sentence, sentences } from './sentences.ts';
import { isBehind, looksAhead, looksBack } from './tense.ts';
import type { Text } from './text.ts';
import { findYears } from './years.ts';

export interface DateMention {
  /** The first day it can mean. */
  iso: string;
  precision: 'day' | 'month' | 'season' | 'year';
  /** Norm offsets. */
  start: number;
  end: number;
}

/** "30 maj" announced in September is the coming one; announced in July it was the last. */
export const aheadDays = 275;
/** And so far where the verb itself looks ahead: "slutar vid årsskiftet", told in March. */
const mostAheadDays = 335;
/** So near, a day is the coming one in any tense. */
const nearDays = 60;

/** All dates in order, none overlapping. Those that need a publication day are left out when there is none. */
export function findDates(text: Text, publishedAt: string | null): DateMention[] {
  const known = memo.get(text);
  if (known && known.publishedAt === publishedAt) return known.dates;
  const dates = readDates(text, publishedAt);
  memo.set(text, { publishedAt, dates });
  return dates;
}

/** Counts and changes both ask for the dates of a text. */
const memo = new WeakMap<Text, { publishedAt: string | null; dates: DateMention[] }>();

function readDates(text: Text, publishedAt: string | null): DateMention[] {
  const lower = lowerCase(text);
  const day = publicationDay(publishedAt);
  const found: DateMention[] = [];
  const months = aroundMonths(lower);
  for (const { needs, nearMonth, pattern, read } of datePatterns) {
    if (needs && !needs.some((part) => lower.includes(part))) continue;
    for (const { offset, match } of matchesIn(lower, nearMonth ? months : null, pattern)) {
      if (found.length >= mostMentions) break;
      const start = offset + match.index;
      const end = start + match[0].length;
      const shape = read(match, day);
      const iso = shape && firstDay(shape, day, (test) => isTold(test, text, lower, start, end));
      if (iso) found.push({ iso, precision: shape.precision, start, end });
    }
  }
  for (const { year, start, end } of findYears(lower, day === null ? null : yearOf(day))) {
    found.push({ iso: `${year}-01-01`, precision: 'year', start, end });
  }
  return withChained(lower, withoutOverlaps(found));
}

/** Days told from the day before them in the text. */
const chained = new RegExp(
  // "Avtalet löper ut den 31 december. Då stängs kontoret.": that day, when it opens the sentence.
  `(?=sa|da|då|på|nä|en|tv|th)(?<!\\p{L})(?:${Object.keys(chainedDays).join('|')}|(?<=[\\p{L}\\d]\\. )då(?= \\p{L}{1,20}(?:er|ar|as|es|rs|gs|ls|ns|de) ))(?!\\p{L})`,
  'gu',
);
/** How far back that day may stand. */
const chainReach = 300;
const thenReach = 60;

function withChained(lower: string, found: DateMention[]): DateMention[] {
  const added: DateMention[] = [];
  let next = 0;
  for (const { 0: words, index } of lower.matchAll(chained)) {
    while (next < found.length && (found[next] as DateMention).start < index) next += 1;
    const last = found[next - 1];
    if (words === 'då' && last && index - last.end > thenReach) continue;
    if (last?.precision !== 'day' || index - last.end > chainReach || index < last.end) continue;
    const iso = addDays(last.iso, chainedDays[words] ?? 0);
    added.push({ iso, precision: 'day', start: index, end: index + words.length });
  }
  return added.length === 0 ? found : withoutOverlaps([...found, ...added]);
}

const monthStems = /jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec/g;
const notLetter = /[^\p{L}]/u;
/** No written date reaches further from its month than this. */
const reach = 48;

interface Stretch {
  start: number;
  end: number;
}

/** The stretches of a text around words that begin as a month does, in order and apart. */
function aroundMonths(lower: string): Stretch[] {
  const result: Stretch[] = [];
  for (const { index } of lower.matchAll(monthStems)) {
    if (index > 0 && !notLetter.test(lower[index - 1] as string)) continue;
    const last = result.at(-1);
    if (last && index - reach <= last.end) last.end = index + reach;
    else result.push({ start: Math.max(0, index - reach), end: index + reach });
  }
  return result;
}

/** The matches of a pattern in the stretches, or in the whole text. */
function* matchesIn(lower: string, stretches: Stretch[] | null, pattern: RegExp) {
  if (stretches === null) for (const match of lower.matchAll(pattern)) yield { offset: 0, match };
  else
    for (const { start, end } of stretches)
      for (const match of lower.slice(start, end).matchAll(pattern)) yield { offset: start, match };
}

type Tense = typeof looksBack;

function firstDay(shape: DateShape, day: string | null, isTold: (test: Tense) => boolean): string | null {
  if ('iso' in shape) return shape.iso;
  if (day === null) return null;
  const year = yearOf(day);
  const options = [year - 1, year, year + 1, year + 2].flatMap((candidate) => shape.inYear(candidate) ?? []);
  const begun = options.findLast(({ first }) => first <= day);
  const coming = options.find(({ last }) => last >= day);
  const days = coming ? daysBetween(day, coming.first) : 0;
  // A day nearly a year back would be told with its year: the past tense beside one of the next weeks is of something else, but for "sedan den 25 mars".
  const isNear = begun !== undefined && days > 0 && days <= nearDays && shape.precision === 'day';
  if (shape.back || (!shape.ahead && isTold(isNear ? isBehind : looksBack))) return begun?.first ?? null;
  if (coming && (shape.ahead || days <= aheadDays || (days <= mostAheadDays && isTold(looksAhead))))
    return coming.first;
  return begun?.first ?? null;
}

function isTold(test: Tense, text: Text, lower: string, start: number, end: number): boolean {
  const sentence = sentenceAt(sentences(text), start);
  if (!sentence) return false;
  const whole = lower.slice(sentence.start, sentence.end);
  return test(whole, start - sentence.start, end - sentence.start);
}

/** The sentence that holds an offset, by halving. */
export function sentenceAt(all: Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Sentence).end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = all[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

function withoutOverlaps(found: DateMention[]): DateMention[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((mention) => {
    if (mention.start < end) return false;
    end = mention.end;
    return true;
  });
}
