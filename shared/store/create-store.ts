// The store of the application over one DynamoDB table, whoever serves it: AWS, DynamoDB Local or the embedded one.
import { randomBytes as systemRandomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type KeyWrapper, noKeys } from '../adapters/key-wrapper.ts';
import { type Clock, systemClock } from '../model/clock.ts';
import { createChanges } from './changes.ts';
import { anyClaimant, type Claimant, releaseAbandoned } from './claims.ts';
import { createDeliveries } from './deliveries.ts';
import { createEndToEnd } from './end-to-end.ts';
import { createHosts } from './hosts.ts';
import { createItems } from './items.ts';
import { createKeyring } from './keyring.ts';
import { createPermits } from './permits.ts';
import { createReadTogether } from './read-together.ts';
import { createSourceDefinitions } from './source-definitions.ts';
import { createSources } from './sources.ts';
import type { Store } from './store.ts';
import { createSubscriptions } from './subscriptions.ts';
import { createTable, type RandomBytes } from './table.ts';
import { createThreads } from './threads.ts';
import { createTokens } from './tokens.ts';

/** The table must exist: `ensureTable` makes it, on AWS the stack does. */
export function createStore({
  client,
  tableName,
  randomBytes = systemRandomBytes,
  claimant = anyClaimant,
  keyWrapper = noKeys,
  clock = systemClock,
}: {
  client: DynamoDBClient;
  tableName: string;
  randomBytes?: RandomBytes;
  claimant?: Claimant;
  /** What protects the keys in the table; whoever is given none can neither sign nor verify. */
  keyWrapper?: KeyWrapper;
  /** For the age of the keys that are held. */
  clock?: Pick<Clock, 'wall'>;
}): Store {
  const table = createTable(client, tableName, randomBytes);
  const readTogether = createReadTogether(table);
  return {
    changes: createChanges(table, readTogether),
    threads: createThreads(table),
    sources: createSources(table, claimant, readTogether),
    sourceDefinitions: createSourceDefinitions(table),
    items: createItems(table, claimant),
    subscriptions: createSubscriptions(table, readTogether),
    deliveries: createDeliveries(table, claimant),
    endToEnd: createEndToEnd(table),
    permits: createPermits(table),
    hosts: createHosts(table),
    tokens: createTokens(table),
    releaseAbandoned: (now) => releaseAbandoned(table, claimant, now),
    keyring: createKeyring({ table, wrapper: keyWrapper, randomBytes, clock }),
  };
}
