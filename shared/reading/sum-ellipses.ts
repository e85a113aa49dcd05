// Sums whose unit is told once beside them: "höjs med 7 kronor, till |96", "1,3 miljoner, |400 000 mindre än den gamla", and the rows of a
// table headed "(tusental kronor)".
import { numberBefore } from './numbers.ts';
import type { Sum } from './sums.ts';

/** "med 7 kronor, till 96." */
const level =
  /^,? (?:till|från) (?:nuvarande |dagens )?(\d[\d ]*(?:,\d+)?)(?=[.,;]?(?:\s(?!\d|procent|kr|mil|tkr|mkr|mnkr)|$))/u;
/** Thousands with nothing that they count behind them. */
const bare =
  /(?<![\p{L}\d.,:/–-])(?<!\d )(\d{1,3}(?: \d{3}){1,3})(?=[.;)]?(?:\s*$|\s+\p{Lu})|[.,;]?\s(?:mindre|mer|lägre|högre|per|om året|i (?:månaden|året|dag|fjol)|i stället|och|men|mot|kvar)\s|[.;]\s|,\s(?!\d))/giu;
const opensAgain =
  /(?:^|[.!?]\s)(?:tidigare|i dag|nu|numera|förut|innan|förra året|i fjol|dessförinnan|från|sedan|där|nya|gamla)(?!\p{L})/u;
const heading = /\((?:tusental kronor|tkr|tusen kronor|kronor|mkr|mnkr|miljoner kronor|miljontals kronor)\)/u;
/** How far a bare number may stand from the sum whose unit it shares. */
const reach = 110;
const factors: [RegExp, number][] = [
  [/mil|mkr|mnkr/, 1e6],
  [/tus|tkr/, 1e3],
];

/** `found` with those beside them, in order. */
export function withEllipses(lower: string, found: Sum[]): Sum[] {
  const more = findEllipses(lower, found).filter(
    ({ start, end }) => !found.some((one) => one.start < end && start < one.end),
  );
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.start - b.start);
}

/** Sums that share the currency of one of `found`. */
function findEllipses(lower: string, found: readonly Sum[]): Sum[] {
  const result: Sum[] = [];
  for (const [index, sum] of found.entries()) {
    if (!sum.explicit) continue;
    const next = found[index + 1]?.start ?? lower.length;
    const after = lower.slice(sum.end, Math.min(next, sum.end + reach));
    const match = level.exec(after);
    if (match?.[1]) {
      const at = sum.end + match[0].length;
      const number = numberBefore(lower, at, false);
      const unit = /mil|mkr|mnkr/.test(lower.slice(sum.start, sum.end)) ? 1e6 : 1;
      if (number && number.value > 0 && !/^(?:19|20)\d\d$/.test(number.written))
        result.push(plain(number.value * unit, number.start, at));
      continue;
    }
    if (!/\d \d{3}/.test(after)) continue;
    for (const other of after.matchAll(bare)) {
      const start = sum.end + other.index;
      const gap = after.slice(0, other.index);
      // In the same sentence, or in the next that opens with another time.
      if (/[.!?]\s/.test(gap) && !opensAgain.test(gap)) break;
      result.push(plain(Number((other[1] as string).replaceAll(' ', '')), start, start + (other[1] as string).length));
    }
  }
  return heading.test(lower) ? [...result, ...findRows(lower)] : result;
}

/** "2024 Anslag 769 304, utgiftsprognos 764 850" under "(tusental kronor)": until a line that is no row. */
function findRows(lower: string): Sum[] {
  const result: Sum[] = [];
  let factor = 0;
  let at = 0;
  for (const line of lower.split('\n')) {
    const head = heading.exec(line)?.[0];
    if (head !== undefined) factor = factors.find(([pattern]) => pattern.test(head))?.[1] ?? 1;
    else if (factor > 0 && !line.includes('|')) {
      const numbers = [
        ...line.matchAll(
          /(?<![\p{L}\d.,:/])(?<!\d )\d{1,3}(?: \d{3}){1,3}(?![\d\p{L}:/]| \d)(?! ?(?:kr|tkr|mil|mnkr|mkr))/gu,
        ),
      ];
      if (numbers.length === 0 && line.trim() !== '') factor = 0;
      // "2023 741 926": the year opens the row.
      for (const { 0: written, index } of numbers) {
        const value = Number(written.replaceAll(' ', ''));
        result.push(plain(value * factor, at + index, at + index + written.length));
      }
    }
    at += line.length + 1;
  }
  return result;
}

const plain = (sek: number, start: number, end: number): Sum => ({
  sek: Math.round(sek),
  sekMax: null,
  start,
  end,
  explicit: true,
  sign: null,
});
