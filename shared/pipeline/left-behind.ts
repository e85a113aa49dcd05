// What a dead worker, a lost message or a retry that has come due left to be done: found by state, whoever was meant to do it.
import type { Item } from '../model/item.ts';
import { announceAll } from './announce-all.ts';
import type { Services } from './services.ts';

/** An item that is due for less than this is in somebody's queue; looking earlier would only tell it twice. */
const graceMs = 5 * 60_000;
const itemsAtMost = 500;

export interface LeftBehind {
  items: Item[];
  /** Deliveries that the announcements left behind have made just now. */
  announced: number;
  /** Milliseconds the oldest due delivery has waited; `null` when none is due. */
  deliveryDelayMs: number | null;
}

/** Announces what nobody has, and says what else is waiting. */
export async function findLeftBehind(services: Pick<Services, 'store' | 'clock' | 'logger'>): Promise<LeftBehind> {
  const { store, clock } = services;
  const now = clock.wall();
  const items = await store.items.listDue(new Date(now.getTime() - graceMs), itemsAtMost);
  const announced = await announceAll(services);
  const [oldest] = await store.deliveries.listDue(now, 1);
  const deliveryDelayMs = oldest === undefined ? null : now.getTime() - Date.parse(oldest.nextAttemptAt);
  return { items, announced, deliveryDelayMs };
}
