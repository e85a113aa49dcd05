// Deliveries: the alert ledger, one partition a subscription. Open ones are in the `work` index by when they are due.
import * as z from 'zod';
import { type Delivery, deliveriesKeptForMs, deliverySchema } from '../model/subscription.ts';
import type { Claimant } from './claims.ts';
import { makeCursor, readCursor } from './cursor.ts';
import { listWork } from './list-work.ts';
import type { DeliveryStore, Page } from './store.ts';
import { isAbsent, isEqual, type Key, type Row, secondsAfter, type Table } from './table.ts';

const deliveryKey = (subscriptionId: string, id: string): Key => ({ pk: `deliveries#${subscriptionId}`, sk: id });

/** Stands under a mailbox: as long as its link works, and a day. */
const confirmationKeptForMs = 8 * 24 * 3_600_000;

const isOpen = ({ status }: Delivery): boolean => status === 'pending' || status === 'sending';

const toRow = (delivery: Delivery): Row => ({
  ...deliveryKey(delivery.subscriptionId, delivery.id),
  ...deliverySchema.parse(delivery),
  listAt: `${delivery.createdAt}#${delivery.id}`,
  expiresAt: secondsAfter(
    delivery.createdAt,
    delivery.event === 'confirmation' ? confirmationKeptForMs : deliveriesKeptForMs,
  ),
  ...(isOpen(delivery) ? { workPk: 'delivery', workAt: `${delivery.nextAttemptAt}#${delivery.id}` } : {}),
});

/** Whether nobody has touched the delivery since `seen` was read. */
const isSame = (stored: Delivery, seen: Delivery): boolean =>
  stored.status === seen.status &&
  stored.nextAttemptAt === seen.nextAttemptAt &&
  stored.messageId === seen.messageId &&
  stored.attempts.length === seen.attempts.length;

const cursorSchema = z.strictObject({ last: z.string().max(200) });

export function createDeliveries(table: Table, claimant: Claimant): DeliveryStore {
  /** By which write each delivery that we gave out was stored: who hands it back need not be read again to be known as unchanged. */
  const writes = new WeakMap<Delivery, unknown>();
  const parse = (row: Row): Delivery => {
    const delivery = deliverySchema.parse(row);
    writes.set(delivery, row.w);
    return delivery;
  };
  const parseAll = (rows: Row[]): Delivery[] => rows.map(parse);

  async function get(subscriptionId: string, id: string): Promise<Delivery | null> {
    const row = await table.get(deliveryKey(subscriptionId, id));
    return row && parse(row);
  }

  async function getMany(wanted: Pick<Delivery, 'subscriptionId' | 'id'>[]): Promise<Delivery[]> {
    return parseAll(await table.getMany(wanted.map(({ subscriptionId, id }) => deliveryKey(subscriptionId, id))));
  }

  /** Puts `next` if the stored delivery is still as `seen`. */
  async function replace(seen: Delivery, next: Delivery, marks: Record<string, string> = {}): Promise<boolean> {
    const before = writes.get(seen) ?? (await writeOf(seen));
    if (before === undefined) return false;
    const w = table.newToken();
    if (!(await table.put({ ...toRow(next), ...marks }, isEqual('w', before), w))) return false;
    writes.set(next, w);
    return true;
  }

  async function writeOf(seen: Delivery): Promise<unknown> {
    const row = await table.get(deliveryKey(seen.subscriptionId, seen.id));
    return row && isSame(deliverySchema.parse(row), seen) ? row.w : undefined;
  }

  async function claim(
    seen: Delivery,
    { until, messageId }: { until: Date; messageId: string },
  ): Promise<Delivery | null> {
    const claimed: Delivery = { ...seen, status: 'sending', nextAttemptAt: until.toISOString(), messageId };
    return isOpen(seen) && (await replace(seen, claimed, { claimedBy: claimant.id })) ? claimed : null;
  }

  async function listDue(now: Date, limit: number): Promise<Delivery[]> {
    const found = parseAll(await listWork(table, { kind: 'delivery', now, limit }));
    return found.filter((delivery) => isOpen(delivery) && delivery.nextAttemptAt <= now.toISOString());
  }

  async function listOpen(subscriptionId: string): Promise<Delivery[]> {
    const keys: Key[] = [];
    const { pk } = deliveryKey(subscriptionId, '');
    for await (const key of table.query({ pk, index: 'open' })) keys.push(key);
    return parseAll(await table.getMany(keys)).filter(isOpen);
  }

  async function list(
    subscriptionId: string,
    { limit, cursor, from, to }: Parameters<DeliveryStore['list']>[1],
  ): Promise<Page<Delivery>> {
    const before = cursor === undefined ? undefined : readCursor(cursor, cursorSchema).last;
    const { pk } = deliveryKey(subscriptionId, '');
    // "~" follows "#", so the moment itself is included.
    const until = before ?? (to === undefined ? undefined : `${to}~`);
    const bounds = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { to: until }) };
    const keys: Row[] = [];
    for await (const key of table.query({ pk, index: 'listing', ...bounds, descending: true, pageSize: limit + 2 })) {
      if (key.listAt === before) continue;
      if (keys.push(key) > limit) break;
    }
    const shown = keys.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: parseAll(await table.getMany(shown)),
      nextCursor: keys.length > limit && last ? makeCursor({ last: String(last.listAt) }) : null,
    };
  }

  return {
    get,
    getMany,
    putIfNew: (delivery) => table.put(toRow(delivery), isAbsent),
    listDue,
    listOpen,
    claim,
    settle: (claimed, outcome) => replace(claimed, outcome),
    revise: (seen, next) => replace(seen, next),
    list,
  };
}
