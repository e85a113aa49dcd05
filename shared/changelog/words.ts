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

export interface StemmedWord {
  word: string;
  stem: string;
}

/** The words of the texts, each once. */
export const stemmedWords = (texts: readonly string[]): StemmedWord[] =>
  [...new Set(texts.flatMap(wordsOf))].map((word) => ({ word, stem: stem(word) }));

export function matches(sought: StemmedWord, { word, stem: itsStem }: StemmedWord): boolean {
  if (itsStem === sought.stem) return true;
  if (sought.word.length >= minBeginning && word.startsWith(sought.word)) return true;
  return (
    sought.stem.length >= minHead && itsStem.length >= sought.stem.length + minModifier && itsStem.endsWith(sought.stem)
  );
}

/** Whether every word of the query is among those of the texts, in some form. A query without a word finds nothing. */
export function holdsWords(words: readonly StemmedWord[], query: string): boolean {
  const sought = stemmedWords([query]);
  return sought.length > 0 && sought.every((one) => words.some((word) => matches(one, word)));
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
