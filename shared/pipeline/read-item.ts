// One pending item: fetch its article, read it, record what it tells. An article that cannot be had is read from its teaser,
// and tried again for a day; evidence is kept per source and URL, so the later, fuller reading replaces the earlier one.
import { type HttpClient, HttpError } from '../adapters/http.ts';
import { recordReading } from '../changelog/record.ts';
import { correctionWords } from '../knowledge/correction-words.ts';
import { digest, type Item } from '../model/item.ts';
import { type Source, showsPresent } from '../model/source.ts';
import { extractArticle } from '../reading/article.ts';
import { readDifference } from '../reading/difference.ts';
import { read } from '../reading/read.ts';
import { surroundingsIn } from '../reading/surroundings.ts';
import { decode } from '../sources/charset.ts';
import type { Services } from './services.ts';

/** Longer than a fetch (20 s) and its turn at a busy host. */
const claimSeconds = 300;
/** How long an item of a source we do not know is left to whoever does. */
const strangeMs = 3_600_000;
/** Minutes until the next try for an article page; after the last one its teaser has to do. */
const retryMinutes = [1, 5, 30, 120, 360, 960];

/** `cause`: id of the tick or pass that set it going; it stays with what is recorded. */
export type ReadServices = Pick<Services, 'store' | 'http' | 'clock' | 'logger' | 'sources'> & { cause?: string };

export interface ReadResult {
  itemId: string;
  relevant: boolean;
  changes: { changeId: string; event: string }[];
}

/** Reads one pending item; `null` when another worker has it or it is already done. `known`: its source, by whoever has just polled it. */
export async function readItem(item: Item, services: ReadServices, known?: Source): Promise<ReadResult | null> {
  const { store, clock, logger } = services;
  const wall = clock.wall();
  const source = known ?? (await store.sourceDefinitions.find(item.sourceId, services.sources));
  // A process with other sources, such as a `poll --sources`, may have offered it just now and be about to read it.
  if (source === null && wall.getTime() - Date.parse(item.nextAttemptAt) < strangeMs) return null;
  const claimed = await store.items.claim(item, wall, new Date(wall.getTime() + claimSeconds * 1000));
  if (claimed === null) return null;
  if (!source?.enabled) {
    logger.warn('item dropped: its source is no longer watched', { source: claimed.sourceId, url: claimed.url });
    await store.items.settle({ ...claimed, status: 'irrelevant' });
    return null;
  }
  const article = await fetchArticle(claimed, source, services.http);
  if (claimed.again !== undefined && (!article.ok || digest(article.text) === claimed.again.textHash)) {
    await store.items.settle(lookedAgain(claimed, claimed.again, wall));
    return null;
  }
  const text = article.ok && article.text.trim() !== '' ? article.text : claimed.text;
  const title = claimed.title || (article.ok ? article.title : '');
  const publishedAt = claimed.publishedAt ?? (article.ok ? article.publishedAt : null);
  const reading = claimed.difference
    ? readDifference({ title, text }, claimed.difference)
    : read({ title, text, url: claimed.url, source: source.name, publishedAt });
  // A teaser leaves most of an article out, and takes nothing of it back.
  const corrects = article.ok && (correctionWords.test(title) || correctionWords.test(text));
  const { recorded, told } = reading.relevant
    ? await recordReading(
        {
          reading,
          source,
          item: {
            ...claimed,
            title,
            publishedAt,
            corrects,
            ...(claimed.difference ? {} : { around: surroundingsIn(text) }),
          },
        },
        services,
      )
    : { recorded: [], told: [] };
  const heard = [...new Set([...(article.ok && reading.relevant ? [] : (claimed.told ?? [])), ...told])];
  const outcome = settled(claimed, article, reading.relevant, wall);
  const isWatched = article.ok && outcome.status === 'relevant' && isEdited(source);
  const again = { looks: claimed.again?.looks ?? 0, textHash: article.ok ? digest(article.text) : '' };
  await store.items.settle({
    ...(isWatched ? lookedAgain(outcome, again, wall) : outcome),
    ...(heard.length > 0 && { told: heard }),
  });
  logger.info('item read', {
    source: source.id,
    url: claimed.url,
    relevant: reading.relevant,
    score: reading.score,
    changes: recorded.length,
    ...(article.ok ? {} : { articleProblem: article.problem }),
  });
  return { itemId: claimed.id, relevant: reading.relevant, changes: recorded };
}

/** Days after a reading on which the page is looked at again. */
const lookAgainDays = [1, 7];
const dayMs = 24 * 3_600_000;

/** Those whose pages change without their feeds saying so: press releases are corrected where they stand. */
const isEdited = (source: Source): boolean =>
  ['government', 'agency'].includes(source.category) && !source.fullText && !showsPresent(source);

/** Due for the next look, silently since an edit is no news; or done, when that was the last. */
function lookedAgain(item: Item, { looks, textHash }: NonNullable<Item['again']>, wall: Date): Item {
  const { again: _, ...plain } = item;
  const days = lookAgainDays[looks];
  if (days === undefined) return { ...plain, status: 'relevant' };
  const nextAttemptAt = new Date(wall.getTime() + days * dayMs).toISOString();
  return { ...plain, status: 'pending', silent: true, nextAttemptAt, again: { looks: looks + 1, textHash } };
}

type Article =
  | { ok: true; title: string; text: string; publishedAt: string | null }
  | { ok: false; problem: string; final: boolean };

/** The page behind the item; a source that carries the whole text has none to fetch. */
async function fetchArticle(item: Item, source: Source, http: HttpClient): Promise<Article> {
  if (source.fullText || showsPresent(source))
    return { ok: true, title: item.title, text: item.text, publishedAt: null };
  try {
    const response = await http.fetch({
      url: item.url,
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.5' },
    });
    if (response.status !== 200) {
      return {
        ok: false,
        problem: `${item.url} answered ${response.status}`,
        final: [404, 410].includes(response.status),
      };
    }
    const contentType = response.headers['content-type'] ?? null;
    const body = decode(response.body, contentType).text;
    if (contentType?.startsWith('text/plain')) return { ok: true, title: '', text: body, publishedAt: null };
    const select = source.article?.select;
    return { ok: true, ...extractArticle(body, { url: response.url, ...(select === undefined ? {} : { select }) }) };
  } catch (error) {
    if (error instanceof HttpError && error.kind === 'closed') throw error;
    return { ok: false, problem: error instanceof Error ? error.message : String(error), final: false };
  }
}

function settled(item: Item, article: Article, relevant: boolean, wall: Date): Item {
  const retryAfter = retryMinutes[item.attempts];
  if (!article.ok && !article.final && retryAfter !== undefined) {
    const nextAttemptAt = new Date(wall.getTime() + retryAfter * 60_000).toISOString();
    return { ...item, status: 'pending', attempts: item.attempts + 1, lastError: article.problem, nextAttemptAt };
  }
  return {
    ...item,
    status: relevant ? 'relevant' : 'irrelevant',
    attempts: item.attempts + 1,
    lastError: article.ok ? null : article.problem,
  };
}
