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

const second: [text: string, expected: Sum[]][] = [
  [
    'Regeringen minskar anslaget till Statens servicecenter med 50 miljoner kronor 2025, med 100 miljoner kronor 2026 och med 150 miljoner kronor 2027.',
    [
      [50_000, '-', 2025],
      [100_000, '-', 2026],
      [150_000, '-', 2027],
    ],
  ],
  ['Totalt handlar det om 150 miljoner kronor till och med 2027.', [[150_000, '=', 2027]]],
  ['Myndigheten har 50 miljoner mindre att röra sig med i år.', [[50_000, '-', 2024]]],
  [
    'För 2026 väntas anslaget bli 707 miljoner kronor, 50 miljoner lägre än i dag.',
    [
      [707_000, '=', 2026],
      [50_000, '-', 2026],
    ],
  ],
  ['Statens servicecenter fick 25 mnkr extra 2022 för nya kontor.', [[25_000, '+', 2022]]],
  ['Kostnaden för avvecklingen beräknas till 18 mkr.', [[18_000, '=', null]]],
  ['Besparingen motsvarar sju procent av anslaget på 757 mnkr.', [[757_000, '=', null]]],
  ['I vårändringsbudgeten tillförs servicekontoren 10 mnkr.', [[10_000, '+', null]]],
  ['Under perioden 2025–2027 ska SSC spara totalt 300 mkr.', [[300_000, '-', 2025]]],
  ['Regeringen drar in 50 miljoner från servicekontoren.', [[50_000, '-', null]]],
  ['Kommunen förlorar 12 miljoner kronor i statsbidrag 2026.', [[12_000, '-', 2026]]],
  ['Projektet får 17 880 240 SEK i stöd.', [[17_880.24, '=', null]]],
  ['Hyran är 1 250 000 kr per år.', [[1_250, '=', null, 'yearly']]],
  ['Böterna blev 2 000 kronor.', [[2, '=', null]]],
  ['Nästan en kvarts miljard kronor har satsats på kontoren sedan 2019.', [[250_000, '+', null]]],
  [
    'Neddragningen: 50 mnkr 2025, 100 mnkr 2026, 150 mnkr fr.o.m. 2027.',
    [
      [50_000, '-', 2025],
      [100_000, '-', 2026],
      [150_000, '-', 2027],
    ],
  ],
  ['Anslaget föreslås öka med 6,5 miljoner kronor från 2025 för id-kontroller.', [[6_500, '+', 2025]]],
  [
    'Besparingen är på 50 miljoner nästa år och 100 miljoner året därpå.',
    [
      [50_000, '-', 2025],
      [100_000, '-', 2026],
    ],
  ],
  ['Det blir 40 miljoner plus till kontoren.', [[40_000, '+', null]]],
  ['SSC:s underskott på 23 miljoner kronor ska täckas i år.', [[23_000, '=', 2024]]],
  ['Nedskärningar på sammanlagt 150 miljoner väntar.', [[150_000, '-', null]]],
  ['Regeringen backar: sparkravet på 50 miljoner kronor slopas.', [[50_000, '-', null]]],
  ['Från och med 2026 sparas 100 miljoner kronor årligen.', [[100_000, '-', 2026, 'yearly']]],
  ['Regeringens förslag innebär att 20 miljoner kronor omfördelas till polisen 2025.', [[20_000, '=', 2025]]],
  ['A total of SEK 150 million will be saved by 2027.', [[150_000, '-', 2027]]],
  ['The cut amounts to SEK 100 million a year from 2026.', [[100_000, '-', 2026, 'yearly']]],
  ['The offices cost 757 million kronor per year.', [[757_000, '=', null, 'yearly']]],
  ['Sweden gives EUR 5 million and $3 million to the fund.', []],
  ['Budgeten för 2025 omfattar 27 miljarder.', [[27_000_000, '=', 2025]]],
  ['2,5 miljoner samtal, 300 tusen brev och en miljon mejl besvarades.', []],
  ['Kontoret på 1 200 kvadratmeter har 35 anställda och 400 besök per dag.', []],
  ['Lönepåslaget blev 900 kronor i månaden.', [[0.9, '+', null]]],
  ['Statens servicecenters intäkter sjönk med 4 procent till 1,1 miljarder kronor.', [[1_100_000, '-', null]]],
  ['Ökade kostnader på 15 miljoner kronor ska finansieras inom ramen.', [[15_000, '+', null]]],
  ['Uppdraget kostar högst 3 000 000 kr under 2025 och 2026.', [[3_000, '=', 2025]]],
  ['Tio procent av anslaget, 75 miljoner kronor, försvinner 2027.', [[75_000, '-', 2027]]],
  [
    'Kontorens budget: 757 mnkr (2024), 707 mnkr (2025).',
    [
      [757_000, '=', 2024],
      [707_000, '=', 2025],
    ],
  ],
  ['Trots att antalet besök minskade tillförs 5 miljoner kronor.', [[5_000, '+', null]]],
];

const afterSampling: [text: string, expected: Sum[]][] = [
  ['Det är en ökning jämfört med den förra planen, som uppgick till 90 miljoner kronor.', [[90_000, '=', null]]],
  ['Genom höjningen uppgår det årliga bidraget till 15 miljoner kronor.', [[15_000, '=', null, 'yearly']]],
  ['Därför stärks resurserna till kontoren, inklusive de mobila, med 30 miljoner kronor.', [[30_000, '+', null]]],
  ['Besparingen uppgår nu till totalt 60 miljoner kronor.', [[60_000, '-', null]]],
];

describe('after a look at the haystack', () => {
  it.each(afterSampling)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

const third: [text: string, expected: Sum[]][] = [
  ['Nedläggningarna väntas ge 60 miljoner kronor i lägre kostnader per år.', [[60_000, '-', null, 'yearly']]],
  ['Det är 50 miljoner kronor mer än i år.', [[50_000, '+', null]]],
  [
    'Kontoren kostade 560 miljoner kronor 2019 och 757 miljoner kronor 2024.',
    [
      [560_000, '=', 2019],
      [757_000, '=', 2024],
    ],
  ],
  ['S vill i stället skjuta till 200 miljoner kronor.', [[200_000, '+', null]]],
];

describe('a third batch', () => {
  it.each(third)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a second batch', () => {
  it.each(second)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a first batch', () => {
  it.each(first)('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
