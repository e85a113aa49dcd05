// The SDK's client and commands over a store in this process (or behind its socket): what a command asks goes out as DynamoDB's JSON at once. The SDK's own
// way there, through HTTP that nobody speaks, took more than half the time of every request.
import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  DynamoDBServiceException,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { Answer } from './dynalite-engine.ts';

/** `target` as in the header `x-amz-target`, `body` as DynamoDB's JSON. */
type Send = (target: string, body: string) => Promise<Answer>;

const attempts = 3;

export function clientOver(send: Send): DynamoDBClient {
  const client = new DynamoDBClient({
    // Given so that nothing is looked up in the environment or in `~/.aws`; nothing is signed, and nobody is called.
    region: 'local',
    endpoint: 'http://embedded.invalid',
    credentials: { accessKeyId: 'embedded', secretAccessKey: 'embedded' },
    // Worked out once for each command: whoever adds middleware does so before the first command, or calls `destroy`, which forgets it.
    cacheMiddleware: true,
  });
  const ask = async (target: string, body: string): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(target, body);
      if (answer.status < 500 || attempt === attempts) return answer;
    }
  };
  client.middlewareStack.add(
    (_next, { commandName = '' }) =>
      async ({ input }) => {
        const target = `DynamoDB_20120810.${commandName.replace(/Command$/, '')}`;
        const { status, body } = await ask(target, JSON.stringify(input, bytesAsText));
        if (status !== 200) throw exceptionOf(status, body);
        return { output: { ...parseAnswer(body), $metadata: { httpStatusCode: status } }, response: undefined };
      },
    // After whoever counts or changes what a command asks.
    { step: 'initialize', priority: 'low', name: 'embedded' },
  );
  return client;
}

/** DynamoDB's JSON has bytes as base64. `Buffer` would have made itself an array of numbers before it is seen here. */
function bytesAsText(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const given = this[key];
  return given instanceof Uint8Array ? Buffer.from(given).toString('base64') : value;
}

/** Text under `B` is bytes wherever it stands: an attribute of that name holds an object. */
const textAsBytes = (key: string, value: unknown): unknown =>
  key === 'B' && typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : value;

/** Few answers hold bytes, and looking at each value takes longer than the parsing. */
const parseAnswer = (body: string): object => JSON.parse(body, body.includes('"B":"') ? textAsBytes : undefined);

const exceptions = { ConditionalCheckFailedException, ResourceInUseException, ResourceNotFoundException };

function exceptionOf(status: number, body: string): DynamoDBServiceException {
  const { __type = '', message, Message } = JSON.parse(body) as { __type?: string; message?: string; Message?: string };
  const name = __type.slice(__type.indexOf('#') + 1);
  const about = { message: message ?? Message ?? name, $metadata: { httpStatusCode: status } };
  const Known = exceptions[name as keyof typeof exceptions];
  if (Known !== undefined) return new Known(about);
  return new DynamoDBServiceException({ ...about, name, $fault: status < 500 ? 'client' : 'server' });
}
