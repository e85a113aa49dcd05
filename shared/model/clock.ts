// Time is passed in. `now` is the moment the story is at (`poll --now` sets it); `wall` is what leases, retries and the
// order between a subscription and a change go by, since those are shared with processes that are not replaying.
export interface Clock {
  now(): Date;
  wall(): Date;
}

export const systemClock: Clock = { now: () => new Date(), wall: () => new Date() };

/** Calls `run` once, `ms` from now; what it gives back calls it off. Passed in like the clock, so that a year can be lived through in minutes. */
export type Timer = (ms: number, run: () => void) => () => void;

/** Keeps no process alive. */
export const systemTimer: Timer = (ms, run) => {
  const timeout = setTimeout(run, ms);
  timeout.unref();
  return () => clearTimeout(timeout);
};

/** A clock whose story starts at `moment` and runs on from there, while the wall clock stays real. */
export function replayClock(moment: Date, wall: () => Date = () => new Date()): Clock {
  const offset = moment.getTime() - wall().getTime();
  return { now: () => new Date(wall().getTime() + offset), wall };
}
