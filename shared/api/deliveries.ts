// What was sent to a subscription and what is to be sent again, for whoever holds its manage token: tests, the ledger, redelivery, secrets.
import { createRoute, z } from '@hono/zod-openapi';
import { bearerToken, manageSecurity, subscriptionParams } from './manage-token.ts';
import { pageQuerySchema } from './query.ts';
import { json, notModified, problems } from './responses.ts';
import { deliveryOf, deliverySchema, pageOf, redeliverWindowSchema } from './schemas.ts';
import type { Api, ApiServices } from './services.ts';

const tags = ['Subscriptions'];
const security = manageSecurity;

const testRoute = createRoute({
  method: 'post',
  path: '/v1/subscriptions/{id}/test',
  operationId: 'testSubscription',
  tags,
  summary: 'Send a test',
  description:
    'A message or mail with a made-up change, by the same way as an alert: signed, retried, in the ledger. Ten an hour.',
  security,
  request: { params: subscriptionParams },
  responses: {
    202: json(deliverySchema, 'It is on its way; `deliveries` shows what came of it.'),
    ...problems('unauthorized', 'gone'),
  },
});

const listedRoute = createRoute({
  method: 'get',
  path: '/v1/subscriptions/{id}/deliveries',
  operationId: 'listDeliveries',
  tags,
  summary: 'What was sent, is to be sent, or was left out',
  description: 'Newest first, with every attempt. Kept for a year.',
  security,
  request: { params: subscriptionParams, query: pageQuerySchema },
  responses: {
    200: json(pageOf(deliverySchema), 'A page of the ledger.'),
    ...notModified,
    ...problems('unauthorized', 'invalid-request', 'invalid-cursor'),
  },
});

const redeliverRoute = createRoute({
  method: 'post',
  path: '/v1/subscriptions/{id}/deliveries/{deliveryId}/redeliver',
  operationId: 'redeliver',
  tags,
  summary: 'Send one again',
  description: 'Under the same id, due at once, with all retries. What is being sent right now is left to that.',
  security,
  request: {
    params: subscriptionParams.extend({
      deliveryId: z.string().min(1).max(200).meta({ description: 'Id of the delivery.', example: 'dlv_9f86d081' }),
    }),
  },
  responses: { 202: json(deliverySchema, 'It is due.'), ...problems('unauthorized', 'not-found', 'gone') },
});

const redeliverWindowRoute = createRoute({
  method: 'post',
  path: '/v1/subscriptions/{id}/redeliver',
  operationId: 'redeliverWindow',
  tags,
  summary: 'Send a window of time again',
  description: 'All that was made in it and has one of the statuses, tests left out; a page at a time.',
  security,
  request: {
    params: subscriptionParams,
    body: { required: true, content: { 'application/json': { schema: redeliverWindowSchema } } },
  },
  responses: {
    202: json(
      z.object({ redelivered: z.int(), nextCursor: z.string().nullable() }),
      'So many are due; go on with `cursor` while there is one.',
    ),
    ...problems('unauthorized', 'invalid-request', 'invalid-json', 'invalid-cursor', 'gone'),
  },
});

const rotateRoute = createRoute({
  method: 'post',
  path: '/v1/subscriptions/{id}/rotate-secret',
  operationId: 'rotateSecret',
  tags,
  summary: 'A new secret for a webhook',
  description: 'Shown this once. Messages carry signatures by the new and the earlier secret for 24 hours.',
  security,
  request: { params: subscriptionParams },
  responses: {
    200: json(
      z.object({
        secret: z.string().meta({ example: 'whsec_…' }),
        previousUntil: z.string().meta({ description: 'Until then the earlier secret signs as well.' }),
      }),
      'The new secret.',
    ),
    ...problems('unauthorized', 'no-secret', 'gone'),
  },
});

export function addDeliveries(api: Api, { subscriptions }: ApiServices): void {
  api.openapi(testRoute, async (context) => {
    const { id } = context.req.valid('param');
    const delivery = await subscriptions.sendTest(id, bearerToken(context), context.get('requestId'));
    return context.json(deliveryOf(delivery), 202);
  });
  api.openapi(listedRoute, async (context) => {
    const { id } = context.req.valid('param');
    const page = await subscriptions.listDeliveries(id, bearerToken(context), context.req.valid('query'));
    return context.json({ items: page.items.map(deliveryOf), nextCursor: page.nextCursor }, 200);
  });
  api.openapi(redeliverRoute, async (context) => {
    const { id, deliveryId } = context.req.valid('param');
    return context.json(deliveryOf(await subscriptions.redeliver(id, bearerToken(context), deliveryId)), 202);
  });
  api.openapi(redeliverWindowRoute, async (context) => {
    const { id } = context.req.valid('param');
    const token = bearerToken(context);
    return context.json(await subscriptions.redeliverWindow(id, token, context.req.valid('json')), 202);
  });
  api.openapi(rotateRoute, async (context) => {
    const { id } = context.req.valid('param');
    return context.json(await subscriptions.rotateSecret(id, bearerToken(context)), 200);
  });
}
