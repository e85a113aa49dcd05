// Sums of money: every way they are written, what they are for, and what only looks like money.
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../shared/reading/amounts.ts';
import { normalise } from '../../shared/reading/text.ts';

function read(raw: string, publishedAt: string | null = '2024-09-20') {
  const found = findAmounts(normalise(raw, 'text'), publishedAt);
  for (const { quote, start, end } of found) expect(raw.slice(start, end)).toBe(quote);
  return found;
}
const facts = (raw: string, publishedAt?: string | null) =>
  read(raw, publishedAt).map(({ sek, direction, fiscalYear, recurring }) => [
    sek / 1e6,
    direction,
    fiscalYear,
    recurring,
  ]);

describe('a sum', () => {
  it.each([
    ['Det kostar 50 mkr.', '50 mkr', 50e6],
    ['Det kostar 2,5 mnkr.', '2,5 mnkr', 2.5e6],
    ['Det kostar 750 tkr.', '750 tkr', 750e3],
    ['Det kostar 1,3 mdkr.', '1,3 mdkr', 1.3e9],
    ['Det kostar 50 Mkr.', '50 Mkr', 50e6],
    ['Det kostar 1,475 miljarder kr.', '1,475 miljarder kr', 1.475e9],
    ['Det kostar 1 385 miljoner kronor.', '1 385 miljoner kronor', 1385e6],
    ['Det kostar 200.000:- om året.', '200.000:-', 200e3],
    ['Det kostar tio miljoner kronor.', 'tio miljoner kronor', 10e6],
    ['Det kostar en halv miljard kronor.', 'en halv miljard kronor', 0.5e9],
    ['Det kostar två och en halv miljoner kronor.', 'två och en halv miljoner kronor', 2.5e6],
    ['Det kostar hundrafemtio miljoner kronor.', 'hundrafemtio miljoner kronor', 150e6],
    ['Budgeten är 23 840 319 SEK.', '23 840 319 SEK', 23_840_319],
    ['Budgeten är 37 miljoner SEK.', '37 miljoner SEK', 37e6],
    ['Budgeten är SEK 50 miljoner.', 'SEK 50 miljoner', 50e6],
    ['Anslaget är 757 miljoner [kronor] om året.', '757 miljoner [kronor]', 757e6],
    ['Det kostar 50\u00a0mil\u00adjoner\u00a0kronor.', '50\u00a0mil\u00adjoner\u00a0kronor', 50e6],
    ['Anslaget kapas med 50 miljoner.', '50 miljoner', 50e6],
    ['Under 2024 130 miljoner kronor extra.', '130 miljoner kronor', 130e6],
  ])('%j', (raw, quote, sek) => {
    expect(read(raw)).toMatchObject([{ quote, sek, sekMax: null }]);
  });

  it.each([
    ['Det kostar 15–20 miljarder kronor.', '15–20 miljarder kronor', 15e9, 20e9],
    ['Det kostar mellan 15 och 20 miljarder kronor.', '15 och 20 miljarder kronor', 15e9, 20e9],
    ['Det kostar 2,5-4 mkr.', '2,5-4 mkr', 2.5e6, 4e6],
    ['Det kostar mellan 100 miljoner och 150 miljoner kronor.', '100 miljoner och 150 miljoner kronor', 100e6, 150e6],
    ['Det kostar tio till femton miljoner kronor.', 'tio till femton miljoner kronor', 10e6, 15e6],
  ])('between two: %j', (raw, quote, sek, sekMax) => {
    expect(read(raw)).toMatchObject([{ quote, sek, sekMax }]);
  });
});

