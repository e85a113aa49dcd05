// Every "kontor" or "servicecenter" of a text, and whose it is: the state's (or just "kontoret"), or somebody else's.
import { placeNames } from '../knowledge/offices.ts';
import { officePrefixes, otherOwners } from '../knowledge/topic.ts';
import { mostMentions } from './limits.ts';
import { lowerCase } from './lower-case.ts';
import { inRange } from './ranges.ts';
import type { Text } from './text.ts';
import { anyOf } from './words.ts';

export interface OfficeNoun {
  start: number;
  end: number;
  /** "servicekontor", not just "kontor". */
  explicit: boolean;
  /** "Statens servicecenter", "servicecentret": the agency, unless a place follows ("servicecentret i Arvika"). */
  agency: boolean;
}

const noun =
  /kontor(?:en|et)?s?(?![a-zåäö])|servicecent(?:er|ret|ren|rum)s?(?![a-zåäö])|service cent(?:er|re)s?(?![a-z])|offices?(?![a-z])/g;
const prefixBefore = /[a-zåäöé-]{0,24}$/;
/** "polisens nya", "kommunens två": what may stand between the owner and the office. */
const between =
  '(?:\\s(?:nya|nytt|gamla|tidigare|egna|eget|lokala|stora|små|gemensamma|samlade|enda|första|nuvarande|andra|alla|båda|\\d{1,3}|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)){0,2}';
const owned = new RegExp(`${anyOf(otherOwners).source}${between}\\s$`);
const ownerAfter =
  /^\s(?:hos|för)\s(?:polisen|kommunen|banken|arbetsförmedlingen|försäkringskassan|skatteverket|migrationsverket)/;

/** "Försäkringskassan öppnar ett eget ": an office of whoever opens it. */
const openedByOthers =
  /(?<![a-zåäö])(?:polisen|skatteverket|försäkringskassan|arbetsförmedlingen|pensionsmyndigheten|migrationsverket|kronofogden|trafikverket|länsstyrelsen|lantmäteriet|swedbank|nordea|handelsbanken|seb|banken|sparbanken)(?: i \S+)? (?:har )?(?:öppna[rdt]?e?|stäng(?:er|de|t)|lägg(?:er|a) ne[dr]|lade ne[dr]|flytta[rdt]?e?|driver|avveckla[rdt]?e?) (?:\S+ ){0,3}$/;

const memo = new WeakMap<Text, OfficeNoun[]>();

/** The nouns that can mean the state's service offices, in order. */
export function officeNouns(text: Text): OfficeNoun[] {
  const known = memo.get(text);
  if (known) return known;
  const lower = lowerCase(text);
  const result: OfficeNoun[] = [];
  for (const match of lower.matchAll(noun)) {
    if (result.length >= mostMentions) break;
    const stem = match[0];
    const prefix = prefixBefore.exec(lower.slice(Math.max(0, match.index - 24), match.index))?.[0] ?? '';
    const start = match.index - prefix.length;
    const before = lower.slice(Math.max(0, start - 60), start);
    if (
      stem.startsWith('kontor') &&
      !officePrefixes.has(prefix.replace(/-$/, '')) &&
      !isPlaceOffice(text, start, prefix)
    )
      continue;
    if (
      stem.startsWith('office') &&
      (prefix !== '' || /(?:post|bank|head|police|tax|law|box|ticket|employment) $/.test(before))
    )
      continue;
    if (
      owned.test(before) ||
      ownerAfter.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 30))
    )
      continue;
    const explicit = prefix.includes('service') || !stem.startsWith('kontor');
    if (!explicit && openedByOthers.test(before)) continue;
    result.push({
      start,
      end: match.index + stem.length,
      explicit,
      agency: /^service ?cent/.test(stem),
    });
  }
  memo.set(text, result);
  return result;
}

/** "Arvikakontoret", "Kiruna-kontoret". */
function isPlaceOffice(text: Text, start: number, prefix: string): boolean {
  const name = text.norm.slice(start, start + prefix.length).replace(/-$/, '');
  return placeNames().has(name) || placeNames().has(name.replace(/s$/, ''));
}

/** Is there an office (not just the agency's name) in this range of norm offsets? */
export function hasOfficeNoun(text: Text, start: number, end: number): boolean {
  return inRange(officeNouns(text), start, end).some((found) => !found.agency);
}

/** Is there one, or the agency's name? */
export function namesService(text: Text, start: number, end: number): boolean {
  return inRange(officeNouns(text), start, end).length > 0;
}
