import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HttpClient } from '../../shared/adapters/http.ts';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { sourceSchema } from '../../shared/model/source.ts';
import { checkSource } from '../../shared/pipeline/check-sources.ts';
import { type Origin, startOrigin } from '../support/origin.ts';

let origin: Origin;
let http: HttpClient;
beforeAll(async () => {
  const entry = (title: string, date: string) =>
    `<entry><title>${title}</title><link href="/${title}"/>${date}</entry>`;
  origin = await startOrigin({
    '/good': {
      headers: { 'content-type': 'text/xml; charset=iso-8859-1' },
      body: Buffer.from(
        `<feed>${entry('gammal', '<updated>2025-01-02T10:00:00+01:00</updated>')}${entry('nyast', '<updated>2025-05-02</updated>')}${entry('på', '')}</feed>`,
        'latin1',
      ),
    },
    '/undated': `<feed>${entry('a', '')}</feed>`,
  });
  http = createHttpClient({ allowPrivateNetworks: true, hostGapMs: 0, hostConcurrency: 1, userAgent: 'test' });
});
afterAll(async () => {
  await http.close();
  await origin.close();
});

const source = (path: string) => sourceSchema.parse({ id: 'a', name: 'A', kind: 'feed', url: origin.url + path });

it('tells what was found, with one request', async () => {
  expect(await checkSource(source('/good'), http, new Date())).toEqual({
    id: 'a',
    ok: true,
    url: `${origin.url}/good`,
    itemCount: 3,
    newestItem: { title: 'nyast', url: `${origin.url}/nyast`, publishedAt: '2025-05-02' },
    contentType: 'text/xml; charset=iso-8859-1',
    charset: 'windows-1252',
    warnings: ['1 of 3 without a date'],
    failure: null,
  });
  expect(origin.requests).toHaveLength(1);
});

it('takes the first for the newest where nothing is dated', async () => {
  expect((await checkSource(source('/undated'), http, new Date())).newestItem).toMatchObject({
    title: 'a',
    publishedAt: null,
  });
});

it('tells what is wrong', async () => {
  expect(await checkSource(source('/none'), http, new Date())).toMatchObject({
    ok: false,
    itemCount: 0,
    newestItem: null,
    failure: { kind: 'gone', message: expect.stringContaining('answered 404') },
  });
});
