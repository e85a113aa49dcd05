// Every quarter of an hour: does every change recorded in the last two days have its deliveries? The alarm rings when one is missing,
// and when this function is silent.

import { withFields } from '../../shared/adapters/logger.ts';
import { checkEndToEnd } from '../../shared/pipeline/check-end-to-end.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { always, openStore } from '../aws.ts';
import { tickSchema } from './messages.ts';
import { type Door, onAws, type Telling } from './on-aws.ts';

/** What has been begun may take so long; the next run goes on. */
const lastLookMs = 60_000;

export function endToEndCheck({
  metrics,
  ...services
}: Pick<Services, 'store' | 'clock'> & Telling): Door<unknown, void> {
  return async (event, context) => {
    const { cause } = tickSchema.parse(event);
    const stopAt = new Date(services.clock.wall().getTime() + context.getRemainingTimeInMillis() - lastLookMs);
    const logger = withFields(services.logger, { tick: cause });
    const { checked, missing } = await checkEndToEnd({ ...services, logger }, { stopAt });
    metrics.add('DeliveriesMissing', missing);
    services.logger.info('checked from end to end', { cause, checked, missing });
  };
}

export const handler = onAws(['TABLE_NAME'], (environment, telling) =>
  endToEndCheck({ ...always, ...telling, store: openStore(environment) }),
);
