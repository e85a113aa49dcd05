// Runs many sends side by side so that slow endpoints delay nobody: a task that outlasts the pool's patience gives its slot back
// and goes on outside, up to a bound on all that run.
export interface Pool {
  /** Starts the task now or when there is a slot. A task must not reject. */
  run(task: () => Promise<void>): void;
  /** Resolves when everything handed over has begun. */
  started(): Promise<void>;
  /** Resolves when nothing runs or waits. */
  idle(): Promise<void>;
}

export function createPool(limits: { slots: number; patienceMs: number; atMost: number }): Pool {
  const queue: (() => Promise<void>)[] = [];
  let waiters: { until: () => boolean; resolve: () => void }[] = [];
  let busy = 0;
  let running = 0;

  const settle = () => {
    while (busy < limits.slots && running < limits.atMost) {
      const task = queue.shift();
      if (task === undefined) break;
      void begin(task);
    }
    const ready = waiters.filter(({ until }) => until());
    waiters = waiters.filter((waiter) => !ready.includes(waiter));
    for (const { resolve } of ready) resolve();
  };
  const begin = async (task: () => Promise<void>) => {
    busy += 1;
    running += 1;
    let holdsSlot = true;
    const giveBack = () => {
      if (!holdsSlot) return;
      holdsSlot = false;
      busy -= 1;
      settle();
    };
    const patience = setTimeout(giveBack, limits.patienceMs);
    try {
      await task();
    } finally {
      clearTimeout(patience);
      running -= 1;
      giveBack();
      settle();
    }
  };
  const when = (until: () => boolean) =>
    until() ? Promise.resolve() : new Promise<void>((resolve) => waiters.push({ until, resolve }));

  return {
    run(task) {
      queue.push(task);
      settle();
    },
    started: () => when(() => queue.length === 0),
    idle: () => when(() => queue.length === 0 && running === 0),
  };
}
