// Stand-ins of DynamoDB, SQS, SES and KMS behind one local address. Who calls is told by the access key, which is the function's id; what is not
// allowed to its role is refused as AWS refuses it. All calls are kept.
import { createHash, randomUUID } from 'node:crypto';
import { openEngine } from '../../shared/adapters/dynalite-engine.ts';
import { type Answer, type RecordedRequest, startOrigin } from '../support/origin.ts';
import { createKms } from './kms.ts';
import { allows, type Call } from './permissions.ts';
import type { ReadTemplate } from './template.ts';

// biome-ignore lint/suspicious/noExplicitAny: requests of the SDK
type Json = any;

export interface QueuedMessage {
  messageId: string;
  body: string;
  visibleAt: number;
  receives: number;
}
/** While it lasts, requests with this text in their body are answered with a fault of the service. */
export interface Fault {
  text: string;
  lasts: () => boolean;
}
/** The caller where it is another than the function. */
interface Asked {
  service: string;
  operation: string;
  made: (Omit<Call, 'role'> & { role?: string })[];
}
export interface StreamRecord {
  eventName: 'INSERT' | 'MODIFY';
  keys: Json;
  image: Json;
}

export async function startCloud() {
  const engine = await openEngine(null);
  const calls: Call[] = [];
  const refusals: Call[] = [];
  const faults: Fault[] = [];
  const queues = new Map<string, QueuedMessage[]>();
  const sentOnce = new Set<string>();
  const stream: StreamRecord[] = [];
  const known = new Set<string>();
  const mails: { raw: Buffer; subscription: string | undefined }[] = [];
  const kms = createKms();
  let template: ReadTemplate | undefined;

  /** Notes the call; whether the template allows it. */
  const call = (made: Call): boolean => {
    calls.push(made);
    const allowed = template?.permissions.some((permission) => allows(permission, made)) ?? false;
    if (!allowed) refusals.push(made);
    return allowed;
  };
  const queueOf = (id: string): QueuedMessage[] => {
    const queue = queues.get(id) ?? [];
    queues.set(id, queue);
    return queue;
  };

  async function dynamodb(operation: string, target: string, body: string): Promise<Answer> {
    const answer = await engine.handle(target, body);
    const { Item } = JSON.parse(body);
    if (operation === 'PutItem' && answer.status === 200) {
      const keys = { pk: Item.pk, sk: Item.sk };
      const name = JSON.stringify(keys);
      stream.push({ eventName: known.has(name) ? 'MODIFY' : 'INSERT', keys, image: Item });
      known.add(name);
    }
    return {
      status: answer.status,
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body: Buffer.from(answer.body),
    };
  }

  function sqs({ QueueUrl, Entries }: Json): Answer {
    const id = QueueUrl.split('/').at(-1);
    const Successful = Entries.map(({ Id, MessageBody, MessageDeduplicationId: once, DelaySeconds = 0 }: Json) => {
      const messageId = randomUUID();
      if (once === undefined || !sentOnce.has(`${id} ${once}`)) {
        queueOf(id).push({ messageId, body: MessageBody, visibleAt: Date.now() + DelaySeconds * 1000, receives: 0 });
      }
      if (once !== undefined) sentOnce.add(`${id} ${once}`);
      return { Id, MessageId: messageId, MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') };
    });
    return json({ Successful });
  }

  function ses({ Content, EmailTags = [] }: Json): Answer {
    const subscription = EmailTags.find(({ Name }: Json) => Name === 'subscription')?.Value;
    mails.push({ raw: Buffer.from(Content.Raw.Data, 'base64'), subscription });
    return json({ MessageId: randomUUID() });
  }

  const isFaulty = (body: string): boolean => faults.some(({ text, lasts }) => body.includes(text) && lasts());

  async function answer(request: RecordedRequest): Promise<Answer> {
    const key = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
    const role = template?.functions.find(({ id }) => id === key)?.role ?? `nobody (${key})`;
    const { service, operation, made } = readRequest(request);
    const refused = key === cloudFormation ? [] : made.filter((one) => !call({ role, ...one }));
    if (refused[0] !== undefined) return refusal({ role, ...refused[0] });
    if (key !== cloudFormation && isFaulty(request.body)) return outage;
    const body = JSON.parse(request.body);
    if (service === 'sqs') return sqs(body);
    if (service === 'ses') return ses(body);
    if (service === 'kms') return kms(operation, body);
    return dynamodb(operation, String(request.headers['x-amz-target']), request.body);
  }

  const readRequest = ({ headers, path, body }: RecordedRequest): Asked => {
    const target = String(headers['x-amz-target'] ?? '');
    const operation = target.split('.').at(-1) ?? '';
    const asked = JSON.parse(body);
    const arn = (service: string, rest: string) => `arn:aws:${service}:eu-north-1:123456789012:${rest}`;
    if (target.startsWith('DynamoDB_')) {
      const tables: string[] = asked.RequestItems ? Object.keys(asked.RequestItems) : [asked.TableName];
      const index = asked.IndexName === undefined ? '' : `/index/${asked.IndexName}`;
      const made = tables.map((name) => ({
        action: `dynamodb:${operation}`,
        resource: arn('dynamodb', `table/${name}${index}`),
      }));
      return { service: 'dynamodb', operation, made };
    }
    if (target === 'AmazonSQS.SendMessageBatch') {
      // A batch is authorised as the single messages it is made of.
      const made = [{ action: 'sqs:SendMessage', resource: arn('sqs', asked.QueueUrl.split('/').at(-1)) }];
      return { service: 'sqs', operation, made };
    }
    if (target.startsWith('TrentService.')) {
      const resource: string = asked.KeyId;
      // The key's own policy has to leave it to the account's.
      const made = [
        { action: `kms:${operation}`, resource },
        { role: accountItself, action: 'kms:*', resource },
      ];
      return { service: 'kms', operation, made };
    }
    if (path === '/v2/email/outbound-emails' && asked.Content.Raw) {
      const used = [`identity/${asked.FromEmailAddress}`, `configuration-set/${asked.ConfigurationSetName}`];
      return {
        service: 'ses',
        operation,
        made: used.map((one) => ({ action: 'ses:SendRawEmail', resource: arn('ses', one) })),
      };
    }
    throw new Error(`the rehearsal knows no ${target || path}`);
  };

  const origin = await startOrigin({ '*': answer });
  return {
    url: origin.url,
    calls,
    call,
    /** Calls that nobody had allowed. */
    refusals,
    faults,
    queueOf,
    stream,
    mails,
    /** From now on the template says what is allowed. */
    enter(read: ReadTemplate) {
      template = read;
    },
    async close() {
      await origin.close();
      await engine.close();
    },
  };
}
export type Cloud = Awaited<ReturnType<typeof startCloud>>;

/** As whom a key's policy names all that the account's own policies allow. */
const accountItself = 'arn:aws:iam::123456789012:root';

/** Who makes the table, and asks nobody. */
export const cloudFormation = 'cloudformation';

function json(body: unknown): Answer {
  return { headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(body) };
}

const outage: Answer = {
  ...json({ __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message: 'The rehearsal asked for it.' }),
  status: 500,
};

function refusal({ role, action, resource }: Call): Answer {
  const message = `${role} is not authorized to perform: ${action} on resource: ${resource}`;
  const type = 'AccessDeniedException';
  return { ...json({ __type: `com.amazon.coral.service#${type}`, message }), status: 400 };
}
