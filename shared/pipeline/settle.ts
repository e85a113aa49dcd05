// What becomes of a delivery after an attempt: one table of outcomes, for every channel.
import { retryAt } from '../alerts/schedule.ts';
import type { Delivery } from '../model/subscription.ts';

export interface Attempted {
  outcome: 'delivered' | 'failed' | 'unknown';
  /** For the delivery log: no address, no URL. */
  detail: string;
  /** Trying again is of no use. */
  final?: boolean;
  retryAfterMs?: number | null;
}

export interface Moment {
  startedAt: Date;
  endedAt: Date;
  /** In [0, 1): spreads the retries. */
  random: number;
}

/** The delivery after the attempt. A failed or unknown one falls due again until the table is through. */
export function afterAttempt(
  claimed: Delivery,
  attempted: Attempted,
  { startedAt, endedAt, random }: Moment,
): Delivery {
  const { outcome, detail, final = false, retryAfterMs = null } = attempted;
  const durationMs = endedAt.getTime() - startedAt.getTime();
  const attempts = [...claimed.attempts, { at: startedAt.toISOString(), outcome, detail, durationMs }];
  const settled = { ...claimed, attempts, settledAt: endedAt.toISOString() };
  if (outcome === 'delivered') return { ...settled, status: 'delivered' };
  const tried = attempts.length - (claimed.attemptsBefore ?? 0);
  const again = final ? null : retryAt({ attempts: tried, now: endedAt, random, retryAfterMs });
  if (again === null) return { ...settled, status: 'failed' };
  return { ...claimed, attempts, status: 'pending', nextAttemptAt: again.toISOString() };
}

/** The delivery is not to be sent; the log keeps why. */
export function skipped(claimed: Delivery, reason: string, now: Date): Delivery {
  const at = now.toISOString();
  const attempts = [
    ...claimed.attempts,
    { at, outcome: 'failed' as const, detail: `not sent: ${reason}`, durationMs: 0 },
  ];
  return { ...claimed, attempts, status: 'skipped', settledAt: at };
}

/** The claim is given back, nothing was tried. */
export function postponed(claimed: Delivery, until: Date, messageId: string | null): Delivery {
  return { ...claimed, status: 'pending', nextAttemptAt: until.toISOString(), messageId };
}

/** A claim that nobody settled: its sender died, and what came of it nobody knows. */
export function withInterruption(lapsed: Delivery): Delivery {
  if (lapsed.status !== 'sending') return lapsed;
  const interrupted = { at: lapsed.nextAttemptAt, outcome: 'unknown' as const, detail: 'interrupted', durationMs: 0 };
  return { ...lapsed, attempts: [...lapsed.attempts, interrupted] };
}
