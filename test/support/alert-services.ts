// All that alerting needs, real where it can be: the embedded store, the guarded HTTP client, a mailer that records, a clock that is set.
import { randomBytes } from 'node:crypto';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import type { Logger } from '../../shared/adapters/logger.ts';
import { createSecret } from '../../shared/alerts/webhook.ts';
import { toChange } from '../../shared/changelog/merge.ts';
import { withRecording } from '../../shared/changelog/recordings.ts';
import type { Change, ChangeRow } from '../../shared/model/change.ts';
import type { Delivery, Subscription } from '../../shared/model/subscription.ts';
import type { DeliverServices } from '../../shared/pipeline/outgoing.ts';
import { createRecordingMailer, type RecordingMailer } from './recording-mailer.ts';
import { openTestStore } from './store.ts';

export interface AlertBench extends DeliverServices, AsyncDisposable {
  mailer: RecordingMailer;
  /** Problems that were logged. */
  errors: unknown[];
  /** Moves the clock on. */
  pass(seconds: number): void;
  /** Writes a change with one announcement, as recording it would. */
  record(change: Partial<Change>, event?: 'created' | 'updated' | 'withdrawn'): Promise<ChangeRow>;
}

/** The wall clock begins at the real moment, since `standardwebhooks` verifies against it, and stands still unless moved. */
export async function openAlertBench(options: { totalTimeoutMs?: number } = {}): Promise<AlertBench> {
  const { store, close } = await openTestStore();
  const mailer = createRecordingMailer();
  const http = createHttpClient({
    allowPrivateNetworks: true,
    hostGapMs: 0,
    hostConcurrency: 8,
    userAgent: 'test',
    ...options,
  });
  const errors: unknown[] = [];
  const keep = (message: string, fields?: Record<string, unknown>) => void errors.push({ message, ...fields });
  const logger: Logger = { debug: () => {}, info: () => {}, warn: keep, error: keep };
  let now = Date.now();
  const clock = { now: () => new Date(now), wall: () => new Date(now) };
  return {
    store,
    http,
    mailer,
    logger,
    clock,
    errors,
    randomBytes,
    baseUrl: 'https://vakt.example.se',
    pass(seconds) {
      now += seconds * 1000;
    },
    async record(change, event = 'created') {
      now += 1;
      const at = clock.wall().toISOString();
      const previous = await store.changes.get(change.id ?? exampleChange().id);
      const row: ChangeRow = {
        ...(previous ?? { ...exampleChange(at), tellings: [], announcements: [], recordings: [], seq: 0 }),
        ...change,
      };
      row.seq = (previous?.seq ?? 0) + 1;
      const announcement = { version: row.version, event, recordedAt: at };
      row.announcements = [...row.announcements, announcement];
      row.recordings = withRecording(previous, { ...announcement, silent: false, passAt: at, evidenceAt: at });
      if (previous !== null) {
        await store.changes.putRevision(toChange(previous));
      }
      await store.changes.put(row, previous);
      now += 1;
      return row;
    },
    async [Symbol.asyncDispose]() {
      await http.close();
      await close();
    },
  };
}

export function exampleChange(at = '2025-04-10T08:00:00.000Z'): Change {
  return {
    id: 'arvika-stanger',
    type: 'office-closure',
    status: 'decided',
    title: 'Servicekontoret i Arvika stänger 30 maj 2025',
    summary: 'Kontoret stänger.',
    announcedAt: '2025-04-10',
    effectiveFrom: '2025-05-30',
    offices: [{ id: 'arvika', name: 'Arvika', municipality: '1784', county: '17' }],
    municipalities: ['1784'],
    counties: ['17'],
    ministers: [{ id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' }],
    agencies: ['statens-servicecenter'],
    amounts: [{ sek: 50_000_000, sekMax: null, direction: 'decrease', fiscalYear: 2025, recurring: false }],
    officeCounts: [],
    confidence: 0.9,
    evidence: [
      {
        source: 'bygdebladet',
        url: 'https://bygdebladet.example/arvika',
        title: 'Kontoret läggs ned',
        publishedAt: '2025-04-10',
        quotes: [{ field: 'text', quote: 'Den 30 maj håller kontoret i Arvika öppet för sista gången.' }],
      },
    ],
    version: 1,
    firstSeenAt: at,
    updatedAt: at,
    withdrawn: false,
  };
}

/** An active subscription, as a confirmation or an echoed challenge would leave it. */
export async function addSubscriber(bench: AlertBench, own: Partial<Subscription> = {}): Promise<Subscription> {
  const at = bench.clock.wall().toISOString();
  const id = Buffer.from(bench.randomBytes(8)).toString('hex');
  const channel = own.channel ?? { type: 'email', address: `${id}@example.se` };
  const subscription: Subscription = {
    filter: {},
    frequency: 'immediate',
    language: 'sv',
    on: ['created'],
    id,
    status: 'active',
    createdAt: at,
    activeAt: at,
    secret: channel.type === 'webhook' ? createSecret(bench.randomBytes) : null,
    endedReason: null,
    ...own,
    channel,
  };
  await bench.store.subscriptions.put(subscription, null);
  return subscription;
}

/** All deliveries of a subscription, oldest first. */
export async function ledgerOf(bench: AlertBench, { id }: Subscription): Promise<Delivery[]> {
  const { items } = await bench.store.deliveries.list(id, { limit: 200 });
  return items.toReversed();
}
