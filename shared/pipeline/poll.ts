// One source, one pass: take it, fetch it, offer what may be relevant to the read step, remember the rest by its fingerprints.
// The state row is written last, so a pass that dies anywhere is simply done again.
import type { Item } from '../model/item.ts';
import type { Source } from '../model/source.ts';
import { type FetchedSource, fetchSource } from './fetch-source.ts';
import { findNews, type News } from './find-news.ts';
import { isDue, nextState } from './next-state.ts';
import { offerItems } from './offer-items.ts';
import type { Services } from './services.ts';

/** A pass holds its source this long at most; a fetch ends within 20 s, and offering items is quick. */
const claimSeconds = 120;

export type PollServices = Pick<Services, 'store' | 'http' | 'clock' | 'logger'>;

export interface PollResult {
  sourceId: string;
  outcome: FetchedSource['outcome'] | 'busy';
  /** Entries the source showed. */
  items: number;
  /** Entries it had not shown before, or not like this. */
  newItems: number;
  /** Those of them that may be relevant: now pending for the read step. */
  offered: Item[];
  nextPollAt: string | null;
}

/** Polls one source, due or not unless `ifDue`. `busy` when another worker holds it, or has polled it just before us. */
export async function pollSource(source: Source, services: PollServices, { ifDue = false } = {}): Promise<PollResult> {
  const { store, http, clock } = services;
  const wall = clock.wall();
  const claimed = await store.sources.claim(source.id, wall, new Date(wall.getTime() + claimSeconds * 1000));
  const busy: PollResult = {
    sourceId: source.id,
    outcome: 'busy',
    items: 0,
    newItems: 0,
    offered: [],
    nextPollAt: null,
  };
  if (claimed === null) return busy;
  if (ifDue && !isDue(claimed, clock.now())) {
    await store.sources.settle(claimed);
    return busy;
  }
  const fetched = await fetchSource(source, claimed, http, clock.now());
  const now = clock.now();
  const news = await findNews(fetched, { source, previous: claimed, now, services });
  const offered = await offerItems(news.items, source, { silent: claimed.firstSuccessAt === null }, services);
  const state = nextState({ source, previous: claimed, fetched, news, now });
  await store.sources.settle(state, news.memory);
  logPoll(source, fetched, { ...news, offered: offered.length }, services);
  return {
    sourceId: source.id,
    outcome: fetched.outcome,
    items: fetched.outcome === 'items' ? fetched.items.length : 0,
    newItems: news.fresh,
    offered,
    nextPollAt: state.nextPollAt,
  };
}

function logPoll(
  source: Source,
  fetched: FetchedSource,
  { fresh, offered, doubt }: Pick<News, 'fresh' | 'doubt'> & { offered: number },
  { logger }: PollServices,
): void {
  if (fetched.outcome === 'failure') {
    logger.warn('source failed', { source: source.id, kind: fetched.kind, problem: fetched.message });
    return;
  }
  if (fetched.outcome === 'postponed') {
    logger.info('source left alone as its host asked', { source: source.id, until: fetched.until });
    return;
  }
  if (doubt !== undefined) logger.warn('source held back', { source: source.id, problem: doubt });
  const warnings = fetched.outcome === 'items' ? fetched.warnings : [];
  logger.debug('source polled', { source: source.id, outcome: fetched.outcome, fresh, offered, warnings });
}
