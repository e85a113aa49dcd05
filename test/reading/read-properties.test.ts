// Whatever is thrown at it, the reading answers, in the contract's shape, with quotes that are there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../shared/model/reading.ts';
import { read } from '../../shared/reading/read.ts';
import { cpuMilliseconds } from '../support/cpu-time.ts';

const word = fc.constantFrom(
  'Statens servicecenter',
  'servicekontoret',
  'kontoren',
  'i',
  'på',
  'Arvika',
  'Växjö Araby',
  'Åre',
  'Berg',
  'stängs',
  'öppnar',
  'kan',
  'vill',
  'inte',
  'har',
  'beslutat',
  'blir kvar',
  'den 30 maj',
  '50 miljoner kronor',
  'anslaget',
  'minskar',
  'från 113 till 147',
  'civilminister Erik Slottner (KD)',
  'och',
  'eller',
  ',',
  '.',
  ':',
  '–',
  '\n',
  '\n\n',
  '\u00ad',
  '\u00a0',
  'öppettider',
  'hänvisas till',
  'flyttar',
  'om',
  'SSC',
  '(',
  ')',
  'İ',
  '🏛️',
  'e\u0301',
);
const prose = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) }),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(' ')),
);
const publishedAt = fc.option(fc.constantFrom('2024-09-20', '2025-04-10T06:00:00+02:00', '2019-01-01'), { nil: null });

describe('reading anything', () => {
  it('keeps the shape and the span invariant', () => {
    fc.assert(
      fc.property(prose, prose, publishedAt, (title, text, day) => {
        const document = { title, text, publishedAt: day };
        const reading = read(document, { all: true });
        readingSchema.parse(reading);
        const spans = [...Object.values(reading.entities).flat(), ...reading.changes];
        for (const { field, start, end, quote } of spans) expect(document[field].slice(start, end)).toBe(quote);
        const keys = reading.changes.map(({ type, offices }) => `${type} ${offices.join()}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads two million characters of news in a few seconds at most', { timeout: 20_000 }, () => {
    const item =
      'Statens servicecenter stänger servicekontoret i Arvika den 30 maj. Regeringen kan minska anslaget med 50 miljoner kronor.\n\n';
    const work = () => {
      const { changes } = read({ title: '', text: item.repeat(16_000), publishedAt: '2025-04-10' });
      expect(changes.length).toBeGreaterThan(0);
    };
    // The goal is one second; a busy machine is given more before the test calls it quadratic.
    expect(cpuMilliseconds(work)).toBeLessThan(8000);
  });
});

describe('a text of one word, over and over', () => {
  const lead = 'Statens servicecenter stänger servicekontoret i Arvika den 30 maj. ';
  const most = 1_000_000;

  // Each was slow once, or is what a pattern of ours could dwell on. Unloaded, none takes more than half a second.
  it.each([
    ...[
      'Arvika ',
      'Arvika, och ',
      'kr ',
      '50 miljoner ',
      'kontor ',
      'Minister ',
      'civilministern A',
      'lokal',
      'statlig',
    ],
    ...['öppetdag', 'flytta', 'beslut ', 'a', '\n', '(', 'från 50 till ', 'skulle ha ', '1. ', '| ', '\u00ad'],
  ])('takes no more than its length: %j', (word) => {
    const text = lead + word.repeat(Math.ceil(most / word.length));
    expect(cpuMilliseconds(() => read({ title: '', text, publishedAt: '2025-03-01' }))).toBeLessThan(5_000);
  });
});
