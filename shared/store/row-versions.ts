// Rows outlive releases. Each carries the version of the form it was written in (`v`), and whoever reads an older one sees it in today's form:
// nothing is rewritten for an upgrade, a row takes today's form when it is next put. A change of form is one more entry here.
export interface Key {
  pk: string;
  sk: string;
}
/** A row as stored: its keys, and what a schema makes of the rest. */
export type Row = Key & Record<string, unknown>;

/** A row that a newer release has written. */
export class RowVersionError extends Error {
  override name = 'RowVersionError';
}

/** From version n (the key) to n + 1. Rows of the first release carry none, and are version 1. */
const migrations: Record<number, (row: Row) => Row> = {
  // Changes keep the versions of the last days for the end-to-end check; of older ones there is nothing to check.
  1: (row) => (isChange(row) ? { ...row, recordings: row.recordings ?? [] } : row),
};

/** The form in which this release writes. */
export const rowVersion = 1 + Object.keys(migrations).length;

/** The row as this release would have written it. @throws RowVersionError when it cannot know how. */
export function upgrade(row: Row): Row {
  const written = Number(row.v ?? 1);
  if (!(written <= rowVersion)) {
    const place = `${row.pk} ${row.sk}`;
    const versions = `version ${String(row.v)}, and this release knows ${rowVersion} at most`;
    throw new RowVersionError(`store: the row ${place} was written by a newer release (${versions}); run that one`);
  }
  let upgraded = row;
  for (let version = written; version < rowVersion; version += 1)
    upgraded = migrations[version]?.(upgraded) ?? upgraded;
  return upgraded;
}

const isChange = ({ pk, sk }: Row): boolean => pk.startsWith('change#') && sk === 'change';
