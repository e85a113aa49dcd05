// An exported change back into the change log, silently. The export holds what a change says and its evidence; what a row keeps besides, so that news of the
// same finds it and is composed with it, is put together again from these. Doing it again writes nothing.
import * as z from 'zod';
import {
  type Change,
  type ChangeRow,
  changeSchema,
  evidenceSchema,
  type Telling,
  tellingSchema,
} from '../model/change.ts';
import type { Clock } from '../model/clock.ts';
import { itemIdOf } from '../model/item.ts';
import { amountFactsSchema, isoDaySchema } from '../model/reading.ts';
import type { SourceCategory } from '../model/words.ts';
import type { Store, Thread } from '../store/store.ts';
import { utcMoment } from './days.ts';
import { createTurns } from './in-turn.ts';
import { toChange } from './merge.ts';
import { withRecording } from './recordings.ts';
import { threadOf } from './tellings.ts';
import { withTelling } from './threads.ts';

const moment = z.union([isoDaySchema, z.iso.datetime({ offset: true })], {
  error: 'expected a moment such as 2025-04-10T06:00:00.000Z',
});
/** DynamoDB's client takes no larger number for one. */
const kronor = z.number().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER);

/** What the model asks, and what the store, the lists and the pages would otherwise stumble over later. */
const importedChangeSchema = changeSchema.extend({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/, 'expected letters, digits, "-" and "_", 100 at most'),
  announcedAt: moment,
  firstSeenAt: moment,
  updatedAt: moment,
  /** Who was told of a change is asked version by version. */
  version: z.number().int().min(1).max(10_000),
  confidence: z.number().min(0).max(1),
  amounts: z.array(amountFactsSchema.extend({ sek: kronor, sekMax: kronor.nullable() })),
  evidence: z.array(evidenceSchema.extend({ url: z.string().regex(/^https?:\/\//i, 'expected an http or https URL') })),
});

const namedProblems = 5;

/** One line of an NDJSON export. A problem names the field and says what was expected there. */
export function readExportLine(line: string): { change: Change } | { problem: string } {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON: ${error instanceof Error ? error.message : error}` };
  }
  const parsed = importedChangeSchema.safeParse(input);
  if (parsed.success) return { change: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '));
  const rest = problems.length - namedProblems;
  return { problem: [...problems.slice(0, namedProblems), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ') };
}

export type CategoryOf = (sourceId: string) => SourceCategory | undefined;

/** One piece of evidence as a telling. `isFound`: when it came out is not known, `at` is about when it was found. */
interface Retold {
  telling: Telling;
  title: string;
  isFound: boolean;
}

const factsSchema = tellingSchema.omit({ source: true, url: true, category: true, at: true, isImported: true });
/** Tellings together may weigh this much in a row of 400 kB, most of which is the evidence's. */
const tellingsBytes = 100_000;

/**
 * Who said what is not in an export, so each document tells all that the change says. Composed they are the change again, whichever of
 * them have been replaced meanwhile by what their documents really tell. Of very many only the first tell the places, sums and names.
 */
export function retell(change: Change, categoryOf: CategoryOf): Retold[] {
  const facts = factsSchema.parse(change);
  const none = {
    offices: [],
    municipalities: [],
    counties: [],
    ministers: [],
    agencies: [],
    amounts: [],
    officeCounts: [],
  };
  const whole = Math.max(1, Math.floor(tellingsBytes / Buffer.byteLength(JSON.stringify(facts))));
  const documents =
    change.evidence.length > 0 ? change.evidence : [{ source: '', url: '', title: '', publishedAt: null }];
  const moments = momentsOf(change, documents);
  return documents.map(({ source, url, title }, index) => {
    const { at, isFound } = moments[index] ?? { at: announcedMoment(change), isFound: true };
    const own = { source, url, category: categoryOf(source) ?? 'news', at, isImported: true as const };
    return { telling: { ...facts, ...(index < whole ? {} : none), ...own }, title, isFound };
  });
}

const announcedMoment = ({ announcedAt }: Change): string => new Date(announcedAt).toISOString();

/**
 * When each document came out: as it says, and where it does not, or dates itself ahead, when it was found, which was about when the
 * change was first seen. The earliest is the moment the change was announced.
 */
function momentsOf(change: Change, documents: { publishedAt: string | null }[]): { at: string; isFound: boolean }[] {
  const announcedAt = announcedMoment(change);
  const firstSeenAt = new Date(change.firstSeenAt).toISOString();
  const foundAt = firstSeenAt > announcedAt ? firstSeenAt : announcedAt;
  const latest = new Date(change.updatedAt).toISOString();
  const moments = documents.map(({ publishedAt }) => {
    const published = publishedAt === null ? null : utcMoment(publishedAt);
    const isKnown = published !== null && published >= announcedAt && published <= latest;
    return isKnown ? { at: published, isFound: false } : { at: foundAt, isFound: true };
  });
  if (moments.some(({ at }) => at === announcedAt)) return moments;
  const first = moments.find(({ isFound }) => isFound) ?? [...moments].sort((a, b) => (a.at < b.at ? -1 : 1))[0];
  return moments.map((one) => (one === first ? { ...one, at: announcedAt } : one));
}

/** `newer`: than the one we had, whose place it took. `same`: ours stands, being of the same version and moment or of a later one. */
export type ImportOutcome = 'new' | 'newer' | 'same';

interface Services {
  store: Pick<Store, 'changes' | 'threads' | 'items'>;
  clock: Clock;
  categoryOf: CategoryOf;
}

/**
 * The order is that of recording: the thread says that the change is there, then the row is written, which decides. So dying anywhere
 * costs nothing. The version is recorded as a silent one: it is in the record of what came when, and nobody is owed word of it.
 */
export async function importChange(change: Change, services: Services): Promise<ImportOutcome> {
  const { store, categoryOf } = services;
  const retold = retell(change, categoryOf);
  const tellings = retold.map(({ telling }) => telling);
  for (;;) {
    const previous = await store.changes.get(change.id);
    if (previous && !isNewer(change, previous)) return 'same';
    for (const key of threadKeys(change)) await inTurn(key, () => join(key, change, tellings, store));
    for (const one of retold.filter(({ isFound }) => isFound)) await rememberFound(one, store);
    if (previous && change.version > previous.version) await store.changes.putRevision(toChange(previous));
    const row = rowOf(change, previous, { tellings, clock: services.clock });
    if (await store.changes.put(row, previous)) return previous ? 'newer' : 'new';
  }
}

const inTurn = createTurns();

function isNewer(change: Change, than: Change): boolean {
  if (change.version !== than.version) return change.version > than.version;
  return Date.parse(change.updatedAt) > Date.parse(than.updatedAt);
}

/** One, of a change as we make them; somebody else's may be about several offices, and is then found at each. */
function threadKeys(change: Change): Set<string> {
  const places = change.offices.length > 0 ? change.offices.map((office) => [office]) : [[]];
  return new Set(places.map((offices) => threadOf({ ...change, offices })));
}

/** Latest first: something called off counts as called off since the last word on it. */
async function join(key: string, { id, type }: Change, tellings: Telling[], store: Services['store']): Promise<void> {
  const latestFirst = [...tellings].sort((a, b) => (a.at > b.at ? -1 : 1));
  for (;;) {
    const thread = await store.threads.get(key);
    const joined = latestFirst.reduce<Thread>((sofar, telling) => withTelling(sofar, id, { type, telling }), thread);
    if (joined === thread || (await store.threads.put(joined))) return;
  }
}

/** A document without a date is as old as its item: without one it would be new when its source shows it again, and so would its change. */
async function rememberFound(
  { telling: { source, url, at }, title }: Retold,
  { items }: Services['store'],
): Promise<void> {
  const id = itemIdOf(source, url);
  if (url === '' || (await items.get(id)) !== null) return;
  const found = { discoveredAt: at, nextAttemptAt: at, publishedAt: null, silent: true, attempts: 0, lastError: null };
  await items.offer({ ...found, id, sourceId: source, url, title, text: '', contentHash: '', status: 'relevant' });
}

/** What we still have to tell of our own version stays to be told. */
function rowOf(
  change: Change,
  previous: ChangeRow | null,
  { tellings, clock }: { tellings: Telling[]; clock: Clock },
): ChangeRow {
  const { version } = change;
  const recorded = { version, event: previous ? ('updated' as const) : ('created' as const), silent: true };
  const passAt = clock.now().toISOString();
  const evidenceAt = tellings.map(({ at }) => at).reduce((a, b) => (a > b ? a : b), announcedMoment(change));
  const recording = { ...recorded, recordedAt: clock.wall().toISOString(), passAt, evidenceAt };
  const isNewVersion = version !== previous?.version;
  const { recordings = [], withdrawnReason, announcements = [], seq = 0 } = previous ?? {};
  return {
    ...change,
    tellings,
    seq: seq + 1,
    announcements,
    recordings: isNewVersion ? withRecording(previous, recording) : recordings,
    ...(change.withdrawn && withdrawnReason !== undefined && { withdrawnReason }),
  };
}
