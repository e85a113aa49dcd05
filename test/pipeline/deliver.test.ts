import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSubscriptions } from '../../shared/alerts/subscribe.ts';
import type { Change } from '../../shared/model/change.ts';
import { type Subscription, subscriptionRequestSchema } from '../../shared/model/subscription.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { type AlertBench, addSubscriber, ledgerOf, openAlertBench } from '../support/alert-services.ts';

let bench: AlertBench;
beforeEach(async () => {
  bench = await openAlertBench({ totalTimeoutMs: 300 });
});
afterEach(() => bench[Symbol.asyncDispose]());

const happen = async (change: Partial<Change> = {}) => announce(await bench.record(change), bench);
const subjects = () => bench.mailer.mails.map(({ subject }) => subject);

describe('immediate mail', () => {
  it('waits two seconds, and then a burst is one mail', async () => {
    await addSubscriber(bench);
    for (const id of ['a', 'b', 'c']) await happen({ id });
    expect(await deliverDue(bench)).toMatchObject({ delivered: 0 });
    bench.pass(2);
    await happen({ id: 'd' });
    expect(await deliverDue(bench)).toMatchObject({ delivered: 4 });
    expect(subjects()).toEqual([expect.stringMatching(/^4 ändringar/)]);
  });

  it('need not gather when nothing more can come', async () => {
    await addSubscriber(bench);
    await happen();
    expect(await deliverDue(bench, { ignoreGathering: true })).toMatchObject({ delivered: 1 });
  });

  it('goes once: nothing is due after it', async () => {
    await addSubscriber(bench);
    await happen();
    bench.pass(2);
    await Promise.all([deliverDue(bench), deliverDue(bench), deliverDue(bench)]);
    bench.pass(90 * 3600);
    await deliverDue(bench);
    expect(bench.mailer.mails).toHaveLength(1);
  });

  it('tells a change once, as it stands, when two of its versions are due', async () => {
    await addSubscriber(bench, { on: ['created', 'updated'] });
    await happen({ status: 'proposed', effectiveFrom: null });
    await announce(
      await bench.record({ version: 2, status: 'decided', effectiveFrom: '2025-06-13' }, 'updated'),
      bench,
    );
    await deliverDue(bench, { ignoreGathering: true });
    expect(subjects()).toEqual([expect.stringMatching(/^(?!Ny uppgift).*13 juni/)]);
  });

  it('goes to each subscriber alone', async () => {
    const one = await addSubscriber(bench);
    const other = await addSubscriber(bench, { language: 'en' });
    await happen();
    await deliverDue(bench, { ignoreGathering: true });
    const addresses = [one, other].map(({ channel }) => (channel.type === 'email' ? channel.address : ''));
    expect(bench.mailer.mails.map(({ to }) => to).sort()).toEqual(addresses.sort());
  });
});

/** Each copy has links of its own, and those of both work. */
const withoutTokens = (text = '') => text.replaceAll(/\/(manage|unsubscribe)\/[\w-]+/g, '/$1/…');

describe('a mail whose fate is unknown', () => {
  it('goes out again as the same set under the same Message-ID, and what came since is another mail', async () => {
    const subscription = await addSubscriber(bench);
    bench.mailer.fail.push('unknown');
    await happen({ id: 'a' });
    await happen({ id: 'b' });
    await deliverDue(bench, { ignoreGathering: true });
    await happen({ id: 'c' });
    bench.pass(10);
    await deliverDue(bench);
    const [first, ...later] = bench.mailer.mails;
    const again = later.find(({ messageId }) => messageId === first?.messageId);
    const news = later.find(({ messageId }) => messageId !== first?.messageId);
    expect(later).toHaveLength(2);
    expect(withoutTokens(again?.text)).toBe(withoutTokens(first?.text));
    expect(news?.text).toContain('/changes/c');
    expect(news?.text).not.toContain('/changes/a');
    expect((await ledgerOf(bench, subscription)).map(({ attempts }) => attempts.map(({ outcome }) => outcome))).toEqual(
      [['unknown', 'delivered'], ['unknown', 'delivered'], ['delivered']],
    );
  });

  it('is taken up when its sender died, after the claim has lapsed and not before', async () => {
    const subscription = await addSubscriber(bench);
    await happen({ id: 'a' });
    await happen({ id: 'b' });
    const dying = { ...bench, mailer: { ...bench.mailer, send: async () => Promise.reject(new Error('power cut')) } };
    await deliverDue(dying, { ignoreGathering: true });
    const [claimed] = await ledgerOf(bench, subscription);
    expect(claimed?.status).toBe('sending');
    bench.pass(50);
    expect(await deliverDue(bench)).toMatchObject({ delivered: 0 });
    bench.pass(20);
    expect(await deliverDue(bench)).toMatchObject({ delivered: 2 });
    expect(bench.mailer.mails.map(({ messageId }) => messageId)).toEqual([claimed?.messageId]);
    expect((await ledgerOf(bench, subscription))[0]?.attempts.map(({ outcome }) => outcome)).toEqual([
      'unknown',
      'delivered',
    ]);
  });
});

