import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { type KeyWrapper, noKeys, unwrapped } from '../../shared/adapters/key-wrapper.ts';
import { createKeyring } from '../../shared/store/keyring.ts';
import { createTable, ensureTable, type Table } from '../../shared/store/table.ts';

let database: { client: DynamoDBClient; close(): Promise<void> };
let table: Table;
let now = Date.parse('2026-11-24T12:00:00Z');
let count = 0;

/** Turns the bytes over, and counts how often it was asked to turn them back. */
function countingWrapper(): KeyWrapper & { opened: number } {
  const turn = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 255);
  return {
    opened: 0,
    wrap: async (bytes) => ({ bytes: turn(bytes), by: { keyId: 'arn:key', table: 'test' } }),
    async unwrap({ bytes }) {
      this.opened += 1;
      return turn(bytes);
    },
  };
}
const openRing = (wrapper: KeyWrapper = unwrapped) =>
  createKeyring({ table, wrapper, randomBytes, clock: { wall: () => new Date(now) } });
const pass = (minutes: number) => {
  now += minutes * 60_000;
};

beforeAll(async () => {
  database = await openEmbeddedDynamoDB({ memory: true });
});
afterAll(() => database.close());
beforeEach(async () => {
  count += 1;
  const name = `ring-${count}`;
  await ensureTable(database.client, name);
  table = createTable(database.client, name);
});

const ring = { pk: 'setting#keyring', sk: 'setting' };
const firstRelease = { pk: 'setting#signing-key', sk: 'setting' };

describe('the keyring', () => {
  it('is made once and is the same for all', async () => {
    const rings = [openRing(), openRing(), openRing()];
    const [first, ...others] = await Promise.all(rings.map((one) => one.newest()));
    expect(first?.material).toHaveLength(32);
    for (const other of others) expect(other).toEqual(first);
    expect(await openRing().all()).toEqual([first]);
  });

  it('takes over the key of the first release, and forgets how that one lay in the table', async () => {
    const value = Uint8Array.from(randomBytes(32));
    await table.put({ ...firstRelease, value });
    const one = openRing();
    expect(Buffer.from((await one.newest()).material).equals(value)).toBe(true);
    // Functions of the first release still run while the new ones are put in their place.
    expect(await table.get(firstRelease)).not.toBeNull();
    pass(61);
    expect(Buffer.from((await one.newest()).material).equals(value)).toBe(true);
    expect(await table.get(firstRelease)).toBeNull();
    expect(Object.keys((await table.get(ring)) ?? {})).not.toContain('takenOverAt');
  });

  it('signs with what was added last, and keeps the others in their order', async () => {
    const one = openRing();
    const first = await one.newest();
    pass(1);
    const second = await openRing().add();
    pass(1);
    const [third, ...rest] = await Promise.all([one.add(), openRing().add()]);
    expect(rest).toHaveLength(1);
    const ids = (await one.all({ fresh: true })).map(({ id }) => id);
    expect(ids.slice(2)).toEqual([second, first.id]);
    expect(ids.slice(0, 2).sort()).toEqual([third, ...rest].sort());
    await one.drop(second);
    expect((await openRing().all()).map(({ id }) => id)).not.toContain(second);
  });

  it('never drops the newest', async () => {
    const one = openRing();
    const { id } = await one.newest();
    await one.drop(id);
    expect((await one.newest()).id).toBe(id);
  });

  it('is opened once while it stays the same, and asked about once a minute', async () => {
    const wrapper = countingWrapper();
    const one = openRing(wrapper);
    const before = await one.newest();
    pass(30);
    await Promise.all([one.all(), one.all(), one.all({ fresh: true })]);
    expect(wrapper.opened).toBe(1);
    await openRing(countingWrapper()).add();
    expect((await one.newest()).id).toBe(before.id);
    pass(1.1);
    expect((await one.newest()).id).not.toBe(before.id);
    expect(wrapper.opened).toBe(2);
  });

  it('keeps no material in the table that its wrapper did not wrap', async () => {
    const { material } = await openRing(countingWrapper()).newest();
    const row = await table.get(ring);
    const stored = JSON.stringify(row, (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(stored).not.toContain(Buffer.from(material).toString('base64'));
    expect(await openRing(noKeys).describe()).toMatchObject({
      wrappedBy: 'arn:key',
      keys: [{ id: expect.stringMatching(/^key-/) }],
    });
  });

  it('is neither made nor opened by somebody who was given nothing to do it with', async () => {
    await expect(openRing(noKeys).newest()).rejects.toThrow('given nothing');
    expect(await table.get(ring)).toBeNull();
    expect(await openRing(noKeys).describe()).toEqual({ keys: [], wrappedBy: null });
    await openRing(countingWrapper()).newest();
    await expect(openRing().newest()).rejects.toThrow('wrapped by the KMS key arn:key');
  });

  it('holds twenty keys, which is what KMS wraps at once', async () => {
    const one = openRing();
    for (let index = 0; index < 19; index += 1) await one.add();
    await expect(one.add()).rejects.toThrow('retire some first');
    const row = await table.get(ring);
    expect((row as unknown as { material: Uint8Array }).material.length).toBeLessThan(4096);
  });
});
