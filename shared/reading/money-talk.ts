// What a sentence leaves out because the ones before it said it: the year of the talk ("Kronofogden tillförs 35 miljoner"), and that its sums
// are parts of something new ("Det mesta, 1,6 miljarder, går till vägar", after "Paketet omfattar 2,8 miljarder").
import { lowerCase } from './lower-case.ts';
import { sentences } from './sentences.ts';
import type { SumFacts, SumsOfSentence } from './sums.ts';
import type { Text } from './text.ts';
import { findYears } from './years.ts';

/** A package of new money that the sentences after it share out. */
export interface Package {
  index: number;
  year: number | null;
}

const partOf =
  /^(?:[–"\s-]*)(?:av (?:dessa|dem|det|detta|pengarna|medlen|medel|beloppet|summan|anslaget|tillskottet|satsningen|besparingen|neddragningen|minskningen|de )|det mesta|merparten|huvuddelen|större delen|(?:den|en) (?:\p{L}+ )?(?:del|delen|post|posten)|resten|resterande|återstoden|återstående|hälften|hälften av|övriga|mest|störst|därutöver|dessutom|därtill|även|också|ytterligare)(?!\p{L})/u;
const packageNoun =
  /(?<!\p{L})(?:\p{L}{0,24}paket(?:et)?|\p{L}{0,24}satsning(?:en|ar|arna)?|reform(?:en|erna)?|tillskott(?:et)?|handlingsplan(?:en)?|uppgörelse(?:n)?|överenskommelse(?:n)?)(?!\p{L})/u;
const packageVerb =
  /(?<!\p{L})(?:omfattar|omfattade|innehåller|består av|uppgår till|är på|är värt|är värd|är värda|kostar|handlar om|gäller|motsvarar|landar på|på|om)(?: \p{L}+){0,2} \d/u;
const sharedOut =
  /(?<!\p{L})(?:får|fick|går|gå|läggs?|lägga|används?|användas|avsätts|fördelas|delas|ska|tillfaller|ges|satsas|betalas|till|för)(?!\p{L})/u;
/** "Enskilda vägar: 1 600 miljoner kronor" */
const item = /^[–•*\s-]*[\p{L}, ]{3,60}: ?$/u;
/** How many sentences a package is shared out over. */
const packageReach = 12;

/** The package that this sentence opens, or the one that is still open. */
export function packageAfter(group: SumsOfSentence, facts: SumFacts[], open: Package | null): Package | null {
  const told = lowerOf(group);
  if (packageNoun.test(told) && packageVerb.test(told)) {
    const [first] = facts;
    if (first && first.direction === 'none' && !/(?<!\p{L})(?:kostar|kostade)(?!\p{L})/u.test(told))
      first.direction = 'increase';
    return facts.some(({ direction }) => direction === 'increase')
      ? { index: group.index, year: first?.fiscalYear ?? null }
      : open;
  }
  return open;
}

/** What is shared out of a package, or is part of the sum before, goes the way of the whole. */
export function fillParts(
  group: SumsOfSentence,
  facts: SumFacts[],
  { near, open }: { near: SumFacts[] | undefined; open: Package | null },
): void {
  const told = lowerOf(group);
  const isPart = near !== undefined && partOf.test(told);
  const whole = near?.[0];
  for (const fact of facts) {
    const lead = told.slice(0, fact.sum.start - group.sentence.start);
    if (isPart && whole && !isPrice(lead)) {
      if (fact.direction === 'none' && sharedOut.test(told)) fact.direction = whole.direction;
      if (!otherTime.test(told)) fact.fiscalYear ??= onlyYear(near);
    }
    if (open === null || open.index === group.index || isPrice(lead) || otherTime.test(told)) continue;
    const isItem = item.test(lead);
    if (!isItem && group.index - open.index > packageReach) continue;
    if (fact.direction === 'none' && (isItem || sharedOut.test(told))) fact.direction = 'increase';
    if (fact.direction === 'increase') fact.fiscalYear ??= open.year;
  }
}

const isPrice = (lead: string): boolean =>
  /(?<!\p{L})(?:\p{L}{0,24}hyra[ns]?|hyror(?:na)?|\p{L}{0,24}avgift\p{L}{0,24}|pris(?:et|er)?|taxan?|biljett\p{L}{0,24}|böter|vite|lön(?:en)?|kosta[rdt]\p{L}{0,24})(?!\p{L})/u.test(
    lead,
  );
const otherTime =
  /(?<!\p{L})(?:kostade|hittills|varje år|per år|om året|årligen|årlig|i år|fjol|i dag|idag|nu|förra|senaste|tidigare|sedan|då|(?:19|20)\d\d|per (?:besök|person|månad|timme|kvadratmeter|styck))(?!\p{L})/u;
const pastVerb =
  /(?<!\p{L})(?:kostade|var|uppgick|betalade|lade|lades|gick|köpte|användes|använde|blev|hade|fick|omsatte|landade|stod)(?!\p{L})/u;
const opening = /^(?:under |år |i |för )?/;

/** The year of the money just spoken of, for what moves; a past year that the sentence before opened with, for what was. */
export function fillFromTalk(
  text: Text,
  group: SumsOfSentence,
  facts: SumFacts[],
  { near, publicationYear }: { near: SumFacts[] | undefined; publicationYear: number | null },
): void {
  const open = facts.filter(({ fiscalYear }) => fiscalYear === null);
  if (open.length === 0) return;
  const told = lowerOf(group);
  const before = sentences(text)[group.index - 1];
  if (!before || text.norm.slice(before.end, group.sentence.start).includes('\n\n')) return;
  const year = near === undefined ? null : onlyYear(near);
  if (year !== null && (publicationYear === null || year >= publicationYear) && !otherTime.test(told)) {
    for (const fact of open)
      if (fact.direction !== 'none' && !isPrice(told.slice(0, fact.sum.start - group.sentence.start)))
        fact.fiscalYear = year;
  }
  if (
    publicationYear === null ||
    !pastVerb.test(told) ||
    /(?:19|20)\d\d|(?<!\p{L})(?:i dag|nu|i år)(?!\p{L})/u.test(told)
  )
    return;
  const earlier = lowerCase(text).slice(before.start, Math.min(before.end, before.start + 60));
  const [first] = findYears(earlier, publicationYear);
  if (!first || first.background || first.year >= publicationYear || first.start !== opening.exec(earlier)?.[0].length)
    return;
  for (const fact of open) fact.fiscalYear ??= first.year;
}

/** The one year that all sums of a sentence are for. */
function onlyYear(facts: readonly SumFacts[]): number | null {
  const years = new Set(facts.map(({ fiscalYear }) => fiscalYear));
  return years.size === 1 ? ([...years][0] as number | null) : null;
}

function lowerOf({ sentence }: SumsOfSentence): string {
  return lowerCase(sentence.text).slice(sentence.start, sentence.end);
}
