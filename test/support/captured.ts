// Plays a pair of files that `kontorsvakten capture URL` saved.
import { readFileSync } from 'node:fs';
import type { Answer } from './origin.ts';

/** `base`: the pair's path without ".json" or ".body". */
export function captured(base: string): Answer & { url: string } {
  const { url, status, headers } = JSON.parse(readFileSync(`${base}.json`, 'utf8')) as Answer & { url: string };
  return { url, body: readFileSync(`${base}.body`), ...(status && { status }), ...(headers && { headers }) };
}
