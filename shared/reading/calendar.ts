// Calendar days as strings ("2025-05-30") and the publication day in Swedish time. Arithmetic is in UTC, where all days are 24 hours.

const dayMs = 86_400_000;
const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const hasOffset = /(?:z|[+-]\d{2}:?\d{2})$/i;

/**
 * The Swedish calendar day of a publication: "2024-12-31T23:30:00Z" is 2025-01-01 in Sweden. A moment without offset is taken as Swedish;
 * `null` for `null` and for what is no date.
 */
export function publicationDay(publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  const written = publishedAt.slice(0, 10);
  if (!isoDay.test(written)) return null;
  if (!hasOffset.test(publishedAt.slice(10))) return isRealDay(written) ? written : null;
  const moment = Date.parse(publishedAt);
  return Number.isNaN(moment) ? null : stockholm.format(moment);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** "2025-05-30", or `null` when there is no such day. */
export function dayFrom(year: number, month: number, day: number): string | null {
  if (!isDay(year, month, day)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(year: number, month: number, day: number): boolean {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (monthLengths[month - 1] ?? 0) + (leap ? 1 : 0);
}

function isRealDay(iso: string): boolean {
  return isDay(yearOf(iso), Number(iso.slice(5, 7)), Number(iso.slice(8)));
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of a week by ISO 8601: the fourth of January lies in the first. `null` when the year has no such week. */
export function mondayOf(year: number, week: number): string | null {
  const fourth = dayFrom(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  return week === 53 && yearOf(addDays(monday, 3)) !== year ? null : monday;
}
