// Changes as Atom, RSS and JSON Feed: the newest, each with its facts, its quotes and a link.
import { Feed } from 'feed';
import { html } from 'hono/html';
import { tell } from '../alerts/wording.ts';
import type { Change } from '../model/change.ts';
import type { Language } from '../model/words.ts';
import { localPath } from './pages/layout.tsx';
import { texts } from './pages/text.ts';
import { safeUrl } from './pages/wording.ts';

export interface FeedRequest {
  baseUrl: string;
  language: Language;
  /** Of the feed itself, with its query: "/feeds/changes.atom?county=25". */
  path: string;
  /** Of the page that shows the same. */
  page: string;
}

export const feedFormats = {
  atom: { contentType: 'application/atom+xml; charset=utf-8', link: 'atom', render: (feed: Feed) => feed.atom1() },
  rss: { contentType: 'application/rss+xml; charset=utf-8', link: 'rss', render: (feed: Feed) => feed.rss2() },
  json: { contentType: 'application/feed+json; charset=utf-8', link: 'json', render: (feed: Feed) => feed.json1() },
} as const;
export type FeedFormat = keyof typeof feedFormats;

/** Characters that XML 1.0 cannot hold, however they are written. */
const notXml = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu;
const clean = (text: string): string => text.replaceAll(notXml, '');
const escaped = (text: string): string => String(html`${text}`);

/** The same changes make the same text, whenever it is asked for. */
export function renderFeed(format: FeedFormat, changes: Change[], request: FeedRequest): string {
  const { baseUrl, language, path, page } = request;
  const text = texts[language];
  const { link, render } = feedFormats[format];
  // Atom and RSS take a title for HTML, JSON Feed for plain text.
  const plain = format === 'json' ? (each: string) => each : escaped;
  const updated = changes
    .map(({ updatedAt }) => updatedAt)
    .toSorted()
    .at(-1);
  const feed = new Feed({
    title: `Kontorsvakten – ${text.tagline}`,
    description: text.lead,
    id: `${baseUrl}${path}`,
    link: `${baseUrl}${page}`,
    feedLinks: { [link]: `${baseUrl}${path}` },
    favicon: `${baseUrl}/icon.svg`,
    language,
    updated: new Date(updated ?? 0),
    generator: 'Kontorsvakten',
    copyright: '',
    author: { name: 'Kontorsvakten', link: baseUrl },
  });
  for (const change of changes) {
    const { headline } = tell(change, change.withdrawn ? 'change.withdrawn' : 'change.created', language);
    const address = `${baseUrl}${localPath(`/changes/${encodeURIComponent(change.id)}`, language)}`;
    feed.addItem({
      title: plain(clean(headline)),
      id: address,
      link: address,
      date: new Date(change.updatedAt),
      published: new Date(change.announcedAt),
      content: clean(String(<Content change={change} language={language} />)),
      category: [{ name: change.type, term: change.type }],
    });
  }
  return render(feed);
}

function Content({ change, language }: { change: Change; language: Language }) {
  const { facts, quotes } = tell(change, 'change.created', language);
  return (
    <>
      <dl>
        {facts.map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {quotes.map(({ text, source, url }) => {
        const href = safeUrl(url);
        return (
          <blockquote>
            <p>{text}</p>
            <p>{href === null ? source : <a href={href}>{source}</a>}</p>
          </blockquote>
        );
      })}
    </>
  );
}
