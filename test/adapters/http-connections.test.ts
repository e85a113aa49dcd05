import { afterEach, describe, expect, it } from 'vitest';
import { createHttpClient, type HttpClientOptions } from '../../shared/adapters/http-node.ts';
import { hangUp } from '../support/faults.ts';
import { type Handler, startOrigin } from '../support/origin.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serve(handlers: Record<string, Handler>) {
  const origin = await startOrigin(handlers);
  open.push(origin);
  return origin;
}

function client(options: Partial<HttpClientOptions> = {}) {
  const http = createHttpClient({
    ...{ allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 8, userAgent: 'test' },
    ...options,
  });
  open.push(http);
  return http;
}

/** Answers with the port that the other side has: the same for what comes over the same connection. */
const whichConnection: Handler = (_request, response) => ({ body: String(response.socket?.remotePort) });

describe('connections', () => {
  it('are used again while they are fresh', async () => {
    const origin = await serve({ '/': whichConnection });
    const http = client();
    const first = await http.fetch({ url: origin.url });
    const second = await http.fetch({ url: origin.url, method: 'POST', body: '{}', polite: false });
    expect(second.body).toEqual(first.body);
  });

  it('are not shared between clients, whose guards may differ', async () => {
    const origin = await serve({ '/': whichConnection });
    await client().fetch({ url: origin.url });
    const strict = client({ allowsAddress: () => false });
    await expect(strict.fetch({ url: origin.url })).rejects.toMatchObject({ kind: 'refused' });
    expect(origin.requests).toHaveLength(1);
  });

  it('that the other side closed meanwhile cost nothing: the request goes out on a new one', async () => {
    const connections = new Set<unknown>();
    const origin = await serve({
      '/': (_request, response) => {
        if (!connections.has(response.socket)) {
          connections.add(response.socket);
          return { body: 'fine' };
        }
        response.socket?.destroy();
        return undefined;
      },
    });
    const http = client();
    await http.fetch({ url: origin.url });
    const again = await http.fetch({ url: origin.url, method: 'POST', body: '{"a":1}' });
    expect(Buffer.from(again.body).toString()).toBe('fine');
    expect(origin.requests.map(({ body }) => body)).toEqual(['', '{"a":1}', '{"a":1}']);
  });

  it('that were new and broke are a failure at once', async () => {
    const origin = await serve({ '/': hangUp });
    await expect(client().fetch({ url: origin.url })).rejects.toMatchObject({ kind: 'unreachable' });
    expect(origin.requests).toHaveLength(1);
  });
});
