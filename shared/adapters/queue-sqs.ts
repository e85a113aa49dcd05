// A queue on SQS. Ten messages a request, and those a request did not take are sent again.
import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { type Message, type Queue, QueueError } from './queue.ts';

/** https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html */
const batchSize = 10;
const attempts = 3;

export function createSqsQueue({ client, url }: { client: SQSClient; url: string }): Queue {
  /** Those that were not taken, and why the last of them was not. */
  async function sendBatch(batch: Message[]): Promise<{ left: Message[]; problem: string }> {
    const { Failed = [] } = await client.send(
      new SendMessageBatchCommand({ QueueUrl: url, Entries: batch.map(toEntry) }),
    );
    return {
      left: Failed.flatMap(({ Id }) => batch[Number(Id)] ?? []),
      problem: Failed.at(-1)?.Code ?? '',
    };
  }

  return {
    async send(messages) {
      for (let at = 0; at < messages.length; at += batchSize) {
        let open = { left: messages.slice(at, at + batchSize), problem: '' };
        for (let attempt = 0; attempt < attempts && open.left.length > 0; attempt += 1)
          open = await sendBatch(open.left);
        if (open.left.length > 0)
          throw new QueueError(`queue: ${open.left.length} messages not taken (${open.problem})`);
      }
    },
  };
}

function toEntry({ body, group, once, delaySeconds }: Message, index: number) {
  return {
    Id: String(index),
    MessageBody: JSON.stringify(body),
    ...(group !== undefined && { MessageGroupId: group }),
    ...(once !== undefined && { MessageDeduplicationId: once }),
    ...(delaySeconds !== undefined && { DelaySeconds: delaySeconds }),
  };
}
