// The system as the template describes it, running on this machine: schedules, queues and the stream call the functions as AWS would, and
// make the calls that AWS's own pollers make in the functions' names.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createStore } from '../../shared/store/create-store.ts';
import { createTable, ensureTable } from '../../shared/store/table.ts';
import { sqsEvent, streamRecordsEvent } from '../support/aws-events.ts';
import { type Cloud, cloudFormation, type StreamRecord } from './cloud.ts';
import { startFunction } from './function-process.ts';
import type { ReadTemplate } from './template.ts';

// biome-ignore lint/suspicious/noExplicitAny: patterns and answers are JSON
type Json = any;

const lastOf = (arn: string) => arn.split(':').at(-1) ?? '';

export async function openRehearsal(template: ReadTemplate, cloud: Cloud) {
  cloud.enter(template);
  const credentials = { accessKeyId: cloudFormation, secretAccessKey: 'rehearsal' };
  const client = new DynamoDBClient({ region: 'eu-north-1', endpoint: cloud.url, credentials });
  await ensureTable(client, template.tableName);
  const running = new Map<string, Awaited<ReturnType<typeof startFunction>>>();
  for (const loaded of template.functions) running.set(loaded.id, await startFunction(loaded, cloud.url));

  const functionOf = (id: string) => {
    const loaded = template.functions.find((one) => one.id.includes(id));
    if (loaded === undefined) throw new Error(`there is no function ${id}`);
    return loaded;
  };
  const invoke = async (id: string, event: unknown, timeoutMs?: number): Promise<Json> => {
    const { id: name, role, logGroup } = functionOf(id);
    for (const action of ['logs:CreateLogStream', 'logs:PutLogEvents'])
      cloud.call({ role, action, resource: logGroup });
    return running.get(name)?.invoke(event, timeoutMs);
  };

  const tick = async (name: string) => {
    const schedule = template.schedules.find(({ target }) => target.includes(name));
    if (schedule === undefined) throw new Error(`nothing calls ${name} by the clock`);
    const { target, role, input } = schedule;
    cloud.call({ role, action: 'lambda:InvokeFunction', resource: template.arnOf(target) });
    await invoke(target, JSON.parse(input.replace('<aws.scheduler.execution-id>', crypto.randomUUID())));
  };

  const mappings = template.of('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);

  /** One batch of a queue, delivered twice and the second time in reverse, as a queue may. Whether there was one. */
  async function takeBatch({ EventSourceArn, FunctionName, BatchSize }: Json): Promise<boolean> {
    const { role } = functionOf(FunctionName);
    const queue = cloud.queueOf(lastOf(EventSourceArn));
    for (const action of ['sqs:GetQueueAttributes', 'sqs:ReceiveMessage'])
      cloud.call({ role, action, resource: EventSourceArn });
    const batch = queue.filter(({ visibleAt }) => visibleAt <= Date.now()).slice(0, BatchSize);
    if (batch.length === 0) return false;
    const event = sqsEvent(batch.map(({ body }) => body));
    const { batchItemFailures } = await invoke(FunctionName, event);
    const again = await invoke(FunctionName, { Records: event.Records.toReversed() });
    const failed = new Set(
      [...batchItemFailures, ...again.batchItemFailures].map(({ itemIdentifier }: Json) => itemIdentifier),
    );
    cloud.call({ role, action: 'sqs:DeleteMessage', resource: EventSourceArn });
    for (const [index, message] of batch.entries()) {
      message.receives += 1;
      // A message that failed is seen again at once, and after three times no more.
      if (!failed.has(event.Records[index]?.messageId) || message.receives >= 3)
        queue.splice(queue.indexOf(message), 1);
    }
    return true;
  }

  async function takeRecords({
    EventSourceArn,
    FunctionName,
    FilterCriteria,
    DestinationConfig,
  }: Json): Promise<boolean> {
    const { role } = functionOf(FunctionName);
    for (const action of ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams']) {
      cloud.call({ role, action: `dynamodb:${action}`, resource: EventSourceArn });
    }
    const patterns = FilterCriteria.Filters.map(({ Pattern }: Json) => JSON.parse(Pattern));
    const records = cloud.stream
      .splice(0)
      .filter((record) => patterns.some((pattern: Json) => isLike(shapeOf(record), pattern)));
    if (records.length === 0) return false;
    const event = streamRecordsEvent(records);
    const { batchItemFailures } = await invoke(FunctionName, event);
    await invoke(FunctionName, event);
    // Where a batch goes that never succeeds; Lambda writes there in the function's name.
    cloud.call({ role, action: 'sqs:SendMessage', resource: DestinationConfig.OnFailure.Destination });
    if (batchItemFailures.length > 0) throw new Error('the rehearsal expects no stream record to fail');
    return true;
  }

  return {
    invoke,
    tick,
    /** A new container in place of the one that runs. */
    async renew(id: string) {
      const loaded = functionOf(id);
      running.get(loaded.id)?.stop();
      running.set(loaded.id, await startFunction(loaded, cloud.url));
    },
    /** The rows themselves, as the operator's console shows them. */
    table: createTable(client, template.tableName),
    /** As somebody with rights of their own would see it: for what is not the functions' doing. */
    store: createStore({ client, tableName: template.tableName }),
    /** Hands out what the queues and the stream hold, until they hold nothing more; `except` for a function that is down. */
    async settle({ except = 'nobody' } = {}) {
      const awake = mappings.filter(({ FunctionName }) => !FunctionName.includes(except));
      for (;;) {
        let any = false;
        for (const mapping of awake) {
          any = (await (mapping.StartingPosition ? takeRecords(mapping) : takeBatch(mapping))) || any;
        }
        if (any) continue;
        const waiting = awake.flatMap(({ EventSourceArn }) => cloud.queueOf(lastOf(EventSourceArn)));
        if (waiting.length === 0) return;
        const next = Math.min(...waiting.map(({ visibleAt }) => visibleAt));
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - Date.now())));
      }
    },
    log: () => [...running.values()].flatMap(({ lines }) => lines).join(''),
    close() {
      client.destroy();
      for (const { stop } of running.values()) stop();
    },
  };
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
