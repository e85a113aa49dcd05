// JSON Feed 1.0 and 1.1: https://www.jsonfeed.org/version/1.1/
import * as z from 'zod';
import { maxItems, parseJson, type RawAnswer, type SourceDocument } from './document.ts';
import { asHtml } from './html-text.ts';
import { SourceFormatError } from './source-format-error.ts';

const text = z.string().default('').catch('');
const feedSchema = z.object({
  version: z.string().regex(/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.\d)?\/?$/i),
  home_page_url: z.string().optional().catch(undefined),
  next_url: text,
  items: z.array(z.unknown()),
});
const itemSchema = z.object({
  id: z
    .union([z.string(), z.number().transform(String)])
    .default('')
    .catch(''),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
});

export function readJsonFeed(document: SourceDocument, fullText: boolean): RawAnswer {
  const parsed = parseJson(document.text);
  const feed = feedSchema.safeParse(parsed);
  if (!feed.success) throw new SourceFormatError(whatElse(parsed));
  const warnings: string[] = [];
  const taken = feed.data.items.slice(0, maxItems + 1);
  const entries = taken.flatMap((entry) => itemSchema.safeParse(entry).data ?? []);
  const broken = taken.length - entries.length;
  if (broken > 0) warnings.push(`${broken} that are no JSON objects left out`);
  // The format says which of its fields are plain text: an "<" there is a character.
  const items = entries.map((entry) => {
    const whole = [entry.content_html, asHtml(entry.content_text)];
    const texts = fullText ? [...whole, asHtml(entry.summary)] : [asHtml(entry.summary), ...whole];
    return {
      title: asHtml(entry.title),
      text: texts.find((value) => value.trim() !== '') ?? '',
      links: [entry.url, entry.external_url, /^https?:/i.test(entry.id) ? entry.id : ''],
      dates: [entry.date_published, entry.date_modified],
      base: document.url,
    };
  });
  return { items, warnings, ...(feed.data.next_url !== '' && { next: feed.data.next_url }) };
}

function whatElse(parsed: unknown): string {
  if (typeof parsed === 'object' && parsed !== null && 'dokumentlista' in parsed) {
    return 'expected a feed but found a document list of the parliament; give the source the kind "riksdagen"';
  }
  return 'expected a feed but found JSON that is no JSON Feed (its "version" or "items" is missing); check the source\'s url';
}
