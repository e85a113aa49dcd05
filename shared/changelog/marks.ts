// Marks: what tells one change of a thread from another, as short strings. "2025:50000000" is a sum for a year, "113-147" an office
// count, "office:kiruna" a place; "?" stands for what the text does not tell.
import type { AmountFacts, OfficeCountFacts } from '../model/reading.ts';

/**
 * `same`: they share what marks the change. `likely`: they do, as far as one of them tells it. `open`: nothing speaks against it.
 * `apart`: they are about two.
 */
export type Kinship = 'same' | 'likely' | 'open' | 'apart';

/** Years over which "50 million a year" is also told as 50, 100, 150: budget bills plan three years ahead. */
export const plannedYears = 3;

/**
 * The sums, and the other ways in which the same money is told: a yearly sum adds up over the years planned, and several years'
 * sums are told as their total. "2025:50000000-60000000" is a range.
 */
export function amountMarks(amounts: AmountFacts[]): string[] {
  const marks = amounts.flatMap(({ sek, sekMax, fiscalYear, recurring }) => {
    const mark = (year: number | '?', times = 1): string =>
      `${year}:${sek * times}${sekMax === null ? '' : `-${sekMax * times}`}`;
    if (fiscalYear === null) return [mark('?')];
    if (!recurring) return [mark(fiscalYear)];
    return Array.from({ length: plannedYears }, (_, n) => [mark(fiscalYear + n), mark(fiscalYear + n, n + 1)]).flat();
  });
  const dated = amounts.filter(({ fiscalYear }) => fiscalYear !== null);
  if (new Set(dated.map(({ fiscalYear }) => fiscalYear)).size > 1) {
    marks.push(`?:${dated.reduce((sum, { sek }) => sum + sek, 0)}`);
  }
  return [...new Set(marks)];
}

interface Sum {
  year: string;
  from: number;
  to: number;
}

function parseSum(mark: string): Sum {
  const [year = '?', sek = ''] = mark.split(':');
  const [from = 0, to = from] = sek.split('-').map(Number);
  return { year, from, to };
}

const isSameYear = (a: Sum, b: Sum): boolean => a.year === b.year;
const mayBeSameYear = (a: Sum, b: Sum): boolean => a.year === '?' || b.year === '?';
const overlap = (a: Sum, b: Sum): boolean => a.from <= b.to && b.from <= a.to;

/** What the first year's sum is told as besides: the last year's, or the total of three years, of as much each year or of as much more. */
const plannedTimes = [1, 2, 3, 6];
const followsFrom = (a: Sum, b: Sum): boolean =>
  plannedTimes.some((times) => a.from * times === b.from || b.from * times === a.from);

/** Of one plan each may tell another part; sums that differ for a year, or of which none follows from the other's, are of two. */
export function kinshipOfSums(some: string[], others: string[]): Kinship {
  if (some.length === 0 || others.length === 0) return 'open';
  const pairs = pairsOf(some.map(parseSum), others.map(parseSum));
  if (pairs.some(([a, b]) => isSameYear(a, b) && overlap(a, b))) return 'same';
  if (pairs.some(([a, b]) => mayBeSameYear(a, b) && overlap(a, b))) return 'likely';
  if (pairs.some(([a, b]) => isSameYear(a, b) && a.year !== '?')) return 'apart';
  return pairs.some(([a, b]) => followsFrom(a, b)) ? 'open' : 'apart';
}

const pairsOf = <T>(some: T[], others: T[]): [T, T][] => some.flatMap((a) => others.map((b): [T, T] => [a, b]));

export const countMarks = (counts: OfficeCountFacts[]): string[] =>
  counts.map(({ from, to }) => `${from ?? '?'}-${to}`);

interface Move {
  from: number | null;
  to: number;
}

function parseMove(mark: string): Move {
  const [from = '?', to = ''] = mark.split('-');
  return { from: from === '?' ? null : Number(from), to: Number(to) };
}

/** Sources disagree by so many at most: 147, 148 and 149 in 2024, 110 to 115 that would remain. */
const countSlack = 5;
/** And by no more than this part of the move itself: from 147 to 148 and from 148 to 149 are two. */
const countSlackPart = 0.25;

/** Where a count came from is told differently; what it is in the end decides, if sources agree on it, or nearly. */
export function kinshipOfCounts(some: string[], others: string[]): Kinship {
  if (some.length === 0 || others.length === 0) return 'open';
  const pairs = pairsOf(some.map(parseMove), others.map(parseMove));
  if (pairs.some(([a, b]) => a.to === b.to)) return 'same';
  return pairs.some(([a, b]) => isAlike(a, b)) ? 'open' : 'apart';
}

function isAlike(a: Move, b: Move): boolean {
  const sizes = [a, b].flatMap(({ from, to }) => (from === null ? [] : [Math.abs(to - from)]));
  const slack = Math.min(countSlack, ...sizes.map((size) => size * countSlackPart));
  const isNear = (one: number | null, other: number | null): boolean =>
    one === null || other === null || Math.abs(one - other) <= slack;
  return sizes.length > 0 && isNear(a.from, b.from) && isNear(a.to, b.to);
}

export const officeMarks = (offices: { id: string }[]): string[] => offices.map(({ id }) => `office:${id}`);

/** Of whole sets, such as those an instruction names. */
export function kinshipOfSets(some: string[], others: string[]): Kinship {
  if (some.length === 0 || others.length === 0) return 'open';
  return some.some((mark) => others.includes(mark)) ? 'same' : 'apart';
}
