// The fields of the subscribe page and of the manage page, turned into the very requests the API takes.
import * as z from 'zod';
import { type Filter, filterSchema } from '../model/change.ts';
import { subscriptionPatchSchema, subscriptionRequestSchema } from '../model/subscription.ts';

/** What a browser may send in a field; a file in place of text counts as nothing. */
const field = z.string().trim().optional().catch(undefined);
const formSchema = z.looseObject({ address: field, frequency: field });

const single = new Set<string>(['fiscalYear', 'minAmount', 'q'] satisfies (keyof Filter)[]);
const numbers = new Set<string>(['fiscalYear', 'minAmount'] satisfies (keyof Filter)[]);

/** A select sends "" when nothing is chosen; what was chosen by a link comes in hidden fields, several of one name where it has several. */
function filterOf(fields: Record<string, unknown>): Record<string, unknown> {
  const chosen = Object.keys(filterSchema.shape).flatMap((name) => {
    const values = [fields[name]].flat().filter((value) => typeof value === 'string' && value !== '');
    if (values.length === 0) return [];
    if (!single.has(name)) return [[name, values]];
    return [[name, numbers.has(name) ? Number(values[0]) : values[0]]];
  });
  return Object.fromEntries(chosen);
}

function requestOf({ language, ...form }: { language: string } & Record<string, unknown>): unknown {
  const { address = '', frequency, ...fields } = formSchema.parse(form);
  return {
    channel: { type: 'email', address },
    filter: filterOf(fields),
    frequency,
    language,
    on: ['created', 'updated'],
  };
}

/** Takes the form's fields and the language of the page. */
export const subscribeFormSchema = z.preprocess(requestOf, subscriptionRequestSchema);

/** Ticked boxes arrive as one string or several. */
const ticked = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string()))
  .optional()
  .catch(undefined);
const settingsSchema = z.object({
  frequency: field,
  language: field,
  keep: field,
  type: ticked,
  status: ticked,
  county: ticked,
});

/** The part of a filter that the manage page has boxes for, and the rest, which came by the API. */
export function splitFilter({ type, status, county, ...rest }: Filter) {
  return { boxes: { type, status, county }, rest };
}

/** What the manage page's form asks for, of a subscription with this filter: the API's patch. */
export const manageFormSchema = (filter: Filter) =>
  z.preprocess((form) => {
    // Both are always in the form: a body without them is none of it, and unticks nothing.
    const { frequency = '', language = '', keep, ...boxes } = settingsSchema.parse(form);
    const kept = keep === undefined ? {} : splitFilter(filter).rest;
    const chosen = Object.entries(boxes).filter(([, values]) => values !== undefined);
    return { filter: { ...kept, ...Object.fromEntries(chosen) }, frequency, language };
  }, subscriptionPatchSchema);
