// Why a subscription cannot be had. The message is for whoever asked: it says what happened and what to do.
/**
 * `endpoint`: the webhook's URL, or what it answered, will not do (400). `token`: none of ours, expired, or for something else (401).
 * `gone`: the token is good, the subscription is not there any more (401 to programs, 410 to people). `ended`: it is there, and over (410).
 * `disabled`: nothing is sent until it is enabled again (409). `no-webhook`: only webhooks have that (409). `no-delivery`: none of that id (404). `too-often`: wait (429).
 */
export class SubscribeError extends Error {
  override name = 'SubscribeError';
  readonly retryAfterSeconds: number | undefined;
  constructor(
    readonly kind: 'endpoint' | 'token' | 'gone' | 'ended' | 'disabled' | 'no-webhook' | 'no-delivery' | 'too-often',
    message: string,
    options: ErrorOptions & { retryAfterSeconds?: number } = {},
  ) {
    super(message, options);
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}
