import { describe, expect, it } from 'vitest';
import { type Source, sourceSchema } from '../../shared/model/source.ts';
import { parseSource } from '../../shared/sources/parse.ts';

const url = 'https://feeds.example.se/rss';
const source = (overrides: Record<string, unknown> = {}): Source =>
  sourceSchema.parse({ id: 'a', name: 'A', kind: 'feed', url, ...overrides });
const parse = (body: string | Uint8Array, from = source(), contentType: string | null = null) =>
  parseSource(from, typeof body === 'string' ? Buffer.from(body) : body, { contentType, url });
const rss = (items: string, channel = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}${items}</channel></rss>`;
const item = (inner: string) => `<item><title>T</title><link>https://example.se/1</link>${inner}</item>`;
const one = async (body: string, from?: Source) => (await parse(body, from)).items[0];

describe('dialects', () => {
  const entry = '<title>T</title><link>https://example.se/1</link>';
  it.each([
    ['RSS 2.0', rss(`<item>${entry}</item>`)],
    [
      'RSS 0.91 with its document type',
      `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x/rss.dtd"><rss version="0.91"><channel><item>${entry}</item></channel></rss>`,
    ],
    ['RSS without a version', `<rss><channel><item>${entry}</item></channel></rss>`],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="r"><channel/><item rdf:about="https://example.se/1"><title>T</title></item></rdf:RDF>`,
    ],
    [
      'Atom',
      '<feed><entry><title>T</title><link rel="self" href="/s"/><link href="https://example.se/1"/></entry></feed>',
    ],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="x"><a:entry><a:title>T</a:title><a:link href="https://example.se/1"/></a:entry></a:feed>',
    ],
    [
      'JSON Feed',
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"7","title":"T","url":"https://example.se/1"}]}',
    ],
  ])('%s', async (_name, body) => {
    expect(
      await parse(`\ufeff\n ${body}\n<!-- served in 3 ms -->`.replace(/<!-- .*/, body.startsWith('{') ? '' : '$&')),
    ).toMatchObject({
      items: [{ title: 'T', url: 'https://example.se/1' }],
      warnings: [],
    });
  });
});

describe('texts', () => {
  it('become plain, however often they were escaped', async () => {
    const body = rss(
      item(
        '<description>&lt;p&gt;Hej &amp;amp;amp; h&amp;aring;ll&lt;/p&gt;&lt;p&gt;A &amp;lt; B&lt;br&gt;C&lt;/p&gt;</description>',
      ),
    );
    expect((await one(body))?.text).toBe('Hej & håll\nA < B\nC');
  });
  it('leave scripts, comments and quoted ">" behind', async () => {
    const body = rss(
      item('<description><![CDATA[<script>x</script>A<!-- <p>no</p> --> <img alt="a > b"> B]]></description>'),
    );
    expect((await one(body))?.text).toBe('A B');
  });
  it('keep the order of words and elements in Atom xhtml', async () => {
    const body =
      '<feed><entry><title>T</title><link href="https://example.se/1"/><content type="xhtml"><div>Kontoret i <b>Kiruna</b> stänger<p>i <i>maj</i></p></div></content></entry></feed>';
    expect((await one(body))?.text).toBe('Kontoret i Kiruna stänger\ni maj');
  });
  it('are the summary, or with fullText the whole', async () => {
    const body = rss(item('<description>kort</description><content:encoded>allt</content:encoded>'));
    expect((await one(body))?.text).toBe('kort');
    expect((await one(body, source({ fullText: true })))?.text).toBe('allt');
    expect((await one(rss(item('<description/><content:encoded>allt</content:encoded>'))))?.text).toBe('allt');
    expect((await one(rss(item(''))))?.text).toBe('');
  });
  it('survive NUL, broken UTF-8, bare ampersands and a title of 10 MB', async () => {
    const broken = Buffer.from(rss(item('<description>ÿ</description>')), 'latin1');
    expect((await parse(broken)).items).toHaveLength(1);
    expect((await one(rss(item('<description>å\0ä</description>'))))?.text).toBe('åä');
    const mended = await parse(rss(item('<description>R & D &nbsp;</description><x><![CDATA[a & b]]></x>')));
    expect(mended).toMatchObject({ items: [{ text: 'R & D' }], warnings: [expect.stringContaining('mended')] });
    const huge = rss(`<item><title>${'å'.repeat(5_000_000)}</title><link>https://example.se/1</link></item>`);
    expect((await one(huge))?.title).toHaveLength(500);
  });
});

