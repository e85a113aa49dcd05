// The use cases of a subscriber: subscribe, confirm, look, leave. E-mail begins with a confirmation that goes out through the
// ledger like every other mail; a webhook begins when its endpoint has shown that it is willing.
import type { Delivery, Subscription, SubscriptionRequest } from '../model/subscription.ts';
import type { RingKey } from '../store/store.ts';
import { createDelivery } from './delivery.ts';
import { proveEndpoint } from './endpoint.ts';
import { createSubscriptionId, deliveryId, mailboxId } from './ids.ts';
import { gatherMs } from './schedule.ts';
import { withSealedSecret } from './seal.ts';
import type { AlertServices } from './services.ts';
import { SubscribeError } from './subscribe-error.ts';
import { ended, revise } from './subscription.ts';
import { createToken, readToken, type TokenPurpose } from './tokens.ts';
import { createSecret } from './webhook.ts';

/** A confirmation link lives as long; so does the pending subscription. */
export const confirmWithinMs = 7 * 24 * 3_600_000;
/** So many requests to one mailbox wait for confirmation at a time; more are answered alike and leave nothing to send. */
const maxWaiting = 20;

export type Subscribed =
  | { kind: 'email'; id: string }
  | { kind: 'webhook'; id: string; manageToken: string; secret: string };

export interface Subscriptions {
  /** E-mail answers alike whoever is subscribed already. `cause`: id of the request, for the log. @throws SubscribeError `endpoint` */
  subscribe(request: SubscriptionRequest, cause?: string): Promise<Subscribed>;
  /** What a link is about, for the page a GET shows; changes nothing. @throws SubscribeError `token`, `gone` */
  inspect(purpose: TokenPurpose, token: string): Promise<Subscription>;
  /** Again is the same. @throws SubscribeError `token`, `gone` */
  confirm(token: string): Promise<{ subscription: Subscription; manageToken: string }>;
  /** Ends the subscription; again is the same. @throws SubscribeError `token` */
  unsubscribe(token: string): Promise<void>;
  /** @throws SubscribeError `token`, `gone` */
  get(id: string, manageToken: string): Promise<Subscription>;
  /** Erases the subscription, its address included. @throws SubscribeError `token`, `gone` */
  remove(id: string, manageToken: string): Promise<void>;
  /** Puts a test into the ledger, due now; the delivery's id. @throws SubscribeError `token`, `gone` */
  sendTest(id: string, manageToken: string, cause?: string): Promise<string>;
}

export function createSubscriptions(services: AlertServices): Subscriptions {
  const { store, clock, randomBytes } = services;

  const subscribeEmail = async (request: SubscriptionRequest, address: string, cause?: string): Promise<Subscribed> => {
    const subscription = newSubscription(request);
    await store.subscriptions.put(subscription, null);
    const mailbox = mailboxId((await store.keyring.newest()).material, address);
    if ((await store.deliveries.listOpen(mailbox)).length < maxWaiting) {
      const dueAt = new Date(clock.wall().getTime() + gatherMs);
      await store.deliveries.putIfNew(
        newDelivery({ id: subscription.id, subscriptionId: mailbox, event: 'confirmation', dueAt, cause }),
      );
    }
    return { kind: 'email', id: subscription.id };
  };

  const subscribeWebhook = async (request: SubscriptionRequest): Promise<Subscribed> => {
    const { channel, language } = request;
    if (channel.type !== 'webhook') throw new TypeError('a webhook was expected');
    const secret = createSecret(randomBytes);
    await proveEndpoint({ ...channel, language, secret }, services);
    const proven = newSubscription(request);
    const subscription: Subscription = { ...proven, status: 'active', activeAt: proven.createdAt, secret };
    await store.subscriptions.put(await withSealedSecret(subscription, store), null);
    return { kind: 'webhook', id: subscription.id, manageToken: await manageToken(subscription.id), secret };
  };

  const newSubscription = (request: SubscriptionRequest): Subscription => ({
    ...request,
    id: createSubscriptionId(randomBytes),
    status: 'pending',
    createdAt: clock.wall().toISOString(),
    activeAt: null,
    secret: null,
    endedReason: null,
  });

  const newDelivery = (
    made: Pick<Delivery, 'id' | 'subscriptionId' | 'event' | 'cause'> & { dueAt: Date; channel?: Delivery['channel'] },
  ) => createDelivery({ changeId: null, version: 0, channel: 'email', ...made, now: clock.wall() });

  const manageToken = async (subscriptionId: string) =>
    createToken((await store.keyring.newest()).material, { purpose: 'manage', subscriptionId, expiresAt: null });

  const idOf = async (purpose: TokenPurpose, token: string): Promise<string> => {
    const read = (keys: RingKey[]) =>
      readToken(
        keys.map(({ material }) => material),
        token,
        clock.wall(),
      );
    // Another process may have signed it with a key that we have not seen yet.
    const claims = read(await store.keyring.all()) ?? read(await store.keyring.all({ fresh: true }));
    if (claims?.purpose === purpose) return claims.subscriptionId;
    throw new SubscribeError('token', badToken[purpose]);
  };

  const inspect = async (purpose: TokenPurpose, token: string): Promise<Subscription> => {
    const subscription = await store.subscriptions.get(await idOf(purpose, token));
    if (subscription === null) throw new SubscribeError('gone', 'This subscription has been deleted.');
    return subscription;
  };

  const managed = async (id: string, token: string): Promise<Subscription> => {
    const subscription = await inspect('manage', token);
    if (subscription.id !== id) throw new SubscribeError('token', badToken.manage);
    return subscription;
  };

  return {
    subscribe: (request, cause) =>
      request.channel.type === 'email'
        ? subscribeEmail(request, request.channel.address, cause)
        : subscribeWebhook(request),
    inspect,
    async confirm(token) {
      const activeAt = clock.wall().toISOString();
      const subscription = await revise(store, await idOf('confirm', token), (current) =>
        current.status === 'pending' ? { ...current, status: 'active', activeAt } : current,
      );
      if (subscription === null || subscription.status === 'ended') {
        throw new SubscribeError('gone', 'This subscription has ended; subscribe again to get alerts.');
      }
      return { subscription, manageToken: await manageToken(subscription.id) };
    },
    async unsubscribe(token) {
      await revise(store, await idOf('unsubscribe', token), (current) => ended(current, 'unsubscribed'));
    },
    get: managed,
    async remove(id, token) {
      await managed(id, token);
      await store.subscriptions.delete(id);
    },
    async sendTest(id, token, cause) {
      const { channel } = await managed(id, token);
      const nonce = Buffer.from(randomBytes(16)).toString('hex');
      const delivery = newDelivery({
        id: deliveryId(id, `test ${nonce}`, 0),
        subscriptionId: id,
        event: 'test',
        channel: channel.type,
        dueAt: clock.wall(),
        cause,
      });
      await store.deliveries.putIfNew(delivery);
      return delivery.id;
    },
  };
}

const badToken: Record<TokenPurpose, string> = {
  confirm: 'This confirmation link is not valid: it works for 7 days. Subscribe again to get a new one.',
  unsubscribe: 'This unsubscribe link is not valid; use the one of a mail as it stands.',
  manage:
    'The manage token is missing, wrong, or for another subscription. Send "Authorization: Bearer <manageToken>".',
};
