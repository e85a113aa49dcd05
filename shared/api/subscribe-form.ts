// The fields of the subscribe page, turned into the very request the API takes.
import * as z from 'zod';
import { subscriptionRequestSchema } from '../model/subscription.ts';

/** What a browser may send in a field; a file in place of text counts as nothing. */
const field = z.string().trim().optional().catch(undefined);
const formSchema = z.object({ address: field, frequency: field, type: field, status: field, county: field });

function requestOf({ language, ...form }: { language: string } & Record<string, unknown>): unknown {
  const { address = '', frequency, ...choices } = formSchema.parse(form);
  // A select sends "" when nothing is chosen.
  const filter = Object.entries(choices).flatMap(([name, value]) => (value ? [[name, [value]]] : []));
  return {
    channel: { type: 'email', address },
    filter: Object.fromEntries(filter),
    frequency,
    language,
    on: ['created', 'updated'],
  };
}

/** Takes the form's fields and the language of the page. */
export const subscribeFormSchema = z.preprocess(requestOf, subscriptionRequestSchema);
