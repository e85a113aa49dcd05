// What an operator says with `-c name=value`. Everything is optional to synthesise; to deploy, `senderEmail` is needed.
import type { Node } from 'constructs';
import * as z from 'zod';

/** Stands in where none was given, so that the stack can be looked at without one. */
export const placeholderSender = 'alerts@example.com';

const settingsSchema = z
  .object({
    senderEmail: z.email({ error: 'expected an e-mail address' }).default(placeholderSender),
    alarmEmail: z.email({ error: 'expected an e-mail address' }).optional(),
    domainName: z.string().min(1).optional(),
    hostedZoneId: z.string().min(1).optional(),
    sourcesFile: z.string().min(1).optional(),
  })
  .refine(({ domainName, hostedZoneId }) => (domainName === undefined) === (hostedZoneId === undefined), {
    error: 'domainName and hostedZoneId go together: give both or none',
    path: ['domainName'],
  });
export type Settings = z.infer<typeof settingsSchema>;

/** @throws Error that names the settings at fault. */
export function readSettings(node: Node): Settings {
  const given = Object.keys(settingsSchema.shape).map((name) => [name, node.tryGetContext(name) || undefined]);
  const result = settingsSchema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `-c ${path.join('.')}: ${message}`);
  throw new Error(problems.join('\n'));
}
