import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../shared/adapters/retry-after.ts';
import { firstDueAt, nextDigest, retryAt, retryDelaysMs } from '../../shared/alerts/schedule.ts';

const email = { type: 'email', address: 'a@example.se' } as const;
const webhook = { type: 'webhook', url: 'https://hooks.example.se/', format: 'standard' } as const;
const at = (iso: string) => new Date(iso);

describe('the first due time', () => {
  it('of an immediate webhook is now', () => {
    const now = at('2025-03-01T12:00:00Z');
    expect(firstDueAt({ frequency: 'immediate', channel: webhook }, now)).toEqual(now);
  });

  it('of an immediate mail leaves a burst two seconds to gather', () => {
    expect(firstDueAt({ frequency: 'immediate', channel: email }, at('2025-03-01T12:00:00Z'))).toEqual(
      at('2025-03-01T12:00:02Z'),
    );
  });

  it.each([
    ['in winter', '2025-01-10T12:00:00Z', '2025-01-11T06:30:00.000Z'],
    ['in summer', '2025-07-10T12:00:00Z', '2025-07-11T05:30:00.000Z'],
    ['before half past seven the same day', '2025-01-10T06:29:59Z', '2025-01-10T06:30:00.000Z'],
    ['at half past seven sharp the day after', '2025-01-10T06:30:00Z', '2025-01-11T06:30:00.000Z'],
    ['over the night the clocks go forward', '2025-03-29T12:00:00Z', '2025-03-30T05:30:00.000Z'],
    ['in that night itself', '2025-03-30T00:30:00Z', '2025-03-30T05:30:00.000Z'],
    ['over the night the clocks go back', '2025-10-25T12:00:00Z', '2025-10-26T06:30:00.000Z'],
    ['in the hour that comes twice', '2025-10-26T00:30:00Z', '2025-10-26T06:30:00.000Z'],
    [
      'late in the evening in Stockholm, already the next day there',
      '2025-07-10T22:30:00Z',
      '2025-07-11T05:30:00.000Z',
    ],
  ])('of a daily digest is 07:30 in Stockholm: %s', (_, now, due) => {
    expect(firstDueAt({ frequency: 'daily', channel: email }, at(now)).toISOString()).toBe(due);
  });

  it.each([
    ['from a Wednesday', '2025-01-08T12:00:00Z', '2025-01-13T06:30:00.000Z'],
    ['early on the Monday', '2025-01-13T05:00:00Z', '2025-01-13T06:30:00.000Z'],
    ['later on the Monday', '2025-01-13T07:00:00Z', '2025-01-20T06:30:00.000Z'],
    ['over the spring change', '2025-03-26T12:00:00Z', '2025-03-31T05:30:00.000Z'],
    ['over the autumn change, from a Monday', '2025-10-20T12:00:00Z', '2025-10-27T06:30:00.000Z'],
  ])('of a weekly digest is Monday 07:30 in Stockholm: %s', (_, now, due) => {
    expect(firstDueAt({ frequency: 'weekly', channel: webhook }, at(now)).toISOString()).toBe(due);
  });

  it('of a digest is after now and within a day, whatever the hour', () => {
    for (let hour = 0; hour < 366 * 24; hour += 1) {
      const now = new Date(Date.UTC(2025, 0, 1, hour, 17));
      const ahead = nextDigest(now).getTime() - now.getTime();
      expect(ahead).toBeGreaterThan(0);
      expect(ahead).toBeLessThanOrEqual(25 * 3_600_000);
    }
  });
});

describe('retries', () => {
  const now = at('2025-03-01T12:00:00Z');

  it('follow the table of Standard Webhooks, 75:35:05 in all', () => {
    const total = retryDelaysMs.reduce((sum, delay) => sum + delay, 0);
    expect(total).toBe((75 * 3600 + 35 * 60 + 5) * 1000);
    expect(retryAt({ attempts: 1, now, random: 0 })).toEqual(at('2025-03-01T12:00:05Z'));
    expect(retryAt({ attempts: 9, now, random: 0 })).toEqual(at('2025-03-02T12:00:00Z'));
  });

  it('end after the tenth attempt', () => {
    expect(retryAt({ attempts: 10, now, random: 0.5 })).toBeNull();
  });

  it('are spread, never before the table', () => {
    const late = retryAt({ attempts: 2, now, random: 0.999 })?.getTime() ?? 0;
    expect(late - now.getTime()).toBeGreaterThan(300_000);
    expect(late - now.getTime()).toBeLessThanOrEqual(360_000);
  });

  it('wait longer when the endpoint asks for it, a day at most', () => {
    expect(retryAt({ attempts: 1, now, random: 0, retryAfterMs: 60_000 })).toEqual(at('2025-03-01T12:01:00Z'));
    expect(retryAt({ attempts: 1, now, random: 0, retryAfterMs: 1 })).toEqual(at('2025-03-01T12:00:05Z'));
    expect(retryAt({ attempts: 1, now, random: 0, retryAfterMs: 1e12 })).toEqual(at('2025-03-02T12:00:00Z'));
  });
});

describe('Retry-After', () => {
  const now = at('2025-03-01T12:00:00Z');
  it.each([
    ['120', 120_000],
    [' 5 ', 5000],
    ['Sat, 01 Mar 2025 12:00:30 GMT', 30_000],
    ['Sat, 01 Mar 2025 11:00:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['1e9', null],
    ['', null],
  ])('%j', (value, expected) => expect(parseRetryAfter(value, now)).toBe(expected));

  it('may be absent', () => expect(parseRetryAfter(undefined, now)).toBeNull());
});
