import { describe, expect, it } from 'vitest';
import type { ParsedItem } from '../../shared/model/item.ts';
import { remember, unseen } from '../../shared/sources/seen.ts';

const item = (n: number, overrides: Partial<ParsedItem> = {}): ParsedItem => ({
  url: `https://example.se/${n}`,
  title: `Nyhet ${n}`,
  text: '',
  publishedAt: null,
  ...overrides,
});
const items = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => item(from + index));
const nothing = new Uint8Array();

describe('the memory of a source', () => {
  it('knows what it was shown, and costs 12 bytes an item', () => {
    const seen = remember(nothing, items(0, 50));
    expect(seen).toHaveLength(600);
    expect(unseen(seen, items(0, 50))).toEqual([]);
    expect(unseen(nothing, items(0, 2)).map(({ change }) => change)).toEqual(['new', 'new']);
  });

  it('tells new from changed: title, text and date count', () => {
    const seen = remember(nothing, items(0, 4));
    const changed = [
      item(0, { title: 'x' }),
      item(1, { text: 'x' }),
      item(2, { publishedAt: '2025-01-01' }),
      item(3),
      item(4),
    ];
    expect(unseen(seen, changed).map(({ item: { url }, change }) => [url.at(-1), change])).toEqual([
      ['0', 'changed'],
      ['1', 'changed'],
      ['2', 'changed'],
      ['4', 'new'],
    ]);
    expect(unseen(remember(seen, changed), changed)).toEqual([]);
  });

  it('keeps items that left the feed, the 2,000 newest', () => {
    let seen = remember(nothing, items(0, 1500));
    seen = remember(seen, items(1500, 3000));
    expect(unseen(seen, items(0, 3000))).toEqual([]);
    seen = remember(seen, items(3000, 3500));
    expect(seen).toHaveLength(2500 * 12);
    expect(unseen(seen, items(1500, 3500))).toEqual([]);
    expect(unseen(seen, items(0, 1500))).toHaveLength(1000);
  });

  it('holds all of a longer answer, so that nothing in it is new for ever', () => {
    expect(unseen(remember(nothing, items(0, 3000)), items(0, 3000))).toEqual([]);
  });

  it('is the same bytes for the same story', () => {
    const seen = remember(nothing, items(0, 10));
    expect(remember(seen, items(0, 10))).toEqual(seen);
  });
});
