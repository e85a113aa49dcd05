// Webhook secrets as they lie in the table: AES-256-GCM under a key of the ring, bound to the subscription they belong to. One that the
// first release wrote is a plain `whsec_…`, and is sealed when its row is next written.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Subscription } from '../model/subscription.ts';
import type { RingKey, Store } from '../store/store.ts';

/** `sealed:<key>:<base64url of nonce, ciphertext and tag>` */
const shape = /^sealed:([\w-]{1,64}):([\w-]+)$/;
const nonceBytes = 12;
const tagBytes = 16;

/** A secret that cannot be opened. */
export class SealError extends Error {
  override name = 'SealError';
}

/** The key it was sealed with; `null` for a secret that lies open. */
export function sealedWith(secret: string): string | null {
  return shape.exec(secret)?.[1] ?? null;
}

export function sealSecret(secret: string, subscriptionId: string, key: RingKey): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', sealingKey(key), nonce).setAAD(Buffer.from(subscriptionId));
  const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `sealed:${key.id}:${sealed.toString('base64url')}`;
}

/** @throws SealError when the key is not in the ring, or the text was changed or belongs to another subscription. */
export async function openSecret(stored: string, subscriptionId: string, { keyring }: Pick<Store, 'keyring'>) {
  const keyId = sealedWith(stored);
  if (keyId === null) return stored;
  const among = (keys: RingKey[]) => keys.find(({ id }) => id === keyId);
  const key = among(await keyring.all()) ?? among(await keyring.all({ fresh: true }));
  const problem = (what: string) => `the secret of subscription ${subscriptionId} ${what}`;
  if (key === undefined) throw new SealError(problem(`is sealed with ${keyId}, which is not in the keyring`));
  try {
    return decipher(stored, subscriptionId, key);
  } catch (cause) {
    throw new SealError(problem('is not what was sealed'), { cause });
  }
}

function decipher(stored: string, subscriptionId: string, key: RingKey): string {
  const bytes = Buffer.from(shape.exec(stored)?.[2] ?? '', 'base64url');
  const nonce = bytes.subarray(0, nonceBytes);
  const opening = createDecipheriv('aes-256-gcm', sealingKey(key), nonce, { authTagLength: tagBytes });
  opening.setAAD(Buffer.from(subscriptionId)).setAuthTag(bytes.subarray(-tagBytes));
  return opening.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + opening.final('utf8');
}

type Secrets = Pick<Subscription, 'id' | 'secret' | 'previousSecrets'>;

/** All that sign at that moment, the newest first. @throws SealError */
export function openSecrets({ id, secret, previousSecrets = [] }: Secrets, now: Date, store: Pick<Store, 'keyring'>) {
  const valid = previousSecrets.filter(({ until }) => until > now.toISOString());
  const stored = [...(secret === null ? [] : [secret]), ...valid.map((previous) => previous.secret)];
  return Promise.all(stored.map((each) => openSecret(each, id, store)));
}

/** The subscription with what `next` makes of each of its secrets, as stored; the same object when that changes nothing. */
export async function withSecrets<T extends Secrets>(
  subscription: T,
  next: (stored: string) => Promise<string>,
): Promise<T> {
  const { secret, previousSecrets } = subscription;
  const newest = secret === null ? null : await next(secret);
  const previous = await Promise.all(
    (previousSecrets ?? []).map(async (each) => ({ ...each, secret: await next(each.secret) })),
  );
  const isSame = newest === secret && previous.every((each, index) => each.secret === previousSecrets?.[index]?.secret);
  if (isSame) return subscription;
  return { ...subscription, secret: newest, ...(previousSecrets && { previousSecrets: previous }) };
}

/** The subscription with its secrets sealed, as far as they lie open. */
export function withSealedSecret(subscription: Subscription, { keyring }: Pick<Store, 'keyring'>) {
  return withSecrets(subscription, async (stored) =>
    sealedWith(stored) === null ? sealSecret(stored, subscription.id, await keyring.newest()) : stored,
  );
}

/** Signing uses the key itself; sealing one derived from it, so that neither says anything about the other. */
function sealingKey({ material }: RingKey): Uint8Array {
  const key =
    derived.get(material) ?? new Uint8Array(hkdfSync('sha256', material, new Uint8Array(), 'kontorsvakten seal', 32));
  derived.set(material, key);
  return key;
}

/** Held as long as what they are derived from is. */
const derived = new WeakMap<Uint8Array, Uint8Array>();
