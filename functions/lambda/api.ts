// API Gateway's requests → the same app that serves one machine. A write may have put something into the ledger: deliverers are woken.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { handle } from 'hono/aws-lambda';
import type { HttpClient } from '../../shared/adapters/http.ts';
import type { Queue } from '../../shared/adapters/queue.ts';
import { createSubscriptions } from '../../shared/alerts/subscribe.ts';
import { createApp } from '../../shared/api/app.ts';
import { createExportElsewhere } from '../../shared/api/export-permit.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { always, openHttp, openQueue, openStoreWithKeys } from '../aws.ts';
import { problemOf } from './batch.ts';
import { deployedSources } from './deployed-sources.ts';
import { wakeMessages } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

type Parts = Omit<Services, 'mailer'> & Telling & { http: HttpClient; deliverQueue: Queue; exportUrl: string };

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export function api(parts: Parts): Door<APIGatewayProxyEventV2, APIGatewayProxyResultV2> {
  const { deliverQueue, logger, exportUrl } = parts;
  const exportElsewhere = createExportElsewhere(exportUrl, parts);
  const subscriptions = createSubscriptions(parts);
  const app = createApp({ ...parts, subscriptions, exportElsewhere, rateLimit: true, version: '0.1.0' });
  const answer = handle(app) as unknown as Door<
    APIGatewayProxyEventV2,
    { statusCode: number; headers: Record<string, string> }
  >;
  return async (event, context) => {
    // The front door's log and ours name the request alike; what a client calls it counts for nothing.
    const headers = { ...event.headers, 'x-request-id': event.requestContext.requestId };
    const answered = await answer({ ...event, headers }, context);
    if (!reading.has(event.requestContext.http.method) && answered.statusCode < 400) {
      // The same that stands on what the request has put into the ledger.
      const cause = answered.headers['x-request-id'] ?? event.requestContext.requestId;
      // The ledger has it in any case: without a wake it waits for the next sweep.
      await deliverQueue.send(wakeMessages(cause)).catch((error: unknown) => {
        logger.warn('deliverers not woken', { cause, problem: problemOf(error) });
      });
    }
    return answered;
  };
}

const variables = [
  'TABLE_NAME',
  'KEY_ARN',
  'DELIVER_QUEUE_URL',
  'BASE_URL',
  'EXPORT_URL',
  'SOURCES_FILE',
  'HOST_GAP_MS',
  'ALLOW_PRIVATE_NETWORKS',
] as const;

export const handler = onAws(variables, async (environment, telling) =>
  api({
    ...always,
    ...telling,
    store: openStoreWithKeys(environment),
    http: openHttp(environment),
    sources: await deployedSources(environment.SOURCES_FILE),
    baseUrl: environment.BASE_URL,
    exportUrl: environment.EXPORT_URL,
    deliverQueue: openQueue(environment.DELIVER_QUEUE_URL),
  }),
);
