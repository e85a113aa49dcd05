import { describe, expect, it } from 'vitest';
import { addSubscriber, exampleChange, ledgerOf } from '../support/alert-services.ts';
import {
  apiEvent,
  lambdaContext,
  sesNotification,
  snsEvent,
  sqsEvent,
  streamEvent,
  tick,
} from '../support/aws-events.ts';
import { openDoors } from './bench.ts';

const context = lambdaContext();
const closing = {
  slug: 'arvika',
  title: 'Servicekontoret i Arvika stänger',
  text: 'Statens servicecenter har beslutat att stänga servicekontoret i Arvika den 30 maj 2027.',
};
/** The image of a row is not looked into beyond the id; this is how a change lies in the table. */
const imageOf = (row: { id: string }) => ({ pk: `change#${row.id}`, sk: 'change', workPk: 'announce', ...row });

describe('the doors', () => {
  it('carry news from a feed to a mailbox, once, however often each event comes', async () => {
    await using opened = await openDoors();
    const { doors, queues, bench, newsroom, store } = opened;
    const subscription = await addSubscriber(bench, { filter: { county: ['17'] } });

    const pass = async () => {
      await doors.pollTick(tick(), context);
      const polls = sqsEvent(queues.poll.take());
      expect(await doors.poll(polls, context)).toEqual({ batchItemFailures: [] });
      await doors.poll(polls, context);
      const reads = sqsEvent(queues.read.take());
      expect(await doors.read(reads, context)).toEqual({ batchItemFailures: [] });
      await doors.read(reads, context);
    };
    await pass();
    newsroom.publish('bladet', closing);
    newsroom.publish('posten', { ...closing, slug: 'samma' });
    bench.pass(60);
    await pass();

    const rows = await store.changes.listUnannounced(10);
    expect(rows.map(({ type }) => type)).toEqual(['office-closure']);
    const stream = streamEvent(rows.map(imageOf));
    expect(await doors.alert(stream, context)).toEqual({ batchItemFailures: [] });
    await doors.alert(stream, context);
    expect(opened.sum('DeliveriesMade')).toBe(1);

    bench.pass(5);
    const wakes = sqsEvent(queues.deliver.take());
    expect(wakes.Records).toHaveLength(2);
    await Promise.all([doors.deliver(wakes, context), doors.deliver(wakes, context)]);
    await doors.deliver(wakes, context);
    expect(bench.mailer.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('Arvika')]);
    expect(bench.mailer.mails[0]?.subscriptionId).toBe(subscription.id);
    expect((await ledgerOf(bench, subscription)).map(({ status }) => status)).toEqual(['delivered']);
    expect(bench.errors).toEqual([]);
  });

  it('pass on what set them going, from the tick that polled to the delivery', async () => {
    await using opened = await openDoors();
    const { doors, queues, bench, newsroom, store } = opened;
    const subscription = await addSubscriber(bench);
    const pass = async (cause: string) => {
      await doors.pollTick(tick(cause), context);
      await doors.poll(sqsEvent(queues.poll.take()), context);
      await doors.read(sqsEvent(queues.read.take()), context);
    };
    await pass('t1');
    newsroom.publish('bladet', closing);
    bench.pass(60);
    await pass('t2');
    const rows = await store.changes.listUnannounced(10);
    expect(rows.map(({ announcements }) => announcements)).toMatchObject([[{ cause: 't2' }]]);
    await doors.alert(streamEvent(rows.map(imageOf)), context);
    expect(queues.deliver.take()).toEqual([{ cause: 't2' }, { cause: 't2' }]);
    expect(await ledgerOf(bench, subscription)).toMatchObject([{ cause: 't2' }]);
    expect((await store.changes.get(rows[0]?.id ?? ''))?.recordings).toMatchObject([{ cause: 't2' }]);
  });

  it('cost one invocation and no message when no source is due', async () => {
    await using opened = await openDoors();
    const { doors, queues } = opened;
    await doors.pollTick(tick(), context);
    await doors.poll(sqsEvent(queues.poll.take()), context);
    await doors.pollTick(tick(), context);
    expect(queues.poll.messages).toEqual([]);
  });

  it('poll the sources of one host one after the other, and a tick that is told twice only once', async () => {
    await using opened = await openDoors();
    await opened.doors.pollTick(tick('t1'), context);
    expect(opened.queues.poll.messages).toEqual([
      { body: { sourceId: 'bladet', cause: 't1' }, group: '127.0.0.1', once: 'bladet@t1' },
      { body: { sourceId: 'posten', cause: 't1' }, group: '127.0.0.1', once: 'posten@t1' },
    ]);
  });

  it('tell back only the messages that failed', async () => {
    await using opened = await openDoors();
    const event = sqsEvent([{ sourceId: 'bladet', cause: 't' }, 'not json', { sourceId: 7, cause: 't' }]);
    const { batchItemFailures } = await opened.doors.poll(event, context);
    expect(batchItemFailures).toEqual([
      { itemIdentifier: event.Records[1]?.messageId },
      { itemIdentifier: event.Records[2]?.messageId },
    ]);
    expect(opened.sum('SourcesPolled')).toBe(1);
  });

  it('leave alone a source that is no longer watched', async () => {
    await using opened = await openDoors();
    const answer = await opened.doors.poll(sqsEvent([{ sourceId: 'gone', cause: 't' }]), context);
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(opened.newsroom.origin.requests).toEqual([]);
  });

  it('find again by the sweep what a queue that was down never heard of', async () => {
    await using opened = await openDoors();
    const { doors, queues, bench, newsroom } = opened;
    newsroom.publish('bladet', closing);
    queues.read.failing = true;
    const { batchItemFailures } = await doors.poll(sqsEvent([{ sourceId: 'bladet', cause: 't' }]), context);
    expect(batchItemFailures).toHaveLength(1);
    queues.read.failing = false;

    await doors.sweep(tick(), context);
    expect(queues.read.messages).toEqual([]);
    bench.pass(301);
    await doors.sweep(tick(), context);
    const [message] = queues.read.messages;
    await doors.read(sqsEvent(queues.read.take()), context);
    expect(message?.group).toBe('127.0.0.1');
    expect(opened.sum('ItemsRead')).toBe(1);
    expect(opened.sum('ChangesRecorded')).toBe(1);
  });

  it('announce by the sweep what the stream did not, and wake the deliverers for what is due', async () => {
    await using opened = await openDoors();
    const { doors, queues, bench } = opened;
    await addSubscriber(bench);
    await bench.record(exampleChange());
    await doors.sweep(tick('s1'), context);
    expect(queues.deliver.take()).toEqual([{ cause: 's1' }, { cause: 's1' }]);
    bench.pass(90);
    await doors.sweep(tick('s2'), context);
    expect(queues.deliver.take()).toEqual([{ cause: 's2' }]);
    expect(opened.sum('DeliveryDelay')).toBeGreaterThan(80);
  });

  it('take a stream back to the record that failed, and hold up nothing behind it', async () => {
    await using opened = await openDoors();
    const { doors, queues, bench } = opened;
    await addSubscriber(bench);
    const first = await bench.record({ ...exampleChange(), id: 'first' });
    const second = await bench.record({ ...exampleChange(), id: 'second' });
    const event = streamEvent([first, second].map(imageOf));
    queues.deliver.failing = true;
    const broken = await doors.alert(event, context);
    const itemIdentifiers = event.Records.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber }));
    expect(broken).toEqual({ batchItemFailures: itemIdentifiers });
    // Behind a record that fails, the others are announced all the same.
    expect(opened.sum('DeliveriesMade')).toBe(2);
    queues.deliver.failing = false;
    expect(await doors.alert(event, context)).toEqual({ batchItemFailures: [] });
    expect(opened.sum('DeliveriesMade')).toBe(2);
  });

  it('begin no send when the time of the function is nearly up, and wake the next one', async () => {
    await using opened = await openDoors();
    const { doors, queues, bench, store } = opened;
    await addSubscriber(bench);
    await bench.record(exampleChange());
    const rows = await store.changes.listUnannounced(1);
    await doors.alert(streamEvent(rows.map(imageOf)), context);
    bench.pass(5);
    const wakes = sqsEvent(queues.deliver.take());
    await doors.deliver(wakes, lambdaContext(50_000));
    expect(bench.mailer.mails).toEqual([]);
    expect(queues.deliver.messages).toHaveLength(1);
    await doors.deliver(sqsEvent(queues.deliver.take()), context);
    expect(bench.mailer.mails).toHaveLength(1);
  });

  it('serve the same app through API Gateway, and wake the deliverers after a write only', async () => {
    await using opened = await openDoors();
    const { doors, queues, bench, store } = opened;
    const asked = apiEvent('GET', '/healthz');
    asked.headers['x-request-id'] = 'what-a-client-says';
    const { requestId } = asked.requestContext;
    const health = await doors.api(asked, context);
    expect(health).toMatchObject({ statusCode: 200, headers: { 'x-request-id': requestId } });
    const filtered = await doors.api(apiEvent('GET', '/v1/changes?type=office-closure&county=17'), context);
    expect(JSON.parse((filtered as { body: string }).body)).toEqual({ items: [], nextCursor: null });
    expect(await doors.api(apiEvent('GET', '/v1/changes?county=x'), context)).toMatchObject({ statusCode: 400 });
    expect(queues.deliver.messages).toEqual([]);

    const request = { channel: { type: 'email', address: 'reader@example.se' }, filter: {} };
    expect(await doors.api(apiEvent('POST', '/v1/subscriptions', request), context)).toMatchObject({ statusCode: 202 });
    expect(queues.deliver.messages.map(({ delaySeconds }) => delaySeconds)).toEqual([0, 3]);
    const [confirmation] = await store.deliveries.listDue(new Date(bench.clock.wall().getTime() + 3000), 1);
    expect(queues.deliver.take()[0]?.cause).toBe(confirmation?.cause ?? 'none');
    queues.deliver.failing = true;
    expect(await doors.api(apiEvent('POST', '/v1/subscriptions', request), context)).toMatchObject({ statusCode: 202 });
  });

  it.each([
    ['Permanent', 'ended', 'the mailbox does not exist or refuses our mail'],
    ['Complaint', 'ended', 'the reader reported an alert as spam'],
    ['Transient', 'active', null],
  ] as const)('take a %s notification of SES for what it is: %s', async (kind, status, endedReason) => {
    await using opened = await openDoors();
    const { doors, bench, store } = opened;
    const { id } = await addSubscriber(bench);
    const event = snsEvent([{ eventType: 'Send' }, 'Successfully validated SNS topic', sesNotification(kind, id)]);
    await doors.feedback(event, context);
    await doors.feedback(event, context);
    expect(await store.subscriptions.get(id)).toMatchObject({ status, endedReason });
  });
});
