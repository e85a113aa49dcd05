// What a change says, composed of all its tellings. A pure function of the set: the order in which sources come in, a worker that
// repeats itself or an article that is edited make no difference beyond what is said.
import type { Change, Telling } from '../model/change.ts';
import type { AmountFacts, OfficeCountFacts } from '../model/reading.ts';
import { type ChangeStatus, type ChangeType, changeStatuses, type SourceCategory } from '../model/words.ts';
import { plannedYears } from './marks.ts';
import { townOf } from './tellings.ts';

export type Facts = Pick<
  Change,
  | 'status'
  | 'announcedAt'
  | 'effectiveFrom'
  | 'offices'
  | 'municipalities'
  | 'counties'
  | 'ministers'
  | 'agencies'
  | 'amounts'
  | 'officeCounts'
  | 'confidence'
>;

/** Those who decide, or keep the record of who did: on a day that is told differently, their word goes. */
const officialCategories: ReadonlySet<SourceCategory> = new Set<SourceCategory>(['government', 'agency', 'parliament']);
const isOfficial = ({ category }: Telling): boolean => officialCategories.has(category);
const rank = ({ status }: Telling): number => changeStatuses.indexOf(status);

/**
 * A decision on the first year's sum does not decide those of the years after: the status is told by those who speak of the whole,
 * or of no sum at all, where anybody does.
 */
function speaksOfAll({ amounts }: Telling, all: AmountFacts[], byTime: Telling[]): boolean {
  const years = new Set(all.map(({ fiscalYear }) => fiscalYear));
  const covers = (told: AmountFacts[]) =>
    told.length === 0 || new Set(told.map((amount) => amount.fiscalYear)).size >= years.size;
  return covers(amounts) || !byTime.some((telling) => telling.amounts.length > 0 && covers(telling.amounts));
}

export function compose(tellings: readonly [Telling, ...Telling[]], type: ChangeType): Facts {
  const byTime = [...tellings].sort(inTime);
  const amounts = amountsOf(byTime);
  const status = statusOf(byTime.filter((telling) => speaksOfAll(telling, amounts, byTime)));
  return {
    status,
    announcedAt: byTime[0]?.at ?? tellings[0].at,
    // What has been called off has no day, whatever day it was meant for.
    effectiveFrom: status === 'cancelled' ? null : (budgetDayOf(type, amounts) ?? dayOf(byTime)),
    offices: officesOf(byTime),
    municipalities: [...new Set(byTime.flatMap(({ municipalities }) => municipalities))],
    counties: [...new Set(byTime.flatMap(({ counties }) => counties))],
    ministers: once(
      byTime.flatMap(({ ministers }) => ministers),
      ({ id }) => id,
    ),
    agencies: [...new Set(byTime.flatMap(({ agencies }) => agencies))],
    amounts,
    officeCounts: countsOf(byTime),
    confidence: Math.max(...byTime.map(({ confidence }) => confidence)),
  };
}

const inTime = (a: Telling, b: Telling): number =>
  compare(a.at, b.at) || compare(a.source, b.source) || compare(a.url, b.url);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const once = <T>(values: T[], key: (value: T) => string): T[] => {
  const seen = new Map<string, T>();
  for (const value of values) if (!seen.has(key(value))) seen.set(key(value), value);
  return [...seen.values()];
};

/**
 * Every office told, each once. Where each source tells of one, and one says the office's own name ("Brandbergen") and another that of
 * its town, the town's is left out.
 */
function officesOf(byTime: Telling[]): Change['offices'] {
  const offices = once(
    byTime.flatMap((telling) => telling.offices),
    ({ id }) => id,
  );
  if (byTime.some((telling) => telling.offices.length > 1)) return offices;
  return offices.filter(
    (office) =>
      office.id !== townOf(office) || !offices.some((other) => other !== office && townOf(other) === office.id),
  );
}

/**
 * The firmest status told. Something called off stays so unless it is told later that it did happen, or an official source
 * tells of a new decision.
 */
function statusOf(byTime: Telling[]): ChangeStatus {
  const calledOff = byTime.findLastIndex(({ status }) => status === 'cancelled');
  const revived = byTime
    .slice(calledOff + 1)
    .some((telling) => telling.status === 'in-effect' || (telling.status === 'decided' && isOfficial(telling)));
  const counting = revived || calledOff < 0 ? byTime.filter(({ status }) => status !== 'cancelled') : byTime;
  return changeStatuses[Math.max(...counting.map(rank))] ?? 'possible';
}

/** Official sources over others, a firmer status over a looser, and then the latest word. */
function dayOf(byTime: Telling[]): string | null {
  const dated = byTime.filter(({ effectiveFrom }) => effectiveFrom !== null);
  const best = dated.reduce<Telling | undefined>((chosen, next) => {
    if (!chosen) return next;
    const weight = (telling: Telling): number => (isOfficial(telling) ? 10 : 0) + rank(telling);
    return weight(next) >= weight(chosen) ? next : chosen;
  }, undefined);
  return best?.effectiveFrom ?? null;
}

/** A budget's money is for its years, whichever of them a source tells of. */
function budgetDayOf(type: ChangeType, amounts: AmountFacts[]): string | null {
  const years = amounts.flatMap(({ fiscalYear }) => fiscalYear ?? []);
  const isBudget = type === 'budget-cut' || type === 'budget-increase';
  return isBudget && years.length > 0 ? `${Math.min(...years)}-01-01` : null;
}

/**
 * Every sum told, each once. One without a year is left out where it is the sum of, or the same as, those with one, or what a yearly one
 * comes to; and "a year" is left out where later years' sums are told as well.
 */
function amountsOf(byTime: Telling[]): AmountFacts[] {
  const sums = new Map<string, AmountFacts>();
  for (const amount of byTime.flatMap(({ amounts }) => amounts)) {
    const key = `${amount.fiscalYear}:${amount.sek}:${amount.sekMax}`;
    const known = sums.get(key);
    sums.set(key, {
      ...amount,
      direction: known && known.direction !== 'none' ? known.direction : amount.direction,
      recurring: amount.recurring || (known?.recurring ?? false),
    });
  }
  const dated = [...sums.values()].filter(({ fiscalYear }) => fiscalYear !== null);
  const yearly = dated.filter(({ recurring }) => recurring);
  const told = new Set([
    ...dated.map(({ sek }) => sek),
    ...yearly.map(({ sek }) => sek * plannedYears),
    dated.reduce((sum, { sek }) => sum + sek, 0),
  ]);
  const lastYear = Math.max(...dated.map(({ fiscalYear }) => fiscalYear ?? 0));
  return [...sums.values()]
    .filter(({ fiscalYear, sek }) => fiscalYear !== null || !told.has(sek))
    .map((amount) => ({ ...amount, recurring: amount.recurring && (amount.fiscalYear ?? lastYear) >= lastYear }))
    .sort(
      (a, b) => (a.fiscalYear ?? 9999) - (b.fiscalYear ?? 9999) || a.sek - b.sek || (a.sekMax ?? 0) - (b.sekMax ?? 0),
    );
}

/** Every count told, each once; a bare count is left out where another tells also whence it came. */
function countsOf(byTime: Telling[]): OfficeCountFacts[] {
  const counts = once(
    byTime.flatMap(({ officeCounts }) => officeCounts),
    ({ from, to }) => `${from}-${to}`,
  );
  const whole = new Set(counts.filter(({ from }) => from !== null).map(({ to }) => to));
  return counts.filter(({ from, to }) => from !== null || !whole.has(to));
}
