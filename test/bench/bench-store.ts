// A store on disk as one machine has it, with a counter of the rows that are touched.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { unwrapped } from '../../shared/adapters/key-wrapper.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { createTable, ensureTable } from '../../shared/store/table.ts';
import { countRows } from '../support/row-counter.ts';

const tableName = 'bench';

export async function openBenchStore() {
  const dir = await mkdtemp(path.join(tmpdir(), 'kv-bench-store-'));
  const { client, close } = await openEmbeddedDynamoDB({ dir });
  await ensureTable(client, tableName);
  return {
    ...{ client, tableName },
    rows: countRows(client),
    store: createStore({ client, tableName, keyWrapper: unwrapped }),
    table: createTable(client, tableName),
    async close() {
      await close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

export const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
