// The stretch of a sentence that belongs to each of its sums: what stands before it, and what comes after it.
// "50 miljoner 2025, 100 miljoner 2026 och 20 miljoner till Kiruna" is three stretches, cut at the first comma or "och" between two sums.
import type { YearMention } from './years.ts';

export interface Range {
  start: number;
  end: number;
}
/** Offsets into the sentence. `[start, sum.start)` leads to the sum, `[sum.end, end)` follows it. */
export interface Clause extends Range {
  sum: Range;
}

const boundary = /[;,|•]|(?<=\s)[–-]\s|(?<!\p{L})(?:och|samt|men|medan|samtidigt|respektive|varav)(?!\p{L})|\n/u;
/** "från och med" and its kin hold an "och" that parts nothing. */
const fixedPhrases = /(?:från|till) och med|dels och|mellan \d[\d ,.]* och/g;
/** After the last sum an "och" often just goes on listing receivers. */
const finalBoundary = /[;]|, |(?<!\p{L})(?:men|medan|samtidigt som)(?!\p{L})/u;

/** One clause per sum, in order. `lower` is the sentence in lower case. */
export function clausesOf(lower: string, sums: Range[], years: YearMention[]): Clause[] {
  const masked = mask(lower, years);
  const clauses: Clause[] = [];
  let start = 0;
  for (const [index, sum] of sums.entries()) {
    const next = sums[index + 1];
    const gap = masked.slice(sum.end, next ? next.start : masked.length);
    // "tio procent av anslaget, 75 miljoner kronor, försvinner": between commas the sum stands beside what it is.
    const aside = !next && gap.startsWith(', ') && /(?<!\d), $/.test(masked.slice(0, sum.start)) ? 2 : 0;
    const cut = (next ? boundary : finalBoundary).exec(gap.slice(aside))?.index;
    const end = sum.end + (cut === undefined ? (next ? attached(gap) : gap.length) : cut + aside);
    clauses.push({ start, end, sum });
    start = end;
  }
  return clauses;
}

/** Where nothing parts two sums, only "kronor per år 2025" still belongs to the first. */
function attached(gap: string): number {
  return (
    /^(?: (?:per år|om året|årligen|extra|mer|för|till(?= y)|år|åren|under|från|fr\.o\.m\.|y+))*/.exec(gap)?.[0]
      .length ?? 0
  );
}

/** The same length, with year runs as "yyyy" and fixed phrases as "xxxx", so that neither is cut in two. */
function mask(lower: string, years: YearMention[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of years) {
    masked += lower.slice(at, start) + 'y'.repeat(end - start);
    at = end;
  }
  masked += lower.slice(at);
  return masked.replace(fixedPhrases, (phrase) => 'x'.repeat(phrase.length));
}
