// Whether "50 miljoner" without a currency is money: by what is counted, else by the words around it.
import { countedSubject, countedThings, moneyContext } from '../knowledge/money-words.ts';
import type { Sentence } from './sentences.ts';

/** Characters looked at on either side. */
const windowAround = 240;

interface Range {
  start: number;
  end: number;
}

/** `goesOn` says that the sentence before held money as well, as lists do. `lower` is the whole text. */
export function isMoney(
  lower: string,
  sentence: Sentence,
  sum: Range,
  context: { previous: Sentence | undefined; goesOn: boolean },
): boolean {
  if (countsThings(lower, sum.end)) return false;
  const before = lower.slice(Math.max(sentence.start, sum.start - windowAround), sum.start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf('–')) + 1);
  const after = lower.slice(sum.end, Math.min(sentence.end, sum.end + windowAround));
  const clauseAfter = after.split(/[,;]/, 1)[0] as string;
  if (moneyContext.test(clause) || moneyContext.test(clauseAfter)) return true;
  if (countedSubject.test(clause)) return false;
  if (moreOrLess.test(after)) return true;
  if (moneyContext.test(before) || moneyContext.test(after)) return true;
  if (countedSubject.test(before)) return false;
  if (context.goesOn || isAboutMoney(lower, context.previous)) return true;
  // Nothing that is counted stands near: then people speak of money.
  return !others.test(before) && !others.test(after) && !isAboutCounts(lower, context.previous);
}

/** Who or what else comes in millions. */
const others =
  /(?<!\p{L})(?:tar emot|tog emot|tagit emot|bor|bodde|besök\p{L}*|använd\p{L}*|logga\p{L}*|ringde|nådde|når|hjälp\p{L}*|berör\p{L}*|invånare|människor|personer|svenskar|medborgare|kunder|barn|pensionärer|år sedan|visits?|visitors?|people|inhabitants|users|customers|citizens)(?!\p{L})/u;

function isAboutCounts(lower: string, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  return countedSubject.test(lower.slice(Math.max(sentence.start, sentence.end - windowAround), sentence.end));
}

function isAboutMoney(lower: string, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  return moneyContext.test(lower.slice(Math.max(sentence.start, sentence.end - windowAround), sentence.end));
}

const phrase = /^(?: \p{L}[\p{L}-]*){1,3}/u;
const endsPhrase =
  /^(?:för|till|från|på|i|under|per|om|och|som|med|av|eller|extra|mer|mindre|plus|nästa|varje|förra|detta|kommande|följande|första|andra|tredje|året|årligen|vid|sedan|samt|men)$/;
/** "50 miljoner mindre att röra sig med", "40 miljoner mindre 2025"; of people and things there are fewer, not less. */
const moreOrLess =
  /^ (?:mindre|mer|plus|minus|extra)(?: (?:att|till|i|per|om|nästa|än|från|för|\d{4})(?!\p{L})|[.,]|$)/u;

/** "2,4 miljoner fysiska besök": one of the next three words, before any preposition, is a thing that is counted. */
function countsThings(lower: string, end: number): boolean {
  const words =
    phrase
      .exec(lower.slice(end, end + 60))?.[0]
      .trim()
      .split(' ') ?? [];
  for (const word of words) {
    if (endsPhrase.test(word)) return false;
    if (countedThings.test(word)) return true;
  }
  return false;
}
