// Mentions in order of their offsets, cut to a stretch of the text by binary search, so that reading stays linear in long texts.

interface Spanned {
  start: number;
  end: number;
}

/** The index of the first that starts at `offset` or later. */
export function indexFrom(ordered: readonly Spanned[], offset: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as Spanned).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that lie wholly in `[start, end)`. */
export function inRange<T extends Spanned>(ordered: readonly T[], start: number, end: number): T[] {
  const result: T[] = [];
  for (let index = indexFrom(ordered, start); index < ordered.length; index += 1) {
    const one = ordered[index] as T;
    if (one.start >= end) break;
    if (one.end <= end) result.push(one);
  }
  return result;
}

/** The one that holds this offset. */
export function around<T extends Spanned>(ordered: readonly T[], offset: number): T | undefined {
  const one = ordered[indexFrom(ordered, offset + 1) - 1];
  return one && offset < one.end ? one : undefined;
}
