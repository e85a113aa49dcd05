// Whole rows for tests, each field overridable.
import type { ChangeRow } from '../../shared/model/change.ts';
import type { Item } from '../../shared/model/item.ts';
import type { Delivery, Subscription } from '../../shared/model/subscription.ts';

export const changeRow = (fields: Partial<ChangeRow> = {}): ChangeRow => ({
  id: 'c1',
  type: 'office-closure',
  status: 'decided',
  title: 'Servicekontoret i Arvika stänger 30 maj 2025',
  summary: 'Det är beslutat.',
  announcedAt: '2025-04-10T06:00:00.000Z',
  effectiveFrom: '2025-05-30',
  offices: [{ id: 'arvika', name: 'Arvika', municipality: '1784', county: '17' }],
  municipalities: ['1784'],
  counties: ['17'],
  ministers: [],
  agencies: ['statens-servicecenter'],
  amounts: [],
  officeCounts: [],
  confidence: 0.9,
  evidence: [
    {
      source: 'ssc',
      url: 'https://ssc.example/arvika',
      title: 'Kontoret i Arvika stänger',
      publishedAt: '2025-04-10T08:00:00+02:00',
      quotes: [{ field: 'text', quote: 'Sista öppetdag är den 30 maj.' }],
    },
  ],
  version: 1,
  firstSeenAt: '2025-04-10T07:00:00.000Z',
  updatedAt: '2025-04-10T07:00:00.000Z',
  withdrawn: false,
  seq: 1,
  announcements: [],
  recordings: [],
  ...fields,
});

export const item = (fields: Partial<Item> = {}): Item => ({
  id: 'i1',
  url: 'https://news.example/1',
  title: 'Rubrik',
  text: 'Ingress.',
  publishedAt: null,
  sourceId: 'news',
  contentHash: 'h1',
  status: 'pending',
  silent: false,
  discoveredAt: '2025-04-10T07:00:00.000Z',
  nextAttemptAt: '2025-04-10T07:00:00.000Z',
  attempts: 0,
  lastError: null,
  ...fields,
});

export const subscription = (fields: Partial<Subscription> = {}): Subscription => ({
  id: 's1',
  channel: { type: 'email', address: 'a@mail.example' },
  filter: {},
  frequency: 'immediate',
  language: 'sv',
  on: ['created'],
  status: 'active',
  createdAt: '2025-04-01T00:00:00.000Z',
  activeAt: '2025-04-01T00:00:00.000Z',
  secret: null,
  endedReason: null,
  ...fields,
});

export const delivery = (fields: Partial<Delivery> = {}): Delivery => ({
  id: 'd1',
  subscriptionId: 's1',
  changeId: 'c1',
  version: 1,
  event: 'change.created',
  channel: 'email',
  status: 'pending',
  createdAt: '2025-04-10T07:00:00.000Z',
  nextAttemptAt: '2025-04-10T07:00:05.000Z',
  messageId: null,
  attempts: [],
  settledAt: null,
  ...fields,
});
