// How long work keeps the processor: unlike the clock on the wall, it does not mind what else the machine does.

/** Milliseconds of user and system time of this process. */
export function cpuMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
