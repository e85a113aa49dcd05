// A token bucket per client and route group, in this process's memory: enough to keep one client from crowding out the others.
// Headers by draft-ietf-httpapi-ratelimit-headers-10.
import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../model/clock.ts';
import { clientOf } from './client.ts';
import { ProblemError } from './problem.ts';
import type { ApiEnv } from './services.ts';

export interface RatePolicy {
  name: string;
  /** Requests that may come at once. */
  burst: number;
  /** Seconds in which an empty bucket fills up again. */
  windowSeconds: number;
}

/** Reading is cheap; a subscription sends mail, or a request, to somebody who has not asked yet. */
export const readPolicy: RatePolicy = { name: 'requests', burst: 600, windowSeconds: 60 };
export const subscribePolicy: RatePolicy = { name: 'subscriptions', burst: 30, windowSeconds: 900 };

interface Bucket {
  tokens: number;
  at: number;
}
const maxBuckets = 10_000;

/** `take(client)` says whether the client may go on, what is left, and in how many seconds there is one more. */
export function tokenBuckets({ burst, windowSeconds }: RatePolicy, nowMs: () => number) {
  const buckets = new Map<string, Bucket>();
  const perMs = burst / (windowSeconds * 1000);

  return function take(client: string): { allowed: boolean; remaining: number; retryAfterSeconds: number } {
    const now = nowMs();
    const bucket = buckets.get(client) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, bucket.tokens + Math.max(0, now - bucket.at) * perMs);
    const allowed = tokens >= 1;
    const left = allowed ? tokens - 1 : tokens;
    // Moved to the end: the first of the map is the one unseen for longest, and the first to be forgotten.
    buckets.delete(client);
    buckets.set(client, { tokens: left, at: now });
    if (buckets.size > maxBuckets) buckets.delete(buckets.keys().next().value as string);
    return {
      allowed,
      remaining: Math.floor(left),
      retryAfterSeconds: Math.max(1, Math.ceil((1 - left) / perMs / 1000)),
    };
  };
}

export function rateLimit(policy: RatePolicy, clock: Clock): MiddlewareHandler<ApiEnv> {
  const take = tokenBuckets(policy, () => clock.wall().getTime());
  return async function rateLimit(context, next) {
    const { allowed, remaining, retryAfterSeconds } = take(clientOf(context.env));
    const headers = {
      'RateLimit-Policy': `"${policy.name}";q=${policy.burst};w=${policy.windowSeconds}`,
      RateLimit: `"${policy.name}";r=${remaining};t=${retryAfterSeconds}`,
    };
    if (!allowed) {
      const detail = `More than ${policy.burst} requests in a row. Try again in ${retryAfterSeconds} s.`;
      throw new ProblemError('too-many-requests', detail, {
        headers: { ...headers, 'Retry-After': `${retryAfterSeconds}` },
      });
    }
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}
