// What the functions tell each other through queues and schedules. A message names what to look at; how it stands is read from the store.
// `cause` is the id of the tick that set it going, and stands in every line of the log that follows from it.
import * as z from 'zod';
import type { Message } from '../../shared/adapters/queue.ts';
import { gatherMs } from '../../shared/alerts/schedule.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Source } from '../../shared/model/source.ts';

/** The input of every schedule, filled in by EventBridge Scheduler, and what a wake says. */
export const tickSchema = z.object({ cause: z.string() });

export const pollMessageSchema = tickSchema.extend({ sourceId: z.string() });
export const readMessageSchema = tickSchema.extend({ itemId: z.string() });

/** One source polled per host at a time. A tick that is told twice polls once. */
export function pollMessage({ id, url }: Source, cause: string): Message {
  return { body: { sourceId: id, cause }, group: hostGroup(url), once: `${id}@${cause}`.slice(-maxName) };
}

/** One article read per host at a time. The same state of an item waits in the queue once. */
export function readMessage({ id, url, contentHash, attempts }: Item, cause: string): Message {
  return {
    body: { itemId: id, cause },
    group: hostGroup(url),
    once: `${id}.${contentHash}.${attempts}`.slice(-maxName),
  };
}

/** Webhooks are due at once, mail when the burst has gathered. */
export function wakeMessages(cause: string): Message[] {
  return [0, Math.ceil(gatherMs / 1000) + 1].map((delaySeconds) => ({ body: { cause }, delaySeconds }));
}

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html: group and deduplication ids. */
const maxName = 128;

function hostGroup(url: string): string {
  return new URL(url).hostname.slice(-maxName);
}
