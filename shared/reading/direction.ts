// Whether a sum comes or goes: from the nearest word of more or less in its clause, else from the sum before it in a list.
import {
  changeNoun,
  contents,
  countedSubject,
  directionCues,
  givenAfter,
  lessAfter,
  levelNoun,
  moneyContext,
  proposedBefore,
  purposeAfter,
  receivedBefore,
  unless,
  usableBefore,
  weakDecreaseAfter,
  weakDecreaseBefore,
  weakIncreaseAfter,
  weakIncreaseBefore,
  willGive,
} from '../knowledge/money-words.ts';
import type { AmountFacts } from '../model/reading.ts';
import type { Clause } from './clauses.ts';
import type { Sum } from './sums.ts';

type Direction = AmountFacts['direction'];
interface Cue {
  /** `none` states a level: "uppgår till", "kostar". */
  direction: Direction;
  start: number;
  end: number;
  word: string;
  /** "för att minska …": what the money is for, not what happens to it. */
  purpose: boolean;
}

/** One direction per clause. `before` is that of the last sum in the sentence before, for lists that run over sentences. */
export function directionsOf(
  sentence: string,
  clauses: Clause[],
  sums: Sum[],
  before: Direction | undefined,
): Direction[] {
  const cues = cuesOf(sentence);
  const result: Direction[] = [];
  for (const [index, clause] of clauses.entries()) {
    const carried =
      index > 0 ? (result[index - 1] as Direction) : continuesList(sentence, clause) ? (before ?? 'none') : 'none';
    result.push(directionOf(sentence, clauses, index, cues, { carried, sign: (sums[index] as Sum).sign }));
  }
  return result;
}

function cuesOf(sentence: string): Cue[] {
  const cues: Cue[] = [];
  let last = 0;
  for (const match of sentence.matchAll(directionCues)) {
    const start = match.index;
    const end = start + match[0].length;
    const direction: Direction = match[1] ? 'decrease' : match[2] ? 'increase' : 'none';
    const others = direction !== 'none' && isOfCounts(sentence, last, start, end);
    last = end;
    if (others) continue;
    const lead = sentence.slice(Math.max(0, start - 28), start);
    if (direction !== 'none' && (unless.test(lead) || describesOther(sentence, lead, match[0], end))) continue;
    const purpose = toDo.test(lead) || (/(?<!\p{L})för $/u.test(lead) && adjective.test(match[0]));
    cues.push({ direction, start, end, word: match[0], purpose });
  }
  return cues;
}

const toDo = /(?:för|syfte|så|genom) att (?:\p{L}+ )?$/u;
/** "för ökad tillgänglighet": a purpose too. */
const adjective = /^(?:öka|minska|utöka|stärk|förstärk|sänk|höj)(?:d|de|da|t)$/;

const participle = /^(?:öka|minska|utöka|halvera|reducera|sänk|höj|förstärk)(?:d|de|da|t|ta|te)$/;
const determiner =
  /(?:^|(?<!\p{L})(?:den|de|det|en|ett|för|i|av|till|på|med|och|genom|trots|sin|sitt|sina|deras|[;,–]) )$/u;

/** "den minskade trafiken": an adjective of something that is no money. */
function describesOther(sentence: string, lead: string, word: string, end: number): boolean {
  if (!participle.test(word) || !determiner.test(lead)) return false;
  const words = /^(?: [\p{L}-]+){1,3}/u.exec(sentence.slice(end, end + 70))?.[0];
  return words !== undefined && !moneyContext.test(words) && !/ (?:med|till|från)(?: |$)/.test(words);
}

/** "besöken har ökat", "ökade besök": more visits, not more money. */
function isOfCounts(sentence: string, last: number, start: number, end: number): boolean {
  const after = sentence.slice(end, end + 18).split(/[,;.]/, 1)[0] as string;
  if (/^ /.test(after) && /^ (?:antal|besök|efterfråg|tryck|behov|väntetid|kö|avstånd|personal)/.test(after))
    return true;
  const before = sentence
    .slice(Math.max(last, start - 40), start)
    .split(/[,;]/)
    .at(-1) as string;
  return countedSubject.test(before) && !moneyContext.test(before);
}

