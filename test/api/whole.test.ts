// Exports beyond what is kept in memory: made twice, sent piece by piece, the tag the same.
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { sendWhole } from '../../shared/api/whole.ts';

function appWith(pieces: number, size: number) {
  const made: number[] = [];
  const app = new Hono();
  app.get('/', (context) =>
    sendWhole(context, 'text/plain', async function* () {
      made.push(0);
      for (let index = 0; index < pieces; index += 1) {
        made[made.length - 1] = index + 1;
        yield `${index % 10}`.repeat(size);
      }
    }),
  );
  return { app, made };
}

describe('a whole export', () => {
  it('is made once when it is short', async () => {
    const { app, made } = appWith(3, 2);
    const response = await app.request('/');
    expect(await response.text()).toBe('001122');
    expect(made).toEqual([3]);
  });

  it('is made again while it is sent when it is long', async () => {
    const { app, made } = appWith(30, 100_000);
    const response = await app.request('/');
    const text = await response.text();
    expect(text).toHaveLength(3_000_000);
    expect(text.slice(0, 100_001)).toBe(`${'0'.repeat(100_000)}1`);
    expect(made).toEqual([30, 30]);
    expect((await app.request('/')).headers.get('ETag')).toBe(response.headers.get('ETag'));
  });

  it('makes nothing twice for a reader who leaves', async () => {
    const { app, made } = appWith(30, 100_000);
    const response = await app.request('/', { method: 'HEAD' });
    expect(response.headers.get('ETag')).toMatch(/^"\w+"$/);
    const reader = (await app.request('/')).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(Math.max(...made.slice(2))).toBeLessThan(30);
  });
});
