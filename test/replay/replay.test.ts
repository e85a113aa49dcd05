import { beforeAll, describe, expect, it } from 'vitest';
import { corpusIsPresent } from './corpus.ts';
import { type ReplayResult, runReplay } from './run-replay.ts';

if (!corpusIsPresent) console.log('skipped: the replay needs ../shared/corpus beside the project');

describe.skipIf(!corpusIsPresent)('two and a half years of government news, polled month after month', () => {
  let result: ReplayResult;
  beforeAll(async () => {
    result = await runReplay(() => {});
  }, 300_000);

  it('records the budget cut once, with the evidence of all who told it', () => {
    const cuts = result.changes.filter(({ type }) => type === 'budget-cut');
    expect(cuts).toHaveLength(1);
    expect(cuts[0]?.evidence.map(({ source }) => source)).toEqual(expect.arrayContaining(['andra', 'tredje']));
    expect(cuts[0]?.amounts.map(({ sek, fiscalYear }) => [fiscalYear, sek])).toEqual([
      [2025, 50e6],
      [2026, 100e6],
      [2027, 150e6],
    ]);
  });

  it('sends its subscriber exactly one e-mail and one webhook, whose signature verifies', () => {
    expect(result.mails).toHaveLength(1);
    expect(result.webhooks).toEqual([{ verified: true, changeType: 'budget-cut' }]);
  });

  it('records nothing that its own quotes do not tie to the service offices or their agency', () => {
    for (const { evidence } of result.changes) {
      for (const { quotes } of evidence) expect(quotes.length).toBeGreaterThan(0);
    }
  });

  it('finds nothing to do when the last pass is run again', () => {
    expect(result.again).toEqual({ created: 0, updated: 0, delivered: 0 });
  });
});
