// A local web server for tests that answers as told, faults included, and writes down what it was asked.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordedRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}
/** What a path answers: a body (200, XML), an answer, or a function that makes one or writes to the response itself. */
export type Handler =
  | string
  | Answer
  | ((request: RecordedRequest, response: ServerResponse) => Answer | undefined | Promise<Answer | undefined>);

export interface Origin {
  /** "http://127.0.0.1:port", no slash at the end. */
  url: string;
  requests: RecordedRequest[];
  /** By pathname; may be changed while it runs. `*` answers what no other does; without it that is a 404. */
  handlers: Record<string, Handler>;
  close(): Promise<void>;
}

export async function startOrigin(handlers: Record<string, Handler> = {}): Promise<Origin> {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const request = await record(incoming);
    requests.push(request);
    try {
      const pathname = new URL(request.path, 'http://origin').pathname;
      const handler = handlers[pathname] ?? handlers['*'] ?? { status: 404, body: 'not found' };
      const answer = typeof handler === 'function' ? await handler(request, response) : handler;
      if (answer !== undefined) send(response, typeof answer === 'string' ? { body: answer } : answer);
    } catch (error) {
      response.destroy(error instanceof Error ? error : undefined);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    handlers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function record(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = 'GET', url: path = '/', headers } = incoming;
  return { method, path, headers, body: Buffer.concat(chunks).toString('utf8') };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/xml; charset=utf-8', ...headers });
  response.end(body);
}
