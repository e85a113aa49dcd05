// Which day is the change's own: not the day of the decision, nor of the meeting, the report or the deadline.
import { addDays } from './calendar.ts';
import type { Clause } from './change-clauses.ts';
import type { Event } from './events.ts';
import { lowerCase } from './lower-case.ts';
import type { FoundOffice } from './offices.ts';
import { inRange } from './ranges.ts';
import type { Sentence } from './sentences.ts';
import type { Field, Telling } from './telling.ts';
import type { DateMention } from './time.ts';

const notItsDay =
  /(?:(?:klart|känt|bekant|bekräftat|vetat)(?: redan)?(?: sedan)?|beslut\S{0,24}|meddela\S{0,24}|presentera\S{0,24}|redovisa\S{0,24}|lämna\S{0,24}|remiss\S{0,24}|publicera\S{0,24}|uppdatera\S{0,24}|sammanträde\S{0,24}|skrev|informera\S{0,24}|möte\S{0,24}|anmäl\S{0,24}|gav|gett|uppdrog|fick|utsåg\S?|utnämnde\S?|remissen|svara|ansök\S{0,24}|röst\S{0,24}|biföll|bifall\S{0,24}|avsl\S{1,6}|godkän\S{0,6}|klubba\S{0,6}|begär\S{0,6}|kräv\S{0,6}|föresl\S{0,8}|lova[dt]\S{0,3}|enad\S{0,3}|enats|tecknad\S{0,2}|debatt\S{0,8}|hearing\S{0,4}|utfråg\S{0,8}|demonstrer\S{0,24}|protester\S{0,24}|varsla\S{0,24})\s(?:\S+\s){0,4}(?:den\s)?$|(?:togs|tas|klubbas|klubbades|fattas|fattades|kom|kommer|väntas|dröjer)\s(?:först\s|redan\s)?(?:den\s)?$|(?:senast|före)\s(?:den\s)?$/;

/** "öppnar igen den 12 mars", "till och med fredag": when a disruption is over. */
const isItsEnd = (before: string): boolean =>
  /(?:till och med|t\.o\.m\.?|fram till|tills)\s(?:\S+\s)?(?:den\s)?$/.test(before) ||
  (/(?:igen|åter|återöppn\S{0,24})\s(?:\S+\s){0,2}(?:den\s)?$/.test(before) && closed.test(before));
const closed = /(?:håller|hålls|är|hålla)\s(?:\S+\s){0,3}stäng/;

/** "Beslutet om nedläggning skjuts upp till den 12 mars": the day of the decision. */
const ofDecision =
  /(?<![a-zåäö])(?:beslut|beslutet|besked|beskedet|förslaget) (?:om|att|till) .{0,120} (?:väntas|fattas|dröjer|tas|kommer|skjuts|sköts|senareläggs|lämnas|ges|lämnades|fattades|behandlas|remitteras) /;

/** "enligt beslutet ska stänga den 30 juni" */
const itsOwn =
  /\s(?:stäng|lägg|avveckl|öppn|invig|flytta|upphör|försvinn|träd|börja|gäll|införa|starta|rulla|ske|sluta|kortas|ändras|utökas|förlängs|tas)\S{0,24}\s|lämna\S{0,3} (?:\S+ ){0,3}?(?:\S{0,12}kontor|ort|samarbet|post|tjänst|uppdrag|myndighet|stad|kommun)/;

/** Days of the clause (of the whole sentence where nothing else competes) that can be the change's own. */
export function daysOf(field: Field, event: Event, sentence: Sentence, clauses: number): DateMention[] {
  const { clause, type } = event;
  const lower = lowerCase(field.text);
  const from = clauses === 1 ? sentence.start : clause.start;
  const to = clauses === 1 ? sentence.end : clause.end;
  const days = inRange(field.dates, from, to).filter((day) => {
    if (day.precision !== 'day') return false;
    if (isOfTelling(lower.slice(day.end, clause.start + event.from))) return false;
    if (isGivenUp(lower.slice(clause.start, clause.end), lower.slice(Math.max(from, day.start - 60), day.start)))
      return false;
    if (type === 'mandate' && !entersForce(clause.lower, lower, day)) return false;
    if (type === 'office-relocation' && /sista (?:\S+ )?dag/.test(lower.slice(from, day.start))) return false;
    if (type === 'leadership') return !isOfAppointment(clause.lower, lower, day);
    if (
      day.start > clause.start + event.from &&
      ofRelative.test(lower.slice(Math.max(clause.start + event.to, day.start - 24), day.start))
    )
      return false;
    if (type === 'office-disruption' && isItsEnd(lower.slice(from, day.start))) return false;
    if (ofDecision.test(lower.slice(clause.start, day.start))) return false;
    // "stänger inte den 14 juni utan först den 30 september"
    if (
      / inte (?:\S+ ){0,3}$/.test(lower.slice(from, day.start)) &&
      /^ (?:\d{4} )?,?utan /.test(lower.slice(day.end, day.end + 12))
    )
      return false;
    if (!putOff.test(clause.lower) && isEndOfSpan(field, lower, day)) return false;
    return !isAnotherDay(lower, day, from);
  });
  const budget = type === 'mandate' && days.length === 0 ? letterYear.exec(clause.lower) : null;
  return budget
    ? [
        {
          iso: `${budget[1]}-01-01`,
          precision: 'day',
          start: clause.start + budget.index,
          end: clause.start + budget.index + budget[0].length,
        },
      ]
    : days;
}

