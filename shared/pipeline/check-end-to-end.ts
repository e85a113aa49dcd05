// Does every change recorded in the last two days have its deliveries? Asked from the far end: from the versions that were recorded and the
// subscriptions there are, by the contract's rule, to the ledger; never by what the alert step keeps or decides. It reports and mends nothing.
import { changeAtVersion } from '../alerts/change-version.ts';
import { deliveryId } from '../alerts/ids.ts';
import { matchesFilter } from '../changelog/filter.ts';
import type { Change, Recording } from '../model/change.ts';
import type { Delivery, Subscription } from '../model/subscription.ts';
import type { EndToEndState, Recorded, Store } from '../store/store.ts';
import type { Services } from './services.ts';

/** Alerting takes seconds, and the sweep mends within a minute what it lost; after this somebody waits in vain. */
const dueAfterMs = 15 * 60_000;
const lookBackMs = 2 * 86_400_000;
/** The contract's rule: older evidence alerts nobody. */
const newsMs = 7 * 86_400_000;
/** With so many versions wanting, the rest can wait until somebody has looked. */
const openAtMost = 500;
/** Deliveries asked for together; missing ones of one version named in the log. */
const batchSize = 100;
const namedAtMost = 20;

export interface EndToEndResult {
  /** Versions looked at in this run. */
  checked: number;
  /** Deliveries that should be in the ledger and are not. */
  missing: number;
}

/** What has been found complete once is not looked at again. Nothing is begun from `stopAt` on; the next run goes on from there. */
export async function checkEndToEnd(
  services: Pick<Services, 'store' | 'clock' | 'logger'>,
  { stopAt }: { stopAt?: Date } = {},
): Promise<EndToEndResult> {
  const { store, clock } = services;
  const now = clock.wall().getTime();
  const since = new Date(now - lookBackMs).toISOString();
  const until = new Date(now - dueAfterMs).toISOString();
  const before = await store.endToEnd.get();
  const state: EndToEndState = { ...before, open: [] };
  const result: EndToEndResult = { checked: 0, missing: 0 };
  const look = async (recorded: Recorded) => {
    const missing = await missingOf(recorded, store);
    result.checked += 1;
    result.missing += missing.length;
    if (missing.length === 0) return;
    state.open.push(recorded.position);
    report(recorded, missing, services);
  };
  const isOver = () => stopAt !== undefined && clock.wall() >= stopAt;

  for (const position of before.open.filter((open) => open > since)) {
    if (isOver()) state.open.push(position);
    else {
      const recorded = await store.changes.getRecorded(position);
      if (recorded !== null) await look(recorded);
    }
  }
  const after = before.checkedTo > since ? before.checkedTo : since;
  for await (const recorded of store.changes.listRecorded({ after, until })) {
    if (isOver() || state.open.length >= openAtMost) break;
    await look(recorded);
    state.checkedTo = recorded.position;
  }
  const isNew = state.checkedTo !== before.checkedTo || state.open.join() !== before.open.join();
  if (isNew) await store.endToEnd.put(state);
  return result;
}

function report({ recording, row }: Recorded, missing: string[], { logger }: Pick<Services, 'logger'>): void {
  const { version, cause, recordedAt } = recording;
  const about = { cause, change: row.id, version, recordedAt };
  for (const subscription of missing.slice(0, namedAtMost)) {
    logger.error('a delivery is missing', { ...about, subscription });
  }
  if (missing.length > namedAtMost) logger.error('more deliveries are missing', { ...about, missing: missing.length });
}

/** The subscriptions that were owed a delivery of this version and have none. */
async function missingOf(recorded: Recorded, store: Store): Promise<string[]> {
  const { recording, row } = recorded;
  const owed = recording.event === 'withdrawn' ? correctionsOwed(recorded, store) : newsOwed(recorded, store);
  const missing: string[] = [];
  for await (const ids of inBatches(owed)) {
    const made = await store.deliveries.getMany(
      ids.map((subscriptionId) => ({ subscriptionId, id: deliveryId(subscriptionId, row.id, recording.version) })),
    );
    const told = new Set(made.map(({ subscriptionId }) => subscriptionId));
    missing.push(...ids.filter((id) => !told.has(id)));
  }
  return missing;
}

/** Contract, section 3: not of a first pass, evidence at most seven days old, to whoever had subscribed before and wants to hear of it. */
async function* newsOwed({ recording, row, change }: Recorded, store: Store): AsyncGenerator<string> {
  const { event, silent, passAt, evidenceAt } = recording;
  const isNews = !silent && Date.parse(passAt) - Date.parse(evidenceAt) <= newsMs;
  if (event === 'withdrawn' || !isNews || row.withdrawn) return;
  // Evidence comes in between recording and announcing: only who wants both, the first and the last of this version, was owed it for certain.
  const atLast = await changeAtVersion(store, row, recording.version);
  for await (const subscription of store.subscriptions.candidates(change)) {
    const { id, on, filter } = subscription;
    const wanted = on.includes(event) && matchesFilter(change, filter) && matchesFilter(atLast, filter);
    if (wanted && hadBegun(subscription, recording)) yield id;
  }
}

function hadBegun({ status, activeAt, changedAt = '' }: Subscription, { recordedAt }: Recording): boolean {
  return status === 'active' && activeAt !== null && activeAt < recordedAt && changedAt < recordedAt;
}

/** A withdrawal goes to whoever was told, by then and for certain, of an earlier version. */
async function* correctionsOwed({ recording, row, change }: Recorded, store: Store): AsyncGenerator<string> {
  const { version, recordedAt } = recording;
  const said: Change[] = [change, ...(await store.changes.listRevisions(row.id))];
  const seen = new Set<string>();
  for (const one of said) {
    for await (const subscription of store.subscriptions.candidates(one)) {
      const { id } = subscription;
      if (seen.has(id) || !hadBegun(subscription, recording)) continue;
      seen.add(id);
      const earlier = Array.from({ length: version - 1 }, (_, index) => deliveryId(id, row.id, index + 1));
      const made = await store.deliveries.getMany(earlier.map((delivery) => ({ subscriptionId: id, id: delivery })));
      if (made.some((delivery) => wasToldBy(delivery, recordedAt))) yield id;
    }
  }
}

function wasToldBy({ attempts }: Delivery, moment: string): boolean {
  return attempts.some(({ outcome, at }) => outcome !== 'failed' && at < moment);
}

async function* inBatches(ids: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const id of ids) {
    if (batch.push(id) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
