// The change log whole, as CSV and NDJSON. Where an answer may not be as long as that, the reader is sent to where it is streamed from.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { everyPage } from '../changelog/every-change.ts';
import { csvHeader, toCsvRow, toNdjson } from '../changelog/export.ts';
import { filterQuerySchema } from './query.ts';
import { notModified, problems } from './responses.ts';
import type { Api, ApiServices } from './services.ts';
import { sendWhole } from './whole.ts';

const wholeRoute = (format: 'csv' | 'ndjson', contentType: string, description: string) =>
  createRoute({
    method: 'get',
    path: `/v1/changes.${format}`,
    operationId: `exportChanges${format === 'csv' ? 'Csv' : 'Ndjson'}`,
    tags: ['Changes'],
    summary: `The change log as ${format.toUpperCase()}, whole`,
    description: `With the filters of the list. ${description}`,
    request: { query: filterQuerySchema },
    responses: {
      200: { description: 'All changes that match.', content: { [contentType]: { schema: { type: 'string' } } } },
      ...notModified,
      307: { description: 'It is streamed from the address in `Location`, which is good for two minutes: follow it.' },
      ...problems('invalid-request'),
    },
  });
const csvRoute = wholeRoute('csv', 'text/csv', 'One line a change, with a heading line (RFC 4180).');
const ndjsonRoute = wholeRoute(
  'ndjson',
  'application/x-ndjson',
  'One JSON object a line; `kontorsvakten import` reads it back.',
);

export function addExports(api: Api, { store, exportElsewhere }: Pick<ApiServices, 'store' | 'exportElsewhere'>): void {
  const send = async (context: Context, contentType: string, pieces: () => AsyncIterable<string>) => {
    if (exportElsewhere === undefined) return sendWhole(context, contentType, pieces);
    context.header('Cache-Control', 'no-store');
    return context.redirect(await exportElsewhere(new URL(context.req.url)), 307);
  };
  api.openapi(csvRoute, (context) => {
    const filter = context.req.valid('query');
    return send(context, 'text/csv; charset=utf-8; header=present', async function* () {
      yield csvHeader;
      for await (const page of everyPage(store.changes, filter)) yield page.map(toCsvRow).join('');
    });
  });
  api.openapi(ndjsonRoute, (context) => {
    const filter = context.req.valid('query');
    return send(context, 'application/x-ndjson; charset=utf-8', async function* () {
      for await (const page of everyPage(store.changes, filter)) yield page.map(toNdjson).join('');
    });
  });
}
