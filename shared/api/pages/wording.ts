// Facts of a change in words, for the pages: the vocabulary is that of the alerts, so a mail and a page say the same.
import { vocabulary } from '../../alerts/vocabulary.ts';
import { formatAmount, formatDay } from '../../alerts/wording.ts';
import { swedishDay } from '../../changelog/days.ts';
import { agencyName } from '../../knowledge/agencies.ts';
import { countyName, municipalityName } from '../../knowledge/municipalities.ts';
import { officePlace } from '../../knowledge/offices.ts';
import type { Change, ListFilter } from '../../model/change.ts';
import type { ChangeStatus, ChangeType, Language } from '../../model/words.ts';
import { texts } from './text.ts';

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

export const typeWord = (type: ChangeType, language: Language): string => capital(vocabulary[language].types[type]);
export const statusWord = (status: ChangeStatus, language: Language): string =>
  capital(vocabulary[language].statuses[status]);
/** "30 maj 2025": the Swedish day of an ISO day or moment. What is neither stays as it is. */
export const dayWord = (moment: string, language: Language): string =>
  Number.isNaN(Date.parse(moment)) ? moment : formatDay(swedishDay(moment), language);

/** "Åmål (Västra Götalands län)" each; without named offices, the municipalities; without those, the counties. */
function places({ offices, municipalities, counties }: Change): string[] {
  if (offices.length > 0) {
    return offices.map(({ name, county }) => (county === null ? name : `${name} (${countyName(county) ?? county})`));
  }
  if (municipalities.length > 0) return municipalities.map((code) => municipalityName(code) ?? code);
  return counties.map((code) => countyName(code) ?? code);
}

function count({ from, to, since, asOf }: Change['officeCounts'][number], language: Language): string {
  const figures = from === null ? `${to}` : `${from} → ${to}`;
  if (since !== null) return `${figures} (${vocabulary[language].since} ${since})`;
  return asOf === null ? figures : `${figures} (${asOf})`;
}

/** Label and values, those that have any. `whole` adds who and which agencies, for the page of one change. */
export function factsOf(change: Change, language: Language, whole = false): { label: string; values: string[] }[] {
  const text = texts[language];
  const { offices, municipalities, effectiveFrom } = change;
  const facts = [
    { label: offices.length > 0 ? text.offices : text.where, values: places(change) },
    { label: text.effectiveFrom, values: effectiveFrom === null ? [] : [dayWord(effectiveFrom, language)] },
    { label: text.amounts, values: change.amounts.map((amount) => formatAmount(amount, language)) },
    { label: text.officeCounts, values: change.officeCounts.map((each) => count(each, language)) },
  ];
  if (!whole) return facts.filter(({ values }) => values.length > 0);
  const people = change.ministers.map(({ name, role, party }) => `${name}, ${role} (${party})`);
  const inMunicipalities = offices.length > 0 ? municipalities.map((code) => municipalityName(code) ?? code) : [];
  return [
    ...facts,
    { label: text.municipalities, values: inMunicipalities },
    { label: text.people, values: people },
    { label: text.agencies, values: change.agencies.map((id) => agencyName(id) ?? id) },
  ].filter(({ values }) => values.length > 0);
}

type Wording = (value: string, language: Language) => string;
const filterWordings: Partial<Record<keyof ListFilter, Wording>> = {
  type: (value, language) => typeWord(value as ChangeType, language),
  status: (value, language) => statusWord(value as ChangeStatus, language),
  county: (code) => countyName(code) ?? code,
  municipality: (code) => municipalityName(code) ?? code,
  office: (id) => officePlace(id)?.name ?? id,
  agency: (id) => agencyName(id) ?? id,
  fiscalYear: (year, language) => `${texts[language].fiscalYear} ${year}`,
  minAmount: (sek, language) => `≥ ${kronor(Number(sek), language)}`,
  from: (day, language) => `≥ ${dayWord(day, language)}`,
  to: (day, language) => `≤ ${dayWord(day, language)}`,
  q: (words) => `”${words}”`,
};

const kronor = (sek: number, language: Language): string =>
  formatAmount({ sek, sekMax: null, direction: 'none', fiscalYear: null, recurring: false }, language);

/** A filter in words, one entry a value; empty when it lets everything through. */
export function filterWords(filter: ListFilter, language: Language): string[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .map((each) => filterWordings[name as keyof ListFilter]?.(String(each), language) ?? String(each)),
  );
}

/** The address if a browser may be sent there: http or https. Whatever else a source wrote is shown, not linked. */
export function safeUrl(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
}
