// The change log over HTTP: a page of it, one change, and its earlier versions. The whole of it is in exports.ts.
import { createRoute, z } from '@hono/zod-openapi';
import { toChange } from '../changelog/merge.ts';
import type { Change } from '../model/change.ts';
import type { ChangeStore } from '../store/store.ts';
import { pageInMemory } from './page-in-memory.ts';
import { ProblemError } from './problem.ts';
import { changesQuerySchema, pageQuerySchema, syncQuerySchema, toQueryString, withQuery } from './query.ts';
import { json, notModified, problems } from './responses.ts';
import { changeSchema, pageOf } from './schemas.ts';
import type { Api, ApiServices } from './services.ts';

const tags = ['Changes'];
export const changeIdSchema = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/)
    .meta({ description: 'Id of the change.', example: '5f0c9d1e7a3b4c62' }),
});

const listRoute = createRoute({
  method: 'get',
  path: '/v1/changes',
  operationId: 'listChanges',
  tags,
  summary: 'The change log, newest first',
  description:
    'Any of the values within one filter, all filters together. Follow `nextCursor` to the end; new changes coming in meanwhile do not disturb the pages.',
  request: { query: changesQuerySchema },
  responses: {
    200: json(pageOf(changeSchema), 'A page of changes.'),
    ...notModified,
    ...problems('invalid-request', 'invalid-cursor'),
  },
});

const oneRoute = createRoute({
  method: 'get',
  path: '/v1/changes/{id}',
  operationId: 'getChange',
  tags,
  summary: 'One change with all its evidence',
  description: 'A withdrawn change stays readable, marked as such.',
  request: { params: changeIdSchema },
  responses: { 200: json(changeSchema, 'The change.'), ...notModified, ...problems('not-found') },
});

const revisionsRoute = createRoute({
  method: 'get',
  path: '/v1/changes/{id}/revisions',
  operationId: 'listRevisions',
  tags,
  summary: 'Every earlier version of one change, newest first',
  description: 'The version rises when what is said changes; further evidence for the same makes no new version.',
  request: { params: changeIdSchema, query: pageQuerySchema },
  responses: {
    200: json(pageOf(changeSchema), 'The versions before the one that stands.'),
    ...notModified,
    ...problems('invalid-request', 'not-found'),
  },
});

const syncRoute = createRoute({
  method: 'get',
  path: '/v1/changes/sync',
  operationId: 'syncChanges',
  tags,
  summary: 'What was recorded or revised since the last time, oldest first',
  description:
    'Without a token: everything. Follow `nextCursor` (with the same token) to the last page, whose `syncToken` is where to go on the next time. Each change comes once, as it stands now; withdrawn ones too, marked as such. After an answer of 410, start again without a token.',
  request: { query: syncQuerySchema },
  responses: {
    200: json(
      pageOf(changeSchema).extend({
        syncToken: z
          .string()
          .nullable()
          .meta({ description: '`token` of the next sync; null before the last page.', example: null }),
      }),
      'A page of changes.',
    ),
    ...notModified,
    ...problems('invalid-request', 'invalid-cursor', 'sync-token-expired'),
  },
});

/** @throws ProblemError when there is no such change. */
export async function mustGet(changes: ChangeStore, id: string): Promise<Change> {
  const row = await changes.get(id);
  if (row === null) throw new ProblemError('not-found', 'No change is known under this id.');
  return toChange(row);
}

export function addChanges(api: Api, { store, clock, baseUrl }: ApiServices): void {
  api.openapi(listRoute, async (context) => {
    const { limit, cursor, ...filter } = context.req.valid('query');
    const { items, nextCursor } = await store.changes.list(filter, { limit, cursor });
    if (nextCursor !== null) {
      const next = toQueryString({ ...filter, limit, cursor: nextCursor });
      context.header('Link', `<${baseUrl}/v1/changes?${next}>; rel="next"`);
    }
    const feed = withQuery(`${baseUrl}/feeds/changes.atom`, toQueryString(filter));
    context.header('Link', `<${feed}>; rel="alternate"; type="application/atom+xml"`, { append: true });
    return context.json({ items: items.map(toChange), nextCursor }, 200);
  });
  // Before the route of one change, whose id could be "sync".
  api.openapi(syncRoute, async (context) => {
    const page = await store.changes.sync({ ...context.req.valid('query'), now: clock.wall() });
    return context.json({ ...page, items: page.items.map(toChange) }, 200);
  });
  api.openapi(oneRoute, async (context) =>
    context.json(await mustGet(store.changes, context.req.valid('param').id), 200),
  );
  api.openapi(revisionsRoute, async (context) => {
    const { id } = context.req.valid('param');
    await mustGet(store.changes, id);
    const revisions = await store.changes.listRevisions(id);
    return context.json(
      pageInMemory(revisions, context.req.valid('query'), ({ version }) => String(version)),
      200,
    );
  });
}
