// What an alert says of a change, in words: headline, facts as label and value, quotes with their sources. Every channel shows these.
import { swedishDay } from '../changelog/days.ts';
import { describe, formatDay, formatSek } from '../changelog/describe.ts';
import { countyName } from '../knowledge/municipalities.ts';
import type { Change } from '../model/change.ts';
import type { AmountFacts, OfficeCountFacts } from '../model/reading.ts';
import type { Language } from '../model/words.ts';
import { type ChangeEvent, vocabulary } from './vocabulary.ts';
import { cut } from './webhook.ts';

export interface Told {
  id: string;
  /** "Servicekontoret i Arvika stänger 30 maj 2025"; a withdrawal and a new version say so first. */
  headline: string;
  facts: { label: string; value: string }[];
  quotes: { text: string; source: string; url: string }[];
  /** Sources beyond those quoted. */
  more: number;
}

/** Quotes shown; the change's page has all. */
const maxQuotes = 5;
const maxQuoteLength = 400;
const maxOffices = 12;

export function tell(change: Change, event: ChangeEvent, language: Language): Told {
  const words = vocabulary[language];
  const quoted = change.evidence.slice(0, maxQuotes);
  return {
    id: change.id,
    headline: oneLine(words.prefix[event] + describe(change, language).title),
    facts: factsOf(change, language),
    quotes: quoted.map(({ quotes, title, source, url }) => ({
      text: cut(oneLine(quotes[0]?.quote ?? title), maxQuoteLength),
      source,
      url,
    })),
    more: change.evidence.length - quoted.length,
  };
}

function factsOf(change: Change, language: Language): Told['facts'] {
  const words = vocabulary[language];
  const { labels } = words;
  const facts: [string, string | null][] = [
    [labels.what, `${words.types[change.type]} (${words.statuses[change.status]})`],
    [labels.where, where(change, language)],
    [labels.when, change.effectiveFrom === null ? null : formatDay(change.effectiveFrom, language)],
    [labels.amount, change.amounts.map((amount) => formatAmount(amount, language)).join('; ')],
    [labels.count, change.officeCounts.map((count) => formatCount(count, language)).join('; ')],
    [labels.who, change.ministers.map(({ name, role, party }) => `${name}, ${role} (${party})`).join('; ')],
    [labels.announced, formatDay(swedishDay(change.announcedAt), language)],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value: oneLine(value) }] : []));
}

/** The offices, or, where none is named, the counties. */
function where({ offices, counties: codes }: Change, language: Language): string {
  if (offices.length === 0) return codes.map((code) => countyName(code) ?? code).join(', ');
  const names = offices.slice(0, maxOffices).map(({ name }) => name);
  const left = offices.length - names.length;
  return names.join(', ') + (left > 0 ? vocabulary[language].andMore(left) : '');
}

export function formatAmount(
  { sek, sekMax, direction, fiscalYear, recurring }: AmountFacts,
  language: Language,
): string {
  const words = vocabulary[language];
  const amount = formatSek(sek, sekMax, language);
  const details = [
    words.directions[direction],
    fiscalYear === null ? '' : String(fiscalYear),
    recurring ? words.recurring : '',
  ];
  const known = details.filter((detail) => detail !== '');
  return known.length === 0 ? amount : `${amount} (${known.join(', ')})`;
}

function formatCount({ from, to, since }: OfficeCountFacts, language: Language): string {
  const offices = from === null ? `${to}` : `${from} → ${to}`;
  return since === null ? offices : `${offices} (${vocabulary[language].since} ${since})`;
}

/** Control characters and line ends of hostile or sloppy text become spaces: one line, everywhere. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u00ad]+/gu, (found) => (/^\u00ad+$/.test(found) ? '' : ' ')).trim();
}
