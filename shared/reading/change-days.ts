// Which day is the change's own: not the day of the decision, nor of the meeting, the report or the deadline.
import type { Clause } from './change-clauses.ts';
import type { Event } from './events.ts';
import { lowerCase } from './lower-case.ts';
import type { FoundOffice } from './offices.ts';
import { inRange } from './ranges.ts';
import type { Sentence } from './sentences.ts';
import type { Field } from './telling.ts';
import type { DateMention } from './time.ts';

const notItsDay =
  /(?:beslut\S{0,24}|meddela\S{0,24}|presentera\S{0,24}|redovisa\S{0,24}|lämna\S{0,24}|remiss\S{0,24}|publicera\S{0,24}|uppdatera\S{0,24}|sammanträde\S{0,24}|skrev|informera\S{0,24}|möte\S{0,24}|anmäl\S{0,24}|gav|gett|uppdrog|fick|remissen|svara|demonstrer\S{0,24}|protester\S{0,24}|varsla\S{0,24})\s(?:\S+\s){0,4}(?:den\s)?$|(?:senast|före)\s(?:den\s)?$/;

/** "öppnar igen den 12 mars", "till och med fredag": when a disruption is over. */
const isItsEnd = (before: string): boolean =>
  /(?:till och med|t\.o\.m\.?|fram till|tills)\s(?:\S+\s)?(?:den\s)?$/.test(before) ||
  (/(?:igen|åter|återöppn\S{0,24})\s(?:\S+\s){0,2}(?:den\s)?$/.test(before) && closed.test(before));
const closed = /(?:håller|hålls|är|hålla)\s(?:\S+\s){0,3}stäng/;

/** "enligt beslutet ska stänga den 30 juni" */
const itsOwn = /\s(?:stäng|lägg|avveckl|öppn|invig|flytta|upphör|försvinn)\S{0,24}\s/;

/** Days of the clause (of the whole sentence where nothing else competes) that can be the change's own. */
export function daysOf(field: Field, { clause, type }: Event, sentence: Sentence, clauses: number): DateMention[] {
  const lower = lowerCase(field.text);
  const from = clauses === 1 ? sentence.start : clause.start;
  const to = clauses === 1 ? sentence.end : clause.end;
  return inRange(field.dates, from, to).filter(({ start, end, precision }) => {
    if (precision !== 'day') return false;
    if (/^s? (?:sammanträde|möte|kommunstyrelse|presskonferens)/.test(lower.slice(end, end + 20))) return false;
    if (/^ (?:\S+ )?(?:fatta|beslut|meddela|kom bes|presenter|berätta)/.test(lower.slice(end, end + 30))) return false;
    if (type === 'leadership') return true;
    if (type === 'office-disruption' && isItsEnd(lower.slice(from, start))) return false;
    const lead = notItsDay.exec(lower.slice(Math.max(from, start - 60), start))?.[0];
    return lead === undefined || itsOwn.test(lead);
  });
}

const yearTold = /\d{4}|i år|i fjol|förra|senaste|i går|i dag/;
/** The present and the infinitive look ahead: "stänger den 27 februari", told in April, is next year's. */
const looksAhead =
  /^(?:stäng(?:er|s|a|as)|slår|läggs?|lägga|avvecklas?|öppna[rs]?|flytta[rs]?|upphör|försvinner|invigs|sista|öppet|kortare|längre|nya|ändrade|begränsade|utökade)(?![a-zåäö])/;
const leadsAhead =
  /(?<![a-zåäö])(?:slutar|tillträder|stänger|stängs|öppnar|börjar|flyttar|upphör|läggs ned|läggs ner) (?:\S+ ){0,3}$/;
/** So long after a day, nobody tells of it in the present tense. */
const staleDays = 21;

/** The same days, those told without a year set to `year` (a list's heading), or ahead of the publication where the verb looks ahead. */
export function withYear(
  field: Field,
  days: DateMention[],
  { year, verb, publishedAt }: { year: number | null; verb: string; publishedAt: string | null },
): DateMention[] {
  if (days.length === 0 || (year === null && publishedAt === null)) return days;
  const lower = lowerCase(field.text);
  const ahead =
    looksAhead.test(verb) || days.some(({ start }) => leadsAhead.test(lower.slice(Math.max(0, start - 40), start)));
  if (year === null && !ahead) return days;
  const told = publishedAt?.slice(0, 10) ?? '';
  const stale = publishedAt !== null && days.some(({ iso }) => iso < daysBefore(publishedAt, staleDays));
  return days.map((day) => {
    if (yearTold.test(lower.slice(day.start, day.end)) || day.iso.endsWith('-02-29')) return day;
    if (year !== null) return { ...day, iso: `${year}${day.iso.slice(4)}` };
    return stale && day.iso < told ? { ...day, iso: `${Number(day.iso.slice(0, 4)) + 1}${day.iso.slice(4)}` } : day;
  });
}

const daysBefore = (iso: string, days: number): string =>
  new Date(Date.parse(iso.slice(0, 10)) - days * 86_400_000).toISOString().slice(0, 10);

/** The one year that a heading names: "Kontor som avvecklas 2026". */
export function yearIn(lower: string): number | null {
  const years = new Set(lower.match(/(?<![\d:/–-])20[1-4]\d(?![\d:/–-])/g));
  return years.size === 1 ? Number([...years][0]) : null;
}

export function dayFor(office: FoundOffice | null, offices: FoundOffice[], days: DateMention[]): string | null {
  if (days.length <= 1 || !office) return days[0]?.iso ?? null;
  const next = offices.find(({ start }) => start > office.start)?.start ?? Number.POSITIVE_INFINITY;
  const after = days.find(({ start }) => start >= office.end && start < next);
  const before = days.findLast(({ end }) => end <= office.start);
  // "Den 30 maj stängs A och B, den 13 juni C" against "A den 30 maj, B den 13 juni": who has a day of their own after them keeps it.
  const leads = (days[0] as DateMention).start < (offices[0] as FoundOffice).start;
  if (leads) return (before ?? after)?.iso ?? null;
  return (after ?? days.find(({ start }) => start >= office.end) ?? before)?.iso ?? null;
}

/** "håller stängt den 2 maj", told in April. */
export const isAhead = (days: readonly DateMention[], publishedAt: string | null): boolean =>
  publishedAt !== null && days.length > 0 && days.every(({ iso }) => iso > publishedAt.slice(0, 10));

/** "öppnar i dag", or a day that has passed. */
export const isToday = (days: readonly DateMention[], publishedAt: string | null): boolean =>
  publishedAt !== null && days.length > 0 && days.every(({ iso }) => iso <= publishedAt.slice(0, 10));

export function isLongAgo(field: Field, clause: Clause, publishedAt: string | null): boolean {
  if (publishedAt === null) return false;
  const years = inRange(field.dates, clause.start, clause.end).map(({ iso }) => Number(iso.slice(0, 4)));
  return years.length > 0 && Math.max(...years) <= Number(publishedAt.slice(0, 4)) - 2;
}
