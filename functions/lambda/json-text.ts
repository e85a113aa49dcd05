// Text that should be JSON, for a schema to go on from: `jsonText.pipe(schema)`.
import * as z from 'zod';

export const jsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'expected JSON' });
    return z.NEVER;
  }
});
