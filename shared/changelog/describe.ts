// A change in words: title and summary from its facts alone, Swedish or English. No text of an article, so nothing to quote wrongly.
import { countyName, municipalityName } from '../knowledge/municipalities.ts';
import type { Change } from '../model/change.ts';
import type { AmountFacts, OfficeCountFacts } from '../model/reading.ts';
import type { Language } from '../model/words.ts';
import type { Facts } from './compose.ts';
import { innerSubjects, phrases, type Subjects, subjects, type Template, type TitlesByType } from './describe-words.ts';
import { englishTitles } from './titles-en.ts';
import { swedishTitles } from './titles-sv.ts';

export type Described = Pick<Change, 'type'> & Facts;

const titles: Record<Language, TitlesByType> = { sv: swedishTitles, en: englishTitles };

/** Places named in full; of a longer list the rest are counted. */
const namedPlaces = 3;

export function describe(change: Described, language: Language): { title: string; summary: string } {
  return { title: titleOf(change, language), summary: summaryOf(change, language) };
}

function titleOf(change: Described, language: Language): string {
  const words = phrases[language];
  const template: Template = titles[language][change.type][change.status];
  const day = change.effectiveFrom;
  const text = typeof template === 'string' ? template : template[day ? 1 : 0];
  const at = placeOf(change, language);
  const inner = fill(subjectOf(change, innerSubjects[language]), { at });
  return fill(text, {
    subject: fill(subjectOf(change, subjects[language]), { at }),
    inner,
    at,
    about: words.about + inner,
    day: day ? ` ${formatDay(day, language)}` : '',
    from: day ? ` ${words.from} ${formatDay(day, language)}` : '',
    sums: change.amounts.length > 0 ? words.by + listSums(change.amounts, language) : '',
    counts:
      change.officeCounts.length > 0
        ? `: ${change.officeCounts.map((count) => countText(count, language)).join('; ')}`
        : '',
  });
}

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');

const subjectOf = ({ offices }: Described, words: Subjects): string =>
  offices.length === 0 ? words.some : offices.length === 1 ? words.one : words.many;

/** " i Arvika", " i Kiruna kommun", " i Norrbottens län", or nothing for the whole country. */
function placeOf({ offices, municipalities, counties }: Described, language: Language): string {
  const words = phrases[language];
  const [municipality] = municipalities;
  const [county] = counties;
  if (offices.length > 0) {
    const names = offices.map(({ name }) => name);
    const rest = names.length - namedPlaces;
    // "A, B, C och 1 andra orter" would be longer than the name itself.
    return words.at + joinWords(rest > 1 ? [...names.slice(0, namedPlaces), words.others(rest)] : names, language);
  }
  if (municipality && municipalities.length === 1) {
    const name = municipalityName(municipality);
    if (name) return words.at + (language === 'sv' ? `${name} kommun` : `${name} Municipality`);
  }
  const name = county && counties.length === 1 ? countyName(county) : undefined;
  return name ? words.at + countyIn(name, language) : '';
}

/** County names are Swedish; in English text "Norrbottens län" is "Norrbotten County". */
const countyIn = (name: string, language: Language): string =>
  language === 'sv' ? name : `${name.replace(/s? län$/, '')} County`;

function summaryOf(change: Described, language: Language): string {
  const words = phrases[language];
  const isBudget = change.type === 'budget-cut' || change.type === 'budget-increase';
  const line = (label: string, values: string[]): string[] =>
    values.length > 0 ? [`${label}: ${values.join(', ')}.`] : [];
  return [
    words.status[change.status],
    ...(change.effectiveFrom ? [`${words.day} ${formatDay(change.effectiveFrom, language)}.`] : []),
    ...line(
      words.places,
      change.offices.map(({ name, county }) => {
        const where = county === null ? undefined : countyName(county);
        return where ? `${name} (${countyIn(where, language)})` : name;
      }),
    ),
    ...(isBudget || change.amounts.length === 0 ? [] : [`${words.sums}: ${listSums(change.amounts, language)}.`]),
    ...line(
      words.counts,
      change.officeCounts.map((count) => countText(count, language) + whenText(count, language)),
    ),
    ...line(
      words.ministers,
      change.ministers.map(({ name, party }) => (party ? `${name} (${party})` : name)),
    ),
  ].join(' ');
}

function countText({ from, to }: OfficeCountFacts, language: Language): string {
  const words = phrases[language];
  return from === null ? `${to}` : `${words.from} ${from} ${words.to} ${to}`;
}

function whenText({ since, asOf }: OfficeCountFacts, language: Language): string {
  if (since !== null) return ` ${phrases[language].since} ${since}`;
  return asOf === null ? '' : ` (${asOf})`;
}

/** "50 miljoner kronor 2025 och 100 miljoner kronor 2026" */
function listSums(amounts: AmountFacts[], language: Language): string {
  const words = phrases[language];
  return joinWords(
    amounts.map(({ sek, sekMax, fiscalYear, recurring }) => {
      const money = formatSek(sek, sekMax, language);
      if (fiscalYear === null) return money;
      if (recurring) return `${money} ${words.perYear} ${fiscalYear}`;
      return language === 'sv' ? `${money} ${fiscalYear}` : `${money} in ${fiscalYear}`;
    }),
    language,
  );
}

/** Made when first used and kept: to make one takes longer than a hundred uses. */
function oncePerLanguage<T>(make: (locale: string) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language === 'sv' ? 'sv-SE' : 'en-GB');
    made.set(language, known);
    return known;
  };
}
const numberFormat = oncePerLanguage((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
const dayFormat = oncePerLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

const units = {
  sv: [
    [1e9, 'miljarder kronor', 'miljard kronor'],
    [1e6, 'miljoner kronor', 'miljon kronor'],
    [1, 'kronor', 'krona'],
  ],
  en: [
    [1e9, 'billion', 'billion'],
    [1e6, 'million', 'million'],
    [1, '', ''],
  ],
} as const;

/** Whole kronor, or a range of them, in the greatest unit that fits: "2,5 miljoner kronor", "SEK 2.5 million". */
export function formatSek(sek: number, sekMax: number | null, language: Language): string {
  const [size, many, one] = units[language].find(([least]) => sek >= least) ?? units[language][2];
  const unit = sek === size && sekMax === null ? one : many;
  const number = numberFormat(language);
  const value =
    sekMax === null ? number.format(sek / size) : `${number.format(sek / size)}–${number.format(sekMax / size)}`;
  return language === 'sv' ? `${value} ${unit}` : `SEK ${value}${unit && ` ${unit}`}`;
}

/** An ISO day in words: "30 maj 2025", "30 May 2025". */
export function formatDay(day: string, language: Language): string {
  const moment = new Date(day);
  return Number.isNaN(moment.getTime()) ? day : dayFormat(language).format(moment);
}

function joinWords(words: string[], language: Language): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${phrases[language].and} ${words.at(-1)}`;
}
