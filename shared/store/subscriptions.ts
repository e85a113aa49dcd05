// Subscriptions, and the match rows by which a change finds them. Each active one is filed under the values of exactly one
// field of its filter, the most telling: the cost of a change follows those that share a facet with it.
import { isDeepStrictEqual } from 'node:util';
import { facetsFor, facetsOf, matchesFilter } from '../changelog/filter.ts';
import { type Change, filterSchema } from '../model/change.ts';
import { goneAt, type Subscription, subscriptionSchema } from '../model/subscription.ts';
import { inParallel } from './in-parallel.ts';
import type { ReadTogether } from './read-together.ts';
import type { SubscriptionStore } from './store.ts';
import { isAbsent, isAbsentOrBelow, isBelow, isEqual, type Key, secondsAfter, type Table } from './table.ts';

const subscriptionKey = (id: string): Key => ({ pk: `subscription#${id}`, sk: 'subscription' });

/** What a disabled webhook misses is kept for it. */
const isFound = ({ status }: Subscription): boolean => status === 'active' || status === 'disabled';

const matchKeys = (subscription: Subscription): Key[] =>
  isFound(subscription)
    ? facetsFor(subscription.filter).map((facet) => ({ pk: `match#${facet}`, sk: subscription.id }))
    : [];

/** Match rows read from one partition before the subscriptions behind them are fetched together. */
const batchSize = 100;

/** The filter kept in the match row saves reading subscriptions that do not match; one we cannot read is left to the caller. */
function mayMatch(change: Change, filter: unknown): boolean {
  const parsed = filterSchema.safeParse(filter);
  return !parsed.success || matchesFilter(change, parsed.data);
}

export function createSubscriptions(table: Table, readTogether: ReadTogether): SubscriptionStore {
  /** The subscription and how often it has been written. */
  async function read(id: string): Promise<{ subscription: Subscription; seq: number } | null> {
    const row = await table.get(subscriptionKey(id));
    return row && { subscription: subscriptionSchema.parse(row), seq: Number(row.seq) };
  }

  /**
   * Match rows go first and stale ones last, so a subscription is never active without being found. Each carries the `seq` of
   * the write that made it, so that a late removal cannot take the row a later write needs.
   */
  async function put(subscription: Subscription, previous: Subscription | null): Promise<boolean> {
    const stored = await read(subscription.id);
    if (!isDeepStrictEqual(stored?.subscription ?? null, previous && subscriptionSchema.parse(previous))) return false;
    const seq = (stored?.seq ?? 0) + 1;
    const { id, filter } = subscription;
    const keys = matchKeys(subscription);
    const gone = goneAt(subscription);
    const expiry = gone === null ? {} : { expiresAt: secondsAfter(gone, 0) };
    await inParallel(keys, (key) => table.put({ ...key, id, filter, seq, ...expiry }, isAbsentOrBelow('seq', seq)));
    const row = { ...subscriptionKey(id), ...subscriptionSchema.parse(subscription), ...expiry, seq };
    if (!(await table.put(row, stored ? isEqual('seq', stored.seq) : isAbsent))) return false;
    const kept = new Set(keys.map(({ pk }) => pk));
    const stale = (stored ? matchKeys(stored.subscription) : []).filter(({ pk }) => !kept.has(pk));
    await inParallel(stale, (key) => table.remove(key, isBelow('seq', seq)));
    return true;
  }

  /** The row goes first: what is personal is gone even when we die before the match rows, which then find nothing. */
  async function erase(id: string): Promise<void> {
    const stored = await read(id);
    if (!stored) return;
    await table.remove(subscriptionKey(id));
    await inParallel(matchKeys(stored.subscription), (key) => table.remove(key));
  }

  async function* candidates(change: Change): AsyncGenerator<Subscription> {
    const seen = new Set<string>();
    for (const facet of facetsOf(change)) {
      let ids: string[] = [];
      for await (const { id, filter } of table.query({ pk: `match#${facet}` })) {
        if (seen.has(String(id)) || !mayMatch(change, filter)) continue;
        seen.add(String(id));
        ids.push(String(id));
        if (ids.length < batchSize) continue;
        yield* await readActive(ids);
        ids = [];
      }
      yield* await readActive(ids);
    }
  }

  async function readActive(ids: string[]): Promise<Subscription[]> {
    const rows = await table.getMany(ids.map(subscriptionKey));
    return rows.map((row) => subscriptionSchema.parse(row)).filter(isFound);
  }

  async function* all(): AsyncGenerator<Subscription> {
    for await (const row of table.scan(subscriptionKey('').pk)) yield subscriptionSchema.parse(row);
  }

  return {
    get: async (id) => (await read(id))?.subscription ?? null,
    async getTogether(id) {
      const row = await readTogether(subscriptionKey(id));
      return row && subscriptionSchema.parse(row);
    },
    put,
    delete: erase,
    candidates,
    all,
  };
}
