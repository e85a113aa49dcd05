// Which kinds of change a clause tells of: a sign from the phrase table, about the offices or the agency, and nothing that makes it another story.
import { changeFrames } from '../knowledge/change-frames.ts';
import { type Sign, type Subject, signs } from '../knowledge/phrases.ts';
import type { ChangeType } from '../model/words.ts';
import { allAgencies } from './agencies.ts';
import type { Clause } from './change-clauses.ts';
import { hasOfficeNoun, officeNouns } from './office-nouns.ts';
import { phraseIndex } from './phrase-index.ts';
import { inRange } from './ranges.ts';
import type { Text } from './text.ts';
import { anyOf } from './words.ts';

export interface Event {
  type: ChangeType;
  clause: Clause;
  /** Where the sign stands in `clause.lower`. */
  from: number;
  to: number;
}

/** What surrounds the clause, as far as it decides what "det" and "kontoret" mean. */
export interface Surroundings {
  /** The sentence before names an office, or the title does and nothing else came between. */
  officeBefore: boolean;
  topicBefore: boolean;
  /** The offices or the agency were spoken of a few sentences before, and nobody else since. */
  scene: boolean;
  /** Accepted offices stand in the sentence. */
  officeHere: boolean;
}

interface Compiled {
  type: ChangeType;
  subject: Subject;
  beside: RegExp[];
  unless: RegExp | undefined;
}

