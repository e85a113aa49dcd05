// What the holder of a manage token may do with a running subscription: look, change, leave, test, see what was sent and have it sent again.
import {
  type Delivery,
  deliveriesKeptForMs,
  type Subscription,
  type SubscriptionPatch,
} from '../model/subscription.ts';
import type { Page, PageRequest } from '../store/store.ts';
import type { Access } from './access.ts';
import { createDelivery } from './delivery.ts';
import { proveEndpoint } from './endpoint.ts';
import { deliveryId } from './ids.ts';
import { bringForward, type RedeliverWindow, redeliver, redeliverWindow } from './redeliver.ts';
import { openSecrets } from './seal.ts';
import type { AlertServices } from './services.ts';
import { SubscribeError } from './subscribe-error.ts';
import { changed, enabled, ended, revise, withNewSecret } from './subscription.ts';
import { createSecret } from './webhook.ts';

/** So many tests an hour a subscription: a mailbox is not to be flooded by whoever got hold of a link. */
const testsAnHour = 10;
const hourMs = 3_600_000;

/** All throw SubscribeError `token` or `gone` without a good manage token, and what changes anything `ended` when it has ended. */
export interface Management {
  get(id: string, manageToken: string): Promise<Subscription>;
  /** The subscription as it is then. @throws SubscribeError `endpoint` when it is to be enabled and its endpoint will not. */
  update(id: string, manageToken: string, patch: SubscriptionPatch): Promise<Subscription>;
  /** Ends it and keeps that it was left; again is the same. */
  leave(id: string, manageToken: string): Promise<void>;
  /** Erases the subscription, its address included. */
  remove(id: string, manageToken: string): Promise<void>;
  /** Puts a test into the ledger, due now. @throws SubscribeError `too-often` */
  sendTest(id: string, manageToken: string, cause?: string): Promise<Delivery>;
  /** A new secret, shown this once; the one before signs beside it for 24 hours. @throws SubscribeError `no-webhook`, `too-often` */
  rotateSecret(id: string, manageToken: string): Promise<{ secret: string; previousUntil: string }>;
  /** Newest first. @throws CursorError */
  listDeliveries(id: string, manageToken: string, page: PageRequest): Promise<Page<Delivery>>;
  /** Due now, under the same id. @throws SubscribeError `no-delivery` */
  redeliver(id: string, manageToken: string, deliveryId: string): Promise<Delivery>;
  /** A page of the window at a time. @throws CursorError */
  redeliverWindow(
    id: string,
    manageToken: string,
    window: RedeliverWindow,
  ): Promise<{ redelivered: number; nextCursor: string | null }>;
}

export function createManagement(services: AlertServices, { managed }: Access): Management {
  const { store, clock, randomBytes } = services;

  const running = async (id: string, token: string): Promise<Subscription> => mustRun(await managed(id, token));
  /** Who ends or erases it at the same moment is told so. */
  const rewrite = async (id: string, next: (current: Subscription) => Subscription): Promise<Subscription> => {
    const revised = await revise(store, id, (current) => next(mustNotHaveEnded(current)));
    if (revised === null) throw new SubscribeError('gone', 'This subscription has been deleted.');
    return revised;
  };

  const proveAgain = async (subscription: Subscription): Promise<void> => {
    const { channel, language } = subscription;
    const [secret] = await openSecrets(subscription, clock.wall(), store);
    if (channel.type === 'webhook' && secret !== undefined) {
      await proveEndpoint({ ...channel, language, secret }, services);
    }
  };

  return {
    get: managed,
    async update(id, token, patch) {
      const before = mustNotHaveEnded(await managed(id, token));
      // An endpoint that cannot be asked, or will not, leaves all as it was.
      if (patch.status === 'active' && before.status === 'disabled') await proveAgain(before);
      const revised = await rewrite(id, (current) => {
        const wanted = changed(current, patch, clock.wall());
        return patch.status === 'active' ? enabled(wanted) : wanted;
      });
      if (revised.frequency !== before.frequency) await bringForward(revised, services);
      return revised;
    },
    async leave(id, token) {
      await managed(id, token);
      await revise(store, id, (current) => ended(current, 'unsubscribed', clock.wall()));
    },
    async remove(id, token) {
      await managed(id, token);
      await store.subscriptions.delete(id);
    },
    async sendTest(id, token, cause) {
      const { channel } = await running(id, token);
      await refuseFlood(id, services);
      const nonce = Buffer.from(randomBytes(16)).toString('hex');
      const now = clock.wall();
      const test = { id: deliveryId(id, `test ${nonce}`, 0), subscriptionId: id, changeId: null, version: 0 };
      const delivery = createDelivery({ ...test, event: 'test', channel: channel.type, dueAt: now, now, cause });
      await store.deliveries.putIfNew(delivery);
      return delivery;
    },
    async rotateSecret(id, token) {
      await running(id, token);
      const secret = createSecret(randomBytes);
      const now = clock.wall();
      const { previousSecrets = [] } = await rewrite(id, (current) => withNewSecret(current, secret, now));
      return { secret, previousUntil: previousSecrets[0]?.until ?? now.toISOString() };
    },
    async listDeliveries(id, token, page) {
      await managed(id, token);
      const from = new Date(clock.wall().getTime() - deliveriesKeptForMs).toISOString();
      return store.deliveries.list(id, { ...page, from });
    },
    async redeliver(id, token, delivery) {
      await running(id, token);
      return redeliver({ subscriptionId: id, id: delivery }, services);
    },
    async redeliverWindow(id, token, window) {
      await running(id, token);
      return redeliverWindow(id, window, services);
    },
  };
}

function mustRun(subscription: Subscription): Subscription {
  if (mustNotHaveEnded(subscription).status !== 'disabled') return subscription;
  throw new SubscribeError(
    'disabled',
    `This webhook is disabled (${subscription.endedReason}). Enable it with PATCH {"status": "active"}: its endpoint is challenged again.`,
  );
}

function mustNotHaveEnded(subscription: Subscription): Subscription {
  if (subscription.status !== 'ended') return subscription;
  throw new SubscribeError(
    'ended',
    'This subscription has ended: nothing more is sent. Subscribe again to get alerts.',
  );
}

async function refuseFlood(id: string, { store, clock }: AlertServices): Promise<void> {
  const now = clock.wall().getTime();
  const from = new Date(now - hourMs).toISOString();
  const tests: Delivery[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.deliveries.list(id, { limit: 200, from, cursor });
    tests.push(...page.items.filter(({ event }) => event === 'test'));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && tests.length < testsAnHour);
  const first = tests[testsAnHour - 1];
  if (first === undefined) return;
  const retryAfterSeconds = Math.ceil((Date.parse(first.createdAt) + hourMs - now) / 1000);
  const message = `A subscription takes ${testsAnHour} tests an hour. Try again in ${retryAfterSeconds} s.`;
  throw new SubscribeError('too-often', message, { retryAfterSeconds });
}
