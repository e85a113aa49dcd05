// `capture`: a live answer as two files, so that a test can play it: NAME.json (address, status, headers, when) and NAME.body (the bytes, unpacked).
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createHttpClient } from '../../shared/adapters/http-node.ts';
import { slug } from '../../shared/knowledge/slug.ts';
import { systemClock } from '../../shared/model/clock.ts';
import { userAgent } from '../user-agent.ts';

/** What the unpacked body no longer has, and what is the host's business with us. */
const left = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive']);

export async function capture(
  url: string,
  { dir, name, allowPrivateNetworks }: { dir: string; name?: string; allowPrivateNetworks: boolean },
): Promise<void> {
  const http = createHttpClient({ allowPrivateNetworks, hostGapMs: 0, hostConcurrency: 1, userAgent });
  try {
    const answer = await http.fetch({ url });
    const base = path.join(dir, slug(name ?? url.replace(/^https?:\/\//, '')).slice(0, 80) || 'page');
    const headers = Object.fromEntries(Object.entries(answer.headers).filter(([header]) => !left.has(header)));
    const { status, url: finalUrl, body } = answer;
    const head = { url, finalUrl, status, capturedAt: systemClock.now().toISOString(), headers };
    await mkdir(dir, { recursive: true });
    await writeFile(`${base}.json`, `${JSON.stringify(head, null, 2)}\n`);
    await writeFile(`${base}.body`, body);
    process.stdout.write(`${base}.json and ${base}.body: ${status}, ${body.length} bytes\n`);
  } finally {
    await http.close();
  }
}