const all: Sign[] = [...signs, ...changeFrames];
const find = phraseIndex(all.map(({ words }) => words));
const table: Compiled[] = all.map(({ type, subject, beside = [], unless }) => ({
  type,
  subject,
  beside: beside.map((list) => anyOf(list)),
  unless: unless && anyOf(unless),
}));
const anaphora =
  /^(?:[–"\s-]*)(?:men |och |också |dessutom |även |nu |därmed |därför |enligt \S+ )?(?:vi|det|de|den|dessa|detta|där|båda|samtliga|alla|totalt|kontoret|kontoren|it|they|this|those|ytterligare|andra|övriga|resten|en av dem|ett av dem|flera|först|sist|sista|öppning|öppningen|invigning|invigningen|stängning|stängningen|flytten|öppettiderna|verksamheten)\b/;
const sscWord =
  /(?:statens service|\bssc\b|servicecent|servicekontor|service cent|lokal\S{0,24} statlig|statlig\S{0,24} service|servicekontorsnät)/;

export function findEvents(clause: Clause, around: Surroundings): Event[] {
  const result: Event[] = [];
  for (const { list, from, to } of find(clause.lower).sort((a, b) => a.list - b.list)) {
    const { type, subject, beside, unless } = table[list] as Compiled;
    if (
      result.some((event) => event.type === type) ||
      !beside.every((one) => one.test(clause.lower)) ||
      (isDoneByOffices(type) && othersDo.test(clause.lower.slice(Math.max(0, from - 60), from))) ||
      unless?.test(clause.lower) ||
      !(hasSubject(subject, clause, around) || isObject(subject, clause, to, around))
    )
      continue;
    result.push({ type, clause, from, to });
  }
  return settle(result);
}

/** "Polisen öppnar …", "Biblioteket håller …": somebody else does it; but "på biblioteket öppnar …". */
const othersDo =
  /(?:^|[.,:;–"]\s?|(?<!(?:^|\s)(?:på|i|till|från|av|med|för|hos|vid|om|och|samt|åt|där|som|att|intill|bredvid|under))\s)(?:polisen|banken|swedbank|nordea|skatteverket|försäkringskassan|arbetsförmedlingen|pensionsmyndigheten|migrationsverket|biblioteket|vårdcentralen|tingsrätten|simhallen|systembolaget|apoteket|postnord|region \S+)\s(?:(?:nu|också|har|ska|kommer|att|vill|även)\s){0,3}$/;
const isDoneByOffices = (type: ChangeType): boolean => type.startsWith('office-') && type !== 'office-services';

/** "planerar att lägga ned det": the office named before. */
const isObject = (subject: Subject, { lower }: Clause, to: number, { officeBefore }: Surroundings): boolean =>
  subject === 'office' && officeBefore && /^\s(?:det|dem|it|them)(?:\s|[.,]|$)/.test(lower.slice(to, to + 8));

function hasSubject(subject: Subject, clause: Clause, around: Surroundings): boolean {
  const { text, start, end } = clause.sentence;
  const sentence = text.norm.slice(start, end).toLowerCase();
  const office = hasOfficeNoun(text, start, end) || around.officeHere;
  if (subject === 'scene') return office || around.scene || sscWord.test(sentence);
  if (subject === 'office')
    return (
      office ||
      (around.officeBefore &&
        (nominal.test(clause.lower) ||
          anaphora.test(clause.lower) ||
          pronoun.test(clause.lower) ||
          /\s(?:där|här)(?:\s|[.,]|$)/.test(clause.lower)))
    );
  if (subject === 'agency')
    return sscWord.test(sentence) || (around.topicBefore && !namesOtherAgency(text, start, end));
  return (
    office ||
    sscWord.test(sentence) ||
    (around.topicBefore && (anaphora.test(clause.lower) || /(?:^|\s)myndighetens?\s/.test(clause.lower)))
  );
}

/** "Enligt planen skulle flytten ske den 1 oktober": of the office spoken of. */
const nominal =
  /(?<![a-zåäö])(?:flytten|stängningen|nedläggningen|öppningen|invigningen|avvecklingen|ombyggnaden|etableringen|verksamheten|första besökar\S{2,4}|dörrarna|portarna)(?![a-zåäö])/;

/** "Nu läggs det ner": the verb before what it befalls. */
const pronoun =
  /(?<![a-zåäö])(?:läggs|lades|stängs|stängdes|stänger|stängde|flyttas|flyttar|flyttade|öppnas|öppnades|öppnar|öppnade|avvecklas|räddas|försvinner|försvann|slår|slog) (?:det|de|kontoret|kontoren)(?![a-zåäö])/;

function namesOtherAgency(text: Text, start: number, end: number): boolean {
  return inRange(allAgencies(text), start, end).some((one) => one.id !== 'statens-servicecenter');
}

/** One clause, several signs: the narrower one wins. */
function settle(events: Event[]): Event[] {
  const has = (type: ChangeType) => events.some((event) => event.type === type);
  const drop = new Set<ChangeType>();
  if (has('office-disruption'))
    for (const type of ['office-closure', 'office-hours', 'office-opening'] as const) drop.add(type);
  if (has('office-hours'))
    for (const type of ['office-closure', 'office-opening'] as const)
      if (near(events, 'office-hours', type) && !isOwn(events, type)) drop.add(type);
  if (has('office-closure'))
    drop.add(events.some(isMerged) && has('office-relocation') ? 'office-closure' : 'office-relocation');
  if (has('review') && !isInquiry(events)) dropNominal(events, drop);
  if (has('review')) dropReviewed(events, drop);
  if (has('review') && !isInquiry(events) && finding.test(events[0]?.clause.lower ?? '')) {
    for (const type of ['office-opening', 'office-closure'] as const) drop.add(type);
  }
  // "Kontoren flyttas från Statens servicecenter till …": who runs them, not where they are.
  if (has('office-services') || (has('mandate') && near(events, 'mandate', 'office-relocation')))
    drop.add('office-relocation');
  // "Arbetsförmedlingens personal försvinner från kontoret": the office stays.
  if (has('office-services') && events.some(goesFrom)) drop.add('office-closure');
  // "i uppdrag att lämna ut e-legitimationer": the task is the news.
  if (has('mandate') && isBefore(events, 'mandate', 'office-services')) drop.add('office-services');
  // "upphäva uppdraget att öppna kontor": the task is what ends.
  if (has('mandate') && /upphäv|återkalla/.test(events[0]?.clause.lower ?? '')) drop.add('office-opening');
  if (has('office-closure') && near(events, 'office-closure', 'office-opening')) dropNounSign(events, drop);
  if (has('review') && has('mandate') && entrusted.test(events[0]?.clause.lower ?? '')) drop.add('review');
  else if (has('review'))
    drop.add(events.some(({ type }) => isPlain(type)) && isInquiry(events) ? 'review' : 'mandate');
  if (has('mobile-service') && mobileEnds.test(events[0]?.clause.lower ?? '')) drop.add('office-closure');
  if (has('mobile-service') && has('office-opening') && near(events, 'mobile-service', 'office-opening'))
    drop.add('office-opening');
  return events.filter(({ type }) => !drop.has(type));
}

/** "upphör med det mobila kontoret" */
const mobileEnds = /(?:upphör|lägger|avveckl|slut)\S{0,5} (?:\S+ ){0,3}(?:mobil|buss)/;

/** "avvecklas, genom ändrade öppettider": no hours' word could mean that. */
const isOwn = (events: Event[], type: ChangeType): boolean =>
  events.some((event) => event.type === type && /^(?:avveckl|nedlägg|lägg)/.test(event.clause.lower.slice(event.from)));

/** "slås ihop och flyttar till …" */
const isMerged = ({ type, clause, from }: Event): boolean =>
  type === 'office-closure' && /^(?:slå|slogs|slagits)\S? (?:ihop|samman)/.test(clause.lower.slice(from));

const goesFrom = ({ type, clause, from }: Event): boolean =>
  type === 'office-closure' && /^(?:försv|dra|tas bort|upphör)/.test(clause.lower.slice(from));

/** "stänga fler kontor", "det nya kontoret stängs": a noun is no opening when the verb beside it closes. */
function dropNounSign(events: Event[], drop: Set<ChangeType>): void {
  const opening = events.find(({ type }) => type === 'office-opening');
  if (opening && /^(?:fler|nytt|nya|ytterligare|new)/.test(opening.clause.lower.slice(opening.from)))
    drop.add('office-opening');
}

/** It is Statens servicecenter that gets the task; whoever else does is to review it. */
const entrusted =
  /(?:statens servicecenter|ssc)\s(?:\(ssc\)\s)?(?:\S+\s){0,8}?i uppdrag|uppdra\S{1,3}\s(?:åt|till) (?:statens|ssc)/;
/** What an audit found is not news of its own. */
const finding = /konstater|visar|kritiser|anser|brist|slutsats/;
/** "ska granska nedläggningarna" */
function dropNominal(events: Event[], drop: Set<ChangeType>): void {
  for (const { type, clause, from } of events) {
    if (/^(?:nedlägg|stängning|öppning|avveckling)/.test(clause.lower.slice(from))) drop.add(type);
  }
}

/** "utvärdera om de kontor som öppnades …": what is looked into, not news. */
function dropReviewed(events: Event[], drop: Set<ChangeType>): void {
  for (const { type, clause, from } of events)
    if (isPlain(type) && lookedInto.test(clause.lower.slice(Math.max(0, from - 90), from))) drop.add(type);
}
const lookedInto =
  /(?<![a-zåäö])(?:utvärder|gransk|kartlägg|följ|undersök|analyser|bedöm)\S{0,5} (?:upp )?(?:om|hur|varför|vad|vilka|effekterna|konsekvenserna|följderna) (?:\S+ ){0,10}$/;

const isPlain = (type: ChangeType): boolean => type.startsWith('office-') || type === 'mobile-service';

/** "Utredningen föreslår 28 nya kontor": the news is what it proposes. */
function isInquiry(events: Event[]): boolean {
  const review = events.find(({ type }) => type === 'review');
  return (
    review !== undefined &&
    /^(?:utred|promemori|(?:del|slut)?betänk|(?:del|slut)redov)/.test(review.clause.lower.slice(review.from))
  );
}

function isBefore(events: Event[], one: ChangeType, other: ChangeType): boolean {
  const a = events.find(({ type }) => type === one);
  const b = events.find(({ type }) => type === other);
  return a !== undefined && b !== undefined && a.to <= b.from;
}

function near(events: Event[], one: ChangeType, other: ChangeType): boolean {
  const a = events.find(({ type }) => type === one);
  const b = events.find(({ type }) => type === other);
  return a !== undefined && b !== undefined && a.from < b.to + 12 && b.from < a.to + 12;
}

/** The office nouns of a clause, for those who need to know which it speaks of. */
export function nounsIn({ sentence, start, end }: Clause) {
  return inRange(officeNouns(sentence.text), start, end);
}
