// Dates in prose, told from the day of publication in Swedish time.
import { describe, expect, it } from 'vitest';
import { normalise } from '../../shared/reading/text.ts';
import { findDates } from '../../shared/reading/time.ts';

function read(raw: string, publishedAt: string | null = '2025-04-10') {
  const text = normalise(raw, 'text');
  return findDates(text, publishedAt).map(({ iso, precision }) => `${iso} ${precision}`);
}

describe('a date with its year', () => {
  it.each([
    ['Kontoret stänger den 30 maj 2025.', '2025-05-30 day'],
    ['Sista dag är 2025-05-30.', '2025-05-30 day'],
    ['Stängt från 30/5 2025.', '2025-05-30 day'],
    ['Den 1:e juni 2019 tog myndigheten över.', '2019-06-01 day'],
    ['I juni 2019 fanns 113 kontor.', '2019-06-01 month'],
    ['Kontoret öppnar andra kvartalet 2026.', '2026-04-01 season'],
    ['Det sker under hösten 2025.', '2025-09-01 season'],
    ['Hyran löper ut vid årsskiftet 2027/2028.', '2028-01-01 day'],
    ['Stängt sedan årsskiftet 2024/25.', '2025-01-01 day'],
    ['Det sker under 2026.', '2026-01-01 year'],
    ['Anslaget minskar 2025–2027.', '2025-01-01 year'],
    ['Senast den sista februari 2028.', '2028-02-29 day'],
  ])('%j', (raw, expected) => {
    expect(read(raw, null)).toEqual([expected]);
  });

  it.each([
    ['Stängt veckorna 28–31.', '2025-07-07 day'],
    ['Från vecka 15 gäller nya tider.', '2025-04-07 day'],
    ['Stängt från vecka 53 2026.', '2026-12-28 day'],
    ['Kontoret är stängt på julafton.', '2025-12-24 day'],
    ['Nya tider gäller från nyårsdagen 2027.', '2027-01-01 day'],
  ])('%j: a week by its Monday, a holiday by its day', (raw, expected) => {
    expect(read(raw)).toEqual([expected]);
  });

  it.each(['Det sker i vecka 23.', 'Öppet tisdag till torsdag.'])('%j names none', (raw) => {
    expect(read(raw)).toEqual([]);
  });

  it('is shared by the two ends of a period', () => {
    expect(read('Stängt 24 januari–7 februari 2022.', null)).toEqual(['2022-01-24 day', '2022-02-07 day']);
    expect(read('Stängt 20 december–7 januari 2026.', null)).toEqual(['2025-12-20 day', '2026-01-07 day']);
  });
});

describe('a date without its year', () => {
  it.each([
    ['Arvika – 30 maj', '2025-05-30 day'],
    ['Kontoret stänger den 30 maj.', '2025-05-30 day'],
    ['Kontoret stängdes den 25 mars.', '2025-03-25 day'],
    ['Sedan den 25 mars är kontoret stängt.', '2025-03-25 day'],
    ['Kontoret öppnar i maj.', '2025-05-01 month'],
    ['Under april håller kontoret stängt.', '2025-04-01 month'],
    ['Det hände i december.', '2024-12-01 month'],
    ['Kontoret stängs under våren.', '2025-03-01 season'],
    ['Kontoret stängde i höstas.', '2024-09-01 season'],
    ['Det avgörs i höst.', '2025-09-01 season'],
    ['Kontoret stängs vid årsskiftet.', '2026-01-01 day'],
    ['Kontoret stängdes vid nyår.', '2025-01-01 day'],
    ['Det sker kvartal 3.', '2025-07-01 season'],
    ['Det sker nästa år.', '2026-01-01 year'],
    ['Stängt till 13/6.', '2025-06-13 day'],
    ['Beslutet gäller från första juni.', '2025-06-01 day'],
    ['Kontoret stänger i maj nästa år.', '2026-05-01 month'],
  ])('%j', (raw, expected) => {
    expect(read(raw)).toEqual([expected]);
  });

  it('was last year when it is too far ahead', () => {
    expect(read('Arvika – 30 maj', '2025-06-02')).toEqual(['2025-05-30 day']);
    expect(read('Arvika – 30 maj', '2025-09-20')).toEqual(['2026-05-30 day']);
  });

  it('is left out when nobody knows when it was published', () => {
    expect(read('Kontoret stänger den 30 maj och nästa år.', null)).toEqual([]);
  });
});

describe('days told from today', () => {
  // 2025-04-10 is a Thursday.
  it.each([
    ['Beslutet kom i dag.', '2025-04-10 day'],
    ['Det avgörs i morgon.', '2025-04-11 day'],
    ['Beslutet kom i går.', '2025-04-09 day'],
    ['Kontoret stängde i fredags.', '2025-04-04 day'],
    ['Kontoret stängde i torsdags.', '2025-04-03 day'],
    ['Kontoret öppnar på måndag.', '2025-04-14 day'],
    ['Kontoret öppnar på torsdag.', '2025-04-17 day'],
    ['Det meddelades på torsdagen.', '2025-04-10 day'],
  ])('%j', (raw, expected) => {
    expect(read(raw)).toEqual([expected]);
  });

  it('are those of the Swedish calendar', () => {
    expect(read('Beslutet kom i dag.', '2024-12-31T23:30:00Z')).toEqual(['2025-01-01 day']);
    expect(read('Beslutet kom i dag.', '2024-09-20T06:00:00+02:00')).toEqual(['2024-09-20 day']);
    expect(read('Beslutet kom i dag.', '2024-09-20T06:00:00')).toEqual(['2024-09-20 day']);
  });
});

describe('a date in English', () => {
  it.each([
    ['The office closes on 30 June 2026.', '2026-06-30 day'],
    ['The office closes on 30 May.', '2025-05-30 day'],
    ['It closed on 2 March.', '2025-03-02 day'],
    ['It will close on May 30.', '2025-05-30 day'],
    ['It will close on June 13, 2026.', '2026-06-13 day'],
    ['It opens in August 2026.', '2026-08-01 month'],
    ['It will open next year.', '2026-01-01 year'],
    ['By the 1st of October the lease ends.', '2025-10-01 day'],
  ])('%j', (raw, expected) => {
    expect(read(raw)).toEqual([expected]);
  });
});

describe('no date', () => {
  it('is "35 may close" or "10 may be shut"', () => {
    expect(read('Some 35 may close and 10 may be shut.')).toEqual([]);
  });

  it.each([
    'Skriv till dnr Fi2024/02222.',
    'Rapporten RiR 2022:28 och riksmötet 2024/25 nämns.',
    'Öppet dygnet runt, 24/7.',
    'Priset är 2024 kronor.',
    'Ungefär 3/4 av kontoren.',
    'Den 31/2 finns inte.',
    'Kontoret är öppet på måndagar.',
  ])('in %j', (raw) => {
    expect(read(raw)).toEqual([]);
  });
});
