// When which version of a change was recorded: one row each, in the order of the wall clock, a partition a month. It holds the change as that
// version said it, and is written before the change's own row, which decides: what that row does not confirm was never recorded.
import { type ChangeRow, changeRowSchema, changeSchema, type Recording } from '../model/change.ts';
import { changeKey } from './change-keys.ts';
import type { Recorded } from './store.ts';
import type { Key, Row, Table } from './table.ts';

const monthOf = (position: string): string => position.slice(0, 7);
export const recordedKey = (position: string): Key => ({ pk: `recorded#${monthOf(position)}`, sk: position });
const positionOf = (id: string, { recordedAt, version }: Recording): string => `${recordedAt}#${id}#${version}`;

/** No store of ours is older. */
export const firstMonth = '2024-01';

export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let at = new Date(`${monthOf(from)}-01T00:00:00Z`); ; at.setUTCMonth(at.getUTCMonth() + 1)) {
    const month = monthOf(at.toISOString());
    if (month > monthOf(to)) return months;
    months.push(month);
  }
}

export function createRecorded(table: Table) {
  /** Notes the versions that `row` has and `previous` had not. */
  async function note(row: ChangeRow, previous: ChangeRow | null): Promise<void> {
    const known = new Set(previous?.recordings.map((recording) => positionOf(row.id, recording)));
    for (const recording of row.recordings) {
      const position = positionOf(row.id, recording);
      if (known.has(position)) continue;
      await table.put({ ...recordedKey(position), id: row.id, change: changeSchema.parse(row) });
    }
  }

  async function confirmed({ sk: position, id, change }: Row): Promise<Recorded | null> {
    const stored = await table.get(changeKey(String(id)));
    const row = stored && changeRowSchema.parse(stored);
    const recording = row?.recordings.find((one) => positionOf(row.id, one) === position);
    return row && recording ? { position, recording, row, change: changeSchema.parse(change) } : null;
  }

  return {
    note,
    async getRecorded(position: string): Promise<Recorded | null> {
      const row = await table.get(recordedKey(position));
      return row && confirmed(row);
    },
    async *listRecorded({ after, until }: { after: string; until: string }): AsyncGenerator<Recorded> {
      for (const month of monthsBetween(after, until)) {
        for await (const row of table.query({ pk: `recorded#${month}`, from: after, to: until })) {
          const recorded = row.sk > after ? await confirmed(row) : null;
          if (recorded !== null) yield recorded;
        }
      }
    },
  };
}
