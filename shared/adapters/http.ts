// The one way out to the network: sources, articles and webhooks all go through a `HttpClient`.
export interface HttpRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Decompressed bytes at most; the answer fails as `too-large` beyond. */
  maxBytes?: number;
  /** Redirects followed at most; 0 for webhooks, where a 3xx is a failure. */
  maxRedirects?: number;
  /** Wait for the host's turn (a gap between requests, one at a time). Off for webhooks. */
  polite?: boolean;
}
export interface HttpResponse {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Uint8Array;
  /** Where the redirects ended. */
  url: string;
}
export interface HttpClient {
  /** @throws HttpError when no whole answer came. A status of any kind is an answer. */
  fetch(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** Why there is no answer; the message says what happened, to what, and what to do. */
export class HttpError extends Error {
  override name = 'HttpError';
  constructor(
    /** `closed`: our own client was closed meanwhile, which says nothing about the host. `blocked`: the host does not want to be asked. */
    readonly kind: 'unreachable' | 'timeout' | 'too-large' | 'refused' | 'blocked' | 'broken' | 'closed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Nothing was sent: the host asked to be left alone until then. */
export class HostPausedError extends HttpError {
  constructor(
    host: string,
    readonly until: Date,
  ) {
    super('blocked', `${host} asked to be left alone until ${until.toISOString()}; nothing was sent`);
  }
}