/** "från den 19 juni till den 11 augusti": the first of them. */
function isEndOfSpan({ dates }: Field, lower: string, { start }: DateMention): boolean {
  const lead = /(?:–|-|till|till och med|t\.o\.m\.)(?: \S+dag(?:en)?)?(?: den)? ?$/.exec(
    lower.slice(Math.max(0, start - 36), start),
  );
  return (
    lead !== null &&
    inRange(dates, Math.max(0, start - 60), start).some(
      ({ end, precision }) => precision === 'day' && /^ ?$/.test(lower.slice(end, start - lead[0].length)),
    )
  );
}

/** "i regleringsbrevet för 2025" holds from the first day of its year; a change of it does not. */
const letterYear =
  /(?<!ändr\S{0,8} (?:av |i |till )?)regleringsbrev(?:et|en)? (?:för|avseende) (?:budgetåret |år )?(20\d\d)(?!\d)/;

/** "Den 2 april fick personalen veta att kontoret stängs": the day of the telling, when a verb of telling stands between it and the sign. */
const isOfTelling = (between: string): boolean => ofTelling.test(between);
const ofTelling =
  /^ (?:\d{4} )?(?:\S+ ){0,6}?(?:(?:fick|få) (?:\S+ ){0,4}(?:veta|besked|reda)|(?:gett|ger|gav|fått|får|fick|ge) (?:\S+ ){0,5}i uppdrag|uppdra|uppdrog|bett|lovat|sagt|sade|enats|höll (?:\S+ ){0,3}(?:möte|utfrågning|manifestation|demonstration|presskonferens)|informera|berätta|meddela|presentera|beslut|fatta|hålls|hölls|håller (?:\S+ ){0,4}(?:möte|manifestation|demonstration|presskonferens)|arrangera|samla|protestera|demonstrera|träffa|rösta|diskutera|debattera|avgör|svara|skriv|skrev|lämnade? (?:in|över)|överlämna|krävde|kräver|varsla|väntas (?:\S+ ){0,3}(?:ge|fatta|lämna|besked)|ska (?:\S+ ){0,4}(?:informera|besluta|diskutera|fatta|ta ställning|rösta|behandla|lämna))\S*(?: \S+){0,12} (?:att|om|mot|inför|för|när)(?: |$)/;

/** "Dit flyttar kontoret, som i dag ligger på Storgatan" */
const ofRelative = /, (?:som|där|vilket|vilken) (?:\S+ )?$/;

/** "på måndagen överlämnade", "i går sade": whatever the sentence is about, the day is that of the word. */
const thenTold =
  /^ (?:\S+ )?(?:fatta|beslut|meddela|kom bes|presenter|berätta|överlämna|lämnade (?!kontor|service|lokal)|publicera|utsåg|utnämnde|uppgav|sade |sa |skrev|skickade|samlades|protestera|demonstrera|röstade|klubba|föreslog|informera|remittera)/;
const holdsFrom = /(?:från|från och med|fr\.o\.m\.?|med start|med början|per) (?:\S+dag(?:en)? )?(?:den )?$/;

/** "Regeringen utsåg i går …": the day of the choice; who begins, ends or is chosen from a day has that day. */
const isOfAppointment = (clause: string, lower: string, { start, end }: DateMention): boolean =>
  !holdsFrom.test(lower.slice(Math.max(0, start - 24), start)) &&
  (/^(?:i dag|i går|i förrgår|i \S+dags|på \S+dag(?:en)?)$/.test(lower.slice(start, end)) ||
    thenTold.test(lower.slice(end, end + 40))) &&
  /(?<![a-zåäö])(?:utse|utsåg|utnämn|förordna|anställ|rekryter|presenter|beslut|meddela|blir|ny[ae]? )/.test(clause) &&
  !/(?<![a-zåäö])(?:tillträ|börja|slutade|avgick|lämnade|gick)/.test(clause);

/** A task is given on one day and holds from another: only what enters into force, or passes over, has the day beside it. */
const entersForce = (clause: string, lower: string, { start }: DateMention): boolean =>
  /(?:från|fr\.o\.m\.?|från och med|sedan|med start|med verkan) (?:\S+dag(?:en)? )?(?:den )?$/.test(
    lower.slice(Math.max(0, start - 30), start),
  ) ||
  /i kraft|gäll|börja|ansvar|huvudman|byt|t(?:og|ar|a|agit) (?:\S+ ){0,4}över|övert|övergå|övergick|lämna|upphör|ändras|införs|upphävs/.test(
    clause,
  );

