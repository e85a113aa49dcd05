// One request and its answer over node:http and node:https, on a connection of its own: nothing is dialled that the address guard refuses, and
// one clock runs from the first byte sent to the last received.

import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { guardedLookup, refusalOf } from './address-guard.ts';
import { HttpError, type HttpResponse } from './http.ts';
import { collect, tooLarge, unpack } from './http-body.ts';
import { answerError, connectionError } from './http-faults.ts';

export interface Hop {
  url: URL;
  method: 'GET' | 'POST';
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string | null;
}

export interface ExchangeLimits {
  allows: (address: string) => boolean;
  lookup: LookupFunction | undefined;
  connectTimeoutMs: number;
  timeoutMs: number;
  /** What a message says was allowed in all. */
  totalTimeoutMs: number;
  maxBytes: number;
  /** The answer is wanted without its body. */
  isHeadEnough: (status: number, headers: HttpResponse['headers']) => boolean;
  /** Aborted when the client is closed. */
  closed: AbortSignal;
}

/** @throws HttpError when no whole answer came. */
export async function exchange(hop: Hop, limits: ExchangeLimits): Promise<HttpResponse> {
  const { url } = hop;
  const { allows, connectTimeoutMs, totalTimeoutMs, maxBytes, closed } = limits;
  const refused = refusalOf(url.hostname, allows);
  if (refused !== null) throw refused;
  if (closed.aborted) throw new HttpError('closed', 'the client was closed');
  const clock = new AbortController();
  const stop = () => clock.abort();
  const timer = setTimeout(stop, limits.timeoutMs);
  closed.addEventListener('abort', stop, { once: true });
  const isTimedOut = () => clock.signal.aborted;
  const faults = { host: url.host, isTimedOut, isClosed: () => closed.aborted, totalTimeoutMs, connectTimeoutMs };
  try {
    const answer = await send(hop, limits, clock.signal).catch((error) =>
      Promise.reject(connectionError(error, faults)),
    );
    const headers = flatten(answer.headers);
    const status = answer.statusCode ?? 0;
    if (limits.isHeadEnough(status, headers)) {
      drop(answer);
      return { status, headers, body: new Uint8Array(), url: url.href };
    }
    if (Number(headers['content-length'] ?? 0) > maxBytes) {
      drop(answer);
      throw tooLarge(maxBytes, url.host);
    }
    const received = await collect(answer, maxBytes, url.host).catch((error) =>
      Promise.reject(answerError(error, faults)),
    );
    const body = await unpack(received, headers['content-encoding'] ?? '', { maxBytes, host: url.host });
    return { status, headers, body, url: url.href };
  } finally {
    clearTimeout(timer);
    closed.removeEventListener('abort', stop);
  }
}

/** Resolves with the answer's head; the body is still to come. */
function send(
  { url, method, headers, body }: Hop,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const request = (isSecure ? https : http).request(url, {
      method,
      headers,
      signal,
      // No kept-alive connections: minutes lie between two requests to a host, a frozen Lambda wakes up with dead ones, and each dial is checked anew.
      agent: false,
      lookup: guardedLookup(limits.allows, limits.lookup),
    });
    const late = Object.assign(new Error('no connection'), { code: 'ETIMEDOUT' });
    const connecting = setTimeout(() => request.destroy(late), limits.connectTimeoutMs);
    request.on('socket', (socket) =>
      socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(connecting)),
    );
    request.on('close', () => clearTimeout(connecting));
    request.on('response', resolve);
    // Stays after the answer has begun: what breaks then reaches whoever reads the body.
    request.on('error', reject);
    request.end(body ?? undefined);
  });
}

const drop = (answer: http.IncomingMessage) => answer.on('error', () => {}).destroy();

/** Repeated fields joined; cookies are not even passed on. */
function flatten(headers: http.IncomingHttpHeaders): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && name !== 'set-cookie') result[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return result;
}
