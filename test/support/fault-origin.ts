// What servers and feeds do wrong, as a table: how a source misbehaves, and what is to be recorded of it. `kind` is a failure, after which all that was
// known of the source stays; `titles` are the items it is worth all the same.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { FailureKind } from '../../shared/model/words.ts';
import { breakOff, drip, flood, garbage, gzipped, hang, hangUp, redirect } from './faults.ts';
import type { Handler } from './origin.ts';

export interface Fault {
  handler: Handler;
  /** A listing instead of a feed. */
  listing?: true;
  shows: { kind: FailureKind } | { titles: readonly string[] | number } | 'nothing new';
}

export const item = (title: string, link: string, rest = '<pubDate>Wed, 09 Apr 2025 08:00:00 +0200</pubDate>') =>
  `<item><title>${title}</title><link>${link}</link>${rest}</item>`;
export const rss = (items: string, prolog = '<?xml version="1.0"?>') =>
  `${prolog}<rss version="2.0"><channel><title>Nyheter</title>${items}</channel></rss>`;

const link = 'https://nyheter.example/a';
const one = rss(item('Åre får kontor', link));
const long = rss(item('Åre får kontor', link, '<description>Öppet på måndagar, även före påsk</description>'));
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const raw =
  (...pieces: (string | Uint8Array)[]): Handler =>
  (_request, response) => {
    for (const piece of pieces) response.socket?.write(piece);
    response.socket?.end();
    return undefined;
  };
