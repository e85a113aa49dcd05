import { describe, expect, it } from 'vitest';
import { sourceStateSchema } from '../../shared/model/source.ts';
import { sourceFlags } from '../../shared/sources/health.ts';

const now = new Date('2025-06-01T08:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000).toISOString();
const state = (fields: object) =>
  sourceStateSchema.parse({
    id: 'a',
    firstSuccessAt: daysAgo(200),
    lastNewItemAt: daysAgo(1),
    itemCount: 9,
    ...fields,
  });
const flags = (fields: object) => sourceFlags(state(fields), now);

describe('a source', () => {
  it('that has not been read, or does as it did, has nothing unusual', () => {
    expect(sourceFlags(undefined, now)).toEqual([]);
    expect(flags({ firstSuccessAt: null })).toEqual([]);
    expect(flags({ newsAt: [1, 2, 3].map(daysAgo) })).toEqual([]);
  });

  it('is empty when it shows nothing and has shown something before', () => {
    expect(flags({ itemCount: 0 })).toEqual(['empty']);
    expect(flags({ itemCount: 0, lastNewItemAt: null, firstSuccessAt: daysAgo(2) })).toEqual([]);
  });

  it('is stale after a silence far longer than its usual ones', () => {
    expect(flags({ newsAt: [6, 7, 8].map(daysAgo) })).toEqual(['stale']);
    expect(flags({ newsAt: [6, 9, 13].map(daysAgo) })).toEqual([]);
    expect(flags({ newsAt: [29, 36, 43].map(daysAgo) })).toEqual(['stale']);
  });

  it('that has hardly had news is given three months', () => {
    expect(flags({ newsAt: [daysAgo(80)] })).toEqual([]);
    expect(flags({ newsAt: [daysAgo(100)] })).toEqual(['stale']);
    expect(flags({ lastNewItemAt: null })).toEqual(['stale']);
  });

  it('may have had news that we missed, and is said so for a week', () => {
    expect(flags({ newsAt: [1, 2, 3].map(daysAgo), gapAt: daysAgo(6) })).toEqual(['gap']);
    expect(flags({ newsAt: [1, 2, 3].map(daysAgo), gapAt: daysAgo(8) })).toEqual([]);
  });
});
