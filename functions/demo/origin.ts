// The demo's own little internet on loopback: five outlets that publish as the story goes on, and an endpoint for webhooks.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { addDays } from 'date-fns';
import { Hono } from 'hono';
import { Webhook } from 'standardwebhooks';
import type { Source } from '../../shared/model/source.ts';
import { sourceSchema } from '../../shared/model/source.ts';
import { type Article, outlets, story, storyStart } from './story.ts';

export interface Origin {
  url: string;
  sources: Source[];
  /** The endpoint checks signatures once it has been told the secret. */
  useSecret(secret: string): void;
  close(): Promise<void>;
}

export interface OriginOptions {
  now: () => Date;
  /** A poll interval in story time. */
  intervalMinutes: number;
  onWebhook: (event: { type: string; title: string; signed: boolean }) => void;
}

export async function startOrigin({ now, intervalMinutes, onWebhook }: OriginOptions): Promise<Origin> {
  let secret: string | null = null;
  const app = new Hono();
  const published = (outlet: string) =>
    story.filter((article) => article.outlet === outlet && dayOf(article) <= now()).sort((a, b) => b.day - a.day);

  app.get('/:outlet/feed', (c) => {
    const { outlet } = c.req.param();
    const format = Object.entries(outlets).find(([id]) => id === outlet)?.[1].format;
    if (format === undefined) return c.notFound();
    const [contentType, render] = formats[format];
    return c.body(render(published(outlet), `${new URL(c.req.url).origin}/${outlet}`), 200, {
      'content-type': contentType,
    });
  });
  app.get('/:outlet/:slug', (c) => {
    const { outlet, slug } = c.req.param();
    const article = published(outlet).find((candidate) => candidate.slug === slug.replace(/\.html$/, ''));
    return article ? c.html(page(article)) : c.notFound();
  });
  app.post('/webhook', async (c) => {
    const body = await c.req.text();
    const message = JSON.parse(body);
    if (message.type === 'endpoint.challenge') return c.json({ challenge: message.data.challenge });
    onWebhook({ type: message.type, title: message.data.title, signed: isSigned(secret, body, c.req.header()) });
    return c.body(null, 204);
  });

  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    sources: Object.entries(outlets).map(([id, { name, kind, category }]) =>
      sourceSchema.parse({
        ...{ id: `demo-${id}`, name, kind, category, url: `${url}/${id}/feed`, intervalMinutes, adaptive: false },
        ...(kind === 'listing' && { list: { item: 'li', title: 'a', link: 'a@href', date: 'time@datetime' } }),
      }),
    ),
    useSecret(given) {
      secret = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function isSigned(secret: string | null, body: string, headers: Record<string, string>): boolean {
  try {
    return secret !== null && new Webhook(secret).verify(body, headers) !== undefined;
  } catch {
    return false;
  }
}

function dayOf({ day }: Article): Date {
  return addDays(storyStart, day);
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Render = (articles: Article[], base: string) => string;

const formats: Record<(typeof outlets)[keyof typeof outlets]['format'], [contentType: string, render: Render]> = {
  rss: ['application/rss+xml; charset=utf-8', rss],
  atom: ['application/atom+xml; charset=utf-8', atom],
  json: ['application/feed+json; charset=utf-8', jsonFeed],
  html: ['text/html; charset=utf-8', listing],
  riksdagen: ['application/json; charset=utf-8', documentList],
};

function rss(articles: Article[], base: string): string {
  const items = articles.map(
    (a) =>
      `<item><title>${escapeHtml(a.title)}</title><link>${base}/${a.slug}</link><guid>${base}/${a.slug}</guid>` +
      `<pubDate>${dayOf(a).toUTCString()}</pubDate><description>${escapeHtml(a.paragraphs[0] ?? '')}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Nyheter</title><link>${base}</link>${items.join('')}</channel></rss>`;
}

function atom(articles: Article[], base: string): string {
  const entries = articles.map(
    (a) =>
      `<entry><title>${escapeHtml(a.title)}</title><link href="${base}/${a.slug}"/><id>${base}/${a.slug}</id>` +
      `<updated>${dayOf(a).toISOString()}</updated><published>${dayOf(a).toISOString()}</published><summary>${escapeHtml(a.paragraphs[0] ?? '')}</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Nyheter</title><id>${base}</id><updated>${storyStart.toISOString()}</updated>${entries.join('')}</feed>`;
}

function jsonFeed(articles: Article[], base: string): string {
  const items = articles.map((a) => ({
    id: `${base}/${a.slug}`,
    url: `${base}/${a.slug}`,
    title: a.title,
    summary: a.paragraphs[0],
    date_published: dayOf(a).toISOString(),
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Nyheter', home_page_url: base, items });
}

function listing(articles: Article[], base: string): string {
  const rows = articles.map(
    (a) =>
      `<li><time datetime="${dayOf(a).toISOString()}"></time> <a href="${base}/${a.slug}">${escapeHtml(a.title)}</a></li>`,
  );
  return `<!doctype html><html lang="sv"><title>Nyheter</title><ul>${rows.join('')}</ul></html>`;
}

function documentList(articles: Article[], base: string): string {
  const documents = articles.map((a) => ({
    dok_id: a.slug,
    titel: a.title,
    datum: dayOf(a).toISOString().slice(0, 10),
    publicerad: dayOf(a).toISOString().slice(0, 19).replace('T', ' '),
    doktyp: 'fr',
    summary: a.paragraphs[0],
    dokument_url_html: `${base}/${a.slug}.html`.replace('http:', ''),
  }));
  // One hit is an object and none is left out, as the Riksdag's own service answers.
  const dokument = documents.length === 1 ? documents[0] : documents;
  return JSON.stringify({
    dokumentlista: { '@traffar': String(documents.length), ...(documents.length && { dokument }) },
  });
}

function page(article: Article): string {
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escapeHtml(article.title)}</title>
<meta property="article:published_time" content="${dayOf(article).toISOString()}"></head>
<body><nav>Start · Nyheter · Sport</nav><main><article><h1>${escapeHtml(article.title)}</h1>
${article.paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}
</article></main><footer>En påhittad tidning i Kontorsvaktens demo.</footer></body></html>`;
}
