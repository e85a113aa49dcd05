// Sums of money in SEK, whoever's they are, with direction, year and recurrence as their clause tells them.
// A text without money costs one scan.
import type { AmountMention } from '../model/reading.ts';
import { budgetYearOf, readAmountFacts } from './amount-facts.ts';
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
    const money = own.filter(
      (sum) => sum.explicit || isMoney(lower, sentence, sum, { previous: all[index - 1], goesOn }),
    );
    if (money.length > 0) result.push({ sentence, index, sums: money });
  }
  return result;
}
