// Every "kontor" or "servicecenter" of a text, and whose it is: the state's (or just "kontoret"), or somebody else's.
import { placeNames } from '../knowledge/offices.ts';
import { officePrefixes, otherOwners } from '../knowledge/topic.ts';
import { lowerCase } from './lower-case.ts';
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
  /([a-zåäöé-]{0,24})(kontor(?:en|et)?s?|servicecent(?:er|ret|ren|rum)s?|service cent(?:er|re)s?|offices?)(?![a-zåäöé])/g;
const owned = new RegExp(`${anyOf(otherOwners).source}(?:\\s[a-zåäöé]{1,20}){0,2}\\s$`);
const ownerAfter =
  /^\s(?:hos|för)\s(?:polisen|kommunen|banken|arbetsförmedlingen|försäkringskassan|skatteverket|migrationsverket)/;

const memo = new WeakMap<Text, OfficeNoun[]>();

/** The nouns that can mean the state's service offices, in order. */
export function officeNouns(text: Text): OfficeNoun[] {
  const known = memo.get(text);
  if (known) return known;
  const lower = lowerCase(text);
  const result: OfficeNoun[] = [];
  for (const match of lower.matchAll(noun)) {
    const prefix = (match[1] as string).replace(/-$/, '');
    const stem = match[2] as string;
    const start = match.index;
    const before = lower.slice(Math.max(0, start - 60), start);
    if (stem.startsWith('kontor') && !officePrefixes.has(prefix) && !isPlaceOffice(text, start, prefix)) continue;
    if (
      stem.startsWith('office') &&
      (prefix !== '' ||
        !/service $|(?:^|[\s,.])(?:the|these|those|their|its|\d+|more|new|some|all|of|and) $/.test(before))
    )
      continue;
    if (
      owned.test(before) ||
      ownerAfter.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 30))
    )
      continue;
    result.push({
      start,
      end: start + match[0].length,
      explicit: prefix.includes('service') || !stem.startsWith('kontor'),
      agency: /^service ?cent/.test(stem),
    });
  }
  memo.set(text, result);
  return result;
}

/** "Arvikakontoret", "Kiruna-kontoret". */
function isPlaceOffice(text: Text, start: number, prefix: string): boolean {
  const name = text.norm.slice(start, start + prefix.length);
  return placeNames.has(name) || placeNames.has(name.replace(/s$/, ''));
}

/** Is there an office (not just the agency's name) in this range of norm offsets? */
export function hasOfficeNoun(text: Text, start: number, end: number): boolean {
  return officeNouns(text).some((found) => !found.agency && found.start >= start && found.end <= end);
}

/** Is there one, or the agency's name? */
export function namesService(text: Text, start: number, end: number): boolean {
  return officeNouns(text).some((found) => found.start >= start && found.end <= end);
}
