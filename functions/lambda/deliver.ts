// Woken: send what is due. However many woke it, it looks once; when its time is up before the work is, it wakes the next.
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { withFields } from '../../shared/adapters/logger.ts';
import { createSesClient, createSesMailer } from '../../shared/adapters/mailer-ses.ts';
import type { Queue } from '../../shared/adapters/queue.ts';
import { type DeliverServices, deliverDue } from '../../shared/pipeline/deliver.ts';
import { always, openHttp, openQueue, openStoreWithKeys } from '../aws.ts';
import { jsonText } from './json-text.ts';
import { tickSchema, wakeMessages } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

/** What has begun may take so long (45 s a mail, 20 s a webhook, and its settlement). */
const lastSendMs = 60_000;

const wakeSchema = jsonText.pipe(tickSchema);

type Parts = DeliverServices & Telling & { deliverQueue: Queue };

export function deliver({ deliverQueue, metrics, ...services }: Parts): Door<SQSEvent, SQSBatchResponse> {
  return async ({ Records }, context) => {
    const causes = Records.map(causeOf);
    const [cause = 'unknown'] = causes;
    const stopAt = new Date(services.clock.wall().getTime() + context.getRemainingTimeInMillis() - lastSendMs);
    const logger = withFields(services.logger, { cause });
    const counts = await deliverDue({ ...services, logger }, { stopAt });
    if (services.clock.wall() >= stopAt) await deliverQueue.send(wakeMessages(cause).slice(0, 1));
    metrics.add('Delivered', counts.delivered);
    metrics.add('DeliveryFailures', counts.failed);
    logger.info('delivered what was due', { causes, ...counts });
    return { batchItemFailures: [] };
  };
}

/** A wake is a wake, whatever it says. */
function causeOf({ body, messageId }: SQSRecord): string {
  return wakeSchema.safeParse(body).data?.cause ?? messageId;
}

const variables = [
  'TABLE_NAME',
  'KEY_ARN',
  'DELIVER_QUEUE_URL',
  'BASE_URL',
  'SENDER_EMAIL',
  'CONFIGURATION_SET',
  'HOST_GAP_MS',
  'ALLOW_PRIVATE_NETWORKS',
] as const;

export const handler = onAws(variables, (environment, telling) =>
  deliver({
    ...always,
    ...telling,
    store: openStoreWithKeys(environment),
    http: openHttp(environment),
    mailer: createSesMailer({
      client: createSesClient(),
      from: environment.SENDER_EMAIL,
      configurationSet: environment.CONFIGURATION_SET,
    }),
    baseUrl: environment.BASE_URL,
    deliverQueue: openQueue(environment.DELIVER_QUEUE_URL),
  }),
);
