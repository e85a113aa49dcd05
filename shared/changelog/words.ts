// Full-text search in Swedish: words match whatever their ending, and as the head of a compound: "kontoret" finds "servicekontoren".
import { stemmer } from '@orama/stemmers/swedish';

const wordPattern = /[\p{L}\p{N}]+/gu;
/** What is longer is no word. */
const maxLength = 60;
const wordsOf = (text: string): string[] =>
  (text.toLocaleLowerCase('sv').match(wordPattern) ?? []).filter(({ length }) => length <= maxLength);

/** The neuter's article, which the Snowball stemmer leaves where it could be part of the word. */
const article = /(?<=\p{L}{4})ets?$/u;

/** Endings are taken off until none is left, so that "servicekontoren" and "servicekontor" come out the same. */
export function stem(word: string): string {
  let shorter = word.replace(article, '');
  for (let before = ''; before !== shorter; ) {
    before = shorter;
    shorter = stemmer(before);
  }
  return shorter;
}

/** A compound's head, and what stands before it, are at least so long: "Mora" is not looked for in "humor". */
export const minHead = 4;
const minModifier = 3;
/** The beginning of a word counts when it is at least so long: somebody is still typing. */
export const minBeginning = 5;

export interface Sought {
  word: string;
  stem: string;
}

export function matches(sought: Sought, word: string, itsStem: string): boolean {
  if (itsStem === sought.stem) return true;
  if (sought.word.length >= minBeginning && word.startsWith(sought.word)) return true;
  return (
    sought.stem.length >= minHead && itsStem.length >= sought.stem.length + minModifier && itsStem.endsWith(sought.stem)
  );
}

export const soughtIn = (query: string): Sought[] => wordsOf(query).map((word) => ({ word, stem: stem(word) }));

/** Whether every word of the query stands somewhere in the texts. A query without a word finds nothing. */
export function holdsWords(texts: readonly string[], query: string): boolean {
  const sought = soughtIn(query);
  const words = [...new Set(texts.flatMap(wordsOf))].map((word) => ({ word, stem: stem(word) }));
  return (
    sought.length > 0 && sought.every((one) => words.some(({ word, stem: itsStem }) => matches(one, word, itsStem)))
  );
}

/** In nearly every text: not worth an index. */
const functionWords = new Set(
  'och att det som en ett på är av för med till den de har inte om men vi var sig så vid kan från när ska nu dem efter eller under upp ut där här även in denna detta i enligt sin sitt sina'.split(
    ' ',
  ),
);
export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/** The words by which a search may find the texts, each once. */
export const indexWords = (texts: readonly string[]): string[] =>
  [...new Set(texts.flatMap(wordsOf))].filter((word) => !isFunctionWord(word));
