// Which sources are watched and how each is doing.
import { createRoute } from '@hono/zod-openapi';
import { pageInMemory } from './page-in-memory.ts';
import { pageQuerySchema } from './query.ts';
import { json, notModified, problems } from './responses.ts';
import { pageOf, sourceOf, sourceSchema } from './schemas.ts';
import type { Api, ApiServices } from './services.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/v1/sources',
  operationId: 'listSources',
  tags: ['Sources'],
  summary: 'The sources and their health',
  description:
    'In the order of the catalogue. A source with failures is never given up: it is asked less often until it answers again.',
  request: { query: pageQuerySchema },
  responses: {
    200: json(pageOf(sourceSchema), 'A page of sources.'),
    ...notModified,
    ...problems('invalid-request', 'invalid-cursor'),
  },
});

export function addSources(api: Api, { store, sources, clock }: ApiServices): void {
  api.openapi(listRoute, async (context) => {
    const watched = await store.sourceDefinitions.over(sources);
    const { items, nextCursor } = pageInMemory(watched, context.req.valid('query'), ({ id }) => id);
    const states = await store.sources.getMany(items.map(({ id }) => id));
    const now = clock.now();
    return context.json(
      { items: items.map((source) => sourceOf(source, states.get(source.id), now)), nextCursor },
      200,
    );
  });
}
