import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toChange } from '../../shared/changelog/merge.ts';
import { recordReading } from '../../shared/changelog/record.ts';
import type { Change } from '../../shared/model/change.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import { checkEndToEnd } from '../../shared/pipeline/check-end-to-end.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { reading, source, told } from '../changelog/readings.ts';
import { type AlertBench, addSubscriber, exampleChange, openAlertBench } from '../support/alert-services.ts';

let bench: AlertBench;
beforeEach(async () => {
  bench = await openAlertBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

const minutes = (count: number) => bench.pass(count * 60);
const check = () => checkEndToEnd(bench);
/** As a fault of ours would: the announcement is gone, and nobody was told. */
async function loseAnnouncements(id = exampleChange().id): Promise<void> {
  const row = await bench.store.changes.get(id);
  if (row !== null) await bench.store.changes.put({ ...row, seq: row.seq + 1, announcements: [] }, row);
}
const evidence = (outlet: string): Change['evidence'][number] => ({
  source: outlet,
  url: `https://${outlet}.example/arvika`,
  title: 'Kontoret läggs ned',
  publishedAt: null,
  quotes: [],
});

describe('the end-to-end check', () => {
  it('finds nothing wrong when everybody was told, and asks about each version once', async () => {
    await addSubscriber(bench);
    await announce(await bench.record({}), bench);
    minutes(16);
    expect(await check()).toEqual({ checked: 1, missing: 0 });
    expect(await check()).toEqual({ checked: 0, missing: 0 });
    expect(bench.errors).toEqual([]);
  });

  it('names change, version, subscription and cause of a delivery that was never made, until it is', async () => {
    const forgotten = await addSubscriber(bench, { filter: { county: ['17'] } });
    const row = await bench.record({});
    await loseAnnouncements();
    minutes(16);
    expect(await check()).toEqual({ checked: 1, missing: 1 });
    expect(bench.errors).toMatchObject([{ change: row.id, version: 1, subscription: forgotten.id }]);
    expect(await check()).toEqual({ checked: 1, missing: 1 });
    await announce(row, bench);
    expect(await check()).toEqual({ checked: 1, missing: 0 });
    expect(await check()).toEqual({ checked: 0, missing: 0 });
  });

  it('misses one among many, and each version for itself', async () => {
    for (let count = 0; count < 130; count += 1) await addSubscriber(bench, { on: ['created', 'updated'] });
    const first = await bench.record({});
    await loseAnnouncements();
    await announce(await bench.record({ version: 2, status: 'in-effect' }, 'updated'), bench);
    minutes(16);
    expect(await check()).toEqual({ checked: 2, missing: 130 });
    expect(bench.errors).toHaveLength(21);
    await announce(first, bench);
    expect(await check()).toEqual({ checked: 1, missing: 0 });
  });

  it('waits a quarter of an hour before it asks, and asks for two days', async () => {
    await addSubscriber(bench);
    await bench.record({});
    await loseAnnouncements();
    minutes(14);
    expect(await check()).toEqual({ checked: 0, missing: 0 });
    minutes(2);
    expect((await check()).missing).toBe(1);
    minutes(47 * 60);
    expect((await check()).missing).toBe(1);
    minutes(60);
    expect(await check()).toEqual({ checked: 0, missing: 0 });
  });

  it('expects nothing for who wanted something else, came later, has left, or has changed their mind', async () => {
    await addSubscriber(bench, { filter: { county: ['25'] } });
    await addSubscriber(bench, { on: ['updated'] });
    await addSubscriber(bench, { status: 'pending', activeAt: null });
    const leaving = await addSubscriber(bench);
    const changing = await addSubscriber(bench, { filter: { county: ['25'] } });
    await bench.record({});
    await addSubscriber(bench);
    await loseAnnouncements();
    await bench.store.subscriptions.put({ ...leaving, status: 'ended', endedReason: 'unsubscribed' }, leaving);
    const changedAt = bench.clock.wall().toISOString();
    await bench.store.subscriptions.put({ ...changing, filter: {}, changedAt }, changing);
    minutes(16);
    expect(await check()).toEqual({ checked: 1, missing: 0 });
  });

  it('expects nothing for evidence that came in after the version was recorded', async () => {
    await addSubscriber(bench, { filter: { source: ['posten'] } });
    await addSubscriber(bench, { filter: { q: 'läggs' } });
    const row = await bench.record({ evidence: [{ ...evidence('bladet'), title: 'Nytt' }] });
    const more = { ...row, evidence: [...row.evidence, evidence('posten')], seq: row.seq + 1, announcements: [] };
    await bench.store.changes.put(more, row);
    minutes(16);
    expect(await check()).toEqual({ checked: 1, missing: 0 });
  });

  it('expects nothing of what was withdrawn before it was told', async () => {
    await addSubscriber(bench);
    await bench.record({});
    await announce(await bench.record({ version: 2, withdrawn: true }, 'withdrawn'), bench);
    minutes(16);
    expect(await check()).toEqual({ checked: 2, missing: 0 });
  });

  it('expects a correction for whoever was told, and for nobody else', async () => {
    const reader = await addSubscriber(bench, { filter: { status: ['decided'] } });
    await addSubscriber(bench, { frequency: 'weekly' });
    await announce(await bench.record({}), bench);
    bench.pass(5);
    await deliverDue(bench);
    await bench.record({ version: 2, status: 'in-effect' }, 'updated');
    const withdrawn = await bench.record({ version: 3, withdrawn: true }, 'withdrawn');
    await addSubscriber(bench);
    await loseAnnouncements();
    minutes(16);
    expect(await check()).toEqual({ checked: 3, missing: 1 });
    expect(bench.errors).toMatchObject([{ version: 3, subscription: reader.id }]);
    await announce(withdrawn, bench);
    expect(await check()).toEqual({ checked: 1, missing: 0 });
  });

  it('leaves alone what the first release recorded, of which it knows nothing', async () => {
    await addSubscriber(bench);
    const row = await bench.record({ id: 'old' });
    const stored = await bench.store.changes.get('old');
    await bench.store.changes.put({ ...row, seq: row.seq + 1, announcements: [], recordings: [] }, stored);
    minutes(16);
    expect(await check()).toEqual({ checked: 0, missing: 0 });
  });

  it('goes on where it ran out of time', async () => {
    for (const id of ['a', 'b', 'c']) await bench.record({ id });
    minutes(16);
    expect(await checkEndToEnd(bench, { stopAt: bench.clock.wall() })).toEqual({ checked: 0, missing: 0 });
    expect(await check()).toEqual({ checked: 3, missing: 0 });
  });

  it.each([
    ['news', { silent: false, days: 1 }, 1],
    ['a first pass', { silent: true, days: 1 }, 0],
    ['old evidence', { silent: false, days: 8 }, 0],
  ])('knows of what is recorded whether it had to be told: %s', async (_, { silent, days }, missing) => {
    await addSubscriber(bench);
    bench.pass(1);
    const publishedAt = new Date(bench.clock.now().getTime() - days * 86_400_000).toISOString();
    const item = { url: 'https://bladet.example/1', title: 'Nytt', publishedAt, silent, discoveredAt: publishedAt };
    const says = reading(told({ type: 'office-closure', offices: ['arvika'] }));
    await recordReading({ reading: says, source: source('bladet', 'news'), item }, { ...bench, cause: 'pass-7' });
    const { items } = await bench.store.changes.list({}, { limit: 5 });
    for (const row of items) await loseAnnouncements(row.id);
    expect(items.map((row) => Object.keys(toChange(row)))).not.toContainEqual(expect.arrayContaining(['recordings']));
    minutes(16);
    expect(await check()).toEqual({ checked: 1, missing });
    if (missing > 0) expect(bench.errors).toMatchObject([{ cause: 'pass-7' }]);
  });
});
