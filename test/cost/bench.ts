// The bundles of the synthesised stack in processes of their own, with the meter between them and AWS's stand-ins: what one piece of work takes.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createStore } from '../../shared/store/create-store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { cloudFormation, startCloud } from '../rehearsal/cloud.ts';
import { startFunction } from '../rehearsal/function-process.ts';
import { readTemplate, type synthesise } from '../rehearsal/template.ts';
import { type Counted, startMeter } from './meter.ts';

/** One piece of work, as much of each as it takes on average. */
export interface Unit extends Counted {
  /** The function that does it, by its file in functions/lambda. */
  door: string;
  invocations: number;
  cpuMs: number;
  logBytes: number;
  answerBytes: number;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of functions
type Json = any;
type Running = Awaited<ReturnType<typeof startFunction>>;

export async function openBench(synthesised: ReturnType<typeof synthesise>) {
  const cloud = await startCloud();
  const meter = await startMeter(cloud.url);
  const template = readTemplate(synthesised, meter.url);
  cloud.enter(template);
  const credentials = { accessKeyId: cloudFormation, secretAccessKey: 'cost' };
  const client = new DynamoDBClient({ region: 'eu-north-1', endpoint: meter.url, credentials });
  await ensureTable(client, template.tableName);
  const running = new Map<string, Promise<Running>>();
  const loads: Record<string, number> = {};

  const start = async (door: string): Promise<Running> => {
    const loaded = template.functions.find(({ id }) => doorOf(id) === doorOf(door));
    if (loaded === undefined) throw new Error(`the template has no function ${door}`);
    const started = await startFunction(loaded, meter.url);
    loads[door] = started.cpuMs();
    return started;
  };
  const open = (door: string): Promise<Running> => {
    const started = running.get(door) ?? start(door);
    running.set(door, started);
    return started;
  };

  /** What the events take together, one invocation each; `answers` is filled with what came back. */
  async function spend(door: string, events: unknown[], answers: Json[] = []): Promise<Unit> {
    const { invoke, cpuMs, lines } = await open(door);
    meter.take();
    const [cpuBefore, linesBefore] = [cpuMs(), lines.length];
    for (const event of events) answers.push(await invoke(event));
    const failed = answers.find((answer) => answer?.batchItemFailures?.length > 0 || answer?.statusCode >= 500);
    if (failed !== undefined) throw new Error(`${door}: ${JSON.stringify(failed)}\n${lines.join('')}`);
    return {
      ...meter.take(),
      door,
      invocations: events.length,
      cpuMs: cpuMs() - cpuBefore,
      logBytes: Buffer.byteLength(lines.slice(linesBefore).join('')),
      answerBytes: answers.reduce((sum, answer) => sum + Buffer.byteLength(JSON.stringify(answer ?? '')), 0),
    };
  }

  return {
    cloud,
    template,
    /** For what readers and editors have done before. */
    store: createStore({ client, tableName: template.tableName }),
    spend,
    /** Milliseconds of computing until each function that was used could take its first event. */
    loads,
    async close() {
      client.destroy();
      for (const started of running.values()) (await started).stop();
      await meter.close();
      await cloud.close();
    },
  };
}
export type Bench = Awaited<ReturnType<typeof openBench>>;

/** `Workerspolltick1A2B3C4D` and `poll-tick` → `polltick`: the logical id ends with CDK's hash. */
export const doorOf = (name: string): string =>
  name
    .replace(/^Workers/, '')
    .replace(/(Function)?[0-9A-F]{8}$/, '')
    .replaceAll('-', '')
    .toLowerCase();

/** A unit of which `parts` were done. */
export const each = (unit: Unit, parts: number): Unit => combine(unit, unit, (value) => value / parts);

/** What `more` takes beyond `base`, for each of `parts`: nothing but the parts themselves. */
export const beyond = (more: Unit, base: Unit, parts: number): Unit =>
  combine(more, base, (value, without) => Math.max(0, value - without) / parts);

function combine(one: Unit, other: Unit, how: (a: number, b: number) => number): Unit {
  const { door, sends, ...numbers } = one;
  const counted = Object.entries(numbers) as [keyof typeof numbers, number][];
  return {
    ...(Object.fromEntries(counted.map(([name, value]) => [name, how(value, other[name])])) as typeof numbers),
    door,
    sends: Object.fromEntries(Object.entries(sends).map(([queue, n]) => [queue, how(n, other.sends[queue] ?? 0)])),
  };
}
