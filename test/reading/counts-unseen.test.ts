// How large the network was, is or will be, as many hands write it, labelled before the code was asked: [from, to, since, as of].
import { describe, expect, it } from 'vitest';
import { findOfficeCounts } from '../../shared/reading/counts.ts';
import { normalise } from '../../shared/reading/text.ts';

type Count = [from: number | null, to: number, since?: number | null, asOf?: string | null];
const read = (raw: string) =>
  findOfficeCounts(normalise(raw, 'text'), '2025-11-20', true).map(({ from, to, since, asOf }) => [
    from,
    to,
    since,
    asOf,
  ]);

const first: [text: string, expected: Count[]][] = [
  ['Vid årsskiftet fanns 119 servicekontor, jämfört med 148 ett år tidigare.', [[148, 119, null, '2025-01-01']]],
  ['Dagens 148 servicekontor blir 113.', [[148, 113]]],
  ['Det finns knappt 150 servicekontor i landet.', [[null, 150]]],
  ['Nätet krymper från 148 kontor till omkring 110.', [[148, 110]]],
  ['I Nordmaling invigdes det 147:e servicekontoret.', [[null, 147]]],
  ['Det 120:e kontoret öppnade 2021.', [[null, 120, null, '2021-01-01']]],
  ['Statens servicecenter ska öppna 28 nya servicekontor.', []],
  ['35 kontor stängs när Statens servicecenter sparar.', []],
  ['Polisen har 252 kontor, fler än servicekontoren.', []],
  ['The network shrinks from 148 to 113 service offices.', [[148, 113]]],
  ['The agency runs 148 service offices.', [[null, 148]]],
  ['There are currently 147 State service offices in Sweden.', [[null, 147]]],
  ['Antalet servicekontor minskar från 147 till 112 till 2026.', [[147, 112, null, '2026-01-01']]],
  ['I dag har Statens servicecenter 119 kontor.', [[null, 119]]],
  ['År 2019 var kontoren 113.', [[null, 113, null, '2019-01-01']]],
  ['Antalet servicekontor har vuxit från 113 till 147 sedan 2019.', [[113, 147, 2019]]],
  ['När neddragningen är klar återstår 113 servicekontor.', [[null, 113]]],
  ['Myndigheten tog 2019 över 113 kontor.', [[null, 113, null, '2019-01-01']]],
  ['Av 148 servicekontor ska 35 läggas ned.', [[null, 148]]],
  ['Swedbank går från 165 kontor till 140.', []],
  ['Servicekontoren finns i 126 kommuner.', []],
  ['Nästan vart fjärde av de 147 servicekontoren försvinner.', [[null, 147]]],
];

const second: [text: string, expected: Count[]][] = [
  ['I Sverige finns 147 statliga servicekontor.', [[null, 147]]],
  ['Hösten 2024 hade nätet vuxit till 148 servicekontor.', [[null, 148, null, '2024-09-01']]],
  ['Statens servicecenter driver i dag 119 servicekontor runt om i landet.', [[null, 119]]],
  ['Från 148 servicekontor ska nätet krympa till 113 under 2026.', [[148, 113, null, '2026-01-01']]],
  ['148 servicekontor blir omkring 110.', [[148, 110]]],
  ['Sedan 2019 har servicekontoren ökat från 113 till 148.', [[113, 148, 2019]]],
  ['Det finns 252 polisstationer och 119 servicekontor.', [[null, 119]]],
  ['Efter årsskiftet är det 113 servicekontor kvar.', [[null, 113, null, '2026-01-01']]],
  ['Tio av landets 119 servicekontor får kortare öppettider.', [[null, 119]]],
  ['Åtta servicekontor i Stockholm blir sex.', []],
  ['Minst 28 servicekontor ska öppnas.', []],
  ['Arbetsförmedlingen har minskat från 242 till 110 kontor, skriver facket på servicekontoren.', []],
  ['Antalet servicekontor var som högst 149.', [[null, 149]]],
  ['117 servicekontor i 110 av 290 kommuner.', [[null, 117]]],
  ['After the closures, 113 State service offices will remain.', [[null, 113]]],
  ['Omkring 70 av 148 servicekontor ligger i kommuner med färre än 20 000 invånare.', [[null, 148]]],
  ['Utbildningen hölls på 60 servicekontor.', []],
  ['I juni 2019 tog myndigheten över 113 servicekontor från tre andra.', [[null, 113, null, '2019-06-01']]],
];

describe('a second batch', () => {
  it.each(second)('%s', (text, expected) =>
    expect(read(text)).toEqual(expected.map(([from, to, since = null, asOf = null]) => [from, to, since, asOf])),
  );
});

describe('a first batch', () => {
  it.each(first)('%s', (text, expected) =>
    expect(read(text)).toEqual(expected.map(([from, to, since = null, asOf = null]) => [from, to, since, asOf])),
  );
});