describe('what a sum is for', () => {
  it('follows a chain of years and carries the verb on', () => {
    const expected = [
      [50, 'decrease', 2025, false],
      [100, 'decrease', 2026, false],
      [150, 'decrease', 2027, false],
    ];
    expect(facts('Nästa år kapas 50 miljoner, året därpå 100 miljoner, och 2027 försvinner 150 miljoner.')).toEqual(
      expected,
    );
    expect(
      facts('Nästa år skärs anslaget ned med 50 miljoner. Året därpå 100 miljoner. 2027 är det 150 miljoner.'),
    ).toEqual(expected);
    expect(facts('Anslaget minskas med 50 mkr 2025, 100 mkr 2026 och 150 mkr 2027.')).toEqual(expected);
  });

  it('is told by clause', () => {
    expect(facts('Under 2025 tillförs 12 mkr till stödet, samtidigt minskas bidraget med 5 mkr.')).toEqual([
      [12, 'increase', 2025, false],
      [5, 'decrease', 2025, false],
    ]);
  });

  it.each([
    ['Anslaget minskas med 50 miljoner kronor per år 2025–2027.', 50, 'decrease', 2025, true],
    ['Myndigheten ska spara 150 miljoner kronor till 2027.', 150, 'decrease', 2027, false],
    ['Besparingen uppgår till 50 miljoner kronor.', 50, 'decrease', null, false],
    ['Myndigheten får ett tillskott på 10 miljoner kronor årligen fr.o.m. 2026.', 10, 'increase', 2026, true],
    ['Kontoren förstärks i år med 8 miljoner kronor.', 8, 'increase', 2024, false],
    ['Regeringen satsar 20 miljoner kronor varje år från och med 2026.', 20, 'increase', 2026, true],
    ['I budgetpropositionen för 2026 föreslås att anslaget ökas med 10 miljoner kronor.', 10, 'increase', 2026, false],
    ['Anslaget uppgår till 757 miljoner kronor om året.', 757, 'none', null, true],
    ['Bolaget omsätter 300 miljoner kronor.', 300, 'none', null, false],
    ['Sedan 2019 kostar kontoren 560 miljoner kronor.', 560, 'none', null, false],
    ['När besöken ökar kostar kontoren 560 miljoner kronor.', 560, 'none', null, false],
    ['Myndigheten ska fördela 37 miljoner kronor till regionerna för ökad tillgänglighet.', 37, 'none', null, false],
    ['Anslaget dras ned med 30 miljoner kronor.', 30, 'decrease', null, false],
  ] as const)('%j', (raw, million, direction, fiscalYear, recurring) => {
    expect(facts(raw)).toEqual([[million, direction, fiscalYear, recurring]]);
  });

  it('takes the budget year from the sentence before', () => {
    expect(facts('Budgeten för 2026 är klar. Statens servicecenter tillförs 10 miljoner kronor.')).toEqual([
      [10, 'increase', 2026, false],
    ]);
  });

  it('has no year without a day of publication to count from', () => {
    expect(facts('Nästa år kapas 50 miljoner kronor.', null)).toEqual([[50, 'decrease', null, false]]);
  });

  it('counts years from the Swedish day', () => {
    expect(facts('Nästa år kapas 50 miljoner kronor.', '2024-12-31T23:30:00Z')).toEqual([
      [50, 'decrease', 2026, false],
    ]);
  });
});

describe('no Swedish money', () => {
  it.each([
    'År 2020 hade kontoren 2,4 miljoner besök.',
    'Antalet besök har ökat med en halv miljon.',
    'Trots budgeten ökade besöken till 2,8 miljoner fysiska besök.',
    'Myndigheten har drygt 1 400 anställda och 1 770 kvadratmeter.',
    'Låten har spelats en halv miljard gånger.',
    'Stödet är 1 782 000 euro, eller 2 miljoner euro.',
    'Det kostar 50 miljoner norska kronor eller 5 miljoner dollar.',
    'Utkräva ansvar enligt SFS 2019:212, dnr Fi2024/02222, tel. 08-123 45 67.',
    'Vänta 30 sek.',
    'Andelen ökade med 8,7 procent.',
    'Hundratals miljoner kronor står på spel.',
  ])('in %j', (raw) => {
    expect(read(raw)).toEqual([]);
  });
});
