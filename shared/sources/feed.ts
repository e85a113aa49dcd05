// RSS 0.9x and 2.0, RDF, Atom and JSON Feed → raw items, told apart by content. rss-parser settles which dialect it is and finds the entries;
// what it would derive from their fields (links, dates, snippets) is kept from it, see `ownTags`.
import Parser from 'rss-parser';
import {
  describeFormat,
  detectFormat,
  internalDtd,
  maxItems,
  type RawItem,
  type Reader,
  refuseEndless,
  type SourceDocument,
} from './document.ts';
import { feedPageError } from './feed-page.ts';
import { readJsonFeed } from './json-feed.ts';
import { SourceFormatError } from './source-format-error.ts';
import { elementText, isRichText, type XmlValue } from './xml-value.ts';

/**
 * rss-parser fails the whole feed over one unreadable date or one link without attributes, turns local times to UTC, and cleans HTML in quadratic
 * time. These elements reach it under names it does not know and are handed through untouched.
 */
const ownTags = [
  'link',
  'guid',
  'description',
  'summary',
  'content',
  'content:encoded',
  'published',
  'updated',
  'pubDate',
  'dc:date',
  'title',
  'id',
];
const ownName = (tag: string) => `own:${tag}`;
const tagNames = new Map(ownTags.map((tag) => [tag, ownName(tag)]));
const handThrough = [...tagNames.values(), '$', 'feedburner:origLink', 'atom:link'].map((name) => [
  name,
  name,
  { keepArray: true },
]);

/** An element's children by name, each an array; `$` its attributes. */
type Entry = { [name: string]: XmlValue[] | undefined } & { $?: Record<string, string> };
type ParsedFeed = Entry & { items: Entry[] };

export const readFeed: Reader<'feed'> = async (source, document) => {
  const { format, root } = detectFormat(document.text);
  if (format === 'json') return readJsonFeed(document, source.fullText);
  if (format === 'html') throw feedPageError(document);
  if (format !== 'xml') {
    throw new SourceFormatError(`expected a feed but found ${describeFormat(document.text)}; check the source's url`);
  }
  // Entities of one's own are what expands a kilobyte to gigabytes, or reads local files; no feed needs them.
  if (root === internalDtd) {
    throw new SourceFormatError(
      'the XML declares entities of its own (an internal DTD), which is refused as unsafe; ask the publisher for a feed without',
    );
  }
  refuseEndless(document.text);
  const { feed, warnings } = await parseXml(document);
  const feedBase = baseOf(feed, linksOf(feed), document.url);
  const next = olderPage(feed);
  return {
    items: feed.items.slice(0, maxItems + 1).map((entry) => toRawItem(entry, feedBase, source.fullText)),
    warnings,
    ...(next !== undefined && { next }),
  };
};

async function parseXml(document: SourceDocument): Promise<{ feed: ParsedFeed; warnings: string[] }> {
  try {
    return { feed: await parseFeed(document.text), warnings: [] };
  } catch (error) {
    const mended = isEntityError(error) ? escapeBareAmpersands(document.text) : document.text;
    if (mended === document.text) throw xmlError(error, document);
    try {
      return { feed: await parseFeed(mended), warnings: ['the XML is not well-formed: unescaped "&" were mended'] };
    } catch (second) {
      throw xmlError(second, document);
    }
  }
}

// A parser serves one document: after text behind the root element, xml2js swallows the error and never settles again.
async function parseFeed(xml: string, ordered = false): Promise<ParsedFeed> {
  const prefix = /^([\w-]{1,20}:)feed$/.exec(detectFormat(xml).root)?.[1] ?? '';
  const parser = new Parser<object, object>({
    defaultRSS: 2,
    customFields: { feed: handThrough as never, item: handThrough as never },
    xml2js: {
      tagNameProcessors: [
        (name: string) => {
          const local = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
          return tagNames.get(local) ?? local;
        },
      ],
      ...(ordered && {
        explicitChildren: true,
        preserveChildrenOrder: true,
        charsAsChildren: true,
        includeWhiteChars: true,
      }),
    },
  });
  const feed = (await parser.parseString(xml)) as unknown as ParsedFeed;
  // Markup that is not escaped (Atom's xhtml) loses the order of words and elements; only then the slower way.
  const rich = !ordered && feed.items.some((entry) => Object.values(entry).some((values) => isRichText(values)));
  return rich ? parseFeed(xml, true) : feed;
}

