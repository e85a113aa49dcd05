// The door for everything thrown: known problems as they are, the rest logged under a request id and told without internals.
// Programs get problem details; somebody who looks at a page gets a page.
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { SubscribeError } from '../alerts/subscribe-error.ts';
import { CursorError, SyncTokenError } from '../store/store.ts';
import { unauthorized } from './manage-token.ts';
import { languageOf } from './pages/language.ts';
import { ProblemPage } from './pages/problem.tsx';
import { renderPage } from './pages/render.ts';
import { ProblemError, type ProblemKind, problemBody, problemKinds } from './problem.ts';
import type { ApiEnv, ApiServices } from './services.ts';

const isData = (context: Context): boolean => context.req.path.startsWith('/v1/');

/** A token in a header is refused like a password, whatever it was once good for; a token in a link is a link that does not work. */
function ofSubscribing(error: SubscribeError, context: Context): ProblemError {
  const { kind, message } = error;
  if (kind === 'token' || kind === 'gone') {
    if (isData(context)) return unauthorized();
    return new ProblemError(kind === 'gone' ? 'gone' : 'invalid-link', message);
  }
  const headers = error.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(error.retryAfterSeconds) };
  return new ProblemError(problemFor[kind], message, { headers });
}

const problemFor = {
  endpoint: 'rejected-subscription',
  ended: 'gone',
  disabled: 'disabled',
  'no-webhook': 'no-secret',
  'no-delivery': 'not-found',
  'too-often': 'too-many-requests',
} as const satisfies Record<Exclude<SubscribeError['kind'], 'token' | 'gone'>, ProblemKind>;

function problemOf(error: Error, context: Context): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof SubscribeError) return ofSubscribing(error, context);
  if (error instanceof SyncTokenError) return new ProblemError('sync-token-expired', undefined, { cause: error });
  if (error instanceof CursorError) return new ProblemError('invalid-cursor', undefined, { cause: error });
  if (error instanceof HTTPException && error.status === 415) return new ProblemError('unsupported-media-type');
  if (error instanceof HTTPException && error.status === 400) return new ProblemError('invalid-json');
  return new ProblemError('internal-error', undefined, { cause: error });
}

const wantsPage = (context: Context): boolean =>
  !isData(context) &&
  accepts(context, {
    header: 'Accept',
    supports: ['application/problem+json', 'application/json', 'text/html'],
    default: 'application/problem+json',
  }) === 'text/html';

export function answerError(
  error: Error,
  context: Context<ApiEnv>,
  { baseUrl, logger }: Pick<ApiServices, 'baseUrl' | 'logger'>,
): Response | Promise<Response> {
  const problem = problemOf(error, context);
  const { status } = problemKinds[problem.kind];
  const requestId = context.get('requestId');
  if (status >= 500) {
    // The route's pattern, not its path: a path may hold a token.
    logger.error('api: a request failed', {
      requestId,
      method: context.req.method,
      route: routePath(context),
      error: problem.cause,
    });
  }
  for (const [name, value] of Object.entries(problem.headers)) context.header(name, value);
  context.header('Cache-Control', 'no-store');
  const body = problemBody(problem, { baseUrl, requestId });
  if (wantsPage(context)) {
    const page = <ProblemPage language={languageOf(context.req.path)} kind={problem.kind} problem={body} />;
    return renderPage(context, page, status);
  }
  return context.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' });
}
