// 200 local feeds of 50 items, and as many pages to watch, for timing whole passes. One item in each feed is about an office, ten outlets
// to one office; its article is on the same server.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const feedCount = 200;
export const itemCount = 50;

/** Real places, so that the readings are; what is said of them is not. */
const places = [
  'Kiruna',
  'Arvika',
  'Motala',
  'Ystad',
  'Visby',
  'Mora',
  'Umeå',
  'Boden',
  'Lund',
  'Tierp',
  'Nora',
  'Kalmar',
  'Falun',
  'Gävle',
  'Borås',
  'Växjö',
  'Luleå',
  'Piteå',
  'Torsby',
  'Åsele',
];
const placeOf = (feed: number) => places[feed % places.length];
const subjects = ['Fotboll', 'Väder', 'Trafik', 'Konsert', 'Krönika', 'Recept', 'Val', 'Skola'];

export interface LocalSource {
  id: string;
  name: string;
  kind: 'feed' | 'page';
  url: string;
}

export async function startFeeds(): Promise<{ feeds: LocalSource[]; pages: LocalSource[]; close(): void }> {
  const feeds = Array.from({ length: feedCount }, (_, feed) => render(feed));
  const server = createServer((request, response) => {
    const [, kind, feed = '0'] = (request.url ?? '').split('/');
    if (kind === 'article') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(article(Number(feed)));
      return;
    }
    const etag = `"${kind}-${feed}"`;
    const unchanged = request.headers['if-none-match'] === etag;
    const type = kind === 'page' ? 'text/html' : 'application/rss+xml';
    response.writeHead(unchanged ? 304 : 200, { etag, 'content-type': `${type}; charset=utf-8` });
    if (unchanged) response.end();
    else response.end(kind === 'page' ? article(Number(feed)) : feeds[Number(feed)]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  for (const [index, text] of feeds.entries()) feeds[index] = text.replaceAll('ORIGIN', origin);
  const sources = (kind: LocalSource['kind']) =>
    Array.from({ length: feedCount }, (_, number) => {
      const id = `${kind}-${number}`;
      return { id, name: id, kind, url: `${origin}/${kind}/${number}` };
    });
  return {
    feeds: sources('feed'),
    pages: sources('page'),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function render(feed: number): string {
  const items = Array.from({ length: itemCount }, (_, item) => {
    const isOurs = item === 7;
    const title = isOurs
      ? `Servicekontoret i ${placeOf(feed)} får nya tider, del ${feed}`
      : `${subjects[item % subjects.length]} i veckan, del ${item}`;
    const link = isOurs ? `ORIGIN/article/${feed}` : `ORIGIN/other/${feed}/${item}`;
    const text = `${title}. ${'En mening som fyller ut sammanfattningen. '.repeat(6)}`;
    return `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>Mon, 16 Nov 2026 08:00:00 +0100</pubDate><description>${text}</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>ORIGIN</link>${items.join('')}</channel></rss>`;
}

function article(feed: number): string {
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Servicekontoret</title><body><article><h1>Servicekontoret i ${placeOf(feed)} får nya tider, del ${feed}</h1>
<p>Statens servicecenter ändrar öppettiderna på servicekontoret i ${placeOf(feed)} från den 1 december.</p>${'<p>Ett stycke till om vardagen på orten och om vädret.</p>'.repeat(8)}</article></body></html>`;
}
