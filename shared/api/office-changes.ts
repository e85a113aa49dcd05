// The changes that say how offices stand, kept in the memory of the process and brought up to date at each request by what was recorded since: a request
// reads what is new, not every opening and closure there ever was.
import { everyPage } from '../changelog/every-change.ts';
import { type OfficeChange, officeTypes } from '../changelog/office-states.ts';
import type { Change } from '../model/change.ts';
import { type ChangeStore, SyncTokenError } from '../store/store.ts';

export type OfficeChanges = (now: Date) => Promise<Iterable<OfficeChange>>;

const pageSize = 200;
const kept = new WeakMap<ChangeStore, OfficeChanges>();

/** Those of this store, as they stand. `now`: of the wall clock. */
export function officeChangesOf(changes: ChangeStore): OfficeChanges {
  const known = kept.get(changes) ?? keep(changes);
  kept.set(changes, known);
  return known;
}

function keep(changes: ChangeStore): OfficeChanges {
  const byId = new Map<string, OfficeChange>();
  let token: string | null = null;
  const take = (change: Change): void => {
    if (change.withdrawn) byId.delete(change.id);
    else if (officeTypes.includes(change.type)) byId.set(change.id, factsOf(change));
  };

  async function readAll(now: Date): Promise<void> {
    byId.clear();
    // Taken before the reading: what is recorded meanwhile is read again.
    const from = changes.syncTokenOf(now);
    for await (const page of everyPage(changes, { type: officeTypes })) for (const change of page) take(change);
    token = from;
  }

  async function readOn(from: string, now: Date): Promise<void> {
    let cursor: string | undefined;
    do {
      const page = await changes.sync({
        ...(cursor === undefined ? { token: from } : { cursor }),
        limit: pageSize,
        now,
      });
      for (const change of page.items) take(change);
      token = page.syncToken ?? token;
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  }

  async function bringUpToDate(now: Date): Promise<void> {
    if (token === null) return readAll(now);
    try {
      await readOn(token, now);
    } catch (error) {
      // Another store, or one set back to an earlier time.
      if (!(error instanceof SyncTokenError)) throw error;
      await readAll(now);
    }
  }

  let underWay: Promise<void> | null = null;
  return async (now) => {
    underWay ??= bringUpToDate(now).finally(() => {
      underWay = null;
    });
    await underWay;
    return byId.values();
  };
}

/** A tenth of what a change holds. */
const factsOf = ({ id, type, status, effectiveFrom, announcedAt, withdrawn, offices }: Change): OfficeChange => ({
  ...{ id, type, status, effectiveFrom, announcedAt, withdrawn, offices },
});
