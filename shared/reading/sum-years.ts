// Which of the years in a sentence a sum is for: not the year that some other verb or thing beside it has.
import { isBudgetYear } from './budget-frame.ts';
import type { Clause } from './clauses.ts';
import type { YearMention } from './years.ts';

const rightAfter =
  /^(?: ?\(?(?:kronor|kr|per år|om året|årligen|varje år|extra|mer|a year|in|for|mindre|vardera|var|för|under|på|till|år|åren|perioden|budgetåret|från och med|från|fr\.o\.m\.|fram till|till och med|t\.o\.m\.|redan|bara|mellan|både))*[ (]{0,2}$/;

/** `leads`: stands before the sum, so it may be meant for the sums that follow as well. */
export function yearIn(
  sentence: string,
  clause: Clause,
  years: YearMention[],
): { year: number; leads: boolean } | null {
  const own = years.filter(
    (year) =>
      !year.background &&
      year.start >= clause.start &&
      year.end <= clause.end &&
      !isBudgetYear(sentence, year) &&
      !isOthers(sentence, clause, year),
  );
  const after = own.filter((year) => year.start >= clause.sum.end);
  const next = after[0];
  if (next && rightAfter.test(sentence.slice(clause.sum.end, next.start))) return { year: next.year, leads: false };
  const lead = own.filter((year) => year.end <= clause.sum.start).at(-1);
  if (lead) return { year: lead.year, leads: true };
  return next ? { year: next.year, leads: false } : laterYear(sentence, clause, years);
}

const past =
  '(?:\\p{L}+(?:ade|dde|gde|lde|rde|kte|pte|tte)s?|lades|togs?|gick|kom|var|blev|skrevs?|slöts?|drogs?|brann|(?:har|hade|ha)(?: \\p{L}+){1,3}t|ha(?:r|de)? varit \\p{L}+)';
const happened = new RegExp(`(?<!\\p{L})${past} (?:\\p{L}+ ){0,3}$`, 'u');
const happenedThere = new RegExp(
  `(?<!\\p{L})(?:som|vilket|vilken|vilka|där|när|då|sedan|efter att|innan|which|that) (?:\\p{L}+ ){0,5}?${past} (?:\\p{L}+ ){0,3}$`,
  'u',
);
const finite =
  /(?<!\p{L})(?:kostar|kostat|kostade|är|var|har|hade|får|fick|hyrs?|hyr|uppgår|uppgick|ligger|ska|skall|kommer|blir|blev|ger|gav|betalar|krävs|behövs|omsätter|beräknas|väntas|uppskattas|motsvarar|satsar|avsätter|sparar|minskar|ökar|drar|costs?|is|was|has)(?!\p{L})/u;

/** "2020 fick den kritik, och en annan myndighet har tagit ut 200 000 kronor" */
const newClause =
  /, (?:och|men|medan|samtidigt som) (?!(?:\p{L}+ )?(?:19|20)\d\d)(?:\p{L}+ ){1,4}?(?:har|hade|är|var|ska|får|fick|kostar|kostade|tog|tar)(?!\p{L})/u;
/** "avtalet löper till 2029 och kostar": how long something else lasts. */
const lasts =
  /(?<!\p{L})(?:löper|gäller|sträcker sig|varar|pågår|håller|räcker)(?: \p{L}+)? (?:till|till och med|t\.o\.m\.|fram till|tills|ut) (?:\p{L}+ )?$/u;

/** "beräknad till 2,4 miljoner kronor och blir klar våren 2027" */
const goesOnOtherwise =
  /(?: och|, (?:och|men|som)) (?:\p{L}+ ){0,2}?(?:blir|är|väntas|öppnar|öppnas|öppnade|stänger|stängs|invigs|pågår|gäller|löper|börjar|startar|inleds|slutredovisas|redovisas|flyttar|dröjer|tar|varar|ska (?:vara|bli|stå|öppna|öppnas|redovisas|börja|inledas|pågå)) /u;

/** "kontoret, som öppnade 2021, kostar 3 miljoner", "3 miljoner för ett system som infördes 2019": the year is of another verb. */
function isOthers(sentence: string, { start, sum }: Clause, year: YearMention): boolean {
  const lead = sentence.slice(Math.max(start, year.start - 60), year.start);
  if (year.start >= sum.end) {
    const gap = sentence.slice(Math.max(sum.end, year.start - 80), year.start);
    // "de 50 miljoner som försvann 2024": said of the sum itself.
    return !/^ (?:som|which|that) /.test(gap) && (happenedThere.test(gap) || goesOnOtherwise.test(gap));
  }
  const gap = sentence.slice(year.end, sum.start);
  if (newClause.test(gap)) return true;
  if (lasts.test(lead) && /(?:^|\s)(?:och|men|då|när)\s|,/.test(gap)) return true;
  return happened.test(lead) && finite.test(gap);
}

/** "…, med start 2026" and "…, från och med 2026" after a comma. */
function laterYear(sentence: string, clause: Clause, years: YearMention[]): { year: number; leads: boolean } | null {
  const year = years.find((candidate) => candidate.start >= clause.end && !candidate.background);
  if (!year) return null;
  const lead = sentence.slice(clause.end, year.start);
  const tied =
    /^, (?:(?:med start|från och med|från|fr\.o\.m\.|för|under|per år|årligen|varje år|både)\s?(?:åren |år )?)+$/;
  return tied.test(lead) ? { year: year.year, leads: false } : null;
}

/** A sum without a year of its own shares the one that led the sentence, unless it is a total or its year was cut off. */
export function sharedYear(sentence: string, clause: Clause, year: number | null): number | null {
  const lead = sentence.slice(clause.start, clause.sum.start);
  return /(?<!\p{L})(?:totalt|sammanlagt)(?!\p{L})/u.test(lead) ? null : year;
}
