// Does a subscription want to hear of this version of a change? Pure; the withdrawal's question, "was it told?", is the ledger's.
import { matchesFilter } from '../changelog/filter.ts';
import type { Announcement, Change } from '../model/change.ts';
import type { Subscription } from '../model/subscription.ts';

/** `false` for withdrawals: those go to whoever was told, whatever the filter says now. */
export function wants(subscription: Subscription, change: Change, { event, recordedAt }: Announcement): boolean {
  if (event === 'withdrawn' || change.withdrawn) return false;
  if (subscription.status !== 'active' || subscription.activeAt === null) return false;
  if (subscription.activeAt >= recordedAt) return false;
  return subscription.on.includes(event) && matchesFilter(change, subscription.filter);
}
