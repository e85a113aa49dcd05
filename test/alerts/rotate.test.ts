import { beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { unwrapped } from '../../shared/adapters/key-wrapper.ts';
import { restingOn, sealAnew } from '../../shared/alerts/rotate.ts';
import { openSecret, SealError, sealedWith, sealSecret, withSealedSecret } from '../../shared/alerts/seal.ts';
import { createSubscriptions } from '../../shared/alerts/subscribe.ts';
import { ended, revise } from '../../shared/alerts/subscription.ts';
import type { Subscription } from '../../shared/model/subscription.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { subscription } from '../store/rows.ts';
import { openAlertBench } from '../support/alert-services.ts';
import { signToken } from '../support/signed-token.ts';
import { openTestStore } from '../support/store.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const webhook = (fields: Partial<Subscription> = {}) =>
  subscription({ channel: { type: 'webhook', url: 'https://hook.example/', format: 'standard' }, secret, ...fields });

let store: Store;
beforeEach(async () => {
  const opened = await openTestStore();
  store = opened.store;
  return opened.close;
});
const stored = async (id: string) => (await store.subscriptions.get(id))?.secret ?? '';

describe('a webhook secret', () => {
  it('is sealed under the newest key, and opened for its own subscription alone', async () => {
    const sealed = (await withSealedSecret(webhook(), store)).secret ?? '';
    expect(sealed).not.toContain(secret.slice(6));
    expect(sealedWith(sealed)).toBe((await store.keyring.newest()).id);
    expect(await openSecret(sealed, 's1', store)).toBe(secret);
    await expect(openSecret(sealed, 's2', store)).rejects.toThrow(SealError);
  });

  it('is no secret any more with one byte changed', async () => {
    const sealed = sealSecret(secret, 's1', await store.keyring.newest());
    const [head, key, text = ''] = sealed.split(':');
    const bytes = Buffer.from(text, 'base64url');
    for (const index of bytes.keys()) {
      const forged = Buffer.from(bytes);
      forged.writeUInt8(forged.readUInt8(index) ^ 1, index);
      await expect(openSecret(`${head}:${key}:${forged.toString('base64url')}`, 's1', store)).rejects.toThrow(
        SealError,
      );
    }
    await expect(openSecret(`${head}:${key}:AAAA`, 's1', store)).rejects.toThrow(SealError);
  });

  it('is sealed differently each time', async () => {
    const key = await store.keyring.newest();
    expect(sealSecret(secret, 's1', key)).not.toBe(sealSecret(secret, 's1', key));
  });

  it('of the first release is read as it is, and sealed when its row is next written', async () => {
    await store.subscriptions.put(webhook(), null);
    expect(await openSecret(await stored('s1'), 's1', store)).toBe(secret);
    await revise(store, 's1', (current) => current);
    expect(await stored('s1')).toBe(secret);
    await revise(store, 's1', (current) => ended(current, 'gone', new Date()));
    expect(sealedWith(await stored('s1'))).not.toBeNull();
    expect(await openSecret(await stored('s1'), 's1', store)).toBe(secret);
  });
});

describe('a new key', () => {
  it('is honoured at once by a process that has not heard of it', async () => {
    await using bench = await openAlertBench();
    const database = await openEmbeddedDynamoDB({ memory: true });
    await ensureTable(database.client, 'shared');
    const open = () => createStore({ client: database.client, tableName: 'shared', keyWrapper: unwrapped });
    const [here, elsewhere] = [open(), open()];
    await here.subscriptions.put(subscription(), null);
    const held = await here.keyring.newest();
    const id = await elsewhere.keyring.add();
    const { material } = (await elsewhere.keyring.all({ fresh: true }))[0] ?? held;
    const token = signToken(material, { purpose: 'manage', subscriptionId: 's1', expiresAt: null });
    expect((await here.keyring.newest()).id).toBe(held.id);
    expect((await createSubscriptions({ ...bench, store: here }).get('s1', token)).id).toBe('s1');
    const sealed = await withSealedSecret(webhook(), elsewhere);
    expect(sealedWith(sealed.secret ?? '')).toBe(id);
    expect(await openSecret(sealed.secret ?? '', 's1', open())).toBe(secret);
    await database.close();
  });

  it('takes over what is sealed, what lies open included, and leaves one that nobody can open', async () => {
    for (const id of ['a', 'b']) {
      await store.subscriptions.put(await withSealedSecret(webhook({ id }), store), null);
    }
    await store.subscriptions.put(webhook({ id: 'open' }), null);
    await store.subscriptions.put(subscription({ id: 'mail' }), null);
    const lost = `sealed:key-00000000:${Buffer.alloc(60).toString('base64url')}`;
    await store.subscriptions.put(webhook({ id: 'lost', secret: lost }), null);
    const first = await store.keyring.newest();
    const id = await store.keyring.add();
    expect(await openSecret(await stored('a'), 'a', store)).toBe(secret);
    expect(await sealAnew(store)).toEqual({ sealed: 3, lost: ['lost'] });
    expect(await sealAnew(store)).toEqual({ sealed: 0, lost: ['lost'] });
    await store.keyring.drop(first.id);
    await store.keyring.all({ fresh: true });
    for (const one of ['a', 'b', 'open']) {
      expect(sealedWith(await stored(one))).toBe(id);
      expect(await openSecret(await stored(one), one, store)).toBe(secret);
    }
  });
});

describe('what rests on a key', () => {
  const keys = [
    { id: 'newest', createdAt: '2026-03-01T00:00:00.000Z' },
    { id: 'middle', createdAt: '2026-02-01T00:00:00.000Z' },
    { id: 'oldest', createdAt: '2026-01-01T00:00:00.000Z' },
  ];

  it('is what began in its time, and every mailbox that was written to then', async () => {
    const at = { before: '2025-06-01T00:00:00.000Z', january: '2026-01-05T00:00:00.000Z' };
    const rows = [
      webhook({ id: 'w1', createdAt: at.before }),
      webhook({ id: 'w2', createdAt: '2026-02-05T00:00:00.000Z' }),
      webhook({ id: 'w3', createdAt: '2026-03-05T00:00:00.000Z' }),
      webhook({ id: 'w4', createdAt: at.january, status: 'ended' }),
      subscription({ id: 'm1', createdAt: at.january }),
      subscription({ id: 'm2', createdAt: '2026-02-05T00:00:00.000Z', status: 'pending', activeAt: null }),
      subscription({ id: 'm3', createdAt: '2026-03-05T00:00:00.000Z' }),
    ];
    for (const row of rows) await store.subscriptions.put(row, null);
    expect(await restingOn('oldest', keys, store)).toEqual({ webhooks: 1, emails: 1, pending: 0 });
    expect(await restingOn('middle', keys, store)).toEqual({ webhooks: 1, emails: 2, pending: 1 });
  });

  it('includes what a process that had not heard of the newer key signed a moment later', async () => {
    await store.subscriptions.put(webhook({ id: 'late', createdAt: '2026-02-01T00:00:30.000Z' }), null);
    expect(await restingOn('oldest', keys, store)).toMatchObject({ webhooks: 1 });
  });
});
