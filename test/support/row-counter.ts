// Counts what a DynamoDB client does: requests, and the rows they read or write.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface RowCount {
  requests: number;
  read: number;
  written: number;
}
export interface RowCounter {
  /** What was counted since the last time. */
  take(): RowCount;
}

interface Output {
  Items?: unknown[];
  Item?: unknown;
  Responses?: Record<string, unknown[]>;
}

const rowsRead: Record<string, (output: Output) => number> = {
  QueryCommand: ({ Items = [] }) => Items.length,
  GetItemCommand: ({ Item }) => (Item === undefined ? 0 : 1),
  BatchGetItemCommand: ({ Responses = {} }) => Object.values(Responses).reduce((sum, rows) => sum + rows.length, 0),
};
const writes = ['PutItemCommand', 'DeleteItemCommand'];

/** `onWrite` is called before each write, and may throw: a process that dies there. */
export function countRows(client: DynamoDBClient, onWrite: () => void = () => {}): RowCounter {
  let count: RowCount = { requests: 0, read: 0, written: 0 };
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const isWrite = writes.includes(commandName);
        if (isWrite) onWrite();
        const result = await next(args);
        count.requests += 1;
        count.read += rowsRead[commandName]?.(result.output as Output) ?? 0;
        count.written += isWrite ? 1 : 0;
        return result;
      },
    { step: 'initialize', name: 'countRows' },
  );
  // The embedded client keeps each command's way through the middleware; this makes it forget.
  client.destroy();
  return {
    take() {
      const taken = count;
      count = { requests: 0, read: 0, written: 0 };
      return taken;
    },
  };
}
