// Whether this process can serve: it reads one key of the store, and says so.
import { createRoute, z } from '@hono/zod-openapi';
import { ProblemError } from './problem.ts';
import { json, notModified, problems } from './responses.ts';
import type { Api, ApiServices } from './services.ts';

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'health',
  tags: ['Service'],
  summary: 'Is the service up and its store readable?',
  description: 'Reads one key of the store; for load balancers and monitors.',
  responses: {
    200: json(z.object({ status: z.literal('ok'), version: z.string() }), 'It is.'),
    ...notModified,
    ...problems('unavailable'),
  },
});

export function addHealth(api: Api, { store, version }: ApiServices): void {
  api.openapi(healthRoute, async (context) => {
    try {
      await store.changes.get('healthz');
    } catch (error) {
      throw new ProblemError('unavailable', undefined, { cause: error });
    }
    context.header('Cache-Control', 'no-store');
    return context.json({ status: 'ok' as const, version }, 200);
  });
}
