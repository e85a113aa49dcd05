import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundingsIn } from '../../shared/reading/surroundings.ts';

const around = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return surroundingsIn(text)({ field: 'text', quote, start, end: start + quote.length });
};

describe('what stands around a quote', () => {
  const text = 'Arvika har 26 000 invånare. Kontoret stänger den 30 maj. Därefter är Säffle närmast.';

  it('is the sentence before and the one after', () => {
    expect(around(text, 'Kontoret stänger den 30 maj.')).toEqual({
      before: 'Arvika har 26 000 invånare.',
      after: 'Därefter är Säffle närmast.',
    });
  });

  it('is the rest of its own sentence where it is a part of one', () => {
    expect(around(text, 'stänger den')).toEqual({ before: 'Kontoret', after: '30 maj.' });
  });

  it('is what follows a full stop that the quote leaves out', () => {
    expect(around(text, 'Kontoret stänger den 30 maj').after).toMatch(/Därefter är Säffle närmast\.$/);
  });

  it('is nothing at either end of the text, and nothing around a title', () => {
    expect(around(text, text)).toEqual({});
    expect(surroundingsIn(text)({ field: 'title', quote: 'Kontoret', start: 0, end: 8 })).toEqual({});
  });

  it('is cut between words', () => {
    const long = `${'ord '.repeat(100)}slut. Kontoret stänger. ${'Ord '.repeat(100)}slut.`;
    const { before = '', after = '' } = around(long, 'Kontoret stänger.');
    expect(before).toMatch(/^… (?:ord )+slut\.$/);
    expect(after).toMatch(/^(?:Ord )+…$/);
    expect(Math.max(before.length, after.length)).toBeLessThan(145);
  });

  it('is found in any text, and is short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), fc.nat(400), (any, a, b) => {
        const [start, end] = [Math.min(a, b, any.length), Math.min(Math.max(a, b), any.length)];
        const { before = '', after = '' } = surroundingsIn(any)({
          field: 'text',
          quote: any.slice(start, end),
          start,
          end,
        });
        expect(Math.max(before.length, after.length)).toBeLessThan(145);
      }),
    );
  });
});
