// What a sentence tells of its sums: the year they are for, whether they come back every year, and (direction.ts) more or less.
// The order of trust for the year: right after the sum, before it in its clause, later in its clause, shared with the sum before, the budget's.
import { recurring } from '../knowledge/money-words.ts';
import type { AmountFacts } from '../model/reading.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { directionsOf } from './direction.ts';
import { lowerCase } from './lower-case.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { Sum } from './sums.ts';
import { columnYears } from './table-years.ts';
import type { Text } from './text.ts';
import { findYears, type YearMention } from './years.ts';

export interface SumsOfSentence {
  sentence: Sentence;
  /** Of the sentence in the text. */
  index: number;
  sums: Sum[];
}
export interface SumFacts extends Pick<AmountFacts, 'direction' | 'fiscalYear' | 'recurring'> {
  sum: Sum;
}

/** When it was told, and of which budget year the title says the text is. */
export interface YearContext {
  publicationYear: number | null;
  budgetYear: number | null;
}

/** Facts for all sums, in order. */
export function readAmountFacts(
  text: Text,
  groups: SumsOfSentence[],
  { publicationYear, budgetYear }: YearContext,
): SumFacts[] {
  const lower = lowerCase(text);
  const columnYear = columnYears(lower);
  const frames = budgetFrames(text, publicationYear, budgetYear);
  const result: SumFacts[] = [];
  let previous: { index: number; facts: SumFacts[] } | undefined;
  for (const group of groups) {
    const near = previous && group.index - previous.index <= 2 ? previous.facts.at(-1) : undefined;
    const before = chainStart(text, group, publicationYear, near?.fiscalYear ?? null);
    const facts = factsOfSentence(lower, group, publicationYear, before, near);
    fillFromBudget(text, group, publicationYear, facts);
    for (const fact of facts) fact.fiscalYear ??= columnYear(fact.sum.start);
    fillFromFrame(group, frames[group.index] ?? null, facts);
    previous = { index: group.index, facts };
    result.push(...facts);
  }
  return result;
}

const chained = /året (?:därpå|därefter|efter|innan|före)|följande år|samma år|det året/;

/** The year that "året därpå" goes on from: that of the last sum, else the last year in the sentence before. */
function chainStart(
  text: Text,
  group: SumsOfSentence,
  publicationYear: number | null,
  near: number | null,
): number | null {
  if (near !== null || !chained.test(lowerOf(group.sentence))) return near;
  const before = sentences(text)[group.index - 1];
  return before ? (findYears(lowerOf(before), publicationYear).at(-1)?.year ?? null) : null;
}

function factsOfSentence(
  lower: string,
  group: SumsOfSentence,
  publicationYear: number | null,
  before: number | null,
  near: SumFacts | undefined,
): SumFacts[] {
  const { start, end } = group.sentence;
  const sentence = lower.slice(start, end);
  const years = findYears(sentence, publicationYear, before);
  const ranges = group.sums.map((sum) => ({ start: sum.start - start, end: sum.end - start }));
  const clauses = clausesOf(sentence, ranges, years);
  const directions = directionsOf(sentence, clauses, group.sums, near?.direction);
  let shared: { year: number | null; recurring: boolean } = { year: null, recurring: false };
  const facts = clauses.map((clause, index) => {
    const told = yearIn(sentence, clause, years);
    const comesBack = recurring.test(recurringScope(sentence, clause));
    const lead = recurring.test(sentence.slice(clause.start, clause.sum.start));
    const fiscalYear = told ? told.year : sharedYear(sentence, clause, shared.year);
    const isRecurring = comesBack || (shared.recurring && (!told || told.leads));
    if (index === 0) shared = { year: told?.leads ? told.year : null, recurring: lead };
    else if (told?.leads) shared = { ...shared, year: told.year };
    return {
      sum: group.sums[index] as Sum,
      direction: directions[index] as AmountFacts['direction'],
      fiscalYear,
      recurring: isRecurring,
    };
  });
  fillComparisons(sentence, clauses, facts);
  fillForAll(sentence, clauses, years, facts);
  return facts;
}

/** "682 miljoner 2027, en minskning med 75 miljoner jämfört med 2026": the change is that of the level beside it. */
function fillComparisons(sentence: string, clauses: Clause[], facts: SumFacts[]): void {
  for (const [index, fact] of facts.entries()) {
    const { start, end } = clauses[index] as Clause;
    if (fact.fiscalYear !== null || !/jämför(?:t|else) med|compared/.test(sentence.slice(start, end))) continue;
    fact.fiscalYear = facts[index - 1]?.fiscalYear ?? facts[index + 1]?.fiscalYear ?? null;
  }
}

const forAll = /^, (?:båda|bägge|alla|samtliga|allt|both|all) (?:för|under|avseende|på|for|in) (?:år |åren )?$/;

/** "10 miljoner till den ena och 5 till den andra, båda för 2026". */
function fillForAll(sentence: string, clauses: Clause[], years: YearMention[], facts: SumFacts[]): void {
  const end = clauses.at(-1)?.sum.end ?? 0;
  const year = years.find(
    ({ start }) => start > end && forAll.test(sentence.slice(sentence.lastIndexOf(',', start), start)),
  );
  if (year === undefined) return;
  for (const fact of facts) fact.fiscalYear ??= year.year;
}

