// What every route of ours stands on, whichever app it is in: problems, headers, tags, limits.
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import { answerError } from './errors.tsx';
import { refuseInvalid } from './invalid.ts';
import { ProblemError } from './problem.ts';
import { rateLimit, readPolicy } from './rate-limit.ts';
import { securityHeaders } from './security-headers.ts';
import type { Api, ApiEnv, ApiServices } from './services.ts';

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

export type BaseServices = Pick<ApiServices, 'baseUrl' | 'clock' | 'logger' | 'rateLimit'>;

/** An app without routes. */
export function createBase(services: BaseServices): Api {
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
  return api;
}
