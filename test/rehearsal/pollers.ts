// What Lambda's own pollers do with queues and the stream: they hand out batches, take back what failed, halve a batch that broke, and put aside
// what never succeeds. Here everything that was done is handed out a second time, in reverse, as it may be.
import type { DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import { sqsEvent, streamRecordsEvent } from '../support/aws-events.ts';
import type { Cloud, QueuedMessage, StreamRecord } from './cloud.ts';
import type { ReadTemplate } from './template.ts';

// biome-ignore lint/suspicious/noExplicitAny: patterns and answers are JSON
type Json = any;

/** One batch handed out: bodies of messages, or ids of rows. */
export interface Batch {
  to: string;
  held: string[];
  /** Those that the function named as failed; all of them when it broke. */
  failed: string[];
  broke: boolean;
}
interface Parts {
  template: ReadTemplate;
  cloud: Cloud;
  roleOf: (functionId: string) => string;
  invoke: (functionId: string, event: unknown) => Promise<Json>;
}

export const lastOf = (arn: string): string => arn.split(':').at(-1) ?? '';

export function createPollers({ template, cloud, roleOf, invoke }: Parts) {
  const batches: Batch[] = [];
  const lost = new Set<string>();
  const queues = new Map(template.of('AWS::SQS::Queue').map(([id, { Properties }]) => [id, Properties]));

  /** The names of those that failed; `null` when the function broke, or its answer was lost on the way. */
  async function tryBatch(to: string, event: unknown): Promise<Set<string> | null> {
    const losing = [...lost].find((name) => to.includes(name));
    try {
      const { batchItemFailures } = await invoke(to, event);
      if (losing !== undefined && lost.delete(losing)) return null;
      return new Set(batchItemFailures.map(({ itemIdentifier }: Json) => itemIdentifier));
    } catch {
      return null;
    }
  }

  async function doAgain(to: string, event: unknown): Promise<void> {
    const failures = await tryBatch(to, event);
    if (failures?.size !== 0) throw new Error(`${to}: what was done fails when it comes again`);
  }

  /** One batch of a queue. Whether there was one. */
  async function takeMessages({ EventSourceArn, FunctionName, BatchSize }: Json): Promise<boolean> {
    const mayCall = (action: string) => cloud.call({ role: roleOf(FunctionName), action, resource: EventSourceArn });
    // Without either nothing is handed out.
    if (!mayCall('sqs:GetQueueAttributes') || !mayCall('sqs:ReceiveMessage')) return false;
    const id = lastOf(EventSourceArn);
    const batch = cloud.queueOf(id).filter(({ visibleAt }) => visibleAt <= Date.now());
    batch.length = Math.min(batch.length, BatchSize);
    if (batch.length === 0) return false;
    const failures = await tryBatch(FunctionName, eventOf(batch));
    const done = batch.filter(({ messageId }) => failures !== null && !failures.has(messageId));
    const failed = batch.filter((message) => !done.includes(message));
    const bodies = (messages: QueuedMessage[]) => messages.map(({ body }) => body);
    batches.push({ to: FunctionName, held: bodies(batch), failed: bodies(failed), broke: failures === null });
    if (done.length > 0) await doAgain(FunctionName, eventOf(done.toReversed()));
    giveBack(id, batch, done.length > 0 && mayCall('sqs:DeleteMessage') ? done : []);
    return true;
  }

  /** What was not done is seen again at once, until it has been seen too often. */
  function giveBack(id: string, batch: QueuedMessage[], done: QueuedMessage[]): void {
    const queue = cloud.queueOf(id);
    const { maxReceiveCount, deadLetterTargetArn } = queues.get(id).RedrivePolicy;
    for (const message of batch) {
      message.receives += 1;
      const isSpent = message.receives >= maxReceiveCount;
      if (!done.includes(message) && !isSpent) continue;
      queue.splice(queue.indexOf(message), 1);
      if (!done.includes(message)) cloud.queueOf(lastOf(deadLetterTargetArn)).push(message);
    }
  }

  /** What the stream holds and the filter lets through. Whether there was any. */
  async function takeRecords(mapping: Json): Promise<boolean> {
    const { EventSourceArn, FunctionName, FilterCriteria, DestinationConfig, BatchSize } = mapping;
    const role = roleOf(FunctionName);
    const reads = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];
    const allowed = reads.map((action) => cloud.call({ role, action: `dynamodb:${action}`, resource: EventSourceArn }));
    // Lambda looks whether it may put aside what fails when the mapping is made.
    cloud.call({ role, action: 'sqs:SendMessage', resource: DestinationConfig.OnFailure.Destination });
    if (allowed.includes(false)) return false;
    const patterns = FilterCriteria.Filters.map(({ Pattern }: Json) => JSON.parse(Pattern));
    const fits = (record: StreamRecord) => patterns.some((pattern: Json) => isLike(shapeOf(record), pattern));
    const { Records } = streamRecordsEvent(cloud.stream.splice(0).filter(fits));
    for (let at = 0; at < Records.length; at += BatchSize) {
      const batch = Records.slice(at, at + BatchSize);
      if (await follow(batch, mapping)) await doAgain(FunctionName, { Records: batch.toReversed() });
    }
    return Records.length > 0;
  }

  /** Until all of them are done or put aside; whether all were done. */
  async function follow(records: DynamoDBStreamEvent['Records'], mapping: Json, attempt = 0): Promise<boolean> {
    const { FunctionName: to, MaximumRetryAttempts, BisectBatchOnFunctionError, DestinationConfig } = mapping;
    const failures = await tryBatch(to, { Records: records });
    const failed = records.filter(({ dynamodb }) => failures?.has(dynamodb?.SequenceNumber ?? '') ?? true);
    const ids = (some: typeof records) => some.map(({ dynamodb }) => dynamodb?.NewImage?.id?.S ?? '');
    batches.push({ to, held: ids(records), failed: ids(failed), broke: failures === null });
    const [first] = failed;
    if (first === undefined) return true;
    if (failures === null && BisectBatchOnFunctionError && records.length > 1) {
      const middle = Math.ceil(records.length / 2);
      const before = await follow(records.slice(0, middle), mapping, attempt);
      return (await follow(records.slice(middle), mapping, attempt)) && before;
    }
    // A stream is followed from the first that failed.
    const rest = records.slice(records.indexOf(first));
    if (attempt < MaximumRetryAttempts) return follow(rest, mapping, attempt + 1);
    const body = JSON.stringify({ DDBStreamBatchInfo: { batchSize: rest.length } });
    const aside = cloud.queueOf(lastOf(DestinationConfig.OnFailure.Destination));
    aside.push({ messageId: crypto.randomUUID(), body, visibleAt: 0, receives: 0 });
    return false;
  }

  return {
    batches,
    /** The next batch to this function is done, and its answer never arrives: out of time in the last moment. */
    loseAnswerOf: (name: string) => void lost.add(name),
    take: (mapping: Json): Promise<boolean> =>
      mapping.StartingPosition ? takeRecords(mapping) : takeMessages(mapping),
  };
}

function eventOf(batch: QueuedMessage[]): SQSEvent {
  const { Records } = sqsEvent(batch.map(({ body }) => body));
  return { Records: Records.map((record, index) => ({ ...record, messageId: batch[index]?.messageId ?? '' })) };
}

const shapeOf = ({ eventName, keys, image }: StreamRecord) => ({
  eventName,
  dynamodb: { Keys: keys, NewImage: image },
});

/** EventBridge patterns as far as we use them: a list holds the values that match, an object goes deeper. */
function isLike(value: Json, pattern: Json): boolean {
  if (Array.isArray(pattern)) return pattern.includes(value);
  return Object.entries(pattern).every(([key, inner]) => value?.[key] !== undefined && isLike(value[key], inner));
}
