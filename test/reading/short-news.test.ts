// Notices of one sentence, as local papers print them: the shortest text that must still be read right.
import { expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const told = (text: string) =>
  read({ title: '', text, publishedAt: '2025-05-06' }).changes.map(({ type, status, offices, effectiveFrom }) =>
    `${[type, ...offices].join(' ')}: ${status} ${effectiveFrom ?? ''}`.trim(),
  );

it.each([
  [
    'Servicekontoret i Norrtälje har kvällsöppet varje tisdag mellan den 2 och den 16 december.',
    ['office-hours norrtalje: decided 2025-12-02'],
  ],
  ['Servicekontoret i Borås är stängt 12–16 maj för flytt av möbler.', ['office-disruption boras: decided 2025-05-12']],
  ['Servicekontoret i Borås stänger i två veckor från den 12 maj.', ['office-disruption boras: decided 2025-05-12']],
  [
    'I lördags bytte 113 servicekontor huvudman. Statens servicecenter ansvarar numera för kontoren.',
    ['mandate: in-effect 2025-05-03'],
  ],
  [
    'Servicekontoret på Drottninggatan i Eskilstuna slår igen för gott på fredag.',
    ['office-closure eskilstuna: decided 2025-05-09'],
  ],
  [
    'Sedan den 1 april har servicekontoren i Visby, Borlänge och Mariestad även Migrationsverkets tjänster.',
    ['visby', 'borlange', 'mariestad'].map((office) => `office-services ${office}: in-effect 2025-04-01`),
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

it('counts the offices that remain', () => {
  const text =
    '26 av 148 servicekontor har stängt. Myndigheten räknar med att det återstår 113 när anpassningen är klar.';
  expect(read({ title: '', text, publishedAt: '2025-12-09' }).entities.officeCounts.map(({ to }) => to)).toEqual([
    148, 113,
  ]);
});

it('takes an office in a Swedish town for the state’s, unless the text says whose it is', () => {
  const isRelevant = (text: string) => read({ title: '', text, publishedAt: '2025-05-06' }).relevant;
  expect(isRelevant('Servicekontoret i Sveg har bara öppet på tisdagar.')).toBe(true);
  expect(isRelevant('Polisens servicekontor i Sveg har bara öppet på tisdagar.')).toBe(false);
  expect(isRelevant('Energibolagets servicekontor i Sveg har bara öppet på tisdagar.')).toBe(false);
});
