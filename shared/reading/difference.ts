// A difference between two snapshots of the office directory, as a reading: it is said by the directory itself, so nothing is inferred.

import { listedPlace } from '../knowledge/offices.ts';
import type { Difference } from '../model/item.ts';
import type { Reading } from '../model/reading.ts';

/** A directory may be wrong, or ahead of the day. */
const confidence = 0.9;

/** `title`: the office as it is listed; `text`: what stood there and what stands there. */
export function readDifference(
  { title, text }: { title: string; text: string },
  { type, office }: Difference,
): Reading {
  const { id, name, municipality, county } = listedPlace(office);
  const start = Math.max(0, title.indexOf(office));
  const named = { quote: title.slice(start, start + office.length), start, end: start + office.length };
  return {
    relevant: true,
    score: 1,
    reasons: ['the office directory shows it'],
    entities: {
      offices: [{ id, name, ...named, field: 'title' }],
      ...{ amounts: [], ministers: [], agencies: [], officeCounts: [] },
    },
    changes: [
      {
        ...{ type, status: 'in-effect', effectiveFrom: null, confidence },
        offices: [id],
        municipalities: municipality === null ? [] : [municipality],
        counties: county === null ? [] : [county],
        ...{ amounts: [], officeCounts: [], ministers: [], agencies: [] },
        ...{ quote: text, start: 0, end: text.length, field: 'text' },
      },
    ],
  };
}
