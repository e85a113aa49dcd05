// One article in the layouts of Swedish sites, made up here: the prose, the list and the table belong to it, nothing of `noise` does.

/** What the article says, a line each as its text has them. */
export const told = [
  'Servicekontoret i Arvika stänger den 30 maj 2025, meddelar Statens servicecenter i ett pressmeddelande under onsdagen.',
  'Beslutet är en följd av att myndighetens anslag minskar med 50 miljoner kronor under 2025, skriver myndigheten vidare.',
  'Också två mindre kontor stänger före sommaren:',
  'Årjäng – 13 juni 2025',
  'Hagfors – 27 juni 2025',
  'Arvika | 9 400',
  'Årjäng | 3 100',
  '– Det här är ett tungt besked för alla oss som bor här, säger kommunalrådet Anna Prov, som fick veta det på morgonen.',
];

/** What stands beside it; each names an office or an amount of its own, so that a leak shows in the reading. */
export const noise = {
  caption: 'Servicekontoret i Säffle har redan stängt.',
  credit: 'Foto: Sven Prov/TT',
  fact: 'År 2019 fanns 113 servicekontor i landet. Servicekontoret i Kiruna öppnade den 4 mars 2024.',
  related: 'Servicekontoret i Filipstad stängs – 75 miljoner sparas',
  teaser: 'Servicekontoret i Sunne flyttar till biblioteket och får nya öppettider i höst.',
  cookies:
    'Vi använder cookies på webbplatsen. Godkänn alla, även de från servicekontoret i Torsby, eller gör inställningar.',
  newsletter: 'Prenumerera på vårt nyhetsbrev om servicekontoret i Kristinehamn och 12 miljoner andra saker',
  comment: 'De borde stänga servicekontoret i Grums i stället, det kostar 3 miljoner! skriver Läsare 1.',
  paywall: 'Läs hela artikeln och allt om servicekontoret i Forshaga för 1 krona i månaden. Redan kund? Logga in.',
  share: 'Dela artikeln om servicekontoret i Munkfors på Facebook',
  banner: 'Innehållet publicerades under perioden 18 oktober 2022-24 september 2025',
  dismissed: 'Statsråd på denna sida som har entledigats: Erik Slottner',
  feedback: 'Hjälpte informationen om servicekontoret i Kil dig?',
  advert: 'Annons: Flytta in i gamla servicekontoret i Deje för 2 miljoner kronor',
};

const [lead, cause, announced, first, second, , , quote] = told;
const list = `<ul><li>${first}</li><li>${second}</li></ul>`;
const table =
  '<table><tr><th>Kontor</th><th>Besök i fjol</th></tr><tr><td>Arvika</td><td>9 400</td></tr><tr><td>Årjäng</td><td>3 100</td></tr></table>';
const title = 'Kontoret i Arvika stängs';

interface Inserts {
  /** After the first, the second paragraph, the list and the table. */
  afterLead?: string;
  afterCause?: string;
  afterList?: string;
  afterTable?: string;
}
const body = ({ afterLead = '', afterCause = '', afterList = '', afterTable = '' }: Inserts = {}): string =>
  `<p>${lead}</p>${afterLead}<p>${cause}</p>${afterCause}<p>${announced}</p>${list}${afterList}${table}${afterTable}<p>${quote}</p>`;
