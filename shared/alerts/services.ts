// What the alerts' use cases work with; the pipeline's services hold all of it.
import type { HttpClient } from '../adapters/http.ts';
import type { Clock } from '../model/clock.ts';
import type { Store } from '../store/store.ts';

export interface AlertServices {
  store: Store;
  http: HttpClient;
  clock: Clock;
  /** `size` random bytes. */
  randomBytes: (size: number) => Uint8Array;
  /** Where the API and the pages are reached from outside, without a trailing slash. */
  baseUrl: string;
}
