// The OpenAPI document through Spectral, and the tests' own check that answers are as it says.
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../shared/api/services.ts';
import { describedApp } from '../support/described.ts';
import { openTestApp, type TestApp } from './support.ts';

describe('the OpenAPI document', () => {
  let test: TestApp;
  let document: string;
  beforeAll(async () => {
    test = await openTestApp();
    document = await (await test.app.request('/openapi.json')).text();
  });
  afterAll(() => test.close());

  async function lint(text: string): Promise<string[]> {
    const spectral = new Spectral();
    // There is no address to write to, and the tags stand in the order one reads them in.
    const rules = { 'contact-properties': 'off', 'openapi-tags-alphabetical': 'off' } as const;
    spectral.setRuleset({ extends: [[oas as unknown as RulesetDefinition, 'all']], rules });
    return (await spectral.run(text)).map(({ code, path, message }) => `${code} at ${path.join('.')}: ${message}`);
  }

  it('is found fault with by no rule of Spectral for OpenAPI', async () => {
    expect(await lint(document)).toEqual([]);
    expect(await lint(document.replace(/"operationId":"listChanges",/, ''))).toEqual([
      expect.stringContaining('operation-operationId'),
    ]);
  });

  it('is what every answer in these tests is held to', async () => {
    const answering = (body: unknown, status = 200): Api =>
      describedApp({
        request: (path: string) =>
          path === '/openapi.json' ? test.app.request(path) : Promise.resolve(Response.json(body, { status })),
      } as unknown as Api);
    const ask = async (body: unknown, status?: number) => answering(body, status).request('/v1/changes');
    expect((await ask({ items: [], nextCursor: null })).status).toBe(200);
    await expect(ask({ items: [{ id: 1 }], nextCursor: null })).rejects.toThrow('not as described');
    await expect(ask({ items: [] })).rejects.toThrow('nextCursor');
    await expect(ask({}, 418)).rejects.toThrow('418 is not described');
  });
});
