// The words around a change's facts in both languages: its subjects, and the sentences of the summary.
import type { ChangeStatus, ChangeType, Language } from '../model/words.ts';

export type Template = string | readonly [withoutDay: string, withDay: string];
export type TitlesByType = Record<ChangeType, Record<ChangeStatus, Template>>;

/** Who it happens to: one office, several, or the offices of a place or of the whole country. */
export interface Subjects {
  one: string;
  many: string;
  some: string;
}
/** For `{subject}`: `{at}` is " i Arvika", or nothing for the whole country. */
export const subjects: Record<Language, Subjects> = {
  sv: { one: 'Servicekontoret{at}', many: 'Servicekontoren{at}', some: 'Servicekontor{at}' },
  en: { one: 'The service office{at}', many: 'The service offices{at}', some: 'Service offices{at}' },
};
/** The same within a sentence, after a preposition. */
export const innerSubjects: Record<Language, Subjects> = {
  sv: { one: 'servicekontoret{at}', many: 'servicekontoren{at}', some: 'servicekontoren{at}' },
  en: { one: 'the service office{at}', many: 'the service offices{at}', some: 'the service offices{at}' },
};

/** Sentences of the summary. */
export const phrases = {
  sv: {
    status: {
      possible: 'Det nämns som en möjlighet.',
      proposed: 'Det är ett förslag.',
      decided: 'Det är beslutat.',
      'in-effect': 'Det är genomfört.',
      cancelled: 'Det blir inte av.',
    },
    day: 'Gäller från',
    places: 'Kontor',
    sums: 'Belopp',
    counts: 'Antal kontor',
    ministers: 'Statsråd',
    from: 'från',
    since: 'sedan',
    to: 'till',
    by: ' med ',
    at: ' i ',
    about: ' om ',
    perYear: 'per år från',
    and: 'och',
    others: (n: number) => `${n} andra orter`,
  },
  en: {
    status: {
      possible: 'It is mentioned as a possibility.',
      proposed: 'It is a proposal.',
      decided: 'It is decided.',
      'in-effect': 'It is in effect.',
      cancelled: 'It will not happen.',
    },
    day: 'Applies from',
    places: 'Offices',
    sums: 'Amounts',
    counts: 'Number of offices',
    ministers: 'Ministers',
    from: 'from',
    since: 'since',
    to: 'to',
    by: ' by ',
    at: ' in ',
    about: ' on ',
    perYear: 'a year from',
    and: 'and',
    others: (n: number) => `${n} other places`,
  },
} as const;
