// One line of `extract`: a document as text or HTML → the contract's output line. The line has been validated with documentLineSchema.
import type { Document, DocumentLine, Entities, ReadChange } from '../model/reading.ts';
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

/** The line's own title and day win over the page's. A promise only for HTML: what reads it is loaded when the first page comes. */
export function extractLine(line: DocumentLine, options: ReadOptions = {}): ExtractedLine | Promise<ExtractedLine> {
  return line.html === undefined ? extractText(line, options) : extractHtml(line, line.html, options);
}

async function extractHtml(line: DocumentLine, html: string, options: ReadOptions): Promise<ExtractedLine> {
  const { extractArticle } = await import('./article.ts');
  const article = extractArticle(html, line.url === undefined ? {} : { url: line.url });
  const { title = article.title, publishedAt = article.publishedAt ?? undefined } = line;
  const { id, ...rest } = extractText({ ...line, title, text: article.text, publishedAt }, options);
  return { id, ...rest, title, text: article.text };
}

function extractText(line: DocumentLine, options: ReadOptions): ExtractedLine {
  const { id, title = '', text = '', url, source, publishedAt = null } = line;
  const document: Document = { title, text, url, source, publishedAt };
  const { relevant, score, entities, changes } = read(document, options);
  return { id, relevant, score, entities, changes };
}
