import { describe, expect, it } from 'vitest';
import { facetsFor, facetsOf, matchesFilter } from '../../shared/changelog/filter.ts';
import type { Filter } from '../../shared/model/change.ts';
import { changeRow } from '../store/rows.ts';

describe('the facets of a filter', () => {
  it.each<[Filter, string[]]>([
    [{}, ['all']],
    [{ q: 'arvika', minAmount: 1 }, ['all']],
    [{ type: ['review'], county: ['25', '17'] }, ['county#25', 'county#17']],
    [{ status: ['decided'], office: ['arvika'], county: ['17'] }, ['office#arvika']],
    [{ fiscalYear: 2025, type: ['budget-cut'] }, ['fiscalYear#2025']],
  ])('%j are those of its most telling field', (filter, facets) => {
    expect(facetsFor(filter)).toEqual(facets);
  });

  it('are among those of every change it matches', () => {
    const change = changeRow({
      ministers: [{ id: 'erik-slottner', name: 'Erik Slottner', role: 'civilminister', party: 'KD' }],
      amounts: [{ sek: 1, sekMax: null, direction: 'none', fiscalYear: 2025, recurring: false }],
    });
    const filters: Filter[] = [
      {},
      { office: ['x', 'arvika'] },
      { municipality: ['1784'] },
      { county: ['17'] },
      { minister: ['erik-slottner'] },
      { agency: ['statens-servicecenter'] },
      { source: ['ssc'] },
      { fiscalYear: 2025 },
      { type: ['office-closure'] },
      { status: ['decided'] },
    ];
    for (const filter of filters) {
      expect(matchesFilter(change, filter)).toBe(true);
      expect(facetsOf(change).some((facet) => facetsFor(filter).includes(facet))).toBe(true);
    }
    expect(new Set(facetsOf(change)).size).toBe(facetsOf(change).length);
  });
});
