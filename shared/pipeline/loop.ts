// `serve`: four rounds side by side, each looking for due work at once and then every second, or when the step before has made some.
// So a slow source delays no alert, and a hanging endpoint no announcement.
import type { Source } from '../model/source.ts';
import { deliverDue } from './deliver.ts';
import {
  announceAll,
  dueSources,
  emptySummary,
  enabled,
  guarded,
  type PassSummary,
  pollAndRead,
  pollConcurrency,
  readLeftBehind,
} from './run.ts';
import type { Services } from './services.ts';

const lookEveryMs = 1000;

export interface Loop {
  /** Finishes what is in hand and stops. */
  stop(): Promise<void>;
}

export function startLoop(services: Services, onPass: (summary: PassSummary) => void = () => {}): Loop {
  let stopped = false;
  const polling = new Map<string, Promise<void>>();

  const pollOne = async (source: Source) => {
    const summary = emptySummary();
    await pollAndRead(source, services, summary, { ifDue: true });
    if (summary.created + summary.updated > 0) announcing.wake();
    onPass(summary);
  };
  const startDuePolls = async () => {
    const idle = enabled(services).filter(({ id }) => !polling.has(id));
    for (const source of await dueSources(services, idle)) {
      if (stopped || polling.size >= pollConcurrency) return;
      const pass = pollOne(source).finally(() => polling.delete(source.id));
      polling.set(source.id, pass);
    }
  };
  const announceDue = async () => {
    if ((await announceAll(services)) > 0) delivering.wake();
  };

  const round = (name: string, work: () => Promise<unknown>) => startRound(() => guarded(name, services, work));
  const delivering = round('deliver', () => deliverDue(services));
  const announcing = round('announce', announceDue);
  const rounds = [
    delivering,
    announcing,
    round('read', () => readLeftBehind(services, emptySummary())),
    round('poll', startDuePolls),
  ];
  return {
    async stop() {
      stopped = true;
      await Promise.all([...rounds.map(({ stop }) => stop()), ...polling.values()]);
    },
  };
}

/** Works, rests a second, works again; `wake` ends the rest, or makes the next one none when it is at work. */
function startRound(work: () => Promise<unknown>) {
  let stopped = false;
  let woken = false;
  let endRest = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      if (woken) return resolve();
      const timer = setTimeout(resolve, lookEveryMs);
      endRest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const wake = () => {
    woken = true;
    endRest();
  };
  const ended = (async () => {
    while (!stopped) {
      woken = false;
      await work();
      await rest();
    }
  })();
  return {
    wake,
    stop: () => {
      stopped = true;
      wake();
      return ended;
    },
  };
}
