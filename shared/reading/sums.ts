// Sums of money as they are written: number and unit, ranges, "SEK 50 miljoner", "50-miljonersbesparing". Whether a bare
// "50 miljoner" is money, and what it is for, others tell. The unit is found first and the number read backwards from it.
import {
  compoundDecrease,
  compoundIncrease,
  currencyAfterScale,
  currencyUnits,
  foreignAfter,
  foreignBefore,
  scaleUnits,
  weakUnits,
} from '../knowledge/money-words.ts';
import type { AmountFacts } from '../model/reading.ts';
import { mostMentions } from './limits.ts';
import { numberBefore, rangeStartBefore } from './numbers.ts';
import type { Sentence } from './sentences.ts';
import type { Text } from './text.ts';

/** A sum as found, before its sentence is read. Norm offsets. */
export interface Sum {
  sek: number;
  sekMax: number | null;
  start: number;
  end: number;
  /** A currency is written, so it is money whatever the sentence says. */
  explicit: boolean;
  /** A sign stands right before the number, as in tables ("–50 mnkr"), or it goes from more to less. */
  sign: '-' | '+' | null;
}

export interface SumsOfSentence {
  sentence: Sentence;
  /** Of the sentence in the text. */
  index: number;
  sums: Sum[];
}
export interface SumFacts extends Pick<AmountFacts, 'direction' | 'fiscalYear' | 'recurring'> {
  sum: Sum;
}

const names = [...Object.keys(currencyUnits), ...Object.keys(scaleUnits), ...Object.keys(weakUnits)]
  .filter((name) => name !== ':-')
  .sort((a, b) => b.length - a.length);
const unitPattern = new RegExp(`(?=[kmbtsd:])(?:(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})|(?<=\\d):-)`, 'gu');
/** A text without any of these holds no sum. */
export const anyUnit = /kr|milj|mill|bill|tusen|sek|:-|mn|md/;

/** In order, none overlapping. */
export function findSums(text: Text, lower: string): Sum[] {
  const compounds = lower.includes('ers') ? findCompounds(lower) : [];
  const found: Sum[] = [];
  let taken = 0;
  for (const match of lower.matchAll(unitPattern)) {
    if (found.length >= mostMentions) break;
    if (match.index < taken) continue;
    const sum = sumAt(text, lower, match.index, match[0]);
    if (!sum) continue;
    found.push(...coordinated(lower, sum, match.index, found.at(-1)?.end ?? 0));
    taken = sum.end;
    const previous = found.at(-1);
    if (previous && isRange(lower, previous, sum)) {
      previous.sekMax = sum.sek;
      previous.end = sum.end;
      previous.explicit ||= sum.explicit;
    } else if (sum.start >= (previous?.end ?? 0)) {
      if (previous) markMove(lower, previous, sum);
      found.push(sum);
    }
  }
  if (compounds.length === 0) return found;
  return [...found, ...compounds].sort((a, b) => a.start - b.start);
}

/** "från 822 miljoner 2024 till 772 miljoner 2027": both go the same way. */
function markMove(lower: string, low: Sum, high: Sum): void {
  if (low.sekMax !== null || high.sekMax !== null || low.sek === high.sek) return;
  const gap = lower.slice(low.end, high.start);
  if (gap.length > 60 || !/^[^.;,]* (?:till|to) (?:\p{L}+ )?$/u.test(gap) || !isFrom(lower, low.start)) return;
  low.sign = low.sek < high.sek ? '+' : '-';
  high.sign = low.sign;
}

const compound = /(?=\d)(?<![\p{L}\d.,:/-])(\d{1,4}(?:,\d{1,2})?)[ -]?(miljon|miljard)ers-?(\p{L}{4,24})/gu;

