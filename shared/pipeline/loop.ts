// `serve`: rounds side by side, each looking for due work at once and then every second, or when the step before has made some; and one
// that asks every quarter of an hour whether everybody was told, later than what was left behind at the start is taken up.
// So a slow source delays no alert, and a hanging endpoint no announcement.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Source } from '../model/source.ts';
import { announceAll, guarded } from './announce-all.ts';
import { checkEndToEnd } from './check-end-to-end.ts';
import { deliverDue } from './deliver.ts';
import { dueSources, emptySummary, type PassSummary, pollAndRead, pollConcurrency, readLeftBehind } from './run.ts';
import type { Services } from './services.ts';

const lookEveryMs = 1000;
/** Sources that began together stay due together: what the first of them tells is not to wait until the last of them is parsed. */
const betweenStartsMs = 50;
const minuteMs = 60_000;
const quarterOfAnHourMs = 15 * 60_000;

export interface Loop {
  /** Finishes what is in hand and stops. */
  stop(): Promise<void>;
}

export interface LoopOptions {
  onPass?: ((summary: PassSummary) => void) | undefined;
  checkEveryMs?: number;
}

export function startLoop(services: Services, { onPass, checkEveryMs = quarterOfAnHourMs }: LoopOptions = {}): Loop {
  let stopped = false;
  const polling = new Map<string, Promise<void>>();

  const pollOne = async (source: Source) => {
    const summary = emptySummary();
    await pollAndRead(source, services, summary, { ifDue: true });
    if (summary.created + summary.updated > 0) announcing.wake();
    onPass?.(summary);
  };
  const startDuePolls = async () => {
    for (const source of await dueSources(services, (id) => polling.has(id))) {
      if (stopped || polling.size >= pollConcurrency) return;
      const pass = pollOne(source).finally(() => polling.delete(source.id));
      polling.set(source.id, pass);
      await sleep(betweenStartsMs);
    }
  };
  const announceDue = async () => {
    if ((await announceAll(services)) > 0) delivering.wake();
  };

  const round = (name: string, work: () => Promise<unknown>, options = {}) =>
    startRound(() => guarded(name, services, work), options);
  const delivering = round('deliver', () => deliverDue(services));
  const announcing = round('announce', announceDue);
  const rounds = [
    delivering,
    announcing,
    round('read', () => readLeftBehind(services, emptySummary())),
    round('poll', startDuePolls),
    round('index', () => services.store.changes.completeIndex(services.clock.wall()), { everyMs: minuteMs }),
    round('check', () => checkEndToEnd(services), { everyMs: checkEveryMs, restFirst: true }),
  ];
  return {
    async stop() {
      stopped = true;
      await Promise.all([...rounds.map(({ stop }) => stop()), ...polling.values()]);
    },
  };
}

/** Works, rests (a second), works again; `wake` ends the rest, or makes the next one none when it is at work. */
function startRound(work: () => Promise<unknown>, { everyMs = lookEveryMs, restFirst = false } = {}) {
  let stopped = false;
  let woken = false;
  let endRest = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      if (woken) return resolve();
      const timer = setTimeout(resolve, everyMs);
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
    if (restFirst) await rest();
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
