// The links in mails and the `manageToken`: signed claims, nothing stored. A token says what it is for, whose it is and until when;
// the signature (HMAC-SHA-256 cut to 128 bits, as RFC 2104 section 5 allows) makes it ours. Deleting the subscription voids it.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The position is the wire form: append only. */
export const tokenPurposes = ['confirm', 'unsubscribe', 'manage'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

export interface TokenClaims {
  purpose: TokenPurpose;
  subscriptionId: string;
  /** `null`: as long as the subscription lives. */
  expiresAt: Date | null;
}

const macBytes = 16;
const headBytes = 5;
/** Base64url without padding; length bound keeps hostile input cheap. */
const tokenShape = /^[\w-]{1,200}$/;

/** About 70 characters of base64url: purpose, expiry in seconds (0 for none), subscription id, signature. */
export function createToken(key: Uint8Array, { purpose, subscriptionId, expiresAt }: TokenClaims): string {
  const head = Buffer.alloc(headBytes);
  head.writeUInt8(tokenPurposes.indexOf(purpose), 0);
  head.writeUInt32BE(expiresAt === null ? 0 : Math.floor(expiresAt.getTime() / 1000), 1);
  const claims = Buffer.concat([head, Buffer.from(subscriptionId)]);
  return Buffer.concat([claims, sign(key, claims)]).toString('base64url');
}

/** The claims of a token we signed with one of the keys, or `null` when it is none of ours or has expired. The caller checks the purpose. */
export function readToken(keys: readonly Uint8Array[], token: string, now: Date): TokenClaims | null {
  if (!tokenShape.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= headBytes + macBytes || bytes.toString('base64url') !== token) return null;
  const claims = bytes.subarray(0, -macBytes);
  const mac = bytes.subarray(-macBytes);
  if (!keys.some((key) => timingSafeEqual(mac, sign(key, claims)))) return null;
  const purpose = tokenPurposes[claims.readUInt8(0)];
  const seconds = claims.readUInt32BE(1);
  if (purpose === undefined || (seconds !== 0 && seconds * 1000 <= now.getTime())) return null;
  return {
    purpose,
    subscriptionId: claims.subarray(headBytes).toString(),
    expiresAt: seconds === 0 ? null : new Date(seconds * 1000),
  };
}

function sign(key: Uint8Array, claims: Uint8Array): Buffer {
  return createHmac('sha256', key).update('kontorsvakten token\0').update(claims).digest().subarray(0, macBytes);
}
