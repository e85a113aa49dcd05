// What a change row remembers of the versions it was given lately, so that the end-to-end check can ask afterwards who should have been told.
import type { ChangeRow, Recording } from '../model/change.ts';

/** A day longer than anybody looks back. */
const keptDays = 3;

/** The row's recordings and one more; those that are too old to be asked for go. */
export function withRecording(row: ChangeRow | null, recording: Recording): Recording[] {
  const since = new Date(Date.parse(recording.recordedAt) - keptDays * 86_400_000).toISOString();
  return [...(row?.recordings ?? []).filter(({ recordedAt }) => recordedAt >= since), recording];
}
