// The facets that only lists go by (pairs of fields, amounts, words; see changelog/filter.ts), and whether every change has its pointers for them:
// those of an earlier release have none, and get theirs here, page by page, oldest last. Until then lists go by single fields, which always find everything.
import { listFacetsOf, waysFor as waysByFields, wordFacets, wordsOfChange } from '../changelog/filter.ts';
import { type ChangeRow, changeRowSchema, type ListFilter } from '../model/change.ts';
import { changeKey, pointerKey } from './change-keys.ts';
import { inParallel } from './in-parallel.ts';
import { smallestPage } from './pointer-lists.ts';
import { isAbsent, isAbsentOrBelow, isEqual, type Table } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

const markKey = { pk: 'setting#list-index', sk: 'setting' };
/** Functions of the earlier release, which write no such pointers, are gone by then. */
const beginsAfterMs = 10 * 60_000;
const pageSize = 200;

/** A search that means more words of the log goes by its other fields, or by the log itself, at first: it may not take long. */
const fewWords = 40;
/** To begin with a word costs a page: in the end no more is spent on words than on what was looked at without them. */
const wordsPerPointer = 1 / smallestPage;

export function createListIndex(table: Table, vocabulary: Vocabulary) {
  let isWhole = false;

  /** One read until it is, none from then on. */
  async function whole(): Promise<boolean> {
    isWhole ||= (await table.get(markKey))?.isWhole === true;
    return isWhole;
  }

  /** Goes on with it until it is whole. A run that dies is gone on with; of two side by side the slower one gives up. */
  async function advance(now: Date): Promise<void> {
    while (!isWhole) {
      const mark = await table.get(markKey);
      if (mark === null) {
        await table.put({ ...markKey, seenAt: now.toISOString(), isWhole: false }, isAbsent);
        return;
      }
      isWhole = mark.isWhole === true;
      if (isWhole || now.getTime() - Date.parse(String(mark.seenAt)) < beginsAfterMs) return;
      const { rows, end } = await page(typeof mark.last === 'string' ? mark.last : undefined);
      for (const row of rows) await writePointers(row);
      const next = { ...markKey, seenAt: mark.seenAt, isWhole: end === undefined, ...(end && { last: end }) };
      if (!(await table.put(next, isEqual('w', mark.w)))) return;
    }
  }

  async function page(before: string | undefined): Promise<{ rows: ChangeRow[]; end: string | undefined }> {
    const keys: { id: string; sk: string }[] = [];
    const range = before === undefined ? {} : { to: before };
    for await (const { id, sk } of table.query({ pk: 'facet#all', descending: true, pageSize, ...range })) {
      if (sk === before) continue;
      keys.push({ id: String(id), sk });
      if (keys.length === pageSize) break;
    }
    const rows = await table.getMany(keys.map(({ id }) => changeKey(id)));
    const end = keys.length < pageSize ? undefined : keys.at(-1)?.sk;
    return { rows: rows.map((row) => changeRowSchema.parse(row)), end };
  }

  async function writePointers(row: ChangeRow): Promise<void> {
    await vocabulary.add(wordsOfChange(row));
    await inParallel(listFacetsOf(row), (facet) =>
      table.put({ ...pointerKey(facet, row), id: row.id, seq: row.seq }, isAbsentOrBelow('seq', row.seq)),
    );
  }

  /** The ways by which a list finds what the filter matches; words that mean much of the log come in `late`, when much of it has been read. */
  async function waysFor(filter: ListFilter): Promise<ListWays> {
    const hasListIndex = await whole();
    const meant = vocabulary.seek(hasListIndex ? (filter.q ?? '') : '');
    const first = [...waysByFields(filter, { hasListIndex }), ...(await meant(fewWords)).map(wordFacets)];
    return {
      first: first.length > 0 ? first : [['all']],
      late: async (looked) => (await meant(looked * wordsPerPointer)).map(wordFacets),
    };
  }

  return { waysFor, advance };
}

/** Each way the facets that between them find all that matches. */
export interface ListWays {
  first: string[][];
  /** Those not told before that are worth it when so many pointers have been looked at. */
  late(looked: number): Promise<string[][]>;
}
export type ListIndex = ReturnType<typeof createListIndex>;
