// Events as AWS shapes them, for driving Lambda handlers. Fields we never read are there all the same, as they are there.
import { createHash, randomUUID } from 'node:crypto';
import { marshall } from '@aws-sdk/util-dynamodb';
import type {
  APIGatewayProxyEventV2,
  Context,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SNSEvent,
  SQSEvent,
  SQSRecord,
} from 'aws-lambda';

const arn = (service: string, name: string) => `arn:aws:${service}:eu-north-1:123456789012:${name}`;

export function lambdaContext(remainingMs = 300_000): Context {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'function',
    functionVersion: '$LATEST',
    invokedFunctionArn: arn('lambda', 'function:function'),
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: '/aws/lambda/function',
    logStreamName: '2026/01/01/[$LATEST]0',
    getRemainingTimeInMillis: () => remainingMs,
    done() {},
    fail() {},
    succeed() {},
  };
}

/** The input of our schedules, as EventBridge Scheduler fills it in. */
export const tick = (cause: string = randomUUID()) => ({ cause });

export function sqsEvent(bodies: unknown[]): SQSEvent {
  const record = (body: unknown): SQSRecord => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return {
      messageId: randomUUID(),
      receiptHandle: 'receipt',
      body: text,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1735689600000',
        SenderId: 'AROAEXAMPLE:function',
        ApproximateFirstReceiveTimestamp: '1735689600001',
      },
      messageAttributes: {},
      md5OfBody: createHash('md5').update(text).digest('hex'),
      eventSource: 'aws:sqs',
      eventSourceARN: arn('sqs', 'queue'),
      awsRegion: 'eu-north-1',
    };
  };
  return { Records: bodies.map(record) };
}

/** New images of rows of the table, in the order they were written. */
export function streamEvent(images: ({ pk: string; sk: string } & Record<string, unknown>)[]): DynamoDBStreamEvent {
  return streamRecordsEvent(
    images.map((image) => ({
      eventName: 'MODIFY',
      keys: marshall({ pk: image.pk, sk: image.sk }),
      image: marshall(image, { removeUndefinedValues: true }),
    })),
  );
}

/** The same of keys and images that are marshalled already. */
export function streamRecordsEvent(
  records: { eventName: 'INSERT' | 'MODIFY'; keys: unknown; image: unknown }[],
): DynamoDBStreamEvent {
  const record = ({ eventName, keys, image }: (typeof records)[number], index: number): DynamoDBRecord => ({
    eventID: randomUUID().replaceAll('-', ''),
    eventName,
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-north-1',
    dynamodb: {
      ApproximateCreationDateTime: 1_735_689_600,
      Keys: keys as never,
      NewImage: image as never,
      SequenceNumber: `44215845000000000174504390${String(91 + index).padStart(3, '0')}`,
      SizeBytes: 1000,
      StreamViewType: 'NEW_IMAGE',
    },
    eventSourceARN: arn('dynamodb', 'table/table/stream/2026-01-01T00:00:00.000'),
  });
  return { Records: records.map(record) };
}

export function snsEvent(messages: unknown[]): SNSEvent {
  return {
    Records: messages.map((message) => ({
      EventVersion: '1.0',
      EventSubscriptionArn: arn('sns', 'topic:subscription'),
      EventSource: 'aws:sns',
      Sns: {
        SignatureVersion: '1',
        Timestamp: '2026-01-01T00:00:00.000Z',
        Signature: 'signature',
        SigningCertUrl: 'https://sns.eu-north-1.amazonaws.com/cert.pem',
        MessageId: randomUUID(),
        Message: typeof message === 'string' ? message : JSON.stringify(message),
        MessageAttributes: {},
        Type: 'Notification',
        UnsubscribeUrl: 'https://sns.eu-north-1.amazonaws.com/?Action=Unsubscribe',
        TopicArn: arn('sns', 'topic'),
        Subject: 'Amazon SES Email Event Notification',
      },
    })),
  };
}

/** What SES publishes of a mail that carried our tag. */
export function sesNotification(kind: 'Permanent' | 'Transient' | 'Complaint', subscription: string) {
  const mail = {
    timestamp: '2026-01-01T00:00:00.000Z',
    messageId: '0110018-ses',
    source: 'vakt@example.se',
    destination: ['reader@example.se'],
    tags: { 'ses:configuration-set': ['alerts'], subscription: [subscription] },
  };
  if (kind === 'Complaint') {
    return {
      eventType: 'Complaint',
      mail,
      complaint: { complainedRecipients: [{ emailAddress: 'reader@example.se' }] },
    };
  }
  const bouncedRecipients = [{ emailAddress: 'reader@example.se', action: 'failed', status: '5.1.1' }];
  return { eventType: 'Bounce', mail, bounce: { bounceType: kind, bounceSubType: 'General', bouncedRecipients } };
}

export function apiEvent(method: string, path: string, body?: unknown): APIGatewayProxyEventV2 {
  const [rawPath = '/', rawQueryString = ''] = path.split('?');
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: {
      host: 'abc123.execute-api.eu-north-1.amazonaws.com',
      'content-type': typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc123',
      domainName: 'abc123.execute-api.eu-north-1.amazonaws.com',
      domainPrefix: 'abc123',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}
