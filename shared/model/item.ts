// An item: one entry of a source, as every kind of source yields it. Nothing downstream knows RSS from a web page.
import { createHash } from 'node:crypto';
import * as z from 'zod';

export const parsedItemSchema = z.object({
  /** Canonical link; absolute http(s). */
  url: z.string(),
  title: z.string(),
  /** Plain text of the summary or, with `fullText`, of the whole article. */
  text: z.string(),
  /** ISO day or moment with its own offset as the source wrote it; `null` when the source gives none. */
  publishedAt: z.string().nullable(),
});
export const differenceTypes = [
  'office-opening',
  'office-closure',
  'office-relocation',
  'office-hours',
  'office-services',
] as const;
/** What an office directory shows of one office that it did not show before. The item's text says what stood there and what stands there. */
export const differenceSchema = z.object({ type: z.enum(differenceTypes), office: z.string() });
export type Difference = z.infer<typeof differenceSchema>;
export type NewsItem = ParsedItem & { difference?: Difference };

/** What a reader of one source kind yields. */
export type ParsedItem = z.infer<typeof parsedItemSchema>;

/**
 * An item kept because it may be relevant. `id` is a hash of source and URL, so meeting it again changes nothing.
 * `pending` items are the work queue of the read step; the others are only remembered.
 */
export const itemSchema = parsedItemSchema.extend({
  id: z.string(),
  sourceId: z.string(),
  /** Digest of title and text as the source last showed them: a change of it makes the item pending again. */
  contentHash: z.string(),
  status: z.enum(['pending', 'relevant', 'irrelevant']),
  /** Recorded on the source's first pass, or from a backfill: read, but alert nobody. */
  silent: z.boolean(),
  discoveredAt: z.string(),
  /** Wall-clock moment from which the read step may take it (again); a lease while it is being read. */
  nextAttemptAt: z.string(),
  attempts: z.number().int(),
  lastError: z.string().nullable(),
  /** Ids of the changes it told of when it was last read. */
  told: z.array(z.string()).optional(),
  difference: differenceSchema.optional(),
  /** Being looked at again: how often so far, and the digest of the text that was read. */
  again: z.object({ looks: z.number().int(), textHash: z.string() }).optional(),
});
export type Item = z.infer<typeof itemSchema>;

/** Digest of 128 bits, for ids and for telling one text from another. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
export const itemIdOf = (sourceId: string, url: string): string => digest(`${sourceId}\n${url}`);
