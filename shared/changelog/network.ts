// The network over time: how many offices, and what they are given, each figure with who says so. Sources disagree, and none is chosen for the reader.
import { type CountFact, countFacts, type MoneyFact, moneyFacts, type Precision } from '../knowledge/day-one.ts';
import type { Change, Evidence } from '../model/change.ts';
import type { AmountFacts } from '../model/reading.ts';
import type { ChangeStatus } from '../model/words.ts';
import { swedishDay } from './days.ts';

/** Who says a figure: a change of the log with its evidence, or, of what was known before the monitor began, a name. */
interface Said {
  recordedBefore: boolean;
  source: string | null;
  change: string | null;
  evidence: Evidence[];
}

const before = (source: string): Said => ({ recordedBefore: true, source, change: null, evidence: [] });
const since = ({ id, evidence }: Change): Said => ({ recordedBefore: false, source: null, change: id, evidence });

export interface NetworkPoint extends Said {
  /** The day the figure is for. */
  day: string;
  precision: Precision;
  offices: number;
  /** What it was before, where the same source says so. */
  from: number | null;
  /** `in-effect` is a count; anything else is what somebody wants or has decided. */
  status: ChangeStatus;
}

/** Newest day first. `changes`: those of type `network-size`. */
export function networkPoints(changes: readonly Change[]): NetworkPoint[] {
  const known = countFacts.map(
    ({ day, precision, offices, source }: CountFact): NetworkPoint => ({
      ...{ day, precision, offices, from: null, status: 'in-effect' },
      ...before(source),
    }),
  );
  const told = changes.flatMap((change) =>
    change.officeCounts.map(({ from, to, asOf }): NetworkPoint => {
      const day = asOf ?? change.effectiveFrom ?? swedishDay(change.announcedAt);
      return {
        day: wholeDay(day),
        precision: precisionOf(day),
        offices: to,
        from,
        status: change.status,
        ...since(change),
      };
    }),
  );
  // A change may say the same twice.
  const once = new Map([...told, ...known].map((point) => [pointKey(point), point]));
  return [...once.values()].toSorted((a, b) => b.day.localeCompare(a.day));
}

/** What tells one point from another. */
export const pointKey = ({ day, offices, from, change, source }: NetworkPoint): string =>
  JSON.stringify([day, offices, from, change ?? source]);

/** "2024" and "2024-06" stand for their last day. */
function wholeDay(day: string): string {
  if (day.length === 4) return `${day}-12-31`;
  if (day.length !== 7) return day;
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

const precisionOf = (day: string): Precision => (day.length === 4 ? 'year' : day.length === 7 ? 'month' : 'day');

/** The latest count on or before that day; of several on one day the sharpest. */
export function countOn(points: readonly NetworkPoint[], asOf: string): NetworkPoint | null {
  const counts = points.filter(({ status, day }) => status === 'in-effect' && day <= asOf);
  return counts.find(({ day, precision }) => day === counts[0]?.day && precision === 'day') ?? counts[0] ?? null;
}

export interface BudgetAmount extends Said, Omit<AmountFacts, 'fiscalYear'> {
  status: ChangeStatus;
  announcedAt: string | null;
}
export interface BudgetYear {
  /** `null`: no year was said. */
  fiscalYear: number | null;
  amounts: BudgetAmount[];
}

/** Latest year first, those without a year last. `changes`: those of type `budget-cut` and `budget-increase`. */
export function budgetYears(changes: readonly Change[]): BudgetYear[] {
  const years = new Map<number | null, BudgetAmount[]>();
  const add = (year: number | null, amount: BudgetAmount) => years.set(year, [...(years.get(year) ?? []), amount]);
  for (const change of changes) {
    const { status, announcedAt } = change;
    for (const { fiscalYear, ...amount } of change.amounts) {
      add(fiscalYear, { ...amount, status, announcedAt, ...since(change) });
    }
  }
  for (const { fiscalYear, source, ...fact } of moneyFacts satisfies readonly MoneyFact[]) {
    const amount = { ...fact, sekMax: null, status: 'decided' as const, announcedAt: null };
    add(fiscalYear, { ...amount, ...before(source) });
  }
  return [...years]
    .map(([fiscalYear, amounts]) => ({ fiscalYear, amounts }))
    .toSorted((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0));
}
