// Dates as sources write them → an ISO day, or a moment that keeps the source's own offset: the Swedish calendar day is the one in the string.

/** Before this, a date is a program's zero, not a publication. */
const firstYear = 1990;
/** Swedish and English; any beginning of three letters or more will do. */
const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];
/** RFC 822 zones, and those that Swedish servers write. */
const zones: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  met: '+01:00',
  cest: '+02:00',
  mest: '+02:00',
};

const time =
  String.raw`(?:(?:T|,? {1,3}(?:kl\.? ?)?)(?<hour>\d{1,2})[:.](?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d{1,9})?)?` +
  String.raw` ?(?<zone>[+-]\d{2}:?\d{2}|[a-z]{1,4}\b)?)?`;
const forms = [
  String.raw`(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)${time}`,
  String.raw`(?<!\d)(?<day>\d{1,2})[ -](?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{4}(?!\d)|\d{2}(?= \d{1,2}:))${time}`,
  String.raw`\b(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})(?!\d)${time}`,
  String.raw`(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})[ -](?<year>\d{4})(?!\d)`,
].map((form) => new RegExp(form, 'gi'));

/**
 * The first date in a text: RFC 822 (the weekday does not matter), ISO 8601, "30 maj 2025", "30/5 2025".
 * @returns "2025-05-30", "2025-05-30T10:15:00+02:00" when hour and zone are told, or `null`: nothing is guessed, no year and no zone.
 */
export function readDate(text: string): string | null {
  const head = text.slice(0, 200);
  for (const form of forms) {
    for (const { groups = {} } of head.matchAll(form)) {
      const date = toIso(groups);
      if (date !== null) return date;
    }
  }
  return null;
}

/** The day in an address such as /2025/05/30/… or /2025-05-30-slug. */
export function dateInUrl(url: string): string | null {
  const match = /\/(\d{4})[-/](\d{2})[-/](\d{2})(?=[-/]|$)/.exec(url);
  return match === null ? null : readDate(`${match[1]}-${match[2]}-${match[3]}`);
}

function toIso(groups: Record<string, string | undefined>): string | null {
  const day = toDay(groups);
  if (day === null) return null;
  const { hour, minute = '00', second = '00', zone } = groups;
  const offset = zone === undefined ? null : toOffset(zone);
  if (hour === undefined || offset === null || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
    return day;
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}

function toDay({ year = '', month = '', day = '' }: Record<string, string | undefined>): string | null {
  const fullYear = year.length === 2 ? 2000 + Number(year) - (Number(year) > 69 ? 100 : 0) : Number(year);
  const monthNumber = /^\d/.test(month) ? Number(month) : monthByName(month);
  const moment = new Date(Date.UTC(fullYear, monthNumber - 1, Number(day)));
  const exists = moment.getUTCMonth() === monthNumber - 1 && moment.getUTCDate() === Number(day);
  return exists && fullYear >= firstYear ? moment.toISOString().slice(0, 10) : null;
}

function monthByName(name: string): number {
  const beginning = name.toLowerCase();
  return months.findIndex((names) => names.some((full) => full.startsWith(beginning))) + 1;
}

function toOffset(zone: string): string | null {
  const numeric = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (numeric === null) return zones[zone.toLowerCase()] ?? null;
  const [, sign, hours, minutes] = numeric;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return Number(hours) + Number(minutes) === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
}
