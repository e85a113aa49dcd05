// The steps joined: poll what is due, read what that offered, announce what was recorded, deliver what is owed. `runPass` does it
// once to the end; loop.ts does it for ever. Work that an earlier run left behind is found by state, not by memory.
import { randomUUID } from 'node:crypto';
import pMap from 'p-map';
import { withFields } from '../adapters/logger.ts';
import type { Item } from '../model/item.ts';
import type { Source } from '../model/source.ts';
import { announceAll, batchSize, guarded } from './announce-all.ts';
import { deliverDue } from './deliver.ts';
import { isDue } from './next-state.ts';
import { type PollResult, pollSource } from './poll.ts';
import type { Services } from './services.ts';

/** The host gate spaces the requests to one host; this only bounds what is in memory at once. */
export const pollConcurrency = 32;
const readConcurrency = 16;

export interface PassSummary {
  sources: number;
  failures: number;
  items: number;
  newItems: number;
  read: number;
  relevant: number;
  created: number;
  updated: number;
  delivered: number;
}

/** One complete pass: every source that is due (all of them with `all`), and every alert that follows. */
export async function runPass(services: Services, options: { all: boolean }): Promise<PassSummary> {
  const summary = emptySummary();
  const due = options.all ? await watched(services) : await dueSources(services);
  await pMap(due, (source) => pollAndRead(source, services, summary, { ifDue: !options.all }), {
    concurrency: pollConcurrency,
  });
  await readLeftBehind(services, summary);
  summary.delivered = await alertAll(services);
  return summary;
}

/** All that is recorded is told; how many deliveries were made good. */
export async function alertAll(services: Services): Promise<number> {
  await announceAll(services);
  // A burst need not be waited for, since nothing more will come in this pass.
  return (await deliverDue(services, { ignoreGathering: true })).delivered;
}

export function emptySummary(): PassSummary {
  return { sources: 0, failures: 0, items: 0, newItems: 0, read: 0, relevant: 0, created: 0, updated: 0, delivered: 0 };
}

/** Asked each time: the operator's own definitions count from the next look on. */
export async function watched({ sources, store }: Pick<Services, 'sources' | 'store'>): Promise<Source[]> {
  return (await store.sourceDefinitions.over(sources)).filter((source) => source.enabled);
}

/** Sources never polled, or whose `nextPollAt` has come, but for those that are busy. */
export async function dueSources(services: Services, isBusy: (id: string) => boolean = () => false): Promise<Source[]> {
  const among = (await watched(services)).filter(({ id }) => !isBusy(id));
  const states = await services.store.sources.getMany(among.map(({ id }) => id));
  const now = services.clock.now();
  return among.filter(({ id }) => isDue(states.get(id), now));
}

/** A source that cannot be polled, for whatever reason, never stops the others. */
export async function pollAndRead(
  source: Source,
  services: Services,
  summary: PassSummary,
  options: { ifDue: boolean },
): Promise<void> {
  const pass = traced(services);
  const result = await guarded('poll', pass, () => pollSource(source, pass, options), { source: source.id });
  if (result === undefined || result.outcome === 'busy') return;
  addPoll(summary, result);
  await readItems(result.offered, pass, summary, source);
}

type Traced = Services & { cause: string };

/** The same services for one pass, whose id stands in every line of the log that follows from it. */
function traced(services: Services): Traced {
  const cause = randomUUID();
  return { ...services, cause, logger: withFields(services.logger, { cause }) };
}

function addPoll(summary: PassSummary, result: PollResult): void {
  summary.sources += 1;
  summary.failures += result.outcome === 'failure' ? 1 : 0;
  summary.items += result.items;
  summary.newItems += result.newItems;
}

async function readItems(items: Item[], services: Traced, summary: PassSummary, source?: Source): Promise<void> {
  if (items.length === 0) return;
  // Loading the tables of the reading takes longer than asking a hundred sources: a pass without news does without.
  const { readItem } = await import('./read-item.ts');
  const readOne = async (item: Item) => {
    const result = await guarded('read', services, () => readItem(item, services, source), { url: item.url });
    if (!result) return;
    summary.read += 1;
    summary.relevant += result.relevant ? 1 : 0;
    summary.created += result.changes.filter(({ event }) => event === 'created').length;
    summary.updated += result.changes.filter(({ event }) => event === 'updated').length;
  };
  await pMap(items, readOne, { concurrency: readConcurrency });
}

/** Items that a dead process, or a failing article page, left pending. */
export async function readLeftBehind(services: Services, summary: PassSummary): Promise<void> {
  const due = await services.store.items.listDue(services.clock.wall(), batchSize);
  const before = summary.read;
  await readItems(due, traced(services), summary);
  if (due.length === batchSize && summary.read > before) await readLeftBehind(services, summary);
}
