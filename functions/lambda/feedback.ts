// Bounces and complaints, as SES tells them through SNS: the subscription they are about ends, with the reason kept.
import type { SNSEvent } from 'aws-lambda';
import { subscriptionTag } from '../../shared/adapters/mailer.ts';
import { mailFeedbackSchema, reasonToEnd } from '../../shared/alerts/mail-feedback.ts';
import { ended, revise } from '../../shared/alerts/subscription.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { always, openStore } from '../aws.ts';
import { jsonText } from './json-text.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

const notificationSchema = jsonText.pipe(mailFeedbackSchema);

type Parts = Pick<Services, 'store' | 'clock'> & Telling;

export function feedback({ store, clock, logger, metrics }: Parts): Door<SNSEvent, void> {
  return async ({ Records }) => {
    for (const { Sns } of Records) {
      const parsed = notificationSchema.safeParse(Sns.Message);
      if (!parsed.success) {
        // SES sends a test notification when the topic is connected, and may learn to say more.
        logger.info('nothing to do for this notification', { cause: Sns.MessageId });
        continue;
      }
      const reason = reasonToEnd(parsed.data);
      const [id] = parsed.data.mail.tags[subscriptionTag] ?? [];
      logger.info('mail came back', { cause: Sns.MessageId, event: parsed.data.eventType, subscription: id, reason });
      if (reason === null || id === undefined) continue;
      await revise(store, id, (current) => ended(current, reason, clock.wall()));
      metrics.add('SubscriptionsEnded', 1);
    }
  };
}

export const handler = onAws(['TABLE_NAME'], (environment, telling) =>
  feedback({ ...always, ...telling, store: openStore(environment) }),
);
