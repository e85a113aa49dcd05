// A table of figures is only worth what its verdicts are: met, missed and by how much, not measured.
import { describe, expect, it } from 'vitest';
import { atLeast, atMost, type Figure, merge, missOf, ratioOf, rowOf, toMarkdown } from './figure.ts';

const figure = (own: Partial<Figure>): Figure => ({
  ...{ part: 'poll', what: 'a pass', unit: 's', ours: 3, peer: { name: 'peer', value: 2 }, goal: null, bound: 'disk.' },
  ...own,
});

describe('a figure', () => {
  it('is ours by the peer’s', () => {
    expect(ratioOf(figure({}))).toBe(1.5);
    expect(ratioOf(figure({ peer: null }))).toBeNull();
  });

  it('meets a goal it is exactly at, from either side', () => {
    expect(missOf(figure({ goal: atMost('ratio', 1.5) }))).toBe(0);
    expect(missOf(figure({ goal: atLeast('ratio', 1.5) }))).toBe(0);
  });

  it('says by how much of the goal it misses', () => {
    expect(missOf(figure({ goal: atMost('ratio', 1) }))).toBe(0.5);
    expect(missOf(figure({ goal: atLeast('ours', 4) }))).toBe(0.25);
    expect(rowOf(figure({ goal: atMost('ours', 2) })).goal).toBe('≤ 2 s: missed by 50 %');
  });

  it('claims nothing without a goal, or without the peer that the goal is about', () => {
    expect(missOf(figure({}))).toBeNull();
    expect(rowOf(figure({ goal: atMost('ratio', 1), peer: null })).goal).toBe('');
  });

  it('stands in the Markdown with what bounds it, and what was skipped with why', () => {
    const date = '2026-11-27';
    const skipped = { date, part: 'extract', what: 'the haystack', skipped: 'the corpus is not here' };
    const machine = { node: '20.20.2', processor: '2 × a processor' };
    const text = toMarkdown([{ ...figure({ goal: atMost('ratio', 2) }), date }, skipped], machine);
    expect(text).toContain('| poll | a pass | 3 s | 2 s (peer) | 1.50 | ≤ 2: met | 2026-11-27 |');
    expect(text).toContain('| extract | the haystack | skipped: the corpus is not here |  |  |  | 2026-11-27 |');
    expect(text).toContain('- **a pass**: disk.');
  });

  it('replaces what an earlier run held of its part, and leaves the other parts', () => {
    const [earlier, now] = ['2026-11-26', '2026-11-27'];
    const held = [
      { ...figure({ part: 'article', what: 'one' }), date: earlier },
      { ...figure({ what: 'a first pass' }), date: earlier },
    ];
    const merged = merge(held, [{ ...figure({ what: 'a pass' }), date: now }], ['poll', 'article']);
    expect(merged.map(({ what, date }) => [what, date])).toEqual([
      ['a pass', now],
      ['one', earlier],
    ]);
  });
});
