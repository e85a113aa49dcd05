// The whole HTTP side as one function from request to response: API, description and pages. The doors in functions/ serve it.
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { addChanges } from './changes.ts';
import { addDescription } from './description.tsx';
import { answerError } from './errors.tsx';
import { addHealth } from './health.ts';
import { refuseInvalid } from './invalid.ts';
import { addLinks } from './links.tsx';
import { addPages } from './page-routes.tsx';
import { ProblemError } from './problem.ts';
import { rateLimit, readPolicy } from './rate-limit.ts';
import { securityHeaders } from './security-headers.ts';
import type { Api, ApiEnv, ApiServices } from './services.ts';
import { addSources } from './sources.ts';
import { addSubscriptions } from './subscriptions.ts';

const exposed = ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'];
const keptOn304 = [
  ...RETAINED_304_HEADERS,
  'access-control-allow-origin',
  'access-control-expose-headers',
  'link',
  'x-request-id',
];
const maxBodyBytes = 64 * 1024;

/** Reading is open to every origin. Nothing here goes by cookies, and writing from a foreign page is not offered. */
const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD'],
  allowHeaders: ['Authorization', 'If-None-Match'],
  exposeHeaders: exposed,
  maxAge: 86_400,
});

export function createApp(services: ApiServices): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid });
  const tooLarge = () => {
    throw new ProblemError('body-too-large');
  };

  api.onError((error, context) => answerError(error, context, services));
  api.notFound((context) => answerError(new ProblemError('not-found', 'There is no such route.'), context, services));
  api.use(requestId());
  api.use(securityHeaders(services.baseUrl));
  api.use('/v1/*', openToAll);
  api.use('/openapi.json', openToAll);
  if (services.rateLimit) api.use(rateLimit(readPolicy, services.clock));
  api.use(
    methodNotAllowed({
      app: api,
      onMethodNotAllowed: (context, methods) =>
        answerError(
          new ProblemError('method-not-allowed', `Use ${methods.join(' or ')}.`, {
            headers: { Allow: methods.join(', ') },
          }),
          context,
          services,
        ),
    }),
  );
  api.use(etag({ retainedHeaders: keptOn304 }));
  api.use(async (context, next) => {
    await next();
    // "no-cache" means: keep it, but ask (with the ETag) before use. News must not be told late.
    if (!context.res.headers.has('Cache-Control')) context.res.headers.set('Cache-Control', 'no-cache');
  });
  api.use(bodyLimit({ maxSize: maxBodyBytes, onError: tooLarge }));

  addChanges(api, services);
  addSources(api, services);
  addSubscriptions(api, services);
  addLinks(api, services);
  addPages(api, services);
  addHealth(api, services);
  addDescription(api, services);
  return api;
}
