import { describe, expect, it } from 'vitest';
import { readSignedToken } from '../../shared/alerts/signed-tokens.ts';
import { signToken } from '../support/signed-token.ts';

const key = new Uint8Array(32).fill(7);
const now = new Date('2025-03-01T12:00:00Z');
const subscriptionId = '0123456789abcdef0123456789abcdef';

describe('a token of the first release', () => {
  it('says again what it was made to say', () => {
    const claims = { purpose: 'confirm', subscriptionId, expiresAt: new Date('2025-03-08T12:00:00Z') } as const;
    expect(readSignedToken([key], signToken(key, claims), now)).toEqual(claims);
  });

  it('without an expiry holds for ever', () => {
    const token = signToken(key, { purpose: 'unsubscribe', subscriptionId, expiresAt: null });
    expect(readSignedToken([key], token, new Date('2090-01-01T00:00:00Z'))?.purpose).toBe('unsubscribe');
  });

  it('is worth nothing from the second it expires', () => {
    const expiresAt = new Date('2025-03-01T12:00:00Z');
    const token = signToken(key, { purpose: 'confirm', subscriptionId, expiresAt });
    expect(readSignedToken([key], token, new Date(expiresAt.getTime() - 1))).not.toBeNull();
    expect(readSignedToken([key], token, expiresAt)).toBeNull();
  });

  it('with any one byte changed is none of ours', () => {
    const token = signToken(key, { purpose: 'confirm', subscriptionId, expiresAt: null });
    const bytes = Buffer.from(token, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(forged.readUInt8(index) ^ 1, index);
      expect(readSignedToken([key], forged.toString('base64url'), now)).toBeNull();
    }
  });

  it('signed with another key is none of ours', () => {
    const token = signToken(new Uint8Array(32), { purpose: 'manage', subscriptionId, expiresAt: null });
    expect(readSignedToken([key], token, now)).toBeNull();
  });

  it('is good under any of the keys, and none under none', () => {
    const token = signToken(key, { purpose: 'manage', subscriptionId, expiresAt: null });
    const [newer, newest] = [new Uint8Array(32).fill(8), new Uint8Array(32).fill(9)];
    expect(readSignedToken([newest, newer, key], token, now)?.subscriptionId).toBe(subscriptionId);
    expect(readSignedToken([newest, newer], token, now)).toBeNull();
    expect(readSignedToken([], token, now)).toBeNull();
  });

  it.each(['', 'a', 'not a token', '%00', 'é', 'x'.repeat(100_000), Buffer.alloc(21).toString('base64url')])(
    'is not made of %#: %.20s',
    (text) => expect(readSignedToken([key], text, now)).toBeNull(),
  );
});
