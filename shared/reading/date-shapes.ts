// What a written date can say, and the pieces the patterns of dates are made of (the patterns themselves: date-patterns.ts).
import { months, relativeDays, seasonForms, weekdays } from '../knowledge/time-words.ts';
import { addDays, dayFrom, yearOf } from './calendar.ts';

export interface Span {
  first: string;
  last: string;
}
export type DateShape = { precision: 'day' | 'month' | 'season' | 'year' } & (
  | { iso: string }
  | {
      /** The period as it falls in a year; `null` when that year has no such day. */
      inYear(year: number): Span | null;
      /** The words look back ("i somras") or ahead ("nästa maj") whatever the verb. */
      back?: boolean;
      ahead?: boolean;
    }
);

export interface DatePattern {
  /** Cannot match far from a month's name: tried only around those. */
  nearMonth?: boolean;
  /** Texts without any of these cannot match. */
  needs?: string[];
  pattern: RegExp;
  /** `null` when it is no date after all. `day` is the day of publication. */
  read(match: RegExpExecArray, day: string | null): DateShape | null;
}

export const month = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** What every month begins with: looked for before anything costly. */
export const monthStem = '(?=jan|feb|mar|apr|maj|jun|jul|aug|sep|o[kc]t|nov|dec)';
export const weekday = Object.keys(weekdays).join('|');
export const season = Object.keys(seasonForms)
  .sort((a, b) => b.length - a.length)
  .join('|');
export const relativeDay = Object.keys(relativeDays)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A year after a month or season: "2025", "i år", "nästa år". */
export const yearAfter =
  '(?:,? (?:år )?((?:19|20)\\d\\d)(?!\\d| ?(?:kontor|kronor|kr|personer)(?!\\p{L}))| (i år|nästa år|förra året|i fjol))?';
/** Whole words. `first` are the characters it can begin with: a cheap look ahead that spares the look behind at every other offset. */
export const word = (first: string, body: string) =>
  new RegExp(`(?=[${first}])(?<![\\p{L}\\d])(?:${body})(?![\\p{L}\\d])`, 'gu');

export function writtenYear(
  written: string | undefined,
  phrase: string | undefined,
  day: string | null,
): number | null {
  if (written) return Number(written);
  if (!phrase || day === null) return null;
  return yearOf(day) + (phrase === 'i år' ? 0 : phrase === 'nästa år' ? 1 : -1);
}

export function monthDay(year: number | null, monthName: string, dayOfMonth: number): DateShape | null {
  const number = months[monthName] as number;
  const inYear = (candidate: number): Span | null => {
    const iso = dayFrom(candidate, number, dayOfMonth);
    return iso === null ? null : { first: iso, last: iso };
  };
  if (year === null) return dayOfMonth >= 1 && dayOfMonth <= 31 ? { precision: 'day', inYear } : null;
  const iso = dayFrom(year, number, dayOfMonth);
  return iso ? { precision: 'day', iso } : null;
}

/** From the first day of one month to the last of another; months above 12 run into the next year. */
export function monthsOf(year: number, firstMonth: number, lastMonth: number): Span {
  const after = lastMonth + 1;
  const next = dayFrom(year + Math.floor((after - 1) / 12), ((after - 1) % 12) + 1, 1) as string;
  return { first: dayFrom(year, firstMonth, 1) as string, last: addDays(next, -1) };
}

export function period(precision: 'month' | 'season', year: number | null, first: number, last: number): DateShape {
  if (year !== null) return { precision, iso: monthsOf(year, first, last).first };
  return { precision, inYear: (candidate) => monthsOf(candidate, first, last) };
}

export function lastDayOf(year: number, monthName: string): number {
  const number = months[monthName] as number;
  return Number(monthsOf(year, number, number).last.slice(8));
}

export const newYear = (year: number): Span => ({ first: `${year}-01-01`, last: `${year}-01-01` });
