// The system as the template describes it, running on this machine: schedules, queues and the stream call the functions as AWS would, and
// make the calls that AWS's own pollers make in the functions' names.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createStore } from '../../shared/store/create-store.ts';
import { createTable, ensureTable } from '../../shared/store/table.ts';
import { type Cloud, cloudFormation } from './cloud.ts';
import { createDoors } from './doors.ts';
import { startFunction } from './function-process.ts';
import { createPollers, lastOf } from './pollers.ts';
import type { ReadTemplate } from './template.ts';

// biome-ignore lint/suspicious/noExplicitAny: patterns and answers are JSON
type Json = any;

export async function openRehearsal(template: ReadTemplate, cloud: Cloud) {
  cloud.enter(template);
  const credentials = { accessKeyId: cloudFormation, secretAccessKey: 'rehearsal' };
  const client = new DynamoDBClient({ region: 'eu-north-1', endpoint: cloud.url, credentials });
  await ensureTable(client, template.tableName);
  const running = new Map<string, Awaited<ReturnType<typeof startFunction>>>();
  /** As AWS does it: at the first event. */
  const start = async (loaded: ReadTemplate['functions'][number]) => {
    const started = await startFunction(loaded, cloud.url);
    running.set(loaded.id, started);
    return started;
  };

  const functionOf = (id: string) => {
    const loaded = template.functions.find((one) => one.id.includes(id));
    if (loaded === undefined) throw new Error(`there is no function ${id}`);
    return loaded;
  };
  const invoke = async (id: string, event: unknown, timeoutMs?: number): Promise<Json> => {
    const loaded = functionOf(id);
    const { role, logGroup } = loaded;
    if (!cloud.call({ role: 'lambda.amazonaws.com', action: 'sts:AssumeRole', resource: role }))
      throw new Error(`${loaded.id}: Lambda may not take its role on`);
    for (const action of ['logs:CreateLogStream', 'logs:PutLogEvents'])
      cloud.call({ role, action, resource: logGroup });
    return (running.get(loaded.id) ?? (await start(loaded))).invoke(event, timeoutMs);
  };

  const tick = async (name: string) => {
    const schedule = template.schedules.find(({ target }) => target.includes(name));
    if (schedule === undefined) throw new Error(`nothing calls ${name} by the clock`);
    const { target, role, input } = schedule;
    if (!cloud.call({ role: 'scheduler.amazonaws.com', action: 'sts:AssumeRole', resource: role })) return;
    if (!cloud.call({ role, action: 'lambda:InvokeFunction', resource: template.arnOf(target) })) return;
    await invoke(target, JSON.parse(input.replace('<aws.scheduler.execution-id>', crypto.randomUUID())));
  };

  const mappings = template.of('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);

  const roleOf = (id: string) => functionOf(id).role;
  const { take, batches, loseAnswerOf } = createPollers({ template, cloud, roleOf, invoke });

  return {
    ...createDoors({ template, cloud, roleOf, invoke }),
    invoke,
    tick,
    /** All that were handed out so far. */
    batches,
    loseAnswerOf,
    /** What a function is fed from, by part of its name. */
    queueFor(name: string) {
      const mapping = mappings.find(({ FunctionName }) => FunctionName.includes(name));
      return cloud.queueOf(lastOf(mapping?.EventSourceArn ?? ''));
    },
    /** Hands out one batch. */
    takeOne: (name: string) => take(mappings.find(({ FunctionName }) => FunctionName.includes(name))),
    /** A new container in place of the one that runs. */
    async renew(id: string) {
      const loaded = functionOf(id);
      running.get(loaded.id)?.stop();
      await start(loaded);
    },
    /** The rows themselves, as the operator's console shows them. */
    table: createTable(client, template.tableName),
    /** As somebody with rights of their own would see it: for what is not the functions' doing. */
    store: createStore({ client, tableName: template.tableName }),
    /**
     * Hands out what the queues and the stream hold, until they hold nothing more; `except` for a function that is down. `hurry`: delays
     * are not waited for.
     */
    async settle({ except = 'nobody', hurry = false } = {}) {
      const awake = mappings.filter(({ FunctionName }) => !FunctionName.includes(except));
      for (let isStuck = false; ; ) {
        let any = false;
        for (const mapping of awake) {
          any = (await take(mapping)) || any;
        }
        const waiting = awake.flatMap(({ EventSourceArn }) => cloud.queueOf(lastOf(EventSourceArn)));
        if (hurry) for (const message of waiting) message.visibleAt = 0;
        const wait = Math.min(...waiting.map(({ visibleAt }) => visibleAt)) - Date.now();
        // What may be seen and is not handed out never will be: somebody is not allowed to.
        if (!any && (waiting.length === 0 || isStuck)) return;
        isStuck = !any && wait <= 0;
        if (!any && wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      }
    },
    /** What the functions have said, or those with this in their name. */
    log: (name = '') => [...running].flatMap(([id, { lines }]) => (id.includes(name) ? lines : [])).join(''),
    close() {
      client.destroy();
      for (const { stop } of running.values()) stop();
    },
  };
}
