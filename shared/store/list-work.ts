// Work that is due: the `work` index finds the rows, a consistent read shows how they stand now.
import type { Key, Row, Table } from './table.ts';

/** Rows of one kind of work whose moment has come (all of them without `now`), oldest first, `limit` at most. */
export async function listWork(
  table: Table,
  { kind, now, limit }: { kind: 'item' | 'delivery' | 'announce'; now?: Date; limit: number },
): Promise<Row[]> {
  const keys: Key[] = [];
  // "~" follows "#" and every character of an id, so the moment itself is included.
  const due = now ? { to: `${now.toISOString()}~` } : {};
  for await (const key of table.query({ pk: kind, index: 'work', ...due, pageSize: limit })) {
    if (keys.push(key) >= limit) break;
  }
  return table.getMany(keys);
}
