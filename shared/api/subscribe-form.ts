// The fields of the subscribe page and of the manage page, turned into the very requests the API takes.
import * as z from 'zod';
import type { Filter } from '../model/change.ts';
import { subscriptionPatchSchema, subscriptionRequestSchema } from '../model/subscription.ts';
import { filterFieldsSchema, withoutEmpty } from './query.ts';

/** What a browser may send in a field; a file in place of text counts as nothing. */
const field = z.string().trim().optional().catch(undefined);
const formSchema = z.looseObject({ address: field, frequency: field });

function requestOf({ language, ...form }: { language: string } & Record<string, unknown>): unknown {
  const { address = '', frequency, ...fields } = formSchema.parse(form);
  return {
    channel: { type: 'email', address },
    filter: withoutEmpty(fields),
    frequency,
    language,
    on: ['created', 'updated'],
  };
}

/** Takes the form's fields and the language of the page. What a link has chosen comes in hidden fields, as it would in a query. */
export const subscribeFormSchema = z.preprocess(
  requestOf,
  subscriptionRequestSchema.extend({ filter: filterFieldsSchema }),
);

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
