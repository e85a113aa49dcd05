// `backfill`: what a source still shows of the past, a line of progress on stderr for each page, the sum on stdout.
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { createLogger } from '../../shared/adapters/logger-pino.ts';
import { systemClock } from '../../shared/model/clock.ts';
import { type BackfillProgress, type BackfillServices, backfill } from '../../shared/pipeline/backfill.ts';
import { createPoliteHttp } from '../../shared/pipeline/polite-http.ts';
import type { Store } from '../../shared/store/store.ts';
import type { Config } from '../config.ts';
import { openLocal } from '../local.ts';
import { readSources } from '../read-sources.ts';
import { userAgent } from '../user-agent.ts';
import { UsageError } from './usage-error.ts';
import { withStore } from './with-store.ts';

export async function backfillSource(
  id: string,
  { from, table, ...config }: Config & { from: string; table?: string },
): Promise<void> {
  if (table !== undefined) {
    return withStore({ data: config.data, table }, (store) => recordIn(store, id, from, config));
  }
  const local = await openLocal(config);
  try {
    await run(id, from, local);
  } finally {
    await local.close();
  }
}

/** Fetched and read here, recorded in the deployed table. */
async function recordIn(store: Store, id: string, from: string, config: Config): Promise<void> {
  const common = { clock: systemClock, userAgent };
  const http = createPoliteHttp({ http: createHttpClient({ ...config, userAgent }), hosts: store.hosts, ...common });
  try {
    const sources = await readSources(config.sources);
    await run(id, from, { store, http, sources, clock: systemClock, logger: createLogger(config.logLevel) });
  } finally {
    await http.close();
  }
}

async function run(id: string, from: string, services: BackfillServices): Promise<void> {
  const watched = await services.store.sourceDefinitions.over(services.sources);
  const source = watched.find((one) => one.id === id);
  if (source === undefined) {
    throw new UsageError(`no such source: ${id}; the ids are ${watched.map((one) => one.id).join(', ')}`);
  }
  const done = await backfill(source, from, services, (progress) => process.stderr.write(`${lineOf(progress)}\n`));
  process.stdout.write(`${JSON.stringify({ source: id, from, ...done })}\n`);
}

const lineOf = ({ pages, items, offered, relevant, changes, oldest }: BackfillProgress): string =>
  `page ${pages}: ${items} items, ${offered} to be read, ${relevant} relevant, ${changes} changes told; back to ${oldest ?? 'no date yet'}`;
