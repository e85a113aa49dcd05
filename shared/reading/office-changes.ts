// Changes told by verbs: clause by clause, sign, status, offices and day. Lists give one telling an office; "kontoret" means the last one named.
import { threats } from '../knowledge/phrases.ts';
import type { ChangeType } from '../model/words.ts';
import { type Clause, clausesOf } from './change-clauses.ts';
import { dayFor, daysOf, isAhead, isLongAgo, isToday } from './change-days.ts';
import { type Event, findEvents, nounsIn } from './events.ts';
import { lowerCase } from './lower-case.ts';
import { hasOfficeNoun, namesService } from './office-nouns.ts';
import type { FoundOffice } from './offices.ts';
import { quantityIn } from './quantity.ts';
import { inRange } from './ranges.ts';
import type { Sentence } from './sentences.ts';
import { type Judgement, judge } from './status.ts';
import { mandated, reviewed } from './status-by-type.ts';
import { type Field, officesIn, quoteOf, type Telling } from './telling.ts';
import type { DateMention } from './time.ts';
import { anyOf } from './words.ts';

const threat = anyOf(threats);
/** "Sedan regeringen beslutade om fler kontor har …": what came before the news. */
const background =
  /^sedan (?!årsskiftet|dess|den \d|i |nyår|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\d|förra|kl)/;
