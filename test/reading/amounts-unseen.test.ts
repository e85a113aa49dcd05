// Sums as many hands write them, labelled before the code was asked: [SEK or [low, high] in thousands, direction, year, recurring].
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../shared/reading/amounts.ts';
import { normalise } from '../../shared/reading/text.ts';

type Sum = [
  thousands: number | [number, number],
  direction: '-' | '+' | '=',
  year: number | null,
  recurring?: 'yearly',
];
const sign = { decrease: '-', increase: '+', none: '=' } as const;

function read(raw: string): Sum[] {
  return findAmounts(normalise(raw, 'text'), '2024-09-20').map(({ sek, sekMax, direction, fiscalYear, recurring }) => {
    const size = sekMax === null ? sek / 1e3 : ([sek / 1e3, sekMax / 1e3] as [number, number]);
    return recurring ? [size, sign[direction], fiscalYear, 'yearly'] : [size, sign[direction], fiscalYear];
  });
}

const first: [text: string, expected: Sum[]][] = [
  [
    'Anslaget går från 822 miljoner kronor 2024 till 772 miljoner 2027.',
    [
      [822_000, '-', 2024],
      [772_000, '-', 2027],
    ],
  ],
  ['Anslaget höjs från 10 till 15 miljoner kronor.', [[[10_000, 15_000], '+', null]]],
  [
    'Anslaget uppgår till 682 miljoner kronor 2027, en minskning med 75 miljoner jämfört med 2026.',
    [
      [682_000, '=', 2027],
      [75_000, '-', 2027],
    ],
  ],
  ['Regeringen föreslår 2 miljoner kronor 2024 till Statens servicecenter.', [[2_000, '+', 2024]]],
  ['Den minskade trafiken har gett ett underskott på en miljard kronor.', [[1_000_000, '=', null]]],
  ['Servicekontoren får 50 mkr/år mindre.', [[50_000, '-', null, 'yearly']]],
  [
    'Besparing: 50 Mkr (2025), 100 Mkr (2026).',
    [
      [50_000, '-', 2025],
      [100_000, '-', 2026],
    ],
  ],
  [
    'Så minskar anslaget – 2025: 50 mkr, 2026: 100 mkr.',
    [
      [50_000, '-', 2025],
      [100_000, '-', 2026],
    ],
  ],
  ['Årets resultat blev minus 50 miljoner kronor.', [[50_000, '-', 2024]]],
  ['Servicekontor: –50 mnkr', [[50_000, '-', null]]],
  ['Avgiften är kr 1 500.', [[1.5, '=', null]]],
  ['Avgiften är 1.500 kronor.', [[1.5, '=', null]]],
  ['Bygget kostar 1,5 mdr kr.', [[1_500_000, '=', null]]],
  ['Myndigheten ska spara hundra miljoner.', [[100_000, '-', null]]],
  ['Lokalerna kostar ett par miljoner kronor.', []],
  ['Myndigheten har lagt miljonbelopp på konsulter.', []],
  ['En 50-miljonersbesparing drabbar kontoren.', [[50_000, '-', null]]],
  ['The agency’s budget is cut by SEK 50 million next year.', [[50_000, '-', 2025]]],
  ['The government proposes cuts of 50 million kronor in 2026.', [[50_000, '-', 2026]]],
  ['Funding will increase by SEK 1.5 billion in 2027.', [[1_500_000, '+', 2027]]],
  ['Budgeten halveras till 40 miljoner kronor.', [[40_000, '-', null]]],
  ['Statens servicecenter får 30 miljoner kronor mindre nästa år.', [[30_000, '-', 2025]]],
  ['Anslaget är 75 miljoner kronor lägre än 2023.', [[75_000, '-', null]]],
  ['Regeringen lägger 12 miljoner kronor på mobila kontor under 2025.', [[12_000, '+', 2025]]],
  ['Kontoren drivs med 700 miljoner kronor om året.', [[700_000, '=', null, 'yearly']]],
  [
    'Neddragningen blir 50 miljoner första året, sedan 100 och till sist 150 miljoner kronor.',
    [
      [50_000, '-', null],
      [150_000, '-', null],
    ],
  ],
  ['Det blir en kostnad på 3–4 mnkr för flytten.', [[[3_000, 4_000], '=', null]]],
  ['Hyran stiger med 800 000 kronor per år.', [[800, '+', null, 'yearly']]],
  ['Utan tillskott saknas 45 miljoner kronor 2026.', [[45_000, '=', 2026]]],
  ['Myndigheten måste dra ned kostnaderna med 120 miljoner kronor fram till 2028.', [[120_000, '-', 2028]]],
  ['Sparkravet sänks från 50 till 35 miljoner kronor.', [[[35_000, 50_000], '-', null]]],
  [
    'Anslaget minskar med 50 miljoner kronor 2025, 100 miljoner kronor 2026 och beräknas minska med 150 miljoner kronor fr.o.m. 2027.',
    [
      [50_000, '-', 2025],
      [100_000, '-', 2026],
      [150_000, '-', 2027],
    ],
  ],
  ['Servicekontoren hade 2,8 miljoner besök och 1 400 anställda på 23 000 kvm.', []],
  ['Ring 0771-567 567 eller skriv till 801 28 Gävle, org.nr 202100-6453.', []],
  ['Se SFS 2012:208, prop. 2024/25:1 och dnr Fi2024/02222, rum 1214, kl. 13.00.', []],
  ['Stödet var 4 miljoner norska kronor, 300 000 danska kronor och 2 miljoner euro.', []],
  ['Rapporten på 180 sidor tar 40 timmar att läsa och 12 procent av 2 miljoner invånare svarade.', []],
  ['Regeringen skär 50 miljoner i servicekontorens budget.', [[50_000, '-', null]]],
  ['Sammanlagt handlar det om 300 miljoner kronor i minskade anslag 2025–2027.', [[300_000, '-', 2025]]],
  ['Under tre år ska 300 mnkr sparas in.', [[300_000, '-', null]]],
];

describe('a first batch', () => {
  it.each(first)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
