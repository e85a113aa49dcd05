// The article the project grew from, read as issue 2 asks: its sums, minister, count, agencies and exactly its five changes.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const file = '../shared/corpus/seed-omni.txt';

describe.skipIf(!existsSync(file))('the seed article (skipped where the corpus is not at hand)', () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const reading = read({ title: '', text, publishedAt: '2024-09-20' });
  const { entities, changes } = reading;

  it('is relevant', () => {
    expect(reading.relevant).toBe(true);
    expect(reading.score).toBeGreaterThan(0.9);
  });

  it('names three cuts of 50, 100 and 150 million in 2025, 2026 and 2027, and no other sum', () => {
    expect(entities.amounts.map(({ sek, direction, fiscalYear }) => [sek, direction, fiscalYear])).toEqual([
      [50_000_000, 'decrease', 2025],
      [100_000_000, 'decrease', 2026],
      [150_000_000, 'decrease', 2027],
    ]);
  });

  it('names the minister for public administration', () => {
    expect(entities.ministers).toMatchObject([{ id: 'erik-slottner', role: 'civilminister', party: 'KD' }]);
  });

  it('tells that the network grew from 113 to 147 since 2019', () => {
    expect(entities.officeCounts).toMatchObject([{ from: 113, to: 147, since: 2019 }]);
  });

  it('names the six agencies, and no office', () => {
    expect(entities.agencies.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'statens-servicecenter',
        'skatteverket',
        'arbetsformedlingen',
        'forsakringskassan',
        'kronofogden',
        'pensionsmyndigheten',
      ]),
    );
    expect(entities.offices).toEqual([]);
  });

  it('tells of five changes, each with its status, and of no other', () => {
    expect(changes.map(({ type, status }) => `${type} ${status}`).sort()).toEqual([
      'budget-cut proposed',
      'mobile-service possible',
      'network-size in-effect',
      'office-closure possible',
      'office-hours possible',
    ]);
  });

  it('puts the three sums into one cut, said by the minister, from the first of the years', () => {
    const cut = changes.find(({ type }) => type === 'budget-cut');
    expect(cut?.amounts.map(({ sek }) => sek)).toEqual([50_000_000, 100_000_000, 150_000_000]);
    expect(cut).toMatchObject({ ministers: ['erik-slottner'], effectiveFrom: '2025-01-01' });
    expect(changes.find(({ type }) => type === 'network-size')?.officeCounts).toMatchObject([{ from: 113, to: 147 }]);
  });

  it('shows every mention with a quote that is there', () => {
    const all = [...Object.values(entities).flat(), ...changes, ...changes.flatMap(({ amounts }) => amounts)];
    expect(all.length).toBeGreaterThan(15);
    for (const { start, end, quote } of all) expect(text.slice(start, end)).toBe(quote);
  });
});
