// Withdrawing a change: it stays readable, marked, as a new version that those who were told of it are told of.
import type { Change } from '../model/change.ts';
import type { Clock } from '../model/clock.ts';
import type { Store } from '../store/store.ts';
import { toChange } from './merge.ts';
import { withRecording } from './recordings.ts';

/**
 * Marks the change as wrong and says why. Doing it again changes nothing.
 * @throws Error when there is no such change; the message says what to do.
 */
export async function withdraw(
  changeId: string,
  reason: string,
  { store, clock }: { store: Pick<Store, 'changes'>; clock: Clock },
): Promise<Change> {
  for (;;) {
    const row = await store.changes.get(changeId);
    if (!row) throw new Error(`there is no change "${changeId}"; "kontorsvakten export" lists their ids`);
    if (row.withdrawn) return toChange(row);
    const version = row.version + 1;
    const announcement = { version, event: 'withdrawn' as const, recordedAt: clock.wall().toISOString() };
    const passAt = clock.now().toISOString();
    const withdrawn = {
      ...row,
      version,
      withdrawn: true,
      withdrawnReason: reason,
      updatedAt: passAt,
      seq: row.seq + 1,
      announcements: [...row.announcements, announcement],
      recordings: withRecording(row, { ...announcement, silent: false, passAt, evidenceAt: passAt }),
    };
    await store.changes.putRevision(toChange(row));
    if (await store.changes.put(withdrawn, row)) return toChange(withdrawn);
  }
}
