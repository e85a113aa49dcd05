// Every minute: whatever was left behind or has come due again is handed to those who do it. Digests and retries go out by this.
import type { Queue } from '../../shared/adapters/queue.ts';
import { findLeftBehind } from '../../shared/pipeline/left-behind.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { always, openQueue, openStore } from '../aws.ts';
import { readMessage, tickSchema, wakeMessages } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

type Parts = Pick<Services, 'store' | 'clock'> & Telling & { readQueue: Queue; deliverQueue: Queue };

export function sweep({ readQueue, deliverQueue, metrics, ...services }: Parts): Door<unknown, void> {
  return async (event) => {
    const { cause } = tickSchema.parse(event);
    const { items, announced, deliveryDelayMs } = await findLeftBehind(services);
    await readQueue.send(items.map((item) => readMessage(item, cause)));
    if (announced > 0) await deliverQueue.send(wakeMessages(cause));
    else if (deliveryDelayMs !== null) await deliverQueue.send(wakeMessages(cause).slice(0, 1));
    metrics.add('DeliveryDelay', (deliveryDelayMs ?? 0) / 1000);
    if (announced > 0) metrics.add('DeliveriesMade', announced);
    await services.store.changes.completeIndex(services.clock.wall());
    services.logger.info('looked for work left behind', { cause, items: items.length, announced, deliveryDelayMs });
  };
}

export const handler = onAws(['TABLE_NAME', 'READ_QUEUE_URL', 'DELIVER_QUEUE_URL'], (environment, telling) =>
  sweep({
    ...always,
    ...telling,
    store: openStore(environment),
    readQueue: openQueue(environment.READ_QUEUE_URL),
    deliverQueue: openQueue(environment.DELIVER_QUEUE_URL),
  }),
);
