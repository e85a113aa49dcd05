// What is met first as sources, changes and subscribers grow: how much of each limit a size takes, from what one piece of work was measured to take.
import { doorOf } from './bench.ts';
import { functionOf, type Measured, minutesAMonth, pollsOf, type Stack, secondsOf } from './month.ts';
import { paperCount } from './press.ts';
import { assumed, lambda, type Size } from './sizes.ts';

/** So many times a month's mean is its busiest hour's: news comes by day, and in bursts. */
const peak = 10;
/** Of a month's announcements, those of its busiest day. */
const busiestDay = 0.2;
/** A delivery goes into the index of work, moves when it is claimed, and leaves it: one unit, two, and one. */
const workEntriesADelivery = 4;
/** Within this a change is told to everybody, or the end-to-end check says who was not. */
const toldWithinMinutes = 15;

/** Quotas of AWS, from knowledge of its pages; those of an account can be raised on request, those of a partition cannot. */
export const quotas = {
  /** Mails a second and a day of an account newly let out of the sandbox. https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
  mailsASecond: 14,
  mailsADay: 50_000,
  /** Write units a second of one partition key. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html */
  partitionWriteUnits: 1000,
  /** Write units a second of a table on demand. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html */
  tableWriteUnits: 40_000,
  /** Functions that run at a time. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html (a new account may have 10) */
  concurrency: 1000,
};

export interface Use {
  limit: string;
  unit: string;
  used: number;
  allowed: number;
  /** What to do when it is met. */
  turn: string;
}

export function grown({ sources, subscribers, announcements, requests }: Size, factor: number): Size {
  const times = (value: number) => value * factor;
  return {
    name: factor === 1 ? 'as it is' : `${factor.toLocaleString('en')} times`,
    ...{ sources: times(sources), subscribers: times(subscribers), announcements: times(announcements) },
    requests: times(requests),
  };
}

export function usesOf(size: Size, { units }: Measured, stack: Stack): Use[] {
  const perSecond = (aMonth: number) => aMonth / (minutesAMonth * 60);
  const told = size.subscribers * assumed.shareMatched;
  const mails = told * (1 - assumed.shareWebhooks);
  const items = size.sources * assumed.itemsASourceAndDay * assumed.daysAMonth * assumed.shareRead;
  const pollTime = secondsOf({ unit: units.pollNews, fetches: 1 }, stack);
  const readTime = secondsOf({ unit: units.readChange, fetches: 1 }, stack);
  const requestTime = secondsOf({ unit: units.filtered }, stack);
  const tickCalls = (size.sources / paperCount) * units.pollTick.calls;
  const deliveries = size.announcements * told;
  return [
    {
      limit: 'polls under way at a time',
      unit: 'polls',
      used: perSecond(pollsOf(size)) * pollTime,
      allowed: atMostOf('poll', stack),
      turn: '`atMost` of poll in infra/workers.ts',
    },
    {
      limit: 'a tick that looks at all sources',
      unit: 's',
      used: (tickCalls * lambda.callMs) / 1000,
      allowed: functionOf('poll-tick', stack).Timeout,
      turn: 'find due sources by the index of work, as items and deliveries are, instead of looking at each',
    },
    {
      limit: 'articles read at a time, in the busiest hour',
      unit: 'articles',
      used: perSecond(items) * peak * readTime,
      allowed: atMostOf('read', stack),
      turn: '`atMost` of read in infra/workers.ts',
    },
    {
      limit: 'one change announced to all who want it, in one run of alert',
      unit: 's',
      used: told * secondsOf({ unit: units.matched }, stack),
      allowed: functionOf('alert', stack).Timeout,
      turn: 'the next run goes on where one was cut off; beyond that, one message a page of subscriptions',
    },
    {
      limit: `deliveries of one change through the one partition of the index of work, within ${toldWithinMinutes} minutes`,
      unit: 'write units a second',
      used: (told * workEntriesADelivery) / (toldWithinMinutes * 60),
      allowed: quotas.partitionWriteUnits,
      turn: 'several partitions (`delivery#0` …) by a hash of the subscription, in shared/store/deliveries.ts',
    },
    {
      limit: `mails of one change, within ${toldWithinMinutes} minutes`,
      unit: 'mails a second',
      used: mails / (toldWithinMinutes * 60),
      allowed: quotas.mailsASecond,
      turn: 'ask SES for a higher rate; until then the later mails are later',
    },
    {
      limit: 'mails of the busiest day',
      unit: 'mails',
      used: mails * size.announcements * busiestDay,
      allowed: quotas.mailsADay,
      turn: 'ask SES for a higher quota; a daily digest is one mail of many',
    },
    {
      limit: 'write units of the table, in the busiest hour',
      unit: 'a second',
      used: perSecond(deliveries) * peak * (units.matched.writeUnits + units.mail.writeUnits),
      allowed: quotas.tableWriteUnits,
      turn: 'ask for a higher quota',
    },
    {
      limit: 'requests answered at a time, in the busiest hour',
      unit: 'functions',
      used: perSecond(size.requests) * peak * requestTime,
      allowed: quotas.concurrency,
      turn: 'a CDN before the API (answers have ETags and Cache-Control), then a higher quota',
    },
  ];
}

/** How many of a function may run at a time by the template; each is counted as doing one thing at a time. */
function atMostOf(door: string, stack: Stack): number {
  const [, found] =
    stack
      .of('AWS::Lambda::EventSourceMapping')
      .find(([, { Properties }]) => doorOf(Properties.FunctionName) === doorOf(door)) ?? [];
  const atMost = found?.Properties.ScalingConfig?.MaximumConcurrency;
  if (typeof atMost !== 'number') throw new Error(`the template does not say how many of ${door} may run at a time`);
  return atMost;
}
