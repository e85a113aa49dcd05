import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Queue, QueueError } from '../../shared/adapters/queue.ts';
import { createSqsQueue } from '../../shared/adapters/queue-sqs.ts';
import { type Origin, startOrigin } from '../support/origin.ts';

interface Entry {
  Id: string;
  MessageBody: string;
  MessageGroupId?: string;
  MessageDeduplicationId?: string;
  DelaySeconds?: number;
}

let origin: Origin;
let queue: Queue;
/** Each request's messages; those whose body holds "refused" are not taken, `refusals` times. */
let requests: Entry[][];
let refusals: number;

beforeEach(async () => {
  requests = [];
  refusals = 0;
  origin = await startOrigin({
    '*': ({ body }) => {
      const { Entries } = JSON.parse(body) as { Entries: Entry[] };
      requests.push(Entries);
      const refused = refusals-- > 0 ? Entries.filter(({ MessageBody }) => MessageBody.includes('refused')) : [];
      const Failed = refused.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false }));
      const Successful = Entries.filter((entry) => !refused.includes(entry)).map(({ Id }) => ({ Id, MessageId: Id }));
      return {
        headers: { 'content-type': 'application/x-amz-json-1.0' },
        body: JSON.stringify({ Successful, ...(Failed.length > 0 && { Failed }) }),
      };
    },
  });
  const client = new SQSClient({
    region: 'eu-north-1',
    endpoint: origin.url,
    md5: false,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  queue = createSqsQueue({ client, url: `${origin.url}/123456789012/queue.fifo` });
});
afterEach(() => origin.close());

describe('a queue on SQS', () => {
  it('sends ten messages a request, and none for none', async () => {
    await queue.send([]);
    expect(requests).toEqual([]);
    await queue.send(Array.from({ length: 23 }, (_, n) => ({ body: { n } })));
    expect(requests.map((entries) => entries.length)).toEqual([10, 10, 3]);
    const bodies = requests.flat().map(({ MessageBody }) => JSON.parse(MessageBody));
    expect(bodies).toEqual(Array.from({ length: 23 }, (_, n) => ({ n })));
  });

  it('says which group a message belongs to, by which name it is sent once, and how long it waits', async () => {
    await queue.send([
      { body: {}, group: 'example.se', once: 'a@1' },
      { body: {}, delaySeconds: 3 },
    ]);
    expect(requests[0]).toEqual([
      { Id: '0', MessageBody: '{}', MessageGroupId: 'example.se', MessageDeduplicationId: 'a@1' },
      { Id: '1', MessageBody: '{}', DelaySeconds: 3 },
    ]);
  });

  it('sends again what a request did not take', async () => {
    refusals = 1;
    await queue.send([{ body: { n: 'a' } }, { body: { n: 'refused' } }]);
    expect(requests.map((entries) => entries.map(({ MessageBody }) => JSON.parse(MessageBody).n))).toEqual([
      ['a', 'refused'],
      ['refused'],
    ]);
  });

  it('gives up when a message is not taken again and again', async () => {
    refusals = 9;
    await expect(queue.send([{ body: { n: 'refused' } }])).rejects.toThrow(QueueError);
    expect(requests).toHaveLength(3);
  });
});
