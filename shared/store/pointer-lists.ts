// Pointers of several facets read as one list, newest first, and what several such lists have in common. A list that is asked to go on far behind where it
// stands leaps there by its sort key, so that among lists the sparsest sets the pace, and what the denser ones hold between is never read.
import { inParallel } from './in-parallel.ts';
import type { PageEnd, Row, Table } from './table.ts';

/** Bounds of the positions, both included. */
interface PositionRange {
  from?: string;
  to?: string;
}

/** The next `count` pointers older than `before`, newest first; fewer when there are no more. Asked from the newest on. */
export type PointerList = (count: number, before: string | undefined) => Promise<Row[]>;

/** Of each of many facets less is read at a time: most of what lies ahead in each is not asked for. */
export const smallestPage = 8;

interface FacetState {
  pk: string;
  /** What has been read and is not passed, from `at` on. */
  rows: Row[];
  at: number;
  /** Where the next page begins: `undefined` before the first, `null` after the last. */
  next: PageEnd | undefined | null;
}

/** What several of the facets point at comes once. `size`: how many will be asked for, as far as one can tell. */
export function openPointers(
  table: Table,
  facets: readonly string[],
  { range, size }: { range: PositionRange; size: number },
): PointerList {
  const states = facets.map((facet): FacetState => ({ pk: `facet#${facet}`, rows: [], at: 0, next: undefined }));

  return async (count, before) => {
    const ahead = Math.max(size, count);
    const pageSize = Math.min(ahead, Math.max(smallestPage, Math.ceil((2 * ahead) / facets.length)));
    const taken: Row[] = [];
    for (let last = before; taken.length < count; ) {
      const unread = states.filter((state) => state.next !== null && pass(state, last) === undefined);
      if (unread.length > 0)
        await inParallel(unread, (state) => readOn(table, state, { range, before: last, pageSize }));
      const newest = newestOf(states, last);
      if (newest === undefined) break;
      taken.push(newest);
      last = newest.sk;
    }
    return taken;
  };
}

/** Passes what is not older than `before`, as far as it has been read; what comes next, if that has been read. */
function pass(state: FacetState, before: string | undefined): Row | undefined {
  let head = state.rows[state.at];
  while (head !== undefined && before !== undefined && head.sk >= before) {
    state.at += 1;
    head = state.rows[state.at];
  }
  return head;
}

function newestOf(states: FacetState[], before: string | undefined): Row | undefined {
  let newest: Row | undefined;
  for (const state of states) {
    const head = pass(state, before);
    if (head !== undefined && (newest === undefined || head.sk > newest.sk)) newest = head;
  }
  return newest;
}

async function readOn(
  table: Table,
  state: FacetState,
  { range, before, pageSize }: { range: PositionRange; before: string | undefined; pageSize: number },
): Promise<void> {
  const to = before !== undefined && (range.to === undefined || before < range.to) ? before : range.to;
  const bounds = { pk: state.pk, from: range.from, to, descending: true, pageSize };
  while (state.next !== null && pass(state, before) === undefined) {
    const last = state.rows.at(-1);
    const isFarBehind = last !== undefined && before !== undefined && last.sk > before;
    const page = await table.queryPage(bounds, isFarBehind ? undefined : state.next);
    state.rows = page.rows;
    state.at = 0;
    state.next = page.next ?? null;
  }
}

/** Of several lists so many pointers are compared at a time at most; at first as many as asked for, then twice as many each time. */
const mostCompared = 400;
/** One list is compared with nothing: when as many as asked for were not enough, it goes on by so many. */
const fewTaken = 5;

interface Intersection {
  before: string | undefined;
  size: number;
  /** Further lists, for the pages after `looked` pointers. */
  join(looked: number): Promise<PointerList[]>;
}

/**
 * What all lists have, newest first, as far as the pages tell; the rows decide. A page of each is read at a time, and all go on from where the one ended that
 * reaches furthest back, which is the sparsest there: so each list has at most about as many pages read as the shortest of them is long.
 */
export async function* inAll(first: PointerList[], { before, size, join }: Intersection): AsyncGenerator<Row> {
  const lists = [...first];
  for (let last = before, compared = size, looked = 0; ; ) {
    const count = lists.length === 1 && looked > 0 ? fewTaken : compared;
    const pages = await Promise.all(lists.map((list) => list(count, last)));
    const known = pages.map((page) => ({
      page,
      reach: page.length < count ? '' : (page.at(-1)?.sk ?? ''),
      positions: new Set(page.map(({ sk }) => sk)),
    }));
    const sparsest = known.reduce((one, other) => (other.reach < one.reach ? other : one));
    for (const pointer of sparsest.page) {
      if (known.every(({ reach, positions }) => pointer.sk < reach || positions.has(pointer.sk))) yield pointer;
    }
    if (sparsest.reach === '') return;
    last = sparsest.reach;
    looked += sparsest.page.length;
    lists.push(...(await join(looked)));
    if (count === compared) compared = Math.min(mostCompared, 2 * compared);
  }
}
