// A source: what an operator configures (the contract's sources file), and what we remember of it between passes.
import * as z from 'zod';
import { failureKinds, sourceCategories } from './words.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http or https URL' });

const sourceBase = {
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected lower-case letters, digits and hyphens, 64 at most'),
  name: z.string().min(1),
  url: httpUrl,
  intervalMinutes: z.number().positive().default(60),
  category: z.enum(sourceCategories).default('news'),
  article: z.object({ select: z.string().min(1) }).optional(),
  fullText: z.boolean().default(false),
  language: z.string().optional(),
  enabled: z.boolean().default(true),
  adaptive: z.boolean().default(true),
  /** Where the format is documented, or how it was found; for people. */
  documentation: z.string().optional(),
};

/** CSS selectors, each with an optional `@attribute`: "a@href". `date` may be missing. */
export const listSelectorsSchema = z.object({
  item: z.string().min(1),
  title: z.string().min(1),
  link: z.string().min(1),
  date: z.string().optional(),
  summary: z.string().optional(),
});

/** Of a list of offices; `title` is the office's name. Without them the offices are found by the places they name. */
export const directorySelectorsSchema = z.object({
  item: z.string().min(1),
  title: z.string().min(1),
  link: z.string().optional(),
  address: z.string().optional(),
  municipality: z.string().optional(),
  hours: z.string().optional(),
  services: z.string().optional(),
});

export const sourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('feed'), ...sourceBase }),
  z.object({ kind: z.literal('listing'), list: listSelectorsSchema, ...sourceBase }),
  z.object({ kind: z.literal('riksdagen'), ...sourceBase }),
  z.object({ kind: z.literal('office-directory'), list: directorySelectorsSchema.optional(), ...sourceBase }),
  /** `select`: where on the page the text stands that is watched; its main part otherwise. */
  z.object({ kind: z.literal('page'), select: z.string().min(1).optional(), ...sourceBase }),
]);
export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = Source['kind'];

/** Kinds that show how things are: what they hold has no date, no page of its own, and nothing of the past. */
export const showsPresent = ({ kind }: Source): boolean => kind === 'page' || kind === 'office-directory';
export type ListSelectors = z.infer<typeof listSelectorsSchema>;
export type DirectorySelectors = z.infer<typeof directorySelectorsSchema>;

/** The sources file: ids must be unique. */
export const sourcesFileSchema = z.array(sourceSchema).superRefine((sources, context) => {
  const seen = new Set<string>();
  for (const [index, { id }] of sources.entries()) {
    if (seen.has(id)) context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" is used twice` });
    seen.add(id);
  }
});

export const failureSchema = z.object({
  kind: z.enum(failureKinds),
  message: z.string(),
  at: z.string(),
});
export type Failure = z.infer<typeof failureSchema>;

/** What is remembered of a source between passes. Times are ISO moments in UTC. */
export const sourceStateSchema = z.object({
  id: z.string(),
  /** Validators exactly as the server sent them, for the conditional GET. */
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  /** SHA-256 of the last well-formed body, the second test where validators are absent or lie. */
  bodyHash: z.string().nullable().default(null),
  /** When the first well-formed answer came; `null` means that the next one is the silent first pass. */
  firstSuccessAt: z.string().nullable().default(null),
  lastSuccessAt: z.string().nullable().default(null),
  lastNewItemAt: z.string().nullable().default(null),
  nextPollAt: z.string().nullable().default(null),
  /** Moments of the last passes that brought news, newest first; the silent first pass is none. */
  newsAt: z.array(z.string()).default([]),
  /** When the last whole answer came, of whatever bytes: once a day one is asked for without validators. */
  lastFullAt: z.string().nullable().default(null),
  /** Items of the last well-formed answer. */
  itemCount: z.number().int().nullable().default(null),
  /** When an answer last held nothing that was known, so that what lay between it and the one before may have been missed. */
  gapAt: z.string().nullable().default(null),
  consecutiveFailures: z.number().int().default(0),
  /** Weight of those failures: a soft one counts half. */
  backoff: z.number().default(0),
  failure: failureSchema.nullable().default(null),
});
export type SourceState = z.infer<typeof sourceStateSchema>;
