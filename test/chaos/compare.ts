// What was published beside what each subscriber got. Pure; the run gathers the facts.
import { groupBy } from '../../shared/pipeline/group-by.ts';
import type { Receipt } from './receivers.ts';

export interface Owed {
  subscriber: string;
  /** Towns whose closure it asked for, published after it had begun. */
  towns: string[];
}
export interface LedgerLine {
  subscriber: string;
  /** `webhook-id` or `Message-ID`. */
  id: string;
  settledAt: number | null;
  status: string;
}
export interface Facts {
  owed: Owed[];
  receipts: Receipt[];
  /** Which town a change is about. */
  townOf: ReadonlyMap<string, string>;
  ledger: LedgerLine[];
}

export interface Verdict {
  published: number;
  /** Owed (subscriber, town) pairs. */
  owed: number;
  arrived: number;
  /** Towns with no change at all, and those with more than one. */
  unrecorded: string[];
  recordedTwice: string[];
  lost: string[];
  unasked: string[];
  /** One version of a change under two ids at one subscriber. */
  underTwoIds: string[];
  sentAfterSettled: string[];
  /** The ledger says delivered, and nobody got it. */
  neverArrived: string[];
  /** Messages that a receiver has more than once, under one id: after a kill or an answer that was lost. */
  repeats: number;
  refused: number;
  messages: number;
}

/** Clocks of one machine: a settlement is written after its answer came. */
const slackMs = 5;

export function compare({ owed, receipts, townOf, ledger }: Facts): Verdict {
  const towns = [...new Set(owed.flatMap((one) => one.towns))];
  const changesOf = groupBy([...townOf], ([, town]) => town);
  const taken = receipts.filter((receipt) => receipt.taken);
  const got = new Set(
    taken.flatMap(({ subscriber, changes }) => changes.map(({ id }) => `${subscriber} ${townOf.get(id) ?? id}`)),
  );
  const pairs = new Set(owed.flatMap(({ subscriber, towns: asked }) => asked.map((town) => `${subscriber} ${town}`)));
  const idsOf = groupBy(
    receipts.flatMap(({ subscriber, id, changes }) =>
      changes.map((change) => ({ key: `${subscriber} ${change.id} v${change.version ?? '?'}`, id })),
    ),
    ({ key }) => key,
  );
  const settled = new Map(
    ledger.flatMap(({ subscriber, id, settledAt }) => (settledAt === null ? [] : [[`${subscriber} ${id}`, settledAt]])),
  );
  const messages = groupBy(taken, ({ subscriber, id }) => `${subscriber} ${id}`);
  return {
    published: towns.length,
    owed: pairs.size,
    arrived: [...pairs].filter((pair) => got.has(pair)).length,
    unrecorded: towns.filter((town) => !changesOf.has(town)),
    recordedTwice: towns.filter((town) => (changesOf.get(town)?.length ?? 0) > 1),
    lost: [...pairs].filter((pair) => !got.has(pair)),
    unasked: [...got].filter((pair) => !pairs.has(pair)),
    underTwoIds: [...idsOf].filter(([, all]) => new Set(all.map(({ id }) => id)).size > 1).map(([key]) => key),
    sentAfterSettled: receipts.flatMap(({ subscriber, id, at }) =>
      at > (settled.get(`${subscriber} ${id}`) ?? Number.POSITIVE_INFINITY) + slackMs ? [`${subscriber} ${id}`] : [],
    ),
    neverArrived: ledger
      .filter(({ status, subscriber, id }) => status === 'delivered' && !messages.has(`${subscriber} ${id}`))
      .map(({ subscriber, id }) => `${subscriber} ${id}`),
    repeats: [...messages.values()].reduce((sum, all) => sum + all.length - 1, 0),
    refused: receipts.length - taken.length,
    messages: messages.size,
  };
}

/** Each of these must be empty. */
export const faults = [
  'unrecorded',
  'recordedTwice',
  'lost',
  'unasked',
  'underTwoIds',
  'sentAfterSettled',
  'neverArrived',
] as const satisfies (keyof Verdict)[];
