// An item that may be relevant: fetch its article, read it, record what it tells. The table's stream says the rest.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { withFields } from '../../shared/adapters/logger.ts';
import { type ReadServices, readItem } from '../../shared/pipeline/read-item.ts';
import { always, openPoliteHttp, openStore } from '../aws.ts';
import { compilePatternsAtOnce } from '../compile-patterns.ts';
import { eachMessage } from './batch.ts';
import { deployedSources } from './deployed-sources.ts';
import { readMessageSchema } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

export function read({ metrics, ...services }: ReadServices & Telling): Door<SQSEvent, SQSBatchResponse> {
  return (event) =>
    eachMessage(event, {
      schema: readMessageSchema,
      logger: services.logger,
      async work({ itemId, cause }) {
        const item = await services.store.items.get(itemId);
        // An irrelevant item leaves no row: somebody has read it.
        if (item === null) return;
        const result = await readItem(item, { ...services, cause, logger: withFields(services.logger, { cause }) });
        if (result === null) return;
        metrics.add('ItemsRead', 1);
        metrics.add('ChangesRecorded', result.changes.length);
      },
    });
}

compilePatternsAtOnce();

const variables = ['TABLE_NAME', 'SOURCES_FILE', 'HOST_GAP_MS', 'ALLOW_PRIVATE_NETWORKS'] as const;

export const handler = onAws(variables, async (environment, telling) => {
  const store = openStore(environment);
  return read({
    ...always,
    ...telling,
    store,
    http: openPoliteHttp(environment, store),
    sources: await deployedSources(environment.SOURCES_FILE),
  });
});
