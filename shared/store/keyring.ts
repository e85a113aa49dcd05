// The system's own keys: one row with all of them, wrapped together, so that one call opens the ring. The newest signs and seals, the
// older ones still verify and open. What a process holds is a minute old at most; nothing is opened again while the row stays the same.
import * as z from 'zod';
import type { KeyWrapper, WrappedKeys } from '../adapters/key-wrapper.ts';
import type { Clock } from '../model/clock.ts';
import type { Keyring, KeyringDescription, RingKey } from './store.ts';
import { isAbsent, isEqual, type RandomBytes, type Row, type Table } from './table.ts';

const ringKey = { pk: 'setting#keyring', sk: 'setting' };
/** The first release kept its one key in a row of its own, as it is. */
const firstReleaseKey = { pk: 'setting#signing-key', sk: 'setting' };

const freshForMs = 60_000;
/** A deployment has replaced the functions of the first release, which would make a new key of their own, long before. */
const takenOverAfterMs = 3_600_000;
/** KMS wraps 4 kB at a time; a key takes some 70 bytes. */
const maxKeys = 20;
const keyBytes = 32;

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const ringSchema = z.object({
  /** Newest first. */
  keys: z.array(z.object({ id: z.string(), createdAt: z.string() })).min(1),
  material: bytes,
  wrappedBy: z.object({ keyId: z.string(), table: z.string() }).nullable(),
  seq: z.number().int(),
  /** When the first release's key was taken over; missing once that row is gone. */
  takenOverAt: z.string().optional(),
});
type Ring = z.infer<typeof ringSchema>;
const materialSchema = z.record(z.string(), z.base64());

interface Parts {
  table: Table;
  wrapper: KeyWrapper;
  randomBytes: RandomBytes;
  clock: Pick<Clock, 'wall'>;
}

export function createKeyring(parts: Parts): Keyring {
  const { table, wrapper, clock } = parts;
  let held: { seq: number; keys: RingKey[]; at: number } | null = null;
  let loading: Promise<RingKey[]> | null = null;

  async function load(): Promise<RingKey[]> {
    const row = await readOrMake(parts);
    const ring = ringSchema.parse(row);
    const keys = held?.seq === ring.seq ? held.keys : await open(ring, wrapper);
    held = { seq: ring.seq, keys, at: clock.wall().getTime() };
    await forgetFirstRelease(row, parts);
    return keys;
  }

  async function all({ fresh = false } = {}): Promise<RingKey[]> {
    if (!fresh && held !== null && clock.wall().getTime() - held.at < freshForMs) return held.keys;
    loading ??= load().finally(() => {
      loading = null;
    });
    return loading;
  }

  /** Writes what `next` makes of the keys, unless somebody else did so meanwhile; then again. */
  async function change(next: (keys: RingKey[]) => RingKey[]): Promise<void> {
    for (;;) {
      const row = await readOrMake(parts);
      const ring = ringSchema.parse(row);
      const keys = next(await open(ring, wrapper));
      const material = await close(keys, ring, wrapper);
      if (await table.put({ ...row, ...material, seq: ring.seq + 1 }, isEqual('seq', ring.seq))) return;
    }
  }

  return {
    all,
    async newest() {
      const [key] = await all();
      if (key === undefined) throw new Error('the keyring is empty');
      return key;
    },
    async describe(): Promise<KeyringDescription> {
      const row = await table.get(ringKey);
      if (row === null) return { keys: [], wrappedBy: null };
      const { keys, wrappedBy } = ringSchema.parse(row);
      return { keys, wrappedBy: wrappedBy?.keyId ?? null };
    },
    async add() {
      let added = '';
      await change((keys) => {
        if (keys.length >= maxKeys) throw new Error(`there are ${keys.length} keys already: retire some first`);
        const key = newKey(parts);
        added = key.id;
        return [key, ...keys];
      });
      return added;
    },
    drop: (id) => change(([newest, ...older]) => (newest ? [newest, ...older.filter((key) => key.id !== id)] : [])),
  };
}

const newKey = ({ randomBytes, clock }: Parts): RingKey => ({
  id: `key-${Buffer.from(randomBytes(4)).toString('hex')}`,
  createdAt: clock.wall().toISOString(),
  material: Uint8Array.from(randomBytes(keyBytes)),
});

/** The row; made of the first release's key, or of a new one, where there is none. */
async function readOrMake(parts: Parts): Promise<Row> {
  const { table, wrapper } = parts;
  const stored = await table.get(ringKey);
  if (stored) return stored;
  const first = (await table.get(firstReleaseKey))?.value;
  const taken = first instanceof Uint8Array;
  const key = taken ? { ...newKey(parts), material: first } : newKey(parts);
  const material = await close([key], { wrappedBy: null }, wrapper);
  await table.put({ ...ringKey, ...material, seq: 1, ...(taken ? { takenOverAt: key.createdAt } : {}) }, isAbsent);
  return readOrMake(parts);
}

/** It lies in the table as it is, and nobody asks for it any more. */
async function forgetFirstRelease(row: Row, { table, clock }: Parts): Promise<void> {
  const { takenOverAt, ...rest } = row;
  if (typeof takenOverAt !== 'string' || clock.wall().getTime() - Date.parse(takenOverAt) < takenOverAfterMs) return;
  await table.remove(firstReleaseKey);
  await table.put(rest, isEqual('w', row.w));
}

async function open({ keys, material, wrappedBy }: Ring, wrapper: KeyWrapper): Promise<RingKey[]> {
  const opened = await wrapper.unwrap({ bytes: material, by: wrappedBy });
  const values = materialSchema.parse(JSON.parse(Buffer.from(opened).toString()));
  return keys.map(({ id, createdAt }) => {
    const value = values[id];
    if (value === undefined) throw new Error(`the keyring names the key ${id} and does not hold it`);
    return { id, createdAt, material: Uint8Array.from(Buffer.from(value, 'base64')) };
  });
}

async function close(keys: RingKey[], { wrappedBy }: Pick<Ring, 'wrappedBy'>, wrapper: KeyWrapper) {
  const values = Object.fromEntries(keys.map(({ id, material }) => [id, Buffer.from(material).toString('base64')]));
  const wrapped: WrappedKeys = await wrapper.wrap(Buffer.from(JSON.stringify(values)), wrappedBy);
  return {
    keys: keys.map(({ id, createdAt }) => ({ id, createdAt })),
    material: wrapped.bytes,
    wrappedBy: wrapped.by,
  };
}
