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
/** More words than this say that nearly every change has one: the log itself is read as fast. */
const mostMeant = 40;

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

  /** The words of the log that a word of the query means; `null` when they are too many. */
  async function meantBy(sought: StemmedWord): Promise<string[] | null> {
    const behind = reversed(sought.stem);
    const ranges = [
      sought.stem.length >= minHead
        ? { pk: backward, from: behind, to: behind + last }
        : { pk: backward, from: `${behind}#`, to: `${behind}#${last}` },
      ...(sought.word.length >= minBeginning ? [{ pk: forward, from: sought.word, to: sought.word + last }] : []),
    ];
    const meant = new Set<string>();
    for (const range of ranges) {
      for await (const { sk } of table.query({ ...range, pageSize: 2 * mostMeant })) {
        const word = sk.slice(sk.indexOf('#') + 1);
        if (matches(sought, { word, stem: stem(word) })) meant.add(word);
        if (meant.size > mostMeant) return null;
      }
    }
    return [...meant];
  }

  return {
    add,
    /** The words of the log that stand for the most telling word of the query; `null` when each of its words means too many. */
    async search(query: string): Promise<string[] | null> {
      const sought = stemmedWords([query]).filter(({ word }) => !isFunctionWord(word));
      const meant = (await Promise.all(sought.map(meantBy))).filter((words) => words !== null);
      return meant.toSorted((a, b) => a.length - b.length)[0] ?? null;
    },
  };
}
export type Vocabulary = ReturnType<typeof createVocabulary>;
