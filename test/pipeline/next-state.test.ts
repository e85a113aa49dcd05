// When a source is asked again: told from what it has shown, without a clock or a network.
import { describe, expect, it } from 'vitest';
import { sourceSchema, sourceStateSchema } from '../../shared/model/source.ts';
import type { FetchedSource } from '../../shared/pipeline/fetch-source.ts';
import { nextState } from '../../shared/pipeline/next-state.ts';

const minuteMs = 60_000;
const source = sourceSchema.parse({ id: 'a', name: 'A', kind: 'feed', url: 'https://a.example/rss' });
const start = new Date('2025-04-10T08:00:00Z');
const items = [{ url: 'https://a.example/1', title: 'Ett', text: '', publishedAt: null }];
const news: FetchedSource = {
  ...{
    outcome: 'items',
    whole: true,
    items,
    title: '',
    next: null,
    warnings: [],
    bodyHash: 'h',
    contentType: null,
    charset: 'utf-8',
  },
  ...{ etag: '"1"', lastModified: null },
};
const none = { fresh: 0, isGap: false };
const same: FetchedSource = { outcome: 'unchanged', whole: false, etag: null, lastModified: null };
const failure = (kind: 'timeout' | 'blocked', retryAt?: string): FetchedSource => ({
  ...{ outcome: 'failure', kind, message: 'it failed' },
  ...(retryAt !== undefined && { retryAt }),
});

/** Passes one after the other, each when it is due; the minutes between them. */
function gaps(answers: { fetched: FetchedSource; fresh?: number }[], own = source): number[] {
  let state = sourceStateSchema.parse({ id: 'a' });
  let now = start;
  return answers.map(({ fetched, fresh = 0 }) => {
    state = nextState({ source: own, previous: state, fetched, news: { fresh, isGap: false }, now });
    const next = new Date(state.nextPollAt ?? '');
    const minutes = (next.getTime() - now.getTime()) / minuteMs;
    now = next;
    return minutes;
  });
}
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const silence = [{ fetched: news, fresh: 1 }, ...times(60, { fetched: same })];

describe('a source that answers', () => {
  it('is asked at its own interval while it has news often', () => {
    expect(new Set(gaps(times(20, { fetched: news, fresh: 1 })))).toEqual(new Set([60]));
  });

  it('is asked apart from another that was asked at the same moments', () => {
    const other = sourceSchema.parse({ ...source, id: 'b' });
    const together = gaps(silence).filter((minutes, index) => minutes > 60 && minutes === gaps(silence, other)[index]);
    expect(together).toEqual([]);
  });

  it('is asked less and less often while it has none, once a day at least', () => {
    const found = gaps([...silence, ...times(60, { fetched: same })]);
    expect(found[1]).toBeLessThan(70);
    expect(found[60]).toBeGreaterThan(200);
    expect(Math.max(...found)).toBeLessThanOrEqual(24 * 60);
  });

  it('is asked sooner again when it has news', () => {
    const found = gaps([...silence, ...times(8, { fetched: news, fresh: 1 })]);
    expect(found.at(-1)).toBeLessThan((found[60] ?? 0) / 2);
  });

  it('is asked at exactly its interval when that is not to adapt', () => {
    const fixed = sourceSchema.parse({ ...source, adaptive: false, intervalMinutes: 0.5 });
    expect(new Set(gaps(silence, fixed))).toEqual(new Set([0.5]));
  });

  it('is noted when something may have been missed', () => {
    const previous = sourceStateSchema.parse({ id: 'a' });
    const state = nextState({ source, previous, fetched: news, news: { fresh: 1, isGap: true }, now: start });
    expect(state.gapAt).toBe(start.toISOString());
  });

  it('with what is not believed is asked for the whole again', () => {
    const previous = sourceStateSchema.parse({ id: 'a', etag: '"0"', bodyHash: 'before' });
    const state = nextState({ source, previous, fetched: news, news: { ...none, doubt: 'too much' }, now: start });
    expect(state).toMatchObject({ etag: null, lastModified: null, bodyHash: null });
  });
});

describe('a source that fails', () => {
  it('is asked again with gaps that double, to a day, for ever', () => {
    const found = gaps(times(12, { fetched: failure('blocked') }));
    const doubled = [60, 120, 240, 480, 960, 1440, 1440, 1440, 1440, 1440, 1440, 1440];
    for (const [index, minutes] of found.entries()) {
      expect(minutes).toBeLessThanOrEqual(doubled[index] ?? 0);
      expect(minutes).toBeGreaterThanOrEqual((doubled[index] ?? 0) * 0.9);
    }
  });

  it('softly is asked again sooner than one that refuses us', () => {
    const soft = gaps(times(6, { fetched: failure('timeout') })).at(-1) ?? 0;
    const hard = gaps(times(6, { fetched: failure('blocked') })).at(-1) ?? 0;
    expect(hard / soft).toBeGreaterThan(6);
  });

  it('is back at its interval after one good answer', () => {
    const found = gaps([...times(5, { fetched: failure('blocked') }), { fetched: news, fresh: 1 }]);
    expect(found.at(-1)).toBe(60);
  });

  it('is not asked before the moment the host named', () => {
    const previous = sourceStateSchema.parse({ id: 'a' });
    const fetched = failure('blocked', '2025-04-11T00:00:00.000Z');
    expect(nextState({ source, previous, fetched, news: none, now: start }).nextPollAt).toBe(
      '2025-04-11T00:00:00.000Z',
    );
  });

  it('is no failure while its host wants to be left alone', () => {
    const previous = sourceStateSchema.parse({ id: 'a' });
    const fetched: FetchedSource = { outcome: 'postponed', until: '2025-04-10T09:00:00.000Z' };
    expect(nextState({ source, previous, fetched, news: none, now: start })).toEqual({
      ...previous,
      nextPollAt: '2025-04-10T09:00:00.000Z',
    });
  });
});
