// The packed memory of a source: 12 bytes an item, 8 of its identity (the canonical URL) and 4 of its content. An item that
// turned out irrelevant leaves nothing else behind.
import { hash } from 'node:crypto';
import type { ParsedItem } from '../model/item.ts';

export interface UnseenItem {
  item: ParsedItem;
  change: 'new' | 'changed';
}

/** Fingerprints kept of items that are no longer shown, newest first: one that comes back is still known. 24 kB in the source's row. */
const capacity = 2000;
const identityBytes = 8;
const entryBytes = 12;

/** Items this source has not shown before, or not with this title, text and date; in the order given, each once. */
export function unseen(seen: Uint8Array, items: ParsedItem[]): UnseenItem[] {
  const known = unpack(seen);
  const result: UnseenItem[] = [];
  for (const [identity, { content, item }] of fingerprints(items)) {
    const before = known.get(identity);
    if (before !== content) result.push({ item, change: before === undefined ? 'new' : 'changed' });
  }
  return result;
}

/** The memory after these items: they come first, then 2,000 of what was known before. */
export function remember(seen: Uint8Array, items: ParsedItem[]): Uint8Array {
  const current = fingerprints(items);
  const limit = current.size + capacity;
  const entries = [...current].map(([identity, { content }]) => identity + content);
  for (const [identity, content] of unpack(seen)) {
    if (entries.length >= limit) break;
    if (!current.has(identity)) entries.push(identity + content);
  }
  return Uint8Array.from(Buffer.from(entries.join(''), 'latin1'));
}

function fingerprints(items: ParsedItem[]): Map<string, { content: string; item: ParsedItem }> {
  const result = new Map<string, { content: string; item: ParsedItem }>();
  for (const item of items) {
    const identity = digest(item.url, identityBytes);
    const content = digest(`${item.title}\0${item.text}\0${item.publishedAt}`, entryBytes - identityBytes);
    if (!result.has(identity)) result.set(identity, { content, item });
  }
  return result;
}

/** Bytes are kept as latin1 strings while they are compared: one character a byte, and fit to be a map's key. */
function digest(text: string, bytes: number): string {
  return hash('sha256', text, 'buffer').toString('latin1', 0, bytes);
}

function unpack(seen: Uint8Array): Map<string, string> {
  const packed = Buffer.from(seen).toString('latin1');
  const result = new Map<string, string>();
  for (let start = 0; start + entryBytes <= packed.length; start += entryBytes) {
    result.set(packed.slice(start, start + identityBytes), packed.slice(start + identityBytes, start + entryBytes));
  }
  return result;
}
