// Years that a text names: "2026", "2025–2027", "nästa år", "året därpå". A run of years is one mention with a first year.
import { chainedYears, relativeYears } from '../knowledge/time-words.ts';
import { mostMentions } from './limits.ts';
import { looksBack } from './tense.ts';

export interface YearMention {
  /** The year, or the first of a run. */
  year: number;
  /** Offsets into the lower-case text searched. */
  start: number;
  end: number;
  /** Each year of a list ("2025, 2026 och 2027"), to be dealt out to as many sums. */
  each: number[];
  /** "sedan 2019", "tidigare i år", "rapport från 2021": when something happened, never what money is for. */
  background: boolean;
}

const phrases = [...Object.keys(relativeYears), ...Object.keys(chainedYears)].sort((a, b) => b.length - a.length);
// Not "Fi2024/02222", "2022:28", "2024/25", "2 024" or "2024 kronor". The first look ahead spares the costlier looks behind.
const written =
  '(?=[12])(?<![\\p{L}\\d])(?<!\\d[.,:/-])((?:19|20)\\d\\d)(?![\\p{L}\\d]|[:/]\\d|[.,]\\d|-\\d\\d-| (?:kr|kronor|sek|tkr|mkr|mnkr|kontor|personer|besök|anställda|kvadratmeter)(?!\\p{L}))';
const writtenOnly = new RegExp(written, 'gu');
const writtenOrTold = new RegExp(
  `${written}|(?=[iåndkfospjtlerv])(?<!\\p{L})(${phrases.join('|')}|(?:vid|från|från och med|efter|inför|sedan|till) (?:det nya årets början|årsskiftet|nyår))(?!\\p{L})`,
  'gu',
);
const anyTold = / år|nyår|början|året|årets|fjol|^år|budgetår|årsskift|year/;
const joins = /^(?:\s?[–-]\s?|\s(?:och|till|samt|eller|respektive|till och med|t\.o\.m\.)\s|,\s)$/;
const backgroundLead =
  /(?:(?<!\p{L})(?:sedan(?: år)?|since|jämfört med|i jämförelse med|än|compared with|compared to|(?:avtal|besparing|neddragning|nedskärning|satsning|sparkrav|tillskott|sparbeting|rapport|kontrakt|beslut|underlag|utredning|genomgång|redovisning|statistik|studie|analys|upphandling|kalkyl|prognos|undersökning|överenskommelse|siffror|siffra)\p{L}{0,20} från(?: år)?|(?:uppdaterad|publicerad|inrättades)(?: år)?|före|innan|sfs|dir\.|prop\.|rir|tidigare|senare|kalenderåret))\s$/u;

/**
 * The years in order of `lower` (a lower-case text or a sentence of it). Relative ones need `publicationYear`; chained ones a year before
 * them. `turns`: "från årsskiftet" is a year too (where days are read it is a day).
 */
export function findYears(
  lower: string,
  publicationYear: number | null,
  before: number | null = null,
  turns = false,
): YearMention[] {
  const found: YearMention[] = [];
  let last = before;
  for (const match of lower.matchAll(anyTold.test(lower) ? writtenOrTold : writtenOnly)) {
    if (found.length >= mostMentions) break;
    const turn = match[2] !== undefined && turnWord.test(match[2]);
    if (turn && !turns) continue;
    const year = turn
      ? turnOfYear(lower, match.index, match.index + match[0].length, publicationYear)
      : resolve(match[1], match[2], publicationYear, last);
    if (year === null) continue;
    last = year;
    const start = match.index;
    const end = start + match[0].length;
    const previous = found.at(-1);
    if (previous && match[1] && previous.year < year && joins.test(lower.slice(previous.end, start))) {
      previous.end = end;
      previous.each.push(year);
      continue;
    }
    const background = backgroundLead.test(lower.slice(Math.max(0, start - 40), start));
    found.push({ year, start, end, each: [year], background });
  }
  return found;
}

const turnWord = /(?:årsskiftet|nyår|början)$/;
const hasBeen =
  /(?<!\p{L})(?:sedan|\p{L}{2,20}(?:ad|dd|jd|rd|ld|ngd|kt|pt|st)es?|fick|drogs?|skars?|togs?|ströks?|försvann)(?: \p{L}{1,20}| \d[\d ,]*){0,9} $/u;

/** "från årsskiftet" is the next, unless the clause looks back. */
function turnOfYear(lower: string, start: number, end: number, publicationYear: number | null): number | null {
  return publicationYear === null
    ? null
    : publicationYear + (hasBeen.test(clauseTo(lower, start)) || looksBack(lower, start, end) ? 0 : 1);
}

/** "sänktes med 50 miljoner |vid årsskiftet och ska …" */
function clauseTo(lower: string, end: number): string {
  const lead = lower.slice(Math.max(0, end - 80), end + 6);
  return (
    (lead
      .slice(0, -6)
      .split(/[,;.] | och /)
      .at(-1) as string) + (lead.endsWith('sedan ') ? 'sedan ' : '')
  );
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
