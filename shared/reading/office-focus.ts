// Which offices a clause speaks of: those it names, "kontoret" named before, or the next in a list under the change told last.
import type { ChangeType } from '../model/words.ts';
import { belonging } from './belonging.ts';
import type { Clause } from './change-clauses.ts';
import { dayFor } from './change-days.ts';
import { withYear, yearOfHeading } from './day-years.ts';
import type { Event } from './events.ts';
import { lowerCase } from './lower-case.ts';
import { hasOfficeNoun, namesService } from './office-nouns.ts';
import type { FoundOffice } from './offices.ts';
import { quantityIn } from './quantity.ts';
import { inRange } from './ranges.ts';
import type { Sentence } from './sentences.ts';
import { type Judgement, judge } from './status.ts';
import { type Field, officesIn, quoteOf, type Telling } from './telling.ts';

/** "men stänger nu den 15 juni": whatever the clause before spoke of. */
const goesOnWithVerb =
  /^(?:men|och|samt|but|and)\s(?:\S+\s){0,2}?(?:får|fick|blir|ska|kommer|stänger|stängs|öppnar|öppnas|flyttar|flyttas|läggs|försvinner|closes|opens|moves)(?![a-zåäö])/;

/** "I Söderhamn är verksamheten opåverkad" is no item of a list. */
const isSentence =
  /^s? (?:var|ha|hade|fanns|kan|ska|skulle|vill|\p{Ll}*(?:är|[aeiouyåäölnr]r|[aeghiklnprtv]as|[ghiklnprtv]e?s))(?!\p{L})/u;

/** The changes that an office undergoes. */
export const ofOffices = new Set<ChangeType>([
  'office-opening',
  'office-closure',
  'office-relocation',
  'office-hours',
  'office-services',
  'office-disruption',
]);

/** "Kontoren stängs den 30 maj": those named last. */
const allOfThem =
  /^(?:(?:båda|samtliga|alla) (?:\S+ )?|(?:service)?kontoren )(?:stäng|öppn|läggs|lägger|flytt|har|ska|får|kommer|avveckl|upphör|kontoren)/;
const continues =
  /^(?:[–\s]*)(?:det (?:gäller|handlar|rör)|ett av dem|en av dem|bland dem|först ut|på listan|de (?:kontor|orter) som|övriga|därefter|sedan|sist|näst|också|även|samma|orterna|kontoren är|det är|de (?:andra|övriga|resterande|två|tre|fyra|fem)|resten|dessutom|dit hör|hit hör|aktuella)/;

/** "I Värmland gäller det Arvika", "Lindesberg följer den 30 maj", "För Åmåls del …": more of what was told before. */
const goesOn =
  /(?<![a-zåäö])(?:nämn(?:s|des|ts)|räknas upp|pek(?:as|ades|ats) (?:\S+ ){0,12}?ut|utpekas|diskuteras|aktuell[at]?|hör(?:a|de)? (?:\S+ )?(?:dit|hit|till (?:dem|de))|(?:bland|av) (?:dem|de)|på (?:\S+ ){0,2}(?:listan|förslag|tur)|(?:är|var|blir) det (?:\S+ ){1,4}tur|tas upp|samma (?:hjälp|service|tjänst|lösning|möjlighet|modell|öde|väg)|modellen|(?:försöket|piloten|testet|projektet|satsningen)|ett försök|går? (?:säkra?|säkert|fria?|fritt)|skjuts (?:upp|på|fram)|har? (?:struk|undantag)\S{2,3})(?![a-zåäö])|(?:förslaget|planen|planerna|beslutet|hotet|varslet) (?:\S+ ){0,4}(?:dra|drog|stryk|strök|struk|avvisa|avslog|återkalla|upphäv|stoppa|skrinl|avvärj)|^i \S+ (?:gäller|handlar|rör) det (?:om )?|(?<![a-zåäö])följer (?:även|också|efter|den|i|de)(?![a-zåäö])|^för \S+ del |(?<![a-zåäö])(?:är )?(?:först|näst) ut(?![a-zåäö])|^där(?:efter|på) följer/;

