// What an operator says with `-c name=value`. Everything is optional to synthesise; a deployment without `senderEmail` is refused (stack.ts).
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Node } from 'constructs';
import * as z from 'zod';
import { readSources } from '../functions/read-sources.ts';

/** Stands in where none was given, so that the stack can be looked at without one. */
export const placeholderSender = 'alerts@example.com';

/** The message is fit to be shown as it is: a line for each setting at fault. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const address = z.email({ error: 'expected an e-mail address, such as alerts@your-domain.se' });

const settingsSchema = z
  .object({
    senderEmail: address.default(placeholderSender),
    alarmEmail: address.optional(),
    domainName: z
      .hostname({ error: 'expected a name without https:// or a path, such as vakt.your-domain.se' })
      .optional(),
    hostedZoneId: z
      .string()
      .regex(/^Z[A-Z0-9]+$/, 'expected the id of a Route 53 hosted zone, such as Z0123456789ABCDEFGHIJ')
      .optional(),
    sourcesFile: z
      .string()
      .refine((file) => existsSync(path.resolve(file)), {
        error: 'there is no such file; a path is taken from the directory cdk is called in',
      })
      .optional(),
  })
  .refine(({ domainName, hostedZoneId }) => (domainName === undefined) === (hostedZoneId === undefined), {
    error: 'domainName and hostedZoneId go together: give both or none',
    path: ['domainName'],
  });
export type Settings = z.infer<typeof settingsSchema>;

/** @throws SettingsError that names the settings at fault. */
export function readSettings(node: Node): Settings {
  const names = Object.keys(settingsSchema.shape);
  // CDK's own names all hold a colon or a slash.
  const unknown = Object.keys(node.getAllContext()).filter((name) => !/[:/]/.test(name) && !names.includes(name));
  if (unknown.length > 0) {
    throw new SettingsError(`-c ${unknown.join(', -c ')}: there is no such setting, only ${names.join(', ')}`);
  }
  const given = Object.fromEntries(names.map((name) => [name, node.tryGetContext(name) || undefined]));
  const result = settingsSchema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path: [name = ''], message }) => {
    const found = given[String(name)];
    return `-c ${String(name)}: ${message}${found === undefined ? '' : ` (found "${found}")`}`;
  });
  throw new SettingsError(problems.join('\n'));
}

/** What the file says is read by the functions, in an account: a mistake in it is better told here. @throws SettingsError */
export async function checkSourcesFile({ sourcesFile }: Settings): Promise<void> {
  await readSources(sourcesFile).catch((error: Error) => {
    throw new SettingsError(`-c sourcesFile: ${error.message}`);
  });
}
