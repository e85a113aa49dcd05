// What goes into and comes out of a reading: the contract's `extract` lines. Spans are UTF-16 offsets into the document as given.
import * as z from 'zod';
import { amountDirections, changeStatuses, changeTypes } from './words.ts';

/** A day there is: "2025-02-30" is none. */
export const isoDaySchema = z.iso.date('expected a date such as 2025-05-30');

/** A day, or a moment with offset: "2024-09-20" | "2024-09-20T06:00:00+02:00". */
export const publishedAtSchema = z.union([isoDaySchema, z.iso.datetime({ offset: true, local: true })], {
  error: 'expected a day such as 2024-09-20, or a moment such as 2024-09-20T06:00:00+02:00',
});

const spanShape = {
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  field: z.enum(['title', 'text']),
};
export const spanSchema = z.object(spanShape);
/** `document[field].slice(start, end) === quote`, always. */
export type Span = z.infer<typeof spanSchema>;

/** A document as the reading takes it: `title` may be empty, `text` is plain text. `url` and `source` are context, never evidence. */
export interface Document {
  title: string;
  text: string;
  url?: string | undefined;
  source?: string | undefined;
  /** ISO day or moment; `null` when unknown. Relative times are then left unresolved. */
  publishedAt: string | null;
}

/** One line of `extract --jsonl`: exactly one of `text` and `html`. */
export const documentLineSchema = z
  .object({
    id: z.string(),
    title: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().optional(),
    source: z.string().optional(),
    publishedAt: publishedAtSchema.optional(),
  })
  .refine((line) => (line.text === undefined) !== (line.html === undefined), {
    message: 'give either "text" or "html"',
  });
export type DocumentLine = z.infer<typeof documentLineSchema>;

export const amountFactsSchema = z.object({
  sek: z.number(),
  sekMax: z.number().nullable(),
  direction: z.enum(amountDirections),
  fiscalYear: z.number().int().nullable(),
  recurring: z.boolean(),
});
export const officeCountFactsSchema = z.object({
  from: z.number().int().nullable(),
  to: z.number().int(),
  since: z.number().int().nullable(),
  asOf: z.string().nullable(),
});

export const officeMentionSchema = z.object({ id: z.string(), name: z.string(), ...spanShape });
export const amountMentionSchema = amountFactsSchema.extend(spanShape);
export const ministerMentionSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  party: z.string(),
  ...spanShape,
});
export const agencyMentionSchema = z.object({ id: z.string(), name: z.string(), ...spanShape });
export const officeCountMentionSchema = officeCountFactsSchema.extend(spanShape);

/** A change as one document tells it. `officeCounts` carries the figures of a `network-size`. */
export const readChangeSchema = z.object({
  type: z.enum(changeTypes),
  status: z.enum(changeStatuses),
  offices: z.array(z.string()),
  municipalities: z.array(z.string()),
  counties: z.array(z.string()),
  amounts: z.array(amountMentionSchema),
  officeCounts: z.array(officeCountMentionSchema),
  ministers: z.array(z.string()),
  agencies: z.array(z.string()),
  effectiveFrom: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  ...spanShape,
});

export const entitiesSchema = z.object({
  offices: z.array(officeMentionSchema),
  amounts: z.array(amountMentionSchema),
  ministers: z.array(ministerMentionSchema),
  agencies: z.array(agencyMentionSchema),
  officeCounts: z.array(officeCountMentionSchema),
});

/** The result of reading one document. `reasons` says in words why it was found relevant or not. */
export const readingSchema = z.object({
  relevant: z.boolean(),
  score: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  entities: entitiesSchema,
  changes: z.array(readChangeSchema),
});

export type AmountFacts = z.infer<typeof amountFactsSchema>;
export type OfficeCountFacts = z.infer<typeof officeCountFactsSchema>;
export type OfficeMention = z.infer<typeof officeMentionSchema>;
export type AmountMention = z.infer<typeof amountMentionSchema>;
export type MinisterMention = z.infer<typeof ministerMentionSchema>;
export type AgencyMention = z.infer<typeof agencyMentionSchema>;
export type OfficeCountMention = z.infer<typeof officeCountMentionSchema>;
export type ReadChange = z.infer<typeof readChangeSchema>;
export type Entities = z.infer<typeof entitiesSchema>;
export type Reading = z.infer<typeof readingSchema>;
