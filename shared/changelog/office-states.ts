// How each office stands on a day: open, about to close, closed. Derived from what was known before the monitor began and from the change log.
import { type DatedFact, type OfficeFact, officeFacts, type Precision } from '../knowledge/day-one.ts';
import { type OfficePlace, officePlace } from '../knowledge/offices.ts';
import type { Change } from '../model/change.ts';
import type { ChangeStatus, ChangeType } from '../model/words.ts';
import { swedishDay } from './days.ts';

export const officeStatuses = ['planned', 'open', 'closing', 'closed', 'unknown'] as const;
/** `closing`: open, and it is decided that it will close. `planned`: to open, not known to have done so. */
export type OfficeStatus = (typeof officeStatuses)[number];

/** Types of change that tell how an office stands; the others only show that there is one. */
export const movingTypes = ['office-opening', 'office-closure'] as const satisfies ChangeType[];
const showingTypes = [
  'office-relocation',
  'office-hours',
  'office-services',
  'office-disruption',
] as const satisfies ChangeType[];
export const officeTypes: ChangeType[] = [...movingTypes, ...showingTypes];

/** An office that a directory lists. */
export interface ListedOffice {
  place: OfficePlace;
  /** ISO day since which it has been seen there. */
  day: string;
  /** Name of the directory. */
  source: string;
}

/** What a change says of how offices stand. */
export type OfficeChange = Pick<
  Change,
  'id' | 'type' | 'status' | 'effectiveFrom' | 'announcedAt' | 'withdrawn' | 'offices'
>;

export interface OfficeEvent<C extends OfficeChange = OfficeChange> {
  /** `listed`: seen in a directory, which shows it open even where it was said to have closed before. */
  kind: 'opening' | 'closure' | 'seen-open' | 'listed';
  status: ChangeStatus;
  /** Since when it is, or will be, so; `null` when nobody has said. */
  day: string | null;
  precision: Precision;
  /** ISO day it was said. */
  announcedOn: string;
  /** Who said so, where no change does: of what was known before, or the directory. */
  source: string | null;
  change: C | null;
}

export interface OfficeState {
  status: OfficeStatus;
  since: Pick<DatedFact, 'day' | 'precision'> | null;
  /** What is to happen to it next: the firmest word there is. */
  next: OfficeEvent | null;
}

/** What is known of each office from elsewhere than the log: from before it began, and from the directories. */
export function knownOtherwise(listed: Iterable<ListedOffice>): Map<string, OfficeEvent<never>[]> {
  const events = new Map<string, OfficeEvent<never>[]>();
  for (const fact of officeFacts) addTo(events, fact.office, ofFact(fact));
  for (const { place, day, source } of listed) addTo(events, place.id, ofListing(day, source));
  return events;
}

/** What is known of each office, that of the log last. */
function officeEvents(changes: Iterable<OfficeChange>, listed: Iterable<ListedOffice>): Map<string, OfficeEvent[]> {
  const events: Map<string, OfficeEvent[]> = knownOtherwise(listed);
  for (const change of changes) {
    const event = ofChange(change);
    if (event !== null) for (const { id } of change.offices) addTo(events, id, event);
  }
  return events;
}

function addTo<E>(events: Map<string, E[]>, office: string, event: E): void {
  const known = events.get(office);
  if (known === undefined) events.set(office, [event]);
  else known.push(event);
}

function ofFact({ kind, day, precision, source, announcedOn }: OfficeFact): OfficeEvent<never> {
  const known = { day, precision, announcedOn, source, change: null };
  if (kind === 'open') return { ...known, kind: 'seen-open', status: 'in-effect' };
  if (kind === 'planned') return { ...known, kind: 'opening', status: 'proposed', day: null };
  return {
    ...known,
    kind: kind === 'opened' ? 'opening' : 'closure',
    status: kind === 'closes' ? 'decided' : 'in-effect',
  };
}

const ofListing = (day: string, source: string): OfficeEvent<never> => ({
  ...{ kind: 'listed', status: 'in-effect', day, precision: 'at-latest', announcedOn: day, source, change: null },
});

const moves: Partial<Record<ChangeType, 'opening' | 'closure'>> = {
  'office-opening': 'opening',
  'office-closure': 'closure',
};

