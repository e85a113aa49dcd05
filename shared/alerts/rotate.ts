// The operator's hand on the keys: what rests on a key, and moving what is sealed over to the newest one. Reads every subscription.
import type { Subscription } from '../model/subscription.ts';
import type { RingKey, Store } from '../store/store.ts';
import { openSecret, SealError, sealedWith, sealSecret, withSecrets } from './seal.ts';
import { revise } from './subscription.ts';

type Key = Omit<RingKey, 'material'>;

/** Processes hold keys for a minute, and an invocation lasts ten at most: so long after a newer key came, nobody uses the older one. */
export const restMs = 15 * 60_000;

/** How many subscriptions lose a link or a token with the key. */
export interface Resting {
  /** Webhooks whose manage token it signed: their holders can then change nothing. */
  webhooks: number;
  /** E-mail subscriptions that were sent links signed with it; mails since then carry links of newer keys. */
  emails: number;
  /** Of those, not confirmed yet: their confirmation link is of no use any more. */
  pending: number;
}

/** `keys`: newest first. A key signed from when it came until the next one did; the oldest also what came before. */
export async function restingOn(id: string, keys: Key[], store: Store): Promise<Resting> {
  const index = keys.findIndex((key) => key.id === id);
  const from = index === keys.length - 1 ? '' : (keys[index]?.createdAt ?? '');
  const until = keys[index - 1]?.createdAt ?? '~';
  const resting: Resting = { webhooks: 0, emails: 0, pending: 0 };
  for await (const subscription of store.subscriptions.all()) {
    const { channel, createdAt, status, hasStoredTokens } = subscription;
    // What a minute-old ring signed just after the newer key came counts as well.
    if (status === 'ended' || hasStoredTokens || Date.parse(createdAt) >= Date.parse(until) + restMs) continue;
    if (channel.type === 'email') {
      resting.emails += 1;
      resting.pending += status === 'pending' ? 1 : 0;
    } else if (createdAt >= from) resting.webhooks += 1;
  }
  return resting;
}

export interface SealedAnew {
  sealed: number;
  /** Those that cannot be opened: their key is gone, or the text was tampered with. */
  lost: string[];
}

/** Seals with the newest key what lies open or was sealed with an older one. */
export async function sealAnew(store: Store): Promise<SealedAnew> {
  const [newest] = await store.keyring.all({ fresh: true });
  const result: SealedAnew = { sealed: 0, lost: [] };
  if (newest === undefined) return result;
  const isOld = ({ secret, previousSecrets = [] }: Subscription) =>
    secret !== null && [secret, ...previousSecrets.map((each) => each.secret)].some((each) => isBehind(each));
  const isBehind = (stored: string) => sealedWith(stored) !== newest.id;
  const sealOne = (current: Subscription) =>
    withSecrets(current, async (stored) =>
      isBehind(stored) ? sealSecret(await openSecret(stored, current.id, store), current.id, newest) : stored,
    );
  for await (const subscription of store.subscriptions.all()) {
    if (!isOld(subscription)) continue;
    try {
      await revise(store, subscription.id, sealOne);
      result.sealed += 1;
    } catch (error) {
      // One secret that nobody can open must not keep the others.
      if (!(error instanceof SealError)) throw error;
      result.lost.push(subscription.id);
    }
  }
  return result;
}
