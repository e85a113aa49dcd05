// What may happen to a stored subscription, and how it is shown to its owner.
import type { Subscription } from '../model/subscription.ts';
import type { Store } from '../store/store.ts';
import { withSealedSecret } from './seal.ts';

/** The subscription without what only the system needs; for its owner. */
export function publicView({ secret: _, ...shown }: Subscription): Omit<Subscription, 'secret'> {
  return shown;
}

/** Ends a subscription and keeps why; one that has ended stays as it is. */
export function ended(subscription: Subscription, endedReason: string): Subscription {
  return subscription.status === 'ended' ? subscription : { ...subscription, status: 'ended', endedReason };
}

/**
 * Writes what `next` makes of the subscription and gives it back; reads again when somebody else wrote in between. `next` gives
 * back the same object to leave it as it is. `null`: there is none.
 */
export async function revise(
  store: Store,
  id: string,
  next: (current: Subscription) => Subscription | Promise<Subscription>,
): Promise<Subscription | null> {
  for (;;) {
    const current = await store.subscriptions.get(id);
    if (current === null) return null;
    const wanted = await next(current);
    if (wanted === current) return current;
    const revised = await withSealedSecret(wanted, store);
    if (await store.subscriptions.put(revised, current)) return revised;
  }
}
