// The frame of every page: head, banner, navigation, footer. hono/jsx escapes all that is put into it.
import type { Child } from 'hono/jsx';
import type { Language } from '../../model/words.ts';
import { withQuery } from '../query.ts';
import { texts } from './text.ts';

export interface PageProps {
  language: Language;
  title: string;
  /** Path of this page in Swedish, with its query: "/changes/x". The English one is the same under /en. `null`: in this language only. */
  path: string | null;
  /** The same as data, for programs. */
  dataUrl?: string;
  /** The same as a feed: its filters as a query string, which may be empty. */
  feedQuery?: string;
  current?: 'changes' | 'offices' | 'network' | 'budget' | 'subscribe' | 'docs';
  /** Pages with a secret in their address: not to be indexed, nor named to other hosts. */
  personal?: boolean;
  children?: Child;
}

/** "/changes/x" → "/en/changes/x" in English. */
export function localPath(path: string, language: Language): string {
  if (language === 'sv') return path;
  return path === '/' || path.startsWith('/?') ? `/en${path.slice(1)}` : `/en${path}`;
}

function navigation(language: Language): { name: NonNullable<PageProps['current']>; href: string; word: string }[] {
  const text = texts[language];
  return [
    { name: 'changes', href: localPath('/', language), word: text.changes },
    { name: 'offices', href: localPath('/offices', language), word: text.offices },
    { name: 'network', href: localPath('/network', language), word: text.network },
    { name: 'budget', href: localPath('/budget', language), word: text.budget },
    { name: 'subscribe', href: localPath('/subscribe', language), word: text.subscribe },
    { name: 'docs', href: '/docs', word: 'API' },
  ];
}

const here = (is: boolean) => (is ? ({ 'aria-current': 'page' } as const) : {});

export function Layout({ language, title, path, dataUrl, feedQuery, current, personal, children }: PageProps) {
  const text = texts[language];
  const other: Language = language === 'sv' ? 'en' : 'sv';
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title === 'Kontorsvakten' ? `Kontorsvakten – ${text.tagline}` : `${title} – Kontorsvakten`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={text.lead} />
        {personal === true && <meta name="robots" content="noindex" />}
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {dataUrl !== undefined && <link rel="alternate" type="application/json" href={dataUrl} title={text.data} />}
        {feedQuery !== undefined && <FeedLinks query={feedQuery} language={language} />}
        {path !== null && <link rel="alternate" hreflang={other} href={localPath(path, other)} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {text.skip}
        </a>
        <header class="top">
          <div class="wrap">
            <a class="brand" href={localPath('/', language)}>
              Kontorsvakten
            </a>
            <nav aria-label={language === 'sv' ? 'Sidor' : 'Pages'}>
              <ul>
                {navigation(language).map(({ name, href, word }) => (
                  <li>
                    <a href={href} {...here(current === name)}>
                      {word}
                    </a>
                  </li>
                ))}
                {path !== null && (
                  <li>
                    <a href={localPath(path, other)} lang={other} hreflang={other}>
                      {text.otherLanguage}
                    </a>
                  </li>
                )}
              </ul>
            </nav>
          </div>
        </header>
        <main class="wrap" id="main" tabindex={-1}>
          {children}
        </main>
        <footer>
          <div class="wrap">
            <h2>{text.aboutTitle}</h2>
            <p>{text.about}</p>
            <p class="links">
              <a href={localPath('/about', language)}>{text.aboutLink}</a>
              <a href={localPath('/sources', language)}>{text.sources}</a>
              {dataUrl !== undefined && <a href={dataUrl}>{text.data}</a>}
            </p>
          </div>
        </footer>
      </body>
    </html>
  );
}

const feeds = [
  { path: '/feeds/changes.atom', type: 'application/atom+xml', title: 'Atom' },
  { path: '/feeds/changes.rss', type: 'application/rss+xml', title: 'RSS' },
  { path: '/feeds/changes.json', type: 'application/feed+json', title: 'JSON Feed' },
  { path: '/feeds/calendar.ics', type: 'text/calendar', title: 'iCalendar' },
];

export const feedLinks = (query: string, language: Language) => {
  const whole = [query, language === 'en' ? 'language=en' : ''].filter(Boolean).join('&');
  return feeds.map(({ path, type, title }) => ({ href: withQuery(path, whole), type, title }));
};

function FeedLinks({ query, language }: { query: string; language: Language }) {
  return (
    <>
      {feedLinks(query, language).map((feed) => (
        <link rel="alternate" {...feed} />
      ))}
    </>
  );
}
