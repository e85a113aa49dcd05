// Who may do what: a token opens one subscription for one purpose. A wrong token and a subscription that never was look alike.
import { goneAt, type Subscription, type TokenPurpose } from '../model/subscription.ts';
import type { RingKey } from '../store/store.ts';
import type { AlertServices } from './services.ts';
import { readSignedToken } from './signed-tokens.ts';
import { SubscribeError } from './subscribe-error.ts';
import { readToken } from './tokens.ts';

export interface Access {
  /** @throws SubscribeError `token` */
  idOf(purpose: TokenPurpose, token: string): Promise<string>;
  /** What a link is about; changes nothing. @throws SubscribeError `token`, `gone` */
  inspect(purpose: TokenPurpose, token: string): Promise<Subscription>;
  /** The subscription of that id, for whoever holds its manage token. @throws SubscribeError `token`, `gone` */
  managed(id: string, token: string): Promise<Subscription>;
}

export function createAccess({ store, clock }: Pick<AlertServices, 'store' | 'clock'>): Access {
  const readSigned = async (token: string) => {
    const read = (keys: RingKey[]) =>
      readSignedToken(
        keys.map(({ material }) => material),
        token,
        clock.wall(),
      );
    // Another process may have signed it with a key that we have not seen yet.
    return read(await store.keyring.all()) ?? read(await store.keyring.all({ fresh: true }));
  };

  const idOf = async (purpose: TokenPurpose, token: string): Promise<string> => {
    const claims = (await readToken(token, clock.wall(), store)) ?? (await readSigned(token));
    if (claims?.purpose === purpose) return claims.subscriptionId;
    throw new SubscribeError('token', badToken[purpose]);
  };

  const isGone = (subscription: Subscription): boolean => (goneAt(subscription) ?? '~') <= clock.wall().toISOString();

  const inspect = async (purpose: TokenPurpose, token: string): Promise<Subscription> => {
    const subscription = await store.subscriptions.get(await idOf(purpose, token));
    if (subscription === null || isGone(subscription)) {
      throw new SubscribeError('gone', 'This subscription has been deleted.');
    }
    return subscription;
  };

  return {
    idOf,
    inspect,
    async managed(id, token) {
      const subscription = await inspect('manage', token);
      if (subscription.id !== id) throw new SubscribeError('token', badToken.manage);
      return subscription;
    },
  };
}

const badToken: Record<TokenPurpose, string> = {
  confirm: 'This confirmation link is not valid: it works for 7 days. Subscribe again to get a new one.',
  unsubscribe: 'This unsubscribe link is not valid; use the one of the latest mail as it stands.',
  manage:
    'The manage token is missing, wrong, or not that of a subscription there is. Send "Authorization: Bearer <manageToken>".',
};
