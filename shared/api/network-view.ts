// The network on a day, put together from the change log: for the API and for the pages.
import { geoDistance } from 'd3-geo';
import { swedishDay } from '../changelog/days.ts';
import { standing } from '../changelog/every-change.ts';
import { countOn, type NetworkPoint, networkPoints } from '../changelog/network.ts';
import {
  type OfficeEvent,
  type OfficeOnDay,
  ofChange,
  officeEvents,
  officesOn,
  officeTypes,
} from '../changelog/office-states.ts';
import type { Change } from '../model/change.ts';
import type { Clock } from '../model/clock.ts';
import type { ChangeStore } from '../store/store.ts';
import type { Coverage } from './network-schemas.ts';

export interface NetworkView {
  /** By name. */
  offices: OfficeOnDay[];
  points: NetworkPoint[];
  coverage: Coverage;
}

/** The story's day. */
export const todayBy = (clock: Pick<Clock, 'now'>): string => swedishDay(clock.now().toISOString());

/** All counts and plans there are, newest day first. */
export const pointsOf = async (changes: ChangeStore): Promise<NetworkPoint[]> =>
  networkPoints(await standing(changes, { type: ['network-size'] }));

/** Reads what moves offices and what counts them: the cost follows those changes, not the whole log. */
export async function networkOn(changes: ChangeStore, asOf: string): Promise<NetworkView> {
  const [moving, points] = await Promise.all([standing(changes, { type: officeTypes }), pointsOf(changes)]);
  const offices = officesOn(moving, asOf);
  const count = countOn(points, asOf);
  const known = offices.filter(isOpen).length;
  return { offices, points, coverage: { known, network: count?.offices ?? null, asOf: count?.day ?? null } };
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
export async function historyOfOffice(changes: ChangeStore, id: string): Promise<OfficeEvent[]> {
  const named = await standing(changes, { office: [id] });
  const facts = (officeEvents([]).get(id) ?? []).toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return [...named.map(asEvent), ...facts];
}

const dayOf = ({ day, announcedOn }: OfficeEvent): string => day ?? announcedOn;

/** Every change that names the office is part of its history, whether it moves it or not. */
function asEvent(change: Change): OfficeEvent {
  const { status, effectiveFrom, announcedAt } = change;
  const announcedOn = swedishDay(announcedAt);
  return (
    ofChange(change) ?? {
      ...{ kind: 'seen-open', status, day: effectiveFrom, precision: 'day', announcedOn, source: null, change },
    }
  );
}
