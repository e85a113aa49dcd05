// Where a text names a Swedish place, whether or not there is an office: whole words only, genitives and "Arvikakontoret" included,
// no parts of persons', papers' or counties' names. Places that stand in one list are one group.
import { regions } from '../knowledge/districts.ts';
import { type OfficePlace, officePlace, placeNames } from '../knowledge/offices.ts';
import { slug } from '../knowledge/slug.ts';
import { mostMentions } from './limits.ts';
import { lowerCase } from './lower-case.ts';
import type { Text } from './text.ts';

export interface PlaceMention {
  place: OfficePlace;
  /** Norm offsets; the genitive's -s is left out. */
  start: number;
  end: number;
  genitive: boolean;
  /** "Arvikakontoret": the word itself says that it is an office. */
  compound: boolean;
}

export interface PlaceGroup {
  mentions: PlaceMention[];
  start: number;
  end: number;
  /** "A, B eller C": one of these, nobody knows which. */
  alternative: boolean;
}

const namesByFirstWord = new Map<string, string[]>();
for (const name of placeNames().keys()) {
  const first = /^[\p{L}-]+/u.exec(name)?.[0] ?? name;
  namesByFirstWord.set(
    first,
    [...(namesByFirstWord.get(first) ?? []), name].sort((a, b) => b.length - a.length),
  );
}

/** Names that are words too: they need a preposition, a list or a genitive around them. */
const alsoWords = new Set('Bara Bor Mark Ed Lit Vara Bro Brunn Hammar Ås Backe Viken Lagan Torup Bua Kode'.split(' '));
/** Names that are persons' too: whoever speaks, or is spoken with, is no place. */
const alsoPersons = new Set(
  'Berg Kil Boo Lund Backa Hede Sala Nora Mora Ale Eda Alby Åby Åled Ryd Göta Deje Floby Brevik Lindö'.split(' '),
);
const ties =
  /(?:(?<!\p{L})(?:i|och|samt|till|från|om|av|för|mot|med|kring|än|som|eller|medan|in|at|and)|[,:;–(\n•*·-]|kontoret)\s{0,4}$/iu;
const speaks =
  /(?<!\p{L})(?:säger|sade|sa|menar|anser|tycker|tror|skriver|skrev|berättar|förklarar|svarar|påpekar|konstaterar|undrar|enligt|fru|herr) $/u;
const spoken =
  /^ (?:säger|sade|sa|menar|anser|tycker|tror|skriver|skrev|berättar|förklarar|svarar|påpekar|konstaterar|undrar|själv)(?!\p{L})/u;
const capitalised = /\p{Lu}[\p{L}-]*/gu;
const letter = /[\p{L}\p{N}]/u;
/** What makes a place's name a part of another name, when it follows. */
const notAPlace =
  /^s? (?:läns?|lan|universitet|högskol|tingsrätt|stift|tidning|allehanda|radio|flygplats|församling|domkyrk|domstol|hovrätt|förvaltningsrätt|kammarrätt|posten|nyheter|kuriren|county|university|region)/;
const regionBefore = /(?:region|polisregion|länsstyrelsen i|residenset i)\s$/;
const opensClause =
  /^(?:i|på|från|till|vid|både|även|och|samt|dessutom|orten|orterna|kommunerna|utom|efter|kring|nära|för|in|at|from|the|statens|stängda?|nya?)$/i;

const memo = new WeakMap<Text, PlaceMention[]>();

export function findPlaces(text: Text): PlaceMention[] {
  const found = memo.get(text) ?? searchPlaces(text);
  memo.set(text, found);
  return found;
}

function searchPlaces(text: Text): PlaceMention[] {
  const { norm } = text;
  const lower = lowerCase(text);
  const result: PlaceMention[] = [];
  for (const match of norm.matchAll(capitalised)) {
    if (result.length >= mostMentions) break;
    const last = result.at(-1);
    if (last && match.index < last.end) continue;
    if (match.index > 0 && letter.test(norm[match.index - 1] as string)) continue;
    const mention = mentionAt(norm, match.index, match[0]) ?? unknownAt(norm, lower, match.index);
    if (!mention) continue;
    if (last && last.end + 1 === mention.start && norm[last.end] === ' ' && joins(last, mention)) {
      result[result.length - 1] = joined(last, mention, norm);
    } else if (isPlace(norm, lower, mention)) {
      result.push(mention);
    }
  }
  return result;
}

/** `found`: the capitalised word at `at`; "Kalmar- och Nybrokontoren" leaves a hyphen on it. */
function mentionAt(norm: string, at: number, found: string): PlaceMention | undefined {
  const word = found.replace(/-$/, '');
  const office = /^(.{2,30}?)s?-?(?:service)?kontor(?:et|en)?s?$/u.exec(word);
  if (office) {
    const place = placeNames().get(office[1] as string);
    return place && { place, start: at, end: at + word.length, genitive: false, compound: true };
  }
  const first = word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  for (const name of first.flatMap((candidate) => namesByFirstWord.get(candidate) ?? [])) {
    if (!norm.startsWith(name, at)) continue;
    const end = at + name.length;
    const genitive = norm[end] === 's' && !letter.test(norm[end + 1] ?? ' ');
    if (!genitive && letter.test(norm[end] ?? ' ')) continue;
    const place = placeNames().get(name);
    if (place) return { place, start: at, end, genitive, compound: false };
  }
  return undefined;
}

/** "servicekontoret i Öxnehaga": a place that no list of ours has, where an office is said to be. */
const officeIn =
  /servicekontor(?:et|en)?s? (?:som (?:ligger|finns) )?(?:i|på) (?:(?:stadsdelen|orten|området|bostadsområdet|förorten) )?$/;
const unknownName = /^(?:(?:Norra|Södra|Östra|Västra|Stora|Lilla|Gamla|Nya) )?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)?/u;
/** Streets, houses and squares, countries and regions. */
const noTown =
  /(?:gatan|gata|vägen|väg|torget|torg|huset|hus|esplanaden|allén|gränd|gränden|bron|kajen|leden|gallerian|galleria|biblioteket|stationen|centralen|länet|bygden|landet|land|sverige|norden|europa|kommun)s?$/i;