const earlierTimes = /under (?:den )?(?:tidigare|förra|föregående|s-ledda)(?: \S+)? regering|under (?:\S+ )?årens lopp/;
const ofOffices = new Set<ChangeType>([
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
  /^(?:[–\s]*)(?:det (?:gäller|handlar|rör)|ett av dem|en av dem|bland dem|först ut|på listan|de (?:kontor|orter) som|övriga|därefter|sedan|sist|näst|också|även|samma|orterna|kontoren är|det är)/;

const ofOfficesOrMobile = (type: ChangeType): boolean => ofOffices.has(type) || type === 'mobile-service';

/** What the reading of one field leaves for the next: the title's office is still meant by the text's "kontoret". */
export interface Memory {
  focus: FoundOffice[];
  topic: boolean;
  /** The last change of offices told, which a list of places continues. */
  last: Telling | null;
  /** All lower-case text so far: where a threat may have stood. */
  told: string;
}

export const newMemory = (): Memory => ({ focus: [], topic: false, last: null, told: '' });

export function tellVerbs(field: Field, publishedAt: string | null, memory: Memory): Telling[] {
  const result: Telling[] = [];
  field.sentences.forEach((sentence, at) => {
    const here = officesIn(field, sentence.start, sentence.end);
    const tellings = tellSentence(field, sentence, at, here, publishedAt, memory);
    if (!tellings.some(({ type }) => ofOffices.has(type)) && here.length > 0) {
      tellings.push(...continueList(field, sentence, at, here, memory));
    }
    result.push(...tellings);
    remember(field, sentence, here, tellings, memory);
  });
  return result;
}

function remember(field: Field, sentence: Sentence, here: FoundOffice[], tellings: Telling[], memory: Memory): void {
  const meant = here.filter(({ referred }) => !referred);
  if (meant.length > 0) memory.focus = meant;
  memory.topic =
    namesService(field.text, sentence.start, sentence.end) || here.length > 0 || (memory.topic && tellings.length > 0);
  memory.last =
    tellings.findLast(({ type }) => ofOffices.has(type)) ??
    (here.length > 0 || hasOfficeNoun(field.text, sentence.start, sentence.end) ? null : memory.last);
  if (memory.told.length < 4000) memory.told += ` ${lowerCase(field.text).slice(sentence.start, sentence.end)}`;
}

function tellSentence(
  field: Field,
  sentence: Sentence,
  at: number,
  here: FoundOffice[],
  publishedAt: string | null,
  memory: Memory,
): Telling[] {
  const clauses = clausesOf(sentence);
  const around = { officeBefore: memory.topic, topicBefore: memory.topic, officeHere: here.length > 0 };
  if (
    !around.topicBefore &&
    here.length === 0 &&
    !namesService(field.text, sentence.start, sentence.end) &&
    !/\bssc\b|lokal\S* statlig|statlig\S* (?:lokal\S* )?service|mobil|generaldirektör/.test(
      clauses.map(({ lower }) => lower).join(' '),
    )
  )
    return [];
  const result: Telling[] = [];
  let governing: Judgement | null = null;
  for (const clause of clauses) {
    if (background.test(clause.lower) || earlierTimes.test(clause.lower)) continue;
    const events = findEvents(clause, around);
    if (events.length === 0) result.push(...goesOn(field, at, clause, result));
    for (const event of events) {
      let judgement = judge(clause.lower, event.from, event.to);
      if (judgement === 'cancelled-wish') continue;
      if (judgement === 'denied') {
        if (!ofOffices.has(event.type) || !threat.test(`${memory.told} ${clause.lower}`)) continue;
        judgement = { status: 'cancelled', marked: true };
      }
      if (event.type === 'review') judgement = reviewed(judgement, clause);
      if (event.type === 'mandate' || event.type === 'leadership') judgement = mandated(judgement, clause);
      if (!judgement.marked && governing && isElliptic(clause)) judgement = governing;
      if (isCountKept(clause, judgement)) continue;
      const days = event.type === 'review' ? [] : daysOf(field, event, sentence, clauses.length);
      if (judgement.status === 'in-effect' && isLongAgo(field, clause, publishedAt)) continue;
      if (judgement.status === 'in-effect' && isAhead(days, publishedAt))
        judgement = { status: 'decided', marked: true };
      if (
        judgement.status === 'decided' &&
        !judgement.marked &&
        ofOfficesOrMobile(event.type) &&
        isToday(days, publishedAt)
      )
        judgement = { status: 'in-effect', marked: true };
      governing = judgement;
      result.push(...told(field, at, event, judgement, days, officesOf(field, event, clauses, here, memory)));
    }
  }
  return result;
}

/** "…; Storuman och Torsby är redan beslutade": the change before the semicolon, with offices and status of its own. */
function goesOn(field: Field, at: number, clause: Clause, before: readonly Telling[]): Telling[] {
  const last = before.at(-1);
  const offices = distinct(officesIn(field, clause.start, clause.end).filter(({ referred }) => !referred));
  if (!last || !ofOffices.has(last.type) || offices.length === 0) return [];
  const judgement = judge(clause.lower, clause.lower.length, clause.lower.length);
  const said = typeof judgement !== 'string' && judgement.marked ? judgement : last;
  return offices.map((office) => ({
    ...last,
    status: said.status,
    marked: said.marked,
    at,
    office,
    effectiveFrom: null,
  }));
}

/** ", men också fler mobila lösningar": no verb of its own, so the clause before governs it. */
const isElliptic = ({ lower }: Clause): boolean =>
  /^(?:men|och|samt|även|but)\s(?:också|även|samtidigt|also)?/.test(lower);
/** "110 kontor blir kvar" is a size, not a rescue. */
const isCountKept = ({ lower }: Clause, { status }: Judgement): boolean =>
  status === 'cancelled' && /\d\s(?:\S+\s){0,2}(?:service)?kontor\S*\s(?:\S+\s){0,3}kvar/.test(lower);

function told(
  field: Field,
  at: number,
  event: Event,
  judgement: Judgement,
  days: DateMention[],
  offices: FoundOffice[],
): Telling[] {
  const { clause, type } = event;
  const base = {
    type,
    ...judgement,
    field,
    at,
    ...quoteOf(clause.sentence, clause.start, clause.end),
    amounts: [],
    officeCounts: [],
  };
  const confidence = confidenceOf(event, judgement, days.length > 0 || offices.length > 0);
  if (offices.length === 0) return [{ ...base, office: null, effectiveFrom: dayFor(null, [], days), confidence }];
  const named = offices.map((office) => ({
    ...base,
    office,
    effectiveFrom: dayFor(office, offices, days),
    confidence,
  }));
  // "28 nya kontor, bland annat i Boden": the 28 are news beside the one.
  return quantityIn(clause.lower) > offices.length
    ? [...named, { ...base, office: null, effectiveFrom: null, confidence }]
    : named;
}

function confidenceOf({ clause }: Event, { marked }: Judgement, precise: boolean): number {
  const explicit = nounsIn(clause).some((noun) => noun.explicit);
  return 0.6 + (explicit ? 0.15 : 0) + (marked ? 0.1 : 0) + (precise ? 0.1 : 0);
}

function officesOf(field: Field, event: Event, clauses: Clause[], here: FoundOffice[], memory: Memory): FoundOffice[] {
  if (!ofOffices.has(event.type)) return [];
  const { clause } = event;
  const inClause = officesIn(field, clause.start, clause.end).filter(({ referred }) => !referred);
  if (inClause.length > 0) return distinct(inClause);
  const inSentence = here.filter(({ referred }) => !referred);
  if (
    inSentence.length > 0 &&
    (clauses.length === 1 || !clauses.some((other) => other !== clause && other.start < clause.start))
  )
    return distinct(inSentence);
  const singular =
    /(?:^|\s)(?:kontoret|servicekontoret|det|den|där|här|the office|it)(?:\s|$)|sista (?:\S+ )?dag/.test(
      clause.lower,
    ) && !/(?:kontoren|servicekontoren|kontor|offices)(?:\s|$|[,.])/.test(clause.lower);
  if (singular && memory.focus.length === 1) return memory.focus;
  if (inSentence.length === 1 && singular) return inSentence;
  if (memory.focus.length > 1 && /(?:båda|dessa|de två|de tre) (?:service)?kontoren|kontoren där/.test(clause.lower))
    return memory.focus;
  return allOfThem.test(clause.lower) && memory.focus.length > 1 ? memory.focus : [];
}

function distinct(offices: FoundOffice[]): FoundOffice[] {
  const seen = new Set<string>();
  return offices.filter(({ place }) => !seen.has(place.id) && seen.add(place.id));
}

/** "Arvika – 30 maj" under "Dessa kontor stängs:", or "Ett av dem är kontoret i Brandbergen": the change told last, of these offices. */
function continueList(field: Field, sentence: Sentence, at: number, here: FoundOffice[], memory: Memory): Telling[] {
  const { last } = memory;
  if (!last) return [];
  const lower = lowerCase(field.text).slice(sentence.start, sentence.end);
  const first = (here[0] as FoundOffice).start - sentence.start;
  const listed =
    /^[\s•*·–\d.)-]*(?:servicekontoret |kontoret )?(?:i |på )?$/.test(lower.slice(0, first)) && lower.length < 160;
  if (!listed && !continues.test(lower) && !/:\s*$/.test(lower.slice(0, first))) return [];
  const offices = distinct(here.filter(({ referred }) => !referred));
  const days = inRange(field.dates, sentence.start, sentence.end).filter(({ precision }) => precision === 'day');
  return offices.map((office) => ({
    ...last,
    field,
    at,
    ...quoteOf(sentence),
    office,
    effectiveFrom: dayFor(office, offices, days) ?? (listed || last.office !== null ? null : last.effectiveFrom),
    confidence: Math.min(last.confidence, 0.8),
  }));
}
