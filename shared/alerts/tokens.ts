// The tokens in the links of mails, and the manage token: random, and known to us by their hashes only. A token is 16 bytes that find
// a row and 32 that must fit it; those of one mail share the first, so a mail costs one row, and one of them says nothing of another.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { TokenPurpose } from '../model/subscription.ts';
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

/** One token by itself, saved. */
export async function issueToken(services: Services, claims: TokenClaims): Promise<string> {
  const book = openTokenBook(services);
  const token = book.draw(claims);
  await book.save();
  return token;
}

/** What a token of ours is good for at that moment; `null` when it is none, or no longer. The caller checks the purpose. */
export async function readToken(token: string, now: Date, store: Pick<Store, 'tokens'>): Promise<TokenClaims | null> {
  if (!tokenShape.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const given = sha256(bytes.subarray(selectorBytes));
  const grants = await store.tokens.get(sha256(bytes.subarray(0, selectorBytes)).toString('hex'));
  const granted = grants.find(({ hash }) => timingSafeEqual(hash, given));
  if (granted === undefined || (granted.expiresAt !== null && granted.expiresAt <= now.toISOString())) return null;
  const { purpose, subscriptionId, expiresAt } = granted;
  return { purpose, subscriptionId, expiresAt: expiresAt === null ? null : new Date(expiresAt) };
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
