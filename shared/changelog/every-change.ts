// All changes that a filter matches, newest first, read page by page as they are asked for.
import type { Change, ListFilter } from '../model/change.ts';
import type { ChangeStore } from '../store/store.ts';
import { toChange } from './merge.ts';

export async function* everyPage(changes: ChangeStore, filter: ListFilter): AsyncIterable<Change[]> {
  let cursor: string | undefined;
  do {
    const page = await changes.list(filter, { limit: 200, cursor });
    yield page.items.map(toChange);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}

/** The same at once; withdrawn ones are left out. */
export async function standing(changes: ChangeStore, filter: ListFilter): Promise<Change[]> {
  const all: Change[] = [];
  for await (const page of everyPage(changes, filter)) all.push(...page.filter(({ withdrawn }) => !withdrawn));
  return all;
}