/** "Där har trycket ökat, och öppettiden förlängs": the whole sentence is about that place. */
const there = /^[–"\s]*(?:(?:men|och) )?(?:där|här) /;
const theOffice = /(?<![a-zåäö])(?:service)?kontoret(?![a-zåäö])/;

/** What the reading of one field leaves for the next: the title's office is still meant by the text's "kontoret". */
export interface Memory {
  focus: FoundOffice[];
  /** The title's one office: what "kontoret" means where several were named since. */
  main: FoundOffice | null;
  /** The one named last, though visitors were only sent there: what "där" means. */
  place: FoundOffice | null;
  topic: boolean;
  /** The last change of offices told, which a list of places continues. */
  last: Telling | null;
  /** The one told by a verb, under which the list stands. */
  head: Telling | null;
  /** The last one told of a number of offices, which may be named one by one. */
  counted: Telling | null;
  /** All lower-case text so far: where a threat may have stood. */
  told: string;
}

/** "flyttar till Odenplan": where to, not which. */
const movedTo = /flytta\S{0,24}\s(?:[^\s,.;]+\s){0,4}till\s(?:[^\s,.;]+\s){0,2}$/;

export const newMemory = (): Memory => ({
  focus: [],
  main: null,
  place: null,
  topic: false,
  last: null,
  head: null,
  counted: null,
  told: '',
});

export function remember(
  field: Field,
  sentence: Sentence,
  here: FoundOffice[],
  tellings: Telling[],
  memory: Memory,
): void {
  const meant = distinct(here.filter(({ referred }) => !referred));
  if (meant.length > 0) memory.focus = meant;
  if (field.text.field === 'title' && meant.length === 1) memory.main = meant[0] as FoundOffice;
  memory.place = here.at(-1) ?? null;
  memory.topic =
    namesService(field.text, sentence.start, sentence.end) || here.length > 0 || (memory.topic && tellings.length > 0);
  memory.last =
    tellings.findLast(({ type }) => ofOffices.has(type)) ??
    (here.length > 0 || hasOfficeNoun(field.text, sentence.start, sentence.end) ? null : memory.last);
  if (memory.told.length < 4000) memory.told += ` ${lowerCase(field.text).slice(sentence.start, sentence.end)}`;
}

const several =
  /(?:kontoren|offices|(?<!(?:ett|ett \S{1,20}|nytt|det nya|sitt) )(?<![a-zåäö])(?:service)?kontor)(?![a-zåäö])|landet|nätet|alla /;

export function officesOf(
  field: Field,
  event: Event,
  clauses: Clause[],
  here: FoundOffice[],
  memory: Memory,
): FoundOffice[] {
  if (!ofOffices.has(event.type)) return [];
  const { clause } = event;
  const inClause = officesIn(field, clause.start, clause.end).filter(({ referred }) => !referred);
  const staying = inClause.filter(({ start }) => !movedTo.test(clause.lower.slice(0, start - clause.start)));
  if (inClause.length > 0) return distinct(staying.length > 0 ? staying : inClause);
  const inSentence = here.filter(({ referred }) => !referred);
  if (
    inSentence.length > 0 &&
    (clauses.length === 1 || !clauses.some((other) => other !== clause && other.start < clause.start))
  )
    return distinct(inSentence);
  if (inSentence.length > 0 && goesOnWithVerb.test(clause.lower)) return distinct(inSentence);
  if (memory.place && here.length === 0 && there.test((clauses[0] as Clause).lower)) return [memory.place];
  const singular =
    /(?:^|\s)(?:kontoret|servicekontoret|det|den|där|här|the office|it|flytten|stängningen|nedläggningen|öppningen|invigningen|avvecklingen|ombyggnaden|etableringen)(?:\s|$)|sista (?:\S+ )?dag/.test(
      clause.lower,
    ) && !/(?:kontoren|servicekontoren|kontor|offices)(?:\s|$|[,.])/.test(clause.lower);
  if (singular && memory.focus.length === 1) return memory.focus;
  if (memory.main && here.length === 0 && theOffice.test(clause.lower)) return [memory.main];
  if (inSentence.length === 1 && singular) return inSentence;
  if (memory.focus.length > 1 && /(?:båda|dessa|de två|de tre) (?:service)?kontoren|kontoren där/.test(clause.lower))
    return memory.focus;
  if (allOfThem.test(clause.lower) && memory.focus.length > 1) return memory.focus;
  // "Servicekontoret i Grums återuppstår", and then "Ett mindre servicekontor invigdes i tisdags".
  const isMain = memory.main && memory.focus.length === 1 && memory.focus[0]?.place.id === memory.main.place.id;
  return isMain && here.length === 0 && !several.test(clause.lower) ? memory.focus : [];
}

/** Does it tell of several offices, none of them by name? */
export const isCounted = ({ office, field, start, end }: Telling): boolean =>
  office === null && quantityIn(lowerCase(field.text).slice(start, end)) > 1;

export function distinct(offices: FoundOffice[]): FoundOffice[] {
  const seen = new Set<string>();
  return offices.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
}

/** "Arvika – 30 maj" under "Dessa kontor stängs:", or "Ett av dem är kontoret i Brandbergen": the change told last, of these offices. */
export function continueList(
  field: Field,
  sentence: Sentence,
  at: number,
  here: FoundOffice[],
  memory: Memory,
  publishedAt: string | null,
): Telling[] {
  const { head } = memory;
  const lower = lowerCase(field.text).slice(sentence.start, sentence.end);
  const own = belonging(lower, head, field, at);
  const inTime = isItem(memory.counted, at, lower);
  const last = own ? head : (memory.last ?? (goesOn.test(lower) ? head : inTime ? memory.counted : null));
  if (!last) return [];
  const first = (here[0] as FoundOffice).start - sentence.start;
  const listed =
    /^[\s•*·–|\d.)-]*(?:servicekontoret |kontoret )?(?:i |på )?$/.test(lower.slice(0, first)) && lower.length < 160;
  if (!listed && otherMatter.test(lower) && !own && !goesOn.test(lower)) return [];
  const isOne = own || inTime || goesOn.test(lower);
  if (!isOne && listed && isSentence.test(lower.slice((here.at(-1) as FoundOffice).end - sentence.start))) return [];
  if (!isOne && !listed && !continues.test(lower) && !/:\s*$/.test(lower.slice(0, first))) return [];
  const offices = distinct(here.filter(({ referred }) => !referred));
  const days = withYear(
    field,
    inRange(field.dates, sentence.start, sentence.end).filter(({ precision }) => precision === 'day'),
    {
      year: yearOfHeading(headingOf(memory), publishedAt),
      verb: last.status === 'in-effect' ? '' : 'stängs',
      publishedAt,
    },
  );
  const quote = quoteOf(sentence);
  return offices.map((office) => ({
    ...last,
    ...(isSettled(lower.slice(0, office.start - sentence.start)) ? { status: 'decided' as const, marked: true } : {}),
    ...(own ?? ownStatus(lower)),
    field,
    at,
    ...(listed && isReadable(field, sentence, memory.head)
      ? { ...quote, start: (memory.head as Telling).start }
      : quote),
    office,
    effectiveFrom: dayFor(office, offices, days) ?? dayOfAll(head, last),
    confidence: Math.min(last.confidence, 0.8),
  }));
}

