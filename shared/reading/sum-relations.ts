// What the sums of one sentence are to each other: members of a list that years are dealt out to, a part or a share of the sum beside
// it, or the old figure that the new one is compared with.
import type { Clause } from './clauses.ts';
import type { SumFacts } from './sums.ts';
import type { YearMention } from './years.ts';

/** Fills in what the sums lend each other, in place. */
export function relate(sentence: string, clauses: Clause[], years: YearMention[], facts: SumFacts[]): void {
  compare(sentence, clauses, facts);
  dealOut(sentence, clauses, years, facts);
  fillBeside(sentence, clauses, years, facts);
  fillForAll(sentence, clauses, years, facts);
}

const compared =
  /(?<!\p{L})(?:mot|jämfört med|i jämförelse med|jämföras? med|jämföra med|i ?stället för|(?:upp|ned|ner) från|än|compared (?:with|to)|(?:up|down) from)(?: (?:dagens|nuvarande|tidigare|drygt|knappt|cirka|ca|omkring|årets))? $/u;
const beforeNow = /^ (?:i dag|idag|nu|tidigare|hittills|i nuläget|för närvarande|today)(?!\p{L})/u;
const toCome = /(?<!\p{L})(?:blir|bli|får|betalar?|ska|kommer|väntas|will|be)(?!\p{L})/u;

/** "74 kronor, mot 68 kronor i dag": the old figure only is, and by it the new one has gone up. */
function compare(sentence: string, clauses: Clause[], facts: SumFacts[]): void {
  for (const [index, fact] of facts.entries()) {
    const { start, sum } = clauses[index] as Clause;
    if (!compared.test(sentence.slice(Math.max(0, sum.start - 40), sum.start))) continue;
    fact.direction = 'none';
    const told = /^ (?:under |för |år )?(?:19|20)\d\d/.test(sentence.slice(sum.end, sum.end + 12));
    if (!told) fact.fiscalYear = null;
    const before = clauses[index - 1];
    const changed = facts[index - 1];
    if (!before || changed?.direction !== 'none' || changed.sum.sekMax !== null) continue;
    const isNew = toCome.test(sentence.slice(before.start, before.sum.start)) && start >= before.sum.end;
    if (isNew && beforeNow.test(sentence.slice(sum.end, sum.end + 20)) && changed.sum.sek !== fact.sum.sek)
      changed.direction = changed.sum.sek > fact.sum.sek ? 'increase' : 'decrease';
  }
}

const joint = /^(?:,| och| samt| eller| respektive|, respektive| and) $/;

/** "50, 100 respektive 150 miljoner 2025, 2026 och 2027": as many years as sums, one each; else what one has all have. */
function dealOut(sentence: string, clauses: Clause[], years: YearMention[], facts: SumFacts[]): void {
  for (let first = 0; first < facts.length; first += 1) {
    let last = first;
    while (last + 1 < facts.length && joint.test(between(sentence, clauses, last))) last += 1;
    if (last === first || between(sentence, clauses, last - 1) === ', ') continue;
    const group = facts.slice(first, last + 1);
    const from = clauses[first - 1]?.sum.end ?? 0;
    const to = clauses[last + 1]?.sum.start ?? sentence.length;
    const end = (clauses[last] as Clause).sum.end;
    const fitting = years.filter(
      ({ each, start, background }) => !background && each.length === group.length && start >= from && start < to,
    );
    const list = fitting.find(({ start }) => start >= end) ?? fitting.at(-1);
    const turned = group.find(({ direction }) => direction !== 'none')?.direction;
    const common = group.at(-1)?.fiscalYear ?? null;
    for (const [index, fact] of group.entries()) {
      fact.fiscalYear = list ? (list.each[index] as number) : (fact.fiscalYear ?? common);
      if (fact.direction === 'none') fact.direction = turned ?? 'none';
      fact.recurring ||= group.at(-1)?.recurring ?? false;
    }
    first = last;
  }
}

const isShare =
  /^(?:[^;.]{0,40}[ (,])?(?:det vill säga|dvs\.?|d\.v\.s\.?|alltså|eller|motsvarande|i (?:genom)?snitt|varav|vilket (?:ger|blir|motsvarar|innebär)|that is|of which|or)(?: \p{L}+){0,3} $/u;
/** ", en minskning med 75 miljoner": the change is that of the level beside it. */
const isChange =
  /, (?:vilket (?:är|innebär|motsvarar) )?(?:en|ett|an?) (?:\p{L}+ )?(?:\p{L}*(?:ökning|minskning|höjning|sänkning|neddragning|nedskärning|besparing|tillskott|förstärkning)|increase|decrease|cut)(?: per år)? (?:med|på|om|of)(?: \p{L}+)? $/u;

/** "70 miljoner per år 2021–2023, totalt 210 miljoner": all of those years. */
const isTotal =
  /^[^.;]{0,60},? (?:eller |alltså |det vill säga |vilket blir |dvs\.? )?(?:totalt|sammanlagt|tillsammans|sammantaget)(?: \p{L}+){0,2} $/u;

function fillBeside(sentence: string, clauses: Clause[], years: YearMention[], facts: SumFacts[]): void {
  for (const [index, fact] of facts.entries()) {
    if (fact.fiscalYear !== null) continue;
    const { start, end } = clauses[index] as Clause;
    const gap = index > 0 ? between(sentence, clauses, index - 1) : '';
    if (isTotal.test(gap)) {
      const before = facts[index - 1] as SumFacts;
      if (fact.direction === 'none') fact.direction = before.direction;
      if (years.some((year) => year.each.length > 1 && year.start < start && year.end <= end))
        fact.fiscalYear = before.fiscalYear;
    } else if (isShare.test(gap) || isChange.test(gap)) fact.fiscalYear = facts[index - 1]?.fiscalYear ?? null;
    else if (/jämför(?:t|else) med|compared/.test(sentence.slice(start, end)) && fact.direction !== 'none')
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

function between(sentence: string, clauses: Clause[], index: number): string {
  return sentence.slice(clauses[index]?.sum.end ?? 0, clauses[index + 1]?.sum.start ?? 0);
}
