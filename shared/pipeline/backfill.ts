// What a source still shows of the past: page after page of a listing, a paged feed or the parliament's search, recorded silently. Where it stands is
// kept after each page, and what it offered is found by state, so that a run that was cut off goes on where it was.
import pMap from 'p-map';
import type { HttpClient } from '../adapters/http.ts';
import { swedishDay } from '../changelog/days.ts';
import type { ParsedItem } from '../model/item.ts';
import { type Source, showsPresent } from '../model/source.ts';
import { unseen } from '../sources/seen.ts';
import type { BackfillState } from '../store/source-stores.ts';
import { fetchSource } from './fetch-source.ts';
import { offerItems } from './offer-items.ts';
import { readItem } from './read-item.ts';
import type { Services } from './services.ts';

const readConcurrency = 8;
/** A list that never ends is no archive. */
const maxPages = 5000;
const nothingKnown = { etag: null, lastModified: null, bodyHash: null, lastFullAt: null };

export type BackfillServices = Pick<Services, 'store' | 'clock' | 'logger' | 'sources'> & { http: HttpClient };

export interface BackfillProgress {
  pages: number;
  items: number;
  /** May be relevant, and not known. */
  offered: number;
  relevant: number;
  changes: number;
  /** ISO day of the oldest item seen; `null` when none has a date. */
  oldest: string | null;
}

export class BackfillError extends Error {
  override name = 'BackfillError';
}

/**
 * `from`: ISO day; older items are left out. `report` is called after each page. @throws BackfillError when the source cannot be read: what was done
 * stays, and another run goes on from there.
 */
export async function backfill(
  source: Source,
  from: string,
  services: BackfillServices,
  report: (progress: BackfillProgress) => void,
): Promise<BackfillProgress & { resumed: boolean }> {
  if (showsPresent(source)) {
    throw new BackfillError(`${source.id}: a ${source.kind} shows the present and nothing of the past`);
  }
  const { store, clock } = services;
  const before = await store.sources.backfill(source.id);
  const resumed = before !== null && before.from === from && before.next !== null;
  let state: BackfillState = resumed ? before : { from, next: startOf(source, from), pages: 0 };
  const progress: BackfillProgress = { pages: 0, items: 0, offered: 0, relevant: 0, changes: 0, oldest: null };
  const visited = new Set<string>();
  while (state.next !== null) {
    const url = state.next;
    visited.add(url);
    const answer = await fetchSource({ ...source, url }, nothingKnown, services.http, clock.now());
    if (answer.outcome !== 'items') {
      const why = answer.outcome === 'failure' ? answer.message : 'the host asked to be left alone';
      throw new BackfillError(
        `${source.id}: page ${state.pages + 1} (${url}): ${why}; run it again to go on from there`,
      );
    }
    const items = await pastOf(answer.items, source, state, services);
    const offered = await offerItems(items, source, { silent: true }, services);
    const read = await pMap(offered, (item) => readItem(item, services), { concurrency: readConcurrency });
    const isOver = answer.next === null || visited.has(answer.next) || isOlder(answer.items, from);
    state = { from, pages: state.pages + 1, next: isOver || state.pages + 1 >= maxPages ? null : answer.next };
    await store.sources.putBackfill(source.id, state);
    progress.pages = state.pages;
    progress.items += answer.items.length;
    progress.offered += offered.length;
    progress.relevant += read.filter((result) => result?.relevant).length;
    progress.changes += read.reduce((sum, result) => sum + (result?.changes.length ?? 0), 0);
    progress.oldest = oldest([progress.oldest, ...answer.items.map(({ publishedAt }) => publishedAt)]);
    report(progress);
  }
  return { ...progress, resumed };
}

/** The parliament's search takes the first day; the others are read until they are older. */
function startOf(source: Source, from: string): string {
  if (source.kind !== 'riksdagen') return source.url;
  const url = new URL(source.url);
  url.searchParams.set('from', from);
  return url.href;
}

/**
 * Not older than `from`, and nothing that a poll has yet to find: a backfill tells nobody, and news must not be lost to it. On a later page
 * stands nothing that a poll would find.
 */
async function pastOf(
  items: ParsedItem[],
  source: Source,
  { from, pages }: BackfillState,
  { store }: BackfillServices,
): Promise<ParsedItem[]> {
  const wanted = items.filter(({ publishedAt }) => publishedAt === null || swedishDay(publishedAt) >= from);
  const polled = await store.sources.get(source.id);
  if (pages > 0 || polled === null || polled.lastSuccessAt === null) return wanted;
  const upTo = polled.lastSuccessAt.slice(0, 10);
  const unknown = new Set(unseen(await store.sources.seen(source.id), wanted).map(({ item }) => item.url));
  return wanted.filter(
    ({ url, publishedAt }) => !unknown.has(url) || (publishedAt !== null && publishedAt.slice(0, 10) < upTo),
  );
}

/** Everything that has a date is older. */
function isOlder(items: ParsedItem[], from: string): boolean {
  const days = items.flatMap(({ publishedAt }) => (publishedAt === null ? [] : swedishDay(publishedAt)));
  return days.length > 0 && days.every((day) => day < from);
}

const oldest = (moments: (string | null)[]): string | null =>
  moments.flatMap((moment) => (moment === null ? [] : swedishDay(moment))).sort()[0] ?? null;
