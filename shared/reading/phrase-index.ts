// Hundreds of phrases looked for at once: each is filed under the letters it can begin with, so that a word of the text is tried against the few
// that begin like it. What a phrase may hold is told in words.ts.
import { alternatives, closing, fragment } from './words.ts';

interface Filed {
  /** Which list the phrase came from. */
  list: number;
  /** Sticky: matches at `lastIndex` or not at all. */
  pattern: RegExp;
}

export interface Found {
  list: number;
  from: number;
  to: number;
}

const longestKey = 4;
/** By character code: is it a letter or a digit? */
const inWord = new Uint8Array(256);
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789åäöéüæø') inWord[letter.charCodeAt(0)] = 1;

/** Of each list the first phrase that the text holds; lists in order of their finds. */
export function phraseIndex(lists: readonly (readonly string[])[]): (lower: string) => Found[] {
  const files = new Map<string, Filed[]>();
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases) {
      const pattern = new RegExp(`(?:${fragment(phrase)})(?![a-z0-9åäöéüæø])`, 'y');
      for (const key of keysOf(phrase)) {
        const file = files.get(key);
        if (file) file.push({ list, pattern });
        else files.set(key, [{ list, pattern }]);
      }
    }
  }
  const always = files.get('') ?? [];
  return (lower) => {
    const found: Found[] = [];
    const seen = new Set<number>();
    const tryAt = (at: number, { list, pattern }: Filed) => {
      if (seen.has(list)) return;
      pattern.lastIndex = at;
      if (!pattern.test(lower)) return;
      seen.add(list);
      found.push({ list, from: at, to: pattern.lastIndex });
    };
    let within = 0;
    for (let at = 0; at < lower.length; at += 1) {
      const before = within;
      within = inWord[lower.charCodeAt(at)] ?? 0;
      if (before === 1 || within === 0) continue;
      for (const one of always) tryAt(at, one);
      for (let length = 1; length <= longestKey; length += 1)
        for (const one of files.get(lower.slice(at, at + length)) ?? []) tryAt(at, one);
    }
    return found;
  };
}

/** The letters, at most four, that each way of reading the phrase begins with. */
const keysOf = (phrase: string): Set<string> => new Set(beginnings(phrase).map(({ letters }) => letters));

interface Beginning {
  letters: string;
  /** Something follows that is not known, or need not be. */
  closed: boolean;
}

function beginnings(source: string): Beginning[] {
  let result: Beginning[] = [{ letters: '', closed: false }];
  let at = 0;
  while (at < source.length && result.some(({ closed }) => !closed)) {
    const { ways, to } = nextPart(source, at);
    at = to;
    result = result.flatMap((one) => (one.closed ? [one] : ways.map((way) => joined(one, way))));
  }
  return result;
}

function joined(one: Beginning, way: Beginning): Beginning {
  const letters = one.letters + way.letters;
  return letters.length < longestKey
    ? { letters, closed: way.closed }
    : { letters: letters.slice(0, longestKey), closed: true };
}

const unknown: Beginning = { letters: '', closed: true };
const nothing: Beginning = { letters: '', closed: false };

function nextPart(source: string, at: number): { ways: Beginning[]; to: number } {
  // What must or must not stand before or behind is no part of the phrase.
  if (/^\(\?(?:<?[!=])/.test(source.slice(at, at + 4))) return { ways: [nothing], to: closing(source, at) };
  if (source.startsWith('(?:', at)) {
    const to = closing(source, at);
    const ways = alternatives(source.slice(at + 3, to - 1)).flatMap(beginnings);
    if (source[to] === '?') return { ways: [...ways, nothing], to: to + 1 };
    return source[to] === '{' || source[to] === '*' ? { ways: [unknown], to } : { ways, to };
  }
  if (source.startsWith('\\d', at))
    return { ways: [...'0123456789'].map((letters) => ({ letters, closed: true })), to: source.length };
  const set = /^\[([a-zåäö]+)\]/.exec(source.slice(at, at + 12))?.[1];
  const letters = set ? [...set] : /[a-z0-9åäöéü-]/.test(source[at] as string) ? [source[at] as string] : undefined;
  const to = at + (set ? set.length + 2 : 1);
  if (!letters || source[to] === '{' || source[to] === '+') return { ways: [unknown], to: source.length };
  const ways = letters.map((letter) => ({ letters: letter, closed: false }));
  return source[to] === '?' ? { ways: [...ways, nothing], to: to + 1 } : { ways, to };
}
