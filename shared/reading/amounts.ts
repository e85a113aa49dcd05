// Sums of money in SEK, whoever's they are, with direction, year and recurrence as their clause tells them.
// A text without money costs one scan.
import type { AmountMention } from '../model/reading.ts';
import { readAmountFacts } from './amount-facts.ts';
import { budgetYearOf } from './budget-frame.ts';
import { publicationDay, yearOf } from './calendar.ts';
import { lowerCase } from './lower-case.ts';
import { isMoney } from './money-context.ts';
import { type Sentence, sentences } from './sentences.ts';
import { anyUnit, findSums, type Sum } from './sums.ts';
import { spanOf, type Text } from './text.ts';

/**
 * All sums in order, each with its span. `publishedAt` resolves "nästa år" and its kin; without it they are `null`. `title` may say of which
 * year's budget the text is.
 */
export function findAmounts(text: Text, publishedAt: string | null, title?: Text): AmountMention[] {
  const lower = lowerCase(text);
  if (!anyUnit.test(lower)) return [];
  const sums = findSums(text, lower);
  if (sums.length === 0) return [];
  const day = publicationDay(publishedAt);
  const publicationYear = day === null ? null : yearOf(day);
  const budgetYear = title === undefined ? null : budgetYearOf(title, publicationYear);
  const facts = readAmountFacts(text, inSentences(text, lower, sums), { publicationYear, budgetYear });
  return facts.map(({ sum, ...told }) => ({
    sek: sum.sek,
    sekMax: sum.sekMax,
    ...told,
    ...spanOf(text, sum.start, sum.end),
  }));
}

/** "… 40 miljoner mindre 2025. De 40 miljonerna …": a sum told again, in a headline say, is of the year that it is told with. */
export function shareYears(fields: readonly AmountMention[][]): AmountMention[][] {
  const years = new Map<string, number | null>();
  const key = ({ sek, sekMax, direction }: AmountMention) => `${sek}|${sekMax}|${direction}`;
  for (const amount of fields.flat()) {
    if (amount.fiscalYear === null || amount.sek < smallestShared) continue;
    const known = years.get(key(amount));
    years.set(key(amount), known === undefined || known === amount.fiscalYear ? amount.fiscalYear : null);
  }
  if (years.size === 0) return [...fields];
  return fields.map((amounts) =>
    amounts.map((amount) => ({ ...amount, fiscalYear: amount.fiscalYear ?? years.get(key(amount)) ?? null })),
  );
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
