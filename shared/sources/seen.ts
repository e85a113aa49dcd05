// The packed memory of a source: 12 bytes an item, 8 of its identity (the canonical URL) and 4 of its content. An item that
// turned out irrelevant leaves nothing else behind.
import type { ParsedItem } from '../model/item.ts';

export interface UnseenItem {
  item: ParsedItem;
  change: 'new' | 'changed';
}

/** Items this source has not shown before, or not with this title, text and date; in the order given. */
export function unseen(_seen: Uint8Array, _items: ParsedItem[]): UnseenItem[] {
  throw new Error('under construction');
}

/** The memory after these items: they come first, then what was known before, 2,000 in all (or as many as `items` holds). */
export function remember(_seen: Uint8Array, _items: ParsedItem[]): Uint8Array {
  throw new Error('under construction');
}
