// Ministers: found by title and name, by a listed name alone, or by a surname once the whole name has stood in the text.
// A written title is the role; "statsrådet" and bare names take the role from the dated table on the day of publication.
import {
  inOfficeOn,
  isHeldByAnother,
  type Minister,
  ministerId,
  ministers,
  otherTitles,
  postOn,
} from '../knowledge/ministers.ts';
import type { MinisterMention } from '../model/reading.ts';
import { publicationDay } from './calendar.ts';
import { mostMentions } from './limits.ts';
import { lowerCase } from './lower-case.ts';
import { findTitles, nameAfter, namedBefore, partyAfter, titleAfterName } from './minister-titles.ts';
import { spanOf, type Text } from './text.ts';

interface Found {
  id: string;
  name: string;
  role: string;
  party: string;
  start: number;
  end: number;
}

const anyMinister = /minister|statsråd/;
const listedNames = new RegExp(
  `(?<!\\p{L})(?:${ministers.map(({ name }) => name.toLowerCase()).join('|')})(?=s?(?!\\p{L}))`,
  'gu',
);
const byLowerName = new Map(ministers.map((minister) => [minister.name.toLowerCase(), minister]));

/**
 * Every mention in order, one per span. `before` are mentions of another field of the same document (the title's, say): their surnames
 * count as introduced.
 */
export function findMinisters(
  text: Text,
  publishedAt: string | null,
  before: MinisterMention[] = [],
): MinisterMention[] {
  const lower = lowerCase(text);
  const day = publicationDay(publishedAt);
  const titled = anyMinister.test(lower) ? findTitled(text, lower, day) : [];
  const named = findNamed(text, lower, day, titled);
  const whole = [...titled, ...named];
  if (whole.length === 0 && before.length === 0) return [];
  const found = [...whole, ...findSurnames(text, lower, whole, before)].sort((a, b) => a.start - b.start);
  return found.map(({ start, end, ...minister }) => ({ ...minister, ...spanOf(text, start, end) }));
}

function findTitled(text: Text, lower: string, day: string | null): Found[] {
  const found: Found[] = [];
  for (const title of findTitles(text.norm, lower)) {
    const name = nameAfter(text.norm, lower, title.end);
    if (!name) {
      const earlier = title.role === null || title.foreign ? null : namedBefore(text.norm, title.start);
      if (earlier && !byLowerName.has(earlier.name.toLowerCase()) && !otherTitles.test(earlier.name.toLowerCase()))
        found.push({ ...earlier, id: ministerId(earlier.name), role: title.role as string, end: title.end });
      continue;
    }
    const known = byLowerName.get(name.name.toLowerCase()) ?? bySurname(name.name, day);
    if (!known && (title.foreign || !name.name.includes(' '))) continue;
    const role = title.role ?? (known ? (postOn(known, day)?.role ?? 'statsråd') : 'statsråd');
    const party = partyAfter(text.norm, name.end);
    if (
      !known &&
      !party &&
      title.role &&
      isHeldByAnother(title.role, day) &&
      !former.test(lower.slice(Math.max(0, title.start - 24), title.start))
    )
      continue;
    found.push({
      id: known?.id ?? ministerId(name.name),
      name: known?.name ?? name.name,
      role,
      party: known?.party ?? party?.party ?? '',
      start: title.start,
      end: party?.end ?? name.end,
    });
  }
  return found;
}

const former =
  /(?:tidigare|förre|förra|dåvarande|nya?|nye|tillträdande|avgående|förutvarande|före detta|f\.d\.|exminister\S{0,24}) $/;

