// The change log's two ports in memory, with the same conditions: for playing a cluster in each order there is.
import type { Change, ChangeRow } from '../../../shared/model/change.ts';
import type { Thread } from '../../../shared/store/store.ts';

export function openMemory() {
  const rows = new Map<string, ChangeRow>();
  const revisions = new Map<string, Change>();
  const threads = new Map<string, Thread>();
  return {
    rows: () => [...rows.values()],
    revisionsOf: (id: string) => [...revisions.values()].filter((change) => change.id === id),
    changes: {
      get: async (id: string) => structuredClone(rows.get(id) ?? null),
      async put(row: ChangeRow, previous: ChangeRow | null) {
        if (rows.get(row.id)?.seq !== previous?.seq) return false;
        rows.set(row.id, structuredClone(row));
        return true;
      },
      async putRevision(change: Change) {
        const key = `${change.id}#${change.version}`;
        if (!revisions.has(key)) revisions.set(key, structuredClone(change));
      },
    },
    threads: {
      get: async (key: string) => structuredClone(threads.get(key) ?? { key, seq: 0, entries: [] }),
      async put(thread: Thread) {
        if ((threads.get(thread.key)?.seq ?? 0) !== thread.seq) return false;
        threads.set(thread.key, structuredClone({ ...thread, seq: thread.seq + 1 }));
        return true;
      },
    },
  };
}
