// Every word of the log, once: by itself, and by its stem from behind, so that a search finds the words that begin with what it asks for, bear its stem
// or are compounds with it as their head. A word stays when no change holds it any more; then it finds nothing.
import {
  isFunctionWord,
  matches,
  minBeginning,
  minHead,
  type StemmedWord,
  stem,
  stemmedWords,
} from '../changelog/words.ts';
import { inParallel } from './in-parallel.ts';
import { isAbsent, type Key, type Table } from './table.ts';

const forward = 'words';
const backward = 'words-backward';
const reversed = (text: string): string => [...text].reverse().join('');
const keysOf = (word: string): Key[] => [
  { pk: forward, sk: word },
  { pk: backward, sk: `${reversed(stem(word))}#${word}` },
];
/** Sorts behind everything that begins alike. */
const last = '\u{10ffff}';

/** Words that this process has written or is writing; forgotten all at once when they are too many. */
const mostKnown = 50_000;

export function createVocabulary(table: Table) {
  const known = new Map<string, Promise<unknown>>();

  function write(word: string): Promise<unknown> {
    const written = Promise.all(keysOf(word).map((key) => table.put({ ...key }, isAbsent)));
    known.set(word, written);
    written.catch(() => known.delete(word));
    return written;
  }

  /** Before the pointers of these words are written. */
  async function add(words: readonly string[]): Promise<void> {
    if (known.size > mostKnown) known.clear();
    await inParallel(words, (word) => known.get(word) ?? write(word));
  }

  /** The words of the log that a word of the query means; `null` when they are more than `most`. */
  async function meantBy(sought: StemmedWord, most: number): Promise<string[] | null> {
    const behind = reversed(sought.stem);
    const ranges = [
      sought.stem.length >= minHead
        ? { pk: backward, from: behind, to: behind + last }
        : { pk: backward, from: `${behind}#`, to: `${behind}#${last}` },
      ...(sought.word.length >= minBeginning ? [{ pk: forward, from: sought.word, to: sought.word + last }] : []),
    ];
    const meant = new Set<string>();
    for (const range of ranges) {
      for await (const { sk } of table.query({ ...range, pageSize: Math.min(1000, 2 * Math.ceil(most)) })) {
        const word = sk.slice(sk.indexOf('#') + 1);
        if (matches(sought, { word, stem: stem(word) })) meant.add(word);
        if (meant.size > most) return null;
      }
    }
    return [...meant];
  }

  return {
    add,
    /**
     * For each word of the query the words of the log that it means, as soon as they are no more than `most`; each once. What means too many is looked for
     * again when it may be twice as many.
     */
    seek(query: string): (most: number) => Promise<string[][]> {
      let left = stemmedWords([query]).filter(({ word }) => !isFunctionWord(word));
      let sought = 0;
      return async (most) => {
        if (left.length === 0 || most < 2 * sought) return [];
        sought = most;
        const meant = await Promise.all(left.map((word) => meantBy(word, most)));
        left = left.filter((_, index) => meant[index] === null);
        return meant.filter((words) => words !== null);
      };
    },
  };
}
export type Vocabulary = ReturnType<typeof createVocabulary>;
