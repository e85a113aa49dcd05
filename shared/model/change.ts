// A change: one thing that happened, or may happen, to the service offices, with all evidence for it. The contract's section 3.
import * as z from 'zod';
import { amountFactsSchema, isoDaySchema, officeCountFactsSchema } from './reading.ts';
import { changeStatuses, changeTypes, sourceCategories } from './words.ts';

export const quoteSchema = z.object({
  field: z.enum(['title', 'text']),
  quote: z.string(),
  before: z
    .string()
    .optional()
    .meta({ description: 'What the text says just before, to show what the quote is about.' }),
  after: z.string().optional().meta({ description: 'What it says just after.' }),
});

export const evidenceSchema = z.object({
  source: z.string(),
  url: z.string(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  quotes: z.array(quoteSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const changeSchema = z.object({
  id: z.string(),
  type: z.enum(changeTypes),
  status: z.enum(changeStatuses),
  title: z.string(),
  summary: z.string(),
  announcedAt: z.string(),
  effectiveFrom: z.string().nullable(),
  offices: z.array(
    z.object({ id: z.string(), name: z.string(), municipality: z.string().nullable(), county: z.string().nullable() }),
  ),
  municipalities: z.array(z.string()),
  counties: z.array(z.string()),
  ministers: z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), party: z.string() })),
  agencies: z.array(z.string()),
  amounts: z.array(amountFactsSchema),
  officeCounts: z.array(officeCountFactsSchema),
  confidence: z.number(),
  evidence: z.array(evidenceSchema),
  version: z.number().int(),
  firstSeenAt: z.string(),
  updatedAt: z.string(),
  withdrawn: z.boolean(),
});
/** As the API, feeds, mails and webhooks show it. */
export type Change = z.infer<typeof changeSchema>;

/** A version that subscribers may still have to hear of. Removed from the row once its deliveries stand. */
export const announcementSchema = z.object({
  version: z.number().int(),
  event: z.enum(['created', 'updated', 'withdrawn']),
  /** Wall-clock moment of the write: a subscription that began later is not told. */
  recordedAt: z.string(),
  /** Id of the tick or pass that recorded it, for the log of those who come after. */
  cause: z.string().optional(),
});
export type Announcement = z.infer<typeof announcementSchema>;

/** That a version was recorded, and what decides whether it was news. Stays when its announcement is made, for whoever checks that it was. */
export const recordingSchema = announcementSchema.extend({
  /** From a first pass or a backfill. */
  silent: z.boolean(),
  /** Where the story was when it was recorded, and when the evidence that made the version came out. */
  passAt: z.string(),
  evidenceAt: z.string(),
});
export type Recording = z.infer<typeof recordingSchema>;

/** What one source says of a change: the facts behind one piece of evidence. What the change says is composed of these. */
export const tellingSchema = changeSchema
  .pick({
    status: true,
    effectiveFrom: true,
    offices: true,
    municipalities: true,
    counties: true,
    ministers: true,
    agencies: true,
    amounts: true,
    officeCounts: true,
    confidence: true,
  })
  .extend({
    source: z.string(),
    url: z.string(),
    category: z.enum(sourceCategories),
    /** When it was published, as far as known; ISO moment in UTC. */
    at: z.string(),
    /** Put together from an export: all that the change says, until the document itself is heard. */
    isImported: z.literal(true).optional(),
  });
export type Telling = z.infer<typeof tellingSchema>;

/** A change as stored: `seq` counts its writes and guards each; `announcements` says whom we still have to tell. */
export const changeRowSchema = changeSchema.extend({
  seq: z.number().int(),
  announcements: z.array(announcementSchema),
  /** The versions of the last days. */
  recordings: z.array(recordingSchema),
  tellings: z.array(tellingSchema).optional(),
  withdrawnReason: z.string().optional(),
});
export type ChangeRow = z.infer<typeof changeRowSchema>;

const many = <T extends z.ZodType>(schema: T) => z.array(schema).min(1).max(50).optional();
const code = (digits: number) =>
  z.string().regex(new RegExp(`^\\d{${digits}}$`), `expected ${digits} digits, such as "${'2584'.slice(0, digits)}"`);
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/, 'expected an id in lower case, such as "kiruna"');

/** The list's filters that a subscription may carry: any within a field, all across fields. */
export const filterSchema = z.strictObject({
  type: many(z.enum(changeTypes)),
  status: many(z.enum(changeStatuses)),
  office: many(slug),
  municipality: many(code(4)),
  county: many(code(2)),
  minister: many(slug),
  agency: many(slug),
  source: many(slug),
  fiscalYear: z.number().int().min(1990).max(2100).optional(),
  /** Whole kronor: at least one amount of the change reaches it. */
  minAmount: z.number().min(0).optional(),
  q: z.string().min(1).max(200).optional(),
});
export type Filter = z.infer<typeof filterSchema>;

/** The list's filters: those, and a range of days announced (both ends included). */
export const listFilterSchema = filterSchema.extend({ from: isoDaySchema.optional(), to: isoDaySchema.optional() });
export type ListFilter = z.infer<typeof listFilterSchema>;