/** "civilminister Slottner": a title and the surname of somebody who held a post that day. */
function bySurname(name: string, day: string | null): Minister | undefined {
  if (name.includes(' ')) return undefined;
  const surname = name.toLowerCase().replace(/s$/, '');
  const candidates = ministers.filter(
    (minister) => inOfficeOn(minister, day) && surnameOf(minister.name).toLowerCase().replace(/s$/, '') === surname,
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

function findNamed(text: Text, lower: string, day: string | null, titled: Found[]): Found[] {
  const found: Found[] = [];
  for (const match of lower.matchAll(listedNames)) {
    if (found.length >= mostMentions) break;
    const start = match.index;
    const end = start + match[0].length;
    if (titled.some((other) => other.start <= start && end <= other.end)) continue;
    if (!/\p{Lu}/u.test(text.norm[start] as string)) continue;
    const minister = byLowerName.get(match[0]) as Minister;
    const party = partyAfter(text.norm, end);
    const title = titleAfterName(lower, party?.end ?? end);
    const introduced = titled.some((other) => other.id === minister.id);
    if (!title && !introduced && !isOurs(minister, lower, start, end, day, party?.party)) continue;
    found.push({
      id: minister.id,
      name: minister.name,
      role:
        title?.role ??
        titled.find((other) => other.id === minister.id)?.role ??
        postOn(minister, day)?.role ??
        'statsråd',
      party: minister.party,
      start,
      end: title?.end ?? party?.end ?? end,
    });
  }
  return found;
}

/** A listed name without a title is the minister when in office that day, of that party, and nothing else by title. */
function isOurs(
  minister: Minister,
  lower: string,
  start: number,
  end: number,
  day: string | null,
  party: string | undefined,
): boolean {
  if (!inOfficeOn(minister, day)) return false;
  if (party !== undefined ? party !== minister.party : minister.common === true) return false;
  const lead = lower.slice(Math.max(0, start - 24), start);
  const follow = lower.slice(end, end + 40).split(/[.;\n]/, 1)[0] as string;
  return !(
    otherTitles.test(lead.split(/[.,;\n]/).at(-1) as string) ||
    (/^(?: \(\p{L}{1,2}\))?, /u.test(follow) && otherTitles.test(follow))
  );
}

/** "Slottner" after "Erik Slottner": the same person, unless another first name or the whole name stands before it. */
function findSurnames(text: Text, lower: string, whole: Found[], before: MinisterMention[]): Found[] {
  const found: Found[] = [];
  const people = new Map<string, { first: number; mention: Omit<Found, 'start' | 'end'> }>();
  for (const { id, name, role, party } of before) people.set(id, { first: 0, mention: { id, name, role, party } });
  for (const { start, end: _end, ...mention } of whole) {
    if (!people.has(mention.id)) people.set(mention.id, { first: start, mention });
  }
  for (const { first, mention } of people.values()) {
    const surname = surnameOf(mention.name);
    const shared = [...people.values()].some(
      (other) => other.mention.id !== mention.id && surnameOf(other.mention.name) === surname,
    );
    if (shared || surname.length < 3) continue;
    for (
      let at = lower.indexOf(surname.toLowerCase(), first);
      at >= 0;
      at = lower.indexOf(surname.toLowerCase(), at + 1)
    ) {
      if (found.length >= mostMentions) break;
      const end = at + surname.length;
      if (isBareSurname(text.norm, at, end)) found.push({ ...mention, start: at, end });
    }
  }
  return found.filter((bare) => !whole.some((other) => other.start <= bare.start && bare.end <= other.end));
}

/** A capitalised word before a surname is a first name, somebody else's, unless it opens a sentence: "När Slottner". */
const namesake =
  /(?<!\p{L})(?!(?:\p{L}{1,2}|Men|Och|När|Enligt|Sedan|Dock|Samtidigt|Därför|Även|Också|Med|Till|Från|För|Inför|Efter|Att|Men|Säger|Statsrådet|Ministern|Civilministern|Herr|Fru|Nu|Varför|Hur|Vad|Enligt) $)\p{Lu}[\p{L}.-]{0,24} $/u;

function isBareSurname(norm: string, start: number, end: number): boolean {
  if (!/\p{Lu}/u.test(norm[start] as string)) return false;
  if (/^s?[\p{L}\d]|^s?-\p{Lu}/u.test(norm.slice(end, end + 3)) && !/^s(?!\p{L})/u.test(norm.slice(end, end + 2)))
    return false;
  const lead = norm.slice(Math.max(0, start - 24), start);
  return !/[\p{L}\d-]$/u.test(lead) && !namesake.test(lead);
}

/** "Maria Malmer Stenergard" is written "Malmer Stenergard". */
function surnameOf(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
