// Sums of money in SEK, whoever's they are, with direction, year and recurrence as their clause tells them.
// A text without money costs one scan.
import type { AmountMention } from '../model/reading.ts';
import { readAmountFacts } from './amount-facts.ts';
import { budgetYearOf, reportYearOf } from './budget-frame.ts';
import { publicationDay, yearOf } from './calendar.ts';
import { lowerCase } from './lower-case.ts';
import { isMoney } from './money-context.ts';
import { type Sentence, sentences } from './sentences.ts';
import { withEllipses } from './sum-ellipses.ts';
import { anyUnit, findSums, type Sum } from './sums.ts';
import { spanOf, type Text } from './text.ts';

/**
 * All sums in order, each with its span. `publishedAt` resolves "nästa år" and its kin; without it they are `null`. `title` may say of which
 * year's budget the text is.
 */
export function findAmounts(text: Text, publishedAt: string | null, title?: Text): AmountMention[] {
  const lower = lowerCase(text);
  if (!anyUnit.test(lower)) return [];
  const sums = withEllipses(lower, findSums(text, lower));
  if (sums.length === 0) return [];
  const day = publicationDay(publishedAt);
  const publicationYear = day === null ? null : yearOf(day);
  const budgetYear = title === undefined ? null : budgetYearOf(title, publicationYear);
  const reportYear = title === undefined ? null : reportYearOf(title);
  const context = { publicationYear, budgetYear, reportYear };
  const facts = readAmountFacts(text, inSentences(text, lower, sums), context);
  return facts.map(({ sum, ...told }) => ({
    sek: sum.sek,
    sekMax: sum.sekMax,
    ...told,
    ...spanOf(text, sum.start, sum.end),
  }));
}

/**
 * "… 40 miljoner mindre 2025. De 40 miljonerna …": a sum told again is of the year that it is told with, and a headline's goes the way that
 * the text tells of it.
 */
export function shareFacts(fields: readonly AmountMention[][]): AmountMention[][] {
  const all = fields.flat().filter(({ sek }) => sek >= smallestShared);
  const ways = onlyOnes(
    all
      .filter(({ field, direction }) => field === 'text' && direction !== 'none')
      .map((one) => [sum(one), one.direction]),
  );
  const turned = fields.map((amounts) =>
    amounts.map((one) => {
      const way = one.field === 'title' && one.direction === 'none' ? ways.get(sum(one)) : null;
      return way ? { ...one, direction: way } : one;
    }),
  );
  const key = (one: AmountMention) => `${sum(one)}|${one.direction}`;
  const told = turned.flat().filter(({ sek, fiscalYear }) => sek >= smallestShared && fiscalYear !== null);
  const years = onlyOnes(told.map((one) => [key(one), one.fiscalYear]));
  return turned.map((amounts) =>
    amounts.map((one) => ({ ...one, fiscalYear: one.fiscalYear ?? years.get(key(one)) ?? null })),
  );
}

const sum = ({ sek, sekMax }: AmountMention): string => `${sek}|${sekMax}`;

/** What each key goes with; `null` where it goes with more than one thing. */
function onlyOnes<T>(pairs: readonly [key: string, value: T][]): Map<string, T | null> {
  const result = new Map<string, T | null>();
  for (const [key, value] of pairs) result.set(key, result.has(key) && result.get(key) !== value ? null : value);
  return result;
}

/** Fees and fares are alike by chance. */
const smallestShared = 100_000;

/** The sums of each sentence, without those that count something other than money. */
function inSentences(text: Text, lower: string, sums: Sum[]): { sentence: Sentence; index: number; sums: Sum[] }[] {
  const all = sentences(text);
  const result: { sentence: Sentence; index: number; sums: Sum[] }[] = [];
  let next = 0;
  for (const [index, sentence] of all.entries()) {
    const own: Sum[] = [];
    for (; next < sums.length && (sums[next] as Sum).start < sentence.end; next += 1) own.push(sums[next] as Sum);
    if (own.length === 0) continue;
    const goesOn = result.at(-1)?.index === index - 1;
    const context = { previous: all[index - 1], next: all[index + 1], goesOn };
    const money = own.filter((sum) => sum.explicit || isMoney(lower, sentence, sum, context));
    if (money.length === 0) continue;
    const last = (sums[next]?.start ?? lower.length) >= (context.next?.end ?? 0);
    result.push({ sentence: stretch(lower, sentence, { ...context, last }), index, sums: money });
  }
  return result;
}

const anaphoric =
  /^(?:det|den|detta|summan|beloppet|kravet|notan|totalt|sammanlagt)(?: \p{L}+)? (?:handlar|gäller|rör|landar|ligger|uppgår|motsvarar|blir|är|innebär|omfattar)(?!\p{L})/u;
const cataphoric = /^(?:så (?:mycket|stor|stort)|det är|det blev|den summan|det beloppet|det motsvarar)(?!\p{L})/u;
/** A sentence no longer than this can be a bare sum. */
const bareSum = 40;

/** "Bidraget dras in. Det gäller 5 miljoner.", "Fem miljoner. Så mycket ska sparas.": two sentences that say one thing of a sum. */
function stretch(
  lower: string,
  sentence: Sentence,
  {
    previous,
    next,
    goesOn,
    last,
  }: { previous: Sentence | undefined; next: Sentence | undefined; goesOn: boolean; last: boolean },
): Sentence {
  const { text, start, end } = sentence;
  const from = !goesOn && previous && anaphoric.test(lower.slice(start, start + 60)) ? previous.start : start;
  const isBare = last && next && end - start < bareSum && cataphoric.test(lower.slice(next.start, next.start + 30));
  const to = isBare ? next.end : end;
  if (from === start && to === end) return sentence;
  return { text, start: from, end: to, norm: text.norm.slice(from, to) };
}
