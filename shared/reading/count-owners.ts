// Whose offices a number counts, and whether it is a number of offices at all.
import { otherOwners, ourselves } from '../knowledge/office-count-words.ts';
import { numberBefore } from './numbers.ts';

export interface Count {
  from: number | null;
  to: number;
  start: number;
  end: number;
}

/** A network is larger than what one town or one county has; a smaller number must say that it is the whole. */
export const networkSize = 50;
export const largestNetwork = 999;

/** The clause up to an offset, at most 100 characters of it. */
export function clauseBefore(lower: string, start: number): string {
  const lead = lower.slice(Math.max(0, start - 100), start);
  return lead.slice(Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('. '), lead.lastIndexOf('\n')) + 1);
}

/** Whether the nearest owner named before the number in its clause is somebody else: "polisens 252 kontor". */
export function isOthers(lower: string, start: number): boolean {
  const lead = clauseBefore(lower, start);
  // "252 polisstationer och |119 servicekontor": the one before the "och" has its own number.
  const last = (pattern: RegExp) =>
    [...lead.matchAll(pattern)].findLast(({ index, 0: found }) => lead.slice(index + found.length) !== ' och ')
      ?.index ?? -1;
  const theirs = last(otherOwners);
  return theirs > last(ourselves) && !isGuest.test(lead.slice(theirs));
}

/** "Pensionsmyndigheten finns på samtliga 128 kontor": they work at ours. */
const isGuest =
  /^\p{L}{1,30}(?: \p{L}{1,20}){0,4} (?:på|vid) (?:(?:alla|samtliga|de|landets|drygt|knappt|omkring|cirka|nu) ){0,3}$/u;

const theirs =
  /^ (?:hos|för|i|at) (?:polis|arbetsförmedl|skatteverk|försäkringskass|bank|kommunen|regionen|trafikverk|the police)/;

/** "… mot 252 kontor hos polisen". */
export function isTheirs(lower: string, end: number): boolean {
  return theirs.test(lower.slice(end, end + 24));
}

/** "113", "hundra": a whole number that a network can have. */
export function whole(written: string): number | null {
  const value = /^\d+$/.test(written) ? Number(written) : (numberBefore(written, written.length, false)?.value ?? null);
  return value !== null && Number.isInteger(value) && value >= 1 && value <= largestNetwork ? value : null;
}
