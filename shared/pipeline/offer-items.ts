// Items that may be relevant → rows for the read step; the others leave nothing behind but their fingerprints.
import pMap from 'p-map';
import { digest, type Item, itemIdOf, type NewsItem } from '../model/item.ts';
import type { Source } from '../model/source.ts';
import { mayBeRelevant } from '../reading/prefilter.ts';
import type { Services } from './services.ts';

/** Those that are new, or not as they were: now pending. */
export async function offerItems(
  fresh: NewsItem[],
  source: Source,
  { silent }: { silent: boolean },
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): Promise<Item[]> {
  const candidates = fresh.filter(
    ({ title, text, difference }) => difference !== undefined || mayBeRelevant(`${title}\n${text}`),
  );
  const items = candidates.map(
    (item): Item => ({
      ...item,
      id: itemIdOf(source.id, item.url),
      sourceId: source.id,
      contentHash: digest(`${item.title}\n${item.text}`),
      status: 'pending',
      silent,
      discoveredAt: clock.now().toISOString(),
      nextAttemptAt: clock.wall().toISOString(),
      attempts: 0,
      lastError: null,
    }),
  );
  const outcomes = await pMap(items, (item) => store.items.offer(item), { concurrency: 16 });
  return items.filter((_, index) => outcomes[index] !== 'same');
}
