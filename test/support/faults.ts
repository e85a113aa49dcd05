// What servers do wrong, as handlers for `startOrigin`.
import { gzipSync } from 'node:zlib';
import type { Answer, Handler } from './origin.ts';

/** Takes the request and never answers. */
export const hang: Handler = () => undefined;

/** Sends headers, then a byte at a time, for ever. */
export const drip =
  (everyMs: number): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/xml' });
    const timer = setInterval(() => response.write(' '), everyMs);
    response.on('close', () => clearInterval(timer));
    return undefined;
  };

/** Hangs up before a word was said. */
export const hangUp: Handler = (_request, response) => {
  response.socket?.destroy();
  return undefined;
};

/** Hangs up after these bytes, having promised more. */
export const breakOff =
  (body: string, promisedBytes: number): Handler =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/xml', 'content-length': String(promisedBytes) });
    response.write(body, () => response.socket?.destroy());
    return undefined;
  };

/** Speaks something else than HTTP. */
export const garbage: Handler = (_request, response) => {
  response.socket?.end('220 mail.example.se ESMTP\r\n');
  return undefined;
};

export const redirect = (location: string, status = 302): Answer => ({ status, headers: { location } });

export const gzipped = (body: string | Uint8Array): Answer => ({
  headers: { 'content-encoding': 'gzip' },
  body: gzipSync(body),
});

/** Sends `totalBytes` of nothing in pieces, without saying how much will come. */
export const flood =
  (totalBytes: number): Handler =>
  async (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/xml' });
    const piece = Buffer.alloc(64 * 1024, 32);
    for (let sent = 0; sent < totalBytes && !response.destroyed; sent += piece.length) {
      await new Promise<void>((resolve) => {
        response.once('close', resolve);
        response.write(piece, () => {
          response.off('close', resolve);
          resolve();
        });
      });
    }
    response.end();
    return undefined;
  };
