import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../bench/functions.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'kv-bundles-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the bundles of the functions', () => {
  const built = buildFunctions(directory);

  it('are there for every door', () => {
    expect(built.map(({ name }) => name)).toEqual(expect.arrayContaining(['poll', 'read', 'alert', 'deliver', 'api']));
  });

  // How long they take to load says `npm run bench -- functions`: a test on a busy machine could not.
  it.each(built)('$name is no larger than its goal', ({ bytes, goalBytes }) => {
    expect(bytes).toBeLessThan(goalBytes);
  });
});
