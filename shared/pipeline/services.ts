// What every step of the pipeline works with, plugged together in functions/local.ts and functions/aws.ts.
import type { HttpClient } from '../adapters/http.ts';
import type { Logger } from '../adapters/logger.ts';
import type { Mailer } from '../adapters/mailer.ts';
import type { Clock } from '../model/clock.ts';
import type { Source } from '../model/source.ts';
import type { Store } from '../store/store.ts';

export interface Services {
  store: Store;
  http: HttpClient;
  mailer: Mailer;
  clock: Clock;
  logger: Logger;
  /** `size` random bytes. */
  randomBytes: (size: number) => Uint8Array;
  sources: Source[];
  /** Where the API and the pages are reached from outside, without a trailing slash. */
  baseUrl: string;
}
