// The manage token of a subscription's routes. To everybody without it a wrong token and a subscription that never was look alike.
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ProblemError } from './problem.ts';
import { manageScheme } from './responses.ts';

export const manageSecurity = [{ [manageScheme]: [] }];
export const subscriptionParams = z.object({
  id: z.string().min(1).max(200).meta({ description: 'Id of the subscription.', example: 'sub_4c62' }),
});

export const unauthorized = (): ProblemError =>
  new ProblemError('unauthorized', undefined, { headers: { 'WWW-Authenticate': 'Bearer realm="kontorsvakten"' } });

/** RFC 6750 section 2.1. @throws ProblemError without a bearer token. */
export function bearerToken(context: Context): string {
  const match = /^Bearer +([\w.~+/-]+=*) *$/i.exec((context.req.header('Authorization') ?? '').slice(0, 2000));
  if (match?.[1] === undefined) throw unauthorized();
  return match[1];
}
