// The due mail of one subscription or mailbox. What is due together is one mail: claimed under one Message-ID, which a repeat keeps,
// so that a mail whose fate is unknown goes out again as itself and never mixed with news.
import { type Mail, MailError } from '../adapters/mailer.ts';
import { createLinks } from '../alerts/links.ts';
import { mailboxRefuses } from '../alerts/mail-feedback.ts';
import { gatherMs } from '../alerts/schedule.ts';
import { ended, revise } from '../alerts/subscription.ts';
import { openTokenBook } from '../alerts/tokens.ts';
import type { Delivery } from '../model/subscription.ts';
import { groupBy } from './group-by.ts';
import { type Claimed, claim, type MailRun, type PreparedMail, type Run, settleAttempt } from './outgoing.ts';
import { prepareAlert, prepareConfirmation, prepareTest } from './prepare-mail.ts';
import type { Attempted } from './settle.ts';

/** More changes than that are several mails. */
const maxPerMail = 50;

export async function deliverMails(owner: string, run: Run): Promise<void> {
  const open = await run.services.store.deliveries.listOpen(owner);
  const dueBy = run.dueBy();
  // Part of a burst that is still gathering goes along with what is due.
  const horizon = new Date(dueBy.getTime() + gatherMs).toISOString();
  const due = open.filter(({ status, nextAttemptAt }) =>
    status === 'pending' ? nextAttemptAt <= horizon : nextAttemptAt <= dueBy.toISOString(),
  );
  for (const group of groupsOf(due)) await deliverGroup(group, run);
}

/** Those already bound to a mail by that mail, tests each alone, the rest together; each group in a fixed order. */
function groupsOf(due: Delivery[]): Delivery[][] {
  const inOrder = due.toSorted((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1));
  const groups = groupBy(inOrder, ({ messageId, event, id }) => messageId ?? (event === 'test' ? id : kindOf(event)));
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / maxPerMail) }, (_, index) =>
      group.slice(index * maxPerMail, (index + 1) * maxPerMail),
    ),
  );
}

type Kind = 'changes' | 'test' | 'confirmation';

function kindOf(event: Delivery['event']): Kind {
  return event === 'test' || event === 'confirmation' ? event : 'changes';
}

const prepare: Record<Kind, (claimed: Claimed[], messageId: string, run: MailRun) => Promise<PreparedMail | null>> = {
  changes: prepareAlert,
  test: prepareTest,
  confirmation: prepareConfirmation,
};

async function deliverGroup(group: Delivery[], run: Run): Promise<void> {
  const [anchor] = group;
  if (anchor === undefined) return;
  const messageId = anchor.messageId ?? `${anchor.id}@${messageDomain(run.services.baseUrl)}`;
  const claimed = await claimGroup(group, messageId, run);
  if (claimed.length === 0) return;
  const { clock, baseUrl } = run.services;
  const book = openTokenBook(run.services);
  const links = createLinks(baseUrl, book, clock.wall());
  const prepared = await prepare[kindOf(anchor.event)](claimed, messageId, { ...run, links });
  if (prepared === null) return;
  // A link must be good before anybody can follow it.
  await book.save();
  const startedAt = clock.wall();
  const attempted = await trySend(prepared.mail, run);
  await settleAttempt(prepared.claimed, attempted, startedAt, run);
  if (attempted.noMailbox) await endFor(prepared.claimed, run);
}

/** The first one decides: whoever holds it sends the mail that is named after it. */
async function claimGroup([anchor, ...others]: Delivery[], messageId: string, run: Run): Promise<Claimed[]> {
  const first = anchor && (await claim(anchor, messageId, run));
  if (!first) return [];
  const rest = await Promise.all(others.map((delivery) => claim(delivery, messageId, run)));
  return [first, ...rest.filter((claimed) => claimed !== null)];
}

async function trySend(mail: Mail, { services }: Run): Promise<Attempted & { noMailbox: boolean }> {
  try {
    await services.mailer.send(mail);
    return { outcome: 'delivered', detail: 'handed over', noMailbox: false };
  } catch (error) {
    if (!(error instanceof MailError)) throw error;
    return {
      outcome: error.outcome === 'unknown' ? 'unknown' : 'failed',
      detail: error.message,
      final: error.outcome === 'rejected' || error.outcome === 'no-mailbox',
      noMailbox: error.outcome === 'no-mailbox',
    };
  }
}

/** Nobody reads there: the subscriptions the mail was for end. A confirmation's delivery bears the id of its subscription. */
async function endFor(claimed: Claimed[], { services }: Run): Promise<void> {
  const ids = claimed.map(({ delivery }) =>
    delivery.event === 'confirmation' ? delivery.id : delivery.subscriptionId,
  );
  const now = services.clock.wall();
  for (const id of new Set(ids)) {
    await revise(services.store, id, (current) => ended(current, mailboxRefuses, now));
  }
}

/** What stands behind the @ of our Message-IDs: the host we are known by. */
function messageDomain(baseUrl: string): string {
  return new URL(baseUrl).hostname;
}
