import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isGlobalUnicast } from '../../shared/adapters/address-guard.ts';
import type { HttpClient } from '../../shared/adapters/http.ts';
import { createHttpClient, type HttpClientOptions } from '../../shared/adapters/http-node.ts';
import { breakOff, drip, flood, garbage, gzipped, hang, hangUp, redirect } from '../support/faults.ts';
import { type Handler, type Origin, startOrigin } from '../support/origin.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serve(handlers: Record<string, Handler>): Promise<Origin> {
  const origin = await startOrigin(handlers);
  open.push(origin);
  return origin;
}

function client(options: Partial<HttpClientOptions> = {}): HttpClient {
  const http = createHttpClient({
    allowPrivateNetworks: true,
    hostGapMs: 0,
    hostConcurrency: 8,
    userAgent: 'Kontorsvakten-test/1 (+mailto:test@example.se)',
    ...options,
  });
  open.push(http);
  return http;
}

const textOf = ({ body }: { body: Uint8Array }) => Buffer.from(body).toString('utf8');

describe('an answer', () => {
  it('comes with status, headers, body and where it came from, whatever the status', async () => {
    const origin = await serve({ '/x': { status: 404, headers: { ETag: 'W/"a"' }, body: 'nothing here' } });
    const response = await client().fetch({ url: `${origin.url}/x#part` });
    expect(response).toMatchObject({ status: 404, url: `${origin.url}/x`, headers: { etag: 'W/"a"' } });
    expect(textOf(response)).toBe('nothing here');
  });

  it('was asked for honestly: our name, no cookies, no referrer', async () => {
    const origin = await serve({
      '/a': { headers: { 'set-cookie': 'a=1', location: '/b' }, status: 302 },
      '/b': 'fine',
    });
    const http = client();
    const response = await http.fetch({ url: `${origin.url}/a` });
    await http.fetch({ url: `${origin.url}/b` });
    expect(response.headers['set-cookie']).toBeUndefined();
    for (const { headers } of origin.requests) {
      expect(headers['user-agent']).toBe('Kontorsvakten-test/1 (+mailto:test@example.se)');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
    }
  });

  it('is sent a POST with its body and headers, and a 3xx to it is an answer', async () => {
    const origin = await serve({ '/hook': redirect('/elsewhere', 307) });
    const request = {
      url: `${origin.url}/hook`,
      method: 'POST' as const,
      headers: { 'Webhook-Id': 'msg_1' },
      body: '{"å":1}',
    };
    expect((await client().fetch(request)).status).toBe(307);
    expect(origin.requests).toHaveLength(1);
    expect(origin.requests[0]).toMatchObject({ method: 'POST', body: '{"å":1}', headers: { 'webhook-id': 'msg_1' } });
  });

  it.each([
    ['gzip', gzipSync('välkommen')],
    ['deflate', deflateSync('välkommen')],
    ['deflate', deflateRawSync('välkommen')],
    ['br', brotliCompressSync('välkommen')],
    ['gzip, br', brotliCompressSync(gzipSync('välkommen'))],
  ])('packed with %s is unpacked', async (encoding, body) => {
    const origin = await serve({ '/': { headers: { 'content-encoding': encoding }, body } });
    expect(textOf(await client().fetch({ url: `${origin.url}/` }))).toBe('välkommen');
  });

  it('packed with what was not asked for is broken', async () => {
    const origin = await serve({ '/': { headers: { 'content-encoding': 'constructor' }, body: 'x' } });
    await expect(client().fetch({ url: `${origin.url}/` })).rejects.toMatchObject({
      kind: 'broken',
      message: expect.stringContaining('"constructor"'),
    });
  });
});

