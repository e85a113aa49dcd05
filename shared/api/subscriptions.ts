// Subscriptions over HTTP. Who holds the manage token may see and end one; to everybody else there is no difference between
// a wrong token and a subscription that does not exist.
import { createRoute, z } from '@hono/zod-openapi';
import { publicView } from '../alerts/subscription.ts';
import { bearerToken, manageSecurity, subscriptionParams } from './manage-token.ts';
import { rateLimit, subscribePolicy } from './rate-limit.ts';
import { json, notModified, problems } from './responses.ts';
import { subscriptionPatchSchema, subscriptionRequestSchema, subscriptionViewSchema } from './schemas.ts';
import type { Api, ApiServices } from './services.ts';

const tags = ['Subscriptions'];

const security = manageSecurity;
const params = subscriptionParams;

const createdRoute = createRoute({
  method: 'post',
  path: '/v1/subscriptions',
  operationId: 'createSubscription',
  tags,
  summary: 'Subscribe by e-mail or webhook',
  description:
    'An e-mail address gets a message with a confirmation link first. A webhook endpoint is sent a signed `endpoint.challenge` and must answer with the challenge; its `secret` and `manageToken` are shown in this answer only.',
  request: { body: { required: true, content: { 'application/json': { schema: subscriptionRequestSchema } } } },
  responses: {
    201: json(
      z.object({
        id: z.string(),
        manageToken: z.string(),
        secret: z.string().meta({ description: 'Signs the messages (Standard Webhooks 1.0).', example: 'whsec_…' }),
      }),
      'The endpoint echoed the challenge; the subscription is active.',
    ),
    202: json(
      z.object({ id: z.string(), status: z.literal('pending') }),
      'A confirmation is on its way to the address.',
    ),
    ...problems('invalid-request', 'invalid-json', 'rejected-subscription', 'body-too-large', 'unsupported-media-type'),
  },
});

const shownRoute = createRoute({
  method: 'get',
  path: '/v1/subscriptions/{id}',
  operationId: 'getSubscription',
  tags,
  summary: 'One subscription, as its holder sees it',
  description: 'Without its secret, which is shown only once.',
  security,
  request: { params },
  responses: {
    200: json(subscriptionViewSchema, 'The subscription.'),
    ...notModified,
    ...problems('unauthorized'),
  },
});

const changedRoute = createRoute({
  method: 'patch',
  path: '/v1/subscriptions/{id}',
  operationId: 'changeSubscription',
  tags,
  summary: 'Change what a subscription hears of, and how often',
  description:
    'The channel stays: whoever wants another subscribes anew, since it has to be confirmed. `{"status": "active"}` enables a webhook that was disabled, once its endpoint has echoed a challenge.',
  security,
  request: { params, body: { required: true, content: { 'application/json': { schema: subscriptionPatchSchema } } } },
  responses: {
    200: json(subscriptionViewSchema, 'The subscription as it is now.'),
    ...problems('unauthorized', 'invalid-request', 'invalid-json', 'rejected-subscription', 'gone'),
  },
});

const removedRoute = createRoute({
  method: 'delete',
  path: '/v1/subscriptions/{id}',
  operationId: 'deleteSubscription',
  tags,
  summary: 'End a subscription and erase it',
  description: 'Nothing more is sent, and the address or URL is forgotten.',
  security,
  request: { params },
  responses: { 204: { description: 'It is gone.' }, ...problems('unauthorized') },
});

export function addSubscriptions(api: Api, { subscriptions, clock, rateLimit: limited }: ApiServices): void {
  api.use('/v1/subscriptions/*', async (context, next) => {
    await next();
    context.res.headers.set('Cache-Control', 'no-store');
  });
  if (limited) api.post('/v1/subscriptions', rateLimit(subscribePolicy, clock));

  api.openapi(createdRoute, async (context) => {
    const subscribed = await subscriptions.subscribe(context.req.valid('json'), context.get('requestId'));
    if (subscribed.kind === 'email') return context.json({ id: subscribed.id, status: 'pending' as const }, 202);
    const { id, manageToken, secret } = subscribed;
    return context.json({ id, manageToken, secret }, 201);
  });
  api.openapi(shownRoute, async (context) => {
    const subscription = await subscriptions.get(context.req.valid('param').id, bearerToken(context));
    return context.json(publicView(subscription), 200);
  });
  api.openapi(changedRoute, async (context) => {
    const { id } = context.req.valid('param');
    const subscription = await subscriptions.update(id, bearerToken(context), context.req.valid('json'));
    return context.json(publicView(subscription), 200);
  });
  api.openapi(removedRoute, async (context) => {
    await subscriptions.remove(context.req.valid('param').id, bearerToken(context));
    return context.body(null, 204);
  });
}
