// Why a subscription cannot be had. The message is for whoever asked: it says what happened and what to do.
/**
 * `endpoint`: the webhook's URL, or what it answered, will not do (400). `token`: none of ours, expired, or for something else (401).
 * `gone`: the token is good, the subscription is not there any more (404).
 */
export class SubscribeError extends Error {
  override name = 'SubscribeError';
  constructor(
    readonly kind: 'endpoint' | 'token' | 'gone',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
