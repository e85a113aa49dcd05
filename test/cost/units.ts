// Every kind of work there is, done some dozens of times through the bundles, and what one of it takes.
import { simpleParser } from 'mailparser';
import { gatherMs } from '../../shared/alerts/schedule.ts';
import type { Subscription } from '../../shared/model/subscription.ts';
import { apiEvent, sesNotification, snsEvent, sqsEvent, streamRecordsEvent, tick } from '../support/aws-events.ts';
import { startWebhookEndpoint } from '../support/webhook-endpoint.ts';
import { type Bench, beyond, doorOf, each, type Unit } from './bench.ts';
import { paperCount, type startPress } from './press.ts';

type Press = Awaited<ReturnType<typeof startPress>>;

/** shared/sources/seen.ts keeps so many fingerprints of a source: after some months every busy one has them. */
const fullMemory = 2000;
const pollsMeasured = 20;
const readers = 100;
const endpoints = 20;
const requests = 20;
const places = ['Kiruna', 'Arvika', 'Motala', 'Ystad', 'Visby', 'Mora', 'Boden', 'Lund', 'Tierp', 'Kalmar'];

export async function measureUnits(bench: Bench, press: Press) {
  const polling = await measurePolling(bench, press);
  const reading = await measureReading(bench, press);
  // Before there are readers, so that nothing is due.
  const scheduled = await measureSchedules(bench);
  const alerting = await measureAlerting(bench, press);
  const asking = await measureAsking(bench);
  return { ...polling, ...reading, ...alerting, ...asking, scheduled };
}
export type Units = Awaited<ReturnType<typeof measureUnits>>;

/** Mail waits for the rest of its burst. */
const gathering = () => new Promise((resolve) => setTimeout(resolve, gatherMs + 500));

const pollEvents = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => sqsEvent([{ sourceId: `paper-${from + n}`, cause: 'cost' }]));

async function measurePolling({ spend }: Bench, press: Press) {
  const poll = async () => each(await spend('poll', pollEvents(0, pollsMeasured)), pollsMeasured);
  press.publish({ fresh: fullMemory, known: 0 });
  const pollFirst = await poll();
  press.publish({ fresh: 0, known: 50 });
  await spend('poll', pollEvents(0, paperCount));
  const pollSame = await poll();
  press.answer({ status: 304 });
  const pollNotModified = await poll();
  press.publish({ fresh: 5, known: 45 });
  const pollNews = await poll();
  press.answer({ status: 503 });
  const pollFailed = await poll();
  // All are due: what telling the queue takes is left to whoever knows how many are.
  const pollTick = { ...each(await spend('poll-tick', Array(10).fill(tick())), 10), sends: {} };
  return { pollFirst, pollSame, pollNotModified, pollNews, pollFailed, pollTick };
}

const closing = (place: string, slug: string) => ({
  slug,
  title: `Servicekontoret i ${place} stänger`,
  text: `Statens servicecenter har beslutat att stänga servicekontoret i ${place} den 30 maj 2027.`,
});

async function measureReading(bench: Bench, press: Press) {
  const { spend, cloud } = bench;
  const queue = cloud.queueOf(await queueOf(bench, 'read'));
  const readAll = async (entries: (ReturnType<typeof closing> & { paper: number })[]) => {
    for (const { paper, ...entry } of entries) press.print(paper, entry);
    const offered = await spend(
      'poll',
      entries.flatMap(({ paper }) => pollEvents(paper, paper + 1)),
    );
    const events = queue.splice(0).map(({ body }) => sqsEvent([body]));
    if (events.length !== entries.length) throw new Error(`${events.length} of ${entries.length} items to read`);
    return { offer: each(offered, events.length), read: each(await spend('read', events), events.length) };
  };
  const municipal = places.map((place, paper) => ({
    ...{ paper, slug: `bygglov-${paper}`, title: `Kommunens servicekontor i ${place} flyttar` },
    text: 'Kommunens servicekontor för bygglov flyttar till stadshuset.',
  }));
  const { offer: pollOffer, read: readIrrelevant } = await readAll(municipal);
  const tell = (from: number) =>
    places.map((place, n) => ({ ...closing(place, `stanger-${from + n}`), paper: from + n }));
  const { read: readChange } = await readAll(tell(10));
  const { read: readEvidence } = await readAll(tell(20));
  return { pollOffer, readIrrelevant, readChange, readEvidence };
}

/** The name of the queue that feeds a function. */
async function queueOf({ template }: Bench, door: string): Promise<string> {
  const mapping = template
    .of('AWS::Lambda::EventSourceMapping')
    .find(([, { Properties }]) => doorOf(Properties.FunctionName) === doorOf(door) && !Properties.StartingPosition);
  return String(mapping?.[1].Properties.EventSourceArn).split(':').at(-1) ?? '';
}

