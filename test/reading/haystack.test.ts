// Every document of the corpus through the reading: no exception, every quote where it says, and nothing but speed for the irrelevant.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Document, documentLineSchema, type Reading, readingSchema } from '../../shared/model/reading.ts';
import { read } from '../../shared/reading/read.ts';

const haystack = '../shared/corpus/regeringen.jsonl.gz';
const news = '../shared/corpus/news.jsonl';

interface CorpusLine {
  id: string;
  title: string;
  text: string;
  url?: string;
  published?: string;
  publishedAt?: string;
  notes?: { label: string };
}

const lines = (text: string): CorpusLine[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const documentOf = ({ title, text, url, published, publishedAt }: CorpusLine): Document => ({
  title,
  text,
  url,
  publishedAt: publishedAt ?? (published ? `${published}-15` : null),
});

function wrongSpans(document: Document, { entities, changes }: Reading): string[] {
  const spans = [
    ...Object.values(entities).flat(),
    ...changes,
    ...changes.flatMap((change) => [...change.amounts, ...change.officeCounts]),
  ];
  return spans
    .filter(({ field, start, end, quote }) => quote === '' || document[field].slice(start, end) !== quote)
    .map(({ quote }) => quote);
}

describe.skipIf(!existsSync(haystack))('the haystack (skipped where the corpus is not at hand)', () => {
  it('is read without an exception, and every quote is there', { timeout: 60_000 }, () => {
    const documents = lines(gunzipSync(readFileSync(haystack)).toString()).map(documentOf);
    const found = new Set<number>();
    const wrong: string[] = [];
    documents.forEach((document, index) => {
      const reading = read(document);
      if (!reading.relevant) return;
      found.add(index);
      wrong.push(...wrongSpans(document, reading));
      expect(readingSchema.safeParse(reading).success).toBe(true);
    });
    expect(wrong).toEqual([]);
    // Which of them are is labelled in test/gold and scored by `npm run evaluate`; 56 of the documents name the offices or the agency.
    expect(found.size).toBeGreaterThan(30);
    expect(found.size).toBeLessThan(60);
  });
});

describe.skipIf(!existsSync(news))('the labelled news (skipped where the corpus is not at hand)', () => {
  const items = existsSync(news) ? lines(readFileSync(news, 'utf8')) : [];

  it.each(items.map((item) => [item.id, item] as const))('judges %s as labelled', (_, item) => {
    const label = item.notes?.label ?? '';
    const document = documentOf(item);
    const reading = read(document);
    expect(reading.relevant, reading.reasons.join('; ')).toBe(label.startsWith('ssc-') && label !== 'ssc-spam');
    expect(wrongSpans(document, reading)).toEqual([]);
    expect(documentLineSchema.safeParse({ id: item.id, title: item.title, text: item.text }).success).toBe(true);
  });
});
