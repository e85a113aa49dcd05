// The year that a text about one year's budget need not say again with every sum: from the sentence's own "budgeten för 2026", from the
// sentence before, or from what the text or its title named last.

import { moneyContext } from '../knowledge/money-words.ts';
import { lowerCase } from './lower-case.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { Sum, SumFacts, SumsOfSentence } from './sums.ts';
import type { Text } from './text.ts';
import { findYears, type YearMention } from './years.ts';

const budgetLead =
  /(?<!\p{L})(?:\p{L}{0,20}budget\p{L}{0,30}|regleringsbrev\p{L}{0,10})(?: (?:för|inför))?(?: (?:år|budgetåret|verksamhetsåret))? $/u;

export function isBudgetYear(sentence: string, year: YearMention): boolean {
  if (/ års$/.test(sentence.slice(year.start, year.end))) return false;
  return budgetLead.test(sentence.slice(Math.max(0, year.start - 40), year.start));
}

const cutOff = /^ (?:fr\.o\.m\.?|från och med|från)$/;

/** "I budgetpropositionen för 2026 …": the year of what has none nearer, in this sentence or, for what moves, the one before. */
export function fillFromBudget(
  text: Text,
  group: SumsOfSentence,
  publicationYear: number | null,
  facts: SumFacts[],
): void {
  const open = facts.filter((fact) => fact.fiscalYear === null && !cutOff.test(tail(group.sentence, fact.sum)));
  if (open.length === 0) return;
  const own = budgetYear(lowerOf(group.sentence), publicationYear);
  const before = sentences(text)[group.index - 1];
  const sameParagraph = before && !text.norm.slice(before.end, group.sentence.start).includes('\n\n');
  const fromBefore = own === null && sameParagraph ? budgetYear(lowerOf(before), publicationYear) : null;
  const only = own === null ? undefined : ofRelative(group, facts);
  for (const fact of open)
    if (only === undefined || fact === only) fact.fiscalYear = own ?? (fact.direction === 'none' ? null : fromBefore);
}

/** "inför nästa års budget", "2026 års budgetproposition" */
const isOfYear = (sentence: string, { start, end }: YearMention): boolean =>
  /(?:års|årets)$/.test(sentence.slice(start, end + 4).trimEnd()) &&
  /^(?: års)? (?:stats)?budget/.test(sentence.slice(end, end + 16));

const goesOn =
  /^(?:då|det|den|de|totalt|sammanlagt|tillsammans|summan|beloppet|kravet|tillskottet|besparingen|neddragningen|satsningen|pengarna|priset|avgiften|taxan|hyran|ersättningen|anslaget)(?!\p{L})/u;

/** "Sparkravet för 2026 är klart. Det landar på 100 miljoner.": the one year of the sentence before, where it is of money or of then. */
export function fillFromBefore(
  text: Text,
  group: SumsOfSentence,
  publicationYear: number | null,
  facts: SumFacts[],
): void {
  const told = lowerOf(group.sentence);
  const before = sentences(text)[group.index - 1];
  if (!before || facts.every(({ fiscalYear }) => fiscalYear !== null)) return;
  const isSame = goesOn.test(told);
  if (!isSame && (otherTime.test(told) || text.norm.slice(before.end, group.sentence.start).includes('\n\n'))) return;
  const earlier = lowerOf(before);
  if (!/^(?:då|priset|avgiften|taxan|hyran|ersättningen|anslaget)/.test(told) && !moneyContext.test(earlier)) return;
  const years = findYears(earlier, publicationYear, null, true).filter(({ background }) => !background);
  const [only] = years;
  if (!only || years.length > 1 || (publicationYear !== null && only.year < publicationYear)) return;
  for (const fact of facts) {
    // What only is may be of any time; what moves does so in the year that the talk is of.
    if ((isSame || fact.direction !== 'none') && !cutOff.test(tail(group.sentence, fact.sum)))
      fact.fiscalYear ??= only.year;
  }
}

