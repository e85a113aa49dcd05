// Does a subscription want to hear of this version of a change? Pure; the withdrawal's question, "was it told?", is the ledger's.
import { matchesFilter } from '../changelog/filter.ts';
import type { Announcement, Change } from '../model/change.ts';
import type { Subscription } from '../model/subscription.ts';

/** One that is disabled wants what it will be given when it is enabled again. `false` for withdrawals: those go to whoever was told, whatever the filter says now. */
export function wants(subscription: Subscription, change: Change, { event, recordedAt }: Announcement): boolean {
  if (event === 'withdrawn' || change.withdrawn) return false;
  const isHeard = subscription.status === 'active' || subscription.status === 'disabled';
  if (!isHeard || subscription.activeAt === null) return false;
  if (subscription.activeAt >= recordedAt) return false;
  return subscription.on.includes(event) && matchesFilter(change, subscription.filter);
}
