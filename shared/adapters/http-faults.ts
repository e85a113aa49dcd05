// What went wrong on the network → an HttpError that a person understands: what happened, to which host, and what to do.
import { HttpError } from './http.ts';

export interface FaultContext {
  host: string;
  /** Whether our own time limit cut it off. */
  isTimedOut: () => boolean;
  /** Whether our own client was closed meanwhile. */
  isClosed: () => boolean;
  totalTimeoutMs: number;
  connectTimeoutMs: number;
}

const unreachable: Record<string, string> = {
  ENOTFOUND: 'its name cannot be resolved; check the address',
  EAI_AGAIN: 'its name cannot be resolved just now; check the DNS of this machine if it lasts',
  ECONNREFUSED: 'it refuses connections',
  ECONNRESET: 'it hung up before answering',
  EPIPE: 'it hung up before answering',
  EHOSTUNREACH: 'there is no route to it',
  ENETUNREACH: 'there is no route to it',
};

/** An error before the answer's first line. */
export function connectionError(error: unknown, context: FaultContext): HttpError {
  if (error instanceof HttpError) return error;
  const { host } = context;
  const code = codeOf(error);
  if (context.isClosed()) return new HttpError('closed', 'the client was closed', { cause: error });
  if (context.isTimedOut()) return timeout(error, context);
  if (code === 'ETIMEDOUT') {
    return new HttpError('timeout', `no connection to ${host} within ${context.connectTimeoutMs / 1000} s`, {
      cause: error,
    });
  }
  if (code.startsWith('HPE_')) {
    return new HttpError('broken', `${host} does not answer in proper HTTP (${code})`, { cause: error });
  }
  if (/CERT|TLS|SSL|SIGNATURE|SELF_SIGNED/.test(code)) {
    return new HttpError('broken', `the certificate of ${host} is not accepted (${code}); nothing was sent`, {
      cause: error,
    });
  }
  return new HttpError(
    'unreachable',
    `no answer from ${host}: ${unreachable[code] ?? 'the connection failed'} (${code})`,
    {
      cause: error,
    },
  );
}

/** An error while the body was read. */
export function answerError(error: unknown, context: FaultContext): HttpError {
  if (error instanceof HttpError) return error;
  const code = codeOf(error);
  if (context.isClosed()) return new HttpError('closed', 'the client was closed', { cause: error });
  if (context.isTimedOut()) return timeout(error, context);
  return new HttpError('broken', `the answer of ${context.host} broke off (${code})`, { cause: error });
}

function timeout(cause: unknown, { host, totalTimeoutMs }: FaultContext): HttpError {
  return new HttpError('timeout', `${host} did not answer in full within ${totalTimeoutMs / 1000} s`, { cause });
}

function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}
