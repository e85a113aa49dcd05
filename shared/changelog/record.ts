// A reading into the change log. Each step is one conditional write and the whole is safe to repeat: the thread row says which
// change a telling is about before that change's row exists, so whoever comes again, or at the same time, writes to the same one.
import type { Clock } from '../model/clock.ts';
import type { Reading } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import type { Store, Thread } from '../store/store.ts';
import { createTurns } from './in-turn.ts';
import { type Moment, merge, type RecordedEvent, toChange } from './merge.ts';
import { type ReadItem, type TellingOf, tellingsOf } from './tellings.ts';
import { assign, entriesNear } from './threads.ts';

export interface Recorded {
  changeId: string;
  event: RecordedEvent;
}
interface Services {
  store: Pick<Store, 'changes' | 'threads'>;
  clock: Clock;
  /** Id of the tick or pass that brought it, kept with what has to be announced. */
  cause?: string | undefined;
}

/** Each lost write means that another worker got its own in, so this many in a row do not happen to an honest one. */
const attempts = 100;

/** Records what a document says. Recording it again changes nothing. */
export async function recordReading(
  { reading, source, item }: { reading: Reading; source: Source; item: ReadItem },
  { store, clock, cause }: Services,
): Promise<{ recorded: Recorded[] }> {
  const moment: Moment = { now: clock.now(), wall: clock.wall(), silent: item.silent, cause };
  const all = tellingsOf(reading, source, item, moment.now);
  const recorded: Recorded[] = [];
  for (const key of new Set(all.map(({ thread }) => thread))) {
    const tellings = all.filter(({ thread }) => thread === key);
    recorded.push(...(await inTurn(key, () => recordThread(key, tellings, store, moment))));
  }
  return { recorded };
}

const inTurn = createTurns();

async function recordThread(
  key: string,
  tellings: TellingOf[],
  store: Services['store'],
  moment: Moment,
): Promise<Recorded[]> {
  const changeIds = await place(key, tellings, store);
  const recorded: Recorded[] = [];
  for (const [index, telling] of tellings.entries()) {
    const changeId = changeIds[index];
    if (changeId !== undefined) recorded.push({ changeId, event: await write(changeId, telling, store, moment) });
  }
  return recorded;
}

/** The changes the tellings are about, by a thread row that says so. */
async function place(key: string, tellings: TellingOf[], store: Services['store']): Promise<string[]> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const thread = await store.threads.get(key);
    const assigned = assign(thread, tellings, await changesWith(tellings, thread, store));
    if (assigned.thread === thread || (await store.threads.put(assigned.thread))) return assigned.changeIds;
  }
  throw new Error(`change log: thread ${key} could not be written in ${attempts} attempts; it is taken up again later`);
}

/** Changes of the thread that this document is evidence for already. */
async function changesWith(tellings: TellingOf[], thread: Thread, store: Services['store']): Promise<Set<string>> {
  const ids = new Set(tellings.flatMap((telling) => entriesNear(thread, telling).map(({ changeId }) => changeId)));
  const rows = await Promise.all([...ids].map((id) => store.changes.get(id)));
  const own = tellings[0]?.evidence;
  const isOwn = (one: { source: string; url: string }) => one.source === own?.source && one.url === own.url;
  return new Set(rows.flatMap((row) => (row?.evidence.some(isOwn) ? [row.id] : [])));
}

/** The version before is kept first: dying in between leaves a copy of what still stands, and the next attempt goes on. */
async function write(id: string, telling: TellingOf, store: Services['store'], moment: Moment): Promise<RecordedEvent> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const previous = await store.changes.get(id);
    const { row, event } = merge(id, previous, telling, moment);
    if (event === 'unchanged') return event;
    if (previous && row.version > previous.version) await store.changes.putRevision(toChange(previous));
    if (await store.changes.put(row, previous)) return event;
  }
  throw new Error(`change log: change ${id} could not be written in ${attempts} attempts; it is taken up again later`);
}