const rightAfter =
  /^(?: ?\(?(?:kronor|kr|per år|om året|årligen|varje år|extra|mer|a year|in|for|mindre|vardera|var|för|under|på|till|år|åren|perioden|budgetåret|från och med|från|fr\.o\.m\.|fram till|till och med|t\.o\.m\.|redan|bara|mellan|både))*[ (]{0,2}$/;
const budgetLead =
  /(?<!\p{L})(?:\p{L}*budget\p{L}*|regleringsbrev\p{L}*)(?: (?:för|inför))?(?: (?:år|budgetåret|verksamhetsåret))? $/u;

/** `leads`: stands before the sum, so it may be meant for the sums that follow as well. */
function yearIn(sentence: string, clause: Clause, years: YearMention[]): { year: number; leads: boolean } | null {
  const own = years.filter(
    (year) => !year.background && year.start >= clause.start && year.end <= clause.end && !isBudgetYear(sentence, year),
  );
  const after = own.filter((year) => year.start >= clause.sum.end);
  const next = after[0];
  if (next && rightAfter.test(sentence.slice(clause.sum.end, next.start))) return { year: next.year, leads: false };
  const lead = own.filter((year) => year.end <= clause.sum.start).at(-1);
  if (lead) return { year: lead.year, leads: true };
  return next ? { year: next.year, leads: false } : laterYear(sentence, clause, years);
}

/** "…, med start 2026" and "…, från och med 2026" after a comma. */
function laterYear(sentence: string, clause: Clause, years: YearMention[]): { year: number; leads: boolean } | null {
  const year = years.find((candidate) => candidate.start >= clause.end && !candidate.background);
  if (!year) return null;
  const lead = sentence.slice(clause.end, year.start);
  const tied =
    /^, (?:(?:med start|från och med|från|fr\.o\.m\.|för|under|per år|årligen|varje år|både)\s?(?:åren |år )?)+$/;
  return tied.test(lead) ? { year: year.year, leads: false } : null;
}

function isBudgetYear(sentence: string, year: YearMention): boolean {
  if (/ års$/.test(sentence.slice(year.start, year.end))) return false;
  return budgetLead.test(sentence.slice(Math.max(0, year.start - 40), year.start));
}

/** A sum without a year of its own shares the one that led the sentence, unless it is a total or its year was cut off. */
function sharedYear(sentence: string, clause: Clause, year: number | null): number | null {
  const lead = sentence.slice(clause.start, clause.sum.start);
  return /(?<!\p{L})(?:totalt|sammanlagt)(?!\p{L})/u.test(lead) ? null : year;
}

function recurringScope(sentence: string, clause: Clause): string {
  const own = sentence.slice(clause.start, clause.end);
  return `${own} ${/^, (?:per år|årligen|varje år|om året)/.exec(sentence.slice(clause.end, clause.end + 14))?.[0] ?? ''}`;
}

const cutOff = /^ (?:fr\.o\.m\.?|från och med|från)$/;

/** "I budgetpropositionen för 2026 …": the year of what has none nearer, in this sentence or, for what moves, the one before. */
function fillFromBudget(text: Text, group: SumsOfSentence, publicationYear: number | null, facts: SumFacts[]): void {
  const open = facts.filter((fact) => fact.fiscalYear === null && !cutOff.test(tail(group.sentence, fact.sum)));
  if (open.length === 0) return;
  const own = budgetYear(lowerOf(group.sentence), publicationYear);
  const before = sentences(text)[group.index - 1];
  const sameParagraph = before && !text.norm.slice(before.end, group.sentence.start).includes('\n\n');
  const fromBefore = own === null && sameParagraph ? budgetYear(lowerOf(before), publicationYear) : null;
  for (const fact of open) fact.fiscalYear = own ?? (fact.direction === 'none' ? null : fromBefore);
}

function budgetYear(sentence: string, publicationYear: number | null): number | null {
  if (!/budget|regleringsbrev/.test(sentence)) return null;
  return findYears(sentence, publicationYear).find((year) => isBudgetYear(sentence, year))?.year ?? null;
}

/** The budget year that a title names. */
export function budgetYearOf(title: Text, publicationYear: number | null): number | null {
  return budgetYear(lowerCase(title), publicationYear);
}

/** For each sentence the budget year that the text has named last before it, the title's until then. */
function budgetFrames(text: Text, publicationYear: number | null, titled: number | null): (number | null)[] {
  let frame = titled;
  return sentences(text).map((sentence) => {
    const before = frame;
    frame = budgetYear(lowerOf(sentence), publicationYear) ?? frame;
    return before;
  });
}

const appropriation =
  /(?<!\p{L})\p{L}*anslag|\(ram\)|(?<!\p{L})(?:ap\.|anslagspost|ramen|utgiftsområde|förvaltningsmedel|får|ges|tilldelas|beviljas)/u;
/** What has been, or comes as long as it lasts, is not that budget's. */
const otherTime =
  /(?<!\p{L})(?:kostade|fick|hittills|varje år|per år|om året|årligen|årlig|(?<!jämför(?:t|else) med )i år|fjol|förra|senaste)(?!\p{L})/u;

/** A text about one year's budget need not name the year again: what is added, taken or appropriated is of that year. */
function fillFromFrame({ sentence }: SumsOfSentence, frame: number | null, facts: SumFacts[]): void {
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
