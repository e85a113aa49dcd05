// The parliament's open-data document list: https://data.riksdagen.se/dokumentlista/?…&utformat=json. All values are strings, `dokument` is an
// object when there is one hit, and one document is linked under several addresses.
import * as z from 'zod';
import { riksdagenDocumentUrl } from './canonical-url.ts';
import { describeFormat, detectFormat, maxItems, parseJson, type RawItem, type Reader } from './document.ts';
import { SourceFormatError } from './source-format-error.ts';

const text = z.string().default('').catch('');
const documentSchema = z.object({
  dok_id: text,
  titel: text,
  undertitel: text,
  datum: text,
  publicerad: text,
  summary: text,
  notisrubrik: text,
  notis: text,
  dokument_url_html: text,
  dokument_url_text: text,
  relurl: text,
});
const answerSchema = z.object({
  dokumentlista: z.object({
    ...{ '@varning': text, '@sida': text, '@sidor': text, '@nasta_sida': text },
    dokument: z.unknown().optional(),
  }),
});

export const readRiksdagen: Reader<'riksdagen'> = (_source, document) => {
  if (detectFormat(document.text).format !== 'json') {
    throw new SourceFormatError(
      `expected the parliament's JSON but found ${describeFormat(document.text)}; the url needs utformat=json`,
    );
  }
  const answer = answerSchema.safeParse(parseJson(document.text));
  if (!answer.success) {
    throw new SourceFormatError(
      'expected the parliament\'s JSON but "dokumentlista" is missing; check the source\'s url',
    );
  }
  const list = answer.data.dokumentlista;
  const { '@varning': warning, dokument = null } = list;
  const found = dokument === null || dokument === '' ? [] : Array.isArray(dokument) ? dokument : [dokument];
  const entries = found.slice(0, maxItems + 1);
  const documents = entries.flatMap((entry) => documentSchema.safeParse(entry).data ?? []);
  const warnings = warning === '' ? [] : [`the parliament's service warns: ${warning.slice(0, 200)}`];
  if (documents.length < entries.length)
    warnings.push(`${entries.length - documents.length} that are no objects left out`);
  const next = nextPage(list, document.url);
  const items = documents.map((entry) => toRawItem(entry, document.url));
  return { items, warnings, ...(next !== undefined && { next }) };
};

/** Named by the answer, or the page after this one where it says that there are more. */
function nextPage(list: z.infer<typeof answerSchema>['dokumentlista'], url: string): string | undefined {
  if (list['@nasta_sida'] !== '') return list['@nasta_sida'];
  const [page, pages] = [Number(list['@sida']), Number(list['@sidor'])];
  if (!(page < pages)) return undefined;
  const next = new URL(url);
  next.searchParams.set('p', String(page + 1));
  return next.href;
}

function toRawItem(entry: z.infer<typeof documentSchema>, base: string): RawItem {
  const byId = /^[a-z][a-z\d]{2,15}$/i.test(entry.dok_id) ? riksdagenDocumentUrl(entry.dok_id) : '';
  return {
    title: entry.titel || entry.notisrubrik,
    text: paragraphs([entry.undertitel, entry.notisrubrik, entry.notis, entry.summary], entry.titel),
    links: [byId, entry.dokument_url_html, entry.dokument_url_text, entry.relurl],
    // `publicerad` is the day the site was rebuilt for all older documents; `datum` is the document's own.
    dates: [entry.datum, entry.publicerad],
    base,
  };
}

function paragraphs(parts: string[], title: string): string {
  const distinct = new Set(parts.map((part) => part.trim()).filter((part) => part !== '' && part !== title));
  return [...distinct].map((part) => `<p>${part}</p>`).join('');
}
