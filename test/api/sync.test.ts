// Following the change log over HTTP: what a program that keeps a copy relies on.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withdraw } from '../../shared/changelog/withdraw.ts';
import type { Change } from '../../shared/model/change.ts';
import { makeChange, openTestApp, type TestApp } from './support.ts';

interface SyncAnswer {
  items: Change[];
  nextCursor: string | null;
  syncToken: string | null;
}

describe('GET /v1/changes/sync', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await openTestApp();
  });
  afterEach(() => test.close());

  const get = async (query = '') => test.app.request(`/v1/changes/sync${query}`);
  const sync = async (query = '') => (await (await get(query)).json()) as SyncAnswer;
  const record = async (minute: number) => {
    const recordedAt = new Date(Date.UTC(2025, 4, 1, 8, minute)).toISOString();
    const recording = { version: 1, event: 'created', recordedAt, silent: true } as const;
    const recordings = [{ ...recording, passAt: recordedAt, evidenceAt: recordedAt }];
    const change = makeChange();
    await test.store.changes.put({ ...change, seq: 1, announcements: [], recordings }, null);
    return change;
  };

  it('gives everything from the start, paged, and a token on the last page', async () => {
    const [one, two] = [await record(1), await record(2)];
    const first = await sync('?limit=1');
    expect(first).toMatchObject({ items: [one], syncToken: null });
    const last = await sync(`?limit=1&cursor=${first.nextCursor}`);
    expect(last).toMatchObject({ items: [two], nextCursor: null });
    expect(await sync(`?token=${last.syncToken}`)).toMatchObject({ items: [], nextCursor: null });
  });

  it('tells of a withdrawal', async () => {
    const change = await record(1);
    const { syncToken } = await sync();
    const clock = { now: () => test.time.now, wall: () => test.time.now };
    await withdraw(change.id, 'a misreading', { store: test.store, clock });
    expect((await sync(`?token=${syncToken}`)).items).toMatchObject([{ id: change.id, withdrawn: true, version: 2 }]);
  });

  it('answers 410 to a token that leads nowhere, and says to start again', async () => {
    const answer = await get('?token=nonsense');
    expect(answer.status).toBe(410);
    expect(await answer.json()).toMatchObject({
      type: expect.stringContaining('#sync-token-expired'),
      detail: expect.stringContaining('without'),
    });
  });

  it('answers 400 to a cursor it never gave out, and to filters, which it does not take', async () => {
    expect((await get('?cursor=nonsense')).status).toBe(400);
    expect((await get('?county=25')).status).toBe(400);
  });
});
