// The settings of a local run, from flags or KONTORSVAKTEN_… variables. The one place that knows either; zod checks both.
import { type Command, InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import { logLevels } from '../shared/adapters/log-levels.ts';

const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http or https URL' });
const wholeNumber = z.coerce.number({ error: 'expected a number' }).int('expected a whole number');

/** Every flag of `serve` and `poll`: its schema reads the text that was given. */
const settings = {
  host: { flag: '--host <address>', help: 'address to listen on', fallback: '127.0.0.1', schema: z.string().min(1) },
  port: { flag: '--port <number>', help: 'port to listen on', fallback: '3000', schema: wholeNumber.min(0).max(65535) },
  data: { flag: '--data <dir>', help: 'where everything is kept', fallback: './data', schema: z.string().min(1) },
  sources: {
    flag: '--sources <file>',
    help: 'sources file instead of the built-in catalogue',
    schema: z.string().min(1),
  },
  mailDir: { flag: '--mail-dir <dir>', help: 'where .eml files go (default: DATA/outbox)', schema: z.string().min(1) },
  smtpUrl: {
    flag: '--smtp-url <url>',
    help: 'send mail by SMTP instead: smtp://user:password@host:587',
    schema: z.url({ protocol: /^smtps?$/, error: 'expected smtp://host:port or smtps://host:port' }),
  },
  mailFrom: {
    flag: '--mail-from <address>',
    help: 'sender of the mails',
    fallback: 'kontorsvakten@localhost',
    schema: z.string().regex(/^[^\s@<>]+@[^\s@<>]+$/, 'expected an address such as vakt@example.se'),
  },
  baseUrl: { flag: '--base-url <url>', help: 'public address, for links (default: http://HOST:PORT)', schema: httpUrl },
  rateLimit: {
    flag: '--rate-limit <on|off>',
    help: 'limit requests per client',
    fallback: 'on',
    schema: z.enum(['on', 'off']),
  },
  hostGapMs: {
    flag: '--host-gap-ms <ms>',
    help: 'pause between two requests to one host',
    fallback: '2000',
    schema: wholeNumber.min(0).max(600_000),
  },
  hostConcurrency: {
    flag: '--host-concurrency <number>',
    help: 'requests to one host at a time',
    fallback: '1',
    schema: wholeNumber.min(1).max(64),
  },
  allowPrivateNetworks: {
    flag: '--allow-private-networks',
    help: 'let sources, articles and webhooks be on loopback, private or link-local addresses',
    schema: z.boolean().default(false),
  },
  logLevel: { flag: '--log-level <level>', help: logLevels.join(', '), fallback: 'info', schema: z.enum(logLevels) },
} as const satisfies Record<string, { flag: string; help: string; fallback?: string; schema: z.ZodType }>;

type SettingName = keyof typeof settings;

export const configSchema = z.object({
  host: settings.host.schema,
  port: settings.port.schema,
  data: settings.data.schema,
  sources: settings.sources.schema.optional(),
  mailDir: settings.mailDir.schema.optional(),
  smtpUrl: settings.smtpUrl.schema.optional(),
  mailFrom: settings.mailFrom.schema,
  baseUrl: settings.baseUrl.schema.optional(),
  rateLimit: settings.rateLimit.schema,
  hostGapMs: settings.hostGapMs.schema,
  hostConcurrency: settings.hostConcurrency.schema,
  allowPrivateNetworks: settings.allowPrivateNetworks.schema,
  logLevel: settings.logLevel.schema,
});
export type Config = z.infer<typeof configSchema>;

/** The config of a program started with no flags in an empty environment; for tests and the demo. */
export const defaultConfig: Config = configSchema.parse(
  Object.fromEntries(Object.entries(settings).flatMap(([name, s]) => ('fallback' in s ? [[name, s.fallback]] : []))),
);

/** An option with its variable: `--host-gap-ms` is `KONTORSVAKTEN_HOST_GAP_MS`. */
export function flag(flags: string, help?: string): Option {
  const option = new Option(flags, help);
  const variable = `KONTORSVAKTEN_${option.long?.slice(2).replaceAll('-', '_').toUpperCase()}`;
  // commander takes a switch for on whatever its variable says; a "false" must not open the private networks.
  return option.isBoolean() && !isOn(variable, process.env[variable]) ? option : option.env(variable);
}

const onOrOff = z.stringbool({ error: 'expected true or false' });

function isOn(variable: string, value: string | undefined): boolean {
  if (value === undefined || value === '') return true;
  const result = onOrOff.safeParse(value);
  if (result.success) return result.data;
  throw new InvalidArgumentError(`error: ${variable} is "${value}": ${result.error.issues[0]?.message}`);
}

/** Adds the named settings to a command; each text is checked as it is parsed, and commander names the flag or variable at fault. */
export function addSettings(
  command: Command,
  names: readonly SettingName[] = Object.keys(settings) as SettingName[],
): Command {
  for (const name of names) {
    const { flag: flags, help, schema, ...rest } = settings[name];
    const option = flag(flags, help);
    if (!option.isBoolean()) option.argParser((text) => check<unknown>(schema, text));
    if ('fallback' in rest) option.default(schema.parse(rest.fallback), rest.fallback);
    command.addOption(option);
  }
  return command;
}

/** For options of any command: the value, or commander's usage error with zod's own words. */
export function check<T>(schema: z.ZodType<T>, text: string): T {
  const result = schema.safeParse(text);
  if (result.success) return result.data;
  throw new InvalidArgumentError(result.error.issues.map(({ message }) => message).join('; '));
}
