// Items: the read step's work queue and its memory. A pending one is in the `work` index by the moment it may be taken.
import { type Item, itemSchema } from '../model/item.ts';
import type { Claimant } from './claims.ts';
import { listWork } from './list-work.ts';
import type { ItemStore } from './source-stores.ts';
import { isAbsent, isEqual, type Key, type Row, type Table } from './table.ts';

const itemKey = (id: string): Key => ({ pk: `item#${id}`, sk: 'item' });

const toRow = (item: Item): Row => ({
  ...itemKey(item.id),
  ...itemSchema.parse(item),
  ...(item.status === 'pending' ? { workPk: 'item', workAt: `${item.nextAttemptAt}#${item.id}` } : {}),
});

const isDue = (item: Item, now: Date): boolean => item.status === 'pending' && item.nextAttemptAt <= now.toISOString();

export function createItems(table: Table, claimant: Claimant): ItemStore {
  async function get(id: string): Promise<Item | null> {
    const row = await table.get(itemKey(id));
    return row && itemSchema.parse(row);
  }

  /** By which write each item that was offered as new stands there: whoever takes it up at once need not read it first. */
  const writes = new WeakMap<Item, string>();

  /**
   * An edit keeps when the item was found. It is silent if it says so, or if the first telling was silent and still unread:
   * a text edited before we came to read it is no news.
   */
  async function offer(item: Item): Promise<'new' | 'changed' | 'same'> {
    for (;;) {
      // Nearly all that is offered is new: it is written first, and what stands there is only read when something does.
      const w = table.newToken();
      if (await table.put(toRow(item), isAbsent, w)) {
        writes.set(item, w);
        return 'new';
      }
      const row = await table.get(itemKey(item.id));
      if (!row) continue;
      const known = itemSchema.parse(row);
      if (known.contentHash === item.contentHash) return 'same';
      const isUnread = known.status === 'pending' && known.again === undefined;
      const silent = item.silent || (known.silent && isUnread);
      const told = known.told === undefined ? {} : { told: known.told };
      const edited = toRow({ ...item, silent, discoveredAt: known.discoveredAt, ...told });
      if (await table.put(edited, isEqual('w', row.w))) return 'changed';
    }
  }

  async function claim(item: Item, now: Date, until: Date): Promise<Item | null> {
    const w = writes.get(item);
    writes.delete(item);
    const offered = { ...item, nextAttemptAt: until.toISOString() };
    if (w !== undefined && isDue(item, now) && (await putClaimed(offered, w))) return offered;
    const row = await table.get(itemKey(item.id));
    if (!row) return null;
    const known = itemSchema.parse(row);
    if (!isDue(known, now)) return null;
    const claimed = { ...known, nextAttemptAt: until.toISOString() };
    return (await putClaimed(claimed, row.w)) ? claimed : null;
  }

  const putClaimed = (claimed: Item, w: unknown): Promise<boolean> =>
    table.put({ ...toRow(claimed), claimedBy: claimant.id }, isEqual('w', w));

  /** An outcome of a text that was edited meanwhile is dropped: the item is pending again with the new one. */
  async function settle(item: Item): Promise<void> {
    if (item.status === 'irrelevant') return table.remove(itemKey(item.id), isEqual('contentHash', item.contentHash));
    await table.put(toRow(item), isEqual('contentHash', item.contentHash));
  }

  async function listDue(now: Date, limit: number): Promise<Item[]> {
    const items = (await listWork(table, { kind: 'item', now, limit })).map((row) => itemSchema.parse(row));
    return items.filter((item) => isDue(item, now));
  }

  return { get, offer, listDue, claim, settle };
}
