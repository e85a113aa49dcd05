// Days and moments as sources give them: bare days, moments with an offset, and moments without one, which are Swedish.
import { TZDate } from '@date-fns/tz';

const zone = 'Europe/Stockholm';
const dayMs = 86_400_000;

/** The Swedish calendar day of an ISO moment; a bare day is itself. */
export function swedishDay(moment: string): string {
  return moment.length === 10 ? moment : new TZDate(moment, zone).toISOString().slice(0, 10);
}

/** An ISO day or moment as ISO moment in UTC (a day is its first moment there); `null` when it is neither. */
export function utcMoment(published: string): string | null {
  const isLocal = published.length > 10 && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(published);
  const read = new Date(isLocal ? `${published}Z` : published);
  if (Number.isNaN(read.getTime())) return null;
  if (!isLocal) return read.toISOString();
  const [year, month, day] = [read.getUTCFullYear(), read.getUTCMonth(), read.getUTCDate()];
  const [hours, minutes, seconds] = [read.getUTCHours(), read.getUTCMinutes(), read.getUTCSeconds()];
  return new Date(new TZDate(year, month, day, hours, minutes, seconds, zone).getTime()).toISOString();
}

/** Whole days from one ISO day to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