/** "50-miljonersbesparing": the word itself says what happens to the sum. */
function findCompounds(lower: string): Sum[] {
  const found: Sum[] = [];
  for (const match of lower.matchAll(compound)) {
    if (found.length >= mostMentions) break;
    const thing = match[3] as string;
    const sign = compoundDecrease.test(thing) ? '-' : compoundIncrease.test(thing) ? '+' : null;
    found.push({
      sek: sek(Number((match[1] as string).replace(',', '.')), scaleUnits[match[2] as string] as number),
      sekMax: null,
      start: match.index,
      end: match.index + match[0].length,
      explicit: true,
      sign,
    });
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
  const other = rangeStartBefore(lower, number.start, scaled);
  const moves = other !== null && isFrom(lower, other.start);
  // "5–6 000 kronor": thousands that are told once.
  if (other && other.value * 1000 < number.value && /\d[ .]\d{3}$/.test(number.written)) other.value *= 1000;
  const range = other !== null && other.value !== number.value && (moves || other.value < number.value) ? other : null;
  const start = range ? range.start : number.start;
  const prefix = /(?:sek|kr) $/.exec(lower.slice(Math.max(0, start - 4), start));
  return {
    sek: sek(range ? Math.min(range.value, number.value) : number.value, factor),
    sekMax: range ? sek(Math.max(range.value, number.value), factor) : null,
    start,
    end,
    explicit: explicit || prefix !== null,
    sign: moves && range ? (range.value < number.value ? '+' : '-') : signBefore(lower, start),
  };
}

const coordination = /(?: (?:och|samt|eller|respektive|and|or)|,(?: respektive)?) $/;
/** Before a number: it counts days, chapters and the like. */
const numbersOther =
  /(?:^|[\s(])(?:den|kapitel|kap\.?|punkt|punkterna|sidan?|artikel|nr|nummer|bilaga|kl\.?|klockan|§|mellan|between) $/;

/** "50, 100 respektive |150 miljoner": those before the last share its unit. None of them reaches back beyond `from`. */
function coordinated(lower: string, sum: Sum, unitAt: number, from: number): Sum[] {
  if (sum.sekMax !== null) return [];
  const own = numberBefore(lower, unitAt, true)?.value ?? 0;
  const unit = own > 0 && sum.start < unitAt ? sum.sek / own : 0;
  if (unit <= 0) return [];
  const found: Sum[] = [];
  let start = sum.start;
  while (found.length < 8) {
    const joint = coordination.exec(lower.slice(Math.max(from, start - 16), start))?.[0];
    // A comma alone may part anything; in a list that an "och" closes it does not.
    if (!joint || (found.length === 0 && joint === ', ')) break;
    const number = numberBefore(lower, start - joint.length, unit > 1);
    if (!number || number.start < from || number.value <= 0 || /^(?:ett?n?|one|(?:19|20)\d\d)$/.test(number.written))
      break;
    if (numbersOther.test(lower.slice(Math.max(0, number.start - 12), number.start))) break;
    start = number.start;
    found.unshift({ ...sum, sek: sek(number.value, unit), start, end: start + number.written.length, sign: sum.sign });
  }
  return found;
}

function isFrom(lower: string, start: number): boolean {
  return /(?<!\p{L})(?:från|from) (?:dagens |nuvarande |drygt |knappt |cirka |ca |omkring )?$/u.test(
    lower.slice(Math.max(0, start - 20), start),
  );
}

const prefixedNumber =
  /^ ?(\d{1,3}(?:[ ,.]\d{3})+|\d{1,15}(?:[.,]\d{1,3})?)(?: ?(miljoner|miljarder|million|billion)(?!\p{L}))?/u;

/** "SEK 50 miljoner", "SEK 1,000,000": the currency before the number. */
function prefixed(text: Text, lower: string, at: number, unit: string): Sum | null {
  if (unit !== 'sek' && unit !== 'msek' && unit !== 'mkr' && unit !== 'kr') return null;
  const match = prefixedNumber.exec(lower.slice(at + unit.length, at + unit.length + 40));
  // "i kr 2025" heads a column; money is "kr 2 025".
  if (!match || (unit !== 'sek' && !match[2] && /^ ?(?:19|20)\d\d(?!\d)/.test(match[0]))) return null;
  const scale = match[2] ? (scaleUnits[match[2]] ?? (weakUnits[match[2]] as number)) : (currencyUnits[unit] ?? 1);
  const numberEnd = at + unit.length + match[0].length - (match[2] ? match[2].length : 0);
  const number = numberBefore(lower, numberEnd, scale > 1);
  if (!number || number.value <= 0 || text.norm[at] === 's') return null;
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
