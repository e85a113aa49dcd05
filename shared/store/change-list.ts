// The list of changes: the pointers that every way of finding the filter's changes has in common, newest first, checked against the rows.
// The cursor is the position of the last change shown, so what is recorded meanwhile moves nothing.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { matchesFilter } from '../changelog/filter.ts';
import { type ChangeRow, changeRowSchema, type ListFilter } from '../model/change.ts';
import { changeKey, listPosition } from './change-keys.ts';
import { makeCursor, readCursor } from './cursor.ts';
import type { ListIndex } from './list-index.ts';
import { inAll, openPointers } from './pointer-lists.ts';
import { CursorError, type Page, type PageRequest } from './store.ts';
import type { Row, Table } from './table.ts';

const cursorSchema = z.strictObject({ last: z.string().max(200), filter: z.string().max(32) });

export function createChangeList(table: Table, index: Pick<ListIndex, 'waysFor'>) {
  /** Newest announced first; reads on until the page is full or there is no more. */
  return async function list(filter: ListFilter, { limit, cursor }: PageRequest): Promise<Page<ChangeRow>> {
    const mark = fingerprint(filter);
    const before = cursor === undefined ? undefined : openCursor(cursor, mark);
    const range = dayRange(filter);
    const ways = await index.waysFor(filter);
    // One more than asked for tells whether there is a next page.
    const wanted = limit + 1;
    const open = (facets: string[]) => openPointers(table, facets, { range, size: wanted });
    const pointers = inAll(ways.first.map(open), {
      ...{ before, size: wanted },
      join: async (looked) => (await ways.late(looked)).map(open),
    });
    const items: ChangeRow[] = [];
    for (let looked = 0, isEnd = false; !isEnd; ) {
      const size = batchSize({ wanted, found: items.length, looked });
      const batch = await take(pointers, size);
      isEnd = batch.length < size;
      looked += batch.length;
      for (const row of await readRows(table, batch)) {
        if (!matchesFilter(row, filter)) continue;
        const last = items.at(-1);
        if (items.length === limit && last) {
          return { items, nextCursor: makeCursor({ last: listPosition(last), filter: mark }) };
        }
        items.push(row);
      }
    }
    return { items, nextCursor: null };
  };
}

const smallestBatch = 5;

/** As many as will fill the page, if as many of them match as of those that were looked at. */
function batchSize({ wanted, found, looked }: { wanted: number; found: number; looked: number }): number {
  const likely = found === 0 ? wanted : Math.ceil((wanted - found) * (looked / found));
  return Math.min(wanted, Math.max(smallestBatch, likely));
}

async function take<T>(from: AsyncGenerator<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const { done, value } = await from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** The rows behind pointers, in their order; a pointer whose row has moved on is passed over. */
async function readRows(table: Table, pointers: Row[]): Promise<ChangeRow[]> {
  const rows = await table.getMany(pointers.map(({ id }) => changeKey(String(id))));
  const byPosition = new Map(
    rows.map((row) => {
      const change = changeRowSchema.parse(row);
      return [listPosition(change), change];
    }),
  );
  return pointers.flatMap(({ sk }) => byPosition.get(sk) ?? []);
}

/**
 * Bounds of the pointers' positions that may lie within the days asked for: a position is in UTC, and a Swedish day begins and
 * ends one or two hours before one in UTC. The filter itself decides.
 */
function dayRange({ from, to }: ListFilter): { from?: string; to?: string } {
  const shifted = (day: string, hours: number): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + hours * 3_600_000).toISOString();
  return { ...(from ? { from: shifted(from, -2) } : {}), ...(to ? { to: shifted(to, 24) } : {}) };
}

function fingerprint(filter: ListFilter): string {
  const fields = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, Array.isArray(value) ? [...value].sort() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url').slice(0, 16);
}

/** @throws CursorError when it is none of ours, or one of another filter. */
function openCursor(cursor: string, filter: string): string {
  const content = readCursor(cursor, cursorSchema);
  if (content.filter !== filter) throw new CursorError('the cursor belongs to another filter');
  return content.last;
}
