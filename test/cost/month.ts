// A month of one size: how often each kind of work is done, and what that comes to in what AWS bills.
import { metricNames } from '../../shared/adapters/metrics.ts';
import { catalogue } from '../../shared/sources/catalogue.ts';
import type { ReadTemplate } from '../rehearsal/template.ts';
import { doorOf, type Unit } from './bench.ts';
import type { Quantities } from './bill.ts';
import { paperCount } from './press.ts';
import { unpriced } from './resources.ts';
import { assumed, emptyReceivesAMinute, envelopeBytes, lambda, type Size, webhookBytes } from './sizes.ts';
import type { Units } from './units.ts';

export interface Measured {
  units: Units;
  /** Milliseconds of computing until a function can take its first event, by door. */
  loads: Record<string, number>;
  bundleBytes: number;
}
interface Work {
  unit: Unit;
  times: number;
  /** Of somebody else's answers it waits for. */
  fetches?: number;
}
/** The template with all its types: what `of` and the rest of it are made of. */
export type Stack = ReadTemplate & { types: string[] };

const gigabyte = 1e9;
export const minutesAMonth = assumed.daysAMonth * 24 * 60;

/** @throws Error that names the kinds of resources nobody has priced. */
export function month(size: Size, { units, loads, bundleBytes }: Measured, stack: Stack): Quantities {
  const missing = unpriced(stack.types);
  if (missing.length > 0) throw new Error(`nobody has said what ${missing.join(', ')} costs: test/cost/resources.ts`);
  const runs = runsOf(stack);
  const work = workOf(size, units, runs);
  const idle = stack.functions.map(({ id }) => doorOf(id)).filter((door) => !isMeasured(door, work));
  if (idle.length > 0) throw new Error(`nobody has measured ${idle.join(', ')}: test/cost/units.ts`);
  const sum = (of: (unit: Unit) => number) => work.reduce((all, { unit, times }) => all + of(unit) * times, 0);
  const requests = size.requests + 2 * size.subscribers * assumed.shareNew;
  const invocations = sum((unit) => unit.invocations);
  const logBytes = sum(({ logBytes }) => logBytes) + (invocations + requests) * lambda.platformLogBytes;
  const webhooks = deliveriesOf(size) * assumed.shareWebhooks;
  const rows = size.sources * units.pollFirst.rowBytes + bytesOf(size, units, 'rowBytes', sum);
  const indexes = bytesOf(size, units, 'indexBytes', sum);
  return {
    lambdaRequests: invocations,
    lambdaGbSeconds: gbSeconds(work, loads, stack),
    writeUnits: sum((unit) => unit.writeUnits),
    readUnits: sum((unit) => unit.readUnits),
    tableGb: (rows + indexes) / gigabyte,
    recoveryGb: rows / gigabyte,
    ...queueing(work, size, stack, runs),
    topicRequests: mailsOf(size) * assumed.shareBounced,
    schedulerInvocations: Object.values(runs).reduce((all, times) => all + times, 0),
    apiRequests: requests,
    ...standing(stack),
    logGb: logBytes / gigabyte,
    keptLogGb: logBytes / gigabyte,
    keyRequests: sum(({ keyRequests }) => keyRequests),
    transferGb: (sum(({ answerBytes }) => answerBytes) + requests * envelopeBytes + webhooks * webhookBytes) / gigabyte,
    bundleGb: (bundleBytes * assumed.releasesKept) / gigabyte,
    mails: sum(({ mails }) => mails),
    mailGb: sum(({ mailBytes }) => mailBytes) / gigabyte,
  };
}

/** Functions whose work is left out, and why. */
const leftOut: Record<string, string> = {
  export: 'whole exports are asked for some dozens of times a month, each for the price of as many pages of the list',
};

function isMeasured(door: string, work: Work[]): boolean {
  return leftOut[door] !== undefined || work.some(({ unit, times }) => doorOf(unit.door) === door && times > 0);
}

