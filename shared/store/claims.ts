// Claims: a row is taken until a wall-clock moment by whoever is named on it. On one machine a holder that is gone can be told
// from one that is busy, so its work need not wait for the claim to lapse; elsewhere only time tells.
import { isEqual, type Row, type Table } from './table.ts';

export interface Claimant {
  /** Names this process among all that share the table. */
  id: string;
  /** Whether the process of that name has certainly ended. */
  isGone(id: string): boolean;
}

export const anyClaimant: Claimant = { id: 'unnamed', isGone: () => false };

/** No claim lasts longer than this (pipeline/read-item.ts has the longest, five minutes). */
const longestClaimMs = 10 * 60_000;

export const isHeldByGone = (row: Record<string, unknown>, { isGone }: Claimant): boolean =>
  typeof row.claimedBy === 'string' && isGone(row.claimedBy);

/** Makes due at once what processes that are gone had claimed; how many rows that were. */
export async function releaseAbandoned(table: Table, claimant: Claimant, now: Date): Promise<number> {
  const from = now.toISOString();
  const to = new Date(now.getTime() + longestClaimMs).toISOString();
  let released = 0;
  for (const kind of ['item', 'delivery']) {
    const keys: Row[] = [];
    for await (const key of table.query({ pk: kind, index: 'work', from, to })) keys.push(key);
    for (const row of await table.getMany(keys)) {
      if (!isHeldByGone(row, claimant)) continue;
      const { claimedBy: _gone, ...free } = row;
      const due = { ...free, nextAttemptAt: from, workAt: `${from}#${String(row.id)}` };
      if (await table.put(due, isEqual('w', row.w))) released += 1;
    }
  }
  return released;
}
