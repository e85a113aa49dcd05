// dynalite without its HTTP server: one DynamoDB JSON request in, one answer out, in this process.
// Its own server dies of an aborted request, opens the database unasked and writes a row and its index entries one by
// one; here a broken request is an answer, a held lock is an error, and a row and its index entries are one LevelDB batch,
// so a killed process never leaves a row that its index no longer finds. Its readings of a range are never closed and take
// values one by one (4.0.0 calls `return` on what has `close`): each kept its memory, and its snapshot, for ever.
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';

type Done = (error: DynaliteError | null, data?: unknown) => void;
interface DynaliteError extends Error {
  statusCode?: number;
  body?: unknown;
}
type Write = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };
/** Bounds of the keys; a `limit` of -1 is none. */
interface Range {
  gt?: string;
  gte?: string;
  lt?: string;
  lte?: string;
  limit?: number;
  reverse?: boolean;
}
/** https://github.com/Level/abstract-level#iterator */
interface Values {
  nextv(size: number): Promise<unknown[]>;
  close(): Promise<void>;
}
interface SubDb {
  createValueStream(range: Range): Readable;
  put(key: string, value: unknown, done: Done): void;
  get(key: string, done: Done): void;
  del(key: string, done: Done): void;
}
interface DynaliteStore {
  options: object;
  db: {
    open(): Promise<void>;
    close(): Promise<void>;
    batch(writes: Write[], done: Done): void;
    values(range: Range): Values;
  };
  tableDb: SubDb;
  getItemDb(table: string): SubDb;
  getIndexDb(type: string, table: string, index: string): SubDb;
  getTable(name: string, checkStatus: boolean | Done, done?: Done): void;
}
interface Operation {
  types: object;
  custom?: unknown;
  run(store: DynaliteStore, data: unknown, done: Done): void;
}

const load = createRequire(import.meta.url);
const engine = load('dynalite/db') as { create(options: object): DynaliteStore };
const validations = load('dynalite/validations') as {
  checkTypes(data: unknown, types: object): unknown;
  checkValidations(data: unknown, types: object, custom: unknown, store: DynaliteStore): void;
};

/** The operations the store uses; each writes at most one row. */
const operationNames = [
  'CreateTable',
  'DescribeTable',
  'GetItem',
  'BatchGetItem',
  'Query',
  'Scan',
  'PutItem',
  'DeleteItem',
];
const operations = new Map<string, Operation>(
  operationNames.map((name) => {
    const file = name.charAt(0).toLowerCase() + name.slice(1);
    const { types, custom } = load(`dynalite/validations/${file}`) as Operation;
    return [name, { types, custom, run: load(`dynalite/actions/${file}`) as Operation['run'] }];
  }),
);

export interface Answer {
  status: number;
  body: string;
}
export interface Engine {
  /** `target` as in the header `x-amz-target`. Never throws: what goes wrong inside is a 500, which clients retry. */
  handle(target: string, body: string): Promise<Answer>;
  /** Finishes what is under way and gives LevelDB's lock back. */
  close(): Promise<void>;
}

/** Opens the database in `path`, or one in memory. @throws an error whose cause's code is `LEVEL_LOCKED` when another process has it open. */
export async function openEngine(path: string | null): Promise<Engine> {
  const store = engine.create({ createTableMs: 0, ...(path === null ? {} : { path }) });
  await store.db.open();
  const cached = cacheTables(store);
  return { handle: (target, body) => handle(cached, target, body), close: () => store.db.close() };
}

async function handle(store: DynaliteStore, target: string, body: string): Promise<Answer> {
  const operation = operations.get(target.slice(target.indexOf('.') + 1));
  if (!operation) return failure(400, 'com.amazon.coral.service#UnknownOperationException', target);
  try {
    const data = validations.checkTypes(JSON.parse(body), operation.types);
    validations.checkValidations(data, operation.types, operation.custom, store);
    const result = await new Promise((resolve, reject) => {
      operation.run(oneBatch(store), data, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
    return { status: 200, body: JSON.stringify(result) };
  } catch (error) {
    const { statusCode, body: told, message } = error as DynaliteError;
    if (statusCode !== undefined) return { status: statusCode, body: JSON.stringify(told) };
    return failure(500, 'com.amazonaws.dynamodb.v20120810#InternalServerError', message);
  }
}

const failure = (status: number, type: string, message: string): Answer => ({
  status,
  body: JSON.stringify({ __type: type, message }),
});

/** Values read together: a page of the log is one reading. */
const valuesAtATime = 100;

/** The values whose keys, without the prefix, are in the range; closed at its end, or when nobody wants the rest. */
function streamValues(db: DynaliteStore['db'], prefix: string, { gt, gte, lt, lte, ...rest }: Range): Readable {
  const values = db.values({
    ...rest,
    ...(gt === undefined ? { gte: prefix + (gte ?? '') } : { gt: prefix + gt }),
    ...(lte === undefined ? { lt: prefix + (lt ?? '\xff') } : { lte: prefix + lte }),
  });
  return new Readable({
    objectMode: true,
    highWaterMark: valuesAtATime,
    read() {
      values.nextv(valuesAtATime).then(
        (found) => {
          for (const value of found) this.push(value);
          if (found.length === 0) this.push(null);
        },
        (error) => this.destroy(error),
      );
    },
    destroy(error, done) {
      values.close().then(
        () => done(error),
        (problem) => done(error ?? problem),
      );
    },
  });
}

/** The store as one request sees it: index writes wait for the row's own and go with it. The key prefixes are dynalite's. */
function oneBatch(store: DynaliteStore): DynaliteStore {
  const pending: Write[] = [];
  return {
    ...store,
    getIndexDb(type, table, index) {
      const prefix = `index-${type.toLowerCase()}~${table}~${index}~`;
      const hold = (write: Write, done: Done): void => {
        pending.push(write);
        done(null);
      };
      return {
        ...store.getIndexDb(type, table, index),
        createValueStream: (range) => streamValues(store.db, prefix, range),
        put: (key, value, done) => hold({ type: 'put', key: prefix + key, value }, done),
        del: (key, done) => hold({ type: 'del', key: prefix + key }, done),
      };
    },
    getItemDb(table) {
      const prefix = `item-${table}~`;
      return {
        ...store.getItemDb(table),
        createValueStream: (range) => streamValues(store.db, prefix, range),
        put: (key, value, done) => store.db.batch([...pending, { type: 'put', key: prefix + key, value }], done),
        del: (key, done) => store.db.batch([...pending, { type: 'del', key: prefix + key }], done),
      };
    },
  };
}

/**
 * Definitions are read once: only this process has the database open, and tables are never altered. One found half made
 * (its maker was killed) is whole for all purposes: nothing is prepared while it is "creating".
 */
function cacheTables(store: DynaliteStore): DynaliteStore {
  const known = new Map<string, unknown>();
  return {
    ...store,
    getTable(name, checkStatus, done) {
      const answer = typeof checkStatus === 'function' ? checkStatus : (done as Done);
      const table = known.get(name);
      if (table) return answer(null, table);
      store.getTable(name, false, (error, found) => {
        if (error || !found) return answer(error, found);
        const active = { ...found, TableStatus: 'ACTIVE' };
        known.set(name, active);
        answer(null, active);
      });
    },
  };
}
