// The shapes the API answers with: the model's own schemas, named and explained for OpenAPI.
import * as z from 'zod';
import type { Minister } from '../knowledge/ministers.ts';
import { changeSchema as modelChangeSchema } from '../model/change.ts';
import { failureSchema, type Source, type SourceState } from '../model/source.ts';
import {
  type Delivery,
  deliverySchema as modelDeliverySchema,
  subscriptionPatchSchema as modelPatchSchema,
  subscriptionRequestSchema as modelRequestSchema,
  subscriptionSchema,
} from '../model/subscription.ts';
import { sourceCategories, sourceFlagNames } from '../model/words.ts';
import { sourceFlags } from '../sources/health.ts';
import { exampleChange, exampleSubscription } from './examples.ts';

export const changeSchema = modelChangeSchema.meta({
  id: 'Change',
  description: 'One thing that happened, or may happen, to the service offices, with all evidence for it.',
  example: exampleChange,
});

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: '`cursor` of the next page; null on the last.', example: null }),
  });
}

export const sourceSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    url: z.string(),
    category: z.enum(sourceCategories),
    enabled: z.boolean(),
    intervalMinutes: z.number().meta({ description: 'The shortest time between two polls.' }),
    lastSuccessAt: z.string().nullable(),
    lastNewItemAt: z.string().nullable(),
    nextPollAt: z.string().nullable().meta({ description: 'When it is asked again.' }),
    itemCount: z.int().nullable().meta({ description: 'Items of its last well-formed answer.' }),
    consecutiveFailures: z.int(),
    failure: failureSchema.nullable().meta({ description: 'The last failure, while it lasts.' }),
    flags: z.array(z.enum(sourceFlagNames)).meta({
      description:
        '`empty`: its last answer held nothing, and earlier ones did. `stale`: nothing new for far longer than usual. `gap`: an answer of the last seven days held nothing that was known, so something before it may have been missed.',
    }),
  })
  .meta({ id: 'Source', description: 'A source and how it is doing.' });

export function sourceOf(source: Source, state: SourceState | undefined, now: Date): z.infer<typeof sourceSchema> {
  const { id, name, kind, url, category, enabled, intervalMinutes } = source;
  return {
    ...{ id, name, kind, url, category, enabled, intervalMinutes },
    lastSuccessAt: state?.lastSuccessAt ?? null,
    lastNewItemAt: state?.lastNewItemAt ?? null,
    nextPollAt: state?.nextPollAt ?? null,
    itemCount: state?.itemCount ?? null,
    consecutiveFailures: state?.consecutiveFailures ?? 0,
    failure: state?.failure ?? null,
    flags: sourceFlags(state, now),
  };
}

const postSchema = z.object({
  role: z.string(),
  from: z.string().meta({ description: 'First day.' }),
  to: z.string().nullable().meta({ description: 'The day the successor took over; null when no end is known.' }),
});
export const ministerSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    party: z.string(),
    role: z.string().meta({ description: 'The latest post.' }),
    posts: z.array(postSchema).meta({ description: 'Oldest first.' }),
  })
  .meta({ id: 'Minister', description: 'A member of the government, now or since 2014.' });

export function ministerOf({ id, name, party, posts }: Minister): z.infer<typeof ministerSchema> {
  return { id, name, party, role: posts.at(-1)?.role ?? '', posts };
}

export const agencySchema = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'Agency', description: 'An agency or a ministry.' });

export const agencyOf = ({ id, name }: { id: string; name: string }): z.infer<typeof agencySchema> => ({ id, name });

export const subscriptionRequestSchema = modelRequestSchema.meta({
  id: 'SubscriptionRequest',
  description: 'Who wants to hear of what, and how. An empty filter means every change.',
  example: exampleSubscription,
});

export const subscriptionPatchSchema = modelPatchSchema.meta({
  id: 'SubscriptionPatch',
  description: 'What is given replaces what was, the filter as a whole.',
  example: { frequency: 'daily' },
});

export const subscriptionViewSchema = subscriptionSchema
  .omit({ secret: true, previousSecrets: true, hasStoredTokens: true })
  .extend({
    disablesAt: z
      .string()
      .nullable()
      .meta({ description: 'When a webhook that goes on failing is disabled; null while it does not fail.' }),
  })
  .meta({
    id: 'Subscription',
    description: 'A subscription as its holder sees it. Secrets are never shown again.',
  });

export const deliverySchema = modelDeliverySchema
  .omit({ messageId: true, cause: true, attemptsBefore: true, nextAttemptAt: true })
  .extend({
    nextAttemptAt: z.string().nullable().meta({ description: 'Null when it is settled.' }),
  })
  .meta({
    id: 'Delivery',
    description:
      'One version of one change for one subscription, or a test. `skipped`: not sent, and the last attempt says why.',
  });

/** What its receiver may know of it. */
export function deliveryOf(delivery: Delivery): z.infer<typeof deliverySchema> {
  const { messageId: _, cause: _cause, attemptsBefore: _before, ...shown } = delivery;
  return { ...shown, nextAttemptAt: delivery.settledAt === null ? delivery.nextAttemptAt : null };
}

const moment = z.iso.datetime({ offset: true });
export const redeliverWindowSchema = z
  .strictObject({
    from: moment.meta({ description: 'Made at this moment or later.', example: '2025-04-10T00:00:00Z' }),
    to: moment.optional(),
    status: z
      .array(z.enum(['delivered', 'failed', 'skipped']))
      .min(1)
      .default(['failed', 'skipped']),
    cursor: z.string().min(1).max(2000).optional(),
  })
  .meta({ id: 'RedeliverWindow' });

/** The body of a webhook message in the format `standard`. */
export const webhookEventSchema = z
  .object({
    type: z.enum(['change.created', 'change.updated', 'change.withdrawn', 'test']),
    timestamp: z.string().meta({ description: 'When it happened: the same in every attempt.' }),
    data: changeSchema,
  })
  .meta({ id: 'WebhookEvent' });
