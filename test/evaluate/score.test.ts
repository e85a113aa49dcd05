// The scores are themselves held to account: what counts as a hit, and what a figure means.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readingScores } from '../../shared/knowledge/reading-scores.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { type Label, labelSchema, readGold } from './gold.ts';
import { figuresOf, score } from './score.ts';

const label = (fields: object): Label => labelSchema.parse({ id: 'a', relevant: true, ...fields });
const span = { quote: 'x', start: 0, end: 1, field: 'text' as const };
const reading = ({ changes = [], ...entities }: Partial<Reading['entities'] & Pick<Reading, 'changes'>>): Reading => ({
  relevant: true,
  score: 1,
  reasons: [],
  entities: { offices: [], amounts: [], ministers: [], agencies: [], officeCounts: [], ...entities },
  changes,
});
const closure = (office: string, effectiveFrom: string | null = null): Reading['changes'][number] => ({
  ...{ type: 'office-closure', status: 'decided', offices: [office], effectiveFrom, confidence: 0.9, ...span },
  ...{ municipalities: [], counties: [], amounts: [], officeCounts: [], ministers: [], agencies: [] },
});

describe('the page about us', () => {
  it('shows the recorded scores of the test half', () => {
    const recorded: Record<string, number> = JSON.parse(readFileSync('test/evaluate/recorded.json', 'utf8'));
    for (const [part, score] of Object.entries(readingScores))
      expect([part, recorded[`${part} (test)`]]).toEqual([part, score]);
  });
});

describe('scoring', () => {
  it('names what was missed and what was made up', () => {
    const offices = [
      { id: 'kiruna', name: 'Kiruna', ...span },
      { id: 'mora', name: 'Mora', ...span },
    ];
    expect(score(label({ offices: ['kiruna', 'arvika'] }), reading({ offices })).offices).toEqual({
      ...{ hits: ['kiruna'], missed: ['arvika'], false: ['mora'] },
    });
  });

  it('takes an amount with another year or direction for a miss', () => {
    const amount = { sek: 5e7, sekMax: null, recurring: false, ...span };
    const found = reading({ amounts: [{ ...amount, direction: 'decrease', fiscalYear: 2026 }] });
    const outcome = score(label({ amounts: [{ sek: 5e7, direction: 'decrease', fiscalYear: 2025 }] }), found).amounts;
    expect(outcome).toMatchObject({ missed: ['50000000 decrease 2025'], false: ['50000000 decrease 2026'] });
  });

  it('counts what is optional neither as hit nor as miss', () => {
    const optional = label({
      changes: [{ type: 'office-closure', status: 'decided', offices: ['mora'], optional: true }],
    });
    for (const changes of [[], [closure('mora')]]) {
      expect(score(optional, reading({ changes }))['changes with status']).toEqual({ hits: [], missed: [], false: [] });
    }
  });

  it('compares days only of changes that both know', () => {
    const day = '2025-05-30';
    const labelled = label({
      changes: ['mora', 'arvika'].map((office) => ({
        ...{ type: 'office-closure', status: 'decided', offices: [office], effectiveFrom: day },
      })),
    });
    const changes = [closure('mora', '2025-05-31'), closure('kiruna', day)];
    expect(score(labelled, reading({ changes }))['effective day']).toMatchObject({
      ...{ missed: ['office-closure mora 2025-05-30'], false: ['office-closure mora 2025-05-31'] },
    });
  });

  it('gives precision, recall and F1 over all documents together', () => {
    const figures = figuresOf([
      { hits: ['a', 'b'], missed: ['c'], false: [] },
      { hits: ['d'], missed: [], false: ['e', 'f'] },
    ]);
    expect(figures).toEqual({ precision: 0.6, recall: 0.75, f1: 3 / 4.5, of: 4 });
  });

  it('finds every labelled document in the corpus, where that is at hand', () => {
    const { cases } = readGold();
    expect(new Set(cases.map(({ set, label: { id } }) => `${set} ${id}`)).size).toBe(cases.length);
  });
});
