// One page, one address: the form of a link by which an item is recognised wherever and however it was linked. It stays fetchable:
// what remains of the query keeps its own spelling.

/** Longer links are no articles; browsers and servers disagree from about here. */
const maxLength = 2000;
const trackingPrefixes = ['utm_', 'at_', 'mc_', 'pk_', 'mtm_', 'hsa_', 'ns_', '_hs'];
const trackingNames = new Set(
  'fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid mkt_tok cmpid xtor ncid smid'.split(' '),
);

/** What single hosts call the same page. A rule returns the one address, or leaves the URL as it is. */
const siteRules: Record<string, (url: URL) => URL> = {
  'statenssc.se': (url) => withHost(url, 'www.statenssc.se'),
  'data.riksdagen.se': riksdagenDocument,
  'riksdagen.se': riksdagenDocument,
  'www.riksdagen.se': riksdagenDocument,
};

/** @returns an absolute http(s) URL without tracking and fragment, or `null` when `raw` is no such link. */
export function canonicalUrl(raw: string, base?: string): string | null {
  if (raw.length > maxLength || !URL.canParse(raw, base)) return null;
  const parsed = new URL(raw, base);
  if (!/^https?:$/.test(parsed.protocol) || parsed.hostname === '') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  parsed.hash = '';
  parsed.hostname = parsed.hostname.replace(/\.$/, '');
  parsed.search = cleanQuery(parsed.search);
  return (siteRules[parsed.hostname]?.(parsed) ?? parsed).href;
}

/** The stable address of a parliament document: the same document is linked under three and more URLs. */
export const riksdagenDocumentUrl = (documentId: string): string =>
  `https://data.riksdagen.se/dokument/${documentId.toUpperCase()}.html`;

function cleanQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isTracking(part.split('=', 1)[0]?.toLowerCase() ?? ''));
  return kept.sort().join('&');
}

function isTracking(name: string): boolean {
  return trackingNames.has(name) || trackingPrefixes.some((prefix) => name.startsWith(prefix));
}

function withHost(url: URL, host: string): URL {
  url.hostname = host;
  return url;
}

// data.riksdagen.se/dokument/HC10548.html, /dokumentstatus/HC10548.json, riksdagen.se/sv/dokument-och-lagar/dokument/…/slug_hc10548/
function riksdagenDocument(url: URL): URL {
  const path = url.pathname.replace(/\/$/, '');
  const match =
    /^\/(?:dokument|dokumentstatus)\/([a-z][a-z0-9]{4,13})(?:\.[a-z]{3,5})?$/i.exec(path) ??
    /^\/(?:sv|en)\/[^_]{1,500}_([a-z][a-z0-9]{4,13})$/i.exec(path);
  const documentId = match?.[1];
  return documentId !== undefined && /\d/.test(documentId) ? new URL(riksdagenDocumentUrl(documentId)) : url;
}
