// The due webhook deliveries of one subscription, one after the other: claimed, rendered from what is stored now, sent, settled.
// The `webhook-id` is the delivery's id, in every attempt the same.
import { changeAtVersion } from '../alerts/change-version.ts';
import { renderNotice } from '../alerts/formats.ts';
import { type PostOutcome, tryPost } from '../alerts/post.ts';
import { sampleChange } from '../alerts/sample.ts';
import { openSecrets } from '../alerts/seal.ts';
import { afterAnswer, disabled, disablesAt, revise } from '../alerts/subscription.ts';
import { signedHeaders } from '../alerts/webhook.ts';
import type { Change } from '../model/change.ts';
import type { Channel, Delivery, Subscription } from '../model/subscription.ts';
import { type Claimed, claim, postpone, type Run, settleAttempt, skip } from './outgoing.ts';

/** Until when the rest waits if an endpoint that does not answer has used up its attempts. */
const pauseMs = 300_000;

export async function deliverWebhooks(due: Delivery[], run: Run): Promise<void> {
  // What has failed before goes last: a message an endpoint cannot take does not stand before those it can.
  const inTurn = due.toSorted((a, b) => a.attempts.length - b.attempts.length || (a.createdAt < b.createdAt ? -1 : 1));
  for (const [index, delivery] of inTurn.entries()) {
    const pausedUntil = await deliverOne(delivery, run);
    if (pausedUntil === null) continue;
    for (const rest of inTurn.slice(index + 1)) {
      const claimed = await claim(rest, rest.id, run);
      if (claimed !== null) await postpone([claimed], pausedUntil, null, run);
    }
    return;
  }
}

/** Until when the endpoint should be left alone, if it should. */
async function deliverOne(due: Delivery, run: Run): Promise<Date | null> {
  const { http, clock } = run.services;
  const claimed = await claim(due, due.id, run);
  if (claimed === null) return null;
  const prepared = await prepare(claimed, run);
  if (typeof prepared === 'string') {
    await skip([claimed], prepared, run);
    return null;
  }
  const startedAt = clock.wall();
  const attempt = await tryPost(http, messageOf(due, prepared, startedAt, run), () => clock.wall());
  const settled = await settleAttempt([claimed], { ...attempt, final: attempt.gone }, startedAt, run);
  await judge(prepared.subscription, attempt, run);
  if (!attempt.down || settled === null) return null;
  return settled.status === 'pending' ? new Date(settled.nextAttemptAt) : new Date(clock.wall().getTime() + pauseMs);
}

/** What the answer means for the subscription; nothing is written while all goes well. */
async function judge(asked: Subscription, { outcome, gone }: PostOutcome, { services }: Run): Promise<void> {
  const now = services.clock.wall();
  const after = (current: Subscription) =>
    gone
      ? disabled(current, 'the endpoint answered 410 Gone', now)
      : afterAnswer(current, outcome === 'delivered', now);
  if (after(asked) !== asked) await revise(services.store, asked.id, after);
}

interface Prepared {
  subscription: Subscription;
  channel: Extract<Channel, { type: 'webhook' }>;
  secrets: string[];
  change: Change;
}

/** Read after the claim, so that nothing withdrawn or unsubscribed goes out; a text says why not to send. */
async function prepare({ delivery }: Claimed, { services }: Run): Promise<Prepared | string> {
  const { store } = services;
  const [subscription, row] = await Promise.all([
    store.subscriptions.getTogether(delivery.subscriptionId),
    delivery.changeId === null ? null : store.changes.getTogether(delivery.changeId),
  ]);
  if (subscription === null) return 'the subscription is deleted';
  const { channel, status } = subscription;
  if (status !== 'active') return `the subscription is ${status}`;
  if (channel.type !== 'webhook' || subscription.secret === null) return 'the subscription is no webhook';
  const secrets = await openSecrets(subscription, services.clock.wall(), store);
  if (delivery.changeId === null) {
    return { subscription, channel, secrets, change: sampleChange(new Date(delivery.createdAt)) };
  }
  if (row === null) return 'the change is deleted';
  if (row.withdrawn && delivery.event !== 'change.withdrawn') return 'the change was withdrawn before it was sent';
  return { subscription, channel, secrets, change: await changeAtVersion(store, row, delivery.version) };
}

function messageOf({ id, event, createdAt }: Delivery, prepared: Prepared, timestamp: Date, { links }: Run) {
  const { subscription, channel, secrets, change } = prepared;
  if (event === 'confirmation') throw new TypeError('a confirmation is a mail');
  const { language } = subscription;
  const url = links.change(change.id, language);
  const body = renderNotice(channel.format, { event, timestamp: createdAt, change, language, url });
  const headers = signedHeaders({ id, timestamp, body, secrets });
  // The warning goes where the failures are seen: into the log of whoever runs the endpoint.
  const at = disablesAt(subscription);
  return { url: channel.url, body, headers: at === null ? headers : { ...headers, 'webhook-disables-at': at } };
}
