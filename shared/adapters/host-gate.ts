// Politeness: how many requests a host gets at once, and how far apart they start. First come, first served.
import { HttpError } from './http.ts';

export interface HostGate {
  /** Runs the task when it is the host's turn. @throws HttpError when the gate closes first. */
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
  /** Turns away all who still wait. */
  close(): void;
}

interface Lane {
  active: number;
  /** Monotonic milliseconds. */
  nextStartAt: number;
  waiting: { start: () => void; turnAway: (reason: Error) => void }[];
  timer: NodeJS.Timeout | undefined;
}

export function createHostGate({ gapMs, concurrency }: { gapMs: number; concurrency: number }): HostGate {
  const lanes = new Map<string, Lane>();

  function laneOf(host: string): Lane {
    const lane = lanes.get(host) ?? { active: 0, nextStartAt: 0, waiting: [], timer: undefined };
    lanes.set(host, lane);
    return lane;
  }

  function advance(lane: Lane): void {
    while (lane.waiting.length > 0 && lane.active < concurrency) {
      const pause = lane.nextStartAt - performance.now();
      if (pause > 0) {
        lane.timer ??= setTimeout(() => {
          lane.timer = undefined;
          advance(lane);
        }, Math.ceil(pause));
        return;
      }
      lane.active += 1;
      lane.nextStartAt = performance.now() + gapMs;
      lane.waiting.shift()?.start();
    }
  }

  return {
    async run(host, task) {
      const lane = laneOf(host);
      await new Promise<void>((start, turnAway) => {
        lane.waiting.push({ start, turnAway });
        advance(lane);
      });
      try {
        return await task();
      } finally {
        lane.active -= 1;
        advance(lane);
      }
    },
    close() {
      for (const lane of lanes.values()) {
        clearTimeout(lane.timer);
        for (const { turnAway } of lane.waiting.splice(0)) turnAway(new HttpError('closed', 'the client was closed'));
      }
    },
  };
}
