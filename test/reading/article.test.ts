// From a page to its article: what must stay, what must go, and that no page can hurt.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedAtSchema } from '../../shared/model/reading.ts';
import { extractArticle } from '../../shared/reading/article.ts';

const lead =
  'Statens servicecenter stänger nio servicekontor under våren, meddelar myndigheten. Beskedet kommer efter att anslaget minskats i höstens budget.';
const quote =
  '– Vi beklagar att det blir längre resor för en del, men vi måste anpassa oss till de pengar vi har, säger chefen i en intervju.';
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Nio kontor stängs | Exempelbladet</title>${head}</head><body class="has-cookie-banner">
   <header><nav><a href="/">Hem</a> <a href="/sport">Sport</a></nav></header><main>${body}</main><footer>Ansvarig utgivare: Eva Prov</footer></body></html>`;
const article = (inside: string) =>
  `<article><h1>Nio kontor st&auml;ngs</h1><p>${lead}</p>${inside}<p>${quote}</p></article>`;

describe('the article text', () => {
  it('has paragraphs apart by blank lines, without the headline, menus and footer', () => {
    expect(extractArticle(page(article('')))).toEqual({
      title: 'Nio kontor stängs',
      text: `${lead}\n\n${quote}`,
      publishedAt: null,
    });
  });

  it('keeps lists, an item to a line', () => {
    const { text } = extractArticle(
      page(article('<ul><li>Arvika – 30 maj</li><li>Åmål – <b>30&nbsp;maj</b></li></ul>')),
    );
    expect(text).toContain('\n\n* Arvika – 30 maj\n* Åmål – 30\u00a0maj\n\n');
  });

  it.each([
    ['a cookie banner', '<div id="x">Den här webbplatsen använder kakor. Godkänn alla kakor.</div>'],
    ['a "läs mer" line', '<p>Läs mer: <a href="/p">Polisen öppnar servicekontor i Ystad</a></p>'],
    ['a "läs också" box', '<h3>Läs också</h3><ul><li><a href="/p">Swedbank stänger i Åsele</a></li></ul>'],
    ['an aside', '<aside><h2>Mest läst</h2><p>Kalix får nytt badhus</p></aside>'],
    ['a fact box', '<div class="faktaruta"><h2>Fakta</h2><p>År 2019 fanns 113 kontor.</p></div>'],
    ['a caption', '<figure><img src="a.jpg"><figcaption>Kontoret i Kiruna. Foto: Sven Prov</figcaption></figure>'],
    ['a script', '<script>var x = "50 miljoner kronor";</script><style>p{color:red}</style>'],
    ['an archive banner', '<p>Innehållet publicerades under perioden 21 januari 2019-8 juli 2021</p>'],
    ['a dismissal banner', '<p>Statsråd på denna sida som har entledigats: Lena Micko 30 november 2021</p>'],
  ])('leaves out %s', (_what, inside) => {
    expect(extractArticle(page(article(inside))).text).toBe(`${lead}\n\n${quote}`);
  });

  it('stops at the press contact', () => {
    const html = page(
      `${article('')}`.replace(
        '</article>',
        '<h2>Presskontakt</h2><p>Eva Prov</p><p>Telefon 08-123 45 67</p></article>',
      ),
    );
    expect(extractArticle(html).text).toBe(`${lead}\n\n${quote}`);
  });

  it('is what the source selects, when it does', () => {
    const html = page(`<div class="intro">${lead}</div><div class="body"><p>${quote}</p></div>`);
    expect(extractArticle(html, { select: '.body' }).text).toBe(quote);
    expect(extractArticle(html, { select: '.none' }).text).toContain(quote);
    expect(extractArticle(html, { select: '!!' }).text).toContain(quote);
  });

  it('is all there is on a short page, a fragment or plain text', () => {
    expect(extractArticle(page('<h1>Stängt</h1><p>Kontoret är stängt.</p>')).text).toBe('Kontoret är stängt.');
    expect(extractArticle('<p>Kontoret <b>är</b> st&auml;ngt.</p><p>Hej.</p>').text).toBe(
      'Kontoret är stängt.\n\nHej.',
    );
    expect(extractArticle('Bara text, 5 < 6.').text).toBe('Bara text, 5 < 6.');
    expect(extractArticle('').text).toBe('');
  });
});

describe('the day of publication', () => {
  it.each([
    ['<meta property="article:published_time" content="2025-04-10T08:00:00+0200">', '2025-04-10T08:00:00+02:00'],
    [
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2025-04-10T06:00Z"}]}</script>',
      '2025-04-10T06:00:00Z',
    ],
    ['<meta name="date" content="2025-04-10 08:00">', '2025-04-10T08:00:00'],
    ['<meta name="date" content="2025-13-45">', null],
  ])('is read from %s', (head, expected) => {
    const { publishedAt } = extractArticle(page(article(''), head));
    expect(publishedAt).toBe(expected);
    if (publishedAt) expect(publishedAtSchema.safeParse(publishedAt).success).toBe(true);
  });

  it('is read from the page when it declares none', () => {
    expect(extractArticle(page(article('<time datetime="2025-04-10">10 april</time>'))).publishedAt).toBe('2025-04-10');
    expect(extractArticle(page(article('<p>Publicerad 10 april 2025</p>'))).publishedAt).toBe('2025-04-10');
  });
});

describe('any page', () => {
  const shapes: [string, string][] = [
    ['2 MB of "<"', '<'.repeat(2e6)],
    ['400,000 levels', '<div>'.repeat(4e5)],
    ['110,000 open teasers', '<p class="teaser">x'.repeat(1.1e5)],
    ['500,000 entities', `<p>${'&amp'.repeat(5e5)}`],
    ['an open comment', `<!--${'<'.repeat(2e6)}`],
    ['2 MB of words', `<p>${'ord '.repeat(5e5)}`],
    ['15,000 paragraphs', `<article>${`<p>${lead}</p>`.repeat(1.5e4)}</article>`],
  ];
  it.each(shapes)('of %s is done within a second', (_what, html) => {
    const runs = [0, 1].map(() => {
      const started = performance.now();
      extractArticle(html);
      return performance.now() - started;
    });
    expect(Math.min(...runs)).toBeLessThan(1000);
  });

  it('never throws and always gives strings', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="ad">',
      '<h1>',
      '<ul><li>',
      '</html>',
      '<body>',
      '<!--',
      '<script>',
      '&auml;',
      '<table><tr><td>',
      '<time datetime="x">',
      'Läs mer',
      '\u0000',
      '<a href="#">',
    );
    const html = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, (raw) => {
        const { title, text } = extractArticle(raw);
        expect(typeof title + typeof text).toBe('stringstring');
      }),
      { numRuns: 300 },
    );
  });
});
