// The one table: its definition as data, and the few things we do with it. Every write is one conditional write of one
// row; there is no transaction and no update expression: rows are read, decided upon in code, and put back. Only the operator's commands scan.
import { randomBytes as systemRandomBytes } from 'node:crypto';
import {
  type AttributeValue,
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  ConditionalCheckFailedException,
  CreateTableCommand,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ResourceInUseException,
  ScanCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type Key, type Row, rowVersion, upgrade } from './row-versions.ts';

export type { Key, Row };

/**
 * Indexes hold keys only: they find, the base table decides. All are sparse.
 * `work`: what is to be done (items, deliveries, announcements), by when. `open`: the same within one partition of the table.
 * `listing`: a partition's rows by another order than that of their sort key.
 * `workAt` and `listAt` end with the row's id: equal times must not make equal keys.
 */
export const tableDefinition = {
  key: { partition: 'pk', sort: 'sk' },
  indexes: {
    work: { partition: 'workPk', sort: 'workAt' },
    open: { partition: 'pk', sort: 'workAt' },
    listing: { partition: 'pk', sort: 'listAt' },
  },
} as const;
export type IndexName = keyof typeof tableDefinition.indexes;

/** What must hold of the stored row for a write to happen. */
export interface Condition {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}
export const isAbsent: Condition = { expression: 'attribute_not_exists(pk)' };
export const isEqual = (field: string, value: unknown): Condition => ({
  expression: '#field = :value',
  names: { '#field': field },
  values: { ':value': value },
});
export const isBelow = (field: string, value: number): Condition => ({
  expression: '#field < :value',
  names: { '#field': field },
  values: { ':value': value },
});
export const isAbsentOrBelow = (field: string, value: number): Condition => ({
  ...isBelow(field, value),
  expression: 'attribute_not_exists(pk) OR #field < :value',
});

/** A moment as DynamoDB wants it in `expiresAt`, by which it removes rows: whole seconds. */
export const secondsAfter = (moment: string, ms: number): number => Math.ceil((Date.parse(moment) + ms) / 1000);

export interface RangeQuery {
  pk: string;
  index?: IndexName;
  /** Bounds of the sort key, both included. */
  from?: string | undefined;
  to?: string | undefined;
  descending?: boolean;
  /** Rows a request; the iteration goes on as long as it is asked. */
  pageSize?: number;
}
/** Where a page of a query ended, as DynamoDB tells it. */
export type PageEnd = Record<string, AttributeValue>;

export type Table = ReturnType<typeof createTable>;

const batchGetLimit = 100;
const marshalling = { removeUndefinedValues: true };

const toRow = (item: Record<string, AttributeValue>): Row => upgrade(unmarshall(item) as Row);

export type RandomBytes = (size: number) => Uint8Array;