/** RFC 5005: the next page of a paged feed, or the archive before this one. RSS says it with Atom's link element. */
function olderPage(feed: ParsedFeed): string | undefined {
  const links = [...(feed[ownName('link')] ?? []), ...(feed['atom:link'] ?? [])];
  const older = ['next', 'prev-archive'].map((rel) =>
    links.find((link) => typeof link !== 'string' && link.$?.rel === rel),
  );
  const found = older.find((link) => link !== undefined);
  return typeof found === 'object' ? found.$?.href : undefined;
}

function toRawItem(entry: Entry, feedBase: string, fullText: boolean): RawItem {
  const texts = (...tags: string[]) => tags.map((tag) => elementText(entry[ownName(tag)]?.[0]));
  const whole = texts('content:encoded', 'content');
  const short = texts('description', 'summary');
  const text = (fullText ? [...whole, ...short] : [...short, ...whole]).find((value) => value.trim() !== '');
  return {
    title: texts('title')[0] ?? '',
    text: text ?? '',
    links: [...linksOf(entry), ...permalinksOf(entry)],
    dates: texts('pubDate', 'published', 'dc:date', 'updated'),
    base: baseOf(entry, [], feedBase),
  };
}

function linksOf(entry: Entry): string[] {
  const original = (entry['feedburner:origLink'] ?? []).map(elementText);
  const links = (entry[ownName('link')] ?? []).map((value) => {
    const attributes = typeof value === 'string' ? {} : (value.$ ?? {});
    const { href = '', rel = 'alternate', type = 'text/html' } = attributes;
    const rank = rel === 'alternate' ? (type.includes('html') ? 0 : 1) : 9;
    return { address: elementText(value).trim() || href, rank };
  });
  const pages = links.filter(({ rank }) => rank < 9).sort((a, b) => a.rank - b.rank);
  return [...original, ...pages.map(({ address }) => address)];
}

/** Where an entry has no link: a guid that is not said to be no permalink, an Atom id, RDF's `about`. */
function permalinksOf(entry: Entry): string[] {
  const guids = (entry[ownName('guid')] ?? []).filter((v) => typeof v === 'string' || v.$?.isPermaLink !== 'false');
  const ids = [...guids, ...(entry[ownName('id')] ?? [])].map(elementText);
  return [...ids, entry.$?.['rdf:about'] ?? ''].filter((id) => /^\s{0,20}https?:\/\//i.test(id));
}

/** xml:base, else the site's own address: feeds are often served from another host than their pages. */
function baseOf(element: Entry, site: string[], outer: string): string {
  for (const base of [element.$?.['xml:base'] ?? '', ...site]) {
    const resolved = base !== '' && URL.canParse(base, outer) ? new URL(base, outer) : null;
    if (resolved !== null && /^https?:$/.test(resolved.protocol)) return resolved.href;
  }
  return outer;
}

const isEntityError = (error: unknown) => error instanceof Error && /entity/i.test(error.message);

/** Outside CDATA, where an ampersand needs no escape. */
function escapeBareAmpersands(xml: string): string {
  return xml
    .split('<![CDATA[')
    .map((part, index) => {
      const end = index === 0 ? 0 : part.indexOf(']]>');
      const start = end === -1 ? part.length : end;
      return (
        part.slice(0, start) + part.slice(start).replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});)/gi, '&amp;')
      );
    })
    .join('<![CDATA[');
}

function xmlError(error: unknown, document: SourceDocument): SourceFormatError {
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : '';
  const cutOff = /unclosed root|unexpected end|unterminated/i.test(reason);
  // A TypeError is rss-parser's way of saying that there is no <channel>.
  const found =
    /not recognized/i.test(reason) || error instanceof TypeError
      ? `expected a feed but found ${describeFormat(document.text)}; check the source's url`
      : cutOff
        ? `the feed is cut off (${reason}); nothing of it was recorded and it is tried again`
        : `the feed is not well-formed XML (${reason}); nothing of it was recorded`;
  return new SourceFormatError(found, { cause: error });
}
