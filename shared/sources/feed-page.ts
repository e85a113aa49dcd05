// A web page where a feed should be: says what kind of page, and names the feeds the page itself announces.
import { load } from 'cheerio/slim';
import type { SourceDocument } from './document.ts';
import { SourceFormatError } from './source-format-error.ts';

/** Announcements stand in the head, and pages are hostile. */
const headLength = 200_000;
const feedTypes = /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml|json)$/i;

export function feedPageError({ text, url }: SourceDocument): SourceFormatError {
  const feeds = announcedFeeds(text.slice(0, headLength), url);
  const inside = /(?:<|&lt;)(?:rss|feed|rdf:RDF)[\s>&]/i.test(text);
  const found = inside ? 'a feed wrapped in an HTML page' : 'an HTML page';
  const advice =
    feeds.length > 0
      ? `the page names ${feeds.length === 1 ? 'this feed' : 'these feeds'}: ${feeds.join(' , ')}`
      : 'the address may have moved, or the host shows a log-in, consent or error page to programs';
  return new SourceFormatError(`expected a feed but found ${found}; ${advice}`);
}

function announcedFeeds(html: string, url: string): string[] {
  const feeds = new Set<string>();
  for (const tag of html.match(/<link\s[^<>]{1,1000}>/gi) ?? []) {
    const link = load(tag)('link');
    const href = link.attr('href') ?? '';
    const relations = (link.attr('rel') ?? '').toLowerCase().split(/\s+/);
    if (relations.includes('alternate') && feedTypes.test(link.attr('type') ?? '') && URL.canParse(href, url)) {
      feeds.add(new URL(href, url).href);
    }
    if (feeds.size === 5) break;
  }
  return [...feeds];
}
