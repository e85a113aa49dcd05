import { describe, expect, it } from 'vitest';
import { daysBetween, swedishDay, utcMoment } from '../../shared/changelog/days.ts';

describe('a moment as a source gives it', () => {
  it.each([
    ['2024-09-20', '2024-09-20T00:00:00.000Z'],
    ['2024-09-20T06:00:00+02:00', '2024-09-20T04:00:00.000Z'],
    ['2024-09-20T06:00:00Z', '2024-09-20T06:00:00.000Z'],
    ['2024-09-20T06:00:00', '2024-09-20T04:00:00.000Z'],
    ['2024-12-20T06:00', '2024-12-20T05:00:00.000Z'],
    ['i går', null],
    ['2024-13-45', null],
  ])('%s is %s in UTC', (published, moment) => {
    expect(utcMoment(published)).toBe(moment);
  });

  it.each([
    ['2024-09-19T22:30:00Z', '2024-09-20'],
    ['2024-12-19T22:30:00Z', '2024-12-19'],
    ['2024-12-19T23:30:00Z', '2024-12-20'],
    ['2024-09-20', '2024-09-20'],
    ['2024-09-20T01:00:00+09:00', '2024-09-19'],
  ])('%s is the Swedish day %s', (moment, day) => {
    expect(swedishDay(moment)).toBe(day);
  });

  it('counts days across the change to summer time', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-03-31', '2025-03-29')).toBe(-2);
  });
});
