// Which places of a text are service offices: those that the words around them tie to an office. A place alone is no office;
// neither are datelines, press meetings, other organisations' offices, wishes and alternatives.
import { municipalities } from '../knowledge/municipalities.ts';
import { lowerCase } from './lower-case.ts';
import { contextOf, isOffice, sentTo } from './office-ties.ts';
import { findPlaces, groupPlaces, type PlaceGroup, type PlaceMention } from './place-mentions.ts';
import { around, inRange } from './ranges.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { Text } from './text.ts';

/** `referred`: visitors are sent there, so it is not the office that the sentence is about. `offset`s are norm offsets. */
export interface FoundOffice extends PlaceMention {
  referred: boolean;
}

const municipalityName = new Map(municipalities.map(({ code, name }) => [code, name]));

export function findOffices(text: Text): FoundOffice[] {
  const result: FoundOffice[] = [];
  let previous: PlaceGroup | undefined;
  for (const group of groupPlaces(text, findPlaces(text))) {
    const container = previous && isContainer(text, previous, group);
    previous = group;
    if (container) continue;
    const context = contextOf(text, group);
    const accepted = isOffice(text, group, context);
    for (const [index, mention] of group.mentions.entries()) {
      if (!mention.compound && !accepted) continue;
      if (explains(text, group.mentions[index - 1], mention)) continue;
      result.push({ ...mention, referred: isReferred(text, context.sentence, group) });
    }
  }
  return withoutTowns(text, result);
}

/** "i Sveg, Härjedalen, har": the municipality after its town. */
function explains(text: Text, town: PlaceMention | undefined, mention: PlaceMention): boolean {
  if (!town || town.place.id === mention.place.id || !isSeat(mention) || isSeat(town)) return false;
  if (town.place.municipality !== mention.place.municipality) return false;
  return (
    text.norm.slice(town.end, mention.start) === ', ' && /^[,.)]|^$/.test(text.norm.slice(mention.end, mention.end + 1))
  );
}

const isSeat = ({ place }: PlaceMention): boolean =>
  place.municipality !== null && municipalityName.get(place.municipality) === place.name;

/** "Växjö (Araby)" */
const isBracketed = ({ norm }: Text, town: FoundOffice, district: FoundOffice | undefined): boolean =>
  district !== undefined &&
  norm.slice(town.end, district.start) === ' (' &&
  town.place.municipality !== null &&
  town.place.municipality === district.place.municipality;

/** "I Malmö stängs kontoret i Rosengård", "två kontor i Stockholm: Kista och Tensta": the town only says where the districts are. */
function withoutTowns(text: Text, found: FoundOffice[]): FoundOffice[] {
  const all = sentences(text);
  return found.filter((office, index) => {
    if (isBracketed(text, office, found[index + 1])) return false;
    if (!isSeat(office) || office.compound || office.genitive || office.referred) return true;
    const sentence = around(all, office.start);
    if (!sentence || !/(?:^|\s)i $/i.test(text.norm.slice(Math.max(0, office.start - 3), office.start))) return true;
    if (/^ (?:och|samt) \p{Lu}/u.test(text.norm.slice(office.end, office.end + 8))) return true;
    return !inRange(found, sentence.start, sentence.end).some(
      (other) =>
        other.place.id !== office.place.id && other.place.municipality === office.place.municipality && !other.referred,
    );
  });
}

/** "kontoret i Brandbergen i Haninge": Haninge only says where Brandbergen is. */
function isContainer(text: Text, previous: PlaceGroup, group: PlaceGroup): boolean {
  const inner = previous.mentions.at(-1)?.place;
  const outer = group.mentions[0]?.place;
  if (!inner || !outer || inner.municipality !== outer.municipality || inner.municipality === null) return false;
  const gap = text.norm.slice(previous.end, group.start);
  return (
    inner.id !== outer.id && gap.length < 40 && /^(?: i|,|,\s(?:det|den|stadens|som är) (?:\S+ ){1,3}i)\s$/.test(gap)
  );
}

function isReferred(text: Text, sentence: Sentence, group: PlaceGroup): boolean {
  const left = lowerCase(text).slice(Math.max(sentence.start, group.start - 60), group.start);
  const at = left.search(sentTo);
  return at >= 0 && !/[.;]|stäng|läggs/.test(left.slice(at));
}
