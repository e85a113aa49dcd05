// Marks: what tells one change of a thread from another, as short strings. "2025:50000000" is a sum for a year, "113-147" an
// office count, "office:kiruna" a place that an instruction names; "?" stands for what the text does not tell.
import type { Telling } from '../model/change.ts';
import type { AmountFacts } from '../model/reading.ts';
import type { ChangeType } from '../model/words.ts';

/** Years over which "50 million a year" is also told as 50, 100, 150: budget bills plan three years ahead. */
const plannedYears = 3;

/**
 * The sums, and the other ways in which the same money is told: a yearly sum adds up over the years planned, and several years'
 * sums are told as their total.
 */
export function amountMarks(amounts: AmountFacts[]): string[] {
  const marks = amounts.flatMap(({ sek, fiscalYear, recurring }) => {
    if (fiscalYear === null) return [`?:${sek}`];
    if (!recurring) return [`${fiscalYear}:${sek}`];
    return Array.from({ length: plannedYears }, (_, n) => [
      `${fiscalYear + n}:${sek}`,
      `${fiscalYear + n}:${sek * (n + 1)}`,
    ]).flat();
  });
  const dated = amounts.filter(({ fiscalYear }) => fiscalYear !== null);
  if (new Set(dated.map(({ fiscalYear }) => fiscalYear)).size > 1) {
    marks.push(`?:${dated.reduce((sum, { sek }) => sum + sek, 0)}`);
  }
  return [...new Set(marks)];
}

const countMarks = ({ officeCounts }: Telling): string[] => officeCounts.map(({ from, to }) => `${from ?? '?'}-${to}`);
const officeMarks = ({ offices }: Telling): string[] => offices.map(({ id }) => `office:${id}`);

/** By what a type's changes are told apart; the others have one change at a time in their thread. */
const marksByType: Partial<Record<ChangeType, (telling: Telling) => string[]>> = {
  'budget-cut': ({ amounts }) => amountMarks(amounts),
  'budget-increase': ({ amounts }) => amountMarks(amounts),
  'network-size': countMarks,
  mandate: officeMarks,
  review: officeMarks,
};

export const marksOf = (type: ChangeType, telling: Telling): string[] => [
  ...new Set(marksByType[type]?.(telling) ?? []),
];

export const shareMark = (some: string[], others: string[]): boolean =>
  some.some((mark) => others.some((other) => isSameMark(mark, other)));

function isSameMark(a: string, b: string): boolean {
  if (a === b) return true;
  const [yearA, sekA] = a.split(':');
  const [yearB, sekB] = b.split(':');
  if (sekA !== undefined && sekB !== undefined) return sekA === sekB && (yearA === '?' || yearB === '?');
  // Where a count came from is told differently; what it is now decides.
  return sekA === undefined && sekB === undefined && a.split('-')[1] === b.split('-')[1];
}
