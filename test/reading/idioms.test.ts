// What a reader takes from an idiom: kind, status and office of each change, and the offices that are named.
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';
import { idioms, namings } from './idioms-examples.ts';

const publishedOn = '2025-05-20';
const short = (text: string): string => text.slice(0, 90).replaceAll('\n', ' ');

describe('idioms', () => {
  it.each(idioms.map((example) => [short(example.text), example] as const))('tells: %s', (_, example) => {
    const { title = '', text, publishedAt = publishedOn, expect: told } = example;
    const { changes } = read({ title, text, publishedAt });
    const found = changes.flatMap(({ type, status, offices }) =>
      (offices.length > 0 ? offices : ['']).map((office) => [type, status, office].filter(Boolean).join(' ')),
    );
    expect([...new Set(found)].sort()).toEqual(told);
  });

  it.each(namings.map(([text, offices]) => [short(text), text, offices] as const))(
    'names offices: %s',
    (_, text, offices) => {
      const { entities } = read({ title: '', text, publishedAt: publishedOn });
      expect(
        entities.offices
          .map(({ id }) => id)
          .sort()
          .join(' '),
      ).toBe(offices);
    },
  );
});
