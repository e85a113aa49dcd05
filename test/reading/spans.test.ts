// What holds for every text there can be: spans are slices of the input, nothing throws, time grows with length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../shared/reading/amounts.ts';
import { findOfficeCounts } from '../../shared/reading/counts.ts';
import { findMinisters } from '../../shared/reading/ministers.ts';
import { sentences } from '../../shared/reading/sentences.ts';
import { normalise, spanOf } from '../../shared/reading/text.ts';
import { findDates } from '../../shared/reading/time.ts';
import { cpuMilliseconds } from '../support/cpu-time.ts';

const finders = { findAmounts, findOfficeCounts, findMinisters };
const words =
  'Nästa år|kapas|50|miljoner|kronor|,|och|2027|försvinner|1 385|mkr|15–20|miljarder|mellan|.|\n|* |– |servicekontor|från|113|till|147|civilminister|Erik Slottner|(KD)|ERIK SLOTTNER|Slottner|sedan|2019|det året|:e|den 30 maj|i fredags|vid årsskiftet|\u00ad|\u00a0|\u200b|a\u030a|İ|kl. 11.00|bl.a.|kr|SEK|:-|tkr|en halv|minskas med|tillförs|per år|2025–2027|i budgetpropositionen för|👩‍👩‍👧|\ud800'.split(
    '|',
  );
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(' '));
/** Measured once more when it took too long: the collector may have had its turn. */
function milliseconds(work: () => unknown): number {
  const first = cpuMilliseconds(work);
  return first < 1000 ? first : Math.min(first, cpuMilliseconds(work));
}
const anyDay = fc.constantFrom(null, '2024-09-20', '2024-12-31T23:30:00Z', '2024-09-20T06:00:00+02:00', 'nonsense');

describe('on any text', () => {
  it('every mention is a slice of the input', () => {
    fc.assert(
      fc.property(anyText, anyDay, fc.constantFrom('title' as const, 'text' as const), (raw, day, field) => {
        const text = normalise(raw, field);
        for (const find of Object.values(finders)) {
          for (const mention of find(text, day)) {
            expect(mention.quote).not.toBe('');
            expect(raw.slice(mention.start, mention.end)).toBe(mention.quote);
          }
        }
        for (const { start, end } of findDates(text, day)) {
          const span = spanOf(text, start, end);
          expect(raw.slice(span.start, span.end)).toBe(span.quote);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('sentences are in order, trimmed, and lose nothing but space', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = normalise(raw, 'text');
        let at = 0;
        for (const sentence of sentences(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(at);
          expect(text.norm.slice(at, sentence.start).trim()).toBe('');
          expect(sentence.norm).toBe(text.norm.slice(sentence.start, sentence.end));
          expect(sentence.norm.trim()).toBe(sentence.norm);
          at = sentence.end;
        }
        expect(text.norm.slice(at).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('on 2 MB of text', () => {
  const size = 2_000_000;
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length));
  const texts: [string, string][] = [
    [
      'prose',
      fill(
        'Nästa år kapas 50 miljoner kronor för Statens servicecenter, säger civilminister Erik Slottner (KD). Den 30 maj går antalet servicekontor från 113 till 147. ',
      ),
    ],
    ['one sentence', fill('civilminister Erik Slottner och 50 miljoner kronor till servicekontor från 113 till 147, ')],
    ['one word', `servicekontor minister kr ${fill('a')}`],
    ['capitals', `servicekontor minister kr ${fill('Aa ')}`],
    ['digits', `servicekontor minister ${fill('1')} kr`],
    ['groups', `servicekontor minister ${fill('1 000 ')} kr`],
    ['units', fill('kr servicekontor minister ')],
    ['numbers and units', fill('servicekontor 5 miljoner ')],
    ['hyphens', `servicekontor minister kr ${fill('a-')}`],
    ['years', fill('servicekontor 2025–2026, 5 kr ')],
    ['dra', fill('dra servicekontor skjuter 5 miljoner ')],
    ['line breaks', fill('\n')],
    ['full stops', fill('A. ')],
    ['soft hyphens', fill('minister\u00ad\u00adkontor\u00a0')],
    ['från', fill('servicekontor från 100 ')],
    ['i maj', fill('i maj stängde ')],
    ['Slottner', `Civilminister Erik Slottner ${fill('Slottner ')}`],
  ];
  it.each(texts)('of %s each finder is done within a second', (_what, raw) => {
    for (const [name, find] of Object.entries({ ...finders, findDates })) {
      expect(
        milliseconds(() => find(normalise(raw, 'text'), '2024-09-20')),
        name,
      ).toBeLessThan(1000);
    }
  });
});
