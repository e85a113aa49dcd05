// Time that passes when it is told to: a clock, and a timer for what waits on it.
import type { Clock, Timer } from '../../shared/model/clock.ts';

const minuteMs = 60_000;
/** A wait as short as this is a pause in the middle of some work, not a rest until there may be more: it passes at once. */
const pauseMs = 1000;

export interface VirtualTime {
  clock: Clock;
  timer: Timer;
  /** For whoever works by this time: to be called each time it has nothing in hand. */
  onQuiet(): void;
  /** Resolves at the next `onQuiet`. */
  quiet(): Promise<void>;
  /** Sets the clock on, wakes all that waited for a moment until then, once, and resolves when nothing is in hand. */
  passMinutes(minutes: number): Promise<void>;
}

export function createVirtualTime(start: Date): VirtualTime {
  let at = start.getTime();
  /** Where the clock was last set: pauses since then do not add up. */
  let setTo = at;
  const waiting = new Set<{ until: number; run: () => void }>();
  let whenQuiet: (() => void)[] = [];
  const now = () => new Date(at);

  const timer: Timer = (ms, run) => {
    if (ms < pauseMs) {
      const immediate = setImmediate(() => {
        at += ms;
        run();
      });
      return () => clearImmediate(immediate);
    }
    const wait = { until: at + ms, run };
    waiting.add(wait);
    return () => waiting.delete(wait);
  };
  const quiet = () => new Promise<void>((resolve) => void whenQuiet.push(resolve));

  return {
    clock: { now, wall: now },
    timer,
    quiet,
    onQuiet() {
      const told = whenQuiet;
      whenQuiet = [];
      for (const resolve of told) resolve();
    },
    passMinutes(minutes) {
      const isQuiet = quiet();
      setTo += minutes * minuteMs;
      at = Math.max(at, setTo);
      for (const wait of [...waiting]) {
        if (wait.until > at || !waiting.delete(wait)) continue;
        wait.run();
      }
      return isQuiet;
    },
  };
}
