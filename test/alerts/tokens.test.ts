import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createManageToken, openTokenBook, readToken, withManageToken } from '../../shared/alerts/tokens.ts';
import type { Store } from '../../shared/store/store.ts';
import { subscription } from '../store/rows.ts';
import { issueToken } from '../support/issue-token.ts';
import { openTestStore } from '../support/store.ts';

const now = new Date('2025-03-01T12:00:00Z');
const until = new Date('2025-03-08T12:00:00Z');
const manage = { purpose: 'manage', subscriptionId: 's1', expiresAt: null } as const;

describe('a token', () => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await openTestStore());
  });
  afterAll(() => close());
  const read = (token: string, at = now) => readToken(token, at, store);

  it('says again what it was made for, until it expires', async () => {
    const claims = { purpose: 'confirm', subscriptionId: 's1', expiresAt: until } as const;
    const token = await issueToken({ store, randomBytes }, claims);
    expect(await read(token)).toEqual(claims);
    expect(await read(token, new Date(until.getTime() - 1))).toEqual(claims);
    expect(await read(token, until)).toBeNull();
  });

  it('without an expiry holds as long as its row', async () => {
    const token = await issueToken({ store, randomBytes }, manage);
    expect(await read(token, new Date('2090-01-01T00:00:00Z'))).toEqual(manage);
  });

  it('fits a path segment as it is, and is no other however often one is made', async () => {
    const tokens = await Promise.all(Array.from({ length: 50 }, () => issueToken({ store, randomBytes }, manage)));
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{64}$/);
  });

  it('with any one byte changed is none of ours', async () => {
    const bytes = Buffer.from(await issueToken({ store, randomBytes }, manage), 'base64url');
    for (let index = 0; index < bytes.length; index += 1) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(forged.readUInt8(index) ^ 1, index);
      expect(await read(forged.toString('base64url'))).toBeNull();
    }
  });

  it('lies nowhere in the store but as hashes', async () => {
    const token = await issueToken({ store, randomBytes }, manage);
    const bytes = Buffer.from(token, 'base64url');
    const [selector, verifier] = [bytes.subarray(0, 16), bytes.subarray(16)];
    const sha256 = (part: Uint8Array) => createHash('sha256').update(part).digest();
    const grants = await store.tokens.get(sha256(selector).toString('hex'));
    expect(grants.map(({ hash }) => Buffer.from(hash))).toEqual([sha256(verifier)]);
    for (const part of [token, selector.toString('hex'), verifier.toString('hex')])
      expect(await store.tokens.get(part)).toEqual([]);
  });

  it('of a mail opens what it is for and nothing else of that mail', async () => {
    const book = openTokenBook({ store, randomBytes });
    const wanted = (['manage', 'unsubscribe'] as const).map((purpose) => ({ ...manage, purpose, expiresAt: until }));
    const tokens = wanted.map((claims) => book.draw(claims));
    expect(wanted.map((claims) => book.draw(claims))).toEqual(tokens);
    expect(await Promise.all(tokens.map((token) => read(token)))).toEqual([null, null]);
    await book.save();
    expect(await Promise.all(tokens.map((token) => read(token)))).toEqual(wanted);
  });

  it('to manage a subscription lies in its row, and is worth nothing without', async () => {
    const id = '00112233445566778899aabbccddeeff';
    const [first, second] = [createManageToken(id, randomBytes), createManageToken(id, randomBytes)];
    expect(await read(first.token)).toBeNull();
    const held = [first, second].reduce((row, { hash }) => withManageToken(row, hash), subscription({ id }));
    await store.subscriptions.put(held, null);
    for (const { token } of [first, second]) {
      expect(await read(token)).toEqual({ ...manage, subscriptionId: id });
      expect(token).toMatch(/^[\w-]{64}$/);
    }
    expect(await read(createManageToken(id, randomBytes).token)).toBeNull();
    await store.subscriptions.delete(id);
    expect(await read(first.token)).toBeNull();
  });

  it('to manage a subscription that is confirmed again and again takes the place of the oldest', () => {
    const hashes = Array.from({ length: 30 }, (_, number) => `hash-${number}`);
    const held = hashes.reduce(withManageToken, subscription());
    expect(held.manageHashes).toEqual(hashes.slice(-10).reverse());
  });

  it.each(['', 'a', 'not a token', '%00', 'é', 'x'.repeat(64), 'x'.repeat(100_000)])(
    'is not made of %#: %.20s',
    async (text) => expect(await read(text)).toBeNull(),
  );
});
