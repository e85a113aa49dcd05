// The size of the network, and all the numbers of offices that are something else.
import { describe, expect, it } from 'vitest';
import { findOfficeCounts } from '../../shared/reading/counts.ts';
import { normalise } from '../../shared/reading/text.ts';

function read(raw: string, publishedAt: string | null = '2024-09-20') {
  const found = findOfficeCounts(normalise(raw, 'text'), publishedAt);
  for (const { quote, start, end } of found) expect(raw.slice(start, end)).toBe(quote);
  return found.map(({ from, to, since, asOf }) => ({ from, to, since, asOf }));
}
const count = (to: number, more: object = {}) => ({ from: null, to, since: null, asOf: null, ...more });

describe('the size of the network', () => {
  it.each([
    ['Myndigheten driver 148 servicekontor.', count(148)],
    ['Statens servicecenter har i dag 118 kontor.', count(118)],
    ['Fler servicekontor väntas. I dag finns 113.', count(113)],
    ['Nordmaling blir det 147:e servicekontoret.', count(147)],
    ['Antalet servicekontor har ökat till 147.', count(147)],
    ['År 2024 fanns 149 servicekontor i landet.', count(149, { asOf: '2024-01-01' })],
    [
      'Servicekontoren blir fler. Juni 2019 fanns 113 kontor i knappt 100 kommuner.',
      count(113, { asOf: '2019-06-01' }),
    ],
    ['Den 1 juni 2019 tog SSC över 113 servicekontor.', count(113, { asOf: '2019-06-01' })],
    ['Det finns totalt 45 servicekontor i landet.', count(45)],
    ['Efter nedläggningarna blir 110–115 servicekontor kvar.', count(110)],
    ['Myndighetens 148 statliga servicekontor blir färre.', count(148)],
  ])('%j', (raw, expected) => {
    expect(read(raw)).toEqual([expected]);
  });

  it('grows from one number to another', () => {
    expect(read('Antalet statliga servicekontor har sedan 2019 ökat från 113 till 147.')).toEqual([
      { from: 113, to: 147, since: 2019, asOf: null },
    ]);
    expect(read('Servicekontoren blir färre, från dagens 147 till omkring 112 kontor.')).toEqual([
      { from: 147, to: 112, since: null, asOf: null },
    ]);
    expect(read('Mellan 2019 och 2024 växte antalet servicekontor från 113 till 147.')).toMatchObject([
      { from: 113, to: 147, since: 2019 },
    ]);
  });

  it('takes "det året" from the sentence before', () => {
    const raw =
      'Servicecenter ansvarar sedan 2019 för servicekontoren. Sedan riksdagen det året röstade för fler kontor har antalet gått från 113 till 147.';
    expect(read(raw)).toEqual([{ from: 113, to: 147, since: 2019, asOf: null }]);
  });
});

describe('other numbers', () => {
  it.each([
    'Myndigheten ska öppna 28 nya servicekontor.',
    'Statens servicecenter stänger 35 kontor.',
    'Omkring 135 statliga servicekontor ska stängas.',
    'Statens servicecenter går från åtta till tre administrativa kontor.',
    'Statens servicecenter samarbetar med Polisen, som har 252 kontor.',
    'Servicekontoret i Åsele blir kvar när Swedbank stänger 250 bankkontor.',
    'Servicekontoren flyttar från 60 till 71 orter.',
    'Servicekontoret har öppet från 10 till 15.',
    'Antalet besök på servicekontoren ökade från 100 till 140 miljoner.',
    'Handläggarna utbildas på 35 servicekontor.',
    'Göteborgs sjätte servicekontor öppnar den 1:e juni.',
    'Kedjan har 120 kontor i landet.',
  ])('in %j', (raw) => {
    expect(read(raw)).toEqual([]);
  });
});
