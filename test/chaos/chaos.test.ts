// A few kills in every test run; `npm run chaos` does two hundred.
import { describe, expect, it } from 'vitest';
import { compare, type Facts, faults } from './compare.ts';
import { townsToClose } from './press.ts';
import { runChaos } from './run-chaos.ts';

describe('a program that is killed while news comes in', () => {
  it('loses nothing, and tells nothing under two ids nor after it was settled', async () => {
    const result = await runChaos({ kills: 6, seed: 5, report: () => {} });
    expect(result).toMatchObject(Object.fromEntries(faults.map((fault) => [fault, []])));
    expect(result.published).toBeGreaterThan(0);
    expect(result.arrived).toBe(result.owed);
  }, 120_000);
});

describe('the comparison', () => {
  const change = { id: 'c1', version: 1 };
  const receipt = { subscriber: '/hook', id: 'd1', changes: [change], at: 1000, taken: true };
  const fine: Facts = {
    owed: [{ subscriber: '/hook', towns: ['arvika'] }],
    receipts: [receipt],
    townOf: new Map([['c1', 'arvika']]),
    ledger: [{ subscriber: '/hook', id: 'd1', settledAt: 1010, status: 'delivered' }],
  };
  const found = (facts: Partial<Facts>) => {
    const verdict = compare({ ...fine, ...facts });
    return faults.filter((fault) => verdict[fault].length > 0);
  };

  it('finds nothing where all is well, and counts a repeat before the settlement as one', () => {
    expect(found({})).toEqual([]);
    const twice = [receipt, { ...receipt, at: 1005 }];
    expect(compare({ ...fine, receipts: twice })).toMatchObject({ repeats: 1, messages: 1 });
    expect(found({ receipts: twice })).toEqual([]);
  });

  it.each<[string, Partial<Facts>, string[]]>([
    ['nobody got', { receipts: [{ ...receipt, taken: false }] }, ['lost', 'neverArrived']],
    ['was told under another id, too', { receipts: [receipt, { ...receipt, id: 'd2' }] }, ['underTwoIds']],
    ['was sent after it was settled', { receipts: [receipt, { ...receipt, at: 2000 }] }, ['sentAfterSettled']],
    ['was never recorded', { townOf: new Map(), receipts: [], ledger: [] }, ['unrecorded', 'lost']],
    [
      'was recorded twice',
      {
        townOf: new Map([
          ['c1', 'arvika'],
          ['c2', 'arvika'],
        ]),
      },
      ['recordedTwice'],
    ],
    ['went to who had not asked', { receipts: [receipt, { ...receipt, subscriber: '/other' }] }, ['unasked']],
  ])('finds what %s', (_, facts, expected) => {
    expect(found(facts)).toEqual(expected);
  });
});

it('has towns enough for hours of news', () => {
  expect(townsToClose().length).toBeGreaterThan(200);
});
