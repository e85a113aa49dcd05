// The HTTP door of a local run. It takes its port first, so a busy one is reported before anything else is touched.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

type Handler = (request: Request, env?: object) => Response | Promise<Response>;

export interface Server {
  port: number;
  /** From now on `handler` answers; until then every request is told to come back. */
  use(handler: Handler): void;
  /** Takes no new connections, and gives open requests a moment to finish. */
  close(): Promise<void>;
}

const closeWithinMs = 2000;

export async function listen({ host, port }: { host: string; port: number }): Promise<Server> {
  let handler: Handler = () => new Response('starting\n', { status: 503, headers: { 'retry-after': '1' } });
  const server = createAdaptorServer({ fetch: (request, env) => handler(request, env) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => resolve());
  });
  return {
    port: (server.address() as AddressInfo).port,
    use(next) {
      handler = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
        const force = () => 'closeAllConnections' in server && server.closeAllConnections();
        setTimeout(force, closeWithinMs).unref();
      }),
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const problems: Record<string, string> = {
    EADDRINUSE: `port ${port} on ${host} is taken by another program; stop it, or choose another with --port (0 takes a free one)`,
    EACCES: `port ${port} may not be used by this user; choose one above 1023 with --port`,
    EADDRNOTAVAIL: `${host} is no address of this machine; choose another with --host`,
    ENOTFOUND: `${host} cannot be resolved; choose another with --host`,
  };
  return new Error(problems[error.code ?? ''] ?? `cannot listen on ${host}:${port}: ${error.message}`, {
    cause: error,
  });
}
