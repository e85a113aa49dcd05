// What a page of the change log costs as the log grows: rows read per row returned and the capacity consumed, for each filter and the pairs people use; and
// requests a second beside a bare Hono route that makes one DynamoDB `Query` and one `BatchGetItem` on the same store.
import { BatchGetItemCommand, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { Hono } from 'hono';
import pMap from 'p-map';
import { createSubscriptions } from '../../shared/alerts/subscribe.ts';
import { createApp } from '../../shared/api/app.ts';
import { municipalities } from '../../shared/knowledge/municipalities.ts';
import { slug } from '../../shared/knowledge/slug.ts';
import type { ChangeRow } from '../../shared/model/change.ts';
import { systemClock } from '../../shared/model/clock.ts';
import { changeStatuses, changeTypes } from '../../shared/model/words.ts';
import { changeRow } from '../store/rows.ts';
import { openBenchStore, silent } from './bench-store.ts';
import { median } from './measure.ts';

export interface PageCost {
  changes: number;
  filter: string;
  returned: number;
  rowsRead: number;
  rowsPerRow: number;
  /** Read capacity units, as the store reports them. */
  capacity: number;
}
/** A page of a combination of filters, beside all that the most selective of them finds by itself down to the page's last change. */
export interface CombinationCost {
  changes: number;
  filter: string;
  returned: number;
  capacity: number;
  aloneCapacity: number;
  alone: string;
}
export interface PageRate {
  changes: number;
  perSecond: number;
  barePerSecond: number;
  ratio: number;
}

const ministers = ['erik-slottner', 'anna-tenje', 'ida-karkiainen', 'lena-micko'];
const pick = <T>(from: readonly T[], index: number, stride: number): T =>
  from[Math.floor(index / stride) % from.length] as T;

/** Spread over all municipalities, types, statuses and ten years, each by a stride of its own. */
function makeChange(index: number): ChangeRow {
  const { code, name } = pick(municipalities, index, 1);
  const announcedAt = new Date(Date.UTC(2016, 0, 1) + ((index * 7919) % 3650) * 86_400_000 + index).toISOString();
  const id = ministers[index % 16];
  return changeRow({
    id: `change-${index}`,
    type: pick(changeTypes, index, 3),
    status: pick(changeStatuses, index, 5),
    announcedAt,
    title: `Servicekontoret i ${name} stänger`,
    summary: `Myndigheten har beslutat att stänga kontoret i ${name}.`,
    offices: [{ id: slug(name), name, municipality: code, county: code.slice(0, 2) }],
    municipalities: [code],
    counties: [code.slice(0, 2)],
    ministers: id === undefined ? [] : [{ id, name: id, role: 'civilminister', party: '' }],
    amounts:
      index % 3 === 0
        ? [
            {
              sek: 1_000_000 * (index % 90),
              sekMax: null,
              direction: 'decrease',
              fiscalYear: 2018 + (Math.floor(index / 7) % 10),
              recurring: false,
            },
          ]
        : [],
  });
}

const filters = [
  'limit=50',
  'county=25',
  'type=office-closure',
  'status=decided',
  'municipality=2584',
  'office=kiruna',
  'minister=erik-slottner',
  'fiscalYear=2025',
  'source=ssc',
  'from=2020-01-01&to=2020-03-31',
  'minAmount=50000000',
  'q=kiruna',
  'q=kontoren',
  'county=25&type=office-closure',
  'office=kiruna&status=decided',
  'minister=erik-slottner&fiscalYear=2025',
  'type=office-closure&status=decided',
];
/** Which have no index of their own. */
const combinations = [
  'source=ssc&county=25',
  'county=25&fiscalYear=2025',
  'minAmount=50000000&municipality=2584',
  'q=kiruna&type=office-closure&source=ssc',
];

/** Consumed capacity of what the client reads, summed. */
function countCapacity(client: DynamoDBClient) {
  let units = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const isRead = ['QueryCommand', 'GetItemCommand', 'BatchGetItemCommand'].includes(commandName);
        if (isRead) Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const result = await next(args);
        const { ConsumedCapacity: used } = result.output as {
          ConsumedCapacity?: { CapacityUnits?: number } | { CapacityUnits?: number }[];
        };
        for (const one of [used ?? []].flat()) units += one.CapacityUnits ?? 0;
        return result;
      },
    { step: 'initialize', name: 'countCapacity' },
  );
  // The embedded client keeps each command's way through the middleware; this makes it forget.
  client.destroy();
  return () => {
    const taken = units;
    units = 0;
    return taken;
  };
}

