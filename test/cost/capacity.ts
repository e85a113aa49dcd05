// What DynamoDB counts for a request: sizes of rows, and units by its rules. dynalite counts no index writes, so we count ourselves.
// https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { tableDefinition } from '../../shared/store/table.ts';

export type Stored = Record<string, AttributeValue>;
/** Each entry of a table or an index is billed so many bytes more than it holds. */
const entryOverhead = 100;

export function sizeOf(row: Stored): number {
  return Object.entries(row).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value), 0);
}

/** The value as JSON carries it: binary as base64. */
function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replace(/\D/g, '').length / 2) + 1;
  if (value.B !== undefined) return Buffer.from(value.B as unknown as string, 'base64').length;
  if (value.L !== undefined) return 3 + value.L.reduce((sum, inner) => sum + 1 + valueSize(inner), 0);
  if (value.M !== undefined) return 3 + Object.keys(value.M).length + sizeOf(value.M);
  return 1;
}

const readUnit = 4096;
const writeUnit = 1024;

/** A consistent read of one row; asking for one that is not there costs as well. */
export const readUnits = (row: Stored | undefined): number => Math.ceil(Math.max(1, row ? sizeOf(row) : 0) / readUnit);

/** A query counts the sum of what it reads; half where it need not be consistent. */
export function queryUnits(rows: Stored[], consistent: boolean): number {
  const bytes = rows.reduce((sum, row) => sum + sizeOf(row), 0);
  return Math.ceil(Math.max(1, bytes) / readUnit) * (consistent ? 1 : 0.5);
}

/** Writing or removing a row counts the greater of what was there and what is; a write that was refused counts what was there. */
export function writeUnits(before: Stored | undefined, after: Stored | undefined): number {
  const bytes = Math.max(1, before ? sizeOf(before) : 0, after ? sizeOf(after) : 0);
  const indexes = Object.values(tableDefinition.indexes);
  const own = Math.ceil(bytes / writeUnit);
  return indexes.reduce((sum, index) => sum + indexUnits(entryOf(before, index), entryOf(after, index)), own);
}

/** Our indexes hold keys only: an entry is made, removed, or both when a key moves; else it is left alone. */
function indexUnits(before: Stored | undefined, after: Stored | undefined): number {
  if (before && after && JSON.stringify(before) === JSON.stringify(after)) return 0;
  return [before, after].reduce((sum, entry) => sum + (entry ? Math.ceil(sizeOf(entry) / writeUnit) : 0), 0);
}

function entryOf(row: Stored | undefined, { partition, sort }: { partition: string; sort: string }) {
  if (row?.[partition] === undefined || row[sort] === undefined) return undefined;
  const names = new Set([tableDefinition.key.partition, tableDefinition.key.sort, partition, sort]);
  return Object.fromEntries([...names].map((name) => [name, row[name] as AttributeValue]));
}

/** What a row takes of the table, and of its indexes. */
export function storedBytes(row: Stored | undefined): { row: number; indexes: number } {
  if (row === undefined) return { row: 0, indexes: 0 };
  let indexes = 0;
  for (const index of Object.values(tableDefinition.indexes)) {
    const entry = entryOf(row, index);
    if (entry !== undefined) indexes += sizeOf(entry) + entryOverhead;
  }
  return { row: sizeOf(row) + entryOverhead, indexes };
}
