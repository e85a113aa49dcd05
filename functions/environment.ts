// The settings of a Lambda, from its environment: the one place that knows the variables. infra/workers.ts sets them.
import * as z from 'zod';
import { logLevels } from '../shared/adapters/log-levels.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http or https URL' });
const wholeNumber = z.coerce.number({ error: 'expected a number' }).int('expected a whole number').min(0);

const variables = {
  TABLE_NAME: z.string().min(1),
  /** The KMS key that wraps the system's own keys. */
  KEY_ARN: z.string().min(1),
  POLL_QUEUE_URL: httpUrl,
  READ_QUEUE_URL: httpUrl,
  DELIVER_QUEUE_URL: httpUrl,
  /** Where the API and the pages are reached from outside. */
  BASE_URL: httpUrl.transform((url) => url.replace(/\/$/, '')),
  /** Where whole exports are streamed from. */
  EXPORT_URL: httpUrl,
  /** The address alerts are sent from; SES must know it. */
  SENDER_EMAIL: z.email(),
  /** Tells SES where bounces and complaints of our mail are reported. */
  CONFIGURATION_SET: z.string().min(1),
  /** An operator's sources file inside the bundle; the built-in catalogue without one. */
  SOURCES_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  /** Politeness per host, within one container. */
  HOST_GAP_MS: wholeNumber.default(2000),
  /** Loopback and private targets are refused unless this is `true`; for rehearsals on one machine. */
  ALLOW_PRIVATE_NETWORKS: z.stringbool().default(false),
};
export type VariableName = keyof typeof variables;
export type Environment<Name extends VariableName> = { [N in Name]: z.infer<(typeof variables)[N]> };

/** The named variables, checked. @throws Error that names each one at fault. */
export function readEnvironment<Name extends VariableName>(
  names: readonly Name[],
  from: Record<string, string | undefined> = process.env,
): Environment<Name> {
  const entries = names.map((name) => {
    const result = variables[name].safeParse(from[name]);
    if (result.success) return { name, value: result.data, problem: null };
    return { name, value: null, problem: `${name}: ${result.error.issues.map(({ message }) => message).join('; ')}` };
  });
  const problems = entries.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(`environment: ${problems.join(', ')}`);
  return Object.fromEntries(entries.map(({ name, value }) => [name, value])) as Environment<Name>;
}
