// Facts of a change in words, for the pages: the vocabulary is that of the alerts, so a mail and a page say the same.
import { vocabulary } from '../../alerts/vocabulary.ts';
import { formatAmount } from '../../alerts/wording.ts';
import { swedishDay } from '../../changelog/days.ts';
import { formatDay } from '../../changelog/describe.ts';
import { agencyName } from '../../knowledge/agencies.ts';
import { countyName, municipalityName } from '../../knowledge/municipalities.ts';
import type { Change } from '../../model/change.ts';
import type { ChangeStatus, ChangeType, Language } from '../../model/words.ts';
import { texts } from './text.ts';

/** County names are Swedish; in English text "Norrbottens län" is "Norrbotten County". */
function countyWord(code: string, language: Language): string {
  const name = countyName(code) ?? code;
  return language === 'sv' ? name : name.replace(/s? län$/, ' County');
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

export const typeWord = (type: ChangeType, language: Language): string => capital(vocabulary[language].types[type]);
export const statusWord = (status: ChangeStatus, language: Language): string =>
  capital(vocabulary[language].statuses[status]);
/** "30 maj 2025": the Swedish day of an ISO day or moment. What is neither stays as it is. */
export const dayWord = (moment: string, language: Language): string =>
  Number.isNaN(Date.parse(moment)) ? moment : formatDay(swedishDay(moment), language);

/** More offices than this are told by name only, in one line, in a list of changes. */
const fewOffices = 3;
const maxOffices = 15;

/** "Åmål (Västra Götalands län)" each; without named offices, the municipalities; without those, the counties. */
function places({ offices, municipalities, counties }: Change, language: Language, whole: boolean): string[] {
  if (!whole && offices.length > fewOffices) {
    const left = offices.length - maxOffices;
    const names = offices.slice(0, maxOffices).map(({ name }) => name);
    return [names.join(', ') + (left > 0 ? vocabulary[language].andMore(left) : '')];
  }
  if (offices.length > 0) {
    return offices.map(({ name, county }) => (county === null ? name : `${name} (${countyWord(county, language)})`));
  }
  if (municipalities.length > 0) return municipalities.map((code) => municipalityName(code) ?? code);
  return counties.map((code) => countyWord(code, language));
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
    { label: offices.length > 0 ? text.offices : text.where, values: places(change, language, whole) },
    { label: text.effectiveFrom, values: effectiveFrom === null ? [] : [dayWord(effectiveFrom, language)] },
    { label: text.amounts, values: change.amounts.map((amount) => formatAmount(amount, language)) },
    { label: text.officeCounts, values: change.officeCounts.map((each) => count(each, language)) },
  ];
  if (!whole) return facts.filter(({ values }) => values.length > 0);
  const people = change.ministers.map(
    ({ name, role, party }) => `${name}, ${role}${party === '' ? '' : ` (${party})`}`,
  );
  // Most offices bear the name of their municipality: only the others' is worth a line.
  const named = new Set(offices.map(({ name }) => name));
  const others = municipalities.map((code) => municipalityName(code) ?? code).filter((name) => !named.has(name));
  return [
    ...facts,
    { label: text.municipalities, values: offices.length > 0 ? others : [] },
    { label: text.people, values: people },
    { label: text.agencies, values: change.agencies.map((id) => agencyName(id) ?? id) },
  ].filter(({ values }) => values.length > 0);
}

/** The address if a browser may be sent there: http or https. Whatever else a source wrote is shown, not linked. */
export function safeUrl(url: string): string | null {
  const parsed = URL.parse(url);
  return parsed !== null && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed.href : null;
}
