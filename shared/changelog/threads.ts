// Which change of its thread a telling is about: by what marks it and nearness in time, never by likeness of headlines.
import { createHash } from 'node:crypto';
import type { ChangeType } from '../model/words.ts';
import type { Thread, ThreadEntry } from '../store/store.ts';
import { daysBetween, swedishDay } from './days.ts';
import { calledOffOn, entryMarksOf, isDone, kinshipOf, type Marked } from './kinship.ts';
import { isPlaced, type TellingOf } from './tellings.ts';

interface Nearness {
  /** Days from the nearest evidence within which an unmarked telling is about the same change. */
  near: number;
  /** The same where no office is named: "35 kontor" may be others a year later. */
  unnamed?: number;
  /** The same when a mark is shared; budgets and plans are told for more than a year. */
  marked?: number;
  /** The same between a plan and the word that it has come about: offices take years to open, audits about one. */
  fulfilled?: number;
  /** Days that two effective days may differ and still be those of one change. */
  slack?: number;
}
const nearness: Record<ChangeType, Nearness> = {
  'office-opening': { near: 540, unnamed: 270, fulfilled: 1095 },
  'office-closure': { near: 540, unnamed: 270, fulfilled: 1095 },
  'office-relocation': { near: 540, unnamed: 270, fulfilled: 1095 },
  'office-hours': { near: 60, slack: 14 },
  'office-services': { near: 120, slack: 45 },
  'office-disruption': { near: 14, slack: 7 },
  'mobile-service': { near: 180 },
  'network-size': { near: 60, marked: 540 },
  'budget-cut': { near: 60, marked: 540 },
  'budget-increase': { near: 60, marked: 540 },
  mandate: { near: 60, marked: 120 },
  leadership: { near: 90, slack: 45 },
  review: { near: 60, marked: 120, fulfilled: 730 },
};
/** What is planned anew this long after it was called off is a new change; before that it is an echo. */
const cancelledEchoDays = 30;

/** Days between a telling and the span of time an entry's evidence covers. */
const gap = ({ firstAt, lastAt }: ThreadEntry, day: string): number =>
  Math.max(daysBetween(day, firstAt), daysBetween(lastAt, day), 0);

/** Entries whose time a telling of this day could still be about. */
export const entriesNear = (thread: Thread, { type, telling }: TellingOf): ThreadEntry[] => {
  const { near, marked = 0, fulfilled = 0 } = nearness[type];
  const reach = Math.max(near, marked, fulfilled);
  return thread.entries.filter((entry) => gap(entry, swedishDay(telling.at)) <= reach);
};

function isSameChange(entry: ThreadEntry, next: TellingOf): boolean {
  const { type, telling } = next;
  const { marked = nearness[type].near, fulfilled = 0, slack, unnamed } = nearness[type];
  const near = telling.offices.length > 0 ? nearness[type].near : (unnamed ?? nearness[type].near);
  const day = swedishDay(telling.at);
  const calledOff = telling.status === 'cancelled' ? day : calledOffOn(entry);
  const plannedAnew = telling.status === 'cancelled' ? entry.firstAt : day;
  if (calledOff && daysBetween(calledOff, plannedAnew) > cancelledEchoDays) return false;
  if (slack !== undefined && entry.effectiveFrom && telling.effectiveFrom) {
    if (Math.abs(daysBetween(entry.effectiveFrom, telling.effectiveFrom)) > slack) return false;
  }
  const kinship = kinshipOf(entry, next);
  if (kinship === 'apart') return false;
  if (kinship === 'same' && isFulfilment(entry, next) && gap(entry, day) <= fulfilled) return true;
  const reach = { same: marked, likely: Math.max(near, marked / 3), open: near };
  return gap(entry, day) <= reach[kinship];
}

/** One tells of a plan, and the other, later, that it has come about. */
function isFulfilment(entry: ThreadEntry, { telling }: TellingOf): boolean {
  const day = swedishDay(telling.at);
  const isToldDone = telling.status === 'in-effect';
  return isDone(entry) ? !isToldDone && day <= entry.firstAt : isToldDone && day >= entry.lastAt;
}

