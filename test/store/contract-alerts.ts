// What any table that serves the store must do for alerts: subscriptions found by a change, and the ledger of deliveries.
import { describe, expect, it, vi } from 'vitest';
import type { Change, Filter } from '../../shared/model/change.ts';
import type { Subscription } from '../../shared/model/subscription.ts';
import { CursorError, type Store } from '../../shared/store/store.ts';
import { changeRow, delivery, subscription } from './rows.ts';

const at = (seconds: number): Date => new Date(Date.UTC(2025, 3, 10, 7, 0, seconds));

async function candidateIds(store: Store, change: Change): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of store.subscriptions.candidates(change)) found.push(id);
  return found.sort();
}

export function alertsContract(open: () => Promise<Store>): void {
  describe('a subscription', () => {
    it('is written as new once, replaced by who has read it, and erased', async () => {
      const { subscriptions } = await open();
      const pending = subscription({ status: 'pending', activeAt: null });
      expect(await subscriptions.put(pending, null)).toBe(true);
      expect(await subscriptions.put(subscription(), null)).toBe(false);
      expect(await subscriptions.get('s1')).toEqual(pending);
      expect(await subscriptions.put(subscription(), pending)).toBe(true);
      expect(await subscriptions.put(subscription({ status: 'ended' }), pending)).toBe(false);
      expect(await subscriptions.get('s1')).toEqual(subscription());
      await subscriptions.delete('s1');
      await subscriptions.delete('s1');
      expect(await subscriptions.get('s1')).toBeNull();
    });

    const change = changeRow({
      ministers: [{ id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' }],
      amounts: [{ sek: 5e7, sekMax: null, direction: 'decrease', fiscalYear: 2025, recurring: false }],
    });
    const filters: [string, Filter, boolean][] = [
      ['everything', {}, true],
      ['its office', { office: ['arvika'] }, true],
      ['one of several offices', { office: ['kiruna', 'arvika', 'lulea'] }, true],
      ['another office', { office: ['kiruna'] }, false],
      ['its county and type', { county: ['17'], type: ['office-closure'] }, true],
      ['its county and another type', { county: ['17'], type: ['review'] }, false],
      ['its minister', { minister: ['erik-slottner'] }, true],
      ['its fiscal year', { fiscalYear: 2025 }, true],
      ['a greater amount', { minAmount: 5e7 + 1 }, false],
      ['words it holds', { q: 'öppetdag' }, true],
      ['its status', { status: ['decided'] }, true],
    ];
    it.each(filters)('to %s is found by a change, or not', async (_, filter, isFound) => {
      const store = await open();
      await store.subscriptions.put(subscription({ filter }), null);
      expect(await candidateIds(store, change)).toEqual(isFound ? ['s1'] : []);
    });

    it('is found once, though several of its values match', async () => {
      const store = await open();
      await store.subscriptions.put(subscription({ filter: { county: ['17', '25'] } }), null);
      expect(await candidateIds(store, changeRow({ counties: ['17', '25'] }))).toEqual(['s1']);
    });

    it('is found only while it is active', async () => {
      const store = await open();
      const states = [
        subscription({ status: 'pending' }),
        subscription(),
        subscription({ status: 'ended', endedReason: 'unsubscribed' }),
        subscription(),
      ];
      let previous: Subscription | null = null;
      for (const next of states) {
        expect(await store.subscriptions.put(next, previous)).toBe(true);
        expect(await candidateIds(store, changeRow())).toEqual(next.status === 'active' ? ['s1'] : []);
        previous = next;
      }
      await store.subscriptions.delete('s1');
      expect(await candidateIds(store, changeRow())).toEqual([]);
    });

    it('is found by its new filter and no more by the old one', async () => {
      const store = await open();
      const before = subscription({ filter: { county: ['17', '25'] } });
      const after = subscription({ filter: { county: ['25'] } });
      await store.subscriptions.put(before, null);
      await store.subscriptions.put(after, before);
      expect(await candidateIds(store, changeRow())).toEqual([]);
      expect(await candidateIds(store, changeRow({ offices: [], municipalities: [], counties: ['25'] }))).toEqual([
        's1',
      ]);
    });

    it('is found among many', async () => {
      const store = await open();
      const puts = Array.from({ length: 230 }, (_, n) =>
        store.subscriptions.put(subscription({ id: `s${n}`, filter: n % 2 === 0 ? {} : { county: ['25'] } }), null),
      );
      await Promise.all(puts);
      expect(await candidateIds(store, changeRow())).toHaveLength(115);
    });
  });

  describe('a delivery', () => {
    it('enters the ledger once', async () => {
      const { deliveries } = await open();
      const outcomes = await Promise.all(Array.from({ length: 5 }, () => deliveries.putIfNew(delivery())));
      expect(outcomes.filter(Boolean)).toHaveLength(1);
      expect(await deliveries.get('s1', 'd1')).toEqual(delivery());
      expect(await deliveries.get('s2', 'd1')).toBeNull();
    });

    it('is listed when due, oldest first, until it is settled', async () => {
      const { deliveries } = await open();
      for (const n of [2, 1, 7]) {
        await deliveries.putIfNew(
          delivery({ id: `d${n}`, subscriptionId: `s${n}`, nextAttemptAt: at(n).toISOString() }),
        );
      }
      await vi.waitFor(async () =>
        expect((await deliveries.listDue(at(2), 10)).map(({ id }) => id)).toEqual(['d1', 'd2']),
      );
      expect((await deliveries.listDue(at(9), 1)).map(({ id }) => id)).toEqual(['d1']);
    });

    it('is claimed by one sender; a claim that is not settled falls due again', async () => {
      const { deliveries } = await open();
      await deliveries.putIfNew(delivery());
      const claims = await Promise.all(
        ['m1', 'm2', 'm3'].map((messageId) => deliveries.claim(delivery(), { until: at(60), messageId })),
      );
      const [claimed, ...others] = claims.filter((one) => one !== null);
      expect(others).toEqual([]);
      expect(claimed).toMatchObject({ status: 'sending', nextAttemptAt: at(60).toISOString() });
      expect(await deliveries.listDue(at(59), 10)).toEqual([]);
      await vi.waitFor(async () => expect(await deliveries.listDue(at(60), 10)).toEqual([claimed]));
      const again = await deliveries.claim(claimed ?? expect.fail(), { until: at(120), messageId: 'm4' });
      expect(again?.messageId).toBe('m4');
    });

    it('is settled only by the claim that stands', async () => {
      const { deliveries } = await open();
      await deliveries.putIfNew(delivery());
      const first = (await deliveries.claim(delivery(), { until: at(60), messageId: 'm1' })) ?? expect.fail();
      const second = (await deliveries.claim(first, { until: at(120), messageId: 'm1' })) ?? expect.fail();
      const outcome = { ...second, status: 'delivered' as const, settledAt: at(61).toISOString() };
      expect(await deliveries.settle(first, outcome)).toBe(false);
      expect(await deliveries.settle(second, outcome)).toBe(true);
      expect(await deliveries.get('s1', 'd1')).toEqual(outcome);
      expect(await deliveries.listDue(at(999), 10)).toEqual([]);
      expect(await deliveries.claim(outcome, { until: at(999), messageId: 'm9' })).toBeNull();
    });

    it('is open for its subscription whether due or not, and no longer once settled', async () => {
      const { deliveries } = await open();
      const far = delivery({ id: 'd2', nextAttemptAt: '2026-01-01T00:00:00.000Z' });
      for (const one of [delivery(), far, delivery({ id: 'd3', subscriptionId: 's2' })]) await deliveries.putIfNew(one);
      await vi.waitFor(async () => expect((await deliveries.listOpen('s1')).map(({ id }) => id)).toEqual(['d1', 'd2']));
      const claimed = (await deliveries.claim(far, { until: at(1), messageId: 'm' })) ?? expect.fail();
      await deliveries.settle(claimed, { ...claimed, status: 'failed' });
      await vi.waitFor(async () => expect((await deliveries.listOpen('s1')).map(({ id }) => id)).toEqual(['d1']));
    });

    it('is listed for its subscription page by page, newest first', async () => {
      const { deliveries } = await open();
      for (const n of [1, 5, 3, 2, 4]) {
        const createdAt = at(n - (n % 2)).toISOString();
        await deliveries.putIfNew(delivery({ id: `d${n}`, createdAt, ...(n < 3 ? { status: 'delivered' } : {}) }));
      }
      await deliveries.putIfNew(delivery({ id: 'other', subscriptionId: 's2' }));
      await vi.waitFor(async () => expect((await deliveries.list('s1', { limit: 9 })).items).toHaveLength(5));
      const first = await deliveries.list('s1', { limit: 2 });
      expect(first.items.map(({ id }) => id)).toEqual(['d5', 'd4']);
      const second = await deliveries.list('s1', { limit: 3, cursor: first.nextCursor ?? '' });
      expect(second.items.map(({ id }) => id)).toEqual(['d3', 'd2', 'd1']);
      expect(second.nextCursor).toBeNull();
      await expect(deliveries.list('s1', { limit: 2, cursor: 'x' })).rejects.toThrow(CursorError);
    });
  });
}
