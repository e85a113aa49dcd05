// What is unusual about a source that answers: silence is a fault, too. Told from what is remembered between passes.
import type { SourceState } from '../model/source.ts';
import type { SourceFlag } from '../model/words.ts';

const dayMs = 24 * 3_600_000;
/** So many pieces of news tell what is usual. */
const newsForUsual = 3;
/** Nothing new for so many times the longest silence remembered, and for longer than a long weekend, is far longer than usual. */
const silenceFactor = 4;
const leastSilenceMs = 5 * dayMs;
/** A source of which nothing is usual yet. */
const silenceWithoutNewsMs = 90 * dayMs;
/** What may have been missed is told of for a week. */
const gapToldMs = 7 * dayMs;

export function sourceFlags(state: SourceState | undefined, now: Date): SourceFlag[] {
  if (state === undefined || state.firstSuccessAt === null) return [];
  const ago = (moment: string) => now.getTime() - Date.parse(moment);
  return [
    // It has shown something before: `lastNewItemAt` is of the first answer with an item.
    ...(state.itemCount === 0 && state.lastNewItemAt !== null ? (['empty'] as const) : []),
    ...(isStale(state, state.firstSuccessAt, ago) ? (['stale'] as const) : []),
    ...(state.gapAt !== null && ago(state.gapAt) < gapToldMs ? (['gap'] as const) : []),
  ];
}

function isStale({ newsAt, lastNewItemAt }: SourceState, since: string, ago: (moment: string) => number): boolean {
  const silence = ago(newsAt[0] ?? lastNewItemAt ?? since);
  if (newsAt.length < newsForUsual) return silence > silenceWithoutNewsMs;
  const times = newsAt.map((moment) => Date.parse(moment));
  const longest = Math.max(...times.slice(1).map((time, index) => (times[index] ?? time) - time));
  return silence > Math.max(leastSilenceMs, longest * silenceFactor);
}
