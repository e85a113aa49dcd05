// Time to live, as DynamoDB has it: rows whose `expiresAt` has passed are removed some time after. The embedded engine knows nothing of it,
// so the process that keeps the data does it, going through the whole table once a day.
import { readFile, writeFile } from 'node:fs/promises';
import { DeleteItemCommand, type DynamoDBClient, ScanCommand, type ScanCommandOutput } from '@aws-sdk/client-dynamodb';
import { type Clock, systemTimer, type Timer } from '../model/clock.ts';

const everyMs = 24 * 3_600_000;
const lookEveryMs = 10 * 60_000;
const pageSize = 500;

/** How many rows were removed. One that was renewed meanwhile stays. Stops early when it `isOver`. */
export async function removeExpired(
  client: DynamoDBClient,
  tableName: string,
  now: Date,
  isOver: () => boolean = () => false,
): Promise<number> {
  const expired = {
    ExpressionAttributeNames: { '#expiresAt': 'expiresAt' },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
  };
  let removed = 0;
  let start: ScanCommandOutput['LastEvaluatedKey'];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({
        ...expired,
        TableName: tableName,
        FilterExpression: '#expiresAt < :now',
        ProjectionExpression: 'pk, sk',
        Limit: pageSize,
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    for (const { pk, sk } of page.Items ?? []) {
      if (pk === undefined || sk === undefined) continue;
      const removal = { ...expired, TableName: tableName, Key: { pk, sk }, ConditionExpression: '#expiresAt < :now' };
      const isDone = await client.send(new DeleteItemCommand(removal)).then(
        () => true,
        (error: Error) => {
          if (error.name === 'ConditionalCheckFailedException') return false;
          throw error;
        },
      );
      if (isDone) removed += 1;
    }
    start = page.LastEvaluatedKey;
  } while (start && !isOver());
  return removed;
}

export interface Expiry {
  /** Removes what has expired, if nobody has for a day. */
  runIfDue(): Promise<void>;
  /** Looks again and again until it is closed. */
  close(): Promise<void>;
}

/** `mark`: the file that remembers when it was last done, whichever process did it. */
export function startExpiry(options: {
  client: DynamoDBClient;
  tableName: string;
  mark: string;
  clock: Pick<Clock, 'wall'>;
  timer?: Timer;
  onError: (error: unknown) => void;
}): Expiry {
  const { client, tableName, mark, clock, timer = systemTimer, onError } = options;
  let closed = false;
  let running: Promise<void> = Promise.resolve();

  const runIfDue = async (): Promise<void> => {
    const now = clock.wall();
    const last = await readFile(mark, 'utf8').catch(() => '');
    const elapsed = now.getTime() - Date.parse(last);
    if (elapsed >= 0 && elapsed < everyMs) return;
    await removeExpired(client, tableName, now, () => closed);
    if (!closed) await writeFile(mark, now.toISOString());
  };
  let callOff = () => {};
  const look = () => {
    running = running.then(runIfDue).catch(onError);
    callOff = timer(lookEveryMs, look);
  };
  look();
  return {
    runIfDue,
    async close() {
      closed = true;
      callOff();
      await running;
    },
  };
}
