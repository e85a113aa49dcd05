// Every row of the corpus' awkward amounts, read by hand before the code was asked. Values only, keyed by row; the text stays in the corpus.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AmountFacts } from '../../shared/model/reading.ts';
import { findAmounts } from '../../shared/reading/amounts.ts';
import { normalise } from '../../shared/reading/text.ts';

const corpus = new URL('../../../shared/corpus/amount-sentences.tsv', import.meta.url);
const million = 1e6;
const billion = 1e9;

type Expected = Partial<AmountFacts> & { sek: number };
const up = { direction: 'increase' } as const;
const down = { direction: 'decrease' } as const;
const yearly = { recurring: true };
const inYear = (fiscalYear: number) => ({ fiscalYear });
const wrongPayments = { sek: 15 * billion, sekMax: 20 * billion, ...yearly };

const expected: Record<number, Expected[]> = {
  1: [{ sek: 37 * million }],
  2: [{ sek: 180 * million, ...up, ...inYear(2024) }],
  3: [
    { sek: 1385 * million, ...up, ...inYear(2025) },
    { sek: 1220 * million, ...up, ...inYear(2026) },
    { sek: 4122 * million, ...up },
  ],
  4: [{ sek: 300 * million, ...up, ...inYear(2024) }],
  5: [{ sek: 430 * million, ...yearly }],
  6: [{ sek: 130 * million, ...up, ...inYear(2024) }],
  7: [{ sek: 2000 * billion }],
  8: [
    { sek: 6141 * million, ...up, ...inYear(2025) },
    { sek: 540 * million, ...down, ...inYear(2025) },
  ],
  9: [{ sek: 1000 * billion, ...yearly }],
  10: [{ sek: 15 * billion, sekMax: 20 * billion, ...inYear(2021) }],
  11: [wrongPayments],
  12: [wrongPayments],
  13: [{ sek: 220 * billion }, { sek: billion, sekMax: 3 * billion, ...yearly }],
  14: [{ sek: 2.5 * billion, sekMax: 4 * billion, ...yearly }],
  15: [{ sek: 200 * million, ...up }],
  16: [{ sek: 4.5 * million }],
  17: [{ sek: 229_150_000 }, { sek: 228_650_000 }],
  18: [{ sek: 1_450_000, ...inYear(2025) }],
  19: [],
  20: [
    { sek: 250 * million, ...up },
    { sek: 750 * million, ...up },
    { sek: 1000 * million, ...up },
  ],
  21: [{ sek: 2.8 * million, ...inYear(2024) }],
  22: [{ sek: 3.8 * billion }],
  23: [{ sek: 3.6 * billion }],
  24: [
    { sek: 731 * million, ...up, ...inYear(2024) },
    { sek: 792 * million, ...up, ...inYear(2025), ...yearly },
  ],
  25: [
    { sek: 60 * million, ...up, ...inYear(2025) },
    { sek: 10 * million, ...up, ...inYear(2026), ...yearly },
  ],
  26: [{ sek: 3 * million, ...up, ...inYear(2026) }],
  27: [
    { sek: 570 * million, ...inYear(2028) },
    { sek: 1140 * million, ...inYear(2029) },
  ],
  28: [{ sek: billion, ...up }],
  29: [{ sek: billion, ...yearly }],
  30: [],
  31: [{ sek: 0.5 * million, ...inYear(2025) }],
  32: [{ sek: billion, ...up }],
  33: [wrongPayments],
  34: [wrongPayments],
  35: [{ sek: 100 * billion, sekMax: 150 * billion }],
  36: [wrongPayments],
  37: [{ sek: 10 * million, ...down, ...inYear(2025) }],
  38: [{ sek: 600 * million, ...down, ...inYear(2026) }],
  39: [{ sek: 25 * billion, ...down, ...inYear(2025) }],
  40: [{ sek: 3 * million, ...up, ...inYear(2025), ...yearly }],
  41: [{ sek: 12 * million, ...up, ...inYear(2026), ...yearly }],
  42: [{ sek: 12 * million, ...up, ...inYear(2025), ...yearly }],
  43: [{ sek: billion, ...up, ...inYear(2026), ...yearly }],
  44: [{ sek: 140 * million, ...up, ...inYear(2023), ...yearly }],
  45: [{ sek: 90 * million, ...down, ...inYear(2025), ...yearly }],
  46: [{ sek: 7 * million, ...up, ...inYear(2026), ...yearly }],
  47: [{ sek: 80 * million, ...up, ...inYear(2026), ...yearly }],
  48: [
    { sek: 130 * million, ...up, ...inYear(2026) },
    { sek: 260 * million, ...up, ...inYear(2027), ...yearly },
  ],
};

const rows = existsSync(corpus) ? readFileSync(corpus, 'utf8').trimEnd().split('\n').slice(1) : [];

describe.skipIf(rows.length === 0)('the awkward amounts of the corpus', () => {
  it.each(rows.map((row, index) => [index + 1, row] as const))('row %i is read as a person reads it', (number, row) => {
    const [path, sentence] = row.split('\t') as [string, string];
    const [, year, month] = /\/(\d{4})\/(\d{2})\//.exec(path) as unknown as [string, string, string];
    const found = findAmounts(normalise(sentence, 'text'), `${year}-${month}-15`);
    expect(found.map(({ quote: _q, start: _s, end: _e, field: _f, ...facts }) => facts)).toEqual(
      expected[number]?.map((facts) => ({
        sekMax: null,
        direction: 'none',
        fiscalYear: null,
        recurring: false,
        ...facts,
      })),
    );
  });
});
