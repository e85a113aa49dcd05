// What goes into a mail is read after its deliveries are claimed: whatever has ended or was withdrawn meanwhile is settled as
// skipped and left out.
import { takeConfirmationPermit } from '../alerts/confirmation-permit.ts';
import {
  type Addressed,
  type Notice,
  renderAlertMail,
  renderConfirmationMail,
  renderTestMail,
} from '../alerts/mail.ts';
import { confirmWithinMs } from '../alerts/subscribe.ts';
import { toChange } from '../changelog/merge.ts';
import type { Change, ChangeRow } from '../model/change.ts';
import type { Delivery, Subscription } from '../model/subscription.ts';
import { type Claimed, type MailRun, type PreparedMail, postpone, skip } from './outgoing.ts';

/** The changes as they stand now, each once, however many of its versions are due. */
export async function prepareAlert(claimed: Claimed[], messageId: string, run: MailRun): Promise<PreparedMail | null> {
  const addressed = await addressOf(claimed, messageId, run);
  if (addressed === null) return null;
  const rows = await readRows(claimed, run);
  const reasonAgainst = ({ delivery }: Claimed) => whyNot(delivery, rows.get(delivery.changeId ?? '') ?? null);
  for (const one of claimed) {
    const reason = reasonAgainst(one);
    if (reason !== null) await skip([one], reason, run);
  }
  const sending = claimed.filter((one) => reasonAgainst(one) === null);
  if (sending.length === 0) return null;
  return { mail: renderAlertMail(addressed, noticesOf(sending, rows)), claimed: sending };
}

export async function prepareTest(claimed: Claimed[], messageId: string, run: MailRun): Promise<PreparedMail | null> {
  const addressed = await addressOf(claimed, messageId, run);
  return addressed && { mail: renderTestMail(addressed), claimed };
}

/** All that waits for one mailbox: each delivery's id is that of the subscription to confirm. */
export async function prepareConfirmation(
  claimed: Claimed[],
  messageId: string,
  run: MailRun,
): Promise<PreparedMail | null> {
  const { store, clock } = run.services;
  const now = clock.wall();
  const found = await Promise.all(
    claimed.map(async (one) => ({ one, subscription: await store.subscriptions.get(one.delivery.id) })),
  );
  const waiting = found.flatMap(({ one, subscription }) =>
    isWaiting(subscription, now) ? [{ one, subscription }] : [],
  );
  const kept = new Set(waiting.map(({ one }) => one));
  await skip(
    claimed.filter((one) => !kept.has(one)),
    'nothing waits for confirmation any more',
    run,
  );
  const [first] = waiting;
  if (first === undefined || first.subscription.channel.type !== 'email') return null;
  const mailbox = first.one.delivery.subscriptionId;
  const sending = waiting.map(({ one }) => one);
  const freeAt = await takeConfirmationPermit(store, { mailbox, messageId, now });
  if (freeAt !== null) {
    await postpone(sending, freeAt, null, run);
    return null;
  }
  const subscriptions = waiting.map(({ subscription }) => subscription);
  const expiresAt = new Date(now.getTime() + confirmWithinMs);
  const { address } = first.subscription.channel;
  const mail = renderConfirmationMail(address, { subscriptions, messageId, links: run.links, expiresAt });
  return { mail, claimed: sending };
}

function isWaiting(subscription: Subscription | null, now: Date): subscription is Subscription {
  if (subscription?.status !== 'pending') return false;
  return Date.parse(subscription.createdAt) + confirmWithinMs > now.getTime();
}

async function addressOf(claimed: Claimed[], messageId: string, run: MailRun): Promise<Addressed | null> {
  const subscription = await run.services.store.subscriptions.get(claimed[0]?.delivery.subscriptionId ?? '');
  if (subscription?.status === 'active' && subscription.channel.type === 'email') {
    return { subscription, to: subscription.channel.address, messageId, links: run.links };
  }
  await skip(claimed, `the subscription is ${subscription?.status ?? 'deleted'}`, run);
  return null;
}

async function readRows(claimed: Claimed[], { services }: MailRun): Promise<Map<string, ChangeRow>> {
  const ids = [...new Set(claimed.flatMap(({ delivery }) => delivery.changeId ?? []))];
  const rows = await Promise.all(ids.map((id) => services.store.changes.get(id)));
  return new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const])));
}

function whyNot({ event }: Delivery, row: ChangeRow | null): string | null {
  if (row === null) return 'the change is deleted';
  if (row.withdrawn && event !== 'change.withdrawn') return 'the change was withdrawn before it was sent';
  return null;
}

/** A change that is new to the reader is shown as new, even when a later version of it is due as well. */
function noticesOf(sending: Claimed[], rows: Map<string, ChangeRow>): Notice[] {
  const eventOf = new Map<string, Notice['event']>();
  for (const { delivery } of sending) {
    const { changeId, event } = delivery;
    if (changeId === null || event === 'test' || event === 'confirmation') continue;
    if (eventOf.get(changeId) !== 'change.created') eventOf.set(changeId, event);
  }
  return [...eventOf].flatMap(([id, event]) => {
    const row = rows.get(id);
    const change: Change | undefined = row && toChange(row);
    return change === undefined ? [] : [{ change, event }];
  });
}
