// Whole pages in the layouts of Swedish sites: the article is kept with its list and table, and no box beside it reaches a reading.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../shared/reading/article.ts';
import { read } from '../../shared/reading/read.ts';
import { layouts, noise, told } from './article-layouts.ts';

describe.each(Object.entries(layouts))('the page of %s', (_name, html) => {
  const article = extractArticle(html);

  it('gives the whole article, list and table too', () => {
    expect(told.filter((line) => !article.text.includes(line))).toEqual([]);
    expect(article.title).toBe('Kontoret i Arvika stängs');
    expect(article.publishedAt).toMatch(/^2025-03-05/);
  });

  it('leaves out what stands beside it', () => {
    expect(Object.entries(noise).filter(([, text]) => article.text.includes(text))).toEqual([]);
  });

  it('leads to a reading of that article alone', () => {
    const { entities, changes } = read(article);
    expect(entities.offices.map(({ id }) => id).sort()).toEqual(['arjang', 'arvika', 'hagfors']);
    expect(entities.amounts.map(({ sek }) => sek)).toEqual([50_000_000]);
    expect([entities.officeCounts, entities.ministers]).toEqual([[], []]);
    expect(changes.flatMap(({ type, offices }) => offices.map((office) => `${type} ${office}`)).sort()).toEqual([
      'office-closure arjang',
      'office-closure arvika',
      'office-closure hagfors',
    ]);
  });
});
