// One page, one address: the form of a link by which an item is recognised wherever and however it was linked.

/** @returns an absolute http(s) URL without tracking and fragment, or `null` when `raw` is no such link. */
export function canonicalUrl(_raw: string, _base?: string): string | null {
  throw new Error('under construction');
}
