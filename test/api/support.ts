// The app over a fresh store in memory, a clock that stands still, an endpoint that echoes every challenge, and changes to fill it with.
import type { HttpClient } from '../../shared/adapters/http.ts';
import type { Logger } from '../../shared/adapters/logger.ts';
import { createSubscriptions } from '../../shared/alerts/subscribe.ts';
import { createApp } from '../../shared/api/app.ts';
import type { ApiServices } from '../../shared/api/services.ts';
import type { Change } from '../../shared/model/change.ts';
import { sourceSchema } from '../../shared/model/source.ts';
import type { Store } from '../../shared/store/store.ts';
import { describedApp } from '../support/described.ts';
import { openTestStore } from '../support/store.ts';

export const baseUrl = 'https://kontorsvakten.test';
export const sources = [
  { id: 'ssc', name: 'Statens servicecenter', kind: 'feed', url: 'https://ssc.test/feed', category: 'agency' },
  { id: 'tidningen', name: 'Tidningen', kind: 'feed', url: 'https://tidningen.test/feed' },
  { id: 'radion', name: 'Radion', kind: 'feed', url: 'https://radion.test/feed' },
].map((source) => sourceSchema.parse(source));

/** Echoes the challenge of every endpoint but those whose URL holds "deaf". */
const endpoints: HttpClient = {
  async fetch({ url, body }) {
    const challenge = (JSON.parse(body ?? '{}') as { data?: { challenge?: string } }).data?.challenge;
    const answer = url.includes('deaf') ? '{}' : JSON.stringify({ challenge });
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(answer), url };
  },
  close: async () => {},
};

export async function openTestApp(changed: Partial<ApiServices> = {}) {
  const opened = await openTestStore();
  const store: Store = changed.store ?? opened.store;
  const time = { now: new Date('2025-06-01T10:00:00Z') };
  const clock = { now: () => time.now, wall: () => time.now };
  const logged: { message: string; fields: Record<string, unknown> }[] = [];
  const note = (message: string, fields: Record<string, unknown> = {}) => void logged.push({ message, fields });
  const logger: Logger = { debug: note, info: note, warn: note, error: note };
  let made = 0;
  const randomBytes = (size: number) => new Uint8Array(size).fill(++made);
  const subscriptions = createSubscriptions({ store, http: endpoints, clock, randomBytes, baseUrl });
  const services = { store, sources, subscriptions, clock, logger, baseUrl, rateLimit: false, version: '1.2.3' };
  const app = describedApp(createApp({ ...services, ...changed }));
  return { app, store, time, logged, close: opened.close };
}
export type TestApp = Awaited<ReturnType<typeof openTestApp>>;

let count = 0;
/** A whole change, unlike every other made here; give what the test is about. */
export function makeChange(given: Partial<Change> = {}): Change {
  count += 1;
  const id = `change-${String(count).padStart(4, '0')}`;
  const day = new Date(Date.UTC(2025, 0, 1) + count * 86_400_000).toISOString().slice(0, 10);
  const title = given.title ?? `Besked nummer ${count}`;
  return {
    id,
    type: 'office-closure',
    status: 'decided',
    title,
    summary: title,
    announcedAt: day,
    effectiveFrom: null,
    offices: [],
    municipalities: [],
    counties: [],
    ministers: [],
    agencies: [],
    amounts: [],
    officeCounts: [],
    confidence: 0.9,
    evidence: [
      {
        source: 'ssc',
        url: `https://ssc.test/nyheter/${count}`,
        title: `Nyhet ${count}`,
        publishedAt: day,
        quotes: [{ field: 'text', quote: `Så står det i nyhet ${count}.` }],
      },
    ],
    version: 1,
    firstSeenAt: `${day}T08:00:00.000Z`,
    updatedAt: `${day}T08:00:00.000Z`,
    withdrawn: false,
    ...given,
  };
}

export async function record({ store }: Pick<TestApp, 'store'>, ...changes: Change[]): Promise<void> {
  for (const change of changes) {
    const row = { ...change, seq: 1, announcements: [], recordings: [], withdrawnReason: 'not to be shown' };
    await store.changes.put(row, null);
    await store.changes.putRevision(change);
  }
}

/** Body of a POST with JSON. */
export const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});
