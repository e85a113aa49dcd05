// HTML → the article's title, text and day.
export interface Article {
  title: string;
  /** Paragraphs separated by blank lines, list items on lines of their own. */
  text: string;
  publishedAt: string | null;
}

export function extractArticle(_html: string, _options: { select?: string; url?: string } = {}): Article {
  return { title: '', text: '', publishedAt: null };
}
