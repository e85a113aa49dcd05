// What a document no longer tells, taken out of a change: what is left is told by the others, and a change that nobody tells any more is
// withdrawn, as a new version that those who were told of it are told of. Pure; record.ts does the writing.
import { isDeepStrictEqual } from 'node:util';
import type { Announcement, ChangeRow, Telling } from '../model/change.ts';
import { compose } from './compose.ts';
import { describe } from './describe.ts';
import { essence, type Merged, type Moment, takenBackReason } from './merge.ts';
import { withRecording } from './recordings.ts';

/** A document, as evidence and tellings name it. */
export interface Told {
  source: string;
  url: string;
}

export function takeBack(row: ChangeRow, own: Told, moment: Moment): Merged {
  const isOther = ({ source, url }: Told): boolean => source !== own.source || url !== own.url;
  const { tellings = [], evidence } = row;
  const [first, ...others] = tellings.filter(isOther);
  if (row.withdrawn || !tellings.some((telling) => !isOther(telling))) return { row, event: 'unchanged' };
  if (!first) return { row: withdrawnRow(row, moment), event: 'takenBack' };
  const left: [Telling, ...Telling[]] = [first, ...others];
  const facts = { ...row, ...compose(left, row.type) };
  const merged = { ...facts, ...describe(facts, 'sv'), tellings: left, evidence: evidence.filter(isOther) };
  if (isDeepStrictEqual(essence(row), essence(facts))) return { row: renewed(merged, moment), event: 'takenBack' };
  return { row: renewed(nextVersion(merged, 'updated', moment), moment), event: 'takenBack' };
}

/** It keeps what was said of it: a withdrawn change stays readable. */
const withdrawnRow = (row: ChangeRow, moment: Moment): ChangeRow =>
  renewed({ ...nextVersion(row, 'withdrawn', moment), withdrawn: true, withdrawnReason: takenBackReason }, moment);

const renewed = (row: ChangeRow, { now }: Moment): ChangeRow => ({
  ...row,
  updatedAt: now.toISOString(),
  seq: row.seq + 1,
});

function nextVersion(row: ChangeRow, event: Announcement['event'], { now, wall, silent, cause }: Moment): ChangeRow {
  const version = row.version + 1;
  const announcement: Announcement = { version, event, recordedAt: wall.toISOString(), cause };
  // Nobody need have been told of a silent one, and then nobody is told of its end.
  const isTold = event === 'withdrawn' || !silent;
  const passAt = now.toISOString();
  return {
    ...row,
    version,
    announcements: isTold ? [...row.announcements, announcement] : row.announcements,
    recordings: withRecording(row, { ...announcement, silent, passAt, evidenceAt: passAt }),
  };
}