export function createTable(client: DynamoDBClient, tableName: string, randomBytes: RandomBytes = systemRandomBytes) {
  /** Tells one write, or one claim, from every other. */
  const newToken = (): string => Buffer.from(randomBytes(9)).toString('base64url');

  async function get(key: Key): Promise<Row | null> {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: marshall(key), ConsistentRead: true }),
    );
    return Item ? toRow(Item) : null;
  }

  /**
   * Puts the row if the condition holds. Each write carries its own token `w`: when a broken connection made the client
   * repeat a write that had been carried out, the stored token is ours, and the write counts as done. Had somebody built
   * on it meanwhile it counts as lost, as it would have a moment later; callers then read again and redo by state.
   */
  async function put(row: Row, condition?: Condition, w = newToken()): Promise<boolean> {
    const item = marshall({ ...row, v: rowVersion, w }, marshalling);
    try {
      await client.send(new PutItemCommand({ TableName: tableName, Item: item, ...conditional(condition) }));
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return (await get({ pk: row.pk, sk: row.sk }))?.w === w;
    }
  }

  /** Deletes the row if the condition holds; a row that is gone stays gone, so repeating it is harmless. */
  async function remove(key: Key, condition?: Condition): Promise<void> {
    try {
      await client.send(new DeleteItemCommand({ TableName: tableName, Key: marshall(key), ...conditional(condition) }));
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }

  /** One request's rows of a partition, in the order of the sort key (from an index their keys only), and where the next one begins if there is one. */
  async function queryPage(range: RangeQuery, start?: PageEnd): Promise<{ rows: Row[]; next?: PageEnd }> {
    // DynamoDB takes such bounds for a fault, we for a range that holds nothing.
    if (range.from !== undefined && range.to !== undefined && range.from > range.to) return { rows: [] };
    const { partition, sort } = range.index ? tableDefinition.indexes[range.index] : tableDefinition.key;
    const bounds = sortBounds(range);
    const { Items = [], LastEvaluatedKey: next } = await client.send(
      new QueryCommand({
        TableName: tableName,
        ...(range.index ? { IndexName: range.index } : { ConsistentRead: true }),
        KeyConditionExpression: `#pk = :pk${bounds.expression}`,
        ExpressionAttributeNames: { '#pk': partition, ...(bounds.expression ? { '#sk': sort } : {}) },
        ExpressionAttributeValues: marshall({ ':pk': range.pk, ...bounds.values }),
        ScanIndexForward: !range.descending,
        ...(range.pageSize ? { Limit: range.pageSize } : {}),
        ...(start ? { ExclusiveStartKey: start } : {}),
      }),
    );
    return {
      rows: Items.map((item) => (range.index ? (unmarshall(item) as Row) : toRow(item))),
      ...(next && { next }),
    };
  }

  /** All rows of the range, page by page; none is read before it is asked for. */
  async function* query(range: RangeQuery): AsyncGenerator<Row> {
    let next: PageEnd | undefined;
    do {
      const page = await queryPage(range, next);
      yield* page.rows;
      next = page.next;
    } while (next);
  }

  /** Consistent reads of many rows at once, in the order of the keys; missing rows are left out. */
  async function getMany(keys: Key[]): Promise<Row[]> {
    const found = new Map<string, Row>();
    // One request may not name a key twice.
    const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    for (let at = 0; at < distinct.length; at += batchGetLimit) {
      const batch = distinct.slice(at, at + batchGetLimit);
      let ask: Record<string, AttributeValue>[] | undefined = batch.map((key) => marshall(pick(key)));
      while (ask?.length) {
        const answer: BatchGetItemCommandOutput = await client.send(
          new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: ask, ConsistentRead: true } } }),
        );
        for (const item of answer.Responses?.[tableName] ?? []) {
          const row = toRow(item);
          found.set(nameOf(row), row);
        }
        ask = answer.UnprocessedKeys?.[tableName]?.Keys;
      }
    }
    return keys.flatMap((key) => found.get(nameOf(key)) ?? []);
  }

  /** All rows whose partition begins so. Reads the whole table, page by page. */
  async function* scan(pkPrefix: string): AsyncGenerator<Row> {
    const request = {
      TableName: tableName,
      ConsistentRead: true,
      FilterExpression: 'begins_with(#pk, :prefix)',
      ExpressionAttributeNames: { '#pk': tableDefinition.key.partition },
      ExpressionAttributeValues: marshall({ ':prefix': pkPrefix }),
    };
    let start: Record<string, AttributeValue> | undefined;
    do {
      const page = await client.send(new ScanCommand({ ...request, ...(start ? { ExclusiveStartKey: start } : {}) }));
      for (const item of page.Items ?? []) yield toRow(item);
      start = page.LastEvaluatedKey;
    } while (start);
  }

  return { get, put, remove, query, queryPage, scan, getMany, newToken };
}

const pick = ({ pk, sk }: Key): Key => ({ pk, sk });
/** Tells one key from every other. */
export const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

function conditional(condition: Condition | undefined) {
  if (!condition) return {};
  const { expression, names, values } = condition;
  return {
    ConditionExpression: expression,
    ...(names ? { ExpressionAttributeNames: names } : {}),
    ...(values ? { ExpressionAttributeValues: marshall(values) } : {}),
  };
}

function sortBounds({ from, to }: RangeQuery): { expression: string; values: Record<string, string> } {
  if (from !== undefined && to !== undefined) {
    return { expression: ' AND #sk BETWEEN :from AND :to', values: { ':from': from, ':to': to } };
  }
  if (from !== undefined) return { expression: ' AND #sk >= :from', values: { ':from': from } };
  if (to !== undefined) return { expression: ' AND #sk <= :to', values: { ':to': to } };
  return { expression: '', values: {} };
}

/** Makes the table where there is none yet (on AWS the stack does). */
export async function ensureTable(client: DynamoDBClient, tableName: string): Promise<void> {
  const { key, indexes } = tableDefinition;
  const schema = ({ partition, sort }: { partition: string; sort: string }) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  const attributes = new Set([key, ...Object.values(indexes)].flatMap(({ partition, sort }) => [partition, sort]));
  try {
    await client.send(
      new CreateTableCommand({
        TableName: tableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: schema(key),
        GlobalSecondaryIndexes: Object.entries(indexes).map(([IndexName, index]) => ({
          IndexName,
          KeySchema: schema(index),
          Projection: { ProjectionType: 'KEYS_ONLY' },
        })),
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1, maxDelay: 2 }, { TableName: tableName });
}
