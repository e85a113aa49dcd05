// The store of the application over one DynamoDB table, whoever serves it: AWS, DynamoDB Local or the embedded one.
import { randomBytes as systemRandomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createChanges } from './changes.ts';
import { anyClaimant, type Claimant, releaseAbandoned } from './claims.ts';
import { createDeliveries } from './deliveries.ts';
import { createEndToEnd } from './end-to-end.ts';
import { createItems } from './items.ts';
import { createPermits } from './permits.ts';
import { createSources } from './sources.ts';
import type { Store } from './store.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createTable, isAbsent, type RandomBytes, type Table } from './table.ts';
import { createThreads } from './threads.ts';

/** The table must exist: `ensureTable` makes it, on AWS the stack does. */
export function createStore({
  client,
  tableName,
  randomBytes = systemRandomBytes,
  claimant = anyClaimant,
}: {
  client: DynamoDBClient;
  tableName: string;
  randomBytes?: RandomBytes;
  claimant?: Claimant;
}): Store {
  const table = createTable(client, tableName, randomBytes);
  return {
    changes: createChanges(table),
    threads: createThreads(table),
    sources: createSources(table, claimant),
    items: createItems(table, claimant),
    subscriptions: createSubscriptions(table),
    deliveries: createDeliveries(table, claimant),
    endToEnd: createEndToEnd(table),
    permits: createPermits(table),
    releaseAbandoned: (now) => releaseAbandoned(table, claimant, now),
    signingKey: () => signingKey(table, randomBytes),
  };
}

async function signingKey(table: Table, randomBytes: RandomBytes): Promise<Uint8Array> {
  const key = { pk: 'setting#signing-key', sk: 'setting' };
  const stored = await table.get(key);
  if (stored?.value instanceof Uint8Array) return stored.value;
  await table.put({ ...key, value: Uint8Array.from(randomBytes(32)) }, isAbsent);
  return signingKey(table, randomBytes);
}
