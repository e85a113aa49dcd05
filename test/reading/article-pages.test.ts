// Whole pages as Swedish papers, authorities and municipalities build them, made up here: what stands beside the article must not reach a reading.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../shared/reading/article.ts';
import { read } from '../../shared/reading/read.ts';

const told = [
  'Servicekontoret i Arvika stänger den 30 maj 2025, meddelar Statens servicecenter i ett pressmeddelande under onsdagen.',
  'Beslutet är en följd av att myndighetens anslag minskar med 50 miljoner kronor under 2025, skriver myndigheten vidare.',
  '– Det här är ett tungt besked för alla oss som bor här, säger kommunalrådet Anna Prov, som fick veta det på morgonen.',
];
const prose = told.map((text) => `<p>${text}</p>`).join('\n');
/** None of this is about Arvika. */
const noise = {
  caption: 'Servicekontoret i Säffle. Foto: Sven Prov/TT',
  fact: 'År 2019 fanns 113 servicekontor. Servicekontoret i Kiruna öppnade den 4 mars 2024.',
  more: 'Servicekontoret i Filipstad stängs – 75 miljoner sparas',
  cookies:
    'Vi använder cookies. Godkänn alla kakor eller gör inställningar. Servicekontoret i Torsby svarar på frågor.',
  newsletter: 'Prenumerera på vårt nyhetsbrev om servicekontoret i Kristinehamn',
  comment: 'De borde stänga servicekontoret i Grums i stället! skriver Läsare 1.',
};

const pages: Record<string, string> = {
  'a local paper': `<!doctype html><html lang="sv"><head><title>Kontoret i Arvika stängs - Exempelposten</title>
    <meta property="article:published_time" content="2025-03-05T08:00:00+01:00"></head><body>
    <div id="onetrust-consent-sdk"><p>${noise.cookies}</p><button>Godkänn</button></div>
    <header><nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
    <div class="layout social-enabled"><article class="article has-comments"><h1>Kontoret i Arvika stängs</h1>
    <div class="byline"><span>Av Eva Prov</span></div>
    <figure class="image"><img src="a.jpg"><figcaption>${noise.caption}</figcaption></figure>
    <div class="article__body">${prose.replace('</p>', `</p><div class="related-box"><h3>Läs mer</h3><a href="/f">${noise.more}</a></div>`)}
    <section class="fact-box"><h2>Fakta</h2><p>${noise.fact}</p></section></div>
    <div class="newsletter-signup"><p>${noise.newsletter}</p></div></article>
    <aside><h2>Mest läst</h2><ul><li><a href="/f">${noise.more}</a></li></ul></aside>
    <section class="comments"><h2>Kommentarer</h2><p>${noise.comment}</p></section></div><footer>Ansvarig utgivare: E. Prov</footer></body></html>`,
  'public service, all in divs': `<!doctype html><html lang="sv"><head><title>Kontoret i Arvika stängs | Nyheter</title></head><body>
    <div class="nav"><a href="/">Nyheter</a><a href="/lokalt">Lokalt</a></div><div class="page"><div class="content">
    <h1>Kontoret i Arvika stängs</h1><div class="image-caption">${noise.caption}</div>
    <div class="text">${told.map((text) => `<div class="paragraph"><p>${text}</p></div>`).join('')}
    <p><strong>Läs också: <a href="/f">${noise.more}</a></strong></p>
    <div class="faktaruta"><p><b>Servicekontoren</b></p><p>${noise.fact}</p></div></div></div>
    <div class="teaser"><h3><a href="/f">${noise.more}</a></h3></div><div class="teaser"><h3><a href="/g">${noise.newsletter}</a></h3></div></div>
    <div class="cookie-banner">${noise.cookies}</div></body></html>`,
  'a municipality': `<!doctype html><html lang="sv"><head><title>Servicekontoret stängs - Exempel kommun</title></head><body>
    <div class="env-cookie-consent"><p>${noise.cookies}</p></div><main><div class="sv-text-portlet"><h1>Kontoret i Arvika stängs</h1>
    <p>Publicerad 2025-03-05</p>${prose}</div><div class="sv-related-content"><h2>Relaterat innehåll</h2><ul><li><a href="/f">${noise.more}</a></li></ul></div>
    <div class="sv-contact-box"><h2>Kontakt</h2><p>Kontaktcenter, 0570-123 45</p></div></main></body></html>`,
  'an authority with structured data': `<!doctype html><html lang="sv"><head><title>Kontoret i Arvika stängs</title>
    <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Kontoret i Arvika stängs', datePublished: '2025-03-05', articleBody: told.join(' ') })}</script>
    </head><body><main><h1>Kontoret i Arvika stängs</h1><div>${prose}<p>${noise.fact}</p><p>${noise.comment}</p></div></main></body></html>`,
};

describe.each(Object.entries(pages))('the page of %s', (_name, html) => {
  const article = extractArticle(html);

  it('gives the whole article', () => {
    for (const text of told) expect(article.text).toContain(text);
    expect(article.title).toBe('Kontoret i Arvika stängs');
  });

  it.each(Object.entries(noise))('leaves out what stands beside: %s', (_what, text) => {
    expect(article.text).not.toContain(text);
  });

  it('leads to a reading of that article alone', () => {
    const { entities, changes } = read({ ...article, url: 'https://www.example.se/a', source: 'a' });
    expect(entities.offices.map(({ id }) => id)).toEqual(['arvika']);
    expect(entities.amounts.map(({ sek }) => sek)).toEqual([50_000_000]);
    expect(changes.map(({ type, effectiveFrom }) => [type, effectiveFrom])).toEqual([
      ['office-closure', '2025-05-30'],
      ['budget-cut', '2025-01-01'],
    ]);
  });
});

describe('an article text', () => {
  const page = (inside: string) =>
    `<!doctype html><html><body><main><h1>Nio kontor stängs</h1>${inside}</main></body></html>`;

  it('keeps the list a colon announces, though its places are links or paragraphs', () => {
    const lead = `<p>${told[0]}</p><p>Dessa kontor stänger:</p>`;
    const linked = extractArticle(
      page(`${lead}<ul><li><a href="/a">Arvika</a></li><li><a href="/b">Säffle</a></li></ul><p>${told[1]}</p>`),
    );
    expect(linked.text).toContain('Arvika\n* Säffle');
    const paragraphs = extractArticle(page(`${lead}<p>Arvika – 30 maj</p><p>Säffle – 30 maj</p>`));
    expect(paragraphs.text).toContain('Arvika – 30 maj\n\nSäffle – 30 maj');
  });

  it('keeps new opening hours at the end, and drops the byline there', () => {
    const { text } = extractArticle(page(`${prose}<p>Måndag–fredag 10–16</p><p>Eva Prov</p>`));
    expect(text).toMatch(/10–16$/);
  });

  it('is not taken for a summary that the page declares', () => {
    const summary = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${told[0]}"}</script>`;
    expect(extractArticle(page(summary + prose)).text).toContain(told[2]);
  });
});
