// Chance from a seed, so that a run can be had again (its timing cannot).

export interface Chance {
  /** In [0, 1). */
  next(): number;
  between(from: number, to: number): number;
  /** One of the weighted outcomes, or `null` for the rest of the whole. */
  one<T extends string>(weights: Record<T, number>): T | null;
}

/** Mulberry32. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    between: (from, to) => from + next() * (to - from),
    one(weights) {
      let left = next();
      for (const [outcome, weight] of Object.entries<number>(weights)) {
        left -= weight;
        if (left < 0) return outcome as keyof typeof weights;
      }
      return null;
    },
  };
}
