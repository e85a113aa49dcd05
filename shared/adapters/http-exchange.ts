// One request and its answer over node:http and node:https: nothing is dialled that the address guard refuses, and one clock runs from the first
// byte sent to the last received.

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

/** By protocol. Each client has its own, so that a connection that is used again was let through by the same guard. */
export type Connections = Record<string, http.Agent>;

/** Below the five seconds after which Node's own servers, as the most impatient, hang up. */
const keptMs = 4000;

/** Ten alerts to one host, a chat service say, are one handshake. */
export function openConnections(): Connections {
  const options = { keepAlive: true, timeout: keptMs };
  return { 'http:': new http.Agent(options), 'https:': new https.Agent(options) };
}

export interface ExchangeLimits {
  connections: Connections;
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
    const answer = await sendAgainIfStale(hop, limits, clock.signal).catch((error) =>
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

/**
 * A kept connection may have been closed by the other side just when it is used again (a Lambda that was frozen wakes up with dead ones):
 * then nothing was answered, and the request goes out once more on a new one, as https://nodejs.org/api/http.html#requestreusedsocket advises.
 */
async function sendAgainIfStale(hop: Hop, limits: ExchangeLimits, signal: AbortSignal): Promise<http.IncomingMessage> {
  try {
    return await send(hop, limits, signal, limits.connections[hop.url.protocol]);
  } catch (error) {
    if (!(error instanceof StaleConnection)) throw error;
    return send(hop, limits, signal, false);
  }
}

class StaleConnection extends Error {}
const hungUp = new Set(['ECONNRESET', 'EPIPE']);

/** Resolves with the answer's head; the body is still to come. `agent`: false for a connection of its own. */
function send(
  { url, method, headers, body }: Hop,
  limits: ExchangeLimits,
  signal: AbortSignal,
  agent: http.Agent | false | undefined,
): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const isSecure = url.protocol === 'https:';
    const lookup = guardedLookup(limits.allows, limits.lookup);
    const request = (isSecure ? https : http).request(url, { method, headers, signal, agent, lookup });
    const late = Object.assign(new Error('no connection'), { code: 'ETIMEDOUT' });
    const connecting = setTimeout(() => request.destroy(late), limits.connectTimeoutMs);
    const connected = () => clearTimeout(connecting);
    request.on('socket', (socket) => {
      if (request.reusedSocket) connected();
      else socket.once(isSecure ? 'secureConnect' : 'connect', connected);
    });
    request.on('close', connected);
    request.on('response', resolve);
    // Stays after the answer has begun: what breaks then reaches whoever reads the body.
    request.on('error', (error: NodeJS.ErrnoException) =>
      reject(request.reusedSocket && hungUp.has(error.code ?? '') ? new StaleConnection() : error),
    );
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
