// Phrases looked for at once are found just where a test of each list by itself finds them.
import { describe, expect, it } from 'vitest';
import { formsOf, frames } from '../../shared/knowledge/verbs.ts';
import { phraseIndex } from '../../shared/reading/phrase-index.ts';
import { anyOf } from '../../shared/reading/words.ts';

const lists = [
  ['stäng*', 'slå[rs]? igen'],
  ['(?:nu|från) kan', '(?<!inte )öppna(?:r|s)?', '\\d{1,2} dagar'],
  ['(?:service)?kontor ~ bort', 'ne[dr]'],
];

describe('phraseIndex', () => {
  it.each([
    'servicekontoret stängs och slår igen',
    'nu kan kontor ska gott och väl bort',
    'inte öppna, men öppnar 12 dagar',
    'lägger ner, bortstängd',
    '',
  ])('%s', (text) => {
    const found = phraseIndex(lists)(text);
    const expected = lists.flatMap((list, index) => {
      const match = anyOf(list).exec(text);
      return match ? [{ list: index, from: match.index, to: match.index + match[0].length }] : [];
    });
    expect(found.sort((a, b) => a.list - b.list)).toEqual(expected);
  });
});

describe('verbs', () => {
  it.each([
    ['lägga', 'lägga lägger läggs lade lades lagt lagts'],
    ['stänga', 'stänga stänger stängs stängas stängde stängdes stängt stängts'],
    ['öppna', 'öppna öppnar öppnas öppnade öppnades öppnat öppnats'],
    ['byta', 'byta byter byts bytas bytte byttes bytt bytts'],
    ['hyra', 'hyra hyr hyrs hyras hyrde hyrdes hyrt hyrts'],
  ])('%s', (verb, forms) => {
    const pattern = new RegExp(`^(?:${formsOf(verb)})$`);
    expect(forms.split(' ').filter((form) => !pattern.test(form))).toEqual([]);
    expect(pattern.test(`${verb}nde`)).toBe(false);
  });

  it('stand in a frame for all their forms', () => {
    const pattern = anyOf(frames`<slå> ~ igen`);
    expect(
      ['slår staten igen kontoret', 'slog man igen', 'har slagits igen'].map((text) => pattern.test(text)),
    ).toEqual([true, true, true]);
  });
});
