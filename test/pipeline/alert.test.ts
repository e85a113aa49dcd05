import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announce } from '../../shared/pipeline/alert.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { type AlertBench, addSubscriber, exampleChange, ledgerOf, openAlertBench } from '../support/alert-services.ts';

let bench: AlertBench;
beforeEach(async () => {
  bench = await openAlertBench();
});
afterEach(() => bench[Symbol.asyncDispose]());

describe('announcing a change', () => {
  it('makes one delivery for each subscription that wants it, and takes the announcement off the row', async () => {
    const wanting = await addSubscriber(bench, { filter: { county: ['17'] } });
    const daily = await addSubscriber(bench, { frequency: 'daily' });
    const other = await addSubscriber(bench, { filter: { county: ['25'] } });
    const row = await bench.record({});
    expect(await announce(row, bench)).toBe(2);
    expect(await ledgerOf(bench, wanting)).toMatchObject([{ event: 'change.created', version: 1, status: 'pending' }]);
    expect((await ledgerOf(bench, daily))[0]?.nextAttemptAt).toMatch(/T0[56]:30:00.000Z$/);
    expect(await ledgerOf(bench, other)).toEqual([]);
    expect((await bench.store.changes.get(row.id))?.announcements).toEqual([]);
    expect(await bench.store.changes.listUnannounced(10)).toEqual([]);
  });

  it('again, from the same row, adds nothing: a crash before the row was cleared costs nobody a second alert', async () => {
    const subscription = await addSubscriber(bench);
    const row = await bench.record({});
    await announce(row, bench);
    expect(await announce(row, bench)).toBe(0);
    expect(await ledgerOf(bench, subscription)).toHaveLength(1);
  });

  it('that was left behind is found again by its row', async () => {
    const row = await bench.record({});
    expect((await bench.store.changes.listUnannounced(10)).map(({ id }) => id)).toEqual([row.id]);
  });

  it('leaves alone what was announced meanwhile', async () => {
    const first = await bench.record({});
    await bench.record({ version: 2, status: 'in-effect' }, 'updated');
    await announce(first, bench);
    expect((await bench.store.changes.get(first.id))?.announcements).toMatchObject([{ version: 2, event: 'updated' }]);
  });

  it('tells nobody who came after it was recorded', async () => {
    const row = await bench.record({});
    const late = await addSubscriber(bench);
    await announce(row, bench);
    expect(await ledgerOf(bench, late)).toEqual([]);
  });

  it('matches a version by what that version said', async () => {
    const subscription = await addSubscriber(bench, { filter: { status: ['decided'] } });
    await bench.record({ status: 'decided' });
    const row = await bench.record({ version: 2, status: 'in-effect' }, 'updated');
    await announce(row, bench);
    expect(await ledgerOf(bench, subscription)).toMatchObject([{ version: 1, event: 'change.created' }]);
  });
});

describe('announcing a withdrawal', () => {
  const withdraw = () => bench.record({ ...exampleChange(), version: 2, withdrawn: true }, 'withdrawn');

  it('goes, at once and in their channel, to those who were told, and to nobody else', async () => {
    const told = await addSubscriber(bench, { filter: { county: ['17'] } });
    await announce(await bench.record({}), bench);
    await deliverDue(bench, { ignoreGathering: true });
    const late = await addSubscriber(bench);
    const weekly = await addSubscriber(bench, { frequency: 'weekly' });
    expect(await announce(await withdraw(), bench)).toBe(1);
    await deliverDue(bench, { ignoreGathering: true });
    expect(await ledgerOf(bench, told)).toMatchObject([
      { event: 'change.created', status: 'delivered' },
      { event: 'change.withdrawn', status: 'delivered' },
    ]);
    expect(await ledgerOf(bench, late)).toEqual([]);
    expect(await ledgerOf(bench, weekly)).toEqual([]);
    expect(bench.mailer.mails.at(-1)?.subject).toMatch(/^Rättelse/);
  });

  it('reaches those who were told of an earlier version that said something else', async () => {
    const told = await addSubscriber(bench, { filter: { status: ['proposed'] } });
    await announce(await bench.record({ status: 'proposed' }), bench);
    await deliverDue(bench, { ignoreGathering: true });
    await bench.record({ version: 2, status: 'decided' }, 'updated');
    await announce(await bench.record({ version: 3, withdrawn: true }, 'withdrawn'), bench);
    expect((await ledgerOf(bench, told)).map(({ event }) => event)).toEqual(['change.created', 'change.withdrawn']);
  });

  it('reaches those of whom nobody knows whether they were told', async () => {
    const subscription = await addSubscriber(bench);
    bench.mailer.fail.push('unknown');
    await announce(await bench.record({}), bench);
    await deliverDue(bench, { ignoreGathering: true });
    expect(await announce(await withdraw(), bench)).toBe(1);
    bench.pass(10);
    await deliverDue(bench);
    expect((await ledgerOf(bench, subscription)).map(({ event, status }) => [event, status])).toEqual([
      ['change.created', 'skipped'],
      ['change.withdrawn', 'delivered'],
    ]);
  });

  it('before the alert went out means that neither does', async () => {
    const subscription = await addSubscriber(bench, { frequency: 'daily' });
    await announce(await bench.record({}), bench);
    expect(await announce(await withdraw(), bench)).toBe(0);
    bench.pass(25 * 3600);
    expect(await deliverDue(bench)).toMatchObject({ delivered: 0, skipped: 1 });
    expect(bench.mailer.mails).toEqual([]);
    const [delivery] = await ledgerOf(bench, subscription);
    expect(delivery?.attempts.at(-1)?.detail).toContain('withdrawn');
  });

  it('before the change was announced means that nobody hears of either', async () => {
    await addSubscriber(bench);
    await bench.record({});
    expect(await announce(await withdraw(), bench)).toBe(0);
  });
});
