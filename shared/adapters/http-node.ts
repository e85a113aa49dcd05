// The HTTP client over Node's own: one address filter, one set of limits and one politeness for all that we fetch. Redirects are followed here,
// so that each hop is checked like the first.
import { setMaxListeners } from 'node:events';
import type { LookupFunction } from 'node:net';
import { isGlobalUnicast } from './address-guard.ts';
import { createHostGate } from './host-gate.ts';
import { type HttpClient, HttpError, type HttpRequest, type HttpResponse } from './http.ts';
import { acceptedEncodings } from './http-body.ts';
import { exchange, type Hop, openConnections } from './http-exchange.ts';
import type { Logger } from './logger.ts';

export interface HttpClientOptions {
  /** Loopback, private and link-local targets are refused unless set. */
  allowPrivateNetworks: boolean;
  /** Between the starts of two requests to a host, and how many at once; for `polite` requests. */
  hostGapMs: number;
  hostConcurrency: number;
  /** Honest, with contact. */
  userAgent: string;
  connectTimeoutMs?: number;
  /** From the first byte sent to the last received, redirects included, waiting for the host's turn not. */
  totalTimeoutMs?: number;
  /** Default limit of an answer, on the wire and unpacked. */
  maxBytes?: number;
  logger?: Logger;
  /** For tests: how names are resolved, and which addresses may be dialled. */
  lookup?: LookupFunction;
  allowsAddress?: (address: string) => boolean;
}

/** Miniflux's limit; the largest feeds known are below 5 MiB. */
const defaultMaxBytes = 15 * 1024 * 1024;
const defaultMaxRedirects = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** What a redirect must not carry to wherever it leads. */
const privateHeaders = new Set(['authorization', 'cookie', 'proxy-authorization']);

export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { allowPrivateNetworks, hostGapMs, hostConcurrency, userAgent, logger, lookup } = options;
  const { connectTimeoutMs = 10_000, totalTimeoutMs = 20_000, maxBytes: defaultBytes = defaultMaxBytes } = options;
  const allows = options.allowsAddress ?? (allowPrivateNetworks ? () => true : isGlobalUnicast);
  const gate = createHostGate({ gapMs: hostGapMs, concurrency: hostConcurrency });
  const connections = openConnections();
  const closing = new AbortController();
  // Every request under way listens; that is no leak, and Node is not to say so on stderr.
  setMaxListeners(0, closing.signal);

  async function fetch(request: HttpRequest): Promise<HttpResponse> {
    const { method = 'GET', maxBytes = defaultBytes, polite = true } = request;
    const { maxRedirects = method === 'GET' ? defaultMaxRedirects : 0 } = request;
    const own = { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': acceptedEncodings };
    let hop: Hop = {
      url: allowedUrl(request.url),
      method,
      headers: { ...own, ...lowerCase(request.headers) },
      body: request.body ?? null,
    };
    let timeoutMs = totalTimeoutMs;
    const visited = new Set<string>();
    for (;;) {
      visited.add(hop.url.href);
      const send = async () => {
        const startedAt = performance.now();
        const response = await exchange(hop, {
          ...{
            connections,
            allows,
            lookup,
            connectTimeoutMs,
            totalTimeoutMs,
            timeoutMs,
            maxBytes,
            closed: closing.signal,
          },
          isHeadEnough: (status, headers) => maxRedirects > 0 && isRedirect(status, headers),
        });
        const durationMs = Math.round(performance.now() - startedAt);
        timeoutMs = Math.max(1, timeoutMs - durationMs);
        logger?.debug('fetched', {
          host: hop.url.host,
          status: response.status,
          bytes: response.body.length,
          durationMs,
        });
        return response;
      };
      const response = polite ? await gate.run(hop.url.host, send) : await send();
      const next = maxRedirects > 0 ? redirected(hop, response) : null;
      if (next === null) return response;
      if (visited.has(next.url.href)) throw new HttpError('broken', `${hop.url.host} redirects in a circle`);
      if (visited.size > maxRedirects)
        throw new HttpError('broken', `more than ${maxRedirects} redirects, the last by ${hop.url.host}`);
      hop = next;
    }
  }

  return {
    fetch,
    async close() {
      gate.close();
      closing.abort();
      for (const agent of Object.values(connections)) agent.destroy();
    },
  };
}

const isRedirect = (status: number, headers: HttpResponse['headers']) =>
  redirectStatuses.has(status) && headers.location !== undefined;

function redirected(hop: Hop, { status, headers, url }: HttpResponse): Hop | null {
  if (!isRedirect(status, headers)) return null;
  const target = allowedUrl(headers.location ?? '', url);
  const kept = Object.fromEntries(Object.entries(hop.headers).filter(([name]) => !privateHeaders.has(name)));
  const repeat = status === 307 || status === 308;
  return { url: target, method: repeat ? hop.method : 'GET', headers: kept, body: repeat ? hop.body : null };
}

function allowedUrl(raw: string, base?: string): URL {
  if (!URL.canParse(raw, base))
    throw new HttpError('refused', 'the address is no URL; expected one such as https://example.se/rss');
  const url = new URL(raw, base);
  if (!/^https?:$/.test(url.protocol))
    throw new HttpError('refused', `only http and https are fetched, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') {
    throw new HttpError(
      'refused',
      `the address of ${url.host} carries a user name or password, which is never sent; remove it`,
    );
  }
  url.hash = '';
  return url;
}

const lowerCase = (headers: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
