// Whose money a sentence is about, and from where it is told: what others demand, refuse or pay, what one office saves, and what is long
// past is no change of the agency's means.
import { inRange } from './ranges.ts';
import type { Field } from './telling.ts';

/** "avvisar kravet på mer pengar", "motsätter sig besparingen": before the money, it is not to come. */
const refused =
  /(?<![a-zåäö])(?:avvisa[rd]\S{0,3}|avfärda[rd]\S{0,3}|(?:säger|sa|sade|blev|blir) nej|nobba[rd]\S{0,3}|avslår|avslog|motsätter sig|protestera\S{0,3} mot|kritisera[rd]\S{0,3}|vill inte)\s/;
const demanded =
  /(?<![a-zåäö])(?:(?:facket|fackförbund\S{0,6}|st|kommunalråd\S{0,4}|kommunen|kommunerna|kommunstyrels\S{0,30}|pro|spf|lrf|skr|seniorförbund\S{0,6}|hyresvärden)\s(?:\S+\s){0,4}(?:vill|begär|önskar|anser|menar|tycker)|kräver|kräva|krävt|krävde|efterlys\S{1,3}|vädja\S{1,3}|kravet? på|kraven på|önskemål|hoppas)\s/;
/** What costs, sells or is earned; a budget word beside it makes it the agency's means again. */
const dealings =
  /(?<![a-zåäö])(?:hyr(?:a|an|or|orna)|\S{0,20}kostnad(?:en|er|erna)?|vakter(?:na)?|väktare|\S{0,12}avgift(?:en|er|erna)?|pris(?:et|er)?|taxan?|omsättning(?:en)?|överskott(?:et)?|underskott(?:et)?|löne(?:n|r|summan)|intäkter(?:na)?|\S{0,12}räkning(?:en)?|resultat(?:et)?|invester\S{1,4}|kosta(?:de|r|t)?|det sparar)\s/;
const means =
  /anslag|budget|bespar|tillskott|medel|pengar|sparkrav|resurs|nedskär|neddrag|satsa|satsning|avsätt|avsatt|skjut\S{1,3} till|tillför|regeringen|riksdagen|(?:minska|sänka|skära|kapa|dra ne[dr]|sänker|minskar|kapar) (?:i |på )?(?:\S{1,20} )?(?:kostnad|utgift)/;
const others =
  /(?<![a-zåäö])(?:kommun(?:en|erna)?|region(?:en|erna)?|bolaget|stiftelsen)\s(?:\S+\s){0,3}(?:satsa|avsätt|lägg|invester|skjut|anslå|bygg|spar|betala|bidra)/;
/** "sparar 2 miljoner om året på att lämna lokalen": what closing one office yields. */
const byClosing =
  /(?:går (?:det )?att spara|spara[rs]?)(?:\s\S+){0,8}\s(?:på|genom) att\s|(?:på|genom) att (?:lämna|stänga|flytta|slå|säga|byta)(?:\s\S+){0,8}\s(?:sparar|sparas|spar)\s/;
/** Less than this, and no word of a budget, is one office's economy. */
const smallest = 2_000_000;

/** `at`: where the word of money stands in `said`; `before`: the sentence that it goes on from. */
export function isNoBudget(
  said: string,
  { at, type, sums, before: earlier }: { at: number; type: string; sums: readonly { sek: number }[]; before: string },
): boolean {
  const before = said.slice(0, at);
  if (refused.test(before) || (type === 'budget-increase' && demanded.test(said))) return true;
  if (byClosing.test(said) || others.test(said)) return true;
  if (means.test(said)) return false;
  if (dealings.test(earlier) && !means.test(earlier)) return true;
  return dealings.test(said) || (sums.length > 0 && sums.every(({ sek }) => sek < smallest));
}

const told =
  /(?<![a-zåäö])(?:föreslog|beslutade|beslutades|sänktes|minskades?|fick|tillfördes|ökade|gav|höjdes|kapades|drogs|presenterade|fått|minskat|ökat)(?![a-zåäö])/;

/** Told in the past of a day or a year that is more than a year back. */
export function isLongPast(
  field: Field,
  start: number,
  end: number,
  { said, years, publishedAt }: { said: string; years: number[]; publishedAt: string | null },
): boolean {
  const year = Number(publishedAt?.slice(0, 4) ?? Number.NaN);
  if (!publishedAt || Number.isNaN(year)) return false;
  if (Number(/^sedan (\d{4})/.exec(said)?.[1] ?? year) < year - 1) return true;
  if (/^bakgrunden (?:är|till)/.test(said)) return true;
  if (!told.test(said)) return false;
  if (years.length > 0 && years.every((one) => one < year - 1)) return true;
  const yearAgo = `${year - 1}${publishedAt.slice(4, 10)}`;
  const days = inRange(field.dates, start, end);
  return days.length > 0 && days.every(({ iso }) => iso < yearAgo) && /^(?:i|under|hösten|våren|redan)\s/.test(said);
}
