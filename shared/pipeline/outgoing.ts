// What a run of deliveries shares, and the two writes around every attempt: the claim before, the settlement after.
import type { Mail } from '../adapters/mailer.ts';
import type { ChangeLinks, Links } from '../alerts/links.ts';
import type { Delivery } from '../model/subscription.ts';
import type { Services } from './services.ts';
import { type Attempted, afterAttempt, postponed, skipped, withInterruption } from './settle.ts';

export type DeliverServices = Pick<
  Services,
  'store' | 'http' | 'mailer' | 'clock' | 'logger' | 'randomBytes' | 'baseUrl'
>;

export interface DeliverCounts {
  delivered: number;
  /** Attempts that failed or ended unknown, whether they will be repeated or not. */
  failed: number;
  skipped: number;
  postponed: number;
}

export interface Run {
  services: DeliverServices;
  links: ChangeLinks;
  /** What is due by this moment is taken up. */
  dueBy: () => Date;
  counts: DeliverCounts;
}

/** With the links of one mail, whose tokens are drawn for it. */
export type MailRun = Omit<Run, 'links'> & { links: Links };

/** Longer than a send may take (20 s a webhook, 45 s a mail), so that a claim lapses only when its sender is dead. */
const leaseMs = 60_000;

/** A delivery we hold. `stored` is what the ledger has, `delivery` what we know besides: an earlier sender that died. */
export interface Claimed {
  stored: Delivery;
  delivery: Delivery;
}

/** What a prepared mail holds; deliveries left out were settled already. */
export interface PreparedMail {
  mail: Mail;
  claimed: Claimed[];
}

/** `null` when somebody else was first. */
export async function claim(due: Delivery, messageId: string, { services }: Run): Promise<Claimed | null> {
  const until = new Date(services.clock.wall().getTime() + leaseMs);
  const stored = await services.store.deliveries.claim(due, { until, messageId });
  return stored && { stored, delivery: { ...stored, attempts: withInterruption(due).attempts } };
}

/** Settles what went out together with one outcome and one time for the next attempt; that of the first is given back. */
export async function settleAttempt(
  claimed: Claimed[],
  attempted: Attempted,
  startedAt: Date,
  run: Run,
): Promise<Delivery | null> {
  const { clock, randomBytes } = run.services;
  // Only a retry needs chance, and asking for it takes longer than one thinks.
  const random = attempted.outcome === 'delivered' ? 0 : fraction(randomBytes(4));
  const moment = { startedAt, endedAt: clock.wall(), random };
  const outcomes = claimed.map(({ delivery }) => afterAttempt(delivery, attempted, moment));
  logAttempt(claimed, attempted, run);
  run.counts[attempted.outcome === 'delivered' ? 'delivered' : 'failed'] += claimed.length;
  await settleAll(claimed, outcomes, run);
  return outcomes[0] ?? null;
}

export async function skip(claimed: Claimed[], reason: string, run: Run): Promise<void> {
  const now = run.services.clock.wall();
  run.counts.skipped += claimed.length;
  await settleAll(
    claimed,
    claimed.map(({ delivery }) => skipped(delivery, reason, now)),
    run,
  );
}

/** Gives claims back untried. `messageId`: the mail they stay bound to, if any. */
export async function postpone(claimed: Claimed[], until: Date, messageId: string | null, run: Run): Promise<void> {
  run.counts.postponed += claimed.length;
  await settleAll(
    claimed,
    claimed.map(({ delivery }) => postponed(delivery, until, messageId)),
    run,
  );
}

/** One line a mail or message: whose, what set it going, and what came of it. */
function logAttempt(claimed: Claimed[], { outcome, detail }: Attempted, { services }: Run): void {
  const deliveries = claimed.map(({ delivery }) => delivery);
  const causes = [...new Set(deliveries.flatMap(({ cause }) => cause ?? []))];
  const about = { causes, subscription: deliveries[0]?.subscriptionId, deliveries: deliveries.map(({ id }) => id) };
  if (outcome === 'delivered') services.logger.info('delivered', about);
  else services.logger.warn('not delivered', { ...about, outcome, detail });
}

async function settleAll(claimed: Claimed[], outcomes: Delivery[], { services }: Run): Promise<void> {
  const { store, logger } = services;
  await Promise.all(
    claimed.map(async ({ stored }, index) => {
      const outcome = outcomes[index];
      if (outcome === undefined || (await store.deliveries.settle(stored, outcome))) return;
      logger.warn('delivery settled too late: its claim had lapsed', { delivery: stored.id, outcome: outcome.status });
    }),
  );
}

/** In [0, 1). */
function fraction(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) / 2 ** 32;
}
