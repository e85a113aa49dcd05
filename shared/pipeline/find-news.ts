// What an answer shows that was not known → items to be offered, and what has to be remembered so that the next answer can be told from it.
import { swedishDay } from '../changelog/days.ts';
import type { NewsItem, ParsedItem } from '../model/item.ts';
import type { Source, SourceKind, SourceState } from '../model/source.ts';
import { directoryNews, firstSeenDays, isMassClosure } from '../sources/directory-changes.ts';
import { pageNews } from '../sources/page-news.ts';
import { remember, unseen } from '../sources/seen.ts';
import type { SourceMemory } from '../store/source-stores.ts';
import type { FetchedSource } from './fetch-source.ts';
import type { Services } from './services.ts';

type Answer = Extract<FetchedSource, { outcome: 'items' }>;

export interface News {
  /** Entries that were not known, or not like this. */
  fresh: number;
  items: NewsItem[];
  memory: SourceMemory;
  /** Nothing in the answer was known, though something had been: what came between may have been missed. */
  isGap: boolean;
  /** The answer is not believed yet, in words for the operator: it is asked for again. */
  doubt?: string;
}

interface Look {
  source: Source;
  previous: SourceState;
  now: Date;
  services: Pick<Services, 'store'>;
}
type FindNews = (answer: Answer, look: Look) => Promise<News>;

const noNews: News = { fresh: 0, items: [], memory: {}, isGap: false };

/** Of feeds and lists: entries not shown before. */
const findEntries: FindNews = async ({ items }, { source, previous, services }) => {
  const { fresh, memory } = await findFresh(items, source, services);
  const isGap = fresh.length > 1 && fresh.length === items.length && previous.lastNewItemAt !== null;
  return { fresh: fresh.length, items: fresh, memory, isGap };
};

const findParagraphs: FindNews = async ({ items, title }, { source, previous, services }) => {
  const { fresh, memory } = await findFresh(items, source, services);
  const page = { url: source.url, title: title || source.name };
  return { ...noNews, fresh: fresh.length, items: pageNews(fresh, page, previous.firstSuccessAt === null), memory };
};

/** A first snapshot is what later ones are compared with, and no news. */
const findDifferences: FindNews = async ({ items: offices }, { source, now, services }) => {
  const snapshot = await services.store.sources.snapshot(source.id);
  const day = swedishDay(now.toISOString());
  const firstSeen = firstSeenDays(offices, snapshot?.firstSeen ?? {}, day);
  const memory = { snapshot: { offices, firstSeen, doubted: null } };
  if (snapshot === null) return { ...noNews, memory };
  const shown = JSON.stringify(offices);
  if (isMassClosure(snapshot.offices, offices) && snapshot.doubted !== shown) {
    return {
      ...noNews,
      memory: { snapshot: { ...snapshot, doubted: shown } },
      doubt: `over a tenth of ${snapshot.offices.length} offices are gone from the directory at once: held back until a second look shows the same`,
    };
  }
  const items = directoryNews(snapshot.offices, offices, { url: source.url, day });
  return { ...noNews, fresh: items.length, items, memory };
};

const finders: Record<SourceKind, FindNews> = {
  feed: findEntries,
  listing: findEntries,
  riksdagen: findEntries,
  page: findParagraphs,
  'office-directory': findDifferences,
};

/** Reads what is remembered, writes nothing. */
export async function findNews(fetched: FetchedSource, look: Look): Promise<News> {
  return fetched.outcome === 'items' ? finders[look.source.kind](fetched, look) : noNews;
}

async function findFresh(items: ParsedItem[], source: Source, { store }: Pick<Services, 'store'>) {
  if (items.length === 0) return { fresh: [], memory: {} };
  const seen = await store.sources.seen(source.id);
  const fresh = unseen(seen, items).map(({ item }) => item);
  return { fresh, memory: fresh.length > 0 ? { seen: remember(seen, items) } : {} };
}