async function measureAlerting(bench: Bench, press: Press) {
  const { spend, cloud, store } = bench;
  let edition = 0;
  /** One more change at the place, announced and delivered to whoever stands in the table. */
  const announce = async (place: string) => {
    cloud.stream.splice(0);
    edition += 1;
    press.print(30, { ...closing(place, `mer-${edition}`), title: `Servicekontoret i ${place} stänger` });
    await spend('poll', pollEvents(30, 31));
    const queue = cloud.queueOf(await queueOf(bench, 'read'));
    await spend(
      'read',
      queue.splice(0).map(({ body }) => sqsEvent([body])),
    );
    const records = cloud.stream.splice(0).filter(({ image }) => image.workPk?.S === 'announce');
    if (records.length !== 1) throw new Error(`${records.length} announcements instead of one`);
    return spend('alert', [streamRecordsEvent(records)]);
  };
  const wake = () => spend('deliver', [sqsEvent([tick()])]);
  await announce('Falun');
  await wake();
  const announcement = await announce('Gävle');
  const wakeIdle = await wake();

  await Promise.all(
    Array.from({ length: readers }, (_, n) =>
      store.subscriptions.put(subscription(n, { county: ['14'], type: ['office-opening'] }), null),
    ),
  );
  const passedOver = beyond(await announce('Borås'), announcement, readers);
  await Promise.all(
    Array.from({ length: readers }, (_, n) =>
      store.subscriptions.put(subscription(readers + n, { county: ['07'] }), null),
    ),
  );
  const matched = beyond(await announce('Växjö'), announcement, readers);
  await gathering();
  const mailed = await wake();
  if (mailed.mails !== readers) throw new Error(`${mailed.mails} mails instead of ${readers}`);
  const mail = beyond(mailed, wakeIdle, readers);
  const feedback = each(
    await spend(
      'feedback',
      Array.from({ length: 10 }, (_, n) => snsEvent([sesNotification('Permanent', `reader-${readers + n}`)])),
    ),
    10,
  );

  const endpoint = await startWebhookEndpoint();
  const channel = { type: 'webhook' as const, url: endpoint.url, format: 'standard' as const };
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  await Promise.all(
    Array.from({ length: endpoints }, (_, n) =>
      store.subscriptions.put({ ...subscription(500 + n, { county: ['25'] }), channel, secret }, null),
    ),
  );
  await announce('Luleå');
  const posted = await wake();
  await endpoint.close();
  if (endpoint.events.length !== endpoints) throw new Error(`${endpoint.events.length} of ${endpoints} webhooks came`);
  return { announcement, wakeIdle, passedOver, matched, mail, feedback, webhook: beyond(posted, wakeIdle, endpoints) };
}

function subscription(n: number, filter: Subscription['filter']): Subscription {
  const at = '2026-01-01T00:00:00.000Z';
  return {
    ...{ id: `reader-${n}`, channel: { type: 'email', address: `reader-${n}@example.se` }, filter },
    ...{ frequency: 'immediate', language: 'sv', on: ['created'], status: 'active' },
    ...{ createdAt: at, activeAt: at, secret: null, endedReason: null },
  };
}

async function measureAsking({ spend, cloud }: Bench) {
  const ask = async (method: string, path: string | ((n: number) => string), body?: (n: number) => unknown) => {
    const answers: { statusCode: number; body: string }[] = [];
    const events = Array.from({ length: requests }, (_, n) =>
      apiEvent(method, typeof path === 'string' ? path : path(n), body?.(n)),
    );
    const unit = each(await spend('api', events, answers), requests);
    const refused = answers.find(({ statusCode }) => statusCode >= 400);
    if (refused !== undefined) throw new Error(`${method} ${path}: ${JSON.stringify(refused).slice(0, 500)}`);
    return { unit, answers };
  };
  const { unit: list, answers } = await ask('GET', '/v1/changes?limit=50');
  const [change] = JSON.parse(answers[0]?.body ?? '').items;
  const { unit: filtered } = await ask('GET', '/v1/changes?county=17&type=office-closure');
  const { unit: front } = await ask('GET', '/');
  const { unit: page } = await ask('GET', `/changes/${change.id}`);
  const { unit: one } = await ask('GET', `/v1/changes/${change.id}`);
  const { unit: sources } = await ask('GET', '/v1/sources');

  const before = cloud.mails.length;
  const address = (n: number) => ({
    channel: { type: 'email', address: `new-${n}@example.se` },
    filter: { county: ['17'] },
  });
  const { unit: subscribe } = await ask('POST', '/v1/subscriptions', address);
  await gathering();
  const confirmationsSent = await spend('deliver', [sqsEvent([tick()])]);
  const mails = await Promise.all(cloud.mails.slice(before).map(({ raw }) => simpleParser(raw)));
  const tokens = mails.map(({ text }) => /\/confirm\/([\w-]+)/.exec(text ?? '')?.[1]);
  if (tokens.length !== requests) throw new Error(`${tokens.length} of ${requests} confirmations came`);
  const { unit: confirm } = await ask('POST', (n) => `/confirm/${tokens[n]}`);
  return {
    list,
    filtered,
    front,
    page,
    one,
    sources,
    subscribe,
    confirmation: each(confirmationsSent, requests),
    confirm,
  };
}

/** What the other schedules take when there is nothing to do: by the function they call. */
async function measureSchedules({ spend, template }: Bench): Promise<Record<string, Unit>> {
  const idle: Record<string, Unit> = {};
  for (const { target } of template.schedules) {
    const door = doorOf(target);
    if (door === doorOf('poll-tick')) continue;
    // What was left behind is taken up first.
    await spend(door, [tick()]);
    idle[door] = each(await spend(door, Array(10).fill(tick())), 10);
  }
  return idle;
}
