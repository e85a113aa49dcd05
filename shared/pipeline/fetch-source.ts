// One conditional GET of a source → what the poll step has to know. Writes nothing.
import { createHash } from 'node:crypto';
import { type HttpClient, HttpError, type HttpResponse } from '../adapters/http.ts';
import type { ParsedItem } from '../model/item.ts';
import type { Source, SourceState } from '../model/source.ts';
import type { FailureKind } from '../model/words.ts';
import { parseSource } from '../sources/parse.ts';
import { SourceFormatError } from '../sources/source-format-error.ts';

/** The validators to remember: exactly as the server sent them. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}
export type FetchedSource =
  /** 304, or the same bytes as last time. */
  | ({ outcome: 'unchanged' } & Validators)
  | ({
      outcome: 'items';
      items: ParsedItem[];
      warnings: string[];
      bodyHash: string;
      contentType: string | null;
      charset: string;
    } & Validators)
  | { outcome: 'failure'; kind: FailureKind; message: string };

const accept: Record<Source['kind'], string> = {
  feed: 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  listing: 'text/html, application/xhtml+xml, */*;q=0.5',
  riksdagen: 'application/json, */*;q=0.5',
};

/** Never throws for what a server or a network does: that is a `failure`. @throws HttpError `closed` when we are shutting down. */
export async function fetchSource(
  source: Source,
  state: Pick<SourceState, 'etag' | 'lastModified' | 'bodyHash'>,
  http: HttpClient,
): Promise<FetchedSource> {
  try {
    const response = await http.fetch({ url: source.url, headers: requestHeaders(source, state) });
    return await readResponse(source, state, response);
  } catch (error) {
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
): Promise<FetchedSource> {
  const { status, headers, body, url } = response;
  const validators = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  if (status === 304 && state.bodyHash !== null) return { outcome: 'unchanged', ...validators };
  if (status < 200 || status > 299) return { outcome: 'failure', ...statusFailure(status, headers) };
  const bodyHash = digest(source, body);
  if (bodyHash === state.bodyHash) return { outcome: 'unchanged', ...validators };
  const contentType = headers['content-type'] ?? null;
  const parsed = await parseSource(source, body, { contentType, url });
  return { outcome: 'items', ...parsed, bodyHash, contentType, ...validators };
}

/** Without a body seen before there is nothing a 304 could refer to. */
function requestHeaders(
  source: Source,
  { etag, lastModified, bodyHash }: Pick<SourceState, 'etag' | 'lastModified' | 'bodyHash'>,
) {
  return {
    accept: accept[source.kind],
    ...(source.language !== undefined && { 'accept-language': source.language }),
    ...(etag !== null && bodyHash !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && bodyHash !== null && { 'if-modified-since': lastModified }),
  };
}

/** How a source is read counts with what was read: new selectors must see an old page again. */
function digest(source: Source, body: Uint8Array): string {
  const how = JSON.stringify([source.kind, source.fullText, source.kind === 'listing' ? source.list : null]);
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

function statusFailure(status: number, headers: Record<string, string>): { kind: FailureKind; message: string } {
  const { kind, advice } = failures[status] ?? {
    kind: 'broken',
    advice: "no answer we can use; check the source's url",
  };
  const target = headers.location === undefined ? '' : ' with a redirect';
  return { kind, message: `answered ${status}${target}: ${advice}` };
}
