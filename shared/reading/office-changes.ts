// Changes told by verbs: clause by clause, sign, status, offices and day. Lists give one telling an office; "kontoret" means the last one named.
import { type Clause, clausesOf } from './change-clauses.ts';
import { byDay, dayFor, daysOf, isLongAgo } from './change-days.ts';
import { dayBeside, giveDay, type ToldDay, takeDay } from './day-sentences.ts';
import { isOfNextYear, withYear } from './day-years.ts';
import { statusOf } from './event-status.ts';
import { type Event, findEvents, nounsIn } from './events.ts';
import { mostMentions } from './limits.ts';
import { lowerCase } from './lower-case.ts';
import { shareDay } from './nameless.ts';
import {
  continueList,
  distinct,
  headingOf,
  isCounted,
  type Memory,
  officesOf,
  ofOffices,
  remember,
} from './office-focus.ts';
import { namesService } from './office-nouns.ts';
import type { FoundOffice } from './offices.ts';
import { withoutPassing } from './passing.ts';
import { quantityIn } from './quantity.ts';
import type { Sentence } from './sentences.ts';
import { type Judgement, judge } from './status.ts';
import { type Field, officesIn, quoteOf, type Telling } from './telling.ts';
import type { DateMention } from './time.ts';

/** "Sedan regeringen beslutade om fler kontor har …": what came before the news. */
const background =
  /^sedan (?!årsskiftet|dess|den \d|i |nyår|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|\d|förra|kl)/;
