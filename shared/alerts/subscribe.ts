// How a subscription begins and ends: subscribe, confirm, leave; what happens in between is in manage.ts. E-mail begins with a confirmation
// that goes out through the ledger like every other mail; a webhook begins when its endpoint has shown that it is willing.
import type { Subscription, SubscriptionRequest, TokenPurpose } from '../model/subscription.ts';
import { createAccess } from './access.ts';
import { createDelivery } from './delivery.ts';
import { proveEndpoint } from './endpoint.ts';
import { createSubscriptionId, mailboxId } from './ids.ts';
import { createManagement, type Management } from './manage.ts';
import { gatherMs } from './schedule.ts';
import { withSealedSecret } from './seal.ts';
import type { AlertServices } from './services.ts';
import { SubscribeError } from './subscribe-error.ts';
import { ended, revise } from './subscription.ts';
import { createManageToken, withManageToken } from './tokens.ts';
import { createSecret } from './webhook.ts';

/** A confirmation link lives as long; so does the pending subscription. */
export const confirmWithinMs = 7 * 24 * 3_600_000;
/** So many requests to one mailbox wait for confirmation at a time; more are answered alike and leave nothing to send. */
const maxWaiting = 20;

export type Subscribed =
  | { kind: 'email'; id: string }
  | { kind: 'webhook'; id: string; manageToken: string; secret: string };

export interface Subscriptions extends Management {
  /** E-mail answers alike whoever is subscribed already. `cause`: id of the request, for the log. @throws SubscribeError `endpoint` */
  subscribe(request: SubscriptionRequest, cause?: string): Promise<Subscribed>;
  /** What a link is about, for the page a GET shows; changes nothing. @throws SubscribeError `token`, `gone` */
  inspect(purpose: TokenPurpose, token: string): Promise<Subscription>;
  /** Again is the same, but for the manage token: each is good. @throws SubscribeError `token`, `gone` */
  confirm(token: string): Promise<{ subscription: Subscription; manageToken: string }>;
  /** Ends the subscription and gives it back, if it is there; again is the same. @throws SubscribeError `token` */
  unsubscribe(token: string): Promise<Subscription | null>;
}

export function createSubscriptions(services: AlertServices): Subscriptions {
  const { store, clock, randomBytes } = services;
  const access = createAccess(services);

  const subscribeEmail = async (request: SubscriptionRequest, address: string, cause?: string): Promise<Subscribed> => {
    const subscription = newSubscription(request);
    const mailbox = mailboxId((await store.keyring.newest()).material, address);
    const isOneMore = (await store.deliveries.listOpen(mailbox)).length < maxWaiting;
    // Nobody will be asked about it, so there is nothing to keep: the answer is the same.
    if (isOneMore) await waitForConfirmation(subscription, mailbox, cause);
    return { kind: 'email', id: subscription.id };
  };

  const waitForConfirmation = async (subscription: Subscription, mailbox: string, cause?: string) => {
    await store.subscriptions.put(subscription, null);
    const now = clock.wall();
    const asking = { id: subscription.id, subscriptionId: mailbox, changeId: null, version: 0 };
    const dueAt = new Date(now.getTime() + gatherMs);
    await store.deliveries.putIfNew(
      createDelivery({ ...asking, event: 'confirmation', channel: 'email', dueAt, now, cause }),
    );
  };

  const subscribeWebhook = async (request: SubscriptionRequest): Promise<Subscribed> => {
    const { channel, language } = request;
    if (channel.type !== 'webhook') throw new TypeError('a webhook was expected');
    const secret = createSecret(randomBytes);
    await proveEndpoint({ ...channel, language, secret }, services);
    const proven = newSubscription(request);
    const { token: manageToken, hash } = createManageToken(proven.id, randomBytes);
    const active: Subscription = { ...proven, status: 'active', activeAt: proven.createdAt, secret };
    await store.subscriptions.put(await withSealedSecret(withManageToken(active, hash), store), null);
    return { kind: 'webhook', id: proven.id, manageToken, secret };
  };

  const newSubscription = (request: SubscriptionRequest): Subscription => ({
    ...request,
    id: createSubscriptionId(randomBytes),
    status: 'pending',
    createdAt: clock.wall().toISOString(),
    activeAt: null,
    secret: null,
    endedReason: null,
    hasStoredTokens: true,
  });

  return {
    subscribe: (request, cause) =>
      request.channel.type === 'email'
        ? subscribeEmail(request, request.channel.address, cause)
        : subscribeWebhook(request),
    ...createManagement(services, access),
    inspect: access.inspect,
    async confirm(token) {
      const activeAt = clock.wall().toISOString();
      const id = await access.idOf('confirm', token);
      const { token: manageToken, hash } = createManageToken(id, randomBytes);
      const subscription = await revise(store, id, (current) => {
        if (current.status === 'ended') return current;
        const active: Subscription =
          current.status === 'pending' ? { ...current, status: 'active', activeAt } : current;
        return withManageToken(active, hash);
      });
      if (subscription === null || subscription.status === 'ended') {
        throw new SubscribeError('gone', 'This subscription has ended; subscribe again to get alerts.');
      }
      return { subscription, manageToken };
    },
    unsubscribe: async (token) =>
      revise(store, await access.idOf('unsubscribe', token), (current) => ended(current, 'unsubscribed', clock.wall())),
  };
}
