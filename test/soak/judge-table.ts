// What is left in the table when the year is over: each kind of row beside the number it should have.
import type { Change } from '../../shared/model/change.ts';
import { deliveriesKeptForMs } from '../../shared/model/subscription.ts';
import { groupBy } from '../../shared/pipeline/group-by.ts';
import type { Plan } from './plan.ts';
import type { Reader } from './readers.ts';

export type StoredRow = Record<string, unknown> & { pk: string; sk: string };

const dayMs = 24 * 3_600_000;
/** What has expired is looked for once a day. */
const expiryDelayMs = dayMs + 3_600_000;
/** A subscription that has ended is kept for so long at most, one that was never confirmed a week (docs/privacy.md). */
const keptAfterEndMs = 28 * dayMs;
const keptUnconfirmedMs = 8 * dayMs;

export interface TableFacts {
  rows: StoredRow[];
  changes: Change[];
  plan: Plan;
  readers: Reader[];
  endedAt: number;
}

export const kindOf = ({ pk, sk }: StoredRow): string => {
  const kind = pk.split('#')[0] ?? '';
  return kind === 'change' && sk !== 'change' ? 'change-version' : kind;
};

/** One line for what is there and should not be, or is not and should. */
export function tableFaults({ rows, changes, plan, readers, endedAt }: TableFacts): string[] {
  const kinds = groupBy(rows, kindOf);
  const of = (kind: string): StoredRow[] => kinds.get(kind) ?? [];
  const known = new Set(changes.map(({ id }) => id));
  const versions = changes.reduce((sum, { version }) => sum + version, 0);
  const towns = new Set(plan.events.map(({ town }) => town.id));
  const relevant = plan.stories.filter(({ slug }) => towns.has(slug.replace(/-(?:ocksa|stangt)$/, '')));
  const stored = new Map(of('subscription').map((row) => [String(row.id), row]));
  const lost = readers.filter(({ id = '', ...reader }) => isRunning(reader) && !stored.has(id));
  const owner = new Map(readers.map((reader) => [reader.id, reader]));
  const counted = (kind: string, expected: number) =>
    of(kind).length === expected ? [] : [`${of(kind).length} rows of "${kind}" instead of ${expected}`];
  const strangers = (kind: string, isKnown: (row: StoredRow) => boolean) => {
    const found = of(kind).filter((row) => !isKnown(row));
    return found.length === 0
      ? []
      : [`${found.length} rows of "${kind}" that belong to nothing: ${found[0]?.pk} ${found[0]?.sk}`];
  };
  const at = (row: StoredRow, field: string) => Date.parse(String(row[field]));
  return [
    ...counted('change', changes.length),
    ...counted('recorded', versions),
    // Each text that told of something is remembered, so that it is not read twice; those that told of nothing are not.
    ...counted('item', relevant.length),
    ...strangers('facet', ({ id }) => known.has(String(id))),
    ...strangers('subscription', (row) => mayBeKept(row, owner.get(String(row.id)), endedAt)),
    ...strangers('match', ({ sk }) => ['active', 'disabled'].includes(String(stored.get(sk)?.status))),
    ...strangers('token', ({ expiresAt }) => expiresAt !== undefined),
    ...strangers('deliveries', (row) => at(row, 'createdAt') > endedAt - deliveriesKeptForMs - expiryDelayMs),
    ...rows
      .filter(({ expiresAt }) => typeof expiresAt === 'number' && expiresAt * 1000 < endedAt - expiryDelayMs)
      .map(({ pk, sk }) => `expired and still there: ${pk} ${sk}`),
    ...rows
      .filter(({ workAt }) => typeof workAt === 'string' && workAt < new Date(endedAt - 3_600_000).toISOString())
      .map(({ pk, sk, workAt }) => `due since ${String(workAt).slice(0, 19)} and not done: ${pk} ${sk}`),
    ...lost.map(({ name }) => `the subscription of ${name} is lost`),
  ];
}

const isRunning = ({ activeAt, endedAt }: Pick<Reader, 'activeAt' | 'endedAt'>): boolean =>
  activeAt !== undefined && endedAt === undefined;

function mayBeKept({ status, endedAt, createdAt }: StoredRow, owner: Reader | undefined, now: number): boolean {
  if (owner === undefined) return false;
  if (status === 'pending') return Date.parse(String(createdAt)) > now - keptUnconfirmedMs;
  // A webhook whose endpoint fails is disabled when something was to be told to it, which may be long after.
  if (status === 'active') return isRunning(owner) || owner.end === 'gone' || owner.end === 'failing';
  return Date.parse(String(endedAt)) > now - keptAfterEndMs;
}
