// Days, months, seasons and years in Swedish prose, resolved from the day of publication in Swedish time.
import type { Text } from './text.ts';

export interface DateMention {
  /** The first day it can mean. */
  iso: string;
  precision: 'day' | 'month' | 'season' | 'year';
  /** Norm offsets. */
  start: number;
  end: number;
}

export function findDates(_text: Text, _publishedAt: string | null): DateMention[] {
  return [];
}