const whole = (head: string, inside: string): string =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title} | Exempel</title>${head}</head><body>${inside}</body></html>`;
const published = '<meta property="article:published_time" content="2025-03-05T08:00:00+01:00">';
const menu =
  '<nav><ul><li><a href="/">Start</a></li><li><a href="/lokalt">Lokalt</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const card = (text: string): string =>
  `<li><a href="/x"><h3>${text}</h3><p>${noise.teaser}</p><time>4 mars</time></a></li>`;

export const layouts: Record<string, string> = {
  'a public broadcaster': whole(
    `${published}<script id="__NEXT_DATA__" type="application/json">{"props":{"teaser":"${noise.related}"}}</script>`,
    `<div role="dialog" class="Consent_root__x1"><h2>Om kakor</h2><p>${noise.cookies}</p><button>Godkänn</button></div>
     <header class="Header_root__a2">${menu}</header><main><div class="Page_content__b3"><article class="TextArticle_root__c4" role="article">
     <h1>${title}</h1><div class="Media_root__d5"><video></video><p class="Media_caption__e6">${noise.caption} ${noise.credit}</p></div>
     <div class="TextArticle_meta__f7"><time datetime="2025-03-05">Publicerad 5 mars 2025</time></div>
     <div class="TextArticle_body__g8">${body({
       afterLead: `<div class="InlineLink_root__h9"><span>Läs mer:</span> <a href="/r">${noise.related}</a></div>`,
       afterTable: `<div class="FactBox_root__i1"><h2>Det här är servicekontoren</h2><p>${noise.fact}</p></div>`,
     })}</div><div class="ShareButtons_root__j2"><button>${noise.share}</button></div>
     <div class="HowWeWork_root__k3"><h2>Så arbetar vi</h2><p>Våra nyheter ska vara sakliga och opartiska.</p></div></article>
     <section aria-label="Relaterat"><h2>Relaterat</h2><ul>${card(noise.related)}</ul></section></div></main><footer>Ansvarig utgivare: E. Prov</footer>`,
  ),
  'a regional paper behind a paywall': whole(
    published,
    `<div id="didomi-host"><div class="popup"><p>${noise.cookies}</p></div></div><header>${menu}</header>
     <main class="site-main"><article class="article article--premium"><header class="article__header"><span class="tag">Statlig service</span><h1>${title}</h1>
     <figure class="article__image"><img src="a.jpg" alt=""><figcaption>${noise.caption} <span>${noise.credit}</span></figcaption></figure></header>
     <div class="article__body">${body({
       afterLead: `<div class="ad-slot"><span>ANNONS</span><p>${noise.advert}</p></div>`,
       afterCause: `<aside class="article__related"><p><strong>LÄS ÄVEN:</strong> <a href="/r">${noise.related}</a></p></aside>`,
       afterList: `<p><strong>Läs också: <a href="/r">${noise.related}</a></strong></p>`,
     })}<section class="FactBox"><h3>Fakta: Servicekontor</h3><ul><li>${noise.fact}</li></ul></section></div>
     <div class="paywall-offer"><h2>Bli prenumerant</h2><p>${noise.paywall}</p></div></article>
     <div class="newsletter-box"><h3>Nyhetsbrev</h3><p>${noise.newsletter}</p></div>
     <section class="teaser-list"><h2>Fler artiklar</h2><ul>${card(noise.related)}${card(noise.related)}</ul></section></main>`,
  ),
  'an authority on SiteVision': whole(
    published,
    `<div class="env-cookie-consent"><p>${noise.cookies}</p></div><div class="sv-layout"><header>${menu}<ol class="breadcrumbs"><li><a href="/">Start</a></li><li>Nyheter</li></ol></header>
     <main class="pagecontent sv-layout"><div class="sv-text-portlet sv-use-margins"><div class="sv-text-portlet-content"><h1 class="heading">${title}</h1><p class="normal">Publicerad: 2025-03-05</p></div></div>
     <div class="sv-image-portlet"><img src="a.jpg" alt=""><p class="sv-image-text">${noise.caption}</p></div>
     <div class="sv-text-portlet"><div class="sv-text-portlet-content">${body()}</div></div>
     <div class="sv-custom-module feedback-module"><h2>${noise.feedback}</h2><form><label>Ja</label><label>Nej</label><textarea></textarea></form></div>
     <div class="sv-archive-portlet"><h2>Fler nyheter</h2><ul><li><a href="/n">${noise.related}</a><p>${noise.teaser}</p></li></ul><p><a href="?p=2">Nästa sida</a></p></div>
     <div class="sv-text-portlet contact"><h2>Kontakt</h2><p>Pressjour, servicekontoret i Hammarö, 08-123 45 67</p></div></main></div>`,
  ),
  'the government': whole(
    published,
    `<div class="cookie"><p>${noise.cookies}</p></div><header>${menu}</header><div class="container"><main><div class="l-main"><p>${noise.banner}</p><p>${noise.dismissed}</p>
     <h1 id="h1id">${title}</h1><p><span class="published">Publicerad <time datetime="2025-03-05">05 mars 2025</time></span></p>
     <div class="share"><ul><li><a href="/f">${noise.share}</a></li><li><a href="/p">Skriv ut</a></li></ul></div>
     <div class="has-wordExplanation">${body({ afterLead: `<figure><img src="a.jpg"><p class="caption">${noise.caption}</p></figure>` })}</div>
     <div class="col-1 contact"><h2>Presskontakt</h2><p>Sven Prov</p><p>Pressekreterare hos civilministern, servicekontoret i Hammarö</p></div>
     <div class="block--list"><h2>Genvägar</h2><ul class="list--block"><li><a href="/g">${noise.related}</a></li></ul></div></div></main></div>`,
  ),
  'WordPress with a comment field': whole(
    published,
    `<div id="cookie-law-info-bar"><span>${noise.cookies}</span></div><header>${menu}</header><div id="content" class="site-content"><main><article class="post type-post hentry tag-servicekontor">
     <h1 class="entry-title">${title}</h1><div class="entry-meta">Av <a href="/e">Eva Prov</a> den 5 mars 2025</div><div class="entry-content">
     <div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">${noise.caption}</p></div>${body()}
     <div class="sharedaddy"><h3>Dela detta:</h3><ul><li><a href="/f">${noise.share}</a></li></ul></div>
     <div id="jp-relatedposts" class="jp-relatedposts"><h3>Relaterade inlägg</h3><div><h4><a href="/r">${noise.related}</a></h4><p>${noise.teaser}</p></div></div></div>
     <div class="author-box"><p>Eva Prov skriver om servicekontoret i Storfors.</p></div></article>
     <nav class="post-navigation"><a href="/p">Föregående: ${noise.related}</a></nav>
     <div id="comments" class="comments-area"><h2>2 kommentarer</h2><ol><li><p>${noise.comment}</p></li><li><p>Håller med, stäng servicekontoret i Ekshärad.</p></li></ol><form><label>Lämna en kommentar</label></form></div>
     <div class="mc4wp-form"><p>${noise.newsletter}</p></div></main></div>`,
  ),
  'a paper on Next.js whose JSON-LD holds the text': whole(
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'NewsArticle', headline: title, datePublished: '2025-03-05T08:00:00+01:00', articleBody: told.join(' ').replaceAll(' | ', ' ') }] })}</script>`,
    `<div id="__next"><div class="sc-a1"><div class="sc-b2"><h1 class="sc-c3">${title}</h1><div class="sc-d4">${body({
      afterLead: `<div class="sc-e5"><div class="sc-f6">${noise.teaser}</div></div>`,
      afterCause: `<div class="sc-g7"><p>${noise.fact}</p></div>`,
      afterTable: `<div class="sc-h8"><p>${noise.paywall}</p></div>`,
    })}<div class="sc-i9"><p>${noise.comment}</p></div></div></div></div></div>`,
  ),
  'a paper whose class names say nothing': whole(
    published,
    `<div class="sc-x1"><div class="sc-x2"><p>${noise.cookies}</p></div><div class="sc-x3"><h1>${title}</h1><div class="sc-x4">${body(
      {
        afterLead: `<div class="sc-x5"><h3>Läs mer</h3><ul><li><a href="/r">${noise.related}</a></li></ul></div>`,
        afterCause: `<div class="sc-x6"><h2>Fakta</h2><p>${noise.fact}</p></div>`,
        afterList: `<p><b>LÄS MER:</b> <a href="/r">${noise.related}</a></p>`,
        afterTable: `<div class="sc-x7"><p>Bild: ${noise.caption}</p></div>`,
      },
    )}</div><div class="sc-x8"><h2>Läs vidare</h2><div><a href="/r">${noise.related}</a></div><div><a href="/s">${noise.teaser}</a></div></div></div></div>`,
  ),
  'a municipality with a list of news below': whole(
    published,
    `<div class="alert alert--cookie">${noise.cookies}</div>${menu}<main id="main"><div class="grid"><div class="grid__main"><h1>${title}</h1><p class="preamble">${lead}</p>
     <div class="editorial">${body().replace(`<p>${lead}</p>`, '')}</div><p class="page-info">Sidan senast granskad 2025-03-05</p>
     <div class="was-helpful"><p>${noise.feedback}</p><button>Ja</button><button>Nej</button></div></div>
     <div class="grid__aside"><h2>Mest läst</h2><ul><li><a href="/r">${noise.related}</a></li></ul></div></div>
     <section class="news"><h2>Nyheter</h2><div class="news__item"><h3><a href="/r">${noise.related}</a></h3><p>${noise.teaser}</p></div><div class="news__item"><h3><a href="/r">${noise.related}</a></h3><p>${noise.teaser}</p></div>
     <ul class="pagination"><li>1</li><li><a href="?2">2</a></li><li><a href="?3">Nästa</a></li></ul></section></main>`,
  ),
  'a free paper with pictures and players in the text': whole(
    published,
    `<header>${menu}</header><main><article><h1>${title}</h1><div class="slideshow"><ul><li><img src="a.jpg"><p>${noise.caption}</p></li><li><img src="b.jpg"><p>${noise.credit}</p></li></ul></div>
     <div class="content">${body({
       afterLead: `<div class="embed podcast-player"><p>Lyssna: ${noise.related}</p></div>`,
       afterCause: `<div class="poll"><h3>Fråga: Ska servicekontoret i Nora få 9 miljoner?</h3><form><label>Ja</label><label>Nej</label></form></div>`,
       afterList: `<details class="info"><summary>Fakta om servicekontoren</summary><p>${noise.fact}</p></details>`,
       afterTable: `<div class="promo-box"><p>${noise.newsletter}</p></div>`,
     })}</div><ul class="tags"><li><a href="/t">Servicekontoret i Degerfors</a></li></ul></article><div class="comments"><h2>Kommentera</h2><p>${noise.comment}</p></div></main>`,
  ),
  'a paper whose JSON-LD leaves the list and the table out': whole(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: '2025-03-05', isAccessibleForFree: false, articleBody: [lead, cause, announced, quote].join('\n\n') })}</script>`,
    `<div id="app"><div class="css-1"><h1>${title}</h1><div class="css-2">${body({
      afterCause: `<div class="css-3"><p>${noise.teaser}</p></div>`,
      afterTable: `<div class="css-4"><ul><li><a href="/r">${noise.related}</a></li><li><a href="/s">${noise.share}</a></li></ul></div>`,
    })}<div class="css-5"><p>${noise.paywall}</p></div></div></div></div>`,
  ),
  'an old system that marks nothing up': whole(
    '<meta name="date" content="2025-03-05">',
    `<table class="layout"><tr><td class="left">${menu}</td><td class="middle"><h1>${title}</h1><div>${body({
      afterLead: `<p><em>${noise.caption} ${noise.credit}</em></p>`,
      afterCause: `<p>&raquo; <a href="/r">${noise.related}</a></p>`,
      afterList: `<hr><p>ANNONS</p><p>${noise.advert}</p><hr>`,
    })}<p>Sida 1 av 2</p><p><a href="?s=2">Nästa sida</a></p></div></td><td class="right"><b>Senaste nytt</b><br><a href="/r">${noise.related}</a><br><a href="/s">${noise.teaser}</a></td></tr></table>`,
  ),
  'the government about one who has left': whole(
    published,
    `<main><div class="l-main"><div class="warning"><h2>Statsråd på denna sida som har entledigats</h2><p>Den 18 oktober 2022 entledigades Ida Karkiainen.</p></div><p>${noise.banner}</p><h1>${title}</h1>
     <div class="cl">${body()}</div><div class="cl"><h2>Ladda ner:</h2><ul><li><a href="/f.pdf">${noise.related} (pdf 75 kB)</a></li></ul></div>
     <div class="cl"><h2>Relaterat innehåll</h2><ul><li><a href="/r">${noise.teaser}</a></li></ul></div><h2>Presskontakt</h2><p>Sven Prov</p><p>Pressekreterare, servicekontoret i Hammarö</p></div></main>`,
  ),
};
