// One telling into one change: a new row, a new version, further evidence, or nothing new. Pure; record.ts does the writing.
import { isDeepStrictEqual } from 'node:util';
import type { Announcement, Change, ChangeRow, Evidence, Telling } from '../model/change.ts';
import { compose } from './compose.ts';
import { describe } from './describe.ts';
import { withRecording } from './recordings.ts';
import type { TellingOf } from './tellings.ts';

export type RecordedEvent = 'created' | 'updated' | 'evidence' | 'unchanged' | 'takenBack';
export interface Merged {
  row: ChangeRow;
  event: RecordedEvent;
}
export interface Moment {
  /** Where the story is. */
  now: Date;
  /** The wall clock, by which subscriptions begin. */
  wall: Date;
  /** From a first pass or a backfill: tell nobody. */
  silent: boolean;
  /** Id of the tick or pass that brought it. */
  cause?: string | undefined;
}

/** Older evidence makes no alert, whenever we come to read it. */
const alertDays = 7;
/** Beyond this many documents only what changes the picture is kept: a row has 400 kB. */
const evidenceLimit = 100;

/** What the telling makes of the change: `known` as it stands, or `null` when it is new. */
export function merge(changeId: string, known: ChangeRow | null, next: TellingOf, moment: Moment): Merged {
  const isRevived = known !== null && isTakenBack(known);
  const row = isRevived ? revived(known) : known;
  const tellings = replaceOwn<Telling>(row?.tellings ?? [], next.telling);
  const evidence = replaceOwn<Evidence>(row?.evidence ?? [], next.evidence);
  const isFrozen = row?.withdrawn === true;
  const facts = row && isFrozen ? row : { ...row, ...compose(tellings, next.type) };
  const said: Said = { ...facts, type: next.type };
  const isNewVersion = row !== null && !isFrozen && (isRevived || !isDeepStrictEqual(essence(row), essence(said)));
  // What was imported was made of this very evidence: to read more from it now is new to us, and not in the world.
  if (row && isNewVersion && isImportedFrom(row, next.evidence)) return { row, event: 'unchanged' };
  if (row && !isNewVersion && evidence.length > Math.max(evidenceLimit, row.evidence.length)) {
    return { row, event: 'unchanged' };
  }
  const now = moment.now.toISOString();
  const version = (row?.version ?? 0) + (row === null || isNewVersion ? 1 : 0);
  const merged: ChangeRow = {
    ...said,
    id: changeId,
    ...(row && isFrozen ? { title: row.title, summary: row.summary } : describe(said, 'sv')),
    evidence,
    tellings,
    version,
    firstSeenAt: row?.firstSeenAt ?? now,
    updatedAt: row?.updatedAt ?? now,
    withdrawn: row?.withdrawn ?? false,
    seq: row?.seq ?? 0,
    announcements: row?.announcements ?? [],
    recordings: row?.recordings ?? [],
  };
  if (row && isDeepStrictEqual(merged, row)) return { row, event: 'unchanged' };
  const event = row === null ? 'created' : isNewVersion ? 'updated' : 'evidence';
  if (event !== 'evidence') {
    const announcement: Announcement = { version, event, recordedAt: moment.wall.toISOString(), cause: moment.cause };
    if (isNews(next.telling, moment)) merged.announcements = [...merged.announcements, announcement];
    const { silent } = moment;
    merged.recordings = withRecording(row, { ...announcement, silent, passAt: now, evidenceAt: next.telling.at });
  }
  return { row: { ...merged, updatedAt: now, seq: merged.seq + 1 }, event };
}

/** Why a change is withdrawn that nobody tells any more; it stands again when somebody does. An operator's word is final. */
export const takenBackReason = 'no source tells of it any more';
export const isTakenBack = (row: ChangeRow): boolean => row.withdrawn && row.withdrawnReason === takenBackReason;

/** As it was before anybody told of it: what was taken back proves nothing. */
function revived({ withdrawnReason: _reason, ...row }: ChangeRow): ChangeRow {
  return { ...row, withdrawn: false, tellings: [], evidence: [] };
}

type Said = Parameters<typeof describe>[0];

/** What makes a version: the contract's "what is said". */
export const essence = ({ status, amounts, offices, officeCounts, effectiveFrom }: Omit<Said, 'type'>) => ({
  status,
  amounts,
  offices: offices.map(({ id }) => id),
  officeCounts,
  effectiveFrom,
});

const isNews = ({ at }: Telling, { now, silent }: Moment): boolean =>
  !silent && now.getTime() - Date.parse(at) <= alertDays * 86_400_000;

function isImportedFrom({ tellings = [], evidence }: ChangeRow, told: Evidence): boolean {
  const isOwn = ({ source, url }: { source: string; url: string }) => source === told.source && url === told.url;
  return tellings.find(isOwn)?.isImported === true && isDeepStrictEqual(evidence.find(isOwn), told);
}

/** A document that has spoken before is heard anew, in its place; another one comes last. */
function replaceOwn<T extends { source: string; url: string }>(list: T[], own: T): [T, ...T[]] {
  const isOwn = ({ source, url }: T): boolean => source === own.source && url === own.url;
  const replaced = list.some(isOwn) ? list.map((one) => (isOwn(one) ? own : one)) : [...list, own];
  return replaced as [T, ...T[]];
}

/** A row as the world sees it. */
export function toChange({
  seq: _seq,
  announcements: _told,
  recordings: _recorded,
  tellings: _tellings,
  withdrawnReason: _reason,
  ...change
}: ChangeRow): Change {
  return change;
}
