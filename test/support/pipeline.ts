// The pipeline against a local web server and the embedded store, on a clock of the test's own.
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { toChange } from '../../shared/changelog/merge.ts';
import type { Services } from '../../shared/pipeline/services.ts';
import { type Origin, startOrigin } from './origin.ts';
import { openTestStore } from './store.ts';

export interface TestPipeline {
  origin: Origin;
  services: Services;
  now(): Date;
  passHours(hours: number): void;
  /** The log as it stands. */
  changes(): Promise<ReturnType<typeof toChange>[]>;
  /** Of each version recorded in 2025, whether nobody is told of it. */
  silently(): Promise<boolean[]>;
  close(): Promise<void>;
}

export async function openPipeline(start: string): Promise<TestPipeline> {
  let now = new Date(start);
  const origin = await startOrigin();
  const opened = await openTestStore();
  const services: Services = {
    store: opened.store,
    http: createHttpClient({ allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 8, userAgent: 'test' }),
    mailer: { async send() {}, async close() {} },
    clock: { now: () => now, wall: () => now },
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    randomBytes: (size) => new Uint8Array(size),
    sources: [],
    baseUrl: 'http://kontorsvakten.test',
  };
  return {
    origin,
    services,
    now: () => now,
    passHours(hours) {
      now = new Date(now.getTime() + hours * 3_600_000);
    },
    changes: async () => (await services.store.changes.list({}, { limit: 100 })).items.map(toChange),
    async silently() {
      const found: boolean[] = [];
      const year = { after: '2025-01-01', until: '2026-01-01' };
      for await (const { recording } of services.store.changes.listRecorded(year)) found.push(recording.silent);
      return found;
    },
    async close() {
      await services.http.close();
      await opened.close();
      await origin.close();
    },
  };
}
