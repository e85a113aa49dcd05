// How many service offices there are, were or became.
import type { OfficeCountMention } from '../model/reading.ts';
import type { Text } from './text.ts';

export function findOfficeCounts(_text: Text, _publishedAt: string | null): OfficeCountMention[] {
  return [];
}
