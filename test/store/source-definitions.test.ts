import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { type Source, sourceSchema } from '../../shared/model/source.ts';
import { createSourceDefinitions } from '../../shared/store/source-definitions.ts';
import { createTable, ensureTable, type Table } from '../../shared/store/table.ts';

const source = (id: string, fields: Partial<Source> = {}): Source =>
  sourceSchema.parse({ id, name: id.toUpperCase(), kind: 'feed', url: `https://${id}.example/rss`, ...fields });
const base = [source('c'), source('a'), source('b')];
const named = (sources: Source[]) => sources.map(({ id, name, enabled }) => `${id} ${name} ${enabled ? 'on' : 'off'}`);

let database: { client: DynamoDBClient; close(): Promise<void> };
let table: Table;
beforeEach(async () => {
  database = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(database.client, 'test');
  table = createTable(database.client, 'test');
});
afterEach(() => database.close());

describe("the operator's sources", () => {
  it('stand over the others by their ids, in the place of those, and new ones behind', async () => {
    const definitions = createSourceDefinitions(table);
    expect(await definitions.over(base)).toEqual(base);
    await definitions.put(source('z'));
    await definitions.put(source('a', { name: 'Mine' }));
    await definitions.put(source('b', { enabled: false }));
    expect(named(await definitions.over(base))).toEqual(['c C on', 'a Mine on', 'b B off', 'z Z on']);
    expect(named(await definitions.list())).toEqual(['a Mine on', 'b B off', 'z Z on']);
  });

  it('are found one by one, as are those beneath', async () => {
    const definitions = createSourceDefinitions(table);
    await definitions.put(source('a', { name: 'Mine' }));
    expect((await definitions.find('a', base))?.name).toBe('Mine');
    expect((await definitions.find('b', base))?.name).toBe('B');
    expect(await definitions.find('nobody', base)).toBeNull();
    expect(await definitions.remove('a')).toBe(true);
    expect(await definitions.remove('a')).toBe(false);
    expect((await definitions.find('a', base))?.name).toBe('A');
  });

  it('leave the others alone when a row cannot be read, such as one that a newer version wrote', async () => {
    const definitions = createSourceDefinitions(table);
    await table.put({ pk: 'source-definitions', sk: 'a', id: 'a', kind: 'telepathy' });
    await definitions.put(source('b', { enabled: false }));
    expect(named(await definitions.over(base))).toEqual(['c C on', 'a A on', 'b B off']);
    expect((await definitions.find('a', base))?.name).toBe('A');
    expect(await definitions.remove('a')).toBe(true);
  });
});
