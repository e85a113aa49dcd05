// Who plugs in what on one machine: the embedded store, the guarded HTTP client, mail as files or SMTP. The AWS counterpart is aws.ts.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openEmbeddedDynamoDB } from '../shared/adapters/embedded-dynamodb.ts';
import { startExpiry } from '../shared/adapters/embedded-expiry.ts';
import { createHttpClient } from '../shared/adapters/http-node.ts';
import { unwrapped } from '../shared/adapters/key-wrapper.ts';
import { createLogger } from '../shared/adapters/logger-pino.ts';
import type { Mailer } from '../shared/adapters/mailer.ts';
import { createFileMailer } from '../shared/adapters/mailer-files.ts';
import { type Clock, systemClock, systemTimer, type Timer } from '../shared/model/clock.ts';
import { createPoliteHttp } from '../shared/pipeline/polite-http.ts';
import type { Services } from '../shared/pipeline/services.ts';
import { createStore } from '../shared/store/create-store.ts';
import { ensureTable } from '../shared/store/table.ts';
import { createClaimant } from './claimant.ts';
import type { Config } from './config.ts';
import { readSources } from './read-sources.ts';
import { userAgent } from './user-agent.ts';

// The SDK's notice about Node 20's age is no log line of ours, and stderr holds nothing else.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const tableName = 'kontorsvakten';
const ownerOnly = 0o700;

export interface Local extends Services {
  close(): Promise<void>;
}

/** @throws SourcesFileError, or an error that names the directory, before anything is started. */
export async function openLocal(
  config: Config,
  clock: Clock = systemClock,
  timer: Timer = systemTimer,
): Promise<Local> {
  const sources = await readSources(config.sources);
  const logger = createLogger(config.logLevel);
  const opened = await openStore(config.data, clock);
  const expiry = startExpiry({
    ...opened,
    tableName,
    mark: path.join(config.data, 'store-expiry'),
    clock,
    timer,
    onError: (error) =>
      logger.warn('what has expired could not be removed; it is tried again', { problem: String(error) }),
  });
  const client = createHttpClient({
    allowPrivateNetworks: config.allowPrivateNetworks,
    hostGapMs: config.hostGapMs,
    hostConcurrency: config.hostConcurrency,
    userAgent,
  });
  const http = createPoliteHttp({ http: client, hosts: opened.store.hosts, clock, userAgent });
  const mailer = await openMailer(config);
  return {
    store: opened.store,
    http,
    mailer,
    clock,
    logger,
    randomBytes: (size) => randomBytes(size),
    sources,
    baseUrl: (config.baseUrl ?? `http://${config.host}:${config.port}`).replace(/\/$/, ''),
    async close() {
      await Promise.allSettled([http.close(), mailer.close(), expiry.close()]);
      await opened.close();
    },
  };
}

async function openMailer({ smtpUrl, mailDir, mailFrom, data }: Config): Promise<Mailer> {
  if (smtpUrl === undefined) return createFileMailer({ dir: mailDir ?? path.join(data, 'outbox'), from: mailFrom });
  const { createSmtpMailer } = await import('../shared/adapters/mailer-smtp.ts');
  return createSmtpMailer({ url: smtpUrl, from: mailFrom });
}

/** A directory that held other things before us is left as it is, what is ours in it is closed. */
async function makePrivate(directory: string): Promise<void> {
  const store = path.join(directory, 'store');
  const made = await mkdir(directory, { recursive: true, mode: ownerOnly });
  const isOurs = made !== undefined || existsSync(store);
  await mkdir(store, { recursive: true, mode: ownerOnly });
  for (const one of isOurs ? [directory, store] : [store]) await chmod(one, ownerOnly);
}

/** The store of a data directory. Joins it when another process has it open, and takes up what processes left that are gone. */
export async function openStore(data: string, clock: Pick<Clock, 'wall'> = systemClock) {
  // Addresses, and the keys they are told by, are nobody's but the operator's.
  await makePrivate(data).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${data}: cannot be used to keep data in (${error.code}); give another directory with --data`);
  });
  const embedded = await openEmbeddedDynamoDB({ dir: path.join(data, 'store') });
  await ensureTable(embedded.client, tableName);
  const store = createStore({
    client: embedded.client,
    tableName,
    claimant: createClaimant(),
    keyWrapper: unwrapped,
    clock,
  });
  await store.releaseAbandoned(clock.wall());
  return { store, client: embedded.client, close: () => embedded.close() };
}
