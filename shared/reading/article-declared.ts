// The article's text as the page declares it for machines (schema.org `articleBody` in JSON-LD). It has no paragraphs, so it only tells which of
// the lines that people see belong to the article.
import type { Line, PageElement } from './article-lines.ts';

/** A declared text much shorter than what is shown is a summary. */
const leastShare = 0.5;
const shingleLength = 4;

/** The longest text the page declares, or `''`. */
export function declaredBody(page: PageElement): string {
  let longest = '';
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    for (const body of bodiesIn(parsed(script.textContent ?? ''))) if (body.length > longest.length) longest = body;
  }
  return longest;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function bodiesIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((one) => bodiesIn(one, depth + 1));
  const { articleBody, '@graph': graph, mainEntity } = value as Record<string, unknown>;
  const own = typeof articleBody === 'string' ? [articleBody] : [];
  return [...own, ...bodiesIn(graph, depth + 1), ...bodiesIn(mainEntity, depth + 1)];
}

/** The lines that the declared text holds; all of them when it is none, or only a summary. */
export function declaredOnly(lines: Line[], body: string): Line[] {
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (body.length < whole * leastShare) return lines;
  const declared = new Set(shinglesOf(body));
  const words = ` ${wordsOf(body).join(' ')} `;
  let goesOn = false;
  const kept = runsOf(lines).flatMap((run) => {
    goesOn = run.some(({ text }) => isDeclared(text)) || (goesOn && run.every(isEntry));
    return goesOn ? run : [];
  });
  return kept.reduce((sum, { text }) => sum + text.length, 0) >= whole * leastShare ? kept : lines;

  function isDeclared(text: string): boolean {
    const own = wordsOf(text);
    if (own.length < shingleLength) return words.includes(` ${own.join(' ')} `);
    const shingles = shinglesOf(text);
    return shingles.filter((shingle) => declared.has(shingle)).length >= shingles.length / 2;
  }
}

/** Declared texts often lack lists and tables: those that follow what is declared belong to it, unless they are links. */
const isEntry = ({ kind, linked }: Line): boolean => (kind === 'item' || kind === 'row') && linked === 0;

/** A list or a table is one run, of which the declared text may hold only some lines; every other line is one of its own. */
function runsOf(lines: Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && (line.kind === 'item' || line.kind === 'row') && run[0]?.kind === line.kind) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  const count = Math.max(1, words.length - shingleLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + shingleLength).join(' '));
}
