// A line of the ledger as it begins: pending, never attempted.
import type { Delivery } from '../model/subscription.ts';

export function createDelivery(
  made: Pick<Delivery, 'id' | 'subscriptionId' | 'changeId' | 'version' | 'event' | 'channel'> & {
    dueAt: Date;
    now: Date;
    cause?: string | undefined;
  },
): Delivery {
  const { dueAt, now, ...what } = made;
  return {
    ...what,
    status: 'pending',
    createdAt: now.toISOString(),
    nextAttemptAt: dueAt.toISOString(),
    messageId: null,
    attempts: [],
    settledAt: null,
  };
}