/** The day of a meeting, a decision, a deadline: by the words on either side of it. `from` is where its clause begins. */
export function isAnotherDay(lower: string, { start, end }: DateMention, from: number): boolean {
  if (/^s? (?:sammanträde|möte|kommunstyrelse|presskonferens)/.test(lower.slice(end, end + 20))) return true;
  if (thenTold.test(lower.slice(end, end + 40))) return true;
  if (holdsFrom.test(lower.slice(Math.max(0, start - 24), start))) return false;
  const lead = notItsDay.exec(lower.slice(Math.max(from, start - 60), start))?.[0];
  return lead !== undefined && !itsOwn.test(lead);
}

/** "Öppningen, planerad till den 4 december, dröjer": the day that it no longer has. */
const givenUp =
  /(?<![a-zåäö])(?:planera[dt]e?|planerats|tänkt|tänkta|utsatt|ursprungligen|från början|skulle|aviserad|aviserats)\s(?:\S+\s){0,4}?(?:den\s)?$|(?:flyttas|flyttats|skjuts|skjutits|senareläggs)\s(?:\S+\s){0,2}från\s(?:den\s)?$/;
const putOff =
  /(?<![a-zåäö])(?:skjut\S{0,3} (?:\S+ )?(?:upp|på|fram)|sköts (?:\S+ )?(?:upp|på|fram)|uppskjut\S{1,3}|framskjut\S{1,3}|flytta[dts]\S{0,2} fram|senarelägg\S{0,2}|senarela\S{1,3}|dröj\S{1,3}|försena\S{1,3}|först (?:den|i|efter|till|om))(?![a-zåäö])/;
const isGivenUp = (clause: string, before: string): boolean => givenUp.test(before) && putOff.test(clause);

export function dayFor(office: FoundOffice | null, offices: FoundOffice[], days: DateMention[]): string | null {
  if (days.length <= 1 || !office) return days[0]?.iso ?? null;
  // "i Arboga och Köping den 30 maj respektive den 13 juni"
  if (days.length === offices.length && (offices.at(-1) as FoundOffice).end <= (days[0] as DateMention).start)
    return (days[offices.indexOf(office)] ?? days[0])?.iso ?? null;
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

/** "för tre år sedan" */
const yearsAgo =
  /för (?:drygt |snart |nästan |mer än )?(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,2}|flera|många|några) år sedan/;

/** "Sedan årsskiftet 2024 har 30 kontor stängts": until now. */
const eversince =
  /^[–"\s]{0,3}sedan (?:\S{1,30} ){1,4}har (?:\S{1,30} ){0,3}(?:\d|flera|många|nästan|omkring|drygt|tio|tolv|elva|nio|åtta|sju|sex|fem)/;

const hasPassed = new Set<Telling['type']>(['office-closure', 'office-opening', 'office-relocation']);

/**
 * What has its day ahead has not happened, however the list it stands in began: "Nästa i tur är Karlskoga den 27 februari." What has its day behind it, and no
 * word that says otherwise, has.
 */
export function byDay(telling: Telling, publishedAt: string | null): Telling {
  const { status, effectiveFrom, marked, type } = telling;
  if (effectiveFrom !== null && publishedAt !== null && status === 'decided' && !marked && hasPassed.has(type))
    return effectiveFrom < publishedAt.slice(0, 10) ? { ...telling, status: 'in-effect' } : telling;
  const isComing = status === 'in-effect' && effectiveFrom !== null && publishedAt !== null;
  return isComing && effectiveFrom > publishedAt.slice(0, 10) ? { ...telling, status: 'decided' } : telling;
}

/** More than a year before the publication, by the latest time the clause names, or the one nearest after the sign: "öppnade 2018 och tog i fjol emot". */
export function isLongAgo(field: Field, clause: Clause, publishedAt: string | null, sign?: number): boolean {
  if (publishedAt === null) return false;
  if (yearsAgo.test(clause.lower)) return true;
  if (eversince.test(clause.lower)) return false;
  const times = inRange(field.dates, clause.start, clause.end);
  if (times.length === 0) return false;
  const own = sign === undefined ? undefined : times.find(({ start }) => start >= sign && start - sign < 24);
  const { iso, precision } = own ?? times.reduce((latest, one) => (one.iso > latest.iso ? one : latest));
  return precision === 'year' || precision === 'season'
    ? Number(iso.slice(0, 4)) <= Number(publishedAt.slice(0, 4)) - 2
    : iso < addDays(publishedAt.slice(0, 10), precision === 'day' ? -366 : -396);
}
