// Time is passed in. `now` is the moment the story is at (`poll --now` sets it); `wall` is what leases, retries and the
// order between a subscription and a change go by, since those are shared with processes that are not replaying.
export interface Clock {
  now(): Date;
  wall(): Date;
}

export const systemClock: Clock = { now: () => new Date(), wall: () => new Date() };

/** A clock whose story starts at `moment` and runs on from there, while the wall clock stays real. */
export function replayClock(moment: Date, wall: () => Date = () => new Date()): Clock {
  const offset = moment.getTime() - wall().getTime();
  return { now: () => new Date(wall().getTime() + offset), wall };
}
