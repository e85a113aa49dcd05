import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HttpClient, HttpError } from '../../shared/adapters/http.ts';
import { createSubscriptions } from '../../shared/alerts/subscribe.ts';
import { publicView, revise } from '../../shared/alerts/subscription.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Subscription } from '../../shared/model/subscription.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import { deliverDue } from '../../shared/pipeline/deliver.ts';
import { type AlertBench, addSubscriber, ledgerOf, openAlertBench } from '../support/alert-services.ts';
import { issueToken } from '../support/issue-token.ts';
import { startWebhookEndpoint, type WebhookEndpoint } from '../support/webhook-endpoint.ts';

let bench: AlertBench;
beforeEach(async () => {
  bench = await openAlertBench({ totalTimeoutMs: 300 });
});
afterEach(() => bench[Symbol.asyncDispose]());

const happen = async (change: Partial<Change> = {}) => announce(await bench.record(change), bench);

describe('a webhook', () => {
  let endpoint: WebhookEndpoint;
  let subscription: Subscription;
  beforeEach(async () => {
    endpoint = await startWebhookEndpoint();
    subscription = await addWebhook(endpoint);
  });
  afterEach(() => endpoint.close());
  const addWebhook = async ({ url, verifyWith }: WebhookEndpoint, own: Partial<Subscription> = {}) => {
    const added = await addSubscriber(bench, { channel: { type: 'webhook', url, format: 'standard' }, ...own });
    verifyWith(added.secret ?? '');
    return added;
  };

  it('gets each change at once, signed, under the id of its delivery', async () => {
    await happen();
    expect(await deliverDue(bench)).toMatchObject({ delivered: 1 });
    const [delivery] = await ledgerOf(bench, subscription);
    expect(endpoint.events).toMatchObject([
      { id: delivery?.id, type: 'change.created', verified: true, data: { id: 'arvika-stanger', version: 1 } },
    ]);
    expect(Object.keys(endpoint.events[0]?.data ?? {})).not.toContain('announcements');
    expect(Object.keys(endpoint.events[0]?.data ?? {})).not.toContain('tellings');
  });

  it('gets what the version said, even when there is a later one by now', async () => {
    await happen({ status: 'proposed' });
    await bench.record({ version: 2, status: 'decided' }, 'updated');
    await deliverDue(bench);
    expect(endpoint.events).toMatchObject([{ data: { version: 1, status: 'proposed' } }]);
  });

  it('is asked again under the same id after a failure, and never after a success', async () => {
    endpoint.answers.push({ status: 500 }, 'hang', { status: 302, headers: { location: '/elsewhere' } });
    await happen();
    for (const wait of [0, 7, 400, 2400, 9000, 30_000]) {
      bench.pass(wait);
      await deliverDue(bench);
    }
    expect(new Set(endpoint.events.map(({ id }) => id)).size).toBe(1);
    const [delivery] = await ledgerOf(bench, subscription);
    expect(delivery?.attempts.map(({ outcome }) => outcome)).toEqual(['failed', 'unknown', 'failed', 'delivered']);
    expect(endpoint.events).toHaveLength(4);
  });

  it('that asks to wait is left alone so long, its other messages as well', async () => {
    endpoint.answers.push({ status: 429, headers: { 'retry-after': '3600' } });
    await happen({ id: 'a' });
    await happen({ id: 'b' });
    await deliverDue(bench);
    bench.pass(3500);
    await deliverDue(bench);
    expect(endpoint.events).toHaveLength(1);
    bench.pass(101);
    await deliverDue(bench);
    expect(endpoint.events).toHaveLength(3);
    const ledger = await ledgerOf(bench, subscription);
    expect(ledger.map(({ status, attempts }) => [status, attempts.length])).toEqual([
      ['delivered', 2],
      ['delivered', 1],
    ]);
  });

  it('that cannot take one message gets the others', async () => {
    endpoint.answers.push({ status: 400 });
    await happen({ id: 'a' });
    await happen({ id: 'b' });
    expect(await deliverDue(bench)).toMatchObject({ delivered: 1, failed: 1 });
  });

  it('that is gone is disabled, with the reason kept, and what was waiting is skipped', async () => {
    endpoint.answers.push({ status: 410 });
    await happen({ id: 'a' });
    await happen({ id: 'b' });
    await deliverDue(bench);
    expect(await bench.store.subscriptions.get(subscription.id)).toMatchObject({
      status: 'disabled',
      endedReason: expect.stringContaining('410'),
    });
    expect((await ledgerOf(bench, subscription)).map(({ status }) => status)).toEqual(['failed', 'skipped']);
    expect(endpoint.events).toHaveLength(1);
  });

  const stateOf = async () => bench.store.subscriptions.get(subscription.id);
  const hours = (count: number) => bench.pass(count * 3600);
  const fail = async (id: string) => {
    // Those that failed before are due again, too.
    endpoint.answers = Array(10).fill({ status: 500 });
    await happen({ id });
    await deliverDue(bench);
    endpoint.answers = [];
  };

  it('that does nothing but fail for five days is disabled, and says so beforehand', async () => {
    await fail('first');
    const began = bench.clock.wall();
    const disablesAt = new Date(began.getTime() + 5 * 24 * 3_600_000).toISOString();
    const shown = publicView((await stateOf()) as Subscription);
    expect(shown).toMatchObject({ failingSince: began.toISOString(), disablesAt });
    expect(endpoint.events.at(-1)).not.toHaveProperty('disablesAt');
    hours(5 * 24 - 1);
    await fail('second');
    expect(await stateOf()).toMatchObject({ status: 'active' });
    expect(endpoint.events.at(-1)).toMatchObject({ disablesAt });
    hours(1);
    await fail('third');
    expect(await stateOf()).toMatchObject({ status: 'disabled', endedReason: expect.stringContaining('five days') });
  });

  it('that takes one message in between goes on', async () => {
    await fail('first');
    hours(100);
    await happen({ id: 'taken' });
    await deliverDue(bench);
    expect(await stateOf()).not.toHaveProperty('failingSince');
    hours(100);
    await fail('second');
    expect(await stateOf()).toMatchObject({ status: 'active' });
  });

  it('that is disabled has what it misses kept, and gets it once it is enabled again', async () => {
    endpoint.answers.push({ status: 410 });
    await happen({ id: 'a' });
    await deliverDue(bench);
    await happen({ id: 'b' });
    await deliverDue(bench);
    expect((await ledgerOf(bench, subscription)).map(({ status }) => status)).toEqual(['failed', 'skipped']);

    const { managed, token } = await manage();
    await expect(managed.redeliverWindow(subscription.id, token, all)).rejects.toMatchObject({ kind: 'disabled' });
    const { echo } = endpoint;
    endpoint.echo = () => ({ status: 500 });
    await expect(managed.update(subscription.id, token, { status: 'active' })).rejects.toMatchObject({
      kind: 'endpoint',
    });
    expect(await stateOf()).toMatchObject({ status: 'disabled' });
    endpoint.echo = echo;
    expect(await managed.update(subscription.id, token, { status: 'active' })).toMatchObject({
      status: 'active',
      endedReason: null,
    });
    expect(await managed.redeliverWindow(subscription.id, token, all)).toMatchObject({ redelivered: 2 });
    await deliverDue(bench);
    expect((await ledgerOf(bench, subscription)).map(({ status }) => status)).toEqual(['delivered', 'delivered']);
    await happen({ id: 'c' });
    expect(await deliverDue(bench)).toMatchObject({ delivered: 1 });
  });
  const all = { from: '2020-01-01T00:00:00Z', status: ['failed' as const, 'skipped' as const] };
  const manage = async () => {
    const managed = createSubscriptions(bench);
    const grant = { purpose: 'manage' as const, subscriptionId: subscription.id, expiresAt: null };
    await revise(bench.store, subscription.id, (current) => ({ ...current, hasStoredTokens: true }));
    return { managed, token: await issueToken(bench, grant) };
  };

  it('that hangs delays no other, nor what falls due while it hangs', async () => {
    const asked: string[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const http: HttpClient = {
      ...bench.http,
      fetch: async (request) => {
        if (!request.url.includes('hanging')) return bench.http.fetch(request);
        asked.push(request.url);
        await released;
        throw new HttpError('timeout', 'no answer');
      },
    };
    for (let index = 0; index < 8; index += 1) {
      await addSubscriber(bench, { channel: { type: 'webhook', url: 'http://hanging.example/', format: 'standard' } });
    }
    await happen({ id: 'a' });
    const running = deliverDue({ ...bench, http }, { concurrency: 2, patienceMs: 5 });
    await expect.poll(() => endpoint.events.length).toBe(1);
    await expect.poll(() => asked.length).toBe(8);
    await happen({ id: 'b' });
    await expect.poll(() => endpoint.events.length, { timeout: 5000 }).toBe(2);
    expect(asked).toHaveLength(8);
    release();
    expect(await running).toMatchObject({ delivered: 2, failed: 16 });
  });

  it('keeps its URL, which may hold a secret, out of the delivery log', async () => {
    await endpoint.close();
    await happen();
    await deliverDue(bench);
    const [delivery] = await ledgerOf(bench, subscription);
    expect(delivery?.attempts).toMatchObject([{ outcome: 'failed', detail: 'unreachable' }]);
    expect(JSON.stringify([delivery, bench.errors])).not.toContain(endpoint.url);
  });
});