/** `null`: it says nothing of how an office stands. */
export function ofChange<C extends OfficeChange>(change: C): OfficeEvent<C> | null {
  const { type, status, effectiveFrom, announcedAt, withdrawn } = change;
  if (withdrawn || !officeTypes.includes(type)) return null;
  const announcedOn = swedishDay(announcedAt);
  const said = { announcedOn, source: null, change, precision: 'day' as const };
  const kind = moves[type];
  // An office whose closure was called off is open; of an opening called off nothing is left.
  if (kind === 'opening' && status === 'cancelled') return null;
  if (kind === undefined || status === 'cancelled') return { ...said, kind: 'seen-open', status, day: announcedOn };
  if (effectiveFrom !== null || status !== 'in-effect') return { ...said, kind, status, day: effectiveFrom };
  return { ...said, kind, status, day: announcedOn, precision: 'at-latest' };
}

const isMove = ({ kind }: OfficeEvent): boolean => kind === 'opening' || kind === 'closure';
const showsOpen = ({ kind }: OfficeEvent): boolean => kind !== 'closure';
const isFirm = ({ status }: OfficeEvent): boolean => status === 'decided' || status === 'in-effect';
const hasHappened = (event: OfficeEvent, asOf: string): boolean =>
  isFirm(event) && event.day !== null && event.day <= asOf;

/** The office on that day, as far as is known now; of what was still to come, what had been said by then. */
export function officeState(events: readonly OfficeEvent[], asOf: string): OfficeState {
  const moved = events
    .filter((event) => event.kind !== 'seen-open' && hasHappened(event, asOf))
    // Of two of one day the one that was said later goes.
    .toSorted((a, b) => String(a.day).localeCompare(String(b.day)) || a.announcedOn.localeCompare(b.announcedOn));
  const last = moved.reduce<OfficeEvent | undefined>(
    (earlier, event) => (event.kind === 'listed' && earlier && showsOpen(earlier) ? earlier : event),
    undefined,
  );
  const ahead = events
    .filter((event) => !hasHappened(event, asOf) && event.announcedOn <= asOf && isMove(event))
    // Said before it last opened or closed, it was about that.
    .filter(({ announcedOn }) => last?.day == null || announcedOn > last.day);
  const isThere = last === undefined ? isKnownToExist(events, asOf) : showsOpen(last);
  const next = firmest(ahead.filter(({ kind }) => kind === (isThere ? 'closure' : 'opening')));
  const since = last?.day == null ? null : { day: last.day, precision: last.precision };
  if (!isThere) return { status: last ? 'closed' : next ? 'planned' : 'unknown', since, next };
  return { status: next !== null && isFirm(next) ? 'closing' : 'open', since, next };
}

/** Seen open by then, or said to close later. */
const isKnownToExist = (events: readonly OfficeEvent[], asOf: string): boolean =>
  events.some(({ kind, day, announcedOn }) =>
    kind === 'seen-open' ? (day ?? '') <= asOf : kind === 'closure' && announcedOn <= asOf,
  );

const firmness: ChangeStatus[] = ['possible', 'proposed', 'decided', 'in-effect'];

function firmest(events: readonly OfficeEvent[]): OfficeEvent | null {
  const ranked = events.toSorted(
    (a, b) => firmness.indexOf(b.status) - firmness.indexOf(a.status) || b.announcedOn.localeCompare(a.announcedOn),
  );
  return ranked[0] ?? null;
}

export interface OfficeOnDay extends OfficePlace, OfficeState {}

/** Every office known by name on that day, by name. */
export function officesOn(
  changes: Iterable<OfficeChange>,
  asOf: string,
  listed: readonly ListedOffice[] = [],
): OfficeOnDay[] {
  const named = new Map<string, OfficePlace>(listed.map(({ place }) => [place.id, place]));
  const kept = [...changes];
  for (const { offices } of kept) for (const office of offices) named.set(office.id, office);
  return [...officeEvents(kept, listed)]
    .map(([id, events]) => ({ ...placeOf(id, named), ...officeState(events, asOf) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
}

const placeOf = (id: string, named: ReadonlyMap<string, OfficePlace>): OfficePlace =>
  officePlace(id) ?? named.get(id) ?? { id, name: id, municipality: null, county: null };
