import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captured } from '../support/captured.ts';
import { gzipped } from '../support/faults.ts';
import { type Origin, startOrigin } from '../support/origin.ts';
import { run } from '../support/program.ts';

let dir: string;
let origin: Origin;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'kv-capture-'));
  const page = Buffer.from('<h1>Åre</h1>', 'latin1');
  origin = await startOrigin({
    '/nyheter': {
      ...gzipped(page),
      headers: { 'content-encoding': 'gzip', 'content-type': 'text/html; charset=iso-8859-1', etag: 'W/"1"' },
    },
  });
});
afterAll(async () => {
  await origin.close();
  await rm(dir, { recursive: true, force: true });
});

describe('capture', () => {
  it('saves an answer so that a test can play it: the bytes, unpacked, with the headers that still hold', async () => {
    const { status } = await run([
      'capture',
      `${origin.url}/nyheter`,
      '--dir',
      dir,
      '--name',
      'are',
      '--allow-private-networks',
    ]);
    expect(status).toBe(0);
    const { url, body, headers } = captured(path.join(dir, 'are'));
    expect({ url, body }).toEqual({ url: `${origin.url}/nyheter`, body: Buffer.from('<h1>Åre</h1>', 'latin1') });
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=iso-8859-1', etag: 'W/"1"' });
    expect(headers).not.toHaveProperty('content-encoding');
  });

  it('of an address in a private network is refused, as everywhere', async () => {
    const { status, stderr } = await run(['capture', `${origin.url}/nyheter`, '--dir', dir, '--name', 'no']);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--allow-private-networks'),
    });
    expect(existsSync(path.join(dir, 'no.json'))).toBe(false);
  });
});
