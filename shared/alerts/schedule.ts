// When a delivery is due: the first time by frequency, and again by the retry table of Standard Webhooks.
import { TZDate } from '@date-fns/tz';
import { addDays, getISODay, set } from 'date-fns';
import type { Subscription } from '../model/subscription.ts';

const timeZone = 'Europe/Stockholm';
const digestTime = { hours: 7, minutes: 30, seconds: 0, milliseconds: 0 };

/** An immediate mail waits this long, so that ten changes of one article are one mail (contract: 5 s at most, a second of it polling). */
export const gatherMs = 2000;

/** The first due time, as a moment of the same clock as `now`. */
export function firstDueAt({ frequency, channel }: Pick<Subscription, 'frequency' | 'channel'>, now: Date): Date {
  if (frequency === 'daily') return nextDigest(now);
  if (frequency === 'weekly') return nextDigest(now, 1);
  return new Date(now.getTime() + (channel.type === 'email' ? gatherMs : 0));
}

/** The next 07:30 in Stockholm strictly after `now`; with `isoDay` (1 = Monday) the next on that day of the week. */
export function nextDigest(now: Date, isoDay?: number): Date {
  const today = set(new TZDate(now.getTime(), timeZone), digestTime);
  const ahead = isoDay === undefined ? 0 : (isoDay - getISODay(today) + 7) % 7;
  const candidate = addDays(today, ahead);
  const due = candidate.getTime() > now.getTime() ? candidate : addDays(candidate, isoDay === undefined ? 1 : 7);
  return new Date(due.getTime());
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md, "Deliverability": 75:35:05 in all. */
export const retryDelaysMs = [
  0,
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;
/** Up to so much is added to a delay, so that what failed together does not come back together. */
const jitter = 0.2;
/** However long an endpoint asks us to wait, we ask again within a day. */
const longestWaitMs = 24 * hour;

/**
 * When to try again after `attempts` attempts (1 after the first), or `null` when the table is through. `random` is in [0, 1).
 * `retryAfterMs`: what the endpoint asked for; it lengthens the wait, never shortens it.
 */
export function retryAt(options: {
  attempts: number;
  now: Date;
  random: number;
  retryAfterMs?: number | null;
}): Date | null {
  const delay = retryDelaysMs[options.attempts];
  if (delay === undefined) return null;
  const asked = Math.min(options.retryAfterMs ?? 0, longestWaitMs);
  return new Date(options.now.getTime() + Math.max(delay * (1 + jitter * options.random), asked));
}
