// Which places of a text are service offices: those that the words around them tie to an office or, where the document is about the
// offices, that play an office's part. A place alone is none; neither are datelines, press meetings, others' offices, wishes and alternatives.
import { municipalities } from '../knowledge/municipalities.ts';
import { lowerCase } from './lower-case.ts';
import { resolveAnchors } from './office-anchors.ts';
import { isMeant } from './office-roles.ts';
import { isOffice, sentTo } from './office-ties.ts';
import { type Candidate, contextOf } from './place-context.ts';
import { findPlaces, groupPlaces, type PlaceGroup, type PlaceMention } from './place-mentions.ts';
import { around, inRange } from './ranges.ts';
import { type Sentence, sentences } from './sentences.ts';
import { cellOfRow, continuesRows } from './table-rows.ts';
import type { Text } from './text.ts';

/** `referred`: visitors are sent there, so it is not the office that the sentence is about. `offset`s are norm offsets. */
export interface FoundOffice extends PlaceMention {
  referred: boolean;
}

const municipalityName = new Map(municipalities.map(({ code, name }) => [code, name]));

/** Of the fields of one document, in order. `topical`: it is about the offices, so that a place can stand for the office there. */
export function findOffices(fields: readonly Text[], topical = false): FoundOffice[][] {
  const judged = fields.map((text) => judgePlaces(text, topical));
  if (topical) resolveAnchors(fields, judged);
  return withoutTitleTowns(
    judged.map((candidates, index) =>
      withoutTowns(
        fields[index] as Text,
        candidates.filter(({ accepted }) => accepted).map(({ mention, referred }) => ({ ...mention, referred })),
      ),
    ),
  );
}

/** "Kritik mot servicekontor i Malmö" over a text about the one in Rosengård: the headline says only where that is. */
function withoutTitleTowns(found: FoundOffice[][]): FoundOffice[][] {
  const [title, text] = found;
  if (!title || !text) return found;
  const isAgain = (town: FoundOffice, others: FoundOffice[]): boolean =>
    others.some(({ place }) => place.id === town.place.id);
  const isWithin = ({ place }: FoundOffice, others: FoundOffice[]): boolean =>
    place.municipality !== null && others.some((one) => !one.referred && one.place.municipality === place.municipality);
  const stands = (town: FoundOffice, others: FoundOffice[]): boolean =>
    !isSeat(town) || town.compound || isAgain(town, others) || !isWithin(town, others);
  // "Jönköpings andra servicekontor" under a headline about the one in Råslätt.
  return [title.filter((town) => stands(town, text)), text.filter((town) => !town.genitive || stands(town, title))];
}

function judgePlaces(text: Text, topical: boolean): Candidate[] {
  const result: Candidate[] = [];
  let previous: PlaceGroup | undefined;
  /** The last line of a table or list that was taken for an office's. */
  let row: PlaceGroup | undefined;
  let before: PlaceGroup | undefined;
  for (const group of groupPlaces(text, findPlaces(text))) {
    const container = previous && isContainer(text, previous, group);
    previous = group;
    if (container) continue;
    const context = contextOf(text, group);
    const cell = row !== undefined && cellOfRow(text, row, group);
    const nextRow = row !== undefined && context.listed && continuesRows(text, row, group);
    const accepted =
      cell ||
      nextRow ||
      isOffice(text, group, context) ||
      (topical && isMeant(group, context, before !== undefined && before.start >= context.sentence.start));
    if (accepted) before = group;
    if (!cell) row = accepted && context.listed ? group : undefined;
    const referred = cell || isReferred(text, context.sentence, group);
    for (const [index, mention] of group.mentions.entries()) {
      if (
        (group.mentions.length === 2 && explains(text, group.mentions[0], mention)) ||
        isNeighbour(text, group, index)
      )
        continue;
      const compound = group.mentions.slice(index).some((one) => one.compound);
      result.push({ text, mention, group, context, accepted: compound || accepted, referred });
    }
  }
  return result;
}
/** "i Sveg, Härjedalen, har": the municipality after its town. */
function explains(text: Text, town: PlaceMention | undefined, mention: PlaceMention): boolean {
  if (!town || town.place.id === mention.place.id || !isSeat(mention) || isSeat(town)) return false;
  if (town.place.municipality !== mention.place.municipality) return false;
  return (
    text.norm.slice(town.end, mention.start) === ', ' && /^[,.)]|^$/.test(text.norm.slice(mention.end, mention.end + 1))
  );
}

/** "i Vänersborg, Trollhättans grannstad," says what Vänersborg is. */
function isNeighbour({ norm }: Text, { mentions }: PlaceGroup, index: number): boolean {
  const [before, mention] = [mentions[index - 1], mentions[index]];
  if (!before || !mention?.genitive) return false;
  return (
    norm.slice(before.end, mention.start) === ', ' &&
    /^s (?!kommun|kontor|servicekontor|centrum|city)\p{Ll}+[,.]/u.test(norm.slice(mention.end, mention.end + 40))
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

/** "Göteborgs sjätte servicekontor invigdes i Gamlestaden": the town whose office is there. */
const isOwner = ({ norm }: Text, town: FoundOffice, district: FoundOffice | undefined): boolean =>
  district !== undefined &&
  town.place.municipality !== null &&
  town.place.id !== district.place.id &&
  town.place.municipality === district.place.municipality &&
  district.start - town.end < 120 &&
  /^[^.,;]* (?:i|på|vid) $/.test(norm.slice(town.end, district.start)) &&
  !/ (?:och|samt) /.test(norm.slice(town.end, district.start));

/** "I Malmö stängs kontoret i Rosengård", "två kontor i Stockholm: Kista och Tensta": the town only says where the districts are. */
function withoutTowns(text: Text, found: FoundOffice[]): FoundOffice[] {
  const all = sentences(text);
  return found.filter((office, index) => {
    if (isBracketed(text, office, found[index + 1])) return false;
    if (!isSeat(office) || office.compound || office.referred) return true;
    if (office.genitive) return !isOwner(text, office, found[index + 1]);
    const sentence = around(all, office.start);
    if (!sentence || !/(?:^|\s)i $/i.test(text.norm.slice(Math.max(0, office.start - 3), office.start))) return true;
    // "i Jönköping, Huskvarna och Gränna": one of a list.
    if (
      /^(?:,(?= \p{Lu}[^.;:]{1,60} (?:och|samt) )| (?:och|samt)) \p{Lu}/u.test(
        text.norm.slice(office.end, office.end + 80),
      )
    )
      return true;
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

/** "väntar en bussresa till kontoret i ", "det är åtta mil till " */
const travelled =
  /(?:resa|resan|bussen|buss|tåget|bilen|mil|kilometer|minuter|timme|timmar|vägen|väg) (?:\S+ ){0,5}till (?:(?:service)?kontoret i )?$/;

function isReferred(text: Text, sentence: Sentence, group: PlaceGroup): boolean {
  const left = lowerCase(text).slice(Math.max(sentence.start, group.start - 60), group.start);
  if (travelled.test(left)) return true;
  const at = left.search(sentTo);
  return at >= 0 && !/[.;]|stäng(?!ning)|läggs/.test(left.slice(at));
}
