// What the API says when it cannot do what was asked.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemKinds, problemSchema } from '../../shared/api/problem.ts';
import type { Store } from '../../shared/store/store.ts';
import { json, openTestApp, type TestApp } from './support.ts';

describe('problems', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openTestApp();
  });
  afterAll(() => test.close());

  async function problem(path: string, request: RequestInit = {}) {
    const response = await test.app.request(path, request);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    const body = problemSchema.parse(await response.json());
    expect(body.status).toBe(response.status);
    const kind = new URL(body.type).hash.slice(1);
    expect(Object.keys(problemKinds)).toContain(kind);
    return { kind, body, response, paths: (body.errors ?? []).map(({ path: each }) => each) };
  }

  it.each([
    ['/v1/changes?type=closing', ['type.0']],
    ['/v1/changes?type=office-closure&type=closing', ['type.1']],
    ['/v1/changes?county=5', ['county.0']],
    ['/v1/changes?municipality=', ['municipality.0']],
    ['/v1/changes?limit=0', ['limit']],
    ['/v1/changes?limit=201', ['limit']],
    ['/v1/changes?limit=ten', ['limit']],
    ['/v1/changes?limit=1.5', ['limit']],
    ['/v1/changes?limit=1e1', ['limit']],
    ['/v1/changes?minAmount=-1', ['minAmount']],
    ['/v1/changes?fiscalYear=abc', ['fiscalYear']],
    ['/v1/changes?from=2025-02-30', ['from']],
    ['/v1/changes?from=yesterday', ['from']],
    ['/v1/changes?from=2025-02-02&to=2025-02-01', ['from']],
    ['/v1/changes?q=', ['q']],
    ['/v1/changes.csv?limit=5', ['limit']],
    ['/v1/changes.ndjson?status=maybe', ['status.0']],
    ['/v1/sources?limit=x', ['limit']],
  ])('refuses %s and names the parameter', async (path, paths) => {
    const refused = await problem(path);
    expect(refused.kind).toBe('invalid-request');
    expect(refused.response.status).toBe(400);
    expect(refused.paths).toEqual(paths);
  });

  it('names the known values, and the known parameters', async () => {
    expect((await problem('/v1/changes?status=maybe')).body.detail).toContain('"proposed"');
    const unknown = await problem('/v1/changes?colour=red&__proto__=1&constructor=2');
    expect(unknown.paths).toEqual(['colour', '__proto__', 'constructor']);
    expect(unknown.body.errors?.[0]?.message).toContain('municipality, county, minister');
  });

  it('takes a single-valued parameter only once', async () => {
    for (const query of [
      'q=a&q=b',
      'limit=1&limit=2',
      'from=2025-01-01&from=2025-01-02',
      'fiscalYear=2025&fiscalYear=2026',
    ]) {
      expect((await problem(`/v1/changes?${query}`)).body.errors?.[0]?.message).toContain('only once');
    }
  });

  it('refuses a cursor that is none of its own', async () => {
    for (const path of ['/v1/changes?cursor=abc', '/v1/changes?cursor=%00', '/v1/sources?cursor=abc']) {
      expect((await problem(path)).kind).toBe('invalid-cursor');
    }
  });

  it('does not find what is not there', async () => {
    for (const path of [
      '/v1/changes/nothing',
      '/v1/changes/nothing/revisions',
      '/v1/changes/%00',
      `/v1/changes/${'x'.repeat(3000)}`,
      '/v1/nothing',
      '/nothing',
      '/v1',
    ]) {
      const { kind, response } = await problem(path);
      expect([kind, response.status]).toEqual(['not-found', 404]);
    }
  });

  it('says which methods a route takes', async () => {
    const { kind, response } = await problem('/v1/changes', { method: 'DELETE' });
    expect([kind, response.status, response.headers.get('Allow')]).toEqual(['method-not-allowed', 405, 'GET, HEAD']);
    expect((await problem('/v1/subscriptions')).response.headers.get('Allow')).toBe('POST');
  });

  it('refuses bodies that are not JSON, not valid, too large or of another type', async () => {
    const post = (body: string, type = 'application/json') =>
      problem('/v1/subscriptions', { method: 'POST', headers: { 'Content-Type': type }, body });
    expect((await post('{"channel": ')).kind).toBe('invalid-json');
    expect((await post('')).kind).toBe('invalid-json');
    expect((await post('a=b', 'application/x-www-form-urlencoded')).kind).toBe('unsupported-media-type');
    expect((await post('{}', 'text/plain')).response.status).toBe(415);
    expect((await post(JSON.stringify({ q: 'x'.repeat(70_000) }))).kind).toBe('body-too-large');
    expect((await post('null')).kind).toBe('invalid-request');
    expect((await post('[]')).kind).toBe('invalid-request');
  });

  it('names each fault of a subscription', async () => {
    const refused = async (body: unknown) => (await problem('/v1/subscriptions', json(body))).paths;
    expect(await refused({})).toEqual(['channel']);
    expect(await refused({ channel: { type: 'pigeon' } })).toEqual(['channel.type']);
    expect(await refused({ channel: { type: 'email', address: 'nobody' }, frequency: 'hourly' })).toEqual([
      'channel.address',
      'frequency',
    ]);
    expect(
      await refused({ channel: { type: 'email', address: 'a@b.se' }, filter: { county: ['5'], colour: ['red'] } }),
    ).toEqual(['filter.county.0', 'filter.colour']);
    expect(await refused({ channel: { type: 'webhook', url: 'ftp://a.test/' } })).toEqual(['channel.url']);
  });

  it('logs the unexpected under a request id and tells nothing of it', async () => {
    const failing = {
      changes: { list: async () => Promise.reject(new Error('secret table kv-7')) },
    } as unknown as Store;
    const broken = await openTestApp({
      store: { ...test.store, changes: { ...test.store.changes, ...failing.changes } },
    });
    const response = await broken.app.request('/v1/changes');
    const text = await response.text();
    const body = problemSchema.parse(JSON.parse(text));
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret');
    expect(body.requestId).toBe(response.headers.get('X-Request-Id'));
    expect(broken.logged).toEqual([
      {
        message: 'api: a request failed',
        fields: expect.objectContaining({ requestId: body.requestId, route: '/v1/changes' }),
      },
    ]);
    await broken.close();
  });

  it('says 503 on /healthz when the store cannot be read', async () => {
    expect(await (await test.app.request('/healthz')).json()).toEqual({ status: 'ok', version: '1.2.3' });
    const get = async () => Promise.reject(new Error('down'));
    const broken = await openTestApp({ store: { ...test.store, changes: { ...test.store.changes, get } } });
    expect((await broken.app.request('/healthz')).status).toBe(503);
    await broken.close();
  });
});