describe('dates', () => {
  it.each([
    ['<pubDate>Tue, 9 Feb 2021 13:36:27 +0100</pubDate>', '2021-02-09T13:36:27+01:00'],
    ['<pubDate>Fri, 09 Feb 2021 23:59 GMT</pubDate>', '2021-02-09T23:59:00Z'],
    ['<dc:date>2025-05-30T00:15:00.123+0200</dc:date>', '2025-05-30T00:15:00+02:00'],
    ['<pubDate>nyss</pubDate><dc:date>2025-05-30</dc:date>', '2025-05-30'],
    ['<pubDate>31 Feb 2021 10:00:00 GMT</pubDate>', null],
    ['<pubDate>Mon, 01 Jan 0001 00:00:00 GMT</pubDate>', null],
    ['', null],
  ])('%s', async (written, publishedAt) => {
    expect((await one(rss(item(written))))?.publishedAt).toBe(publishedAt);
  });
});

describe('links', () => {
  const links = async (items: string, channel = '') => (await parse(rss(items, channel))).items.map((each) => each.url);

  it('are resolved against the site, or xml:base', async () => {
    expect(await links('<item><title>T</title><link>/a</link></item>', '<link>https://www.example.se/</link>')).toEqual(
      ['https://www.example.se/a'],
    );
    const atom =
      '<feed xml:base="https://b.example/x/"><entry xml:base="y/"><title>T</title><link href="z"/></entry></feed>';
    expect((await one(atom))?.url).toBe('https://b.example/x/y/z');
  });
  it('may stand in a guid, unless it says that it is none', async () => {
    expect(await links('<item><title>T</title><guid>https://example.se/g</guid></item>')).toEqual([
      'https://example.se/g',
    ]);
    const { items, warnings } = await parse(
      rss('<item><title>T</title><guid isPermaLink="false">https://example.se/g</guid></item>'),
    );
    expect(items).toEqual([]);
    expect(warnings).toEqual(['1 without a usable link left out, the first titled "T"']);
  });
  it('that run or read something are dropped, the other items stay', async () => {
    const evil = ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'http://u:p@example.se/'];
    const { items, warnings } = await parse(
      rss(`${evil.map((l) => `<item><title>E</title><link>${l}</link></item>`).join('')}${item('')}`),
    );
    expect(items).toHaveLength(1);
    expect(warnings[0]).toMatch(/^4 without a usable link/);
  });
  it('tell items apart, guids do not: one guid for all, a new guid each time', async () => {
    const entry = (n: number) =>
      `<item><title>T${n}</title><link>https://example.se/${n}</link><guid>same</guid></item>`;
    expect(await links(entry(1) + entry(2) + entry(2))).toEqual(['https://example.se/1', 'https://example.se/2']);
  });
  it('shared by items of different titles get an anchor of their own', async () => {
    const entry = (title: string, hash = '') =>
      `<item><title>${title}</title><link>https://example.se/${hash}</link></item>`;
    expect(await links(entry('Ett å') + entry('Två', '#b') + entry('Ett å'))).toEqual([
      'https://example.se/#:~:text=Ett%20%C3%A5',
      'https://example.se/#b',
    ]);
  });
});