describe('a failing server', () => {
  const cases: [string, Handler, string, RegExp][] = [
    ['hangs before its headers', hang, 'timeout', /did not answer in full within 0\.3 s/],
    ['drips its body', drip(20), 'timeout', /within 0\.3 s/],
    ['hangs up at once', hangUp, 'unreachable', /hung up before answering/],
    ['promises more than it sends', breakOff('<rss>', 5000), 'broken', /broke off/],
    ['speaks no HTTP', garbage, 'broken', /proper HTTP/],
    [
      'sends half a gzip',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync('a'.repeat(99)).subarray(0, 20) },
      'broken',
      /cut off or damaged/,
    ],
    [
      'says gzip and sends text',
      { headers: { 'content-encoding': 'gzip' }, body: 'plain' },
      'broken',
      /cut off or damaged/,
    ],
    ['announces 40 MB', { body: Buffer.alloc(40 * 1024 * 1024) }, 'too-large', /larger than 15\.0 MiB/],
    ['sends 40 MB unannounced', flood(40 * 1024 * 1024), 'too-large', /larger than 15\.0 MiB/],
    ['sends a gzip bomb of 200 MB', gzipped(Buffer.alloc(200 * 1024 * 1024)), 'too-large', /larger than 15\.0 MiB/],
    ['redirects to itself', redirect('/'), 'broken', /in a circle/],
    ['redirects to a file', redirect('file:///etc/passwd'), 'refused', /only http and https/],
    [
      'redirects to an address with a password',
      redirect('http://u:secret@example.se/'),
      'refused',
      /user name or password/,
    ],
    ['redirects to nonsense', redirect('http://[nonsense'), 'refused', /no URL/],
  ];
  it.each(cases)('%s', async (_what, handler, kind, message) => {
    const origin = await serve({ '/': handler });
    const slow = kind === 'timeout' ? { totalTimeoutMs: 300 } : {};
    const failure = await client(slow)
      .fetch({ url: `${origin.url}/` })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'HttpError', kind });
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain('secret');
  });

  it('that redirects for ever is left after five', async () => {
    const origin = await serve({ '*': ({ path }) => redirect(`${path}x`) });
    await expect(client().fetch({ url: `${origin.url}/` })).rejects.toMatchObject({
      kind: 'broken',
      message: /more than 5 redirects/,
    });
    expect(origin.requests).toHaveLength(6);
  });

  it('is not there', async () => {
    const gone = await startOrigin();
    await gone.close();
    await expect(client().fetch({ url: gone.url })).rejects.toMatchObject({
      kind: 'unreachable',
      message: /refuses connections/,
    });
  });

  it('whose name is unknown', async () => {
    const lookup: HttpClientOptions['lookup'] = (_name, _options, callback) =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), '', 0);
    await expect(client({ lookup }).fetch({ url: 'http://nowhere.example/' })).rejects.toMatchObject({
      kind: 'unreachable',
      message: /nowhere\.example: its name cannot be resolved/,
    });
  });

  it('that cannot be connected to in time', async () => {
    const http = client({ lookup: () => {}, connectTimeoutMs: 100 });
    await expect(http.fetch({ url: 'http://slow.example/' })).rejects.toMatchObject({
      kind: 'timeout',
      message: /no connection to slow\.example/,
    });
  });

  it('leaves the limit to the request', async () => {
    const origin = await serve({ '/': 'x'.repeat(2000) });
    const http = client();
    await expect(http.fetch({ url: origin.url, maxBytes: 1999 })).rejects.toMatchObject({ kind: 'too-large' });
    expect((await http.fetch({ url: origin.url, maxBytes: 2000 })).body).toHaveLength(2000);
  });
});

describe('redirects', () => {
  it('are followed, without the authorization, to where they end', async () => {
    const origin = await serve({ '/old': redirect('/new?a=1', 301), '/new': 'here' });
    const response = await client().fetch({
      url: `${origin.url}/old`,
      headers: { Authorization: 'Bearer x', 'If-None-Match': '"e"' },
    });
    expect(response).toMatchObject({ status: 200, url: `${origin.url}/new?a=1` });
    expect(origin.requests[0]?.headers.authorization).toBe('Bearer x');
    expect(origin.requests[1]?.headers).not.toHaveProperty('authorization');
    expect(origin.requests[1]?.headers['if-none-match']).toBe('"e"');
  });

  it('are an answer when none are wanted', async () => {
    const origin = await serve({ '/': redirect('/new') });
    expect((await client().fetch({ url: origin.url, maxRedirects: 0 })).status).toBe(302);
  });
});

