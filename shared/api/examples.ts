// Examples for the API's description: made up, but each valid by its schema (a test holds that).
import type { z } from 'zod';
import type { Change } from '../model/change.ts';
import type { subscriptionRequestSchema } from '../model/subscription.ts';

export const exampleChange: Change = {
  id: '5f0c9d1e7a3b4c62',
  type: 'office-closure',
  status: 'decided',
  title: 'Servicekontoret i Åmål stänger',
  summary: 'Servicekontoret i Åmål stänger. Sista öppetdagen är den 30 maj 2025.',
  announcedAt: '2025-04-10',
  effectiveFrom: '2025-05-30',
  offices: [{ id: 'amal', name: 'Åmål', municipality: '1492', county: '14' }],
  municipalities: ['1492'],
  counties: ['14'],
  ministers: [],
  agencies: ['statens-servicecenter'],
  amounts: [],
  officeCounts: [],
  confidence: 0.95,
  evidence: [
    {
      source: 'statenssc-nyheter',
      url: 'https://www.statenssc.se/nyheter',
      title: 'Kontor som stänger',
      publishedAt: '2025-04-10T08:00:00+02:00',
      quotes: [
        {
          field: 'text',
          quote: 'Servicekontoret i Åmål har sin sista öppetdag den 30 maj 2025.',
          after: 'Därefter är närmaste kontor Säffle.',
        },
      ],
    },
  ],
  version: 1,
  firstSeenAt: '2025-04-10T06:12:09.000Z',
  updatedAt: '2025-04-10T06:12:09.000Z',
  withdrawn: false,
};

export const exampleSubscription: z.input<typeof subscriptionRequestSchema> = {
  channel: { type: 'email', address: 'redaktionen@example.org' },
  filter: { county: ['25'], type: ['office-closure', 'office-opening'] },
  frequency: 'immediate',
  language: 'sv',
  on: ['created', 'updated'],
};
