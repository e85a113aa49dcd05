import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDynamoDB, openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { createTable, ensureTable, isAbsent, isEqual, type Table } from '../../shared/store/table.ts';

let embedded: EmbeddedDynamoDB;
let table: Table;
const key = { pk: 'p', sk: 's' };

beforeEach(async () => {
  embedded = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(embedded.client, 'test');
  table = createTable(embedded.client, 'test');
});
afterEach(() => embedded.close());

/** The next write is carried out, and its answer lost; `meanwhile` happens before the client repeats it, as the SDK's does on AWS. */
function loseNextAnswer(meanwhile: () => Promise<unknown> = async () => {}): void {
  let armed = true;
  embedded.client.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      if (!armed) return answer;
      armed = false;
      await meanwhile();
      return next(args);
    },
    { step: 'initialize' },
  );
  // The embedded client keeps each command's way through the middleware; this makes it forget.
  embedded.client.destroy();
}

describe('a conditional write whose answer was lost', () => {
  it('counts as done when the repeated request finds its own row', async () => {
    loseNextAnswer();
    expect(await table.put({ ...key, n: 1 }, isAbsent)).toBe(true);
    expect(await table.get(key)).toMatchObject({ n: 1 });
  });

  it('counts as done when it replaced a row', async () => {
    await table.put({ ...key, seq: 1 }, isAbsent);
    loseNextAnswer();
    expect(await table.put({ ...key, seq: 2 }, isEqual('seq', 1))).toBe(true);
  });

  it('counts as lost when somebody has written since', async () => {
    await table.put({ ...key, seq: 1 }, isAbsent);
    loseNextAnswer(() => table.put({ ...key, seq: 3 }, isEqual('seq', 2)));
    expect(await table.put({ ...key, seq: 2 }, isEqual('seq', 1))).toBe(false);
    expect(await table.get(key)).toMatchObject({ seq: 3 });
  });
});

describe('the table', () => {
  it('is made once, by however many ask for it', async () => {
    await Promise.all(Array.from({ length: 4 }, () => ensureTable(embedded.client, 'another')));
    const another = createTable(embedded.client, 'another');
    expect(await another.put(key, isAbsent)).toBe(true);
  });

  it('reads on over as many pages as a partition has', async () => {
    const text = 'x'.repeat(100_000);
    for (let n = 0; n < 25; n++) await table.put({ pk: 'p', sk: String(n).padStart(2, '0'), text });
    const order: string[] = [];
    for await (const row of table.query({ pk: 'p', from: '02', to: '23', descending: true })) order.push(row.sk);
    expect(order).toEqual(Array.from({ length: 22 }, (_, n) => String(23 - n).padStart(2, '0')));
  });

  it('gets a row asked for twice, and finds nothing between bounds that are the wrong way round', async () => {
    await table.put(key);
    expect(await table.getMany([key, key])).toHaveLength(2);
    for await (const row of table.query({ pk: 'p', from: 't', to: 'a' })) expect.fail(row.sk);
  });

  it('gets many rows at once, in the order asked, however large they are', async () => {
    const text = 'x'.repeat(200_000);
    for (let n = 0; n < 12; n++) await table.put({ pk: `p${n}`, sk: 's', text });
    const keys = Array.from({ length: 14 }, (_, n) => ({ pk: `p${13 - n}`, sk: 's' }));
    const rows = await table.getMany(keys);
    expect(rows.map(({ pk }) => pk)).toEqual(keys.slice(2).map(({ pk }) => pk));
  });
});
