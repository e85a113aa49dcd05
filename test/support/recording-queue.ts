// A queue that keeps what it is given; `failing` makes it take nothing.
import { type Message, type Queue, QueueError } from '../../shared/adapters/queue.ts';

export interface RecordingQueue extends Queue {
  readonly messages: Message[];
  failing: boolean;
  /** The bodies kept so far; they are gone from the queue then. */
  take(): Record<string, unknown>[];
}

export function createRecordingQueue(): RecordingQueue {
  const messages: Message[] = [];
  return {
    messages,
    failing: false,
    async send(more) {
      if (this.failing) throw new QueueError('queue: not reachable, as the test asked');
      messages.push(...more);
    },
    take: () => messages.splice(0).map(({ body }) => body),
  };
}
