// Which places of a text are service offices: those that the words around them tie to an office. A place alone is no office;
// neither are datelines, press meetings, other organisations' offices, wishes and alternatives.
import { lowerCase } from './lower-case.ts';
import { contextOf, isOffice, sentTo } from './office-ties.ts';
import { findPlaces, groupPlaces, type PlaceGroup, type PlaceMention } from './place-mentions.ts';
import type { Sentence } from './sentences.ts';
import type { Text } from './text.ts';

/** `referred`: visitors are sent there, so it is not the office that the sentence is about. `offset`s are norm offsets. */
export interface FoundOffice extends PlaceMention {
  referred: boolean;
}

export function findOffices(text: Text): FoundOffice[] {
  const result: FoundOffice[] = [];
  let previous: PlaceGroup | undefined;
  for (const group of groupPlaces(text, findPlaces(text))) {
    const container = previous && isContainer(text, previous, group);
    previous = group;
    if (container) continue;
    const context = contextOf(text, group);
    const accepted = isOffice(text, group, context);
    for (const mention of group.mentions) {
      if (!mention.compound && !accepted) continue;
      result.push({ ...mention, referred: isReferred(text, context.sentence, group) });
    }
  }
  return result;
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
