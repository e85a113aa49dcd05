// One conditional GET of a source → what the poll step has to know. Writes nothing.
import type { HttpClient } from '../adapters/http.ts';
import type { ParsedItem } from '../model/item.ts';
import type { Source, SourceState } from '../model/source.ts';
import type { FailureKind } from '../model/words.ts';

/** The validators to remember: exactly as the server sent them. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}
export type FetchedSource =
  /** 304, or the same bytes as last time. */
  | ({ outcome: 'unchanged' } & Validators)
  | ({
      outcome: 'items';
      items: ParsedItem[];
      warnings: string[];
      bodyHash: string;
      status: number;
      contentType: string | null;
      charset: string;
    } & Validators)
  | { outcome: 'failure'; kind: FailureKind; message: string };

/** Never throws for what a server or a network does: that is a `failure`. */
export async function fetchSource(
  _source: Source,
  _state: Pick<SourceState, 'etag' | 'lastModified' | 'bodyHash'>,
  _http: HttpClient,
): Promise<FetchedSource> {
  throw new Error('under construction');
}
