// A subscription's filter in words: "kontor stänger · Norrbottens län". Unknown codes and ids stand as they are.
import { formatSek } from '../changelog/describe.ts';
import { agencyName } from '../knowledge/agencies.ts';
import { countyName, municipalityName } from '../knowledge/municipalities.ts';
import { officePlace } from '../knowledge/offices.ts';
import type { Filter } from '../model/change.ts';
import type { Language } from '../model/words.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * `ourWordsOnly` for a reader who may never have asked: what anybody could have typed (search words, ids nobody knows) is left out, so
 * that no stranger writes to them through us.
 */
export function describeFilter(filter: Filter, language: Language, { ourWordsOnly = false } = {}): string {
  const { types, statuses, filters } = vocabulary[language];
  const named = (values: string[] | undefined, name: (value: string) => string | undefined) =>
    (values ?? []).flatMap((value) => name(value) ?? (ourWordsOnly ? [] : value)).join(` ${filters.or} `);
  const parts = [
    named(filter.type, (type) => types[type as keyof typeof types]),
    named(filter.status, (status) => statuses[status as keyof typeof statuses]),
    named(filter.office, (id) => officePlace(id)?.name),
    named(filter.municipality, municipalityName),
    named(filter.county, countyName),
    named(filter.minister, () => undefined),
    named(filter.agency, agencyName),
    named(filter.source, () => undefined),
    filter.fiscalYear === undefined ? '' : String(filter.fiscalYear),
    filter.minAmount === undefined ? '' : `${filters.atLeast} ${formatSek(filter.minAmount, null, language)}`,
    filter.q === undefined ? '' : ourWordsOnly ? filters.searchWord : `”${filter.q}”`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? filters.everything : parts.join(' · ');
}