describe('the address filter', () => {
  it('lets global unicast addresses through and nothing else', () => {
    const allowed = ['93.184.216.34', '2606:2800:220:1::1', '::ffff:93.184.216.34', '64:ff9b::5db8:d822'];
    const refused =
      `0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 127.9.9.9 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 192.168.1.1
      198.18.0.1 198.51.100.1 203.0.113.9 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 fc00::1
      fd12::1 fe80::1 fec0::1 ff02::1 64:ff9b::7f00:1 64:ff9b:1::a00:1 2002:7f00:1:: 2001:0:1::1 2001:db8::1 3fff::1 100::1 4000::1 localhost`.split(
        /\s+/,
      );
    expect(allowed.filter((address) => !isGlobalUnicast(address))).toEqual([]);
    expect(refused.filter((address) => isGlobalUnicast(address))).toEqual([]);
  });

  it.each([
    '127.0.0.1',
    'localhost',
    '[::1]',
    '0x7f.1',
    '2130706433',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    '10.1.2.3',
  ])('refuses %s, and says what to do', async (host) => {
    const origin = await serve({ '/': 'secret' });
    const url = `http://${host}:${new URL(origin.url).port}/`;
    await expect(client({ allowPrivateNetworks: false }).fetch({ url })).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/address filter refuses .*--allow-private-networks/),
    });
    expect(origin.requests).toEqual([]);
  });

  it('holds on every hop of a redirect', async () => {
    const origin = await serve({ '/': redirect('http://169.254.169.254/latest/meta-data/') });
    const allowsAddress = (address: string) => address === '127.0.0.1' || isGlobalUnicast(address);
    await expect(
      client({ allowPrivateNetworks: false, allowsAddress }).fetch({ url: origin.url }),
    ).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('169.254.169.254'),
    });
  });

  it('looks at the address that is dialled, not at what the name stood for before', async () => {
    const origin = await serve({ '/': { body: 'fine', headers: { connection: 'close' } } });
    let lookups = 0;
    const lookup: HttpClientOptions['lookup'] = (_name, _options, callback) => {
      lookups += 1;
      callback(null, [{ address: lookups === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    };
    const http = client({ allowPrivateNetworks: false, lookup, allowsAddress: (address) => address === '127.0.0.1' });
    const url = `http://rebinding.example:${new URL(origin.url).port}/`;
    expect((await http.fetch({ url })).status).toBe(200);
    await expect(http.fetch({ url })).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('127.0.0.2'),
    });
    expect(origin.requests).toHaveLength(1);
  });

  it('refuses other schemes and passwords in addresses', async () => {
    const http = client();
    for (const url of ['ftp://example.se/', 'file:///etc/passwd', 'http://me:pw@example.se/', 'nonsense']) {
      await expect(http.fetch({ url })).rejects.toMatchObject({ kind: 'refused' });
    }
  });
});

describe('politeness', () => {
  it('asks a host one at a time, with a gap between the starts', async () => {
    const starts: number[] = [];
    let active = 0;
    let most = 0;
    const origin = await serve({
      '*': async () => {
        starts.push(performance.now());
        active += 1;
        most = Math.max(most, active);
        await new Promise((resolve) => setImmediate(resolve));
        active -= 1;
        return { body: 'x' };
      },
    });
    const http = client({ hostGapMs: 40, hostConcurrency: 1 });
    await Promise.all(['/a', '/b', '/c'].map((path) => http.fetch({ url: origin.url + path })));
    expect(most).toBe(1);
    expect((starts[2] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(70);
    expect(origin.requests.map(({ path }) => path)).toEqual(['/a', '/b', '/c']);
  });

  it('lets one host wait without another, and webhooks not at all', async () => {
    const busy = await serve({ '/': hang });
    const free = await serve({ '/': 'x' });
    const http = client({ hostGapMs: 60_000, hostConcurrency: 1 });
    const waiting = http.fetch({ url: busy.url }).catch((error: unknown) => error);
    expect((await http.fetch({ url: free.url })).status).toBe(200);
    expect((await http.fetch({ url: free.url, polite: false })).status).toBe(200);
    const queued = http.fetch({ url: free.url }).catch((error: unknown) => error);
    await http.close();
    expect(await waiting).toMatchObject({ kind: 'closed', message: /client was closed/ });
    expect(await queued).toMatchObject({ kind: 'closed', message: /client was closed/ });
  });
});
