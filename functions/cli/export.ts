// `export`: the change log to stdout, page by page, with the API's filters as flags.
import { once } from 'node:events';
import { csvHeader, toCsvRow, toNdjson } from '../../shared/changelog/export.ts';
import { type ListFilter, listFilterSchema } from '../../shared/model/change.ts';
import { UsageError } from './usage-error.ts';
import { type Place, withStore } from './with-store.ts';

const pageSize = 200;
const numbers = new Set(['fiscalYear', 'minAmount']);

export async function exportChanges({
  data,
  table,
  format,
  ...given
}: Place & { format: 'ndjson' | 'csv' } & Record<string, unknown>): Promise<void> {
  const filter = readFilter(given);
  await withStore({ data, ...(table !== undefined && { table }) }, async (store) => {
    if (format === 'csv') await write(csvHeader);
    let cursor: string | undefined;
    do {
      const page = await store.changes.list(filter, { limit: pageSize, cursor });
      await write(page.items.map(format === 'csv' ? toCsvRow : toNdjson).join(''));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  });
}

function readFilter(given: Record<string, unknown>): ListFilter {
  const entries = Object.entries(given).map(([name, value]) => [name, numbers.has(name) ? Number(value) : value]);
  const parsed = listFilterSchema.safeParse(Object.fromEntries(entries));
  if (parsed.success) return parsed.data;
  throw new UsageError(
    parsed.error.issues.map(({ path, message }) => `--${path[0]?.toString()}: ${message}`).join('; '),
  );
}

async function write(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
}
