// One line of `extract`: a document as text or HTML → the contract's output line. The line has been validated with documentLineSchema.
import type { Document, DocumentLine, Entities, ReadChange } from '../model/reading.ts';
import { extractArticle } from './article.ts';
import { type ReadOptions, read } from './read.ts';

export interface ExtractedLine {
  id: string;
  relevant: boolean;
  score: number;
  /** Only when the input was HTML: what the offsets refer to. */
  title?: string;
  text?: string;
  entities: Entities;
  changes: ReadChange[];
}

/** The line's own title and day win over the page's. */
export function extractLine(line: DocumentLine, options: ReadOptions = {}): ExtractedLine {
  const article =
    line.html === undefined ? undefined : extractArticle(line.html, line.url === undefined ? {} : { url: line.url });
  const document: Document = {
    title: line.title ?? article?.title ?? '',
    text: line.text ?? article?.text ?? '',
    publishedAt: line.publishedAt ?? article?.publishedAt ?? null,
    url: line.url,
    source: line.source,
  };
  const { relevant, score, entities, changes } = read(document, options);
  const shown = article ? { title: document.title, text: document.text } : {};
  return { id: line.id, relevant, score, ...shown, entities, changes };
}
