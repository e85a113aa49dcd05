// What wakes the next step on AWS. A message only says what there is to look at: losing one costs time, and having it twice nothing.
export interface Message {
  body: Record<string, unknown>;
  /** Messages of one group are handed out one batch after the other. FIFO queues only, and there required. */
  group?: string;
  /** A second message of this name within five minutes is dropped. FIFO queues only, and there required. */
  once?: string;
  /** Not before so long; 900 at most. Not on FIFO queues. */
  delaySeconds?: number;
}
export interface Queue {
  /** Resolves when all are taken. @throws QueueError when some were not. */
  send(messages: Message[]): Promise<void>;
}

export class QueueError extends Error {
  override name = 'QueueError';
}
