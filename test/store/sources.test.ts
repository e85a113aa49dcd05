// What a source has shown lies in a row of its own: two that hold it, and a table of the first release, which had it in the state.
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDynamoDB, openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { createStore } from '../../shared/store/create-store.ts';
import { ensureTable } from '../../shared/store/table.ts';

let embedded: EmbeddedDynamoDB;
beforeEach(async () => {
  embedded = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(embedded.client, 'test');
});
afterEach(() => embedded.close());

const openSources = () => createStore({ client: embedded.client, tableName: 'test' }).sources;
const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds));

describe('what a source has shown', () => {
  it('is not taken back by a pass that outlived its claim', async () => {
    const [slow, next] = [openSources(), openSources()];
    const first = await slow.claim('s', at(0), at(1));
    await slow.seen('s');
    const second = await next.claim('s', at(2), at(60));
    await next.seen('s');
    await next.settle(second ?? expect.fail(), { seen: new Uint8Array([2]) });
    await slow.settle(first ?? expect.fail(), { seen: new Uint8Array([1]) });
    expect(await openSources().seen('s')).toEqual(new Uint8Array([2]));
  });

  it('is still known when the first release wrote it', async () => {
    const row = { pk: 'source#s', sk: 'state', id: 's', etag: '"1"', seen: new Uint8Array([1, 2, 3]), w: 'w' };
    await embedded.client.send(new PutItemCommand({ TableName: 'test', Item: marshall(row) }));
    const sources = openSources();
    const state = await sources.claim('s', at(0), at(60));
    expect(state).toMatchObject({ etag: '"1"' });
    await sources.settle(state ?? expect.fail());
    expect(await openSources().seen('s')).toEqual(new Uint8Array([1, 2, 3]));
  });
});
