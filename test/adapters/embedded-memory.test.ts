// What the engine keeps of a request it has answered: nothing. dynalite's own reading of a range kept each iterator.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { ensureTable } from '../../shared/store/table.ts';

const heapAfterCollection = (): number => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
};

it('asked the same again and again, the embedded database keeps nothing in memory', async () => {
  const { client, close } = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(client, 'rows');
  const values = { ':pk': { S: 'nothing' } };
  const query = (index?: string) =>
    client.send(
      new QueryCommand({
        ...{ TableName: 'rows', ExpressionAttributeValues: values, Limit: 10 },
        ...(index
          ? { IndexName: index, KeyConditionExpression: 'workPk = :pk' }
          : { KeyConditionExpression: 'pk = :pk' }),
      }),
    );
  const ask = async (times: number) => {
    for (let count = 0; count < times; count += 1) await query(count % 2 === 0 ? undefined : 'work');
  };
  await ask(1000);
  const before = heapAfterCollection();
  await ask(4000);
  const bytesEach = (heapAfterCollection() - before) / 4000;
  await close();
  // One that is kept has about a kilobyte.
  expect(bytesEach).toBeLessThan(200);
});