describe('a mail that fails', () => {
  it('is tried again by the table and given up after the tenth attempt', async () => {
    const subscription = await addSubscriber(bench);
    bench.mailer.fail.push(...Array(10).fill('failed'));
    await happen();
    bench.pass(2);
    for (let attempt = 0; attempt < 12; attempt += 1) {
      await deliverDue(bench);
      bench.pass(29 * 3600);
    }
    const [delivery] = await ledgerOf(bench, subscription);
    expect(delivery).toMatchObject({ status: 'failed', settledAt: expect.any(String) });
    expect(delivery?.attempts).toHaveLength(10);
    expect(bench.mailer.mails).toEqual([]);
  });

  it('is not tried again when it was rejected for good', async () => {
    const subscription = await addSubscriber(bench);
    bench.mailer.fail.push('rejected');
    await happen();
    await deliverDue(bench, { ignoreGathering: true });
    expect(await ledgerOf(bench, subscription)).toMatchObject([{ status: 'failed' }]);
  });
});

describe('a mailbox that is not there', () => {
  it('ends its subscription, with the reason kept, and nothing more is sent', async () => {
    const subscription = await addSubscriber(bench);
    bench.mailer.fail.push('no-mailbox');
    await happen({ id: 'a' });
    await deliverDue(bench, { ignoreGathering: true });
    expect(await bench.store.subscriptions.get(subscription.id)).toMatchObject({
      status: 'ended',
      endedReason: 'the mailbox does not exist or refuses our mail',
      endedAt: bench.clock.wall().toISOString(),
    });
    await happen({ id: 'b' });
    await deliverDue(bench, { ignoreGathering: true });
    expect(await ledgerOf(bench, subscription)).toMatchObject([{ status: 'failed' }]);
  });

  it.each(['rejected', 'failed', 'unknown'] as const)('is not assumed when a mail is %s', async (outcome) => {
    const subscription = await addSubscriber(bench);
    bench.mailer.fail.push(outcome);
    await happen();
    await deliverDue(bench, { ignoreGathering: true });
    expect(await bench.store.subscriptions.get(subscription.id)).toMatchObject({ status: 'active' });
  });

  it('is asked for no confirmation again', async () => {
    const subscriptions = createSubscriptions(bench);
    const request = subscriptionRequestSchema.parse({ channel: { type: 'email', address: 'nobody@example.se' } });
    const { id } = await subscriptions.subscribe(request);
    bench.mailer.fail.push('no-mailbox');
    await deliverDue(bench, { ignoreGathering: true });
    expect(await bench.store.subscriptions.get(id)).toMatchObject({ status: 'ended' });
    bench.pass(90 * 3600);
    expect(await deliverDue(bench)).toMatchObject({ delivered: 0 });
  });
});

describe('a digest', () => {
  it('is one mail at half past seven in Stockholm with all that came till then', async () => {
    await addSubscriber(bench, { frequency: 'daily' });
    await happen({ id: 'a' });
    await happen({ id: 'b' });
    bench.pass(2);
    expect(await deliverDue(bench)).toMatchObject({ delivered: 0 });
    bench.pass(24 * 3600);
    expect(await deliverDue(bench)).toMatchObject({ delivered: 2 });
    expect(bench.mailer.mails).toHaveLength(1);
  });
});

describe('somebody who left', () => {
  it.each([
    [
      'by ending the subscription',
      async (one: Subscription) => void (await bench.store.subscriptions.put({ ...one, status: 'ended' }, one)),
    ],
    ['by erasing it', (one: Subscription) => bench.store.subscriptions.delete(one.id)],
  ])('%s gets nothing that was still to be sent', async (_, leave) => {
    const subscription = await addSubscriber(bench);
    await happen();
    await leave(subscription);
    expect(await deliverDue(bench, { ignoreGathering: true })).toMatchObject({ delivered: 0, skipped: 1 });
    expect(bench.mailer.mails).toEqual([]);
  });
});

it('many deliveries are all made, page by page', async () => {
  for (let index = 0; index < 60; index += 1) await addSubscriber(bench);
  await happen({ id: 'a' });
  await happen({ id: 'b' });
  expect(await deliverDue(bench, { limit: 10, ignoreGathering: true })).toMatchObject({ delivered: 120, failed: 0 });
  expect(bench.mailer.mails).toHaveLength(60);
});

it('one lane that breaks is logged, and stops no other', async () => {
  await addSubscriber(bench);
  await addSubscriber(bench);
  await happen();
  let sent = 0;
  const mailer = {
    ...bench.mailer,
    send: async () => {
      sent += 1;
      if (sent === 1) throw new TypeError('a bug');
    },
  };
  expect(await deliverDue({ ...bench, mailer }, { ignoreGathering: true })).toMatchObject({ delivered: 1 });
  expect(bench.errors).toHaveLength(1);
});
