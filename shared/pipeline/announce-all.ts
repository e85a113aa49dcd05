// All that is recorded and not announced yet; and how one piece of work is kept from stopping the others.
import pMap from 'p-map';
import { HttpError } from '../adapters/http.ts';
import { announce } from './alert.ts';
import type { Services } from './services.ts';

export const batchSize = 100;

/** How many deliveries the announcements made. */
export async function announceAll(services: Pick<Services, 'store' | 'clock' | 'logger'>): Promise<number> {
  const unannounced = await services.store.changes.listUnannounced(batchSize);
  const made = await pMap(
    unannounced,
    (row) => guarded('announce', services, () => announce(row, services), { change: row.id }),
    { concurrency: 8 },
  );
  const sum = made.reduce((total: number, count) => total + (count ?? 0), 0);
  const goesOn = unannounced.length === batchSize && made.some((count) => count !== undefined);
  return sum + (goesOn ? await announceAll(services) : 0);
}

/** Runs one piece of work; what it throws is logged and the others go on. Work that a shutdown broke off is found again. */
export async function guarded<T>(
  step: string,
  { logger }: Pick<Services, 'logger'>,
  work: () => Promise<T>,
  fields: Record<string, unknown> = {},
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HttpError && error.kind === 'closed') return undefined;
    logger.error(`${step} failed`, {
      ...fields,
      problem: error instanceof Error ? (error.stack ?? error.message) : error,
    });
    return undefined;
  }
}
