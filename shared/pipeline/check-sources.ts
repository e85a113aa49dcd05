// `sources check`: one request, and what an operator wants to know of the answer. Writes nothing.
import type { HttpClient } from '../adapters/http.ts';
import type { ParsedItem } from '../model/item.ts';
import { type Source, showsPresent } from '../model/source.ts';
import type { FailureKind } from '../model/words.ts';
import { fetchSource } from './fetch-source.ts';

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

const nothingKnown = { etag: null, lastModified: null, bodyHash: null, lastFullAt: null };

export async function checkSource(source: Source, http: HttpClient, now: Date): Promise<SourceCheck> {
  const fetched = await fetchSource(source, nothingKnown, http, now);
  const { id, url } = source;
  if (fetched.outcome !== 'items') {
    const failure = fetched.outcome === 'failure' ? { kind: fetched.kind, message: fetched.message } : null;
    return {
      id,
      ok: failure === null,
      url,
      itemCount: 0,
      newestItem: null,
      contentType: null,
      charset: null,
      warnings: [],
      failure,
    };
  }
  const { items, contentType, charset } = fetched;
  // What is listed, or stands on a page, has no date of its own.
  const undated = showsPresent(source) ? [] : items.filter(({ publishedAt }) => publishedAt === null);
  const warnings =
    undated.length > 0
      ? [...fetched.warnings, `${undated.length} of ${items.length} without a date`]
      : fetched.warnings;
  return {
    id,
    ok: true,
    url,
    itemCount: items.length,
    newestItem: newest(items),
    contentType,
    charset,
    warnings,
    failure: null,
  };
}

function newest(items: ParsedItem[]): SourceCheck['newestItem'] {
  const moment = ({ publishedAt }: ParsedItem) =>
    publishedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(publishedAt);
  const [first, ...others] = items;
  if (first === undefined) return null;
  const { title, url, publishedAt } = others.reduce((best, item) => (moment(item) > moment(best) ? item : best), first);
  return { title, url, publishedAt };
}
