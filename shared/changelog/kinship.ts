// Whether a telling can be about a change of its thread, by what marks the two; nearness in time is for threads.ts.
import { comingWords, leavingWords } from '../knowledge/leadership-words.ts';
import { knownOfficeIds, officePlace } from '../knowledge/offices.ts';
import { once } from '../knowledge/once.ts';
import type { Evidence } from '../model/change.ts';
import type { ChangeType } from '../model/words.ts';
import type { ThreadEntry } from '../store/store.ts';
import { daysBetween } from './days.ts';
import {
  amountMarks,
  countMarks,
  type Kinship,
  kinshipOfCounts,
  kinshipOfSets,
  kinshipOfSums,
  officeMarks,
} from './marks.ts';
import { isPlaced, type TellingOf, townOf } from './tellings.ts';

/** A telling with what marks are drawn from; an import knows no more. */
export type Marked = Pick<TellingOf, 'type' | 'telling'> & { evidence?: Evidence };

const cancelledMark = 'cancelled:';
const doneMark = 'in-effect';

/** Who examines the agency; the others that a review names are those it is about. */
const reviewers = new Set(['riksrevisionen', 'statskontoret', 'esv', 'imy', 'justitieombudsmannen']);
const reviewerMarks = ({ telling }: Marked): string[] =>
  telling.agencies.filter((id) => reviewers.has(id)).map((id) => `by:${id}`);

/** Whose errands can be done at an office, or no longer. */
const othersMarks = ({ telling }: Marked): string[] =>
  telling.agencies.filter((id) => id !== 'statens-servicecenter').map((id) => `of:${id}`);

/** A head who leaves is one change, and who comes instead another: told months apart, though their days may touch. */
function leadershipMarks({ evidence }: Marked): string[] {
  const said = (evidence?.quotes ?? []).map(({ quote }) => quote).join('\n');
  return [...(leavingWords.test(said) ? ['leaves'] : []), ...(comingWords.test(said) ? ['comes'] : [])];
}

/** What marks a telling of this type; some types have one change at a time in their thread. */
export function marksOf(next: Marked): string[] {
  const { type, telling } = next;
  if (type === 'budget-cut' || type === 'budget-increase') return amountMarks(telling.amounts);
  if (type === 'network-size') return [...new Set(countMarks(telling.officeCounts))];
  if (type === 'leadership') return leadershipMarks(next);
  if (type === 'review') return [...officeMarks(telling.offices), ...reviewerMarks(next)];
  if (type === 'office-services') return [...officeMarks(telling.offices), ...othersMarks(next)];
  return type === 'mandate' || isPlaced(type) ? officeMarks(telling.offices) : [];
}

/** Marks of the whole thread's entry: the telling's own, that it was called off (and when), that it has come about. */
export function entryMarksOf(next: Marked, day: string): string[] {
  const { status } = next.telling;
  return [
    ...marksOf(next),
    ...(status === 'cancelled' ? [`${cancelledMark}${day}`] : []),
    ...(status === 'in-effect' ? [doneMark] : []),
  ];
}

export const isDone = ({ marks }: ThreadEntry): boolean => marks.includes(doneMark);
/** The last word that it was called off. */
export const calledOffOn = ({ marks }: ThreadEntry): string | undefined =>
  marks
    .filter((mark) => mark.startsWith(cancelledMark))
    .map((mark) => mark.slice(cancelledMark.length))
    .sort()
    .at(-1);

export function kinshipOf(entry: ThreadEntry, next: TellingOf): Kinship {
  const known = entry.marks.filter((mark) => mark !== doneMark && !mark.startsWith(cancelledMark));
  const told = marksOf(next);
  return kinshipByType(next.type, { known, told, entry, next });
}

interface Compared {
  known: string[];
  told: string[];
  entry: ThreadEntry;
  next: TellingOf;
}

function kinshipByType(type: ChangeType, compared: Compared): Kinship {
  const { known, told } = compared;
  if (type === 'budget-cut' || type === 'budget-increase') return kinshipOfMoney(compared);
  if (type === 'network-size') return kinshipOfCounts(known, told);
  if (type === 'review') return kinshipOfReviews(known, told);
  return isPlaced(type) && compared.next.telling.offices.length > 0
    ? kinshipOfOffices(compared)
    : kinshipOfSets(known, told);
}

/** What has been cut already and what is to be cut in another year are two, though the sums follow from each other. */
function kinshipOfMoney({ known, told, entry, next }: Compared): Kinship {
  const kinship = kinshipOfSums(known, told);
  const isOther = known.length > 0 && told.length > 0 && isDone(entry) !== (next.telling.status === 'in-effect');
  return kinship === 'open' && isOther ? 'apart' : kinship;
}

const starting = (marks: string[], start: string): string[] => marks.filter((mark) => mark.startsWith(start));

function kinshipOfReviews(known: string[], told: string[]): Kinship {
  const both = ['by:', 'office:'].map((start) => kinshipOfSets(starting(known, start), starting(told, start)));
  return both.includes('apart') ? 'apart' : both.includes('same') ? 'same' : 'open';
}

/** Towns of which we know more than one office by name. */
const sharedTowns = once(() => {
  const towns = [...knownOfficeIds()].map((id) => townOf({ id, municipality: officePlace(id)?.municipality ?? null }));
  return new Set(towns.filter((town, index) => towns.indexOf(town) !== index));
});
/** There, what is told by the town's name of days so far apart is of two offices. */
const townSlack = 60;

/**
 * The offices of a town share a thread, since "kontoret i Haninge" is the one in Brandbergen. The town's own name means whichever office
 * is told of there, unless there is one of that name: then the day has to tell.
 */
function kinshipOfOffices({ known, told, entry, next }: Compared): Kinship {
  if (kinshipOfSets(starting(known, 'of:'), starting(told, 'of:')) === 'apart') return 'apart';
  const [office] = next.telling.offices;
  const town = office ? townOf(office) : '';
  const townMark = `office:${town}`;
  const own = starting(known, 'office:').filter((mark) => mark !== townMark);
  const isByTown = told.includes(townMark);
  if (own.length > 0 && !isByTown) return kinshipOfSets(own, starting(told, 'office:'));
  const apart = daysApart(entry, next);
  if (own.length === 0 && isByTown) return sharedTowns().has(town) && (apart ?? 0) > townSlack ? 'apart' : 'same';
  return !knownOfficeIds().has(town) || apart === 0 ? 'same' : 'apart';
}

function daysApart(entry: ThreadEntry, { telling }: TellingOf): number | null {
  const [one, other] = [entry.effectiveFrom, telling.effectiveFrom];
  return one && other ? Math.abs(daysBetween(one, other)) : null;
}
