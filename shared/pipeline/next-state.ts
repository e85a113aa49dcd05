// What is remembered of a source after a pass, and when it is asked again. Pure: the same pass gives the same state.
import { digest } from '../model/item.ts';
import type { Source, SourceState } from '../model/source.ts';
import type { FailureKind } from '../model/words.ts';
import type { FetchedSource } from './fetch-source.ts';
import type { News } from './find-news.ts';

const minuteMs = 60_000;
const dayMinutes = 24 * 60;
/** Moments with news that are remembered, newest first: enough to tell a daily feed from a monthly one. */
const newsKept = 8;
/** So often a source is asked between two pieces of news, where its own interval allows. */
const asksPerNews = 24;
/** Sources that were asked together drift apart by so much of what they wait longer than their interval. */
const jitter = 0.1;
/** A host that is down, slow or overloaded comes back by itself: half the weight of one that refuses us or has nothing there. */
const softWeight = 0.5;
const soft: ReadonlySet<FailureKind> = new Set(['timeout', 'unreachable']);

/** Never polled, or its time has come. */
export function isDue(state: SourceState | undefined, now: Date): boolean {
  return (state?.nextPollAt ?? '') <= now.toISOString();
}

export interface Pass {
  source: Source;
  previous: SourceState;
  fetched: FetchedSource;
  news: Pick<News, 'fresh' | 'isGap' | 'doubt'>;
  now: Date;
}

export function nextState({ source, previous, fetched, news, now }: Pass): SourceState {
  const at = now.toISOString();
  if (fetched.outcome === 'postponed') return { ...previous, nextPollAt: fetched.until };
  // A failure keeps everything that was known: a broken answer never replaces a good one.
  if (fetched.outcome === 'failure') {
    const { kind, message, retryAt } = fetched;
    const backoff = previous.backoff + (soft.has(kind) ? softWeight : 1);
    const minutes = Math.min(source.intervalMinutes * 2 ** Math.max(0, Math.min(backoff - 1, 20)), dayMinutes);
    return {
      ...previous,
      consecutiveFailures: previous.consecutiveFailures + 1,
      backoff,
      failure: { kind, message, at },
      nextPollAt: later(minutesAfter(now, spread(minutes, source, at)), retryAt ?? ''),
    };
  }
  const succeeded: SourceState = {
    ...previous,
    firstSuccessAt: previous.firstSuccessAt ?? at,
    lastSuccessAt: at,
    consecutiveFailures: 0,
    backoff: 0,
    failure: null,
    // A 304 need not repeat the validators; a whole answer of the same bytes may bring new ones.
    etag: fetched.etag ?? previous.etag,
    lastModified: fetched.lastModified ?? previous.lastModified,
    lastFullAt: fetched.whole ? at : previous.lastFullAt,
  };
  const state = fetched.outcome === 'unchanged' ? succeeded : afterItems(succeeded, previous, fetched, news, at);
  return { ...state, nextPollAt: minutesAfter(now, spread(intervalMinutes(source, state, now), source, at)) };
}

function afterItems(
  state: SourceState,
  previous: SourceState,
  { etag, lastModified, bodyHash, items }: Extract<FetchedSource, { outcome: 'items' }>,
  { fresh, isGap, doubt }: Pass['news'],
  at: string,
): SourceState {
  // What is not believed yet must be looked at again, were it the same to the byte as this time, or as the time before.
  const validators =
    doubt === undefined ? { etag, lastModified, bodyHash } : { etag: null, lastModified: null, bodyHash: null };
  return {
    ...state,
    ...validators,
    itemCount: items.length,
    gapAt: isGap ? at : previous.gapAt,
    lastNewItemAt: fresh > 0 ? at : previous.lastNewItemAt,
    // What a first pass finds was not news then.
    newsAt:
      fresh > 0 && previous.firstSuccessAt !== null ? [at, ...previous.newsAt].slice(0, newsKept) : previous.newsAt,
  };
}

/** Minutes until a source that answered is asked again: its own at least, a day at most. */
function intervalMinutes({ intervalMinutes: own, adaptive }: Source, state: SourceState, now: Date): number {
  if (!adaptive) return own;
  const since = Date.parse(state.newsAt.at(-1) ?? state.firstSuccessAt ?? now.toISOString());
  const gap = (now.getTime() - since) / minuteMs / Math.max(1, state.newsAt.length);
  return Math.max(own, Math.min(gap / asksPerNews, dayMinutes));
}

/**
 * What goes beyond the source's own interval is shorter by up to a tenth, which tenth by chance that repeats: told by the source and the
 * moment. The interval itself is the operator's, and the host's gate spreads what falls together.
 */
function spread(minutes: number, { id, intervalMinutes: own }: Source, at: string): number {
  return minutes - Math.max(0, minutes - own) * jitter * fraction(`${id} ${at}`);
}

/** 0 up to 1 from a text, evenly. */
const fraction = (text: string): number => Number.parseInt(digest(text).slice(0, 8), 16) / 2 ** 32;

const later = (one: string, other: string): string => (one > other ? one : other);

function minutesAfter(moment: Date, minutes: number): string {
  return new Date(moment.getTime() + minutes * minuteMs).toISOString();
}
