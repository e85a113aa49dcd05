// The log beside what was published, and what reached each reader beside what the log owed it. Pure; the run gathers the facts.
import { nextDigest } from '../../shared/alerts/schedule.ts';
import type { Change } from '../../shared/model/change.ts';
import { groupBy } from '../../shared/pipeline/group-by.ts';
import type { Owed } from '../chaos/compare.ts';
import type { Receipt } from '../chaos/receivers.ts';
import { type Event, foundWithinMs, type Plan, swedishDay } from './plan.ts';
import type { Reader } from './readers.ts';

const gatherMs = 2000;

/** One line for each town of which the log does not say what was published, and each change of which nothing was. */
export function logFaults(changes: Change[], { events, papers }: Pick<Plan, 'events' | 'papers'>): string[] {
  const byTown = groupBy(changes, ({ offices }) => offices.map(({ id }) => id).join('+'));
  const watchedFrom = (event: Event): number => {
    const start = Math.min(...papers.map(({ appearsAt }) => appearsAt));
    if (!event.isOld) return Math.max(event.firstPublishedAt, start);
    return Math.min(...papers.map(({ appearsAt }) => appearsAt).filter((at) => at > event.firstPublishedAt));
  };
  const wrong = events.flatMap((event) => {
    const found = byTown.get(event.town.id) ?? [];
    const [change] = found;
    if (change === undefined || found.length > 1) return [`${event.town.id}: ${found.length} changes`];
    const expected = [event.type, event.status, event.effectiveFrom].join(' ');
    const said = [change.type, change.status, change.effectiveFrom].join(' ');
    if (said !== expected) return [`${event.town.id}: "${said}" instead of "${expected}"`];
    const waited = Date.parse(change.firstSeenAt) - watchedFrom(event);
    if (waited < 0 || waited > foundWithinMs)
      return [`${event.town.id}: found after ${(waited / 3_600_000).toFixed(1)} h`];
    return [];
  });
  const towns = new Set(events.map(({ town }) => town.id));
  const unpublished = [...byTown].filter(([town]) => !towns.has(town)).map(([town]) => `${town}: was not published`);
  return [...wrong, ...unpublished];
}

/** By the contract: what was recorded between a subscription's beginning and its end, unless it was there before its paper was watched. */
export function owedTo(readers: Reader[], changes: Change[], events: Event[]): Owed[] {
  const recordedAt = new Map(changes.map(({ offices, firstSeenAt }) => [offices[0]?.id, Date.parse(firstSeenAt)]));
  return readers.map((reader) => {
    const { activeAt = Number.POSITIVE_INFINITY, end, endsAt, endedAt = Number.POSITIVE_INFINITY } = reader;
    const leftAt = end === 'gone' || end === 'failing' ? endsAt : endedAt;
    const isOwed = ({ town, isOld }: Event): boolean => {
      const at = recordedAt.get(town.id);
      if (at === undefined || isOld || at <= activeAt) return false;
      return dueAt(reader, at) < leftAt && (reader.counties?.includes(town.county) ?? true);
    };
    return { subscriber: reader.name, towns: events.filter(isOwed).map(({ town }) => town.id) };
  });
}

function dueAt({ channel, frequency }: Reader, recordedAt: number): number {
  if (frequency === 'immediate') return recordedAt + (channel === 'email' ? gatherMs : 0);
  return nextDigest(new Date(recordedAt), frequency === 'weekly' ? 1 : undefined).getTime();
}

const clockFormat = new Intl.DateTimeFormat('sv-SE', {
  ...{ timeZone: 'Europe/Stockholm', weekday: 'long', hour: '2-digit', minute: '2-digit' },
});

/** Digests that did not come at half past seven by Swedish time, or not on a Monday. */
export function digestFaults(readers: Reader[], receipts: Receipt[]): string[] {
  const frequencyOf = new Map(readers.map(({ name, frequency }) => [name, frequency]));
  return receipts.flatMap(({ subscriber, at }) => {
    const frequency = frequencyOf.get(subscriber);
    const said = clockFormat.format(at);
    const isRight = /\b07:30/.test(said) && (frequency !== 'weekly' || said.startsWith('måndag'));
    return frequency === 'immediate' || isRight ? [] : [`${subscriber}: ${frequency} on ${swedishDay(at)}, ${said}`];
  });
}
