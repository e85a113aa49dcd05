// A process of its own for embedded-dynamodb.test.ts: `node embedded-writer DIR NAME COUNT` writes COUNT rows on conditions and
// tells its parent of each that was acknowledged. SIGTERM closes cleanly.
import { openEmbeddedDynamoDB } from '../../shared/adapters/embedded-dynamodb.ts';
import { createStore } from '../../shared/store/create-store.ts';
import type { Store } from '../../shared/store/store.ts';
import { ensureTable } from '../../shared/store/table.ts';
import { item } from '../store/rows.ts';

export interface Told {
  acknowledged?: number;
  host: boolean;
  done?: boolean;
}

const [dir = '', name = '', count = '0'] = process.argv.slice(2);
const embedded = await openEmbeddedDynamoDB({ dir });
await ensureTable(embedded.client, 'test');
const store = createStore({ client: embedded.client, tableName: 'test' });
const tell = (told: Omit<Told, 'host'>) =>
  new Promise((resolve) => process.send?.({ ...told, host: embedded.host }, resolve));

let stopped = false;
process.once('SIGTERM', () => {
  stopped = true;
});
await tell({});
for (let n = 1; n <= Number(count) && !stopped; n++) {
  const outcome = await store.items.offer(item({ id: `${name}-${n}` }));
  if (outcome !== 'new') throw new Error(`row ${n} of ${name} is ${outcome}`);
  if (n % 10 === 0) await append(store, `${name}-${n}`);
  await tell({ acknowledged: n });
}
await embedded.close();
await tell({ done: true });
process.disconnect?.();

/** Adds to a list that all processes add to: a write reported as lost when it was not would add twice. */
async function append({ threads }: Store, changeId: string): Promise<void> {
  const entry = { changeId, firstAt: '', lastAt: '', effectiveFrom: null, marks: [] };
  for (;;) {
    const thread = await threads.get('shared');
    if (await threads.put({ ...thread, entries: [...thread.entries, entry] })) return;
  }
}
