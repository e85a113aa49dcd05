// What a sentence tells of its sums: the year they are for, whether they come back every year, and (direction.ts) more or less.
// The order of trust for the year: right after the sum, before it in its clause, later in its clause, shared with the sum beside it,
// that of the sentence before, the budget's.
import { recurring } from '../knowledge/money-words.ts';
import type { AmountFacts } from '../model/reading.ts';
import { budgetFrames, fillFromBefore, fillFromBudget, fillFromFrame, fillFromReport } from './budget-frame.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { directionsOf } from './direction.ts';
import { lowerCase } from './lower-case.ts';
import { fillFromTalk, fillParts, type Package, packageAfter } from './money-talk.ts';
import { type Sentence, sentences } from './sentences.ts';
import { relate } from './sum-relations.ts';
import { sharedYear, yearIn } from './sum-years.ts';
import type { Sum, SumFacts, SumsOfSentence } from './sums.ts';
import { columnYears } from './table-years.ts';
import type { Text } from './text.ts';
import { findYears } from './years.ts';

/** When it was told, and of which budget year the title says the text is. */
export interface YearContext {
  publicationYear: number | null;
  budgetYear: number | null;
  /** Of a title that an annual report has: what no sentence dates is that year's. */
  reportYear: number | null;
}

/** Facts for all sums, in order. */
export function readAmountFacts(
  text: Text,
  groups: SumsOfSentence[],
  { publicationYear, budgetYear, reportYear }: YearContext,
): SumFacts[] {
  const lower = lowerCase(text);
  const columnYear = columnYears(lower);
  const frames = budgetFrames(text, publicationYear, budgetYear);
  const result: SumFacts[] = [];
  let previous: { index: number; facts: SumFacts[] } | undefined;
  let open: Package | null = null;
  for (const group of groups) {
    const near = previous && group.index - previous.index <= 2 ? previous.facts.at(-1) : undefined;
    const before = chainStart(text, group, publicationYear, near?.fiscalYear ?? null);
    const facts = factsOfSentence(lower, group, publicationYear, before, near);
    fillFromBudget(text, group, publicationYear, facts);
    fillFromBefore(text, group, publicationYear, facts);
    for (const fact of facts) fact.fiscalYear ??= columnYear(fact.sum.start);
    open = packageAfter(group, facts, open);
    const beside = previous?.index === group.index - 1 ? previous.facts : undefined;
    fillParts(group, facts, { near: beside, open });
    fillFromFrame(group, frames[group.index] ?? null, facts);
    fillFromTalk(text, group, facts, { near: beside, publicationYear });
    if (reportYear !== null) fillFromReport(group, reportYear, facts);
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
  const years = findYears(sentence, publicationYear, before, true);
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
  relate(sentence, clauses, years, facts);
  return facts;
}

function recurringScope(sentence: string, clause: Clause): string {
  const own = sentence.slice(clause.start, clause.end);
  return `${own} ${/^, (?:per år|årligen|varje år|om året)/.exec(sentence.slice(clause.end, clause.end + 14))?.[0] ?? ''}`;
}

function lowerOf(sentence: Sentence): string {
  return lowerCase(sentence.text).slice(sentence.start, sentence.end);
}