/** The day of a heading that names no office is that of all under it: "Från den 7 januari stänger åtta kontor klockan 15:". */
function dayOfAll(head: Telling | null, last: Telling): string | null {
  const heading = last.office === null ? last : head;
  return heading?.office === null && heading.type === last.type ? heading.effectiveFrom : null;
}

/** The sentence of the change told last by a verb, lower-cased. */
export const headingOf = ({ head }: Memory): string =>
  head ? lowerCase(head.field.text).slice(head.start, head.end) : '';

/** Taken from the list of what was to come. */
const spared =
  /(?<![a-zåäö])(?:ströks|strukits|stryks|undantas|undantogs|undantagits|(?:går?|gick) (?:säkra?|säkert|fria?|fritt)|skjuts (?:på|upp|fram)|skjutits (?:på|upp|fram)|sköts (?:på|upp|fram)|uteblir|kommer undan|kom undan|slopas|har (?:\S+ )?dra(?:git|gits) tillbaka)(?! från kartan)(?![a-zåäö])/;
/** "Sex kontor avvecklas. Köping tömmer lokalen i april. I Sala dröjer det till juni": which, and when. */
const isItem = (counted: Telling | null, at: number, lower: string): boolean =>
  counted !== null && at - counted.at <= 4 && itsTime.test(lower) && !otherMatter.test(lower);
const itsTime =
  /(?<![a-zåäö])(?:(?:i|till|under|före|efter|från|först|redan|senast|sedan) (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|sommaren|hösten|vintern|vår|sommar|höst|vinter|årsskiftet|nyår|jul|påsk|midsommar|den \d)|dröjer|väntar?|vänta|töm(?:mer|s|ma|mas)|därefter|därpå|härnäst|samtidigt|samma (?:dag|månad|vecka))(?![a-zåäö])/;
const otherMatter =
  /besök|procent|kronor|anställ|miljon|öppettid|protest|namnunderskr|grundat|byggd|född|invån|utred|hänvisa/;

/** "Enköping, som fanns med på listan, ströks däremot", "sedan i måndags har Järfälla ett kontor": the list goes on, its status does not. */
function ownStatus(lower: string): Partial<Judgement> {
  if (spared.test(lower)) return { status: 'cancelled', marked: true };
  if (/(?<![a-zåäö])(?:är|blir) det (?:\S{1,30} ){1,4}tur/.test(lower)) return { status: 'decided', marked: true };
  const judged = judge(lower, lower.length, lower.length);
  return typeof judged !== 'string' && judged.marked && judged.status !== 'decided' && judged.status !== 'proposed'
    ? judged
    : {};
}

/** "de fyra som redan beslutats för Storuman och Torsby, samt ytterligare fyra i …": only the first are settled. */
const isSettled = (before: string): boolean =>
  /redan (?:är )?(?:beslut|klar|bestäm)/.test(before) &&
  !/ytterligare|dessutom|samt (?:\S+ ){0,2}i /.test(
    before.slice(before.search(/redan (?:är )?(?:beslut|klar|bestäm)/)),
  );

/** The first items of a short list are shown with the sentence that governs them. */
function isReadable(field: Field, { end }: Sentence, head: Telling | null): boolean {
  if (head?.field !== field || end - head.start > 300) return false;
  return field.text.norm.slice(head.start, end).split('\n').filter(Boolean).length <= 4;
}
