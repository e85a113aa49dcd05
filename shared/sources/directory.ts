// A list of offices → one item an office: its name, and a line for each thing the list says of it ("Adress: …"). As HTML it is read by the source's
// selectors or, without, by the places it names; as JSON by the usual names of fields.
import * as z from 'zod';
import { officeNameOf } from '../knowledge/office-names.ts';
import type { DirectorySelectors } from '../model/source.ts';
import { directoryBlocks } from './directory-blocks.ts';
import { detectFormat, parseJson, type RawItem, type Reader } from './document.ts';
import { loadPage, pageBase, pick, requireSelectors } from './html-page.ts';
import { asHtml, plainText } from './html-text.ts';
import { type DirectoryField, directoryFields, directoryLabels, type ListedOffice } from './listed-office.ts';
import { SourceFormatError } from './source-format-error.ts';

/** @throws SourceFormatError when no office is found: the snapshot before it stays. */
export const readDirectory: Reader<'office-directory'> = ({ list }, document) => {
  const isJson = detectFormat(document.text).format === 'json';
  const { offices, base } = isJson
    ? { offices: fromJson(parseJson(document.text)), base: document.url }
    : fromPage(document, list);
  const named = offices.filter(({ name }) => officeNameOf(name) !== '');
  if (named.length === 0) {
    throw new SourceFormatError(
      'no office is found in the directory; give selectors in "list" (item, title, address, hours, services), or check the url',
    );
  }
  return { items: named.map((office) => toRawItem(office, base)), warnings: [] };
};

function toRawItem({ name, link, ...said }: ListedOffice, base: string): RawItem {
  const lines = directoryFields.flatMap((field) => {
    const pieces = (said[field] ?? '').split('\n').map((piece) => piece.trim());
    const value = pieces.filter((piece) => piece !== '').join('; ');
    return value === '' ? [] : [`<p>${asHtml(`${directoryLabels[field]}: ${value}`)}</p>`];
  });
  return { title: asHtml(name), text: lines.join(''), links: [link ?? '', base], dates: [], base };
}

function fromPage(document: { text: string; url: string }, list: DirectorySelectors | undefined) {
  const $ = loadPage(document);
  const base = pageBase($, document.url);
  if (list === undefined) {
    const declared = $('script[type="application/ld+json"]')
      .toArray()
      .flatMap((element) => fromJsonText($(element).text()));
    return { offices: declared.length > 0 ? declared : directoryBlocks($), base };
  }
  requireSelectors(list, 'list');
  const offices = $(list.item)
    .toArray()
    .map((element): ListedOffice => {
      const text = (selector: string | undefined) => plainText(pick($(element), selector));
      const { title, address, municipality, hours, services, link } = list;
      return {
        name: text(title).replaceAll('\n', ' '),
        ...{ address: text(address), municipality: text(municipality), hours: text(hours), services: text(services) },
        ...(link !== undefined && { link: pick($(element), link) }),
      };
    });
  return { offices, base };
}

/** A page may carry data that is broken, or about something else. */
function fromJsonText(text: string): ListedOffice[] {
  try {
    return fromJson(JSON.parse(text)).filter(({ address, hours }) => address !== undefined || hours !== undefined);
  } catch {
    return [];
  }
}

const fieldNames: Record<DirectoryField | 'name' | 'link', readonly string[]> = {
  name: ['name', 'namn', 'title', 'titel', 'office', 'kontor'],
  address: ['address', 'adress', 'visitingaddress', 'besoksadress', 'besöksadress', 'streetaddress', 'gatuadress'],
  municipality: ['municipality', 'kommun'],
  hours: ['openinghours', 'hours', 'oppettider', 'öppettider', 'openinghoursspecification'],
  services: ['services', 'tjanster', 'tjänster', 'service'],
  link: ['url', 'link', 'lank', 'länk', 'href'],
};

/** The objects that have a name, of the first list in which any has one, however deep it lies. */
function fromJson(data: unknown): ListedOffice[] {
  let level: unknown[] = [data];
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    const offices = level.flatMap((value) => officeOf(value) ?? []);
    if (offices.length > 0) return offices;
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return [];
}

function officeOf(value: unknown): ListedOffice | null {
  const parsed = z.record(z.string(), z.unknown()).safeParse(value);
  if (!parsed.success || Array.isArray(value)) return null;
  const byName = new Map(Object.entries(parsed.data).map(([key, inner]) => [key.toLowerCase(), inner]));
  const said = (field: DirectoryField | 'name' | 'link') => {
    const key = fieldNames[field].find((name) => byName.has(name));
    return key === undefined ? '' : wordsOf(byName.get(key));
  };
  const name = said('name');
  if (name === '' || officeNameOf(name) === '') return null;
  const found = directoryFields.map((field) => [field, said(field)] as const).filter(([, text]) => text !== '');
  return { name, ...Object.fromEntries(found), ...(said('link') !== '' && { link: said('link') }) };
}

/** Of a text, a list or an object: what a person would read there. Keys of JSON-LD ("@type") say nothing to a person. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return plainText(value).replaceAll('\n', ' ');
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const parts = Object.entries(value).filter(([key]) => !key.startsWith('@'));
  return parts
    .map(([, inner]) => wordsOf(inner))
    .filter(Boolean)
    .join(' ');
}
