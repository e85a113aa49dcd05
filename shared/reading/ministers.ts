// Ministers by title and name, with the role of the publication day.
import type { MinisterMention } from '../model/reading.ts';
import type { Text } from './text.ts';

export function findMinisters(_text: Text, _publishedAt: string | null): MinisterMention[] {
  return [];
}
