// Who plugs in what on AWS. Each function opens what it uses and nothing more: what it does not import is not in its bundle.
// One client of each kind a container, kept over invocations. The counterpart on one machine is local.ts.
import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { HttpClient } from '../shared/adapters/http.ts';
import { createHttpClient } from '../shared/adapters/http-node.ts';
import { createKmsClient, createKmsKeyWrapper } from '../shared/adapters/key-wrapper-kms.ts';
import type { Queue } from '../shared/adapters/queue.ts';
import { createSqsQueue } from '../shared/adapters/queue-sqs.ts';
import { systemClock } from '../shared/model/clock.ts';
import { createPoliteHttp } from '../shared/pipeline/polite-http.ts';
import { createStore } from '../shared/store/create-store.ts';
import type { Store } from '../shared/store/store.ts';
import type { Environment } from './environment.ts';
import { userAgent } from './user-agent.ts';

/** A call that hangs is given up and repeated while the function still has time. */
const requestHandler = { connectionTimeout: 2000, requestTimeout: 5000, throwOnRequestTimeout: true };

/** What every function may have without paying for it. */
export const always = { clock: systemClock, randomBytes: (size: number): Uint8Array => randomBytes(size) };

export function openStore({ TABLE_NAME }: Environment<'TABLE_NAME'>): Store {
  return createStore({ client: new DynamoDBClient({ requestHandler }), tableName: TABLE_NAME });
}

/** For those who sign or seal: their bundles hold KMS as well. */
export function openStoreWithKeys({ TABLE_NAME, KEY_ARN }: Environment<'TABLE_NAME' | 'KEY_ARN'>): Store {
  const client = createKmsClient({ requestHandler });
  return createStore({
    client: new DynamoDBClient({ requestHandler }),
    tableName: TABLE_NAME,
    keyWrapper: createKmsKeyWrapper({ client, keyId: KEY_ARN, table: TABLE_NAME }),
  });
}

let sqs: SQSClient | undefined;

export function openQueue(url: string): Queue {
  sqs ??= new SQSClient({ requestHandler });
  return createSqsQueue({ client: sqs, url });
}

export function openHttp(environment: Environment<'HOST_GAP_MS' | 'ALLOW_PRIVATE_NETWORKS'>): HttpClient {
  return createHttpClient({
    allowPrivateNetworks: environment.ALLOW_PRIVATE_NETWORKS,
    hostGapMs: environment.HOST_GAP_MS,
    hostConcurrency: 1,
    userAgent,
  });
}

/** For those who ask sources and read articles; what posts to endpoints has no use for what hosts ask of readers. */
export function openPoliteHttp(
  environment: Environment<'HOST_GAP_MS' | 'ALLOW_PRIVATE_NETWORKS'>,
  { hosts }: Pick<Store, 'hosts'>,
): HttpClient {
  return createPoliteHttp({ http: openHttp(environment), hosts, clock: systemClock, userAgent });
}

/** For the operator's commands, with the credentials and the region of their shell. Which KMS key it is says the table. */
export function openDeployedStore(tableName: string): { store: Store; close(): void } {
  const client = new DynamoDBClient({ requestHandler });
  const kms = createKmsClient({ requestHandler });
  const keyWrapper = createKmsKeyWrapper({ client: kms, keyId: undefined, table: tableName });
  return {
    store: createStore({ client, tableName, keyWrapper }),
    close() {
      client.destroy();
      kms.destroy();
    },
  };
}
