// What any table that serves the store must do for the order in which versions were recorded.
import { describe, expect, it } from 'vitest';
import type { Recording } from '../../shared/model/change.ts';
import type { Recorded, Store } from '../../shared/store/store.ts';
import { changeRow } from './rows.ts';

const recording = (recordedAt: string, version = 1): Recording => ({
  ...{ version, event: version === 1 ? 'created' : 'updated', recordedAt },
  ...{ silent: false, passAt: recordedAt, evidenceAt: recordedAt },
});

export function recordedContract(open: () => Promise<Store>): void {
  const list = async (store: Store, after = '2025-01-01T00:00:00.000Z', until = '2026-01-01T00:00:00.000Z') => {
    const found: Recorded[] = [];
    for await (const recorded of store.changes.listRecorded({ after, until })) found.push(recorded);
    return found;
  };

  describe('what was recorded', () => {
    it('is listed in the order of the clock, across months, from any position on', async () => {
      const store = await open();
      const moments = ['2025-04-30T23:59:59.999Z', '2025-05-01T00:00:00.000Z', '2025-08-10T07:00:00.000Z'];
      for (const [index, at] of [...moments.entries()].reverse()) {
        await store.changes.put(changeRow({ id: `c${index}`, recordings: [recording(at)] }), null);
      }
      const all = await list(store);
      expect(all.map(({ row }) => row.id)).toEqual(['c0', 'c1', 'c2']);
      expect((await list(store, all[0]?.position)).map(({ row }) => row.id)).toEqual(['c1', 'c2']);
      expect(await list(store, all[2]?.position)).toEqual([]);
      expect((await list(store, moments[1], moments[2])).map(({ row }) => row.id)).toEqual(['c1']);
      expect(await store.changes.getRecorded(all[1]?.position ?? '')).toEqual(all[1]);
      expect(await store.changes.getRecorded('2025-05-01T00:00:00.000Z#nothing#1')).toBeNull();
    });

    it('shows each version as it was when it was recorded, beside the row as it stands', async () => {
      const store = await open();
      const first = changeRow({ recordings: [recording('2025-04-10T07:00:00.000Z')] });
      await store.changes.put(first, null);
      const recordings = [...first.recordings, recording('2025-04-11T07:00:00.000Z', 2)];
      const second = changeRow({ seq: 2, version: 2, status: 'in-effect', recordings });
      await store.changes.put(second, first);
      await store.changes.put({ ...second, seq: 3, confidence: 0.99 }, second);
      const all = await list(store);
      expect(all.map(({ change }) => [change.version, change.status])).toEqual([
        [1, 'decided'],
        [2, 'in-effect'],
      ]);
      expect(all.map(({ row }) => row.seq)).toEqual([3, 3]);
      expect(all.map((one) => one.recording)).toEqual(recordings);
    });

    it('leaves out what a writer noted who then lost', async () => {
      const store = await open();
      await store.changes.put(changeRow({ recordings: [recording('2025-04-10T07:00:01.000Z')] }), null);
      const lost = changeRow({ recordings: [recording('2025-04-10T07:00:00.000Z')] });
      expect(await store.changes.put(lost, null)).toBe(false);
      expect((await list(store)).map((one) => one.recording.recordedAt)).toEqual(['2025-04-10T07:00:01.000Z']);
    });
  });

  describe('how far the end-to-end check has come', () => {
    it('is written only by who has read its latest state', async () => {
      const { endToEnd } = await open();
      const fresh = await endToEnd.get();
      expect(fresh).toEqual({ seq: 0, checkedTo: '', open: [] });
      expect(await endToEnd.put({ ...fresh, checkedTo: 'a', open: ['x'] })).toBe(true);
      expect(await endToEnd.put({ ...fresh, checkedTo: 'b' })).toBe(false);
      const stored = await endToEnd.get();
      expect(stored).toEqual({ seq: 1, checkedTo: 'a', open: ['x'] });
      expect(await endToEnd.put({ ...stored, checkedTo: 'c', open: [] })).toBe(true);
    });
  });
}
