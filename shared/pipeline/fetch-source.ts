// One conditional GET of a source → what the poll step has to know. Writes nothing.
import { createHash } from 'node:crypto';
import { HostPausedError, type HttpClient, HttpError, type HttpResponse } from '../adapters/http.ts';
import { longestPauseMs, parseRetryAfter } from '../adapters/retry-after.ts';
import type { ParsedItem } from '../model/item.ts';
import type { Source, SourceState } from '../model/source.ts';
import type { FailureKind } from '../model/words.ts';
import { SourceFormatError } from '../sources/source-format-error.ts';

/** The validators to remember: exactly as the server sent them. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}
export type FetchedSource =
  /** 304, or the same bytes as last time. `whole`: they came, so that no validator can have lied. */
  | ({ outcome: 'unchanged'; whole: boolean } & Validators)
  | ({
      outcome: 'items';
      whole: true;
      items: ParsedItem[];
      title: string;
      next: string | null;
      warnings: string[];
      bodyHash: string;
      contentType: string | null;
      charset: string;
    } & Validators)
  /** `retryAt`: when the host wants to be asked again. */
  | { outcome: 'failure'; kind: FailureKind; message: string; retryAt?: string }
  /** Nothing was sent: the host wants to be left alone. */
  | { outcome: 'postponed'; until: string };

const accept: Record<Source['kind'], string> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  listing: 'text/html, application/xhtml+xml, */*;q=0.5',
  riksdagen: 'application/json, */*;q=0.5',
  'office-directory': 'text/html, application/xhtml+xml, application/json;q=0.9, */*;q=0.5',
  page: 'text/html, application/xhtml+xml, */*;q=0.5',
};

/** Some servers say that nothing has changed when it has: so often the whole answer is asked for. */
const fullEveryMs = 24 * 3_600_000;

type Known = Pick<SourceState, 'etag' | 'lastModified' | 'bodyHash' | 'lastFullAt'>;

/** Never throws for what a server or a network does: that is a `failure`. @throws HttpError `closed` when we are shutting down. */
export async function fetchSource(source: Source, state: Known, http: HttpClient, now: Date): Promise<FetchedSource> {
  const isFullDue = now.getTime() - Date.parse(state.lastFullAt ?? '1970-01-01') >= fullEveryMs;
  // Without a body seen before there is nothing a 304 could refer to.
  const headers = requestHeaders(
    source,
    isFullDue || state.bodyHash === null ? { etag: null, lastModified: null } : state,
  );
  try {
    const response = await http.fetch({ url: source.url, headers });
    return await readResponse(source, state, response, now);
  } catch (error) {
    if (error instanceof HostPausedError) return { outcome: 'postponed', until: error.until.toISOString() };
    if (error instanceof HttpError && error.kind !== 'closed')
      return { outcome: 'failure', kind: error.kind, message: error.message };
    if (error instanceof SourceFormatError) return { outcome: 'failure', kind: 'broken', message: error.message };
    throw error;
  }
}

async function readResponse(
  source: Source,
  state: Pick<SourceState, 'bodyHash'>,
  response: HttpResponse,
  now: Date,
): Promise<FetchedSource> {
  const { status, headers, body, url } = response;
  const validators = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  if (status === 304 && state.bodyHash !== null) return { outcome: 'unchanged', whole: false, ...validators };
  if (status < 200 || status > 299) return { outcome: 'failure', ...statusFailure(status, headers, now) };
  const bodyHash = digest(source, body);
  if (bodyHash === state.bodyHash) return { outcome: 'unchanged', whole: true, ...validators };
  const contentType = headers['content-type'] ?? null;
  // The parsers are loaded with the first answer that has changed.
  const { parseSource } = await import('../sources/parse.ts');
  const parsed = await parseSource(source, body, { contentType, url });
  return { outcome: 'items', whole: true, ...parsed, bodyHash, contentType, ...validators };
}

function requestHeaders(source: Source, { etag, lastModified }: Validators) {
  return {
    accept: accept[source.kind],
    ...(source.language !== undefined && { 'accept-language': source.language }),
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

/** How a source is read counts with what was read: new selectors must see an old page again. */
function digest(source: Source, body: Uint8Array): string {
  const how = JSON.stringify([
    source.kind,
    source.fullText,
    'list' in source ? source.list : null,
    'select' in source ? source.select : null,
  ]);
  return createHash('sha256').update(how).update(body).digest('hex');
}

/** 403 is what several hosts answer to programs that ask too often; 451 is a legal bar. */
const blocked =
  'the host refuses us; it is asked again with growing gaps. If it lasts, ask the publisher, or disable the source';
const failures: Record<number, { kind: FailureKind; advice: string }> = {
  401: { kind: 'blocked', advice: 'it wants a log-in; use an open address or disable the source' },
  402: { kind: 'blocked', advice: 'it wants to be paid; use an open address or disable the source' },
  403: { kind: 'blocked', advice: blocked },
  407: { kind: 'blocked', advice: 'a proxy wants a log-in; check how this machine reaches the internet' },
  429: { kind: 'blocked', advice: 'we ask too often; it is asked again with growing gaps' },
  451: { kind: 'blocked', advice: blocked },
  404: { kind: 'gone', advice: "nothing is there; look for the new address on the publisher's site" },
  410: { kind: 'gone', advice: "it was taken away for good; look for a new address on the publisher's site" },
  500: { kind: 'broken', advice: 'the server failed; it is asked again' },
  502: { kind: 'unreachable', advice: 'the server behind the host is down; it is asked again' },
  503: { kind: 'unreachable', advice: 'the server is overloaded or being mended; it is asked again' },
  504: { kind: 'unreachable', advice: 'the server behind the host is too slow; it is asked again' },
};

function statusFailure(
  status: number,
  headers: Record<string, string>,
  now: Date,
): { kind: FailureKind; message: string; retryAt?: string } {
  const { kind, advice } = failures[status] ?? {
    kind: 'broken',
    advice: "no answer we can use; check the source's url",
  };
  const target = headers.location === undefined ? '' : ' with a redirect';
  const ms = parseRetryAfter(headers['retry-after'], now);
  return {
    ...{ kind, message: `answered ${status}${target}: ${advice}` },
    ...(ms !== null && { retryAt: new Date(now.getTime() + Math.min(ms, longestPauseMs)).toISOString() }),
  };
}
