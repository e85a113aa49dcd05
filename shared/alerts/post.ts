// One POST to an endpoint, and what its answer means. A redirect is a failure; the time limit (20 s in all) is the client's.
import { type HttpClient, HttpError, type HttpResponse } from '../adapters/http.ts';
import { parseRetryAfter } from '../adapters/retry-after.ts';

export interface Message {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** An answer is read to its end so that a status is known, but nobody needs more of it than this. */
const maxAnswerBytes = 256 * 1024;

/** @throws HttpError */
export function post(http: HttpClient, message: Message): Promise<HttpResponse> {
  return http.fetch({ ...message, method: 'POST', maxRedirects: 0, polite: false, maxBytes: maxAnswerBytes });
}

export interface PostOutcome {
  outcome: 'delivered' | 'failed' | 'unknown';
  /** For the delivery log: a status or a kind of failure, never the URL, which may hold the endpoint's secret. */
  detail: string;
  /** 410: the endpoint wants nothing more. */
  gone: boolean;
  /** No answer, or asked to slow down: what else waits for this endpoint had better wait, too. */
  down: boolean;
  /** How long the endpoint asked us to wait, in milliseconds. */
  retryAfterMs: number | null;
}

/** After these the message may have been taken all the same: the next attempt repeats its id. */
const unknownKinds: readonly HttpError['kind'][] = ['timeout', 'broken', 'too-large'];
/** RFC 9110 gives `Retry-After` to 503, RFC 6585 to 429; the spec throttles on 502 and 504 as well. */
const throttleStatuses = [429, 502, 503, 504];

/** Never throws for what an endpoint or the network does. */
export async function tryPost(http: HttpClient, message: Message, now: () => Date): Promise<PostOutcome> {
  const plain = { gone: false, down: false, retryAfterMs: null };
  try {
    const { status, headers } = await post(http, message);
    if (status >= 200 && status < 300) return { ...plain, outcome: 'delivered', detail: `${status}` };
    const down = throttleStatuses.includes(status);
    const retryAfterMs = down ? parseRetryAfter(headers['retry-after'], now()) : null;
    const detail = status >= 300 && status < 400 ? `${status} (redirects are not followed)` : `${status}`;
    return { outcome: 'failed', detail, gone: status === 410, down, retryAfterMs };
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    const outcome = unknownKinds.includes(error.kind) ? 'unknown' : 'failed';
    return { ...plain, outcome, detail: error.kind, down: error.kind !== 'too-large' };
  }
}
