// Errors as RFC 9457 problem details. Every kind is a row here: its status, its title, and what its page in /docs says.
import * as z from 'zod';

export const problemKinds = {
  'invalid-request': {
    status: 400,
    title: 'The request is not valid',
    help: 'Something in the query, the path or the body is not as described. `errors` lists each field and what it expects.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not valid',
    help: 'A cursor only works as it was given, with the same filters. Leave it out to begin again from the newest.',
  },
  'invalid-json': {
    status: 400,
    title: 'The body is not JSON',
    help: 'Send one JSON object, encoded as UTF-8, with the header Content-Type: application/json.',
  },
  'rejected-subscription': {
    status: 400,
    title: 'The subscription cannot be made',
    help: 'The address or endpoint was refused, or the endpoint did not answer its challenge. `detail` says which.',
  },
  unauthorized: {
    status: 401,
    title: 'A valid manage token is needed',
    help: 'Send Authorization: Bearer <manageToken> with the token that came with the subscription. Unknown subscriptions answer the same.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    help: 'No such route, or nothing known under this id. The routes are listed in /docs.',
  },
  'invalid-link': {
    status: 404,
    title: 'The link does not work',
    help: 'The link is incomplete, or older than the seven days a confirmation waits. Copy the whole link from the mail, or subscribe again.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    help: 'The header Allow lists the methods this route takes.',
  },
  gone: {
    status: 410,
    title: 'It is not there any more',
    help: 'This subscription has ended. Subscribe again to get alerts.',
  },
  'sync-token-expired': {
    status: 410,
    title: 'The sync token leads nowhere',
    help: 'The change log cannot be followed on from this token. Sync again from the start, without one.',
  },
  disabled: {
    status: 409,
    title: 'The webhook is disabled',
    help: 'Its endpoint failed for five days, or answered 410. Mend it, then send PATCH {"status": "active"}: it is challenged again, and what it missed can be redelivered.',
  },
  'no-secret': {
    status: 409,
    title: 'There is no secret to replace',
    help: 'Only webhooks have a secret; mail is not signed with one.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    help: 'A body may hold 64 kB at most.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The content type is not supported',
    help: 'Send the body with the header Content-Type: application/json.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    help: 'Wait as many seconds as the header Retry-After says. RateLimit and RateLimit-Policy tell how much is left.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    help: 'It has been logged. Try again later, and quote `requestId` if it stays.',
  },
  unavailable: {
    status: 503,
    title: 'The service is not available',
    help: 'The change log cannot be read just now. Try again in a minute.',
  },
} as const satisfies Record<string, { status: number; title: string; help: string }>;
export type ProblemKind = keyof typeof problemKinds;

const fieldErrorSchema = z.object({
  path: z
    .string()
    .meta({ description: 'Where: a query parameter, or a path into the body.', example: 'filter.county.0' }),
  message: z.string().meta({ description: 'What is wrong and what is expected.' }),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

export const problemSchema = z
  .object({
    type: z.url().meta({ description: 'Identifies the kind of problem, and leads to its description.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What happened here, and what to do.' }),
    errors: z.array(fieldErrorSchema).optional(),
    requestId: z.string().optional(),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457 problem details.',
    example: {
      type: 'https://kontorsvakten.example/docs#invalid-request',
      title: 'The request is not valid',
      status: 400,
      detail: 'county.0: expected 2 digits, such as "25"',
      errors: [{ path: 'county.0', message: 'expected 2 digits, such as "25"' }],
    },
  });
export type Problem = z.infer<typeof problemSchema>;

interface ProblemOptions extends ErrorOptions {
  errors?: FieldError[];
  headers?: Record<string, string>;
}

/** Thrown by a route to answer with a problem; the door (`onError`) renders it. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;
  constructor(
    readonly kind: ProblemKind,
    detail: string = problemKinds[kind].help,
    options: ProblemOptions = {},
  ) {
    super(detail, options);
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}

export function problemBody(error: ProblemError, context: { baseUrl: string; requestId?: string }): Problem {
  const { status, title } = problemKinds[error.kind];
  return {
    type: `${context.baseUrl}/docs#${error.kind}`,
    title,
    status,
    detail: error.message,
    ...(error.errors && { errors: error.errors }),
    ...(status >= 500 && context.requestId && { requestId: context.requestId }),
  };
}
