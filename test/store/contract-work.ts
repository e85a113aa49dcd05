// What any table that serves the store must do for work: threads, sources, items, and the signing key.
import { describe, expect, it, vi } from 'vitest';
import type { Store } from '../../shared/store/store.ts';
import { item } from './rows.ts';

const at = (seconds: number): Date => new Date(Date.UTC(2025, 3, 10, 7, 0, seconds));

export function workContract(open: () => Promise<Store>): void {
  describe('a thread', () => {
    const entry = {
      changeId: 'c1',
      firstAt: '2025-01-01',
      lastAt: '2025-01-02',
      effectiveFrom: null,
      marks: ['2025:1'],
    };

    it('is empty at first, and each write needs the latest', async () => {
      const { threads } = await open();
      const empty = await threads.get('t');
      expect(empty).toEqual({ key: 't', seq: 0, entries: [] });
      expect(await threads.put({ ...empty, entries: [entry] })).toBe(true);
      expect(await threads.put({ ...empty, entries: [] })).toBe(false);
      const stored = await threads.get('t');
      expect(stored).toEqual({ key: 't', seq: 1, entries: [entry] });
      expect(await threads.put({ ...stored, entries: [] })).toBe(true);
      expect(await threads.get('t')).toEqual({ key: 't', seq: 2, entries: [] });
    });
  });

  describe('a source', () => {
    it('is claimed by one worker at a time, until the claim lapses', async () => {
      const { sources } = await open();
      const claims = await Promise.all(Array.from({ length: 5 }, () => sources.claim('s', at(0), at(60))));
      expect(claims.filter((state) => state !== null)).toHaveLength(1);
      expect(await sources.claim('s', at(59), at(120))).toBeNull();
      expect(await sources.claim('s', at(60), at(120))).toMatchObject({ id: 's', firstSuccessAt: null });
    });

    it('keeps what a pass learnt, its fingerprints byte by byte, and is free again', async () => {
      const { sources } = await open();
      const state = await sources.claim('s', at(0), at(60));
      const seen = new Uint8Array([0, 255, 128, 7]);
      expect(await sources.seen('s')).toEqual(new Uint8Array());
      await sources.settle({ ...(state ?? expect.fail()), etag: 'W/"1"', consecutiveFailures: 2 }, { seen });
      expect(await sources.get('s')).toMatchObject({ etag: 'W/"1"', consecutiveFailures: 2 });
      expect([...(await sources.seen('s'))]).toEqual([...seen]);
      const again = await sources.claim('s', at(1), at(60));
      expect(again).toMatchObject({ etag: 'W/"1"' });
      await sources.settle(again ?? expect.fail());
      expect([...(await sources.seen('s'))]).toEqual([...seen]);
    });

    it('is got with others at once; unknown ones are left out', async () => {
      const { sources } = await open();
      for (const id of ['a', 'b']) await sources.claim(id, at(0), at(1));
      expect([...(await sources.getMany(['a', 'b', 'c', 'a'])).keys()].sort()).toEqual(['a', 'b']);
      expect(await sources.getMany([])).toEqual(new Map());
      expect(await sources.get('c')).toBeNull();
    });

    it('is got with more others than one request takes', async () => {
      const { sources } = await open();
      const ids = Array.from({ length: 130 }, (_, n) => `s${n}`);
      await Promise.all(ids.map((id) => sources.claim(id, at(0), at(1))));
      expect((await sources.getMany(ids)).size).toBe(130);
    });
  });

  describe('an item', () => {
    it('is new once, the same after, and pending again when its text has changed', async () => {
      const { items } = await open();
      expect(await items.offer(item())).toBe('new');
      expect(await items.offer(item({ discoveredAt: '2026-01-01T00:00:00.000Z' }))).toBe('same');
      await items.settle(item({ status: 'relevant' }));
      expect(await items.offer(item())).toBe('same');
      const edited = item({ contentHash: 'h2', text: 'Rättad.', discoveredAt: '2026-01-01T00:00:00.000Z' });
      expect(await items.offer(edited)).toBe('changed');
      expect(await items.get('i1')).toEqual({ ...edited, discoveredAt: item().discoveredAt });
    });

    it('offered by many at once is new to one', async () => {
      const { items } = await open();
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => items.offer(item())));
      expect(outcomes.sort()).toEqual(['new', 'same', 'same', 'same', 'same', 'same']);
    });

    it('stays silent when it is edited before its silent telling was read, and not after', async () => {
      const { items } = await open();
      await items.offer(item({ silent: true }));
      await items.offer(item({ contentHash: 'h2' }));
      expect((await items.get('i1'))?.silent).toBe(true);
      await items.settle(item({ silent: true, contentHash: 'h2', status: 'relevant' }));
      await items.offer(item({ contentHash: 'h3' }));
      expect((await items.get('i1'))?.silent).toBe(false);
    });

    it('is listed when due, oldest first, as many as asked for', async () => {
      const { items } = await open();
      for (const n of [3, 1, 2, 9]) await items.offer(item({ id: `i${n}`, nextAttemptAt: at(n).toISOString() }));
      await items.offer(item({ id: 'done', status: 'irrelevant' }));
      await vi.waitFor(async () =>
        expect((await items.listDue(at(3), 10)).map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']),
      );
      expect((await items.listDue(at(3), 2)).map(({ id }) => id)).toEqual(['i1', 'i2']);
    });

    it('is listed however many fall due in the same moment', async () => {
      const { items } = await open();
      await Promise.all(Array.from({ length: 250 }, (_, n) => items.offer(item({ id: `i${n}` }))));
      await vi.waitFor(async () => {
        const due = await items.listDue(at(0), 500);
        expect(new Set(due.map(({ id }) => id)).size).toBe(250);
      });
    });

    it('is claimed by one worker, and by another once the claim has lapsed', async () => {
      const { items } = await open();
      await items.offer(item());
      const claims = await Promise.all(Array.from({ length: 5 }, () => items.claim(item(), at(0), at(60))));
      const [won, ...others] = claims.filter((claimed) => claimed !== null);
      expect(others).toEqual([]);
      expect(won?.nextAttemptAt).toBe(at(60).toISOString());
      expect(await items.listDue(at(59), 10)).toEqual([]);
      expect(await items.claim(item(), at(59), at(120))).toBeNull();
      expect(await items.claim(item(), at(60), at(120))).not.toBeNull();
    });

    it('that is settled is due no more and cannot be claimed', async () => {
      const { items } = await open();
      await items.offer(item());
      await items.settle(item({ status: 'relevant', attempts: 1 }));
      expect(await items.get('i1')).toMatchObject({ status: 'relevant', attempts: 1 });
      expect(await items.listDue(at(100), 10)).toEqual([]);
      expect(await items.claim(item(), at(0), at(60))).toBeNull();
      expect(await items.claim(item({ id: 'unknown' }), at(0), at(60))).toBeNull();
    });

    it('keeps its new text when the old one is settled late', async () => {
      const { items } = await open();
      await items.offer(item());
      await items.offer(item({ contentHash: 'h2' }));
      await items.settle(item({ status: 'irrelevant' }));
      expect(await items.get('i1')).toMatchObject({ status: 'pending', contentHash: 'h2' });
    });
  });
}
