// A token as the first release made it: about 70 characters of base64url for purpose, expiry in seconds (0 for none), subscription id, signature.
import { createHmac } from 'node:crypto';
import type { TokenClaims } from '../../shared/alerts/tokens.ts';

export function signToken(key: Uint8Array, { purpose, subscriptionId, expiresAt }: TokenClaims): string {
  const head = Buffer.alloc(5);
  head.writeUInt8(['confirm', 'unsubscribe', 'manage'].indexOf(purpose), 0);
  head.writeUInt32BE(expiresAt === null ? 0 : Math.floor(expiresAt.getTime() / 1000), 1);
  const claims = Buffer.concat([head, Buffer.from(subscriptionId)]);
  const mac = createHmac('sha256', key).update('kontorsvakten token\0').update(claims).digest().subarray(0, 16);
  return Buffer.concat([claims, mac]).toString('base64url');
}
