// The embedded database between processes: HTTP over a unix socket, one POST per DynamoDB request. Who may open the
// socket's directory may ask; nothing is signed.
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer } from './dynalite-engine.ts';

/** Nobody (any longer) hosts at the socket. The request may or may not have been carried out. */
export class HostGoneError extends Error {
  override name = 'HostGoneError';
}

type Handle = (target: string, body: string) => Promise<Answer>;
export interface SocketServer {
  /** Stops accepting, finishes what was asked, and removes the socket. */
  close(): Promise<void>;
}

/** A host that is stopped in the debugger or swapped out is given this long before it counts as gone. */
const answerTimeoutMs = 30_000;

export async function serveSocket(path: string, handle: Handle): Promise<SocketServer> {
  let closing = false;
  const server = createServer((incoming, response) => {
    // A client that was killed while asking is no fault of ours: its request is dropped, whatever it was.
    answer(incoming, response).catch(() => response.destroy());
  });
  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    response.on('error', () => {});
    const body = await text(incoming);
    const { status, body: told } = closing
      ? { status: 503, body: '' }
      : await handle(String(incoming.headers['x-amz-target'] ?? ''), body);
    response.writeHead(status, closing ? { connection: 'close' } : {}).end(told);
  }
  server.on('clientError', (_error, socket) => socket.destroy());
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

export function joinSocket(path: string): { handle: Handle; close(): Promise<void> } {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const handle: Handle = (target, body) =>
    new Promise((resolve, reject) => {
      const gone = (cause: unknown): void => reject(new HostGoneError('embedded-dynamodb: no host answers', { cause }));
      const headers = { 'x-amz-target': target, 'content-length': Buffer.byteLength(body) };
      const outgoing = request(
        { socketPath: path, method: 'POST', agent, headers, timeout: answerTimeoutMs },
        (response) => {
          text(response).then((told) => {
            if (response.statusCode === 503) gone('closing');
            else resolve({ status: response.statusCode ?? 500, body: told });
          }, gone);
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('no answer in time')));
      outgoing.on('error', gone);
      outgoing.end(body);
    });
  return {
    handle,
    async close() {
      agent.destroy();
    },
  };
}
