// The description of the API: it names every route, and its examples pass the schemas it describes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleChange, exampleSubscription } from '../../shared/api/examples.ts';
import { problemKinds } from '../../shared/api/problem.ts';
import { changeSchema } from '../../shared/model/change.ts';
import { subscriptionRequestSchema } from '../../shared/model/subscription.ts';
import { openTestApp, type TestApp } from './support.ts';

interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, unknown>[];
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: object }[];
  responses: Record<string, { description?: string; content?: Record<string, unknown> }>;
}
interface Document {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  webhooks: Record<string, unknown>;
  components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

describe('the OpenAPI document', () => {
  let test: TestApp;
  let document: Document;
  beforeAll(async () => {
    test = await openTestApp();
    document = (await (await test.app.request('/openapi.json')).json()) as Document;
  });
  afterAll(() => test.close());
  const operations = () =>
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
    );

  it('is OpenAPI 3.1 of this version at this address', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'Kontorsvakten', version: '1.2.3' });
    expect(document.servers).toEqual([{ url: 'https://kontorsvakten.test' }]);
    expect(Object.keys(document.webhooks)).toEqual(['change']);
  });

  it('has every route of /v1 and of the links in mails', () => {
    const described = new Set(operations().map(({ path, method }) => `${method.toUpperCase()} ${path}`));
    const served = test.app.routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/(v1|confirm|unsubscribe|manage|healthz|feeds)/.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described).toEqual(new Set(served));
    expect(described.size).toBeGreaterThanOrEqual(15);
  });

  it('describes each route, its parameters and its answers', () => {
    const tags = new Set(document.tags.map(({ name }) => name));
    for (const { path, operation } of operations()) {
      expect(operation.summary, path).toBeTruthy();
      expect(operation.description, path).toBeTruthy();
      for (const tag of operation.tags ?? ['none']) expect(tags).toContain(tag);
      expect(Object.keys(operation.responses).some((status) => status.startsWith('2'))).toBe(true);
      for (const response of Object.values(operation.responses)) expect(response.description, path).toBeTruthy();
      const named = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(named, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
      for (const parameter of operation.parameters ?? [])
        expect(parameter.description, `${path} ${parameter.name}`).toBeTruthy();
    }
  });

  it('names each operation differently', () => {
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes the filters as they are validated', () => {
    const list = document.paths['/v1/changes']?.get?.parameters ?? [];
    const county = list.find(({ name }) => name === 'county');
    expect(county).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'array', items: { type: 'string', pattern: '^\\d{2}$' } },
    });
    expect(list.find(({ name }) => name === 'limit')).toMatchObject({
      schema: { type: 'integer', minimum: 1, maximum: 200, default: 50 },
    });
    expect(list).toHaveLength(15);
  });

  it('guards what needs a token', () => {
    expect(document.components.securitySchemes).toEqual({
      manageToken: expect.objectContaining({ type: 'http', scheme: 'bearer' }),
    });
    const guarded = operations().filter(({ operation }) => operation.security !== undefined);
    expect(guarded.map(({ path, method }) => `${method} ${path}`)).toEqual([
      'get /v1/subscriptions/{id}',
      'patch /v1/subscriptions/{id}',
      'delete /v1/subscriptions/{id}',
      'post /v1/subscriptions/{id}/test',
      'get /v1/subscriptions/{id}/deliveries',
      'post /v1/subscriptions/{id}/deliveries/{deliveryId}/redeliver',
      'post /v1/subscriptions/{id}/redeliver',
      'post /v1/subscriptions/{id}/rotate-secret',
    ]);
  });

  it('leads every reference somewhere', () => {
    const references = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(references.length).toBeGreaterThan(10);
    for (const name of references) expect(document.components.schemas).toHaveProperty(name);
  });

  it('gives examples that are valid', () => {
    expect(changeSchema.safeParse(exampleChange).error).toBeUndefined();
    expect(subscriptionRequestSchema.safeParse(exampleSubscription).error).toBeUndefined();
  });

  it('can be read at /docs, where every kind of problem has its place', async () => {
    const docs = await (await test.app.request('/docs')).text();
    for (const path of Object.keys(document.paths)) expect(docs).toContain(path);
    for (const kind of Object.keys(problemKinds)) expect(docs).toContain(`id="${kind}"`);
  });
});