/** "4 miljoner om året, pengar som tas från de 10 miljoner som i budgeten för 2026 öronmärktes": only the sum beside it. */
function ofRelative({ sentence }: SumsOfSentence, facts: SumFacts[]): SumFacts | undefined {
  const at = lowerOf(sentence).search(/budget|regleringsbrev/) + sentence.start;
  const nearest = facts.findLast(({ sum }) => sum.end <= at);
  return nearest && /^ som /.test(lowerCase(sentence.text).slice(nearest.sum.end, at)) ? nearest : undefined;
}

function budgetYear(sentence: string, publicationYear: number | null): number | null {
  if (!/budget|regleringsbrev/.test(sentence)) return null;
  const years = findYears(sentence, publicationYear);
  return years.find((year) => isBudgetYear(sentence, year) || isOfYear(sentence, year))?.year ?? null;
}

/** The budget year that a title names, or the one year of a title about money ("Mindre pengar till kontoren nästa år"). */
export function budgetYearOf(title: Text, publicationYear: number | null): number | null {
  const lower = lowerCase(title);
  const named = budgetYear(lower, publicationYear);
  if (named !== null || !(moneyContext.test(lower) || /milj|pengar|dyrare|billigare/.test(lower))) return named;
  const [only, ...more] = findYears(lower, publicationYear).filter(({ background }) => !background);
  return only && more.length === 0 && (publicationYear === null || only.year >= publicationYear) ? only.year : null;
}

/** For each sentence the budget year that the text has named last before it, the title's until then. */
export function budgetFrames(text: Text, publicationYear: number | null, titled: number | null): (number | null)[] {
  let frame = titled;
  return sentences(text).map((sentence) => {
    const before = frame;
    frame = budgetYear(lowerOf(sentence), publicationYear) ?? frame;
    return before;
  });
}

/** "Årsredovisning för 2023" */
export function reportYearOf(title: Text): number | null {
  const found = /(?:årsredovisning|bokslut|årsrapport)(?:en|et)?(?: för)? ((?:19|20)\d\d)(?!\d)/.exec(lowerCase(title));
  return found ? Number(found[1]) : null;
}

/** An account of a year: what was then, unless a sentence tells another time. */
export function fillFromReport({ sentence }: SumsOfSentence, year: number, facts: SumFacts[]): void {
  if (
    /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:i år|nästa år|framöver|ska|kommer att|årligen)(?!\p{L})/u.test(
      lowerOf(sentence),
    )
  )
    return;
  for (const fact of facts) fact.fiscalYear ??= year;
}

const appropriation =
  /(?<!\p{L})\p{L}*anslag|\(ram\)|(?<!\p{L})(?:ap\.|anslagspost|ramen|utgiftsområde|förvaltningsmedel|får|ges|tilldelas|beviljas)/u;
/** What has been, or comes as long as it lasts, is not that budget's. */
const otherTime =
  /(?<!\p{L})(?:kostade|fick|skulle|hittills|varje år|per år|om året|årligen|årlig|(?<!jämför(?:t|else) med |än )i år|fjol|förra|senaste)(?!\p{L})/u;

/** A text about one year's budget need not name the year again: what is added, taken or appropriated is of that year. */
export function fillFromFrame({ sentence }: SumsOfSentence, frame: number | null, facts: SumFacts[]): void {
  const open = facts.filter(({ fiscalYear }) => fiscalYear === null);
  if (frame === null || open.length === 0) return;
  const told = lowerOf(sentence);
  if (otherTime.test(told) || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(told)) return;
  for (const fact of open) {
    if (fact.direction !== 'none' || appropriation.test(told)) fact.fiscalYear = frame;
  }
}

function tail(sentence: Sentence, sum: Sum): string {
  return sentence.norm.slice(sum.end - sentence.start).toLowerCase();
}

function lowerOf(sentence: Sentence): string {
  return lowerCase(sentence.text).slice(sentence.start, sentence.end);
}
