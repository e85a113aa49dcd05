// Numbers as Swedish prose writes them, read backwards from a unit: "1 385", "200.000", "1,475", "tjugofem", "en halv".
// Every look back is bounded, so cost follows the number of units, not the length of the text.

export interface NumberBefore {
  value: number;
  /** Where it begins; it ends at the offset asked for, spaces aside. */
  start: number;
  /** As written, to tell a year from a number. */
  written: string;
}

const lookBack = 40;
const digits =
  /(?<![\p{L}\d])(?<!\d[.,:/])(?:\d{1,3}(?:[ .']\d{3}){1,5}(?:,\d{1,2})?|\d{1,3}(?:,\d{3}){2,5}|\d{1,15}(?:[.,]\d{1,6})?|\d{0,3} ?[½¼¾]) {0,2}\n?$/u;
const words = /(?<!\p{L})(?:\p{Ll}+ ){0,3}\p{Ll}+ {0,2}\n?$/u;

const ones: Record<string, number> = {
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
};
const tens: Record<string, number> = {
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
};

/** "fyra" → 4, "tjugofem" → 25, "hundrafemtio" → 150, "femtiotusen" → 50000; `null` for any other word. */
export function numberWord(word: string): number | null {
  if (word.length > 40) return null;
  const thousand = word.indexOf('tusen');
  if (thousand < 0) return belowThousand(word);
  const count = thousand === 0 ? 1 : belowThousand(word.slice(0, thousand));
  const rest = word.length === thousand + 5 ? 0 : belowThousand(word.slice(thousand + 5));
  return count === null || rest === null ? null : count * 1000 + rest;
}

function belowThousand(word: string): number | null {
  const hundred = word.indexOf('hundra');
  if (hundred >= 0) {
    const count = hundred === 0 ? 1 : belowHundred(word.slice(0, hundred));
    const rest = word.length === hundred + 6 ? 0 : belowHundred(word.slice(hundred + 6));
    return count === null || rest === null ? null : count * 100 + rest;
  }
  return belowHundred(word);
}

function belowHundred(word: string): number | null {
  const known = ones[word] ?? tens[word];
  if (known !== undefined) return known;
  for (const [name, value] of Object.entries(tens)) {
    if (!word.startsWith(name)) continue;
    const rest = ones[word.slice(name.length)];
    return rest !== undefined && rest > 0 && rest < 10 ? value + rest : null;
  }
  return null;
}

/** The number that ends at `end` of a lower-case text. `scaled` says that "miljoner" or its like follows, where "1,475" is a decimal. */
export function numberBefore(lower: string, end: number, scaled: boolean): NumberBefore | null {
  const from = Math.max(0, end - lookBack);
  const tail = lower.slice(from, end);
  const match = digits.exec(tail);
  if (match) {
    const start = from + match.index;
    // The window may have cut a longer number in two.
    if (match.index === 0 && from > 0 && /[\d.,]/.test(lower[from - 1] as string)) return null;
    const written = match[0].trim();
    return { value: numeralValue(written, scaled), start, written };
  }
  return wordsBefore(tail, from);
}

const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function numeralValue(written: string, scaled: boolean): number {
  const plain = written.replaceAll(/[ ']/g, '');
  const fraction = fractions[plain.at(-1) as string];
  if (fraction !== undefined) return Number(plain.slice(0, -1)) + fraction;
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) {
    // "1.475 miljarder" with a lone small group is a decimal; "200.000 kr" and "1.385.000" are thousands.
    if (scaled && /^\d\.\d{3}$/.test(plain)) return Number(plain);
    return Number(plain.replaceAll('.', '').replace(',', '.'));
  }
  if (!scaled && /^\d{1,3},\d{3}$/.test(plain)) return Number(plain.replace(',', ''));
  return Number(plain.replace(',', '.'));
}

function wordsBefore(tail: string, from: number): NumberBefore | null {
  const trimmed = tail.trimEnd();
  if (!endsNumber(trimmed.slice(trimmed.lastIndexOf(' ') + 1))) return null;
  const match = words.exec(tail);
  if (!match) return null;
  const tokens = match[0].trimEnd().split(' ');
  for (let skip = 0; skip < tokens.length; skip += 1) {
    const value = phraseValue(tokens.slice(skip));
    if (value === null) continue;
    const offset = tokens.slice(0, skip).reduce((sum, token) => sum + token.length + 1, 0);
    return { value, start: from + match.index + offset, written: tokens.slice(skip).join(' ') };
  }
  return null;
}

/** Whether a word can be the last of a number; spares the rest of the work for nearly all. */
const endsNumber = (word: string): boolean =>
  /^(?:halv|halvt|halvannan|kvarts)$/.test(word) || numberWord(word) !== null;

function phraseValue(tokens: string[]): number | null {
  const phrase = tokens.join(' ');
  if (phrase === 'en halv' || phrase === 'ett halvt' || phrase === 'halv') return 0.5;
  if (phrase === 'halvannan' || phrase === 'en och en halv') return 1.5;
  if (phrase === 'en kvarts') return 0.25;
  if (phrase === 'tre kvarts') return 0.75;
  if (tokens.length === 1) return numberWord(phrase);
  const [count, ...rest] = tokens;
  // "två hundra", "hundra femtio", "tre hundra tusen"
  if (!rest.includes('och')) return /hundra|tusen/.test(phrase) ? numberWord(tokens.join('')) : null;
  if (rest.join(' ') !== 'och en halv') return null;
  const whole = numberWord(count as string);
  return whole === null ? null : whole + 0.5;
}

const rangeMark = /(?: ?[–-] ?| till | to | à )$/;
const betweenMark = / (?:och|and) $/;

/** The lower end of a range whose upper number begins at `start`: "15–20", "mellan 15 och 20", "15 till 20", "från 20 till 15". */
export function rangeStartBefore(lower: string, start: number, scaled: boolean): NumberBefore | null {
  const tail = lower.slice(Math.max(0, start - 8), start);
  const between = betweenMark.exec(tail);
  const mark = between ?? rangeMark.exec(tail);
  if (!mark) return null;
  const low = numberBefore(lower, start - mark[0].length, scaled);
  if (!low || low.written === '') return null;
  const lead = lower.slice(Math.max(0, low.start - 8), low.start);
  if (between) return /(?<!\p{L})(?:mellan|between) $/u.test(lead) ? low : null;
  // "2025 – 50 miljoner" is a line of a list, not a range.
  return /^(?:19|20)\d\d$/.test(low.written) && mark[0] !== '–' && mark[0] !== '-' ? null : low;
}