export async function measureChanges(count: number, report: (line: string) => void) {
  const { store, rows, client, table, tableName, close } = await openBenchStore();
  const capacity = countCapacity(client);
  let made = 0;
  const put = async (index: number) => {
    await store.changes.put(makeChange(index), null);
    made += 1;
    if (made % 10_000 === 0) report(`${made} of ${count} changes made`);
  };
  await pMap(
    Array.from({ length: count }, (_, index) => index),
    put,
    { concurrency: 64 },
  );
  // Nothing here was recorded by an earlier release.
  await table.put({ pk: 'setting#list-index', sk: 'setting', isWhole: true });

  const parts = { store, clock: systemClock, logger: silent, baseUrl: 'http://bench.example', sources: [] };
  const http = { fetch: () => Promise.reject(new Error('nothing is fetched here')), close: async () => {} };
  const subscriptions = createSubscriptions({ ...parts, http, randomBytes: (size) => new Uint8Array(size) });
  const app = createApp({ ...parts, subscriptions, rateLimit: false, version: 'bench' });
  const ask = async (query: string) => {
    const answer = await app.request(`/v1/changes?${query}`);
    if (answer.status !== 200) throw new Error(`${query}: ${answer.status}`);
    return (await answer.json()) as { items: { announcedAt: string }[]; nextCursor: string | null };
  };
  const askAll = async (query: string): Promise<void> => {
    for (let cursor: string | null = ''; cursor !== null; ) {
      ({ nextCursor: cursor } = await ask(`${query}&limit=200${cursor && `&cursor=${cursor}`}`));
    }
  };

  const costs: PageCost[] = [];
  for (const filter of filters) {
    rows.take();
    capacity();
    const returned = (await ask(filter)).items.length;
    const rowsRead = rows.take().read;
    costs.push({
      changes: count,
      filter,
      returned,
      rowsRead,
      rowsPerRow: rowsRead / Math.max(1, returned),
      capacity: capacity(),
    });
  }
  const combined: CombinationCost[] = [];
  for (const filter of combinations) {
    capacity();
    const { items, nextCursor } = await ask(filter);
    const cost = { changes: count, filter, returned: items.length, capacity: capacity() };
    const last = nextCursor === null ? undefined : items.at(-1)?.announcedAt.slice(0, 10);
    const alone: { name: string; units: number }[] = [];
    for (const name of filter.split('&')) {
      await askAll(last === undefined ? name : `${name}&from=${last}`);
      alone.push({ name, units: capacity() });
    }
    const { name, units } = alone.reduce((one, other) => (other.units < one.units ? other : one));
    combined.push({ ...cost, alone: name, aloneCapacity: units });
  }
  const bare = bareRoute(client, tableName);
  const times: { own: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push({
      bare: await perSecond(async () => void (await (await bare.request('/county/25')).text())),
      own: await perSecond(async () => void (await (await app.request('/v1/changes?county=25')).text())),
    });
  }
  await close();
  const [own, floor] = [median(times.map((one) => one.own)), median(times.map((one) => one.bare))];
  const rate: PageRate = { changes: count, perSecond: own, barePerSecond: floor, ratio: own / floor };
  return { costs, combined, rate };
}

const rounds = 5;
const requests = 200;
const sideBySide = 8;

async function perSecond(request: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await pMap(Array.from({ length: requests }), request, { concurrency: sideBySide });
  return requests / ((performance.now() - began) / 1000);
}

/** The floor: pointers by one query, the rows behind them by one batch, sent as they are. */
function bareRoute(client: DynamoDBClient, tableName: string): Hono {
  return new Hono().get('/county/:code', async (context) => {
    const { Items = [] } = await client.send(
      new QueryCommand({
        ...{ TableName: tableName, Limit: 50, ScanIndexForward: false },
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: `facet#county#${context.req.param('code')}` } },
      }),
    );
    const keys = Items.map(({ id }) => ({ pk: { S: `change#${id?.S}` }, sk: { S: 'change' } }));
    const { Responses } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: keys, ConsistentRead: true } } }),
    );
    return context.json({ items: (Responses?.[tableName] ?? []).map((item) => unmarshall(item)) });
  });
}