/** The better the fewer: a change this document is already evidence for, then what shares a mark, then nearness. */
function distance(entry: ThreadEntry, next: TellingOf, held: ReadonlySet<string>): number {
  const kinship = ['same', 'likely', 'open', 'apart'].indexOf(kinshipOf(entry, next));
  return (held.has(entry.changeId) ? 0 : 1e7) + kinship * 1e6 + gap(entry, swedishDay(next.telling.at));
}

/** Before the offices of a town shared one, each office had a thread of its own name; `null` where the names are the same. */
export function formerThreadOf({ type, thread, telling }: TellingOf): string | null {
  const [office] = telling.offices;
  const former = office && isPlaced(type) ? `${type}/office/${office.id}` : thread;
  return former === thread ? null : former;
}

/** The thread with the changes of threads that it took the place of; the very same object when there are none. */
export function withFormer(thread: Thread, former: Thread[]): Thread {
  const known = new Set(thread.entries.map(({ changeId }) => changeId));
  const entries = former.flatMap(({ key, entries }) =>
    entries
      .filter(({ changeId }) => !known.has(changeId))
      .map((entry) => ({ ...entry, marks: [...entry.marks, `office:${key.split('/').at(-1)}`] })),
  );
  return entries.length === 0 ? thread : { ...thread, entries: [...thread.entries, ...entries] };
}

export interface Assignment {
  /** The thread with what the tellings add to it; the very same object when that is nothing. */
  thread: Thread;
  /** For each telling the change it is about. */
  changeIds: string[];
}

/**
 * Says for each telling of one document which change of the thread it is about, making new entries where it is none.
 * `held` are the changes the document is already evidence for: an edit that changed the figures stays with its change.
 */
export function assign(thread: Thread, tellings: TellingOf[], held: ReadonlySet<string>): Assignment {
  const chosen = tellings.map((next) => {
    const candidates = thread.entries.filter((entry) => isSameChange(entry, next));
    return candidates.sort((a, b) => distance(a, next, held) - distance(b, next, held))[0]?.changeId;
  });
  const free = thread.entries.map(({ changeId }) => changeId).filter((id) => held.has(id) && !chosen.includes(id));
  let extended = thread;
  const changeIds = tellings.map((next, index) => {
    const changeId = chosen[index] ?? free.shift() ?? newIdIn(extended);
    extended = withTelling(extended, changeId, next);
    return changeId;
  });
  return { thread: extended, changeIds };
}

/** Stable: whoever comes to the same place of the same thread makes the same change. */
export const changeIdOf = (threadKey: string, ordinal: number): string =>
  createHash('sha256').update(`${threadKey}#${ordinal}`).digest('hex').slice(0, 20);

/** An import may have brought a later change of the thread without those before it, so the next id in order may be taken. */
function newIdIn({ key, entries }: Thread): string {
  for (let ordinal = entries.length; ; ordinal++) {
    const id = changeIdOf(key, ordinal);
    if (!entries.some(({ changeId }) => changeId === id)) return id;
  }
}

/** The thread with what the telling adds to the change's entry; the very same object when that is nothing. */
export function withTelling(thread: Thread, changeId: string, next: Marked): Thread {
  const { telling } = next;
  const day = swedishDay(telling.at);
  const known = thread.entries.find((entry) => entry.changeId === changeId);
  const entry: ThreadEntry = {
    changeId,
    firstAt: known && known.firstAt < day ? known.firstAt : day,
    lastAt: known && known.lastAt > day ? known.lastAt : day,
    effectiveFrom: known?.effectiveFrom ?? telling.effectiveFrom,
    marks: [...new Set([...(known?.marks ?? []), ...entryMarksOf(next, day)])],
  };
  if (!known) return { ...thread, entries: [...thread.entries, entry] };
  if (JSON.stringify(known) === JSON.stringify(entry)) return thread;
  return { ...thread, entries: thread.entries.map((one) => (one === known ? entry : one)) };
}
