// A source that is due: fetch it, and pass on what it offers to be read.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { withFields } from '../../shared/adapters/logger.ts';
import type { Queue } from '../../shared/adapters/queue.ts';
import { type PollServices, pollSource } from '../../shared/pipeline/poll.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { always, openPoliteHttp, openQueue, openStore } from '../aws.ts';
import { eachMessage } from './batch.ts';
import { deployedSources } from './deployed-sources.ts';
import { pollMessageSchema, readMessage } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

type Parts = PollServices & Pick<Services, 'sources'> & Telling & { readQueue: Queue };

export function poll({ sources, readQueue, metrics, ...services }: Parts): Door<SQSEvent, SQSBatchResponse> {
  return (event) =>
    eachMessage(event, {
      schema: pollMessageSchema,
      logger: services.logger,
      async work({ sourceId, cause }) {
        const logger = withFields(services.logger, { cause });
        const source = await services.store.sourceDefinitions.find(sourceId, sources);
        if (!source?.enabled) return logger.warn('source is no longer watched', { source: sourceId });
        const { outcome, offered } = await pollSource(source, { ...services, logger }, { ifDue: true });
        await readQueue.send(offered.map((item) => readMessage(item, cause)));
        if (outcome === 'items' || outcome === 'unchanged') metrics.add('SourcesPolled', 1);
      },
    });
}

const variables = ['TABLE_NAME', 'READ_QUEUE_URL', 'SOURCES_FILE', 'HOST_GAP_MS', 'ALLOW_PRIVATE_NETWORKS'] as const;

export const handler = onAws(variables, async (environment, telling) => {
  const store = openStore(environment);
  return poll({
    ...always,
    ...telling,
    store,
    http: openPoliteHttp(environment, store),
    sources: await deployedSources(environment.SOURCES_FILE),
    readQueue: openQueue(environment.READ_QUEUE_URL),
  });
});
