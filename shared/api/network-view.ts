// The network on a day, put together from the change log: for the API and for the pages.
import { geoDistance } from 'd3-geo';
import { swedishDay } from '../changelog/days.ts';
import { standing } from '../changelog/every-change.ts';
import { countOn, type NetworkPoint, networkPoints } from '../changelog/network.ts';
import {
  knownOtherwise,
  type ListedOffice,
  type OfficeEvent,
  type OfficeOnDay,
  ofChange,
  officesOn,
} from '../changelog/office-states.ts';
import { listedPlace } from '../knowledge/offices.ts';
import type { Change } from '../model/change.ts';
import type { Clock } from '../model/clock.ts';
import type { ChangeStore } from '../store/store.ts';
import type { Coverage } from './network-schemas.ts';
import { officeChangesOf } from './office-changes.ts';
import type { ApiServices } from './services.ts';

export interface NetworkView {
  /** By name. */
  offices: OfficeOnDay[];
  listed: ListedOffice[];
  points: NetworkPoint[];
  coverage: Coverage;
}

/** The story's day. */
export const todayBy = (clock: Pick<Clock, 'now'>): string => swedishDay(clock.now().toISOString());

/** All counts and plans there are, newest day first. */
export const pointsOf = async (changes: ChangeStore): Promise<NetworkPoint[]> =>
  networkPoints(await standing(changes, { type: ['network-size'] }));

/** Of what moves offices it reads what is new since the last request, and what lists and what counts them. */
export async function networkOn(services: NetworkServices, asOf: string): Promise<NetworkView> {
  const { changes } = services.store;
  const [moving, listed, points] = await Promise.all([
    officeChangesOf(changes)(services.clock.wall()),
    listedOffices(services),
    pointsOf(changes),
  ]);
  const offices = officesOn(moving, asOf, listed);
  const count = countOn(points, asOf);
  const known = offices.filter(isOpen).length;
  return { offices, listed, points, coverage: { known, network: count?.offices ?? null, asOf: count?.day ?? null } };
}

type NetworkServices = Pick<ApiServices, 'store' | 'sources' | 'clock'>;

/** What the directories showed when they were last believed. */
async function listedOffices({ store, sources }: Pick<NetworkServices, 'store' | 'sources'>): Promise<ListedOffice[]> {
  const watched = await store.sourceDefinitions.over(sources);
  const directories = watched.filter(({ kind, enabled }) => kind === 'office-directory' && enabled);
  const lists = await Promise.all(
    directories.map(async ({ id, name: source }) =>
      Object.entries((await store.sources.peek(id))?.firstSeen ?? {}).map(([name, day]) => ({
        ...{ place: listedPlace(name), day, source },
      })),
    ),
  );
  return lists.flat();
}

const isOpen = ({ status }: OfficeOnDay): boolean => status === 'open' || status === 'closing';

export interface Point {
  lat: number;
  lon: number;
}

const earthKm = 6371;

/** As the crow flies, to the tenth: places have coordinates, doors have none here. */
export const kmBetween = (a: Point, b: Point): number =>
  Math.round(geoDistance([a.lon, a.lat], [b.lon, b.lat]) * earthKm * 10) / 10;

export function isPlaced<T extends Partial<Point>>(place: T): place is T & Point {
  return place.lat != null && place.lon != null;
}

const neighbours = 5;

/** The open offices nearest to a place; an office itself is none of its neighbours. */
export function nearestTo(place: Partial<Point> & { id: string }, offices: readonly OfficeOnDay[]) {
  if (!isPlaced(place)) return [];
  return offices
    .filter((other) => other.id !== place.id && isOpen(other))
    .filter(isPlaced)
    .map(({ id, name, lat, lon }) => ({ id, name, km: kmBetween(place, { lat, lon }) }))
    .toSorted((a, b) => a.km - b.km || a.id.localeCompare(b.id))
    .slice(0, neighbours);
}

/** All that is known of an office, newest first: what was known before, and every change that names it. */
export async function historyOfOffice(
  changes: ChangeStore,
  id: string,
  listed: ListedOffice[],
): Promise<OfficeEvent<Change>[]> {
  const named = await standing(changes, { office: [id] });
  const facts = (knownOtherwise(listed).get(id) ?? []).toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return [...named.map(asEvent), ...facts];
}

const dayOf = ({ day, announcedOn }: OfficeEvent): string => day ?? announcedOn;

/** Every change that names the office is part of its history, whether it moves it or not. */
function asEvent(change: Change): OfficeEvent<Change> {
  const { status, effectiveFrom, announcedAt } = change;
  const announcedOn = swedishDay(announcedAt);
  return (
    ofChange(change) ?? {
      ...{ kind: 'seen-open', status, day: effectiveFrom, precision: 'day', announcedOn, source: null, change },
    }
  );
}
