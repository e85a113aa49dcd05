// Query strings: the list's filters as parameters, built on the very schema that subscriptions and the store use.
import * as z from 'zod';
import { officeStatuses } from '../changelog/office-states.ts';
import { type ListFilter, listFilterSchema } from '../model/change.ts';
import { isoDaySchema } from '../model/reading.ts';
import { languages } from '../model/words.ts';
import { refuse } from './invalid.ts';

const { shape } = listFilterSchema;

/** A parameter that may be repeated arrives as one string or several. */
const repeatable = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' ? [value] : value), schema);
/** A number arrives as text; what is no number stays text, and is refused as such. */
const numeric = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value), schema);

const filterParameters = {
  type: repeatable(shape.type).meta({
    description: 'What kind of change. Repeat for any of several.',
    example: ['office-closure'],
  }),
  status: repeatable(shape.status).meta({ description: 'How firm it is. Repeatable.', example: ['decided'] }),
  office: repeatable(shape.office).meta({ description: 'Id of a service office. Repeatable.', example: ['kiruna'] }),
  municipality: repeatable(shape.municipality).meta({
    description: 'Municipality code (SCB). Repeatable.',
    example: ['2584'],
  }),
  county: repeatable(shape.county).meta({ description: 'County code (SCB). Repeatable.', example: ['25'] }),
  minister: repeatable(shape.minister).meta({
    description: 'Id of a minister. Repeatable.',
    example: ['erik-slottner'],
  }),
  agency: repeatable(shape.agency).meta({
    description: 'Id of an agency. Repeatable.',
    example: ['statens-servicecenter'],
  }),
  source: repeatable(shape.source).meta({
    description: 'Id of a source that gives evidence. Repeatable.',
    example: ['regeringen-press'],
  }),
  fiscalYear: numeric(shape.fiscalYear).meta({ description: 'At least one amount is for this year.', example: 2025 }),
  minAmount: numeric(shape.minAmount).meta({
    description: 'At least one amount reaches this many kronor.',
    example: 50_000_000,
  }),
  from: shape.from.meta({ description: 'Announced on this day or later.', example: '2024-09-01' }),
  to: shape.to.meta({ description: 'Announced on this day or earlier.', example: '2024-09-30' }),
  q: shape.q.meta({ description: 'Words to look for in title, summary and quotes.', example: 'servicekontor' }),
};

const pageParameters = {
  limit: numeric(z.int().min(1).max(200)).default(50).meta({ description: 'Items a page.', example: 50 }),
  cursor: z.string().min(1).max(2000).optional().meta({ description: '`nextCursor` of the page before.' }),
};

/** A query of exactly these parameters: an unknown name is a mistake worth telling, never a filter silently dropped. */
function query<T extends z.ZodRawShape>(parameters: T) {
  const known = Object.keys(parameters).join(', ');
  const error = (issue: { code: string }) =>
    issue.code === 'unrecognized_keys' ? `is not known here; known are ${known}` : undefined;
  return z.strictObject(parameters, { error });
}

const inOrder = (range: { from?: string | undefined; to?: string | undefined }): boolean =>
  range.from === undefined || range.to === undefined || range.from <= range.to;
const outOfOrder = { path: ['from'], error: '"from" is after "to": exchange them' };

export const filterQuerySchema = query(filterParameters).refine(inOrder, outOfOrder);
export const changesQuerySchema = query({ ...filterParameters, ...pageParameters }).refine(inOrder, outOfOrder);
export const feedQuerySchema = query({
  ...filterParameters,
  language: z.enum(languages).default('sv').meta({ description: 'Of titles and labels.', example: 'sv' }),
}).refine(inOrder, outOfOrder);
export const syncQuerySchema = query({
  token: z
    .string()
    .min(1)
    .max(8000)
    .optional()
    .meta({ description: '`syncToken` of the last page of the sync before; everything from the start without it.' }),
  limit: pageParameters.limit,
  cursor: z.string().min(1).max(8000).optional().meta({ description: '`nextCursor` of the page before.' }),
});
export const pageQuerySchema = query(pageParameters);

const asOf = isoDaySchema
  .optional()
  .meta({ description: 'The day to look at; today without it.', example: '2025-01-01' });
/** "59.33,18.06" → `{lat, lon}` */
const near = z
  .string()
  .regex(/^-?\d{1,2}(\.\d{1,10})?,-?\d{1,3}(\.\d{1,10})?$/, 'expected latitude,longitude such as 59.33,18.06')
  .transform((pair) => pair.split(',').map(Number))
  .refine(([lat = 0, lon = 0]) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180, 'there is no such place on earth')
  .transform(([lat = 0, lon = 0]) => ({ lat, lon }))
  .optional()
  .meta({ description: 'Latitude,longitude: the nearest first, with `km`.', example: '59.33,18.06' });
export const asOfQuerySchema = query({ asOf });
export const officesQuerySchema = query({
  ...{ asOf, near, county: filterParameters.county, municipality: filterParameters.municipality },
  status: repeatable(z.array(z.enum(officeStatuses)).min(1).max(10).optional()).meta({
    description: 'How it stands. Repeatable.',
    example: ['open', 'closing'],
  }),
  ...pageParameters,
});
export const networkQuerySchema = query({
  from: shape.from.meta({ description: 'Points of this day or later.', example: '2024-01-01' }),
  to: shape.to.meta({ description: 'Points of this day or earlier.', example: '2025-12-31' }),
  ...pageParameters,
}).refine(inOrder, outOfOrder);

/** A subscription's filter as fields of a form; others are left alone. */
export const filterFieldsSchema = z.object(filterParameters).omit({ from: true, to: true });

const pageFormSchema = z.object({ ...filterParameters, cursor: pageParameters.cursor }).refine(inOrder, outOfOrder);

/** The fields of a form or a query that hold something: one value or several. A select sends "" when nothing is chosen. */
export const withoutEmpty = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, [value].flat().filter((one) => one !== '')] as const)
      .flatMap(([name, values]) => (values.length === 0 ? [] : [[name, values.length === 1 ? values[0] : values]])),
  );

/**
 * Pages take the same filters, but forgive: a form sends its empty fields too, and others add parameters of their own.
 * @throws ProblemError when a filter is not valid.
 */
export function parsePageQuery(queries: Record<string, string[]>): z.infer<typeof pageFormSchema> {
  const input = withoutEmpty(queries);
  const query = pageFormSchema.safeParse(input);
  return query.success ? query.data : refuse(query.error, input);
}

/** The same filters as a query string, for links: in the order of the parameters, without a leading "?". */
export function toQueryString(
  filter: ListFilter & { cursor?: string | undefined; limit?: number | undefined },
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined) continue;
    for (const each of Array.isArray(value) ? value : [value]) search.append(name, String(each));
  }
  return search.toString();
}

/** "/changes" and "county=25" → "/changes?county=25". */
export const withQuery = (path: string, query: string): string => (query === '' ? path : `${path}?${query}`);
