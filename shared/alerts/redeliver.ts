// What stands in the ledger, sent again because its owner asks: under the same id, due now, with the retry table from its beginning.
import pMap from 'p-map';
import type { Delivery, Subscription } from '../model/subscription.ts';
import { firstDueAt } from './schedule.ts';
import type { AlertServices } from './services.ts';
import { SubscribeError } from './subscribe-error.ts';

type Services = Pick<AlertServices, 'store' | 'clock'>;

export interface RedeliverWindow {
  /** Made between these moments (ISO), both included. */
  from: string;
  to?: string | undefined;
  status: ('delivered' | 'failed' | 'skipped')[];
  cursor?: string | undefined;
}

/** Deliveries looked at in one request; the cursor leads to the rest. */
const pageSize = 500;
const concurrency = 16;

/** The delivery as it is due then; one that is being sent right now is left to that. @throws SubscribeError `no-delivery` */
export async function redeliver(
  { subscriptionId, id }: Pick<Delivery, 'subscriptionId' | 'id'>,
  { store, clock }: Services,
): Promise<Delivery> {
  for (;;) {
    const current = await store.deliveries.get(subscriptionId, id);
    if (current === null) {
      throw new SubscribeError(
        'no-delivery',
        'No delivery of this subscription has this id; GET …/deliveries lists them.',
      );
    }
    const next = dueAgain(current, clock.wall());
    if (next === current || (await store.deliveries.revise(current, next))) return next;
  }
}

function dueAgain(delivery: Delivery, now: Date): Delivery {
  const { status, nextAttemptAt, attempts } = delivery;
  const at = now.toISOString();
  if (status === 'sending' || (status === 'pending' && nextAttemptAt <= at)) return delivery;
  if (status === 'pending') return { ...delivery, nextAttemptAt: at };
  return { ...delivery, status: 'pending', nextAttemptAt: at, settledAt: null, attemptsBefore: attempts.length };
}

/** How many of one page of the window are due now. Tests are no news: they are left out. */
export async function redeliverWindow(
  subscriptionId: string,
  { from, to, status, cursor }: RedeliverWindow,
  services: Services,
): Promise<{ redelivered: number; nextCursor: string | null }> {
  const utc = (moment: string) => new Date(moment).toISOString();
  const range = { from: utc(from), ...(to === undefined ? {} : { to: utc(to) }) };
  const { items, nextCursor } = await services.store.deliveries.list(subscriptionId, {
    ...{ limit: pageSize, cursor },
    ...range,
  });
  const wanted = items.filter((delivery) => delivery.event !== 'test' && isAmong(status, delivery));
  await pMap(wanted, (delivery) => redeliver(delivery, services), { concurrency });
  return { redelivered: wanted.length, nextCursor };
}

const isAmong = (wanted: readonly string[], { status }: Delivery): boolean => wanted.includes(status);

/** What waits for a digest goes out by the new rhythm, if that is sooner. */
export async function bringForward(subscription: Subscription, { store, clock }: Services): Promise<void> {
  const nextAttemptAt = firstDueAt(subscription, clock.wall()).toISOString();
  for (const delivery of await store.deliveries.listOpen(subscription.id)) {
    const { status, attempts } = delivery;
    const waits = status === 'pending' && attempts.length === 0 && delivery.nextAttemptAt > nextAttemptAt;
    // Whoever has taken it meanwhile is sending it.
    if (waits) await store.deliveries.revise(delivery, { ...delivery, nextAttemptAt });
  }
}
