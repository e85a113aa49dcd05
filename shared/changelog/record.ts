// A reading into the change log. Each step is one conditional write and the whole is safe to repeat: the thread row says which
// change a telling is about before that change's row exists, so whoever comes again, or at the same time, writes to the same one.
import type { ChangeRow } from '../model/change.ts';
import type { Clock } from '../model/clock.ts';
import type { Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { ChangeStore, Thread, ThreadStore } from '../store/store.ts';
import { createTurns } from './in-turn.ts';
import { isTakenBack, type Merged, type Moment, merge, type RecordedEvent, toChange } from './merge.ts';
import { type Told, takeBack } from './take-back.ts';
import { type ReadItem, type TellingOf, tellingsOf } from './tellings.ts';
import { assign, entriesNear, formerThreadOf, withFormer } from './threads.ts';

export interface Recorded {
  changeId: string;
  event: RecordedEvent;
}
/** What recording asks of the store. */
export interface LogStore {
  changes: Pick<ChangeStore, 'get' | 'put' | 'putRevision'>;
  threads: ThreadStore;
}
interface Services {
  store: LogStore;
  clock: Clock;
  /** Id of the tick or pass that brought it, kept with what has to be announced. */
  cause?: string | undefined;
}

/** Each lost write means that another worker got its own in, so this many in a row do not happen to an honest one. */
const attempts = 100;

/** Records what a document says; `told` are the changes it tells of now. Recording it again changes nothing. */
export async function recordReading(
  { reading, source, item }: { reading: Reading; source: Source; item: ReadItem },
  { store, clock, cause }: Services,
): Promise<{ recorded: Recorded[]; told: string[] }> {
  const moment: Moment = { now: clock.now(), wall: clock.wall(), silent: item.silent, cause };
  const all = tellingsOf(reading, source, item, moment.now);
  const recorded: Recorded[] = [];
  for (const key of new Set(all.map(({ thread }) => thread))) {
    const tellings = all.filter(({ thread }) => thread === key);
    recorded.push(...(await inTurn(key, () => recordThread(key, tellings, { store, moment, item }))));
  }
  const told = [...new Set(recorded.flatMap(({ changeId, event }) => (event === 'takenBack' ? [] : [changeId])))];
  const left = item.corrects ? (item.told ?? []).filter((id) => !told.includes(id)) : [];
  recorded.push(...(await takeBackAll(left, { source: source.id, url: item.url }, { store, moment })));
  return { recorded, told };
}

const inTurn = createTurns();

interface Recording {
  store: LogStore;
  moment: Moment;
  item: ReadItem;
}

async function recordThread(
  key: string,
  tellings: TellingOf[],
  { store, moment, item }: Recording,
): Promise<Recorded[]> {
  const { changeIds, held } = await place(key, tellings, store);
  // First, since whoever died in between would no longer see what came in whose place.
  const recorded = await takeBackAll(replaced(changeIds, held, item), tellings[0]?.evidence, { store, moment });
  for (const [index, telling] of tellings.entries()) {
    const changeId = changeIds[index];
    if (changeId === undefined) continue;
    const event = await write(changeId, (row) => merge(changeId, row, telling, moment), store);
    recorded.push({ changeId, event });
  }
  return recorded;
}

async function takeBackAll(
  changeIds: string[],
  own: Told | undefined,
  { store, moment }: Omit<Recording, 'item'>,
): Promise<Recorded[]> {
  const recorded: Recorded[] = [];
  for (const changeId of own ? changeIds : []) {
    const event = await write(changeId, (row) => (row && own ? takeBack(row, own, moment) : null), store);
    if (event !== 'unchanged') recorded.push({ changeId, event });
  }
  return recorded;
}

/** Changes the document told of before in whose place it tells of others now; one that merely tells of fewer has taken nothing back. */
function replaced(changeIds: string[], held: ReadonlySet<string>, { corrects = false }: ReadItem): string[] {
  const left = [...held].filter((id) => !changeIds.includes(id));
  const fresh = new Set(changeIds.filter((id) => !held.has(id)));
  return corrects || fresh.size >= left.length ? left : [];
}

/** The changes the tellings are about, by a thread row that says so. */
async function place(
  key: string,
  tellings: TellingOf[],
  store: LogStore,
): Promise<{ changeIds: string[]; held: Set<string> }> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const stored = await store.threads.get(key);
    const thread = withFormer(stored, await formerThreads(tellings, store));
    const held = await changesWith(tellings, thread, store);
    const { changeIds, thread: extended } = assign(thread, tellings, held);
    if (extended === stored || (await store.threads.put(extended))) return { changeIds, held };
  }
  throw new Error(`change log: thread ${key} could not be written in ${attempts} attempts; it is taken up again later`);
}

async function formerThreads(tellings: TellingOf[], store: LogStore): Promise<Thread[]> {
  const keys = new Set(tellings.flatMap((telling) => formerThreadOf(telling) ?? []));
  return Promise.all([...keys].map((key) => store.threads.get(key)));
}

/** Changes of the thread that this document is evidence for already, and has not taken back. */
async function changesWith(tellings: TellingOf[], thread: Thread, store: LogStore): Promise<Set<string>> {
  const ids = new Set(tellings.flatMap((telling) => entriesNear(thread, telling).map(({ changeId }) => changeId)));
  const rows = await Promise.all([...ids].map((id) => store.changes.get(id)));
  const own = tellings[0]?.evidence;
  const isOwn = (one: { source: string; url: string }) => one.source === own?.source && one.url === own.url;
  return new Set(rows.flatMap((row) => (row?.evidence.some(isOwn) && !isTakenBack(row) ? [row.id] : [])));
}

/** The version before is kept first: dying in between leaves a copy of what still stands, and the next attempt goes on. */
async function write(
  id: string,
  change: (row: ChangeRow | null) => Merged | null,
  store: LogStore,
): Promise<RecordedEvent> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const previous = await store.changes.get(id);
    const merged = change(previous);
    if (merged === null || merged.event === 'unchanged') return 'unchanged';
    if (previous && merged.row.version > previous.version) await store.changes.putRevision(toChange(previous));
    if (await store.changes.put(merged.row, previous)) return merged.event;
  }
  throw new Error(`change log: change ${id} could not be written in ${attempts} attempts; it is taken up again later`);
}
