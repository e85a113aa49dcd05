// A fresh store in memory for one test: the real store over the real embedded database, in a few milliseconds.
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { unwrapped } from '../../shared/adapters/key-wrapper.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { ensureTable } from '../../shared/store/table.ts';

/** `await using opened = await openTestStore()`, or call `close` yourself. */
export async function openTestStore(): Promise<{ store: Store; close(): Promise<void> } & AsyncDisposable> {
  const embedded = await openEmbeddedDynamoDB({ memory: true });
  await ensureTable(embedded.client, 'test');
  const store = createStore({ client: embedded.client, tableName: 'test', keyWrapper: unwrapped });
  return { store, close: embedded.close, [Symbol.asyncDispose]: embedded.close };
}
