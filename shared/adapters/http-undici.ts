// The HTTP client over undici: one address filter, one set of limits and one politeness for all that we fetch.
import type { LookupFunction } from 'node:net';
import type { HttpClient } from './http.ts';
import type { Logger } from './logger.ts';

export interface HttpClientOptions {
  /** Loopback, private and link-local targets are refused unless set. */
  allowPrivateNetworks: boolean;
  hostGapMs: number;
  hostConcurrency: number;
  /** Honest, with contact. */
  userAgent: string;
  connectTimeoutMs?: number;
  totalTimeoutMs?: number;
  /** Default limit of an answer after decompression. */
  maxBytes?: number;
  logger?: Logger;
  /** For tests: how names are resolved, and which addresses may be dialled. */
  lookup?: LookupFunction;
  allowsAddress?: (address: string) => boolean;
}

export function createHttpClient(_options: HttpClientOptions): HttpClient {
  throw new Error('under construction');
}
