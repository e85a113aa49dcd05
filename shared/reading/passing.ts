// A disruption passes: "Kontoret är stängt. … öppnar igen på torsdag." What opens again had not closed, is not new, and is no second disruption.
import { lowerCase } from './lower-case.ts';
import type { Telling } from './telling.ts';

/** How many sentences apart the tellings of one disruption may stand. */
const steps = [-3, -2, -1, 0, 1, 2, 3];

export function withoutPassing(tellings: Telling[]): Telling[] {
  const shut = new Set(
    tellings
      .filter(({ type }) => type === 'office-disruption')
      .flatMap(({ at, office }) => steps.map((step) => `${at + step} ${office?.place.id ?? ''}`)),
  );
  if (shut.size === 0) return tellings;
  endings(tellings);
  return tellings.filter((telling) => {
    const { type, office, at } = telling;
    if (type !== 'office-closure' && type !== 'office-opening') return true;
    if (!shut.has(`${at} `) && !shut.has(`${at} ${office?.place.id}`)) return true;
    return type === 'office-closure' ? !isShut.test(saidBy(telling)) : !isOld.test(saidBy(telling));
  });
}

/** The day on which it opens again is not the day from which it was shut. */
function endings(tellings: readonly Telling[]): void {
  let last: Telling | null = null;
  for (const telling of tellings) {
    if (telling.type !== 'office-disruption') continue;
    const said = saidBy(telling);
    const isNext = last !== null && last.at < telling.at && telling.at - last.at <= 3;
    if (last && isNext && reopens.test(said) && !/stäng/.test(said))
      Object.assign(telling, { status: last.status, marked: false, effectiveFrom: null });
    last = telling;
  }
}

const saidBy = ({ field, start, end }: Telling): string => lowerCase(field.text).slice(start, end);
const reopens = /(?:öppn\S{0,3}|öppet) (?:\S+ ){0,5}(?:igen|åter)(?![a-zåäö])|återöppn|öppet som vanligt/;
/** "Kontoret öppnar tidigast på måndag": what was shut, not what is new. */
const isOld = /kontoret\s(?:\S+\s){0,3}öppn|öppnar\s(?:\S+\s){0,4}kontoret(?![a-zåäö])/;
/** A state, which may pass. */
export const isShut =
  /(?:är|var|håll\S{1,2}|hölls?|varit)\s(?:\S+\s){0,5}stäng(?:t|d|da)(?![a-zåäö]|\sför\s(?:gott|alltid))/;
