// The words of alerts in both languages, as tables.
import type { AmountFacts } from '../model/reading.ts';
import type { Delivery } from '../model/subscription.ts';
import type { ChangeStatus, ChangeType, Language } from '../model/words.ts';

export type ChangeEvent = Extract<Delivery['event'], `change.${string}`>;

interface Vocabulary {
  prefix: Record<ChangeEvent, string>;
  labels: Record<'what' | 'where' | 'when' | 'amount' | 'count' | 'who' | 'announced', string>;
  types: Record<ChangeType, string>;
  statuses: Record<ChangeStatus, string>;
  directions: Record<AmountFacts['direction'], string>;
  filters: Record<'or' | 'atLeast' | 'everything' | 'searchWord', string>;
  recurring: string;
  since: string;
  andMore(count: number): string;
}

export const vocabulary: Record<Language, Vocabulary> = {
  sv: {
    prefix: { 'change.created': '', 'change.updated': 'Ny uppgift: ', 'change.withdrawn': 'Rättelse, stämmer inte: ' },
    labels: {
      what: 'Vad',
      where: 'Var',
      when: 'Gäller från',
      amount: 'Belopp',
      count: 'Antal kontor',
      who: 'Ansvarig',
      announced: 'Meddelat',
    },
    types: {
      'office-opening': 'kontor öppnar',
      'office-closure': 'kontor stänger',
      'office-relocation': 'kontor flyttar',
      'office-hours': 'ändrade öppettider',
      'office-services': 'ändrat utbud',
      'office-disruption': 'tillfällig störning',
      'mobile-service': 'mobil service',
      'network-size': 'antal kontor',
      'budget-cut': 'minskat anslag',
      'budget-increase': 'ökat anslag',
      mandate: 'uppdrag',
      leadership: 'ledning',
      review: 'granskning',
    },
    statuses: {
      possible: 'möjligt',
      proposed: 'föreslaget',
      decided: 'beslutat',
      'in-effect': 'genomfört',
      cancelled: 'inställt',
    },
    directions: { decrease: 'minskning', increase: 'ökning', none: '' },
    filters: { or: 'eller', atLeast: 'minst', everything: 'allt', searchWord: 'ett sökord' },
    recurring: 'per år',
    since: 'sedan',
    andMore: (count) => ` och ${count} till`,
  },
  en: {
    prefix: { 'change.created': '', 'change.updated': 'Update: ', 'change.withdrawn': 'Correction, not true: ' },
    labels: {
      what: 'What',
      where: 'Where',
      when: 'In effect from',
      amount: 'Amount',
      count: 'Number of offices',
      who: 'Responsible',
      announced: 'Announced',
    },
    types: {
      'office-opening': 'office opens',
      'office-closure': 'office closes',
      'office-relocation': 'office moves',
      'office-hours': 'changed opening hours',
      'office-services': 'changed services',
      'office-disruption': 'temporary disruption',
      'mobile-service': 'mobile service',
      'network-size': 'number of offices',
      'budget-cut': 'appropriation cut',
      'budget-increase': 'appropriation increased',
      mandate: 'assignment',
      leadership: 'leadership',
      review: 'review',
    },
    statuses: {
      possible: 'possible',
      proposed: 'proposed',
      decided: 'decided',
      'in-effect': 'in effect',
      cancelled: 'cancelled',
    },
    directions: { decrease: 'decrease', increase: 'increase', none: '' },
    filters: { or: 'or', atLeast: 'at least', everything: 'everything', searchWord: 'a search word' },
    recurring: 'a year',
    since: 'since',
    andMore: (count) => ` and ${count} more`,
  },
};
