// Stands between the functions and the rehearsal's stand-ins of AWS, passes everything on, and counts what AWS would bill of it.
import { type Answer, type RecordedRequest, startOrigin } from '../support/origin.ts';
import { queryUnits, readUnits, type Stored, storedBytes, writeUnits } from './capacity.ts';

export interface Counted {
  /** Requests to any service: each is a wait. */
  calls: number;
  readUnits: number;
  writeUnits: number;
  /** What the table, and its indexes, grew by. */
  rowBytes: number;
  indexBytes: number;
  /** By the queue's name. */
  sends: Record<string, number>;
  mails: number;
  mailBytes: number;
  keyRequests: number;
}

export const nothing = (): Counted => ({
  ...{ calls: 0, readUnits: 0, writeUnits: 0, rowBytes: 0, indexBytes: 0, sends: {} },
  ...{ mails: 0, mailBytes: 0, keyRequests: 0 },
});

// biome-ignore lint/suspicious/noExplicitAny: requests of the SDK
type Json = any;

export async function startMeter(target: string) {
  let counted = nothing();
  const rows = new Map<string, Stored>();
  const nameOf = ({ pk, sk }: Stored) => `${pk?.S}\n${sk?.S}`;

  /** `carriedOut`: not refused by its condition. */
  function write(name: string, after: Stored | undefined, carriedOut: boolean): void {
    const before = rows.get(name);
    if (!carriedOut) {
      counted.writeUnits += writeUnits(before, before);
      return;
    }
    counted.writeUnits += writeUnits(before, after);
    const [old, now] = [storedBytes(before), storedBytes(after)];
    counted.rowBytes += now.row - old.row;
    counted.indexBytes += now.indexes - old.indexes;
    if (after === undefined) rows.delete(name);
    else rows.set(name, after);
  }

  const dynamodb: Record<string, (asked: Json, answered: Json, ok: boolean) => void> = {
    GetItem: (_, { Item }) => {
      counted.readUnits += readUnits(Item);
    },
    BatchGetItem({ RequestItems }, { Responses }) {
      for (const [table, { Keys }] of Object.entries<Json>(RequestItems)) {
        const found: Stored[] = Responses[table];
        counted.readUnits += found.reduce((sum, row) => sum + readUnits(row), Keys.length - found.length);
      }
    },
    Query({ ConsistentRead }, { Items }) {
      counted.readUnits += queryUnits(Items, ConsistentRead === true);
    },
    PutItem: ({ Item }, _, ok) => write(nameOf(Item), Item, ok),
    DeleteItem: ({ Key }, _, ok) => write(nameOf(Key), undefined, ok),
  };

  function count({ path, body, headers }: RecordedRequest, answered: Json, ok: boolean): void {
    const [service = '', operation = ''] = String(headers['x-amz-target'] ?? '').split('.');
    const asked = JSON.parse(body);
    counted.calls += 1;
    if (service.startsWith('DynamoDB')) {
      meterOf(dynamodb, operation)(asked, answered, ok);
    } else if (service === 'AmazonSQS') {
      const queue = asked.QueueUrl.split('/').at(-1);
      counted.sends[queue] = (counted.sends[queue] ?? 0) + 1;
    } else if (service === 'TrentService') counted.keyRequests += 1;
    else if (path.startsWith('/v2/email/')) {
      counted.mails += 1;
      counted.mailBytes += Buffer.from(asked.Content.Raw.Data, 'base64').length;
    } else throw new Error(`nobody knows what ${service || path} costs: teach test/cost/meter.ts`);
  }

  const origin = await startOrigin({
    '*': async (request): Promise<Answer> => {
      const { method, path, body, headers } = request;
      const passed = Object.fromEntries(
        ['authorization', 'content-type', 'x-amz-target'].flatMap((name) =>
          headers[name] === undefined ? [] : [[name, String(headers[name])]],
        ),
      );
      const response = await fetch(`${target}${path}`, { method, headers: passed, body });
      const text = await response.text();
      if (
        headers['x-amz-target'] !== 'DynamoDB_20120810.CreateTable' &&
        !/\.DescribeTable$/.test(`${headers['x-amz-target']}`)
      )
        count(request, JSON.parse(text), response.ok);
      return { status: response.status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: text };
    },
  });
  return {
    url: origin.url,
    /** What was counted since the last time. */
    take(): Counted {
      const taken = counted;
      counted = nothing();
      return taken;
    },
    close: origin.close,
  };
}

function meterOf<T>(meters: Record<string, T>, operation: string): T {
  const meter = meters[operation];
  if (meter === undefined) throw new Error(`nobody knows what DynamoDB's ${operation} costs: teach test/cost/meter.ts`);
  return meter;
}
