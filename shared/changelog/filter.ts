// What a filter means: any value within a field, all fields together. The one definition for the list, the alerts and
// the export. Also which facet of a filter finds its changes soonest, so that list and alerts read as little as they can.
import type { Change, Filter, ListFilter } from '../model/change.ts';
import type { AmountFacts } from '../model/reading.ts';
import { swedishDay } from './days.ts';
import { holdsWords, indexWords, type StemmedWord, stemmedWords } from './words.ts';

type Facts = Omit<Change, 'version' | 'updatedAt' | 'firstSeenAt' | 'confidence'>;

/** Fields by which changes are indexed, the most telling first. */
export const facetFields = [
  'office',
  'municipality',
  'minister',
  'source',
  'agency',
  'fiscalYear',
  'county',
  'type',
  'status',
] as const;
export type FacetField = (typeof facetFields)[number];

const known = (values: (string | number | null)[]): string[] => [
  ...new Set(values.flatMap((value) => (value === null ? [] : [String(value)]))),
];

/** The values of a change in each field. */
const valuesOf: Record<FacetField, (change: Facts) => string[]> = {
  office: ({ offices }) => known(offices.map(({ id }) => id)),
  municipality: ({ municipalities, offices }) =>
    known([...municipalities, ...offices.map((office) => office.municipality)]),
  minister: ({ ministers }) => known(ministers.map(({ id }) => id)),
  source: ({ evidence }) => known(evidence.map(({ source }) => source)),
  agency: ({ agencies }) => known(agencies),
  fiscalYear: ({ amounts }) => known(amounts.map(({ fiscalYear }) => fiscalYear)),
  county: ({ counties, offices }) => known([...counties, ...offices.map((office) => office.county)]),
  type: ({ type }) => [type],
  status: ({ status }) => [status],
};

/** Every facet a change is found by: `all`, and `field#value` for each of its values. */
export function facetsOf(change: Facts): string[] {
  return ['all', ...facetFields.flatMap((field) => valuesOf[field](change).map((value) => `${field}#${value}`))];
}

/** The facets that between them find every change the filter matches: the values of its most telling field, or `all`. */
export function facetsFor(filter: Filter): string[] {
  const field = facetFields.find((name) => filter[name] !== undefined);
  return field ? fieldFacets(filter, field) : ['all'];
}

const fieldFacets = (filter: Filter, field: FacetField): string[] =>
  wanted(filter, field).map((value) => `${field}#${value}`);

/** Pairs that people filter by together: each is indexed as one. */
const pairs = [
  ['office', 'status'],
  ['municipality', 'type'],
  ['minister', 'fiscalYear'],
  ['county', 'type'],
  ['type', 'status'],
] as const satisfies [FacetField, FacetField][];
type Pair = (typeof pairs)[number];
/** A filter of more combinations than this goes by its fields one by one. */
const mostCombinations = 60;

const pairFacets = ([a, b]: Pair, first: string[], second: string[]): string[] =>
  first.flatMap((one) => second.map((other) => `${a}+${b}#${one}+${other}`));

/** Amounts are indexed by their number of digits; more than 13 (ten thousand milliards) count as 13. */
const mostDigits = 13;
const digitsOf = (sek: number): number => Math.min(mostDigits, Math.min(sek, 1e13).toFixed(0).length);
const amountFacet = (digits: number): string => `digits#${digits}`;

const wordFacet = (word: string): string => `word#${word}`;
/** The facets of words; which words a query means is for the store to find out, which knows all there are. */
export const wordFacets = (words: readonly string[]): string[] => words.map(wordFacet);
/** The words by which a search may find the change. */
export const wordsOfChange = (change: Facts): string[] => indexWords(textsOf(change));

/** The facets of a change beside `facetsOf`, for lists only. */
export const listFacetsOf = (change: Facts): string[] => [
  ...wordFacets(wordsOfChange(change)),
  ...pairs.flatMap((pair) => pairFacets(pair, valuesOf[pair[0]](change), valuesOf[pair[1]](change))),
  ...new Set(change.amounts.map(({ sek, sekMax }) => amountFacet(digitsOf(Math.max(sek, sekMax ?? sek))))),
];

/**
 * Ways to find what the filter matches: each the facets that between them find all of it. With the index of lists (`listFacetsOf`) there are its pairs, in
 * place of the fields they are of, and its amounts; words are for the store to add. None when the filter names nothing that is indexed.
 */
export function waysFor(filter: Filter, { hasListIndex }: { hasListIndex: boolean }): string[][] {
  const indexed = pairs.filter(([a, b]) => {
    const combinations = wanted(filter, a).length * wanted(filter, b).length;
    return hasListIndex && combinations > 0 && combinations <= mostCombinations;
  });
  const paired = new Set<FacetField>(indexed.flat());
  return [
    ...indexed.map((pair) => pairFacets(pair, wanted(filter, pair[0]), wanted(filter, pair[1]))),
    ...facetFields
      .filter((field) => filter[field] !== undefined && !paired.has(field))
      .map((field) => fieldFacets(filter, field)),
    ...(hasListIndex && filter.minAmount !== undefined ? [amountFacets(filter.minAmount)] : []),
  ];
}

function amountFacets(minimum: number): string[] {
  const least = digitsOf(minimum);
  return Array.from({ length: mostDigits - least + 1 }, (_, index) => amountFacet(least + index));
}

function wanted(filter: Filter, field: FacetField): string[] {
  const value = filter[field];
  return known(Array.isArray(value) ? value : value === undefined ? [] : [value]);
}

export function matchesFilter(change: Facts, filter: ListFilter): boolean {
  return (
    facetFields.every((field) => {
      if (filter[field] === undefined) return true;
      const values = new Set(valuesOf[field](change));
      return wanted(filter, field).some((value) => values.has(value));
    }) &&
    (filter.minAmount === undefined || change.amounts.some((amount) => reaches(amount, filter.minAmount as number))) &&
    isAnnouncedWithin(change.announcedAt, filter) &&
    (filter.q === undefined || holdsWords(stemmed(change), filter.q))
  );
}

const reaches = ({ sek, sekMax }: AmountFacts, minimum: number): boolean => Math.max(sek, sekMax ?? sek) >= minimum;

function isAnnouncedWithin(announcedAt: string, { from, to }: ListFilter): boolean {
  if (from === undefined && to === undefined) return true;
  const day = swedishDay(announcedAt);
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}

const textsOf = (change: Facts): string[] => [
  change.title,
  change.summary,
  ...change.offices.map(({ name }) => name),
  ...change.evidence.flatMap(({ title, quotes }) => [title, ...quotes.map(({ quote }) => quote)]),
];

/** One change is held against many subscriptions: its words are taken apart once. */
const taken = new WeakMap<Facts, StemmedWord[]>();

function stemmed(change: Facts): StemmedWord[] {
  const words = taken.get(change) ?? stemmedWords(textsOf(change));
  taken.set(change, words);
  return words;
}
