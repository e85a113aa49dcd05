// Pages over a short list that is at hand as a whole: the cursor names the last item shown.
import { CursorError, type Page } from '../store/store.ts';

/** @throws CursorError when no item has the key the cursor names. */
export function pageInMemory<T>(
  all: readonly T[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  keyOf: (item: T) => string,
): Page<T> {
  const after = cursor === undefined ? -1 : all.findIndex((item) => encode(keyOf(item)) === cursor);
  if (cursor !== undefined && after === -1) throw new CursorError('no item of this list is named by the cursor');
  const items = all.slice(after + 1, after + 1 + limit);
  const last = items.at(-1);
  const more = after + 1 + items.length < all.length;
  return { items, nextCursor: more && last !== undefined ? encode(keyOf(last)) : null };
}

const encode = (key: string): string => Buffer.from(key).toString('base64url');
