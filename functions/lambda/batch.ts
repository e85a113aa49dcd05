// A batch of SQS messages, each for itself: those that failed are told back and come again, the others are done.
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { z } from 'zod';
import type { Logger } from '../../shared/adapters/logger.ts';
import { jsonText } from './json-text.ts';

/** `work` gets each message as its schema reads it. A message that cannot be read fails, and ends in the dead-letter queue. */
export async function eachMessage<Schema extends z.ZodType>(
  { Records }: SQSEvent,
  { schema, logger, work }: { schema: Schema; logger: Logger; work: (message: z.infer<Schema>) => Promise<unknown> },
): Promise<SQSBatchResponse> {
  const one = async ({ messageId, body }: SQSRecord) => {
    try {
      await work(await jsonText.pipe(schema).parseAsync(body));
      return [];
    } catch (error) {
      logger.error('message failed; it comes again', { messageId, problem: problemOf(error) });
      return [{ itemIdentifier: messageId }];
    }
  };
  return { batchItemFailures: (await Promise.all(Records.map(one))).flat() };
}

export function problemOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
