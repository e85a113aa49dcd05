// When tellings of one type and one office are two events all the same: new hours since March, and others from May.
import type { ChangeType } from '../model/words.ts';
import { lowerCase } from './lower-case.ts';
import { quantityIn } from './quantity.ts';
import type { Telling } from './telling.ts';

/** What an office, or the agency, may undergo more than once in the time of one article. */
const repeats = new Set<ChangeType>([
  'office-hours',
  'office-services',
  'office-disruption',
  'mobile-service',
  'mandate',
  'review',
]);
/** Of these there are many, so that the end of one is not the end of the others. */
const manifold = new Set<ChangeType>(['mandate', 'mobile-service']);

const said = ({ field, start, end }: Telling): string => lowerCase(field.text).slice(start, end);

/** The tellings of a group, event by event: most often one. */
export function distinctEvents(group: readonly Telling[]): Telling[][] {
  const first = group[0];
  if (!first || group.length < 2) return [[...group]];
  if (manifold.has(first.type)) {
    const [ended, others] = parted(group, ({ status }) => status === 'cancelled');
    if (ended.length > 0 && others.some(isFirm)) return [ended, others];
  }
  const [coming, come] = parted(group, ({ status }) => status === 'decided');
  if (repeats.has(first.type) && areApart(come, coming)) return [come, coming];
  if (first.office === null && areCounted(come, coming)) return [come, coming];
  return [[...group]];
}

const isFirm = ({ marked, effectiveFrom, field }: Telling): boolean =>
  (marked || effectiveFrom !== null) && field.text.field === 'text';

/** What has come and what is coming, each with a day of its own. */
function areApart(come: readonly Telling[], coming: readonly Telling[]): boolean {
  const since = come.find(({ status, effectiveFrom }) => status === 'in-effect' && effectiveFrom !== null);
  const from = coming.find(({ effectiveFrom }) => effectiveFrom !== null);
  return (
    since !== undefined &&
    from !== undefined &&
    (since.effectiveFrom as string) < (from.effectiveFrom as string) &&
    since.field === from.field
  );
}

/** "Elva kontor stängde i mars. I höst stängs ytterligare tretton." */
function areCounted(come: readonly Telling[], coming: readonly Telling[]): boolean {
  const closed = Math.max(
    0,
    ...come.filter(({ status }) => status === 'in-effect').map((one) => quantityIn(said(one))),
  );
  const closing = Math.max(0, ...coming.map((one) => quantityIn(said(one))));
  return closed > 0 && closing > 0 && closed !== closing && come.every(({ status }) => status === 'in-effect');
}

const past =
  /(?<![a-zåäö])(?:i (?:höstas|våras|somras|vintras|fjol)|förra (?:året|hösten|våren|sommaren|vintern|gången)|tidigare|räddades|stoppades|klarade sig|fick (?:\S+ )?(?:vara|finnas) kvar|för (?:ett|två|tre) år sedan)(?![a-zåäö])/;

/** A rescue of some time ago, when the text goes on to say that it is decided now. */
export function isOverturned(telling: Telling, group: readonly Telling[]): boolean {
  if (telling.status !== 'cancelled' || !past.test(said(telling))) return false;
  return group.some(
    ({ field, at, marked, status }) =>
      field === telling.field && at > telling.at && marked && (status === 'decided' || status === 'in-effect'),
  );
}

function parted<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
