// Changes: the row, its revisions, and pointer rows by which lists find it (one a facet, sorted by the day announced).
// Pointers are written before the row and stale ones removed after it; readers check what they find against the row.
import { facetsOf, listFacetsOf, wordsOfChange } from '../changelog/filter.ts';
import { type Change, type ChangeRow, changeRowSchema, changeSchema } from '../model/change.ts';
import { changeKey, pointerKey } from './change-keys.ts';
import { createChangeList } from './change-list.ts';
import { inParallel } from './in-parallel.ts';
import { createListIndex } from './list-index.ts';
import { listWork } from './list-work.ts';
import type { ReadTogether } from './read-together.ts';
import { createRecorded } from './recorded.ts';
import type { ChangeStore } from './store.ts';
import { createSync, syncTokenOf } from './sync.ts';
import { isAbsent, isAbsentOrBelow, isBelow, isEqual, type Key, type Row, type Table } from './table.ts';
import { createVocabulary } from './vocabulary.ts';

const pointerKeys = (change: Change): Map<string, Key> =>
  new Map(
    [...facetsOf(change), ...listFacetsOf(change)].map((facet) => {
      const key = pointerKey(facet, change);
      return [`${key.pk}\n${key.sk}`, key];
    }),
  );

export function createChanges(table: Table, readTogether: ReadTogether): ChangeStore {
  const { note, ...recorded } = createRecorded(table);
  const vocabulary = createVocabulary(table);
  const listIndex = createListIndex(table, vocabulary);

  async function get(id: string): Promise<ChangeRow | null> {
    const row = await table.get(changeKey(id));
    return row && changeRowSchema.parse(row);
  }

  /** One row answers all who asked for it, and is parsed once. */
  const parsedTogether = new WeakMap<Row, ChangeRow>();

  async function getTogether(id: string): Promise<ChangeRow | null> {
    const row = await readTogether(changeKey(id));
    if (row === null) return null;
    const parsed = parsedTogether.get(row) ?? changeRowSchema.parse(row);
    parsedTogether.set(row, parsed);
    return parsed;
  }

  /**
   * Each pointer carries the `seq` of the write that made it, and a removal takes only older ones: a slow writer's late
   * removal cannot take the pointer that a later version needs again.
   */
  async function put(row: ChangeRow, previous: ChangeRow | null): Promise<boolean> {
    const before = previous ? pointerKeys(previous) : new Map<string, Key>();
    const after = pointerKeys(row);
    const fresh = [...after].filter(([name]) => !before.has(name));
    const stale = [...before].filter(([name]) => !after.has(name));
    const said = new Set(previous ? wordsOfChange(previous) : []);
    await vocabulary.add(wordsOfChange(row).filter((word) => !said.has(word)));
    await inParallel(fresh, ([, key]) =>
      table.put({ ...key, id: row.id, seq: row.seq }, isAbsentOrBelow('seq', row.seq)),
    );
    await note(row, previous);
    const oldest = row.announcements.map(({ recordedAt }) => recordedAt).sort()[0];
    const work = oldest === undefined ? {} : { workPk: 'announce', workAt: `${oldest}#${row.id}` };
    const condition = previous ? isEqual('seq', previous.seq) : isAbsent;
    if (!(await table.put({ ...changeKey(row.id), ...row, ...work }, condition))) return false;
    await inParallel(stale, ([, key]) => table.remove(key, isBelow('seq', row.seq)));
    return true;
  }

  async function putRevision(change: Change): Promise<void> {
    const sk = `revision#${String(change.version).padStart(8, '0')}`;
    await table.put({ pk: changeKey(change.id).pk, sk, ...changeSchema.parse(change) }, isAbsent);
  }

  async function listRevisions(id: string): Promise<Change[]> {
    const { pk } = changeKey(id);
    const current = await get(id);
    const revisions: Change[] = [];
    for await (const row of table.query({ pk, from: 'revision#', to: 'revision#~', descending: true })) {
      const revision = changeSchema.parse(row);
      // A writer who then lost has kept the version that still stands.
      if (current && revision.version < current.version) revisions.push(revision);
    }
    return revisions;
  }

  async function listUnannounced(limit: number): Promise<ChangeRow[]> {
    const rows = await listWork(table, { kind: 'announce', limit });
    return rows.map((row) => changeRowSchema.parse(row)).filter(({ announcements }) => announcements.length > 0);
  }

  return {
    get,
    getTogether,
    put,
    putRevision,
    listRevisions,
    list: createChangeList(table, listIndex),
    completeIndex: listIndex.advance,
    sync: createSync(table),
    syncTokenOf,
    listUnannounced,
    ...recorded,
  };
}
