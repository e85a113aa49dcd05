// Threads: which changes a subject already has. The row decides whether a change is new, so its `seq` guards each write.
import * as z from 'zod';
import type { Thread, ThreadStore } from './store.ts';
import { isAbsent, isEqual, type Table } from './table.ts';

const threadSchema = z.object({
  key: z.string(),
  seq: z.number().int(),
  entries: z.array(
    z.object({
      changeId: z.string(),
      firstAt: z.string(),
      lastAt: z.string(),
      effectiveFrom: z.string().nullable(),
      marks: z.array(z.string()),
    }),
  ),
});

const threadKey = (key: string) => ({ pk: `thread#${key}`, sk: 'thread' });

export function createThreads(table: Table): ThreadStore {
  return {
    async get(key) {
      const row = await table.get(threadKey(key));
      return row ? threadSchema.parse(row) : { key, seq: 0, entries: [] };
    },
    put(thread: Thread) {
      const row = { ...threadKey(thread.key), ...threadSchema.parse(thread), seq: thread.seq + 1 };
      return table.put(row, thread.seq === 0 ? isAbsent : isEqual('seq', thread.seq));
    },
  };
}
