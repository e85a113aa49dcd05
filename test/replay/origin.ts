// Serves the replay's three outlets: regeringen.se as one RSS feed that moves on month by month, and two papers that tell of the cut.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { documentsByMonth, seedArticle } from './corpus.ts';

interface Entry {
  path: string;
  title: string;
  text: string;
  publishedAt: Date;
}

export interface ReplayOrigin {
  url: string;
  months: string[];
  documents: number;
  /** Publishes what has been published by this moment. */
  moveTo(moment: Date): void;
  /** What the endpoint was sent, challenges left out. */
  webhooks: { headers: Record<string, string>; body: string }[];
  sources: object[];
  close(): void;
}

/** Our own retelling of the seed article, for the third outlet. */
const reworded = {
  title: 'Mindre pengar till statens servicekontor när regeringen sparar',
  text: `Statens servicecenter ska klara sig med mindre. Regeringspartierna och Sverigedemokraterna föreslår att myndighetens anslag minskas med 50 miljoner kronor 2025, 100 miljoner kronor 2026 och 150 miljoner kronor 2027.

Antalet besökare har inte vuxit i takt med att kontoren blivit fler, motiverar civilminister Erik Slottner (KD) förslaget.`,
};

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export async function startReplayOrigin(fromMonth: string): Promise<ReplayOrigin> {
  const months = await documentsByMonth(fromMonth);
  const government = new Map<string, Entry[]>();
  const pages = new Map<string, Entry>();
  let documents = 0;
  for (const [month, list] of months) {
    const entries = list.map(({ title, text }, index) => ({
      path: `/regeringen/${month}/${index}`,
      title,
      text,
      publishedAt: new Date(`${month}-15T06:00:00+02:00`),
    }));
    documents += entries.length;
    government.set(month, entries);
  }
  const seed = await seedArticle();
  const paper = (path: string, article: { title: string; text: string }, day: string): Entry => ({
    path,
    ...article,
    publishedAt: new Date(`${day}T06:00:00+02:00`),
  });
  const papers: Record<string, Entry[]> = {
    andra: [paper('/andra/1', seed, '2024-09-20')],
    tredje: [paper('/tredje/1', reworded, '2024-09-21')],
  };
  for (const entry of [...[...government.values()].flat(), ...Object.values(papers).flat()])
    pages.set(entry.path, entry);

  let moment = new Date(0);
  const webhooks: ReplayOrigin['webhooks'] = [];
  const app = new Hono();
  const isOut = ({ publishedAt }: Entry) => publishedAt <= moment;
  app.get('/regeringen/feed', (c) => {
    const month = moment.toISOString().slice(0, 7);
    return c.body(rss((government.get(month) ?? []).filter(isOut), new URL(c.req.url).origin), 200, {
      'content-type': 'application/rss+xml; charset=utf-8',
    });
  });
  app.get('/:paper/feed', (c) => {
    const entries = papers[c.req.param('paper')] ?? [];
    return c.body(rss(entries.filter(isOut), new URL(c.req.url).origin), 200, { 'content-type': 'text/xml' });
  });
  app.get('/:paper/*', (c) => {
    const entry = pages.get(new URL(c.req.url).pathname);
    return entry && isOut(entry) ? c.html(page(entry)) : c.notFound();
  });
  app.post('/webhook', async (c) => {
    const body = await c.req.text();
    const { type, data } = JSON.parse(body);
    if (type === 'endpoint.challenge') return c.json({ challenge: data.challenge });
    webhooks.push({ headers: c.req.header(), body });
    return c.body(null, 204);
  });

  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const source = (id: string, name: string, category: string) => ({
    ...{ id, name, category, kind: 'feed', url: `${url}/${id}/feed`, intervalMinutes: 60, adaptive: false },
  });
  return {
    url,
    months: [...months.keys()],
    documents,
    moveTo(next) {
      moment = next;
    },
    webhooks,
    sources: [
      source('regeringen', 'Regeringen', 'government'),
      source('andra', 'Andra tidningen', 'news'),
      source('tredje', 'Tredje tidningen', 'news'),
    ],
    close: () => server.close(),
  };
}

function rss(entries: Entry[], origin: string): string {
  const items = entries.map(
    ({ path, title, text, publishedAt }) =>
      `<item><title>${escapeXml(title)}</title><link>${origin}${path}</link><guid>${origin}${path}</guid>` +
      `<pubDate>${publishedAt.toUTCString()}</pubDate><description>${escapeXml(text.slice(0, 300))}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Nyheter</title>${items.join('')}</channel></rss>`;
}

function page({ title, text, publishedAt }: Entry): string {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => `<p>${escapeXml(paragraph)}</p>`);
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${escapeXml(title)}</title>
<meta property="article:published_time" content="${publishedAt.toISOString()}"></head>
<body><header><nav><a href="/">Start</a></nav></header><main><article><h1>${escapeXml(title)}</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}