/** What costs by being there. */
function standing(stack: Stack): Pick<Quantities, 'metrics' | 'alarms' | 'dashboards' | 'keys'> {
  const count = (kind: string) => stack.types.filter((type) => type === kind).length;
  const told = stack
    .of('AWS::SES::ConfigurationSet')
    .filter(([, { Properties }]) => Properties.ReputationOptions?.ReputationMetricsEnabled === true);
  return {
    // SES tells a bounce and a complaint rate of each configuration set that is asked to.
    metrics: metricNames.length + 2 * told.length,
    alarms: count('AWS::CloudWatch::Alarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    keys: count('AWS::KMS::Key'),
  };
}

/** How often each function is called by the clock in a month, by door. */
function runsOf(stack: Stack): Record<string, number> {
  const runs: Record<string, number> = {};
  for (const [, { Properties }] of stack.of('AWS::Scheduler::Schedule')) {
    const door = doorOf(String(Properties.Target.Arn).split(':').at(-1) ?? '');
    runs[door] = (runs[door] ?? 0) + minutesAMonth / everyMinutes(Properties.ScheduleExpression);
  }
  return runs;
}

const unitMinutes: Record<string, number> = { minute: 1, hour: 60, day: 24 * 60 };

/** @throws Error on a form that no schedule of ours has had so far. */
export function everyMinutes(expression: string): number {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  if (count !== undefined) return Number(count) * (unitMinutes[unit] ?? 1);
  const step = /^cron\(\d+\/(\d+) \* \* \* \? \*\)$/.exec(expression)?.[1];
  if (step !== undefined) return Number(step);
  if (/^cron\(\d+ \d+ \* \* \? \*\)$/.test(expression)) return 24 * 60;
  if (/^cron\(\d+ \d+ \? \* \w+ \*\)$/.test(expression)) return 7 * 24 * 60;
  throw new Error(`how often is ${expression}? Teach test/cost/month.ts`);
}

const pollsASourceAndDay =
  catalogue.reduce((sum, { intervalMinutes }) => sum + (24 * 60) / intervalMinutes, 0) / catalogue.length;
export const pollsOf = ({ sources }: Size) => sources * pollsASourceAndDay * assumed.daysAMonth;
const deliveriesOf = ({ announcements, subscribers }: Size) => announcements * subscribers * assumed.shareMatched;
const mailsOf = (size: Size) => deliveriesOf(size) * (1 - assumed.shareWebhooks);

function workOf(size: Size, units: Units, runs: Record<string, number>): Work[] {
  const items = size.sources * assumed.itemsASourceAndDay * assumed.daysAMonth;
  const relevant = items * assumed.shareRelevant;
  const polls = pollsOf(size);
  const { shareNotModified, shareSame, shareFailed, asking } = assumed;
  const begun = size.subscribers * assumed.shareNew;
  const asked = Object.entries(asking) as [keyof typeof asking, number][];
  return [
    { unit: units.pollTick, times: (runs[doorOf('poll-tick')] ?? 0) * Math.ceil(size.sources / paperCount) },
    { unit: units.pollNotModified, times: polls * shareNotModified, fetches: 1 },
    { unit: units.pollSame, times: polls * shareSame, fetches: 1 },
    { unit: units.pollFailed, times: polls * shareFailed, fetches: 1 },
    { unit: units.pollNews, times: polls * (1 - shareNotModified - shareSame - shareFailed), fetches: 1 },
    { unit: units.pollOffer, times: items * (assumed.shareRead + assumed.shareRelevant), fetches: 1 },
    { unit: units.readIrrelevant, times: items * assumed.shareRead, fetches: 1 },
    { unit: units.readEvidence, times: relevant, fetches: 1 },
    { unit: units.readChange, times: size.announcements, fetches: 1 },
    { unit: units.announcement, times: size.announcements },
    { unit: units.passedOver, times: size.announcements * size.subscribers * assumed.sharePassedOver },
    { unit: units.matched, times: deliveriesOf(size) },
    // Each version is checked once, when it is a quarter of an hour old.
    { unit: units.checked, times: deliveriesOf(size) },
    { unit: units.mail, times: mailsOf(size) },
    { unit: units.webhook, times: deliveriesOf(size) * assumed.shareWebhooks, fetches: 1 / lambda.lanes },
    // Every announcement and every write over the API wakes the deliverers twice.
    { unit: units.wakeIdle, times: 2 * (size.announcements + 2 * begun) },
    { unit: units.feedback, times: mailsOf(size) * assumed.shareBounced },
    { unit: units.subscribe, times: begun },
    { unit: units.confirmation, times: begun },
    { unit: units.confirm, times: begun },
    ...asked.map(([kind, share]) => ({ unit: units[kind], times: size.requests * share })),
    ...Object.entries(units.scheduled).map(([door, unit]) => ({ unit, times: runs[door] ?? 0 })),
  ];
}

function gbSeconds(work: Work[], loads: Record<string, number>, stack: Stack): number {
  let total = 0;
  const invocations = new Map<string, number>();
  for (const { unit, times, fetches = 0 } of work) {
    total += times * gbOf(unit.door, stack) * secondsOf({ unit, fetches }, stack);
    invocations.set(unit.door, (invocations.get(unit.door) ?? 0) + unit.invocations * times);
  }
  for (const [door, count] of invocations) {
    const rare = minutesAMonth / count >= lambda.idleMinutes;
    const { gb, ms } = onLambda(door, loads[door] ?? 0, stack);
    total += (gb * count * (rare ? 1 : lambda.shareCold) * ms) / 1000;
  }
  return total;
}

/** How long one piece of work takes on Lambda, once the function is loaded. */
export function secondsOf({ unit, fetches = 0 }: Omit<Work, 'times'>, stack: Stack): number {
  const waiting = (unit.calls * lambda.callMs) / (['alert', 'deliver'].includes(unit.door) ? lambda.lanes : 1);
  return (onLambda(unit.door, unit.cpuMs, stack).ms + waiting + fetches * lambda.fetchMs) / 1000;
}
const gbOf = (door: string, stack: Stack): number => onLambda(door, 0, stack).gb;

/** Memory of the function, and what so much computing here takes there. */
function onLambda(door: string, cpuMs: number, stack: Stack): { gb: number; ms: number } {
  const { MemorySize: mb } = functionOf(door, stack);
  return { gb: mb / 1024, ms: cpuMs * lambda.slowness * Math.max(1, lambda.mbACore / mb) };
}

/** What the template says of a function. @throws Error when it has none of that name. */
export function functionOf(door: string, stack: Stack): { MemorySize: number; Timeout: number } {
  const [, found] = stack.of('AWS::Lambda::Function').find(([id]) => doorOf(id) === doorOf(door)) ?? [];
  if (found === undefined) throw new Error(`the template has no function ${door}`);
  return found.Properties;
}

function queueing(work: Work[], size: Size, stack: Stack, runs: Record<string, number>) {
  const counts = { fifoRequests: 0, queueRequests: 0 };
  const fifo = new Map(stack.of('AWS::SQS::Queue').map(([id, { Properties }]) => [id, Properties.FifoQueue === true]));
  const add = (queue: string, requests: number) => {
    counts[fifo.get(queue) ? 'fifoRequests' : 'queueRequests'] += requests;
  };
  for (const [, { Properties }] of stack.of('AWS::Lambda::EventSourceMapping')) {
    const queue = String(Properties.EventSourceArn).split(':').at(-1) ?? '';
    if (!fifo.has(queue)) continue;
    const fed = work.filter(({ unit }) => doorOf(unit.door) === doorOf(Properties.FunctionName));
    // A batch is received and deleted.
    add(queue, 2 * fed.reduce((sum, { unit, times }) => sum + unit.invocations * times, 0));
    add(queue, emptyReceivesAMinute * minutesAMonth);
  }
  for (const { unit, times } of work) {
    for (const [queue, sends] of Object.entries(unit.sends)) add(queue, sends * times);
  }
  // A tick tells the queue of what is due, ten sources a request.
  counts.fifoRequests += (runs[doorOf('poll-tick')] ?? 0) + pollsOf(size) / 10;
  return counts;
}

/** What lies there after a year: readers and sources as they are, and what every month has added. */
function bytesOf(
  { subscribers }: Size,
  { subscribe, confirm }: Units,
  kind: 'rowBytes' | 'indexBytes',
  sum: (of: (unit: Unit) => number) => number,
): number {
  return (
    subscribers * (subscribe[kind] + confirm[kind]) +
    Math.max(
      0,
      sum((unit) => unit[kind]),
    ) *
      assumed.monthsKept
  );
}
