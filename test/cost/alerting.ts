// Work that grows with the readers: announcing to them, writing to them, and making sure that nobody was forgotten.
import { createDelivery } from '../../shared/alerts/delivery.ts';
import { deliveryId } from '../../shared/alerts/ids.ts';
import { gatherMs } from '../../shared/alerts/schedule.ts';
import type { Channel, Subscription } from '../../shared/model/subscription.ts';
import { sesNotification, snsEvent, sqsEvent, streamRecordsEvent, tick } from '../support/aws-events.ts';
import { startWebhookEndpoint } from '../support/webhook-endpoint.ts';
import { type Bench, beyond, doorOf, each, type Unit } from './bench.ts';
import { closing, type Press } from './press.ts';

const readers = 100;
const endpoints = 20;

/** Mail waits for the rest of its burst. */
export const gathering = () => new Promise((resolve) => setTimeout(resolve, gatherMs + 500));

const wake = ({ spend }: Bench) => spend('deliver', [sqsEvent([tick()])]);

export async function measureAlerting(bench: Bench, press: Press) {
  const announce = announcer(bench, press);
  await announce('Falun');
  await wake(bench);
  const announcement = await announce('Gävle');
  const wakeIdle = await wake(bench);

  // Looked at for the county, and not wanted for the type.
  await subscribe(bench, 'passed-over', readers, { filter: { county: ['14'], type: ['office-opening'] } });
  const passedOver = beyond(await announce('Borås'), announcement, readers);
  const mailed = await subscribe(bench, 'mailed', readers, { filter: { county: ['07'] } });
  const matched = beyond(await announce('Växjö'), announcement, readers);
  await gathering();
  const sent = await wake(bench);
  if (sent.mails !== readers) throw new Error(`${sent.mails} mails instead of ${readers}`);
  return {
    ...{ announcement, wakeIdle, passedOver, matched, mail: beyond(sent, wakeIdle, readers) },
    checked: await measureCheck(bench, mailed),
    webhook: beyond(await postAll(bench, announce), wakeIdle, endpoints),
    feedback: await measureFeedback(bench, mailed),
  };
}

/** `announce(place)`: one more office closes, and whoever stands in the table is put into the ledger. */
function announcer({ spend, cloud, template }: Bench, press: Press) {
  let edition = 0;
  return async (place: string): Promise<Unit> => {
    cloud.stream.splice(0);
    edition += 1;
    const reads = await press.offer([{ paper: 30, ...closing(place, `mer-${edition}`) }], { spend, cloud, template });
    await spend('read', reads.events);
    const records = cloud.stream.splice(0).filter(({ image }) => image.workPk?.S === 'announce');
    if (records.length !== 1) throw new Error(`${records.length} announcements instead of one`);
    return spend('alert', [streamRecordsEvent(records)]);
  };
}

const subscribedAt = '2026-01-01T00:00:00.000Z';

async function subscribe({ store }: Bench, name: string, count: number, own: Partial<Subscription>) {
  const made = Array.from({ length: count }, (_, n): Subscription => {
    const channel: Channel = { type: 'email', address: `${name}-${n}@example.se` };
    return {
      ...{ id: `${name}-${n}`, channel, filter: {}, frequency: 'immediate', language: 'sv', on: ['created'] },
      ...{ status: 'active', createdAt: subscribedAt, activeAt: subscribedAt, secret: null, endedReason: null },
      ...own,
    };
  });
  for (const subscription of made) await store.subscriptions.put(subscription, null);
  return made;
}

async function postAll(bench: Bench, announce: (place: string) => Promise<Unit>): Promise<Unit> {
  const endpoint = await startWebhookEndpoint();
  const channel: Channel = { type: 'webhook', url: endpoint.url, format: 'standard' };
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  await subscribe(bench, 'posted', endpoints, { filter: { county: ['25'] }, channel, secret });
  await announce('Luleå');
  const posted = await wake(bench);
  await endpoint.close();
  if (endpoint.events.length !== endpoints) throw new Error(`${endpoint.events.length} of ${endpoints} webhooks came`);
  return posted;
}

async function measureFeedback({ spend }: Bench, subscriptions: Subscription[]): Promise<Unit> {
  const bounces = subscriptions.slice(0, 10).map(({ id }) => snsEvent([sesNotification('Permanent', id)]));
  return each(await spend('feedback', bounces), bounces.length);
}

/** What the end-to-end check takes for each that was owed a delivery: of a change an hour old, since it asks about none that is younger. */
async function measureCheck({ spend, store, template }: Bench, owed: Subscription[]): Promise<Unit> {
  const door = 'end-to-end-check';
  if (!template.functions.some(({ id }) => doorOf(id) === doorOf(door))) throw new Error(`there is no ${door}`);
  const idle = await spend(door, [tick()]);
  const at = new Date(Date.now() - 3_600_000);
  const recordedAt = at.toISOString();
  const { items } = await store.changes.list({ county: ['07'] }, { limit: 1 });
  const [row] = items;
  if (row === undefined) throw new Error('there is no change to check');
  const once = { version: 1, event: 'created' as const, recordedAt };
  const recordings = [{ ...once, silent: false, passAt: recordedAt, evidenceAt: recordedAt }];
  await store.changes.put({ ...row, id: 'an-hour-old', seq: 1, version: 1, announcements: [], recordings }, null);
  for (const { id: subscriptionId } of owed) {
    const id = deliveryId(subscriptionId, 'an-hour-old', 1);
    const what = { id, subscriptionId, changeId: 'an-hour-old', version: 1, event: 'change.created' as const };
    await store.deliveries.putIfNew(
      createDelivery({ ...what, channel: 'email', dueAt: new Date('2099-01-01'), now: at }),
    );
  }
  return beyond(await spend(door, [tick()]), idle, owed.length);
}
