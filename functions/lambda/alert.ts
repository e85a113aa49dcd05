// A change with announcements came through the table's stream: put the deliveries into the ledger, and wake those who deliver.
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { withFields } from '../../shared/adapters/logger.ts';
import type { Queue } from '../../shared/adapters/queue.ts';
import { announce } from '../../shared/pipeline/alert.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { always, openQueue, openStore } from '../aws.ts';
import { problemOf } from './batch.ts';
import { wakeMessages } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

type Parts = Pick<Services, 'store' | 'clock'> & Telling & { deliverQueue: Queue };

export function alert({
  store,
  clock,
  deliverQueue,
  logger,
  metrics,
}: Parts): Door<DynamoDBStreamEvent, DynamoDBBatchResponse> {
  /** The stream's image may be old by now; the row itself decides what is still to be announced. */
  const announceOne = async ({ dynamodb, eventID = '' }: DynamoDBRecord) => {
    const id = dynamodb?.NewImage?.id?.S;
    if (id === undefined) return logger.warn('stream record without a change', { cause: eventID });
    const row = await store.changes.get(id);
    if (row === null || row.announcements.length === 0) return;
    // Of the tick that recorded the change; the first release kept none.
    const cause = row.announcements.at(-1)?.cause ?? eventID;
    const made = await announce(row, { store, clock, logger: withFields(logger, { cause, streamEvent: eventID }) });
    metrics.add('DeliveriesMade', made);
    if (made > 0) await deliverQueue.send(wakeMessages(cause));
  };

  return async ({ Records }) => {
    const failed: DynamoDBRecord[] = [];
    for (const record of Records) {
      try {
        await announceOne(record);
      } catch (error) {
        logger.error('announcing failed; it comes again', { cause: record.eventID, problem: problemOf(error) });
        failed.push(record);
      }
    }
    // Lambda goes back to the first of them. What is behind it was announced all the same: one change holds up no other.
    return { batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? '' })) };
  };
}

export const handler = onAws(['TABLE_NAME', 'DELIVER_QUEUE_URL'], (environment, telling) =>
  alert({
    ...always,
    ...telling,
    store: openStore(environment),
    deliverQueue: openQueue(environment.DELIVER_QUEUE_URL),
  }),
);
