// A change as it was in one version: what a delivery of that version is about.
import { toChange } from '../changelog/merge.ts';
import type { Change, ChangeRow } from '../model/change.ts';
import type { Store } from '../store/store.ts';

/** The row itself while it is still of that version (with the evidence it has gathered since), else the kept revision. */
export async function changeAtVersion(store: Store, row: ChangeRow, version: number): Promise<Change> {
  if (row.version === version) return toChange(row);
  const revisions = await store.changes.listRevisions(row.id);
  return revisions.find((revision) => revision.version === version) ?? toChange(row);
}
