// Claims of processes that have ended: taken up at once, while those of the living are left alone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import type { Claimant } from '../../shared/store/claims.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { delivery as aDelivery, item as anItem } from './rows.ts';

const now = new Date('2026-01-01T12:00:00Z');
const later = new Date('2026-01-01T12:01:00Z');

describe('a claim whose holder has ended', () => {
  let embedded: Awaited<ReturnType<typeof openEmbeddedDynamoDB>>;
  beforeEach(async () => {
    embedded = await openEmbeddedDynamoDB({ memory: true });
    await ensureTable(embedded.client, 'test');
  });
  afterEach(() => embedded.close());
  const storeOf = (id: string, gone: string[] = []) => {
    const claimant: Claimant = { id, isGone: (other) => gone.includes(other) };
    return createStore({ client: embedded.client, tableName: 'test', claimant });
  };

  it('gives its source to the next who asks', async () => {
    expect(await storeOf('dead').sources.claim('a', now, later)).not.toBeNull();
    expect(await storeOf('living').sources.claim('a', now, later)).toBeNull();
    expect(await storeOf('living', ['dead']).sources.claim('a', now, later)).not.toBeNull();
  });

  it('makes its items and deliveries due again at a start-up, and no others', async () => {
    const [dead, living, starting] = [storeOf('dead'), storeOf('living'), storeOf('starting', ['dead'])];
    for (const [store, id] of [
      [dead, 'lost'],
      [living, 'held'],
    ] as const) {
      const item = anItem({ id, nextAttemptAt: now.toISOString() });
      await store.items.offer(item);
      expect(await store.items.claim(item, now, later)).not.toBeNull();
      const delivery = aDelivery({ id, nextAttemptAt: now.toISOString() });
      await store.deliveries.putIfNew(delivery);
      expect(await store.deliveries.claim(delivery, { until: later, messageId: 'm' })).not.toBeNull();
    }
    expect(await starting.items.listDue(now, 10)).toEqual([]);
    expect(await starting.releaseAbandoned(now)).toBe(2);
    expect((await starting.items.listDue(now, 10)).map(({ id }) => id)).toEqual(['lost']);
    const due = await starting.deliveries.listDue(now, 10);
    expect(due.map(({ id, status, messageId }) => [id, status, messageId])).toEqual([['lost', 'sending', 'm']]);
  });
});
