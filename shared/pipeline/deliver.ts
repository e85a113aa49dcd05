// Everything due goes out: mail bundled by subscription, webhooks one by one. A lane for each subscription, many lanes side by side;
// what a lane throws is logged, its claims lapse and fall due again, and the other lanes never notice.
import { setTimeout as sleep } from 'node:timers/promises';
import { createChangeLinks } from '../alerts/links.ts';
import { gatherMs } from '../alerts/schedule.ts';
import type { Delivery } from '../model/subscription.ts';
import { deliverMails } from './deliver-mails.ts';
import { deliverWebhooks } from './deliver-webhooks.ts';
import { groupBy } from './group-by.ts';
import type { DeliverCounts, DeliverServices, Run } from './outgoing.ts';
import { createPool } from './pool.ts';

export type { DeliverCounts, DeliverServices } from './outgoing.ts';

export interface DeliverOptions {
  /** Rows read from the ledger at a time; all that is due is delivered. */
  limit?: number;
  /** Sends a burst that is still gathering: for a run after which nothing more will come. */
  ignoreGathering?: boolean;
  /** Lanes side by side; those that are slow do not count. */
  concurrency?: number;
  /** After so long a lane counts as slow, and another may begin beside it. */
  patienceMs?: number;
  /** Nothing is begun from this moment of the wall clock on: a Lambda's time is bounded, and a send should not be cut off. */
  stopAt?: Date;
}

/** Slow ones included. */
const lanesAtMost = 500;
/** While slow lanes are waited for, new work is looked for so often: a hanging endpoint delays no alert that falls due meanwhile. */
const lookAgainMs = 500;

/** Delivers what is due, and what falls due meanwhile; resolves when nothing is left (or `stopAt` has come) and the last attempt is settled. */
export async function deliverDue(services: DeliverServices, options: DeliverOptions = {}): Promise<DeliverCounts> {
  const { limit = 200, ignoreGathering = false, concurrency = 32, patienceMs = 1000, stopAt } = options;
  const { store, clock } = services;
  const counts: DeliverCounts = { delivered: 0, failed: 0, skipped: 0, postponed: 0 };
  const dueBy = () => new Date(clock.wall().getTime() + (ignoreGathering ? gatherMs : 0));
  const run = { services, dueBy, counts };
  const pool = createPool({ slots: concurrency, patienceMs, atMost: lanesAtMost });
  const taken = new Set<string>();
  const lanes = new Map<string, number>();
  const isOver = () => stopAt !== undefined && clock.wall() >= stopAt;
  const unfinished = () => [...lanes.values()].reduce((sum, size) => sum + size, 0);
  for (;;) {
    const listed = isOver() ? [] : await store.deliveries.listDue(dueBy(), limit + unfinished());
    // An index may lag: what it still shows of a row that we have dealt with is not taken up again. A retry has a new due time.
    const due = listed.filter((delivery) => !taken.has(turnOf(delivery)) && !lanes.has(delivery.subscriptionId));
    for (const [owner, deliveries] of groupBy(due, ({ subscriptionId }) => subscriptionId)) {
      for (const delivery of deliveries) taken.add(turnOf(delivery));
      lanes.set(owner, deliveries.length);
      const lane = async () => (isOver() ? undefined : runLane(owner, deliveries, run));
      pool.run(() => lane().finally(() => lanes.delete(owner)));
    }
    if (due.length > 0) {
      await pool.started();
      continue;
    }
    if (lanes.size === 0) return counts;
    await Promise.race([pool.idle(), sleep(lookAgainMs, undefined, { ref: false })]);
  }
}

function turnOf({ id, nextAttemptAt }: Delivery): string {
  return `${id} ${nextAttemptAt}`;
}

async function runLane(owner: string, deliveries: Delivery[], shared: Omit<Run, 'links'>): Promise<void> {
  const { baseUrl, logger } = shared.services;
  try {
    const run = { ...shared, links: createChangeLinks(baseUrl) };
    const webhooks = deliveries.filter(({ channel }) => channel === 'webhook');
    if (webhooks.length > 0) await deliverWebhooks(webhooks, run);
    if (webhooks.length < deliveries.length) await deliverMails(owner, run);
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.error('delivery broke off; it falls due again', {
      deliveries: deliveries.map(({ id }) => id),
      problem,
    });
  }
}
