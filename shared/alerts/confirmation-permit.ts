// At most one confirmation mail an hour to a mailbox, whoever asks: nobody is flooded through us. The permit is a settled line of the
// ledger, one for each mailbox and hour of the clock, so taking it is one conditional write and needs no memory of its own.
import type { Store } from '../store/store.ts';
import { createDelivery } from './delivery.ts';

const hourMs = 3_600_000;

/**
 * Takes the right to mail `mailbox` for the mail `messageId`; the same mail may take it again, to be repeated. `null` when it is
 * granted, else when to ask again. (Two workers on either side of a full hour, within milliseconds, could both be granted.)
 */
export async function takeConfirmationPermit(
  store: Store,
  permit: { mailbox: string; messageId: string; now: Date },
): Promise<Date | null> {
  const { mailbox, messageId, now } = permit;
  const hour = Math.floor(now.getTime() / hourMs);
  const previous = await store.deliveries.get(mailbox, permitId(hour - 1));
  if (previous !== null && previous.messageId !== messageId) {
    const freeAt = new Date(Date.parse(previous.createdAt) + hourMs);
    if (freeAt > now) return freeAt;
  }
  const settled = { status: 'delivered', messageId, settledAt: now.toISOString() } as const;
  const made = { id: permitId(hour), subscriptionId: mailbox, changeId: null, version: 0 };
  const line = createDelivery({ ...made, event: 'confirmation', channel: 'email', dueAt: now, now });
  if (await store.deliveries.putIfNew({ ...line, ...settled })) return null;
  const holder = await store.deliveries.get(mailbox, permitId(hour));
  if (holder === null || holder.messageId === messageId) return null;
  return new Date(Date.parse(holder.createdAt) + hourMs);
}

function permitId(hour: number): string {
  return `permit-${hour}`;
}
