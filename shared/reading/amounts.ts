// Sums of money in SEK, whoever's they are, with direction, year and recurrence as their clause tells them.
// The unit is found first and the number read backwards from it, so that a text without money costs one scan.
import {
  currencyAfterScale,
  currencyUnits,
  foreignAfter,
  foreignBefore,
  scaleUnits,
  weakUnits,
} from '../knowledge/money-words.ts';
import type { AmountMention } from '../model/reading.ts';
import { readAmountFacts } from './amount-facts.ts';
import { publicationDay, yearOf } from './calendar.ts';
import { mostMentions } from './limits.ts';
import { lowerCase } from './lower-case.ts';
import { isMoney } from './money-context.ts';
import { numberBefore, rangeStartBefore } from './numbers.ts';
import { type Sentence, sentences } from './sentences.ts';
import { spanOf, type Text } from './text.ts';

/** A sum as found, before its sentence is read. Norm offsets. */
export interface Sum {
  sek: number;
  sekMax: number | null;
  start: number;
  end: number;
  /** A currency is written, so it is money whatever the sentence says. */
  explicit: boolean;
  /** A sign stands right before the number, as in tables: "–50 mnkr". */
  sign: '-' | '+' | null;
}

const names = [...Object.keys(currencyUnits), ...Object.keys(scaleUnits), ...Object.keys(weakUnits)]
  .filter((name) => name !== ':-')
  .sort((a, b) => b.length - a.length);
const unitPattern = new RegExp(`(?=[kmbtsd:])(?:(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})|(?<=\\d):-)`, 'gu');
const anyUnit = /kr|milj|mill|bill|tusen|sek|:-|mn|md/;

/** All sums in order, each with its span. `publishedAt` resolves "nästa år" and its kin; without it they are `null`. */
export function findAmounts(text: Text, publishedAt: string | null): AmountMention[] {
  const lower = lowerCase(text);
  if (!anyUnit.test(lower)) return [];
  const sums = findSums(text, lower);
  if (sums.length === 0) return [];
  const day = publicationDay(publishedAt);
  const facts = readAmountFacts(text, inSentences(text, lower, sums), day === null ? null : yearOf(day));
  return facts.map(({ sum, ...told }) => ({
    sek: sum.sek,
    sekMax: sum.sekMax,
    ...told,
    ...spanOf(text, sum.start, sum.end),
  }));
}

function findSums(text: Text, lower: string): Sum[] {
  const found: Sum[] = [];
  let taken = 0;
  for (const match of lower.matchAll(unitPattern)) {
    if (found.length >= mostMentions) break;
    if (match.index < taken) continue;
    const sum = sumAt(text, lower, match.index, match[0]);
    if (!sum) continue;
    taken = sum.end;
    const previous = found.at(-1);
    if (previous && isRange(lower, previous, sum)) {
      previous.sekMax = sum.sek;
      previous.end = sum.end;
      previous.explicit ||= sum.explicit;
    } else if (sum.start >= (previous?.end ?? 0)) found.push(sum);
  }
  return found;
}

function sumAt(text: Text, lower: string, at: number, unit: string): Sum | null {
  // "30 sek" is half a minute; money is written SEK.
  const factor = currencyUnits[unit] ?? scaleUnits[unit] ?? weakUnits[unit];
  if (factor === undefined) return null;
  if (unit === 'sek' && text.norm.slice(at, at + 3) !== 'SEK') return null;
  let end = at + unit.length;
  let explicit = unit in currencyUnits;
  if (!explicit) {
    const after = lower.slice(end, end + 32);
    if (foreignAfter.test(after)) return null;
    const currency = currencyAfterScale.exec(after);
    if (currency) end += currency[0].length - (/[\])]$/.test(currency[0]) && !/[[(]/.test(currency[0]) ? 1 : 0);
    else if (unit in weakUnits) return null;
    explicit = currency !== null;
  }
  const scaled = factor > 1;
  const number = numberBefore(lower, at, scaled);
  if (!number) return explicit ? prefixed(text, lower, at, unit) : null;
  if (number.value <= 0 || foreignBefore.test(lower.slice(Math.max(0, number.start - 6), number.start))) return null;
  const low = rangeStartBefore(lower, number.start, scaled);
  const start = low && low.value < number.value ? low.start : number.start;
  const prefix = /(?:sek|kr) $/.exec(lower.slice(Math.max(0, start - 4), start));
  return {
    sek: sek(start === number.start ? number.value : (low as { value: number }).value, factor),
    sekMax: start === number.start ? null : sek(number.value, factor),
    start,
    end,
    explicit: explicit || prefix !== null,
    sign: signBefore(lower, start),
  };
}

const prefixedNumber =
  /^ ?(\d{1,3}(?:[ ,.]\d{3})+|\d{1,15}(?:[.,]\d{1,3})?)(?: ?(miljoner|miljarder|million|billion)(?!\p{L}))?/u;

/** "SEK 50 miljoner", "SEK 1,000,000": the currency before the number. */
function prefixed(text: Text, lower: string, at: number, unit: string): Sum | null {
  if (unit !== 'sek' && unit !== 'msek' && unit !== 'mkr') return null;
  const match = prefixedNumber.exec(lower.slice(at + unit.length, at + unit.length + 40));
  if (!match) return null;
  const scale = match[2] ? (scaleUnits[match[2]] ?? (weakUnits[match[2]] as number)) : (currencyUnits[unit] ?? 1);
  const numberEnd = at + unit.length + match[0].length - (match[2] ? match[2].length : 0);
  const number = numberBefore(lower, numberEnd, scale > 1);
  if (!number || number.value <= 0 || text.norm.slice(at, at + 1) === 's') return null;
  const end = at + unit.length + match[0].length;
  return { sek: sek(number.value, scale), sekMax: null, start: at, end, explicit: true, sign: null };
}

/** Whole kronor: 1.1 million is 1100000, not 1100000.0000000002. */
function sek(value: number, factor: number): number {
  return Math.round(value * factor);
}

function signBefore(lower: string, start: number): Sum['sign'] {
  const sign = lower[start - 1];
  if (sign !== '-' && sign !== '–' && sign !== '+') return null;
  const before = lower[start - 2];
  if (before !== undefined && !/[\s(|:]/.test(before)) return null;
  return sign === '+' ? '+' : '-';
}

/** "mellan 100 miljoner och 150 miljoner kronor", "1 miljon–2 miljoner": two sums that are one range. */
function isRange(lower: string, low: Sum, high: Sum): boolean {
  if (low.sekMax !== null || high.sekMax !== null || low.sek >= high.sek) return false;
  const gap = lower.slice(low.end, high.start);
  if (gap === '–' || gap === '-' || gap === ' – ' || gap === ' - ') return high.sek <= low.sek * 1000;
  return gap === ' och ' && lower.slice(Math.max(0, low.start - 7), low.start) === 'mellan ';
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
