// What may happen to a stored subscription, and how it is shown to its owner.
import { isDeepStrictEqual } from 'node:util';
import type { Subscription, SubscriptionPatch } from '../model/subscription.ts';
import type { Store } from '../store/store.ts';
import { withSealedSecret } from './seal.ts';
import { SubscribeError } from './subscribe-error.ts';

type Hidden = 'secret' | 'previousSecrets' | 'hasStoredTokens';

/** The subscription without what only the system needs; for its owner. */
export function publicView(subscription: Subscription): Omit<Subscription, Hidden> {
  const { secret: _secret, previousSecrets: _previous, hasStoredTokens: _stored, ...shown } = subscription;
  return shown;
}

/** Ends a subscription and keeps why; one that has ended stays as it is. */
export function ended(subscription: Subscription, endedReason: string): Subscription {
  return subscription.status === 'ended' ? subscription : { ...subscription, status: 'ended', endedReason };
}

/** With what its owner wants from now on; the same object when that is what it was. */
export function changed(subscription: Subscription, patch: SubscriptionPatch, now: Date): Subscription {
  const { filter, frequency, language, on } = subscription;
  const before = { filter, frequency, language, on };
  const wanted = {
    filter: patch.filter ?? filter,
    frequency: patch.frequency ?? frequency,
    language: patch.language ?? language,
    on: patch.on ?? on,
  };
  if (isDeepStrictEqual(wanted, before)) return subscription;
  const hearsElse = !isDeepStrictEqual([wanted.filter, wanted.on], [filter, on]);
  return { ...subscription, ...wanted, ...(hearsElse ? { changedAt: now.toISOString() } : {}) };
}

/** A secret that was replaced goes on signing, so that a receiver can take over the new one at leisure. */
const overlapMs = 24 * 3_600_000;
const maxPrevious = 5;

/** @throws SubscribeError `no-webhook`; `too-often` when so many secrets sign already that one more would have to cut another short. */
export function withNewSecret(subscription: Subscription, secret: string, now: Date): Subscription {
  if (subscription.channel.type !== 'webhook' || subscription.secret === null) {
    throw new SubscribeError('no-webhook', 'Only a webhook has a secret: mail is not signed with one.');
  }
  const lapsing = (subscription.previousSecrets ?? []).filter(({ until }) => until > now.toISOString());
  const oldest = lapsing.at(-1);
  if (oldest !== undefined && lapsing.length >= maxPrevious) {
    const retryAfterSeconds = Math.ceil((Date.parse(oldest.until) - now.getTime()) / 1000);
    const message = `${maxPrevious} earlier secrets still sign. Try again in ${retryAfterSeconds} s.`;
    throw new SubscribeError('too-often', message, { retryAfterSeconds });
  }
  const until = new Date(now.getTime() + overlapMs).toISOString();
  return { ...subscription, secret, previousSecrets: [{ secret: subscription.secret, until }, ...lapsing] };
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
