// The change log as files: one JSON document a line, or CSV (RFC 4180) with several values of a field in one cell.
import { type Change, changeSchema } from '../model/change.ts';

/** One line of NDJSON, the line end included. */
export const toNdjson = (change: Change): string => `${JSON.stringify(changeSchema.parse(change))}\n`;

const separator = ' | ';
const join = (values: readonly string[]): string => values.join(separator);

const columns: Record<string, (change: Change) => string> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  status: ({ status }) => status,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  announcedAt: ({ announcedAt }) => announcedAt,
  effectiveFrom: ({ effectiveFrom }) => effectiveFrom ?? '',
  offices: ({ offices }) => join(offices.map(({ name }) => name)),
  municipalities: ({ municipalities }) => join(municipalities),
  counties: ({ counties }) => join(counties),
  ministers: ({ ministers }) => join(ministers.map(({ name, party }) => `${name} (${party})`)),
  agencies: ({ agencies }) => join(agencies),
  fiscalYears: ({ amounts }) => join(amounts.map(({ fiscalYear }) => String(fiscalYear ?? ''))),
  amountsSek: ({ amounts }) =>
    join(amounts.map(({ sek, sekMax }) => (sekMax === null ? `${sek}` : `${sek}-${sekMax}`))),
  amountDirections: ({ amounts }) => join(amounts.map(({ direction }) => direction)),
  officeCounts: ({ officeCounts }) => join(officeCounts.map(({ from, to }) => `${from ?? ''}>${to}`)),
  confidence: ({ confidence }) => String(confidence),
  sources: ({ evidence }) => join([...new Set(evidence.map(({ source }) => source))]),
  urls: ({ evidence }) => join(evidence.map(({ url }) => url)),
  quotes: ({ evidence }) => join(evidence.flatMap(({ quotes }) => quotes.map(({ quote }) => quote))),
  version: ({ version }) => String(version),
  firstSeenAt: ({ firstSeenAt }) => firstSeenAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  withdrawn: ({ withdrawn }) => String(withdrawn),
};

/**
 * A cell that a spreadsheet would take for a formula gets a leading apostrophe (OWASP, CSV injection); then quotes where RFC 4180
 * asks for them.
 */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** The first line of a CSV file, line end included. */
export const csvHeader: string = line(Object.keys(columns));

/** One line of CSV, line end included. */
export const toCsvRow = (change: Change): string => line(Object.values(columns).map((column) => column(change)));
