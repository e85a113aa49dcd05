// Texts made to keep the reading busy: dense with what it looks for, or without what it leans on. Its time must grow with their length, no more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractLine } from '../../shared/reading/extract-line.ts';
import { read } from '../../shared/reading/read.ts';
import { plainText } from '../../shared/sources/html-text.ts';

const lead = 'Statens servicecenter stänger servicekontoret i Arvika den 30 maj. ';
const length = 500_000;
/** Alone, none takes half a second; what is quadratic takes minutes. */
const mostMilliseconds = 6_000;
const towns = ['Arvika', 'Säffle', 'Kiruna', 'Åre', 'Berg', 'Mora', 'Torsby', 'Kalix', 'Haparanda', 'Ystad'];
const town = (index: number): string => towns[index % towns.length] as string;
const day = (index: number): number => 1 + (index % 28);

const shapes: Record<string, (index: number) => string> = {
  'many numbers': (i) => `${i} `,
  'numbers without a space': (i) => `${i % 10}`,
  'groups of digits': () => '1 000.000,00 ',
  'many amounts': (i) => `${i} mkr `,
  'amounts a year': () => '50 miljoner per år 2025–2027, ',
  'numbers in words': () => 'hundratjugotre ',
  'many places': (i) => `${town(i)}, `,
  'places on lines of their own': (i) => `${town(i)}\n`,
  'places and days': (i) => `${town(i)} – 30 maj\n`,
  'a numbered list': (i) => `${i}. ${town(i)}\n`,
  'rows of a table': (i) => `${town(i)} | 50 | 2025\n`,
  'many dates': (i) => `den ${day(i)} maj ${2000 + (i % 30)} `,
  'many years': (i) => `${2000 + (i % 30)} `,
  'many quotes': () => '"ja" ',
  'quotation marks': () => '”',
  replies: () => '\n– Ja',
  dashes: () => '–',
  'open parentheses': () => '(',
  'nested parentheses': () => '(a(b)',
  'no spaces at all': () => 'servicekontoretstängsiarvika',
  'one word that is money over and over': () => 'anslagbudgetbesparing',
  'one title without end': () => 'minister',
  'all capitals': (i) => `SERVICEKONTORET I ${town(i).toUpperCase()} STÄNGS. `,
  'many names': (i) => `Minister Xa${i.toString(36)}s `,
  'soft hyphens in words': () => 'ser\u00advice\u00adkon\u00adtor ',
  'letters in two parts': () => 'a\u030a',
  'marks without letters': () => '\u0308',
  'line breaks of another system': () => '\r\n',
  tabs: () => 'a\t',
  exclamations: () => '!',
  'brackets after stops': () => '.[1]',
  'one sentence of offices and amounts': (i) =>
    `servicekontoret i ${town(i)} får ${10 + (i % 90)} miljoner kronor och `,
  'one sentence of closures': (i) => `kontoret i ${town(i)} stänger den ${day(i)} maj, `,
  'a closure in each sentence': (i) => `Servicekontoret i ${town(i)} stänger. `,
  'the abbreviation': () => 'SSC ',
  counts: (i) => `från ${100 + (i % 50)} till ${100 + (i % 40)} kontor `,
  denials: () => 'stänger inte ',
  conditions: () => 'om ',
  'gaps without their verb': () => 'får ett beslut om det i ',
};

function textOf(shape: (index: number) => string): string {
  const parts = [lead];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) parts.push(shape(parts.length - 1));
  return parts.join('');
}

describe('a text of', () => {
  it.each(Object.keys(shapes))('%s takes no more than its length', (name) => {
    const text = textOf(shapes[name] as (index: number) => string);
    const startedAt = performance.now();
    read({ title: '', text, publishedAt: '2025-03-01' });
    expect(performance.now() - startedAt).toBeLessThan(mostMilliseconds);
  });
});

describe('any Unicode', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 200 });
  const html = fc
    .array(fc.oneof(anything, fc.constantFrom('<p>', '</p>', '<li>', '<td>', '<br>', '&auml;', '&#', '<h1>', '<!--')), {
      maxLength: 30,
    })
    .map((parts) => `<p>${parts.join('')} Servicekontoret i Arvika stänger.</p>`);

  it('as HTML gives the text that its spans refer to', async () => {
    await fc.assert(
      fc.asyncProperty(html, fc.boolean(), async (page, all) => {
        const { title = '', text = '', entities, changes } = await extractLine({ id: 'a', html: page }, { all });
        for (const { field, start, end, quote } of [...Object.values(entities).flat(), ...changes])
          expect({ title, text }[field].slice(start, end)).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  it('in a feed gives text', () => {
    fc.assert(fc.property(html, (snippet) => typeof plainText(snippet) === 'string'));
  });
});
