// urlwatch (Debian: apt-get install urlwatch) over the same pages, as the peer of a pass over watched pages: it fetches, compares and remembers.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const hasUrlwatch = (): boolean => spawnSync('urlwatch', ['--version']).status === 0;

/** Seconds of a pass; `dir` holds what it remembers. */
export async function urlwatchSeconds(dir: string, urls: string[]): Promise<number> {
  await mkdir(dir, { recursive: true });
  const file = (name: string) => path.join(dir, name);
  await writeFile(file('urls.yaml'), urls.map((url) => `url: ${url}\nfilter:\n  - html2text: re\n`).join('---\n'));
  await writeFile(file('config.yaml'), 'report:\n  stdout:\n    enabled: true\n');
  const before = performance.now();
  const args = ['--urls', file('urls.yaml'), '--config', file('config.yaml'), '--cache', file('cache.db')];
  const child = spawn('urlwatch', args, { stdio: 'ignore', env: { ...process.env, HOME: dir } });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`urlwatch: ${status}`);
  return (performance.now() - before) / 1000;
}
