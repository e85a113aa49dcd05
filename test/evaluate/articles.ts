// `npm run evaluate:articles -- DIR`: the article text against the open article-extraction benchmark (scrapinghub/article-extraction-benchmark,
// a clone of which is DIR), scored as its own evaluate.py does: 4-gram shingles, means over pages. The first half, by name, is for tuning.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { extractArticle } from '../../shared/reading/article.ts';

const usage = `Usage: npm run evaluate:articles -- DIR [options]

  DIR                  a clone of github.com/scrapinghub/article-extraction-benchmark
  --half first|second  only this half of the pages
  --worst N            also the N pages with the lowest F1, with what was lost and what was added
  --help`;
const shingleLength = 4;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    worst: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
const directory = positionals[0];
if (options.help || directory === undefined) {
  console.log(usage);
  process.exit(options.help ? 0 : 2);
}
const truthFile = path.join(directory, 'ground-truth.json');
if (!existsSync(truthFile)) {
  console.error(`evaluate: ${truthFile} is not there; DIR must be a clone of the benchmark`);
  process.exit(2);
}

const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(readFileSync(truthFile, 'utf8'));
const ids = Object.keys(truth).sort();
const middle = Math.ceil(ids.length / 2);
const halves = { first: ids.slice(0, middle), second: ids.slice(middle) };

/** Shares of one page, which add up to 1: an article counts as one, however long. */
interface Score {
  id: string;
  hit: number;
  added: number;
  lost: number;
  milliseconds: number;
  text: string;
}

const scores = new Map(ids.filter(isAsked).map((id) => [id, scoreOf(id)]));
console.table(
  Object.fromEntries(
    [...Object.entries(halves), ['all', ids] as const]
      .map(([name, among]) => [name, among.flatMap((id) => scores.get(id) ?? [])] as const)
      .filter(([, among]) => among.length > 0)
      .map(([name, among]) => [name, figuresOf(among)]),
  ),
);
printWorst(Number(options.worst));

function isAsked(id: string): boolean {
  return options.half === undefined || halves[options.half === 'first' ? 'first' : 'second'].includes(id);
}

function scoreOf(id: string): Score {
  const html = gunzipSync(readFileSync(path.join(directory as string, 'html', `${id}.html.gz`))).toString();
  const { articleBody, url } = truth[id] as { articleBody: string; url: string };
  const startedAt = performance.now();
  const { text } = extractArticle(html, { url });
  const milliseconds = performance.now() - startedAt;
  const [wanted, found] = [shinglesOf(articleBody), shinglesOf(text)];
  let [hit, added, lost] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...found.keys()])) {
    const [one, other] = [wanted.get(key) ?? 0, found.get(key) ?? 0];
    hit += Math.min(one, other);
    added += Math.max(0, other - one);
    lost += Math.max(0, one - other);
  }
  const all = hit + added + lost || 1;
  return { id, hit: hit / all, added: added / all, lost: lost / all, milliseconds, text };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - shingleLength + 1); at += 1) {
    const shingle = words.slice(at, at + shingleLength).join(' ');
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function figuresOf(among: Score[]) {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const share = (whole: (score: Score) => number) =>
    mean(among.filter((score) => whole(score) > 0).map((score) => score.hit / whole(score)));
  const precision = share(({ hit, added }) => hit + added);
  const recall = share(({ hit, lost }) => hit + lost);
  const times = among.map(({ milliseconds }) => milliseconds);
  return {
    pages: among.length,
    F1: ((2 * precision * recall) / (precision + recall)).toFixed(4),
    precision: precision.toFixed(4),
    recall: recall.toFixed(4),
    'ms a page': mean(times).toFixed(1),
    'slowest ms': Math.max(...times).toFixed(0),
  };
}

function printWorst(count: number): void {
  const f1 = ({ hit, added, lost }: Score) => (2 * hit) / (2 * hit + added + lost);
  const worst = [...scores.values()].sort((a, b) => f1(a) - f1(b)).slice(0, count);
  for (const score of worst) {
    const { articleBody, url } = truth[score.id] as { articleBody: string; url: string };
    console.log(
      `\n${score.id}  ${url}\n  F1 ${f1(score).toFixed(3)}, added ${score.added.toFixed(3)}, lost ${score.lost.toFixed(3)}`,
    );
    const [wanted, found] = [shinglesOf(articleBody), shinglesOf(score.text)];
    for (const line of score.text.split('\n')) if (!overlaps(line, wanted)) console.log(`  + ${line.slice(0, 160)}`);
    for (const line of articleBody.split('\n')) if (!overlaps(line, found)) console.log(`  - ${line.slice(0, 160)}`);
  }
}

function overlaps(line: string, other: Map<string, number>): boolean {
  const own = [...shinglesOf(line).keys()];
  return own.length === 0 || own.filter((key) => other.has(key)).length >= own.length / 2;
}
