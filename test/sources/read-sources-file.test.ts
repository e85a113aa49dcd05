import { describe, expect, it } from 'vitest';
import { sourcesFileSchema } from '../../shared/model/source.ts';
import { catalogue } from '../../shared/sources/catalogue.ts';
import { parseSourcesFile } from '../../shared/sources/read-sources-file.ts';

const good = { id: 'svt', name: 'SVT', kind: 'feed', url: 'https://www.svt.se/nyheter/rss.xml' };
const read = (entries: unknown) => parseSourcesFile(JSON.stringify(entries), 'mine.json');

describe('a sources file', () => {
  it('may begin with a byte order mark, and defaults are filled in', () => {
    expect(parseSourcesFile(`\ufeff${JSON.stringify([good])}`, 'mine.json')).toMatchObject([
      { id: 'svt', intervalMinutes: 60, enabled: true },
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no array', { sources: [] }, /mine\.json: expected a JSON array/],
    ['a missing field', [{ ...good, name: undefined }], /entry 1 \("svt"\), "name": is missing/],
    [
      'a bad address',
      [good, { ...good, id: 'b', url: 'ftp://x/' }],
      /entry 2 \("b"\), "url": expected an http or https URL.*"ftp:\/\/x\/"/,
    ],
    [
      'an unknown kind',
      [{ ...good, kind: 'letter' }],
      /entry 1 \("svt"\), "kind": "letter" is not supported; expected feed, listing, riksdagen, office-directory or page/,
    ],
    ['no kind', [{ ...good, kind: undefined }], /"kind": is missing/],
    ['an id used twice', [good, good], /entry 2 \("svt"\), "id": "svt" is used twice/],
    ['a bad id', [{ ...good, id: 'S V T' }], /entry 1 \("S V T"\), "id": expected lower-case/],
    ['a listing without selectors', [{ ...good, kind: 'listing' }], /"list": is missing/],
    [
      'a selector that is none',
      [{ ...good, kind: 'listing', list: { item: 'li[', title: 'a', link: 'a' } }],
      /"list\.item": "li\[" is no CSS selector/,
    ],
    [
      'a selector of a page that is none',
      [{ ...good, kind: 'page', select: 'main[' }],
      /"select": "main\[" is no CSS selector/,
    ],
    ['no object', ['x'], /entry 1: /],
  ])('with %s is refused', (_name, entries, message) => {
    expect(() => read(entries)).toThrow(message);
  });

  it('names every mistake', () => {
    expect(() =>
      read([
        { ...good, url: 'x' },
        { ...good, id: 'b', intervalMinutes: -1 },
      ]),
    ).toThrow(/"url"[\s\S]*"intervalMinutes"/);
  });

  it.each([
    ['[\n  {"id": "a",}\n]', 'line 2, column 14'],
    ['[{"id": "a"}\n\n {"id": "b"}]', 'line 3, column 2'],
    ['[{"id": abc}]', 'line 1, column 9'],
    ['[{"id": "a"', 'line 1, column 1'],
  ])('that is no JSON is refused with the place: %j', (text, place) => {
    expect(() => parseSourcesFile(text, 'mine.json')).toThrow(`mine.json is no JSON, ${place}`);
  });

  it('that is empty is refused', () => {
    expect(() => parseSourcesFile(' \n', 'mine.json')).toThrow(/mine\.json is empty/);
  });
});

describe('the catalogue', () => {
  it('holds at least 25 sources in use, of every category, each documented', () => {
    const sources = sourcesFileSchema.parse(catalogue).filter(({ enabled }) => enabled);
    expect(sources.length).toBeGreaterThanOrEqual(25);
    expect(new Set(sources.map(({ category }) => category)).size).toBe(6);
    expect(sources.filter(({ documentation }) => documentation === undefined)).toEqual([]);
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
  });

  it("passes as an operator's own file", () => {
    expect(parseSourcesFile(JSON.stringify(catalogue), 'catalogue')).toHaveLength(catalogue.length);
  });
});
