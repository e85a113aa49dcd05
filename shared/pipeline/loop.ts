// `serve`: rounds side by side, each looking for due work at once and then every second, or when the step before has made some; and one
// that asks every quarter of an hour whether everybody was told, later than what was left behind at the start is taken up.
// So a slow source delays no alert, and a hanging endpoint no announcement.
import { systemTimer, type Timer } from '../model/clock.ts';
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
  timer?: Timer;
  /** Told each time nothing is in hand: no source is being polled, and every round rests. */
  onQuiet?: (() => void) | undefined;
}

export function startLoop(
  services: Services,
  { onPass, checkEveryMs = quarterOfAnHourMs, timer = systemTimer, onQuiet = () => {} }: LoopOptions = {},
): Loop {
  let stopped = false;
  const hand = createHand(onQuiet);
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
      hand.take();
      const pass = pollOne(source).finally(() => {
        polling.delete(source.id);
        hand.put();
      });
      polling.set(source.id, pass);
      await new Promise<void>((resolve) => void timer(betweenStartsMs, resolve));
    }
  };
  const announceDue = async () => {
    if ((await announceAll(services)) > 0) delivering.wake();
  };

  const round = (name: string, work: () => Promise<unknown>, options = {}) =>
    startRound(() => guarded(name, services, work), { timer, hand, ...options });
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

/** How many things are in hand; `onEmpty` is told when the last of them was put down. */
function createHand(onEmpty: () => void) {
  let held = 0;
  return {
    take() {
      held += 1;
    },
    put() {
      held -= 1;
      if (held === 0) onEmpty();
    },
  };
}

interface RoundOptions {
  timer: Timer;
  hand: ReturnType<typeof createHand>;
  everyMs?: number;
  restFirst?: boolean;
}

/** Works, rests (a second), works again; `wake` ends the rest, or makes the next one none when it is at work. */
function startRound(
  work: () => Promise<unknown>,
  { timer, hand, everyMs = lookEveryMs, restFirst = false }: RoundOptions,
) {
  let stopped = false;
  let woken = false;
  let endRest = () => {};
  const rest = () =>
    new Promise<void>((resolve) => {
      if (woken) return resolve();
      endRest = () => {
        endRest = () => {};
        callOff();
        hand.take();
        resolve();
      };
      const callOff = timer(everyMs, () => endRest());
      hand.put();
    });
  const wake = () => {
    woken = true;
    endRest();
  };
  hand.take();
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