function directionOf(
  sentence: string,
  clauses: Clause[],
  index: number,
  cues: Cue[],
  { carried, sign }: { carried: Direction; sign: Sum['sign'] },
): Direction {
  const clause = clauses[index] as Clause;
  if (lessAfter.test(sentence.slice(clause.sum.end, clause.sum.end + 40))) return 'decrease';
  if (threshold.test(sentence.slice(Math.max(0, clause.sum.start - 50), clause.sum.start))) return 'none';
  // "skjuter 10 miljoner till": the verb leads, though its particle comes after.
  const leading = cues.filter((cue) => cue.start >= clause.start && cue.start < clause.sum.start);
  const following = cues.filter(
    (cue) =>
      cue.start >= clause.sum.end && cue.end <= followEnd(sentence, clause) && cue.direction !== 'none' && !cue.purpose,
  );
  const lead = leading.findLast((cue) => !cue.purpose) ?? leading.findLast((cue) => cue.direction !== 'none');
  const follow = isRelative(sentence, clause) ? following.at(-1) : following[0];
  const followsAtOnce = follow !== undefined && isAdjacent(sentence.slice(clause.sum.end, follow.start));
  if (follow && (!lead || lead.direction === 'none' || (followsAtOnce && clause.sum.start - lead.end > 12)))
    return follow.direction;
  if (levelNoun.test(sentence.slice(clause.start, clause.sum.start)) && lead && !isOfLevel(sentence, lead, clause))
    return 'none';
  if (lead && lead.direction !== 'none') return scaledBy(sentence, leading, lead);
  if (sign) return sign === '-' ? 'decrease' : 'increase';
  if (lead)
    return (
      statedChange(sentence, leading) ?? weak(sentence, clause) ?? (goesOn(sentence, clause, lead) ? carried : 'none')
    );
  if (carried !== 'none') return isAnothers(sentence, clause) ? 'increase' : carried;
  return weak(sentence, clause) ?? namedLater(clause, clauses, cues) ?? 'none';
}

/** "De 35 miljoner som reserverades dras in": what is said last is said of them. */
const isRelative = (sentence: string, { sum }: Clause): boolean =>
  /^,? som /.test(sentence.slice(sum.end, sum.end + 6));

const scales = /^(?:öka|väx|stig|steg|höj|minska|sänk|sjunk|krymp|sjönk)/;
const lessNoun = /(?:besparing|minskning|sänkning|skärning|dragning|krav|beting)\p{L}{0,12}$/u;

/** "Besparingen växer till 100 miljoner": the more of a cut, the less money. */
function scaledBy(sentence: string, leading: Cue[], lead: Cue): Direction {
  if (!scales.test(lead.word)) return lead.direction;
  const noun = leading.findLast(({ word, start }) => start < lead.start && lessNoun.test(word));
  const gap = noun === undefined ? '' : sentence.slice(noun.end, lead.start);
  return noun && gap.length < 40 && !/(?<!\p{L})(?:att|som|av)(?!\p{L})|[,;]/u.test(gap) && !moneyContext.test(gap)
    ? noun.direction
    : lead.direction;
}

/** "… 50 miljoner mindre och Skatteverket 90 miljoner mer": who is new may get more. */
const isAnothers = (sentence: string, { start, sum }: Clause): boolean =>
  /^ ?(?:kronor |kr )?(?:mer|extra)(?!\p{L})/u.test(sentence.slice(sum.end, sum.end + 14)) &&
  /(?:och|medan|men|samt|,) (?!(?:ytterligare|sedan|därefter|nästa|året|från|under|drygt|knappt|cirka)(?!\p{L}))\p{L}{4,30} (?:\p{L}{1,20} ){0,2}$/u.test(
    sentence.slice(start, sum.start),
  );

/** "För 2025 beräknas 60 miljoner och från 2026 10 miljoner för satsningen": the noun at the end is what all of it is. */
function namedLater(clause: Clause, clauses: Clause[], cues: Cue[]): Direction | null {
  // "…, en ökning med 20 miljoner": that noun has a sum of its own.
  const hasOwn = ({ end }: Cue) => clauses.some(({ sum }) => sum.start >= end && sum.start - end < 40);
  const nouns = cues.filter((cue) => cue.start >= clause.end && cue.direction !== 'none' && !hasOwn(cue));
  const direction = nouns[0]?.direction;
  return direction && nouns.every((cue) => cue.direction === direction && changeNoun.test(cue.word)) ? direction : null;
}

/** "Ökade kostnader på 15 miljoner": the change is of that very noun. */
function isOfLevel(sentence: string, lead: Cue, clause: Clause): boolean {
  return /^ \p{L}+ (?:på|om)(?: \p{L}+)? $/u.test(sentence.slice(lead.end, clause.sum.start));
}

