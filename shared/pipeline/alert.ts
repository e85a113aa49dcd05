// A recorded change → one delivery for each subscription that wants to hear of it. Ids are hashes, so doing it again adds nothing;
// the row gives up its announcements last, so dying anywhere means that it is found and done again.
import pMap from 'p-map';
import { changeAtVersion } from '../alerts/change-version.ts';
import { createDelivery } from '../alerts/delivery.ts';
import { deliveryId } from '../alerts/ids.ts';
import { wants } from '../alerts/match.ts';
import { firstDueAt } from '../alerts/schedule.ts';
import { toChange } from '../changelog/merge.ts';
import type { Announcement, Change, ChangeRow } from '../model/change.ts';
import type { Delivery, Subscription } from '../model/subscription.ts';
import type { Store } from '../store/store.ts';
import type { Services } from './services.ts';
import { skipped } from './settle.ts';

const concurrency = 16;

/** Puts the deliveries of all announcements of the row into the ledger; how many of them were new. */
export async function announce(
  row: ChangeRow,
  services: Pick<Services, 'store' | 'clock' | 'logger'>,
): Promise<number> {
  let sum = 0;
  for (const announcement of row.announcements) {
    if (row.withdrawn && announcement.event !== 'withdrawn') continue;
    let made = 0;
    const tellOne = async (subscription: Subscription) => {
      const now = services.clock.wall();
      const owed = deliveryOf(subscription, row.id, announcement, now);
      const isDisabled = subscription.status === 'disabled';
      const delivery = isDisabled ? skipped(owed, 'the webhook is disabled', now) : owed;
      if (await services.store.deliveries.putIfNew(delivery)) made += 1;
    };
    await pMap(await recipients(row, announcement, services.store), tellOne, { concurrency });
    const { cause, version, event } = announcement;
    services.logger.info('change announced', {
      ...(cause && { cause }),
      change: row.id,
      version,
      event,
      deliveries: made,
    });
    sum += made;
  }
  await clearAnnouncements(row, services.store);
  return sum;
}

async function recipients(
  row: ChangeRow,
  announcement: Announcement,
  store: Store,
): Promise<AsyncIterable<Subscription>> {
  if (announcement.event === 'withdrawn') return toldSubscribers(row, announcement.version, store);
  return wanting(await changeAtVersion(store, row, announcement.version), announcement, store);
}

async function* wanting(change: Change, announcement: Announcement, store: Store) {
  for await (const subscription of store.subscriptions.candidates(change)) {
    if (wants(subscription, change, announcement)) yield subscription;
  }
}

/** Whoever was told of an earlier version, or may have been: found as its recipients once were, by what each version said. */
async function* toldSubscribers(row: ChangeRow, version: number, store: Store) {
  const seen = new Set<string>();
  for (const change of [toChange(row), ...(await store.changes.listRevisions(row.id))]) {
    for await (const subscription of store.subscriptions.candidates(change)) {
      if (seen.has(subscription.id)) continue;
      seen.add(subscription.id);
      if (await wasTold(subscription.id, row.id, version, store)) yield subscription;
    }
  }
}

async function wasTold(subscriptionId: string, changeId: string, before: number, store: Store): Promise<boolean> {
  for (let version = before - 1; version >= 1; version -= 1) {
    const earlier = await store.deliveries.get(subscriptionId, deliveryId(subscriptionId, changeId, version));
    if (earlier !== null && mayHaveReached(earlier)) return true;
  }
  return false;
}

/**
 * What is still pending will not go out: whoever claims it from now on reads the change after the claim and finds it withdrawn.
 * What is being sent, or was sent with an unknown outcome, counts as told; so does what was delivered and is to be sent again.
 */
function mayHaveReached({ status, attempts }: Delivery): boolean {
  return status === 'delivered' || status === 'sending' || attempts.some(({ outcome }) => outcome !== 'failed');
}

function deliveryOf(
  subscription: Subscription,
  changeId: string,
  { version, event, cause }: Announcement,
  now: Date,
): Delivery {
  // A correction does not wait for the next digest.
  const frequency = event === 'withdrawn' ? 'immediate' : subscription.frequency;
  return createDelivery({
    id: deliveryId(subscription.id, changeId, version),
    subscriptionId: subscription.id,
    changeId,
    version,
    event: `change.${event}`,
    channel: subscription.channel.type,
    dueAt: firstDueAt({ frequency, channel: subscription.channel }, now),
    now,
    cause,
  });
}

/** Takes off the announcements that were made, and leaves those that came meanwhile. */
async function clearAnnouncements(done: ChangeRow, store: Store): Promise<void> {
  const isDone = ({ version, event }: Announcement) =>
    done.announcements.some((announcement) => announcement.version === version && announcement.event === event);
  for (;;) {
    const current = await store.changes.get(done.id);
    if (current === null || !current.announcements.some(isDone)) return;
    const announcements = current.announcements.filter((announcement) => !isDone(announcement));
    if (await store.changes.put({ ...current, seq: current.seq + 1, announcements }, current)) return;
  }
}
