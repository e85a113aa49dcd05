// No regular expression that sees fetched text may take more than linear time over it, whatever the text: recheck tries to prove the contrary.
import pMap from 'p-map';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { type Expression, expressionsOf } from '../support/regular-expressions.ts';
import { searchForms } from '../support/search-form.ts';

const folders = ['knowledge', 'sources', 'reading', 'changelog', 'alerts'].map((name) => `shared/${name}`);
const limits = { checker: 'automaton', timeout: 10_000 } as const;

/** What is wrong with an expression, each with the text to show it; empty when it is linear. */
async function faultsOf({ source, flags }: Pick<Expression, 'source' | 'flags'>): Promise<string[]> {
  try {
    const found = await pMap(searchForms(source, flags), judge, { concurrency: 2 });
    return found.filter((fault) => fault !== '');
  } catch (error) {
    return [String(error)];
  }
}

const judged = new Map<string, Promise<string>>();
function judge(form: { source: string; flags: string }): Promise<string> {
  const key = `${form.source}/${form.flags}`;
  const known = judged.get(key) ?? faultOf(form.source, form.flags);
  judged.set(key, known);
  return known;
}

async function faultOf(source: string, flags: string): Promise<string> {
  const result = await check(source, flags, limits);
  if (result.status === 'safe') return '';
  if (result.status === 'unknown') return `${result.error.kind}: simplify it, or bound its repeats`;
  return `${result.complexity.summary}, as ${result.attack.pattern.slice(0, 120)} shows ("w" is any word)`;
}

describe('the check', () => {
  it.each([
    ['\\s+$', ''],
    ['(a+)+b', ''],
    ['(?<!\\p{L})\\p{L}*anslag\\p{L}*(?!\\p{L})', 'u'],
    ['(?:stängs|flyttar)[^.]*$', ''],
    ['[.!?]+(?=\\s)', ''],
    ['(?!\\s+b)c', ''],
    ['x|y(?:b|(?:\\S+\\s)*?\\S*$)', ''],
  ])('finds what backtracks: /%s/%s', async (source, flags) => {
    expect(await faultsOf({ source, flags })).not.toEqual([]);
  });

  it.each([
    ['(?<!\\p{L})\\p{L}+(?!\\p{L})', 'gu'],
    ['kontor\\s(?:\\S+\\s){0,4}stängs', ''],
    ['^\\s+|a+', ''],
    ['\\d{1,3}(?: \\d{3})+', ''],
    ['(?<![.!?])[.!?]+(?=\\s)', ''],
  ])('lets pass what does not: /%s/%s', async (source, flags) => {
    expect(await faultsOf({ source, flags })).toEqual([]);
  });
});

it('every regular expression is linear in what it is given', { timeout: 180_000 }, async () => {
  const expressions = await expressionsOf(folders);
  expect(expressions.length).toBeGreaterThan(500);
  const faulty = await pMap(
    expressions,
    async (one) => (await faultsOf(one)).map((fault) => `${one.file} /${one.source}/${one.flags}: ${fault}`),
    { concurrency: 2 },
  );
  expect(faulty.flat()).toEqual([]);
});