/** Up to where a verb after the sum still speaks of it: not into "för att …" or the like. */
function followEnd(sentence: string, clause: Clause): number {
  const after = sentence.slice(clause.sum.end, clause.end);
  // "de 10 miljoner kronor som regeringen öronmärkte": that clause is about the sum; "som skulle ha försvunnit" came to nothing.
  const own = /^,? som (?!skulle)/.exec(after)?.[0].length ?? 0;
  const stop = /(?<!\p{L})(?:för att|i syfte att|så att|genom att|eftersom|när|som)(?!\p{L})/u.exec(after.slice(own));
  return clause.sum.end + (stop ? stop.index + own : after.length);
}

function isAdjacent(gap: string): boolean {
  return /^ ?(?:per år |om året |årligen |\d{4} |ska |skall |att |kommer att |har |bör )*$/.test(gap);
}

/** "Besparingen uppgår till 50 miljoner" is a cut; "anslaget, som minskats, uppgår till 700 miljoner" is a level. */
function statedChange(sentence: string, leading: Cue[]): Direction | null {
  const noun = leading.findLast((cue) => cue.direction !== 'none' && changeNoun.test(cue.word));
  const stating = leading.at(-1);
  if (!noun || !stating) return null;
  // "en ökning jämfört med planen, som uppgick till", "genom höjningen uppgår bidraget till": something else is stated. But "satsningen,
  // som uppgår till" is the noun's own.
  const gap = sentence.slice(noun.end, stating.start);
  const other =
    (/(?<!\p{L})(?:som|vilken|vilket|which)(?!\p{L})/u.test(gap) && !/^,? (?:som|vilken|vilket) $/.test(gap)) ||
    /^ (?!nu |då |till |på |totalt |sammanlagt |cirka |ca |drygt |knappt |omkring |en |ett |sek )\p{L}+/u.test(
      sentence.slice(stating.end, stating.end + 30),
    );
  return other ? null : noun.direction;
}

const isCost =
  /(?<!\p{L})(?:kosta[rdt]?e?|kostnad(?:en|er|erna)?|notan|medräkna\p{L}*|saknas|fattas|betala[rt]?|hyran?)(?!\p{L})/u;
/** "för dem med inkomster över 60 000 kronor", "som omsätter minst 3 miljoner": whom it is about, not what happens. */
const threshold =
  /(?<!\p{L})(?:inkomst\p{L}*|lön\p{L}*|tjäna[rt]?|förmögenhet\p{L}*|omsätt\p{L}*|pension\p{L}*|kostar|köp)(?: \p{L}+)? (?:över|under|minst|högst|upp till|mer än|mindre än) $/u;

/** Words that only lean: "ytterligare 50 miljoner", "50 miljoner mindre", "föreslår 10 miljoner till …". */
function weak(sentence: string, clause: Clause): Direction | null {
  const after = sentence.slice(clause.sum.end, clause.sum.end + 40);
  const before = sentence.slice(Math.max(clause.start, clause.sum.start - 50), clause.sum.start);
  if (weakDecreaseAfter.test(after) || weakDecreaseBefore.test(before)) return 'decrease';
  if (isCost.test(sentence.slice(clause.start, clause.end))) return null;
  if (weakIncreaseAfter.test(after) || weakIncreaseBefore.test(before)) return 'increase';
  if (proposedBefore.test(before) && givenAfter.test(after)) return 'increase';
  const following = sentence.slice(clause.sum.end, clause.sum.end + 80);
  if (contents.test(sentence.slice(0, clause.sum.start)) && givenAfter.test(after)) return 'increase';
  if (willGive.test(before)) return 'increase';
  const isNew =
    (usableBefore.test(before) && /^ (?:kronor )?för /.test(following)) ||
    (receivedBefore.test(before) && purposeAfter.test(following));
  return isNew ? 'increase' : null;
}

const listStart = /^(?:[-–•*|]\s|\d{4}\b|nästa år|året (?:därpå|därefter|efter)|därefter|påföljande|sedan|och )/;

/** "2027 är det 150 miljoner", after "Nästa år kapas 50 miljoner." */
function goesOn(sentence: string, clause: Clause, lead: Cue): boolean {
  return lead.word === 'är' && continuesList(sentence, clause);
}

/** A sentence that goes on with a list: "Året därpå 100 miljoner." */
function continuesList(sentence: string, clause: Clause): boolean {
  return clause.sum.start < 40 && listStart.test(sentence);
}
