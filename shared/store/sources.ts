// What is remembered of each source, and who is polling it: a claim holds until a wall-clock moment, then lapses.
import { type SourceState, sourceStateSchema } from '../model/source.ts';
import { type Claimant, isHeldByGone } from './claims.ts';
import type { SourceStore } from './store.ts';
import { isAbsent, isEqual, type Key, type Row, type Table } from './table.ts';

const sourceKey = (id: string): Key => ({ pk: `source#${id}`, sk: 'state' });

const isClaimed = ({ claimedUntil }: Row, now: Date): boolean =>
  typeof claimedUntil === 'string' && claimedUntil > now.toISOString();

export function createSources(table: Table, claimant: Claimant): SourceStore {
  /** Claims this process holds, so that a pass that outlived its claim does not overwrite the next one's findings. */
  const held = new Map<string, string>();

  async function settle(state: SourceState): Promise<void> {
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
      const row: Row | null = await table.get(sourceKey(id));
      if (row && isClaimed(row, now) && !isHeldByGone(row, claimant)) return null;
      const state = sourceStateSchema.parse(row ?? { id });
      const claim = table.newToken();
      const claimed = { ...sourceKey(id), ...state, claim, claimedUntil: until.toISOString(), claimedBy: claimant.id };
      if (!(await table.put(claimed, row ? isEqual('w', row.w) : isAbsent))) return null;
      held.set(id, claim);
      return state;
    },
    settle,
  };
}
