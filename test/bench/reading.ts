// How long one relevant article takes, in a process that has read others before: what `serve` and the Lambda do.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compilePatternsAtOnce } from '../../functions/compile-patterns.ts';
import type { Document } from '../../shared/model/reading.ts';
import { read } from '../../shared/reading/read.ts';
import { median } from './measure.ts';

/** Three of the made-up gold articles, which make 3 kB. */
const chosen = ['made-up-a-01', 'made-up-a-02', 'made-up-a-09'];

/** Milliseconds for one reading: the median of `rounds`, after as many to warm up. */
export function measureReading(root: string, rounds = 500): { characters: number; milliseconds: number } {
  compilePatternsAtOnce();
  const documents: (Document & { id: string })[] = readFileSync(path.join(root, 'test/gold/made-up-a.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const among = documents.filter(({ id }) => chosen.includes(id));
  const article: Document = {
    title: among[0]?.title ?? '',
    text: among.map(({ text }) => text).join('\n\n'),
    publishedAt: among[0]?.publishedAt ?? null,
  };
  const times = Array.from({ length: 2 * rounds }, () => {
    const before = performance.now();
    read(article);
    return performance.now() - before;
  });
  return { characters: article.text.length, milliseconds: median(times.slice(rounds)) };
}
