// The tellings of one document → its changes: one a type and office, however often told, with the firmest status and the best quote.
import { countyForms } from '../knowledge/county-names.ts';
import type { AmountMention, MinisterMention, ReadChange } from '../model/reading.ts';
import { changeStatuses } from '../model/words.ts';
import { allAgencies } from './agencies.ts';
import { distinctEvents, isOverturned } from './distinct-events.ts';
import { lowerCase } from './lower-case.ts';
import { quantityIn } from './quantity.ts';
import { inRange } from './ranges.ts';
import { withoutRetold } from './retold.ts';
import type { Field, Telling } from './telling.ts';
import { officesIn, within } from './telling.ts';
import { spanOf } from './text.ts';
import { everyOf } from './words.ts';

const infinitive = /(?<![a-zåäö])att (?:öppna|stänga|flytta|inrätta|lägga|avveckla)/;

/** What is put off still comes, whatever the headline makes of it. */
const postponed = /(?<![a-zåäö])(?:skjut\S{0,3}|sköt\S{0,3}) (?:\S+ ){0,3}(?:upp|på|fram)\s|senarelägg/;

/** The firmness of a telling: a headline's present tense and a bare infinitive ("att öppna") say less than a sentence that says so. */
function rank(telling: Telling): number {
  const headline = telling.field.text.field === 'title' && telling.status !== 'cancelled' ? 2.2 : 0;
  const said = lowerCase(telling.field.text).slice(telling.start, telling.end);
  const firmness = changeStatuses.indexOf(telling.status) - headline + (postponed.test(said) ? 3 : 0);
  if (telling.marked || telling.effectiveFrom !== null) return firmness;
  return firmness - (infinitive.test(said) ? 2.5 : 0.5);
}

const counties = everyOf(Object.keys(countyForms).map((form) => `${form}s?`));

