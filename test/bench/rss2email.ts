// rss2email (Debian: apt-get install rss2email) over the same feeds, as the peer of a pass: it fetches, parses and remembers, and sends nothing.
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const hasRss2email = (): boolean => spawnSync('r2e', ['--version']).status === 0;

/** Seconds of a pass; `dir` holds what it remembers. */
export async function rss2emailSeconds(dir: string, urls: string[]): Promise<number> {
  await mkdir(dir, { recursive: true });
  const feeds = urls.map((url, index) => `[feed.f${index}]\nurl = ${url}\n`).join('');
  const config = path.join(dir, 'config');
  await writeFile(config, `[DEFAULT]\nfrom = a@example.se\nto = a@example.se\nverbose = error\n${feeds}`);
  const before = performance.now();
  const args = ['-c', config, '-d', path.join(dir, 'data.json'), 'run', '--no-send'];
  const child = spawn('r2e', args, { stdio: 'ignore', env: { ...process.env, HOME: dir } });
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`r2e run: ${status}`);
  return (performance.now() - before) / 1000;
}
