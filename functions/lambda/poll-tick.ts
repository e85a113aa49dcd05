// Every few minutes: which sources are due? One message for each; when none is, this invocation was all it cost.
import type { Queue } from '../../shared/adapters/queue.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { lookAtSources } from '../../shared/pipeline/sources-due.ts';
import { always, openQueue, openStore } from '../aws.ts';
import { deployedSources } from './deployed-sources.ts';
import { pollMessage, tickSchema } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

type Parts = Pick<Services, 'sources' | 'store' | 'clock'> & Telling & { pollQueue: Queue };

export function pollTick({ pollQueue, logger, metrics, ...parts }: Parts): Door<unknown, void> {
  return async (event) => {
    const { cause } = tickSchema.parse(event);
    const { due, failing, silent } = await lookAtSources(parts);
    await pollQueue.send(due.map((source) => pollMessage(source, cause)));
    metrics.add('SourcesFailing', failing.length);
    metrics.add('SourcesSilent', silent.length);
    const ids = (states: { id: string }[]) => states.map(({ id }) => id);
    logger.info('looked for due sources', { cause, due: due.length, failing: ids(failing), silent: ids(silent) });
  };
}

export const handler = onAws(['TABLE_NAME', 'POLL_QUEUE_URL', 'SOURCES_FILE'], async (environment, telling) =>
  pollTick({
    ...always,
    ...telling,
    store: openStore(environment),
    sources: await deployedSources(environment.SOURCES_FILE),
    pollQueue: openQueue(environment.POLL_QUEUE_URL),
  }),
);