export function mergeTellings(tellings: readonly Telling[], fields: readonly Field[]): ReadChange[] {
  const groups = new Map<string, Telling[]>();
  for (const telling of withoutRetold(followUp(tellings))) {
    const key = `${telling.type}|${telling.office?.place.id ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(telling);
    else groups.set(key, [telling]);
  }
  const named = new Map<string, number>();
  for (const [key, [first]] of groups)
    if (first && !key.endsWith('|')) named.set(first.type, (named.get(first.type) ?? 0) + 1);
  const result: ReadChange[] = [];
  const inBill = fields.some(({ text }) => bill.test(lowerCase(text).slice(0, 6000)));
  const inDraft = fields.some(({ text }) => draft.test(lowerCase(text).slice(0, 600)));
  for (const [key, group] of groups) {
    const type = (group[0] as Telling).type;
    if (key.endsWith('|') && isCovered(group, named.get(type) ?? 0)) continue;
    for (const part of distinctEvents(group)) {
      const told = change(part, fields);
      const isOpen =
        ((inBill && told.type.startsWith('budget')) || (inDraft && told.type === 'mandate')) &&
        told.status === 'decided' &&
        part.every(({ marked }) => !marked);
      result.push(isOpen ? { ...told, status: 'proposed' } : told);
    }
  }
  return result;
}

/** Until the Riksdag has voted, the money of a budget bill is proposed, whatever mood the text tells it in. */
/** Nor is a law there until it has been voted on. */
const draft =
  /(?<![a-zåäö])(?:lagrådsremiss(?:en)? (?:om|med|föreslår)|i (?:lagrådsremissen|propositionen|promemorian|betänkandet) föreslås|(?:propositionen|promemorian|betänkandet|utredningen|regeringen|utredaren) föreslår (?:en (?:ny )?lag|ändring\S{0,3}|att lagen)|lagförslag)(?![a-zåäö])/;
const bill = /budgetproposition|höstbudget|vårproposition|budget bill/;

/** An unmarked present tense after "föreslår" or "kan" a few sentences before is still part of the proposal. */
function followUp(tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling, index) => {
    if (telling.marked || telling.effectiveFrom !== null || startsAnew(telling)) return telling;
    // Only the last few can be near enough; a list of hundreds must not cost its square.
    const goesOn = instead(telling);
    const before = tellings
      .slice(Math.max(0, index - 40), index)
      .findLast(
        (other) =>
          other.marked &&
          isShortlyBefore(other, telling) &&
          (other.type === telling.type || (goesOn && other.at === telling.at - 1)),
      );
    return before && (before.status === 'possible' || before.status === 'proposed')
      ? { ...telling, status: before.status }
      : telling;
  });
}

/** "Samtidigt avvecklas …": another matter than the plan told before. */
const startsAnew = ({ field, start }: Telling): boolean =>
  /^(?:samtidigt|dessutom|däremot|redan)\s/.test(lowerCase(field.text).slice(start, start + 12));

/** "I stället ska … satsa på mobila lösningar": the other half of what was proposed. */
const instead = ({ field, start }: Telling): boolean =>
  /^(?:i stället|istället|vidare|också|även|därutöver)\s/.test(lowerCase(field.text).slice(start, start + 12));

function isShortlyBefore(other: Telling, telling: Telling): boolean {
  if (other.field === telling.field) return other.at < telling.at && telling.at - other.at <= 3;
  return other.field.text.field === 'title' && telling.at < 2;
}

/** "Nio kontor stängs" and the nine are named: nothing is left to tell without a name. */
function isCovered(group: readonly Telling[], named: number): boolean {
  if (named === 0) return false;
  return group.every((telling) => {
    const said = lowerCase(telling.field.text).slice(telling.start, telling.end);
    return quantityIn(said) <= named;
  });
}

function change(group: readonly Telling[], fields: readonly Field[]): ReadChange {
  const best = bestOf(group);
  const quoted = bestQuote(group, best);
  const { field } = quoted;
  const offices = best.office ? [best.office.place] : [];
  const amounts = distinctAmounts(group.flatMap((telling) => telling.amounts));
  return {
    type: best.type,
    status: best.status,
    offices: offices.map(({ id }) => id),
    municipalities: offices.flatMap(({ municipality }) => municipality ?? []),
    counties: offices.length > 0 ? offices.flatMap(({ county }) => county ?? []) : countiesOf(group),
    amounts,
    officeCounts: group.flatMap((telling) => telling.officeCounts),
    ministers: ministersOf(group, fields),
    agencies: agenciesOf(group, fields),
    // The day that the quote shows, before any other.
    effectiveFrom: effectiveFrom(quoted.effectiveFrom ? quoted : best, group, amounts),
    confidence:
      Math.round(
        Math.min(0.98, Math.max(...group.map(({ confidence }) => confidence)) + (group.length > 1 ? 0.03 : 0)) * 100,
      ) / 100,
    ...spanOf(field.text, quoted.start, quoted.end),
  };
}

/** The firmest telling; what was saved last year and is closed now is closed. */
function bestOf(all: readonly Telling[]): Telling {
  const group = all.filter((telling) => !isOverturned(telling, all));
  return [...group].sort((a, b) => rank(b) - rank(a))[0] as Telling;
}

/** The quote that shows the most: of a budget its sums; of an office its name beside the verb; then the status, a count, a day; the text rather than the title. */
function bestQuote(group: readonly Telling[], best: Telling): Telling {
  const worth = (telling: Telling): number =>
    (telling.marked ? 1.2 : 0) +
    Math.min(telling.amounts.length, 4) * 1.5 +
    (telling.office && showsOffice(telling) ? 1.5 : 0) +
    telling.officeCounts.length +
    (showsDay(telling) ? 1.5 : 0) +
    (telling.field.text.field === 'text' ? 0.5 : 0) +
    telling.confidence;
  return [...group.filter(({ status }) => status === best.status)].sort((a, b) => worth(b) - worth(a))[0] ?? best;
}

const showsDay = ({ field, effectiveFrom, start, end }: Telling): boolean =>
  inRange(field.dates, start, end).some(({ iso }) => iso === effectiveFrom);

const showsOffice = ({ field, office, start, end }: Telling): boolean =>
  officesIn(field, start, end).some(({ place }) => place.id === office?.place.id);

function effectiveFrom(best: Telling, group: readonly Telling[], amounts: readonly AmountMention[]): string | null {
  if (best.type === 'budget-cut' || best.type === 'budget-increase') {
    const years = amounts.flatMap(({ fiscalYear }) => fiscalYear ?? []);
    return years.length > 0 ? `${Math.min(...years)}-01-01` : null;
  }
  // What does not happen has no day.
  if (best.status === 'cancelled') return null;
  // An office has closed when the last visitor has left, whatever day else is told.
  const last =
    best.type === 'office-closure' && group.find((telling) => telling.effectiveFrom && lastVisit.test(saidBy(telling)));
  if (last) return last.effectiveFrom;
  return best.effectiveFrom ?? group.find((telling) => telling.effectiveFrom !== null)?.effectiveFrom ?? null;
}

const lastVisit = /(?<![a-zåäö])sista (?:\S+ )?(?:dag|besök|öppet)/;
const saidBy = ({ field, start, end }: Telling): string => lowerCase(field.text).slice(start, end);

function distinctAmounts(amounts: readonly AmountMention[]): AmountMention[] {
  const seen = new Set<string>();
  return amounts.filter(({ sek, sekMax, fiscalYear }) => {
    const key = `${sek}|${sekMax}|${fiscalYear}`;
    return !seen.has(key) && seen.add(key);
  });
}

function countiesOf(group: readonly Telling[]): string[] {
  const found = group.flatMap((telling) => [
    ...lowerCase(telling.field.text).slice(telling.start, telling.end).matchAll(counties),
  ]);
  return [...new Set(found.flatMap(([form]) => countyForms[form] ?? countyForms[form.replace(/s$/, '')] ?? []))].sort();
}

const ourAgency = 'statens-servicecenter';

/** Those the tellings name; ours as soon as the document names it, since every change is about it. */
function agenciesOf(group: readonly Telling[], fields: readonly Field[]): string[] {
  const named = group.flatMap(({ field, start, end }) => inRange(allAgencies(field.text), start, end));
  const ids = new Set(named.map(({ id }) => id));
  const isOurs = fields.some(({ text }) => allAgencies(text).some(({ id }) => id === ourAgency));
  ids.delete(ourAgency);
  return isOurs ? [ourAgency, ...ids] : [...ids];
}

/** Who says or decides it: in the sentence or the one beside it, else the document's only minister. */
function ministersOf(group: readonly Telling[], fields: readonly Field[]): string[] {
  const near = group.flatMap(({ field, at }) => {
    const from = field.sentences[Math.max(0, at - 1)];
    const to = field.sentences[Math.min(field.sentences.length - 1, at + 1)];
    return from && to ? within<MinisterMention>(field.ministers, field.text, from.start, to.end) : [];
  });
  const ids = new Set(near.map(({ id }) => id));
  if (ids.size > 0) return [...ids];
  const all = new Set(fields.flatMap(({ ministers }) => ministers.map(({ id }) => id)));
  return all.size === 1 ? [...all] : [];
}
