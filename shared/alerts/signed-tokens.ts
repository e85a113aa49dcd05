// The tokens of the first release: signed claims (HMAC-SHA-256 cut to 128 bits, as RFC 2104 section 5 allows), nothing stored. None are
// made any more; those that stand in mails, or in somebody's keeping, stay good as long as the key that signed them.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TokenPurpose } from '../model/subscription.ts';
import type { TokenClaims } from './tokens.ts';

/** The position is the wire form. */
const purposes: readonly TokenPurpose[] = ['confirm', 'unsubscribe', 'manage'];
const macBytes = 16;
const headBytes = 5;
/** Base64url without padding; length bound keeps hostile input cheap. */
const tokenShape = /^[\w-]{1,200}$/;

/** The claims of a token that was signed with one of the keys, or `null` when it is none of ours or has expired. The caller checks the purpose. */
export function readSignedToken(keys: readonly Uint8Array[], token: string, now: Date): TokenClaims | null {
  if (!tokenShape.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= headBytes + macBytes || bytes.toString('base64url') !== token) return null;
  const claims = bytes.subarray(0, -macBytes);
  const mac = bytes.subarray(-macBytes);
  if (!keys.some((key) => timingSafeEqual(mac, sign(key, claims)))) return null;
  const purpose = purposes[claims.readUInt8(0)];
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
