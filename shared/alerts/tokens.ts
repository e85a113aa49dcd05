// The tokens in the links of mails, and the manage token: random, and known to us by their hashes only. A token is 16 bytes that find
// a row and 32 that must fit it. Those of one mail share the first, so a mail costs one row, and one of them says nothing of another;
// those of a manage token are its subscription's id, so that it lives in the subscription's own row, and as long.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Subscription, TokenPurpose } from '../model/subscription.ts';
import type { Store, TokenGrant } from '../store/store.ts';

const selectorBytes = 16;
const verifierBytes = 32;
/** Base64url without padding, of exactly that many bytes. */
const tokenShape = /^[\w-]{64}$/;

/** The links of a mail work as long; the next mail brings new ones. */
export const linksWorkForMs = 365 * 24 * 3_600_000;

export interface TokenClaims {
  purpose: TokenPurpose;
  subscriptionId: string;
  /** `null`: as long as the subscription lives. */
  expiresAt: Date | null;
}

export interface TokenBook {
  /** The token for just this; the same one when asked again. Worth nothing until it is saved. */
  draw(claims: TokenClaims): string;
  /** Writes what was drawn, as one row. */
  save(): Promise<void>;
}

interface Services {
  store: Pick<Store, 'tokens'>;
  randomBytes: (size: number) => Uint8Array;
}

export function openTokenBook({ store, randomBytes }: Services): TokenBook {
  const selector = randomBytes(selectorBytes);
  const grants: TokenGrant[] = [];
  const drawn = new Map<string, string>();
  return {
    draw({ purpose, subscriptionId, expiresAt }) {
      const name = `${purpose} ${subscriptionId}`;
      const before = drawn.get(name);
      if (before !== undefined) return before;
      const verifier = randomBytes(verifierBytes);
      grants.push({ purpose, subscriptionId, hash: sha256(verifier), expiresAt: expiresAt?.toISOString() ?? null });
      const token = Buffer.concat([selector, verifier]).toString('base64url');
      drawn.set(name, token);
      return token;
    },
    async save() {
      if (grants.length > 0) await store.tokens.put(sha256(selector).toString('hex'), grants);
    },
  };
}

/** A manage token for a subscription; worth nothing until the hash is among its `manageHashes`. */
export function createManageToken(
  subscriptionId: string,
  randomBytes: Services['randomBytes'],
): { token: string; hash: string } {
  const verifier = randomBytes(verifierBytes);
  const token = Buffer.concat([Buffer.from(subscriptionId, 'hex'), verifier]).toString('base64url');
  return { token, hash: sha256(verifier).toString('base64url') };
}

/** So many manage tokens of one subscription work: each confirmation of it gives one. */
const manageTokensAtMost = 10;

/** The subscription with one more manage token, in the place of its oldest where there are many. */
export const withManageToken = (subscription: Subscription, hash: string): Subscription => ({
  ...subscription,
  manageHashes: [hash, ...(subscription.manageHashes ?? [])].slice(0, manageTokensAtMost),
});

/** What a token of ours is good for at that moment; `null` when it is none, or no longer. The caller checks the purpose. */
export async function readToken(
  token: string,
  now: Date,
  store: Pick<Store, 'tokens' | 'subscriptions'>,
): Promise<TokenClaims | null> {
  if (!tokenShape.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const [selector, given] = [bytes.subarray(0, selectorBytes), sha256(bytes.subarray(selectorBytes))];
  const grants = await store.tokens.get(sha256(selector).toString('hex'));
  if (grants.length === 0) return readManageToken(selector.toString('hex'), given, store);
  const granted = grants.find(({ hash }) => timingSafeEqual(hash, given));
  if (granted === undefined || (granted.expiresAt !== null && granted.expiresAt <= now.toISOString())) return null;
  const { purpose, subscriptionId, expiresAt } = granted;
  return { purpose, subscriptionId, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
}

async function readManageToken(
  subscriptionId: string,
  given: Uint8Array,
  { subscriptions }: Pick<Store, 'subscriptions'>,
): Promise<TokenClaims | null> {
  const { manageHashes = [] } = (await subscriptions.get(subscriptionId)) ?? {};
  const isGranted = manageHashes.some((hash) => timingSafeEqual(Buffer.from(hash, 'base64url'), given));
  return isGranted ? { purpose: 'manage', subscriptionId, expiresAt: null } : null;
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
