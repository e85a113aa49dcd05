// The year of a day told without one: that of the list's heading, or the coming one where the verb looks ahead.
import { addDays, yearOf } from './calendar.ts';
import { lowerCase } from './lower-case.ts';
import type { Field } from './telling.ts';
import { aheadDays, type DateMention } from './time.ts';

const yearTold = /\d{4}|i år|i fjol|förra|senaste|i går|i dag|sedan (?:den )?/;
/** "där sista dagen var den 28 november" */
const pastBefore = /(?<![a-zåäö])(?:var|blev|inföll) (?:den )?$/;
/** The present and the infinitive look ahead: "stänger den 27 februari", told in April, is next year's. */
const looksAhead =
  /^(?:stäng(?:er|s|a|as)|slår|läggs?|lägga|avvecklas?|öppna[rs]?|flytta[rs]?|upphör|försvinner|invigs|sista|öppet|kortare|längre|nya|ändrade|begränsade|utökade)(?![a-zåäö])/;
const leadsAhead =
  /(?<![a-zåäö])(?:slutar|tillträder|stänger|stängs|öppnar|börjar|flyttar|upphör|läggs ned|läggs ner) (?:\S+ ){0,3}$/;
/** So long after a day, nobody tells of it in the present tense. */
const staleDays = 21;

interface YearTold {
  year: number | null;
  /** The year to come was spoken of. */
  later?: boolean;
  verb: string;
  publishedAt: string | null;
}

/** The same days, those told without a year set to `year` (a list's heading), or ahead of the publication where the verb looks ahead. */
export function withYear(
  field: Field,
  days: DateMention[],
  { year, later = false, verb, publishedAt }: YearTold,
): DateMention[] {
  if (days.length === 0 || (year === null && publishedAt === null)) return days;
  const lower = lowerCase(field.text);
  const first = days[0] as DateMention;
  const lead = lower.slice(Math.max(0, first.start - 200), first.start);
  const own = year ?? yearOfClause(lead.split(/[.!?\n]/).at(-1) as string, publishedAt);
  const ahead =
    looksAhead.test(verb) || days.some(({ start }) => leadsAhead.test(lower.slice(Math.max(0, start - 40), start)));
  if (own === null && !ahead) return days;
  const told = publishedAt?.slice(0, 10);
  const stale = told !== undefined && (later || days.every(({ iso }) => iso < addDays(told, -staleDays)));
  const begun = days.some(({ iso }) => told !== undefined && iso < told);
  return days.map((day) => {
    if (pastBefore.test(lower.slice(Math.max(0, day.start - 20), day.start))) return day;
    if (yearTold.test(lower.slice(Math.max(0, day.start - 10), day.end)) || day.iso.endsWith('-02-29')) return day;
    if (own !== null) return inYear(day, own);
    if (told === undefined || !begun) return day;
    if (stale) return day.iso < told ? inYear(day, yearOf(day.iso) + 1) : day;
    // "28 maj … 13 juni", told in July: where one of them has passed, none is most of a year ahead.
    return day.iso > addDays(told, aheadDays) ? inYear(day, yearOf(day.iso) - 1) : day;
  });
}

const inYear = (day: DateMention, year: number): DateMention => ({ ...day, iso: `${year}${day.iso.slice(4)}` });

/** "Årets nedläggningar: Åre (31 januari) …", and nothing else said of the year. */
function yearOfClause(lead: string, publishedAt: string | null): number | null {
  if (publishedAt === null || !thisYear.test(lead)) return null;
  return yearOf(publishedAt);
}
const thisYear = /(?<![a-zåäö])(?:årets|hittills i år|i år|under året)(?![a-zåäö])/;

/** The one year that a heading names: "Kontor som avvecklas 2026"; "i år" is that of the publication. */
export const yearOfHeading = (lower: string, publishedAt: string | null): number | null =>
  yearIn(lower) ?? yearOfClause(lower, publishedAt);

/** Told of the year to come: a day that has passed is none of its days. */
export const isOfNextYear = (lower: string): boolean =>
  /(?<![a-zåäö])(?:nästa|nästkommande) år(?![a-zåäö])/.test(lower);

/** The one year that a text names. */
function yearIn(lower: string): number | null {
  const years = new Set(lower.match(/(?<![\d:/–-])20[1-4]\d(?![\d:/–-])/g));
  return years.size === 1 ? Number([...years][0]) : null;
}
