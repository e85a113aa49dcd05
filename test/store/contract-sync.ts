// What any table that serves the store must do for those who follow the change log.
import { describe, expect, it } from 'vitest';
import type { Recording } from '../../shared/model/change.ts';
import { type Store, SyncTokenError } from '../../shared/store/store.ts';
import { changeRow } from './rows.ts';

const at = (recordedAt: string, version = 1): Recording => ({
  ...{ version, event: version === 1 ? 'created' : 'updated', recordedAt },
  ...{ silent: true, passAt: recordedAt, evidenceAt: recordedAt },
});
const now = new Date('2025-06-01T12:00:00.000Z');

async function put(store: Store, id: string, ...moments: string[]): Promise<void> {
  let previous = null;
  for (const [index, moment] of moments.entries()) {
    const version = index + 1;
    const recordings: Recording[] = [...(previous?.recordings ?? []), at(moment, version)];
    const row = changeRow({ id, version, seq: version, recordings });
    expect(await store.changes.put(row, previous)).toBe(true);
    previous = row;
  }
}

async function follow(
  store: Store,
  { token, limit = 50, when = now }: { token?: string; limit?: number; when?: Date },
) {
  const ids: string[] = [];
  for (let cursor: string | undefined, pages = 1; ; pages += 1) {
    const page = await store.changes.sync({ token, cursor, limit, now: when });
    ids.push(...page.items.map(({ id }) => id));
    if (page.nextCursor === null) return { ids, pages, token: page.syncToken ?? '' };
    expect(page.syncToken).toBeNull();
    cursor = page.nextCursor;
  }
}

export function syncContract(open: () => Promise<Store>): void {
  describe('the log, followed', () => {
    it('comes oldest first, page by page, each change once at its newest version', async () => {
      const store = await open();
      await put(store, 'b', '2025-04-02T08:00:00.000Z');
      await put(store, 'a', '2025-04-01T08:00:00.000Z', '2025-05-31T08:00:00.000Z');
      await put(store, 'c', '2025-05-03T08:00:00.000Z');
      const all = await follow(store, { limit: 1 });
      expect(all).toMatchObject({ ids: ['b', 'c', 'a'], pages: 3 });
      expect((await follow(store, { token: all.token })).ids).toEqual([]);
    });

    it('goes on with what came since, and never tells of anything twice', async () => {
      const store = await open();
      await put(store, 'a', '2025-06-01T11:59:00.000Z');
      const first = await follow(store, {});
      await put(store, 'b', '2025-06-01T11:59:30.000Z');
      const second = await follow(store, { token: first.token });
      const third = await follow(store, { token: second.token, when: new Date('2025-06-01T12:00:10.000Z') });
      const later = await follow(store, { token: third.token, when: new Date('2025-08-01T12:00:00.000Z') });
      expect([first.ids, second.ids, third.ids, later.ids]).toEqual([['a'], ['b'], [], []]);
    });

    it('misses nothing that a slower writer stores under an earlier moment', async () => {
      const store = await open();
      await put(store, 'quick', '2025-06-01T11:59:59.000Z');
      const first = await follow(store, {});
      await put(store, 'slow', '2025-06-01T11:59:00.000Z');
      expect((await follow(store, { token: first.token })).ids).toEqual(['slow']);
    });

    it('goes on from an empty log', async () => {
      const store = await open();
      const nothing = await follow(store, {});
      expect(nothing.ids).toEqual([]);
      await put(store, 'a', '2025-06-01T12:00:00.500Z');
      const next = await follow(store, { token: nothing.token, when: new Date('2025-06-01T12:00:01.000Z') });
      expect(next.ids).toEqual(['a']);
    });

    it('begins anew after a token of another store, or none at all', async () => {
      const [store, other] = [await open(), await open()];
      await put(other, 'elsewhere', '2025-06-01T11:59:00.000Z');
      const { token } = await follow(other, {});
      await expect(store.changes.sync({ token, limit: 5, now })).rejects.toThrow(SyncTokenError);
      await expect(store.changes.sync({ token: 'nonsense', limit: 5, now })).rejects.toThrow(SyncTokenError);
    });
  });
}
