// A sentence that tells the change before it once more, without the names, for its day: "Servicekontoren i Arboga och Köping läggs ned. Sista
// öppetdag är den 30 maj." The day is that of the offices named.
// Nor is "Stängningen" after a pause another closing.
import { lowerCase } from './lower-case.ts';
import { ofOffices } from './office-focus.ts';
import { quantityIn } from './quantity.ts';
import type { Telling } from './telling.ts';

/** How many sentences before, and how many tellings back, the offices may have been named. */
const reach = 2;
const mostBefore = 40;
/** Other offices than those, or all of them. */
const others =
  /(?<![a-zåäö])(?:ytterligare|övriga|resten|andra|annat|fler|flera|samtliga|alla|till|nästa|varje)(?![a-zåäö])/;

/** The tellings of one sentence, without those whose day went to the offices told before. */
export function shareDay(tellings: Telling[], before: readonly Telling[]): Telling[] {
  if (before.length === 0) return tellings;
  return tellings.filter((telling) => {
    const { type, office, effectiveFrom, field, start, end, at } = telling;
    if (!ofOffices.has(type)) return true;
    const said = lowerCase(field.text).slice(start, end);
    const isPause = type === 'office-closure' && isOfPause(said, before, at);
    if (office && !isPause) return true;
    if (!effectiveFrom) return !isPause;
    if (others.test(said.replace(/till och med|fram till/g, '')) || quantityIn(said) > 1) return true;
    const told = isPause ? 'office-disruption' : type;
    const named = before.slice(-mostBefore).filter((one) => one.type === told && one.office && at - one.at <= reach);
    const last = named.at(-1);
    if (!last) return true;
    for (const one of named) {
      if (one.at !== last.at) continue;
      one.effectiveFrom ??= effectiveFrom;
      if (!one.marked && telling.marked && one.effectiveFrom === effectiveFrom) one.status = telling.status;
    }
    return false;
  });
}

/** "Kontoret är stängt efter en brand. Stängningen väntas vara i två veckor.": no other than the one told before. */
const isOfPause = (said: string, before: readonly Telling[], at: number): boolean => {
  const last = before.at(-1);
  return (
    last?.type === 'office-disruption' &&
    at - last.at <= reach &&
    /(?<![a-zåäö])stängningen(?![a-zåäö])/.test(said) &&
    !/för gott|permanent|alltid/.test(said)
  );
};
