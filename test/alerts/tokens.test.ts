import { describe, expect, it } from 'vitest';
import { createToken, readToken } from '../../shared/alerts/tokens.ts';

const key = new Uint8Array(32).fill(7);
const now = new Date('2025-03-01T12:00:00Z');
const subscriptionId = '0123456789abcdef0123456789abcdef';

describe('a token', () => {
  it('says again what it was made to say', () => {
    const claims = { purpose: 'confirm', subscriptionId, expiresAt: new Date('2025-03-08T12:00:00Z') } as const;
    expect(readToken([key], createToken(key, claims), now)).toEqual(claims);
  });

  it('is short and fits a path segment as it is', () => {
    const token = createToken(key, { purpose: 'manage', subscriptionId, expiresAt: null });
    expect(token).toMatch(/^[A-Za-z0-9_-]{40,80}$/);
  });

  it('without an expiry holds for ever', () => {
    const token = createToken(key, { purpose: 'unsubscribe', subscriptionId, expiresAt: null });
    expect(readToken([key], token, new Date('2090-01-01T00:00:00Z'))?.purpose).toBe('unsubscribe');
  });

  it('is worth nothing from the second it expires', () => {
    const expiresAt = new Date('2025-03-01T12:00:00Z');
    const token = createToken(key, { purpose: 'confirm', subscriptionId, expiresAt });
    expect(readToken([key], token, new Date(expiresAt.getTime() - 1))).not.toBeNull();
    expect(readToken([key], token, expiresAt)).toBeNull();
  });

  it('with any one byte changed is none of ours', () => {
    const token = createToken(key, { purpose: 'confirm', subscriptionId, expiresAt: null });
    const bytes = Buffer.from(token, 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(forged.readUInt8(index) ^ 1, index);
      expect(readToken([key], forged.toString('base64url'), now)).toBeNull();
    }
  });

  it('signed with another key is none of ours', () => {
    const token = createToken(new Uint8Array(32), { purpose: 'manage', subscriptionId, expiresAt: null });
    expect(readToken([key], token, now)).toBeNull();
  });

  it('is good under any of the keys, and none under none', () => {
    const token = createToken(key, { purpose: 'manage', subscriptionId, expiresAt: null });
    const [newer, newest] = [new Uint8Array(32).fill(8), new Uint8Array(32).fill(9)];
    expect(readToken([newest, newer, key], token, now)?.subscriptionId).toBe(subscriptionId);
    expect(readToken([newest, newer], token, now)).toBeNull();
    expect(readToken([], token, now)).toBeNull();
  });

  it.each(['', 'a', 'not a token', '%00', 'é', 'x'.repeat(100_000), Buffer.alloc(21).toString('base64url')])(
    'is not made of %#: %.20s',
    (text) => expect(readToken([key], text, now)).toBeNull(),
  );
});