const head = (headers: string) => `HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n${headers}\r\n`;
const status = (code: number, headers: Record<string, string> = {}): Handler => ({ status: code, headers, body: 'no' });
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join('');
const kind = (name: FailureKind) => ({ kind: name });
const titles = (...all: string[]) => ({ titles: all });

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${times(9, (i) => `<!ENTITY ${'bcdefghij'[i]} "${times(10, () => `&${'abcdefghi'[i]};`)}">`)}]>`;
const xxe = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>';

/** Faults of the connection and of HTTP. */
const transport: Record<string, Fault> = {
  'hangs before it answers': { handler: hang, shows: kind('timeout') },
  'sends its headers and nothing more': {
    handler: (_request, response) => void response.writeHead(200).flushHeaders(),
    shows: kind('timeout'),
  },
  'drips a byte at a time': { handler: drip(20), shows: kind('timeout') },
  'hangs up before a word': { handler: hangUp, shows: kind('unreachable') },
  'hangs up in the middle': { handler: breakOff('<rss>', 5000), shows: kind('broken') },
  'speaks another protocol': { handler: garbage, shows: kind('broken') },
  'promises more bytes than it sends': {
    handler: raw(head(`Content-Length: ${one.length + 500}\r\n`), one),
    shows: kind('broken'),
  },
  'promises fewer bytes than it sends': { handler: raw(head('Content-Length: 60\r\n'), one), shows: kind('broken') },
  'sends a chunk whose length is no number': {
    handler: raw(head('Transfer-Encoding: chunked\r\n'), 'zz\r\n<rss>\r\n'),
    shows: kind('broken'),
  },
  'sends headers without end': { handler: raw(head(`X: ${'x'.repeat(200_000)}\r\n`), one), shows: kind('broken') },
  'sends a truncated gzip': {
    handler: { headers: { 'content-encoding': 'gzip' }, body: gzipSync(one).subarray(0, 60) },
    shows: kind('broken'),
  },
  'sends a gzip bomb': { handler: { headers: { 'content-encoding': 'gzip' }, body: bomb }, shows: kind('too-large') },
  'sends a brotli bomb': {
    handler: { headers: { 'content-encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(64 * 1024 * 1024)) },
    shows: kind('too-large'),
  },
  'floods without an end': { handler: flood(40 * 1024 * 1024), shows: kind('too-large') },
  'says gzip of what is none': {
    handler: { headers: { 'content-encoding': 'gzip' }, body: one },
    shows: kind('broken'),
  },
  'packs its answer in a way nobody asked for': {
    handler: { headers: { 'content-encoding': 'compress' }, body: one },
    shows: kind('broken'),
  },
  'packs its answer properly': { handler: gzipped(one), shows: titles('Åre får kontor') },
  'redirects to itself': { handler: redirect('/x', 301), shows: kind('broken') },
  'redirects on and on': {
    handler: ({ path }) => redirect(`/x?${Number(path.split('?')[1] ?? 0) + 1}`),
    shows: kind('broken'),
  },
  'redirects to the metadata of a cloud': {
    handler: redirect('http://169.254.169.254/latest/meta-data'),
    shows: kind('refused'),
  },
  'redirects to a name that stands for the machine itself': {
    handler: redirect('http://inside.example/'),
    shows: kind('refused'),
  },
  'redirects to a file': { handler: redirect('file:///etc/passwd'), shows: kind('refused') },
  'redirects to nowhere': { handler: { status: 302 }, shows: kind('broken') },
  'says 429 with a date': {
    handler: () => ({ status: 429, headers: { 'retry-after': new Date(Date.now() + 7_200_000).toUTCString() } }),
    shows: kind('blocked'),
  },
  'says 503 with seconds': { handler: status(503, { 'retry-after': '7200' }), shows: kind('unreachable') },
  'says 403': { handler: status(403), shows: kind('blocked') },
  'says 401': { handler: status(401, { 'www-authenticate': 'Basic' }), shows: kind('blocked') },
  'says 404': { handler: status(404), shows: kind('gone') },
  'says 410': { handler: status(410), shows: kind('gone') },
  'says 500': { handler: status(500), shows: kind('broken') },
  'says 204': { handler: { status: 204 }, shows: kind('broken') },
  'says that nothing has changed when it has': { handler: { status: 304 }, shows: 'nothing new' },
};

/** Faults of what is sent. */
const content: Record<string, Fault> = {
  'sends nothing at all': { handler: { body: '' }, shows: kind('broken') },
  'sends a page that asks to log in': {
    handler: { headers: { 'content-type': 'text/html' }, body: '<html><body><form>Logga in</form></body></html>' },
    shows: kind('broken'),
  },
  'sends its feed inside a page': { handler: `<html><body>${one}</body></html>`, shows: kind('broken') },
  'sends an error as JSON': { handler: '{"error":"rate limited"}', shows: kind('broken') },
  'sends XML that is no feed': { handler: '<urlset><url><loc>x</loc></url></urlset>', shows: kind('broken') },
  'is cut off': { handler: one.slice(0, -40), shows: kind('broken') },
  'hides a bomb in entities': { handler: rss(item('&j;', link), entities), shows: kind('broken') },
  'asks for our files by an entity': { handler: rss(item('&f;', link), xxe), shows: kind('broken') },
  'nests without end': { handler: rss(`${'<a>'.repeat(400_000)}`), shows: kind('broken') },
  'nests a page without end': { listing: true, handler: '<div>'.repeat(100_000), shows: kind('broken') },
  'sends an empty feed': { handler: rss(''), shows: { titles: 0 } },
  'declares the wrong charset in its header': {
    handler: { headers: { 'content-type': 'application/rss+xml; charset=iso-8859-1' }, body: one },
    shows: titles('Åre får kontor'),
  },
  'declares the wrong charset in its prolog': {
    handler: {
      headers: { 'content-type': 'application/rss+xml' },
      body: latin1(rss(item('Åre får kontor', link), '<?xml version="1.0" encoding="utf-8"?>')),
    },
    shows: titles('Åre får kontor'),
  },
  'declares the wrong charset in its meta': {
    listing: true,
    handler: {
      headers: { 'content-type': 'text/html' },
      body: latin1(`<meta charset="utf-8"><ul><li><a href="${link}">Åre får kontor</a></li></ul>`),
    },
    shows: titles('Åre får kontor'),
  },
  'begins with a byte order mark': { handler: `\ufeff${one}`, shows: titles('Åre får kontor') },
  'is UTF-16': { handler: { body: Buffer.from(`\ufeff${one}`, 'utf16le') }, shows: titles('Åre får kontor') },
  'holds bytes that are no UTF-8': {
    handler: {
      body: Buffer.concat([Buffer.from(long.slice(0, -23)), Buffer.from([0xff, 0xfe]), Buffer.from(long.slice(-23))]),
    },
    shows: titles('Åre får kontor'),
  },
  'holds NUL bytes': { handler: rss(item('Åre\0 får kontor', link)), shows: titles('Åre får kontor') },
  'is Atom behind an address of RSS': {
    handler: `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>Åre får kontor</title><link href="${link}"/></entry></feed>`,
    shows: titles('Åre får kontor'),
  },
  'is sent as plain text': {
    handler: { headers: { 'content-type': 'text/plain' }, body: one },
    shows: titles('Åre får kontor'),
  },
  'has an ampersand that is not escaped': {
    handler: rss(item('Åre & Mora får kontor', link)),
    shows: titles('Åre & Mora får kontor'),
  },
  'escapes its HTML twice': {
    handler: rss(item('&amp;lt;b&amp;gt;Åre&amp;lt;/b&amp;gt; får kontor', link)),
    shows: titles('Åre får kontor'),
  },
  'changes its GUIDs with every answer': {
    handler: () => ({
      body: rss(item('Åre får kontor', link, `<guid isPermaLink="false">${Math.random()}</guid>`)),
    }),
    shows: titles('Åre får kontor'),
  },
  'has one GUID for ten items': {
    handler: rss(times(10, (i) => item(`Nyhet ${i}`, `${link}/${i}`, '<guid isPermaLink="false">samma</guid>'))),
    shows: { titles: 10 },
  },
  'has one link for ten items': { handler: rss(times(10, (i) => item(`Nyhet ${i}`, link))), shows: { titles: 10 } },
  'has no dates': { handler: rss(item('Åre får kontor', link, '')), shows: titles('Åre får kontor') },
  'has the wrong weekday': {
    handler: rss(item('Åre får kontor', link, '<pubDate>Fri, 09 Apr 2025 08:00:00 +0200</pubDate>')),
    shows: titles('Åre får kontor'),
  },
  'dates its items in the future': {
    handler: rss(item('Åre får kontor', link, '<pubDate>Wed, 09 Apr 2125 08:00:00 +0200</pubDate>')),
    shows: titles('Åre får kontor'),
  },
  'has 2,000 items': { handler: rss(times(2000, (i) => item(`Nyhet ${i}`, `${link}/${i}`))), shows: { titles: 2000 } },
  'has a title of 10 MB': {
    handler: rss(item('Å'.repeat(5_000_000), link)),
    shows: titles('Å'.repeat(500)),
  },
  'has links that are none': {
    handler: rss(item('Fel', 'javascript:alert(1)') + item('Åre får kontor', link)),
    shows: titles('Åre får kontor'),
  },
  'adds tracking to its links': {
    handler: rss(item('Åre får kontor', `${link}?utm_source=a`) + item('Åre får kontor', `${link}?utm_source=b`)),
    shows: titles('Åre får kontor'),
  },
};

export const faults: readonly (Fault & { name: string })[] = Object.entries({ ...transport, ...content }).map(
  ([name, fault]) => ({ name, ...fault }),
);
