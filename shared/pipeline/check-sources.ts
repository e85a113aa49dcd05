// `sources check`: one request, and what an operator wants to know of the answer. Writes nothing.
import type { HttpClient } from '../adapters/http.ts';
import type { Source } from '../model/source.ts';
import type { FailureKind } from '../model/words.ts';

export interface SourceCheck {
  id: string;
  ok: boolean;
  url: string;
  itemCount: number;
  /** By date; the first in the list when no item has one. */
  newestItem: { title: string; url: string; publishedAt: string | null } | null;
  contentType: string | null;
  charset: string | null;
  warnings: string[];
  failure: { kind: FailureKind; message: string } | null;
}

export async function checkSource(_source: Source, _http: HttpClient): Promise<SourceCheck> {
  throw new Error('under construction');
}
