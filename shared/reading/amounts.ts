// Sums of money in SEK, with direction, year and recurrence as the clause tells them.
import type { AmountMention } from '../model/reading.ts';
import type { Text } from './text.ts';

export function findAmounts(_text: Text, _publishedAt: string | null): AmountMention[] {
  return [];
}
