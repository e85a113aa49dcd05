// Years that a text names: "2026", "2025–2027", "nästa år", "året därpå". A run of years is one mention with a first year.
import { chainedYears, relativeYears } from '../knowledge/time-words.ts';
import { mostMentions } from './limits.ts';

export interface YearMention {
  /** The year, or the first of a run. */
  year: number;
  /** Offsets into the lower-case text searched. */
  start: number;
  end: number;
  /** "sedan 2019", "tidigare i år", "rapport från 2021": when something happened, never what money is for. */
  background: boolean;
}

const phrases = [...Object.keys(relativeYears), ...Object.keys(chainedYears)].sort((a, b) => b.length - a.length);
// Not "Fi2024/02222", "2022:28", "2024/25", "2 024" or "2024 kronor". The first look ahead spares the costlier looks behind.
const written =
  '(?=[12])(?<![\\p{L}\\d])(?<!\\d[.,:/-])((?:19|20)\\d\\d)(?![\\p{L}\\d]|[:/]\\d|[.,]\\d|-\\d\\d-| (?:kr|kronor|sek|tkr|mkr|mnkr|kontor|personer|besök|anställda|kvadratmeter)(?!\\p{L}))';
const writtenOnly = new RegExp(written, 'gu');
const writtenOrTold = new RegExp(`${written}|(?=[iåndkfospjtl])(?<!\\p{L})(${phrases.join('|')})(?!\\p{L})`, 'gu');
const anyTold = / år|året|årets|fjol|^år|year/;
const joins = /^(?:\s?[–-]\s?|\s(?:och|till|samt|eller|till och med|t\.o\.m\.)\s|,\s)$/;
const backgroundLead =
  /(?:(?<!\p{L})(?:sedan(?: år)?|since|jämfört med|i jämförelse med|än|compared with|compared to|rapporten? från|(?:uppdaterad|publicerad|inrättades)(?: år)?|före|innan|sfs|dir\.|prop\.|rir|tidigare|senare|kalenderåret))\s$/u;

/** The years in order of `lower` (a lower-case text or a sentence of it). Relative ones need `publicationYear`; chained ones a year before them. */
export function findYears(lower: string, publicationYear: number | null, before: number | null = null): YearMention[] {
  const found: YearMention[] = [];
  let last = before;
  for (const match of lower.matchAll(anyTold.test(lower) ? writtenOrTold : writtenOnly)) {
    if (found.length >= mostMentions) break;
    const year = resolve(match[1], match[2], publicationYear, last);
    if (year === null) continue;
    last = year;
    const start = match.index;
    const end = start + match[0].length;
    const previous = found.at(-1);
    if (previous && match[1] && previous.year < year && joins.test(lower.slice(previous.end, start))) {
      previous.end = end;
      continue;
    }
    const background = backgroundLead.test(lower.slice(Math.max(0, start - 24), start));
    found.push({ year, start, end, background });
  }
  return found;
}

function resolve(
  written: string | undefined,
  phrase: string | undefined,
  publicationYear: number | null,
  last: number | null,
): number | null {
  if (written) return Number(written);
  const chained = chainedYears[phrase as string];
  if (chained !== undefined) return last === null ? null : last + chained;
  return publicationYear === null ? null : publicationYear + (relativeYears[phrase as string] as number);
}