function unknownAt(norm: string, lower: string, at: number): PlaceMention | undefined {
  if (!officeIn.test(lower.slice(Math.max(0, at - 60), at))) return undefined;
  const word = unknownName.exec(norm.slice(at, at + 40))?.[0];
  if (!word || noTown.test(word) || regions.has(word) || regions.has(word.replace(/s$/, ''))) return undefined;
  const rest = norm.slice(at + word.length, at + word.length + 24);
  if (/^ \p{Lu}|^\p{L}/u.test(rest) || notAPlace.test(rest.toLowerCase())) return undefined;
  // "i Öxnehaga i Huskvarna": the town says where that is.
  const town = /^,? i (\p{Lu}\p{L}+)/u.exec(rest)?.[1];
  const { municipality = null, county = null } = (town && placeNames().get(town)) || {};
  const place = { id: slug(word), name: word, municipality, county };
  return { place, start: at, end: at + word.length, genitive: false, compound: false };
}

function isPlace(norm: string, lower: string, mention: PlaceMention): boolean {
  if (mention.compound) return true;
  const afterwards = lower.slice(mention.end, mention.end + 24);
  if (notAPlace.test(afterwards) || /^s?-\p{L}/u.test(norm.slice(mention.end, mention.end + 3))) return false;
  const earlier = norm.slice(Math.max(0, mention.start - 40), mention.start);
  if (regionBefore.test(earlier.toLowerCase())) return false;
  const { name } = mention.place;
  if (alsoWords.has(name) && !ties.test(earlier) && (!mention.genitive || name === 'Bara')) return false;
  if (
    alsoPersons.has(name) &&
    !mention.genitive &&
    !ties.test(earlier) &&
    (speaks.test(earlier) || spoken.test(afterwards))
  )
    return false;
  // "Anna Berg", "Arvika Nyheter": a capitalised neighbour makes it somebody's name.
  const previous = /(?:^|[\s("])([\p{Lu}][\p{L}-]*) $/u.exec(earlier)?.[1];
  if (
    previous &&
    !/kontor|center|centret/i.test(previous) &&
    !opensClause.test(previous) &&
    !placeNames().has(previous) &&
    !regions.has(previous)
  )
    return false;
  const next = /^ (\p{Lu}[\p{L}-]+)/u.exec(norm.slice(mention.end, mention.end + 30))?.[1];
  return (
    next === undefined ||
    mention.genitive ||
    placeNames().has(next) ||
    placeNames().has(next.replace(/s$/, '')) ||
    opensClause.test(next)
  );
}

const longestName = 60;

/** "Göteborg Gamlestaden", "Växjö Araby": a town and a district of it. */
function joins(town: PlaceMention, district: PlaceMention): boolean {
  return (
    !town.compound &&
    town.place.id !== district.place.id &&
    district.end - town.start <= longestName &&
    town.place.municipality !== null &&
    town.place.municipality === district.place.municipality
  );
}

function joined(town: PlaceMention, district: PlaceMention, norm: string): PlaceMention {
  const name = norm.slice(town.start, district.end);
  const place = officePlace(slug(name)) ?? { ...district.place, id: slug(name), name };
  return { ...district, place, start: town.start };
}

const day =
  /\d{1,2}(?::[ae])?\s(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)\p{L}*(?:\s\d{4})?|\d{4}-\d\d-\d\d|årsskiftet(?:\s\d{4}(?:\/\d{2,4})?)?|(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s\d{4})?/gu;
const glue =
  /^(?:[\s,;/:·•*–(-]|och|samt|respektive|liksom|även|både|dels|eller|i|på|den|sista|dag|öppet|stänger|kommuns?){0,70}\)?[\s,;]{0,70}$/u;

/** Neighbouring places with nothing between them but commas, "och", days and line breaks. */
export function groupPlaces(text: Text, mentions: readonly PlaceMention[]): PlaceGroup[] {
  const lower = lowerCase(text);
  const groups: PlaceGroup[] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    const between = group ? lower.slice(group.end, mention.start) : '';
    if (group && between.length <= 70 && continues(between)) {
      group.mentions.push(mention);
      group.end = mention.end;
      if (/\beller\b/.test(between)) group.alternative = true;
    } else {
      groups.push({ mentions: [mention], start: mention.start, end: mention.end, alternative: false });
    }
  }
  return groups;
}

function continues(between: string): boolean {
  // Each line of a list stands for itself.
  if (/[^,\s]\s*\n/.test(between) || /^\s*\n/.test(between)) return false;
  if (!/[\n,;/•*]|och|samt|respektive|eller/.test(between)) return false;
  const bare = between
    .replace(/^s(?=[\s,])/, '')
    .replaceAll(day, '')
    .replaceAll(/\([^)]{0,40}\)/g, '');
  return bare.split(/\s+/).length <= 12 && glue.test(bare);
}
