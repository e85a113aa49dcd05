// What is remembered of each source, and who is polling it: a claim holds until a wall-clock moment, then lapses.
// Every pass writes the state twice, so what the source has shown (up to 24 kB) lies beside it, written when there is news.
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import * as z from 'zod';
import { parsedItemSchema } from '../model/item.ts';
import { type SourceState, sourceStateSchema } from '../model/source.ts';
import { type Claimant, isHeldByGone } from './claims.ts';
import type { ReadTogether } from './read-together.ts';
import type { DirectorySnapshot, SourceMemory, SourceStore } from './source-stores.ts';
import { isAbsent, isEqual, type Key, nameOf, type Row, type Table } from './table.ts';

const sourceKey = (id: string): Key => ({ pk: `source#${id}`, sk: 'state' });

const seenKey = (id: string): Key => ({ pk: `source#${id}`, sk: 'seen' });

/** An office has some hundred characters; packed, a thousand of them fit a row many times over. */
const snapshotKey = (id: string): Key => ({ pk: `source#${id}`, sk: 'snapshot' });
const snapshotSchema = z.object({
  offices: z.array(parsedItemSchema),
  firstSeen: z.record(z.string(), z.string()).default({}),
  doubted: z.string().nullable(),
});

const backfillKey = (id: string): Key => ({ pk: `source#${id}`, sk: 'backfill' });
const backfillSchema = z.object({ from: z.string(), next: z.string().nullable(), pages: z.number() });

const isClaimed = ({ claimedUntil }: Row, now: Date): boolean =>
  typeof claimedUntil === 'string' && claimedUntil > now.toISOString();

export function createSources(table: Table, claimant: Claimant, readTogether: ReadTogether): SourceStore {
  /** Claims this process holds, so that a pass that outlived its claim does not overwrite the next one's findings. */
  const held = new Map<string, string>();
  /** The same for what they have shown: the write that made it. */
  const madeBy = new Map<string, unknown>();

  async function recall(key: Key): Promise<Row | null> {
    const row = await table.get(key);
    madeBy.set(nameOf(key), row?.w);
    return row;
  }

  async function remember(key: Key, fields: Record<string, unknown>): Promise<void> {
    const w = madeBy.get(nameOf(key));
    await table.put({ ...key, ...fields }, w === undefined ? isAbsent : isEqual('w', w));
  }

  async function seen(id: string): Promise<Uint8Array> {
    const row = await recall(seenKey(id));
    return row?.seen instanceof Uint8Array ? row.seen : new Uint8Array();
  }

  /** The first release kept it in the state, which the next write of the state forgets. */
  async function setApart(id: string, { seen }: Row): Promise<void> {
    if (seen instanceof Uint8Array) await table.put({ ...seenKey(id), seen }, isAbsent);
  }

  function unpack(row: Row | null): DirectorySnapshot | null {
    if (!(row?.packed instanceof Uint8Array)) return null;
    return snapshotSchema.parse(JSON.parse(brotliDecompressSync(row.packed).toString('utf8')));
  }

  async function settle(state: SourceState, { seen, snapshot }: SourceMemory = {}): Promise<void> {
    if (seen !== undefined) await remember(seenKey(state.id), { seen });
    if (snapshot !== undefined) {
      const packed = new Uint8Array(brotliCompressSync(JSON.stringify(snapshot)));
      await remember(snapshotKey(state.id), { packed });
    }
    const claim = held.get(state.id);
    held.delete(state.id);
    const row = { ...sourceKey(state.id), ...sourceStateSchema.parse(state) };
    await table.put(row, claim === undefined ? undefined : isEqual('claim', claim));
  }

  return {
    async get(id) {
      const row = await table.get(sourceKey(id));
      return row && sourceStateSchema.parse(row);
    },
    async getMany(ids) {
      const rows = await table.getMany([...new Set(ids)].map(sourceKey));
      return new Map(rows.map((row) => [String(row.id), sourceStateSchema.parse(row)]));
    },
    async claim(id, now, until) {
      // A pass takes many sources at a time: one request reads them.
      const row: Row | null = await readTogether(sourceKey(id));
      if (row && isClaimed(row, now) && !isHeldByGone(row, claimant)) return null;
      if (row) await setApart(id, row);
      const state = sourceStateSchema.parse(row ?? { id });
      const claim = table.newToken();
      const claimed = { ...sourceKey(id), ...state, claim, claimedUntil: until.toISOString(), claimedBy: claimant.id };
      if (!(await table.put(claimed, row ? isEqual('w', row.w) : isAbsent))) return null;
      held.set(id, claim);
      return state;
    },
    seen,
    snapshot: async (id) => unpack(await recall(snapshotKey(id))),
    peek: async (id) => unpack(await table.get(snapshotKey(id))),
    async backfill(id) {
      const row = await table.get(backfillKey(id));
      return row && backfillSchema.parse(row);
    },
    async putBackfill(id, state) {
      await table.put({ ...backfillKey(id), ...state });
    },
    settle,
  };
}
