// Subscriptions and deliveries: who wants to hear of what, and the ledger of what they were told.
import * as z from 'zod';
import { filterSchema } from './change.ts';
import { languages } from './words.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http or https URL' }).max(2000);

export const channelSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('email'), address: z.email().max(254) }),
  z.strictObject({
    type: z.literal('webhook'),
    url: httpUrl,
    format: z.enum(['standard', 'slack', 'teams']).default('standard'),
  }),
]);
export type Channel = z.infer<typeof channelSchema>;

export const frequencies = ['immediate', 'daily', 'weekly'] as const;

const frequencySchema = z.enum(frequencies);
const languageSchema = z.enum(languages);
const onSchema = z.array(z.enum(['created', 'updated'])).min(1);

/** The body of `POST /v1/subscriptions`. */
export const subscriptionRequestSchema = z.strictObject({
  channel: channelSchema,
  filter: filterSchema.default({}),
  frequency: frequencySchema.default('immediate'),
  language: languageSchema.default('sv'),
  on: onSchema.default(['created']),
});
export type SubscriptionRequest = z.infer<typeof subscriptionRequestSchema>;

/** The body of `PATCH /v1/subscriptions/{id}`: what is given replaces what was, the filter as a whole. */
export const subscriptionPatchSchema = z
  .strictObject({
    filter: filterSchema.optional(),
    frequency: frequencySchema.optional(),
    language: languageSchema.optional(),
    on: onSchema.optional(),
    /** Of a webhook that was disabled: its endpoint is challenged again. */
    status: z.literal('active').optional(),
  })
  .refine(
    (patch) => Object.keys(patch).length > 0,
    'nothing to change: give filter, frequency, language, on or status',
  );
export type SubscriptionPatch = z.infer<typeof subscriptionPatchSchema>;

/** What a link in a mail, or a token, is good for. */
export const tokenPurposes = ['confirm', 'unsubscribe', 'manage'] as const;
export type TokenPurpose = (typeof tokenPurposes)[number];

export const subscriptionSchema = z.object({
  ...subscriptionRequestSchema.shape,
  id: z.string(),
  /** `disabled`: a webhook that failed for days or answered 410. What it would have heard is kept as skipped, until it is enabled again. */
  status: z.enum(['pending', 'active', 'disabled', 'ended']),
  createdAt: z.string(),
  /** Wall-clock moment it began to count: the confirmation of an e-mail, the echoed challenge of a webhook. */
  activeAt: z.string().nullable(),
  /** Wall-clock moment its owner last changed what it wants to hear (filter, `on`): of earlier news nobody can say whether it was owed. */
  changedAt: z.string().optional(),
  /** Webhooks only: sealed (alerts/seal.ts), or `whsec_…` in a row of the first release. */
  secret: z.string().nullable(),
  /** Secrets that were replaced, newest first, sealed alike: until then they sign beside the new one. */
  previousSecrets: z.array(z.object({ secret: z.string(), until: z.string() })).optional(),
  /** Why it has ended or was disabled. */
  endedReason: z.string().nullable(),
  /** Wall-clock moment it ended or was disabled: from then on its address is kept for 28 days at most. */
  endedAt: z.string().optional(),
  /** Webhooks only: every attempt since has failed. */
  failingSince: z.string().optional(),
  /** SHA-256 of what is secret in its manage tokens, base64url, newest first (alerts/tokens.ts). */
  manageHashes: z.array(z.string()).optional(),
  /** Its tokens are rows. Without, the first release began it, and keys of the ring have signed its links. */
  hasStoredTokens: z.literal(true).optional(),
});
/** A subscription as stored. */
export type Subscription = z.infer<typeof subscriptionSchema>;

const dayMs = 24 * 3_600_000;
/** Nobody has said that the address is theirs, and the link to say so has expired. */
const unconfirmedForMs = 7 * dayMs;
/** After it has ended or was disabled. DynamoDB removes a row within two days of its time: that makes the 28 of docs/privacy.md. */
const keptAfterEndMs = 26 * dayMs;

/** From when on it is as if it had never been, whether the row is there still or not; `null` while it runs. */
export function goneAt({ status, createdAt, endedAt }: Subscription): string | null {
  if (status === 'pending') return new Date(Date.parse(createdAt) + unconfirmedForMs).toISOString();
  return endedAt === undefined ? null : new Date(Date.parse(endedAt) + keptAfterEndMs).toISOString();
}

/**
 * One line of the alert ledger: one (subscription, change, version) is one delivery, its id a hash of the three.
 * It is claimed before anything is sent and settled after; a claim that is never settled falls due again with the same id.
 * A confirmation stands under its mailbox instead of its subscription, and its id is that of the subscription to confirm: what waits
 * for one mailbox goes out as one mail.
 */
export const deliverySchema = z.object({
  id: z.string(),
  subscriptionId: z.string(),
  /** `null` for a test and a confirmation. */
  changeId: z.string().nullable(),
  version: z.number().int(),
  event: z.enum(['change.created', 'change.updated', 'change.withdrawn', 'test', 'confirmation']),
  channel: z.enum(['email', 'webhook']),
  status: z.enum(['pending', 'sending', 'delivered', 'failed', 'skipped']),
  createdAt: z.string(),
  /** When it is due: first attempt, retry, or the end of the current claim. Wall clock. */
  nextAttemptAt: z.string(),
  /** The mail it was claimed into: deliveries that went out as one mail share it, so a retry is the same mail. */
  messageId: z.string().nullable(),
  /** Id of the tick, pass or request that led to it, for the log. */
  cause: z.string().optional(),
  attempts: z.array(
    z.object({
      at: z.string(),
      outcome: z.enum(['delivered', 'failed', 'unknown']),
      detail: z.string(),
      durationMs: z.number().int(),
    }),
  ),
  /** Attempts before its owner asked for it again: the retry table begins anew after them. */
  attemptsBefore: z.number().int().optional(),
  settledAt: z.string().nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** The ledger goes back a year; what is older is not shown, and removed some time after. */
export const deliveriesKeptForMs = 365 * dayMs;
