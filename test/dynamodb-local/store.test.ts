// The store's contract on Amazon's own DynamoDB Local, where `npm run test:dynamodb` has started it; skipped, and shown as such, elsewhere.
import { randomUUID } from 'node:crypto';
import { DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, describe, it } from 'vitest';
import { unwrapped } from '../../shared/adapters/key-wrapper.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { storeContract } from '../store/contract.ts';

const endpoint = process.env.DYNAMODB_LOCAL_URL;

if (endpoint === undefined) {
  describe('the store on DynamoDB Local', () => {
    it.skip('runs by npm run test:dynamodb, which needs Java', () => {});
  });
} else {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-north-1', credentials });
  const tables: string[] = [];
  afterEach(async () => {
    for (const TableName of tables.splice(0)) await client.send(new DeleteTableCommand({ TableName }));
  });
  afterAll(() => client.destroy());

  storeContract('DynamoDB Local', async () => {
    const tableName = `store-${randomUUID()}`;
    await ensureTable(client, tableName);
    tables.push(tableName);
    return createStore({ client, tableName, keyWrapper: unwrapped });
  });
}