describe('a listing', () => {
  const listing = source({
    kind: 'listing',
    list: { item: 'li.news', title: 'a', link: 'a@href', date: 'time@datetime', summary: 'p' },
  });
  it('is read by its selectors', async () => {
    const page = `<html><base href="/arkiv/"><ul><li class=news><a href="x">Öppnar</a><time datetime="2025-05-30">i går</time><p>Kort &amp; gott</p></li>
      <li class=news><a href="/2025-06-01-stanger">Stänger</a></li></ul>`;
    expect((await parse(page, listing)).items).toEqual([
      { url: 'https://feeds.example.se/arkiv/x', title: 'Öppnar', text: 'Kort & gott', publishedAt: '2025-05-30' },
      { url: 'https://feeds.example.se/2025-06-01-stanger', title: 'Stänger', text: '', publishedAt: '2025-06-01' },
    ]);
  });
  it('may be made of the links themselves, with Swedish dates in the text', async () => {
    const links = source({
      kind: 'listing',
      list: { item: 'main > a', title: ':scope', link: ':scope@href', date: 'span' },
    });
    expect(
      (await parse('<main><a href="/a"><h3>A</h3><span>Publicerad 30 maj 2025 kl. 10.15</span></a></main>', links))
        .items[0],
    ).toMatchObject({
      url: 'https://feeds.example.se/a',
      title: 'A Publicerad 30 maj 2025 kl. 10.15',
      publishedAt: '2025-05-30',
    });
  });
  it('that matches nothing is an empty answer with a warning; a bad selector and endless nesting are errors', async () => {
    expect(await parse('<p>Ny sida</p>', listing)).toMatchObject({
      items: [],
      warnings: [expect.stringContaining('"li.news"')],
    });
    await expect(parse('<b>'.repeat(100_000), listing)).rejects.toThrow(/nests more than/);
    await expect(parse('<li></li>'.repeat(10_000), listing)).rejects.toThrow(/side by side/);
    await expect(
      parse('<p>', source({ kind: 'listing', list: { item: 'li[', title: 'a', link: 'a' } })),
    ).rejects.toThrow(/"li\[" is no CSS selector/);
    await expect(parse('{}', listing)).rejects.toThrow(/found JSON/);
  });
});

describe("the parliament's list", () => {
  const riksdagen = source({ kind: 'riksdagen' });
  const list = (dokument: unknown) =>
    parse(JSON.stringify({ dokumentlista: { '@traffar': '1', dokument } }), riksdagen);
  const document = {
    dok_id: 'hc10548',
    titel: 'Servicekontor',
    datum: '2025-04-10 00:00:00',
    publicerad: '2016-02-11 15:28:15',
    summary: 'om <b>kontor</b>',
    score: '3,9',
  };
  const expected = {
    url: 'https://data.riksdagen.se/dokument/HC10548.html',
    title: 'Servicekontor',
    text: 'om kontor',
    publishedAt: '2025-04-10',
  };

  it('holds one object, several, or none', async () => {
    expect((await list(document)).items).toEqual([expected]);
    expect((await list([document, document, { ...document, dok_id: 'HC10549' }])).items).toHaveLength(2);
    for (const none of [null, undefined, [], '']) expect((await list(none)).items).toEqual([]);
  });
  it('takes a protocol-relative address where there is no id, and leaves out what is no document', async () => {
    const answer = await list([{ titel: 'A', dokument_url_html: '//data.riksdagen.se/dokument/H101AU2' }, 'x']);
    expect(answer.items).toMatchObject([{ url: 'https://data.riksdagen.se/dokument/H101AU2.html', publishedAt: null }]);
    expect(answer.warnings).toEqual(['1 that are no objects left out']);
  });
  it('is refused when it is something else', async () => {
    await expect(parse('<html>', riksdagen)).rejects.toThrow(/found an HTML page; the url needs utformat=json/);
    await expect(parse('{}', riksdagen)).rejects.toThrow(/"dokumentlista" is missing/);
  });
});
