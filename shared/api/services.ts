// What the API and the pages work with, plugged together by the doors in functions/.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Logger } from '../adapters/logger.ts';
import type { Subscriptions } from '../alerts/subscribe.ts';
import type { Clock } from '../model/clock.ts';
import type { Source } from '../model/source.ts';
import type { Store } from '../store/store.ts';

export interface ApiServices {
  store: Store;
  sources: Source[];
  subscriptions: Subscriptions;
  clock: Clock;
  logger: Logger;
  /** Where the API and the pages are reached from outside, without a trailing slash. */
  baseUrl: string;
  rateLimit: boolean;
  version: string;
  /** Where a whole export is to be had, if not here: from the address it was asked at to the one that answers. */
  exportElsewhere?: ((asked: URL) => Promise<string>) | undefined;
}

export interface ApiEnv {
  Variables: { requestId: string };
}
export type Api = OpenAPIHono<ApiEnv>;
