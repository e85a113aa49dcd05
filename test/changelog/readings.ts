// Readings for tests: what a document said, without the document.
import type { AmountMention, ReadChange, Reading } from '../../shared/model/reading.ts';
import type { Source } from '../../shared/model/source.ts';
import type { SourceCategory } from '../../shared/model/words.ts';

export const source = (id: string, category: SourceCategory = 'news'): Source => ({
  kind: 'feed',
  id,
  name: id,
  url: `https://${id}.example/feed`,
  intervalMinutes: 60,
  category,
  fullText: false,
  enabled: true,
  adaptive: true,
});

const span = (quote: string) => ({ quote, start: 0, end: quote.length, field: 'text' as const });

/** Millions of kronor for a year. */
export const amount = (
  millions: number,
  fiscalYear: number | null,
  fields: Partial<AmountMention> = {},
): AmountMention => ({
  sek: millions * 1_000_000,
  sekMax: null,
  direction: 'decrease',
  fiscalYear,
  recurring: false,
  ...span(`${millions} miljoner`),
  ...fields,
});

export const told = (fields: Partial<ReadChange> = {}): ReadChange => ({
  type: 'office-closure',
  status: 'decided',
  offices: [],
  municipalities: [],
  counties: [],
  amounts: [],
  officeCounts: [],
  ministers: [],
  agencies: [],
  effectiveFrom: null,
  confidence: 0.8,
  ...span('Kontoret stänger.'),
  ...fields,
});

export const reading = (...changes: ReadChange[]): Reading => ({
  relevant: true,
  score: 0.9,
  reasons: [],
  entities: {
    offices: changes.flatMap(({ offices }) =>
      offices.map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1), ...span(id) })),
    ),
    amounts: [],
    ministers: [
      { id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD', ...span('Slottner') },
    ],
    agencies: [],
    officeCounts: [],
  },
  changes,
});
