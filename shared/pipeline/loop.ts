// `serve`: looks for due work at once and then every second. Polling, reading and alerting run side by side, so a slow source
// delays no alert; a round that is still at work when the next would begin is left to finish.
import { setTimeout as sleep } from 'node:timers/promises';
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
  const stopping = new AbortController();
  const { signal } = stopping;
  const polling = new Map<string, Promise<void>>();

  const pollThenTell = async (source: Source) => {
    const summary = emptySummary();
    await pollAndRead(source, services, summary);
    if (summary.created + summary.updated > 0) await alert(services);
    onPass(summary);
  };
  const startDuePolls = async () => {
    const idle = enabled(services).filter(({ id }) => !polling.has(id));
    for (const source of await dueSources(services, idle)) {
      if (signal.aborted || polling.size >= pollConcurrency) return;
      const pass = pollThenTell(source).finally(() => polling.delete(source.id));
      polling.set(source.id, pass);
    }
  };
  const everySecond = async (name: string, work: () => Promise<unknown>) => {
    while (!signal.aborted) {
      await guarded(name, services, work);
      await sleep(lookEveryMs, undefined, { signal }).catch(() => {});
    }
  };

  const rounds = [
    everySecond('poll', startDuePolls),
    everySecond('read', () => readLeftBehind(services, emptySummary())),
    everySecond('alert', () => alert(services)),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all([...rounds, ...polling.values()]);
    },
  };
}

async function alert(services: Services): Promise<void> {
  await guarded('announce', services, () => announceAll(services));
  await guarded('deliver', services, () => deliverDue(services));
}
