// What may happen to a stored subscription, and how it is shown to its owner.
import { isDeepStrictEqual } from 'node:util';
import type { Subscription, SubscriptionPatch } from '../model/subscription.ts';
import type { Store } from '../store/store.ts';
import { withSealedSecret } from './seal.ts';
import { SubscribeError } from './subscribe-error.ts';

type Hidden = 'secret' | 'previousSecrets' | 'manageHashes' | 'hasStoredTokens';

/** The subscription without what only the system needs; for its owner. */
export function publicView(subscription: Subscription): Omit<Subscription, Hidden> & { disablesAt: string | null } {
  const { secret: _1, previousSecrets: _2, manageHashes: _3, hasStoredTokens: _4, ...shown } = subscription;
  return { ...shown, disablesAt: disablesAt(subscription) };
}

/** Ends a subscription and keeps why; one that has ended stays as it is. */
export function ended(subscription: Subscription, endedReason: string, now: Date): Subscription {
  if (subscription.status === 'ended') return subscription;
  return { ...subscription, status: 'ended', endedReason, endedAt: now.toISOString() };
}

/** Disables a running webhook and keeps why: nothing is sent, and what it misses is kept. */
export function disabled(subscription: Subscription, endedReason: string, now: Date): Subscription {
  if (subscription.status !== 'active') return subscription;
  return { ...subscription, status: 'disabled', endedReason, endedAt: now.toISOString() };
}

/** Running again, its endpoint having shown that it is willing. */
export function enabled(subscription: Subscription): Subscription {
  if (subscription.status !== 'disabled') return subscription;
  const { endedAt: _at, failingSince: _since, ...rest } = subscription;
  return { ...rest, status: 'active', endedReason: null };
}

/** So long an endpoint may do nothing but fail. */
const failingAtMostMs = 5 * 24 * 3_600_000;

/** When an endpoint that goes on failing is disabled; `null` while it does not fail. */
export function disablesAt({ status, failingSince }: Subscription): string | null {
  if (status !== 'active' || failingSince === undefined) return null;
  return new Date(Date.parse(failingSince) + failingAtMostMs).toISOString();
}

/** The webhook after an attempt: one success wipes out all failures, days of nothing but failures disable it. The same object when nothing changes. */
export function afterAnswer(subscription: Subscription, isDelivered: boolean, now: Date): Subscription {
  const { failingSince, ...rest } = subscription;
  if (isDelivered) return failingSince === undefined ? subscription : rest;
  const limit = disablesAt(subscription);
  if (failingSince === undefined) return { ...subscription, failingSince: now.toISOString() };
  if (limit === null || now.toISOString() < limit) return subscription;
  return disabled(subscription, 'every attempt has failed for five days', now);
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
