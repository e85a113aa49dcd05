// What kind of paper a document is, by its own opening: what a government bill or an inquiry's report says will hold is a proposal.
import type { ChangeType } from '../model/words.ts';
import { lowerCase } from './lower-case.ts';
import type { Field, Telling } from './telling.ts';

/** Where a paper says what it is. */
const opening = 700;
const proposes =
  /(?<![a-zåäö])i (?:den här |denna |detta )?(?:proposition(?:en)?|lagrådsremiss(?:en)?|promemoria(?:n)?|(?:del|slut)?betänkande(?:t)?|departementspromemoria(?:n)?) (?:\S+ ){0,3}?(?:föreslås|föreslår|lämnas|lämnar|redovisas förslag)(?![a-zåäö])|(?<![a-zåäö])(?:utredningen|utredaren|kommittén) (?:\S+ ){0,10}?(?:har|överlämnade?|lämnade?) (?:\S+ ){0,4}?(?:överlämnat |lämnat )?(?:sitt|ett|sin) (?:\S+ )?(?:(?:del|slut)?betänkande|slutrapport|förslag)(?![a-zåäö])/;
const ofLaw = new Set<ChangeType>(['mandate', 'office-opening', 'network-size']);

/** Of a paper that proposes, what no word of its sentence decides is proposed; a size of the network never says who decided it. */
export function asProposed(fields: readonly Field[], tellings: Telling[]): Telling[] {
  const proposed = fields.some(({ text }) => text.field === 'text' && proposes.test(lowerCase(text).slice(0, opening)));
  if (!proposed) return tellings;
  return tellings.map((telling) =>
    telling.status === 'decided' && (!telling.marked || telling.type === 'network-size') && ofLaw.has(telling.type)
      ? { ...telling, status: 'proposed' }
      : telling,
  );
}