const earlierTimes = /under (?:den )?(?:tidigare|förra|föregående|s-ledda)(?: \S+)? regering|under (?:\S+ )?årens lopp/;
/** "Det är fel.": what the sentence before told is not so. */
const takesBack =
  /^(?:[–"\s]*nej, )?(?:det|detta|uppgiften|uppgifterna|det här) (?:är|var|stämmer|stämde) (?:alltså )?(?:fel|inte (?:sant|korrekt|rätt)|felaktigt?|inte)[.!]?$|^(?:det|detta) (?:är|var) fel(?:aktigt)?[.,]/;

/** "Samtidigt upphör kontoret i Jakobsberg.": on the day of what was told before. */
const sameTime = /^(?:samtidigt|samma dag|i samband med det|i och med det|därmed) /;

/** So many sentences on, the offices are still the scene. */
const sceneReach = 3;
/** How many tellings back the change of a day may be; a list of hundreds must not cost its square. */
const mostBefore = 40;

export function tellVerbs(field: Field, publishedAt: string | null, memory: Memory): Telling[] {
  const result: Telling[] = [];
  // A title's topic is still the scene of the first sentences.
  let topicAt = memory.topic ? -1 : Number.NEGATIVE_INFINITY;
  let pending: ToldDay | null = null;
  field.sentences.forEach((sentence, at) => {
    if (result.length >= mostMentions) return;
    const here = officesIn(field, sentence.start, sentence.end);
    if (here.length > 0 || namesService(field.text, sentence.start, sentence.end)) topicAt = at;
    const all = tellSentence(field, sentence, at, here, publishedAt, memory, at - topicAt <= sceneReach);
    const tellings = here.length > 0 ? all : shareDay(all, result);
    const lower = lowerCase(field.text).slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
    if (takesBack.test(lower)) while (result.at(-1)?.at === at - 1) result.pop();
    if (sameTime.test(lower)) {
      const before = result.findLast((telling) => telling.at === at - 1)?.effectiveFrom ?? null;
      for (const telling of tellings) telling.effectiveFrom ??= before;
    }
    const day = dayBeside(field, sentence, at, tellings);
    if (
      day &&
      !giveDay(day, field, sentence, [
        ...((memory.last ?? memory.head) ? [(memory.last ?? memory.head) as Telling] : []),
        ...result.slice(-mostBefore),
      ])
    )
      pending = day;
    else if (pending?.at === at - 1) takeDay(pending, tellings);
    const told = tellings.findLast(({ type }) => ofOffices.has(type));
    const counted = tellings.findLast((telling) => ofOffices.has(telling.type) && isCounted(telling));
    if (counted) memory.counted = counted;
    if (told) memory.head = told;
    else if (here.length > 0) tellings.push(...continueList(field, sentence, at, here, memory, publishedAt));
    result.push(...tellings);
    remember(field, sentence, here, tellings, memory);
  });
  return withoutPassing(result).map((telling) => byDay(telling, publishedAt));
}

function tellSentence(
  field: Field,
  sentence: Sentence,
  at: number,
  here: FoundOffice[],
  publishedAt: string | null,
  memory: Memory,
  scene: boolean,
): Telling[] {
  const clauses = clausesOf(sentence);
  const around = { officeBefore: memory.topic, topicBefore: memory.topic, scene, officeHere: here.length > 0 };
  if (
    !around.scene &&
    here.length === 0 &&
    !namesService(field.text, sentence.start, sentence.end) &&
    !/\bssc\b|lokal\S{0,24} statlig|statlig\S{0,24} (?:lokal\S{0,24} )?service|mobil|generaldirektör/.test(
      clauses.map(({ lower }) => lower).join(' '),
    )
  )
    return [];
  const result: Telling[] = [];
  let governing: Judgement | null = null;
  /** Before any change is told: more of the one before? */
  const idle: Clause[] = [];
  for (const clause of clauses) {
    if ((background.test(clause.lower) && here.length === 0) || earlierTimes.test(clause.lower)) continue;
    const events = findEvents(clause, around);
    if (events.length === 0) {
      if (result.length === 0) idle.push(clause);
      result.push(...goesOn(field, at, clause, result));
    } else if (isLongAgo(field, clause, publishedAt)) continue;
    for (const event of events) {
      if (isOfOldYear(event, publishedAt)) continue;
      const verb = clause.lower.slice(event.from, event.from + 12);
      const days =
        event.type === 'review'
          ? []
          : withYear(field, daysOf(field, event, sentence, clauses.length), {
              year: null,
              later: isOfNextYear(headingOf(memory)),
              verb,
              publishedAt,
            });
      const judgement = statusOf(event, { field, publishedAt, days, governing, told: memory.told });
      if (!judgement) continue;
      governing = judgement;
      result.push(...told(field, at, event, judgement, days, officesOf(field, event, clauses, here, memory)));
    }
  }
  return result.length === 0
    ? result
    : [...idle.flatMap((clause) => listBefore(clause, field, at, memory, publishedAt)), ...result];
}

/** "Därefter väntar Järfälla och Nynäshamn, och i december invigs det sista": the list goes on before the clause that tells. */
function listBefore(clause: Clause, field: Field, at: number, memory: Memory, publishedAt: string | null): Telling[] {
  const { sentence, start, end } = clause;
  const named = officesIn(field, start, end);
  if (named.length === 0) return [];
  const part = { ...sentence, start, end, norm: field.text.norm.slice(start, end) };
  return continueList(field, part, at, named, memory, publishedAt);
}

/** "Kontoret öppnade 2018 och tog i fjol emot …": the verb has a year of its own. */
function isOfOldYear({ clause, to }: Event, publishedAt: string | null): boolean {
  const year = /^ (?:redan |först |år |i \S+ |hösten |våren |sommaren |vintern ){0,3}((?:19|20)\d\d)(?![\d–-])/.exec(
    clause.lower.slice(to, to + 40),
  )?.[1];
  return year !== undefined && publishedAt !== null && Number(year) <= Number(publishedAt.slice(0, 4)) - 2;
}

/** "… behåller kontoret i Vilhelmina – men inte det i Åsele": the other way round there. */
const denies = /^(?:[–,\s]*)(?:men|dock|däremot|och) (?:inte|ej|aldrig) /;

const reversed = ({ status }: Telling): Judgement => ({
  status: status === 'cancelled' ? 'decided' : 'cancelled',
  marked: true,
});

/** "…; Storuman och Torsby är redan beslutade": the change before the semicolon, with offices and status of its own. */
function goesOn(field: Field, at: number, clause: Clause, before: readonly Telling[]): Telling[] {
  const last = before.at(-1);
  const offices = distinct(officesIn(field, clause.start, clause.end).filter(({ referred }) => !referred));
  if (!last || !ofOffices.has(last.type) || offices.length === 0) return [];
  const judgement = judge(clause.lower, clause.lower.length, clause.lower.length);
  const said = denies.test(clause.lower)
    ? reversed(last)
    : typeof judgement !== 'string' && judgement.marked
      ? judgement
      : last;
  return offices.map((office) => ({
    ...last,
    status: said.status,
    marked: said.marked,
    at,
    office,
    effectiveFrom: null,
  }));
}

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
