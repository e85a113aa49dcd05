// The built-in sources. None was asked while this was written: `documentation` says where each format is known from, and how surely.
import { type Source, sourcesFileSchema } from '../model/source.ts';

/** A feed built from regeringen.se's taxonomy codes: 1334 press release, 1342 commission, 1331 SOU, 1285 Ministry of Finance … */
const regeringen = (type: number, sender?: number) =>
  'https://www.regeringen.se/Filter/RssFeed?filterType=Taxonomy&filterByType=FilterablePageBase' +
  `&preFilteredCategories=${type}&rootPageReference=0${sender === undefined ? '' : `&filteredContentCategories=${sender}`}`;
const regeringenFormat =
  'RSS 2.0, 100 items, built by the site from taxonomy codes; read by other projects in 2026. It sometimes answers 403 to programs.';
const regeringenUnsure = `${regeringenFormat} Which code goes into which parameter is inferred.`;

const riksdagen = (query: string) =>
  `https://data.riksdagen.se/dokumentlista/?${query}&sort=datum&sortorder=desc&utformat=json&sz=50`;
const riksdagenFormat =
  'https://www.riksdagen.se/sv/dokument-och-lagar/riksdagens-oppna-data/ documents the list; its shape is known from other projects. Källa: Sveriges riksdag.';

const svt = (region: string) => `https://www.svt.se/nyheter/lokalt/${region}/rss.xml`;
const svtFormat =
  'RSS 2.0, about 100 items, summaries only; read by other projects. It sometimes answers 403 to programs.';

const seenElsewhere = 'RSS; the address is read by other projects, its details are not known.';
const fromMemory = 'The address is from memory and was not checked; `sources check` tells.';

const government = { category: 'government', kind: 'feed', language: 'sv', intervalMinutes: 15 };
const local = { category: 'news', kind: 'feed', language: 'sv', intervalMinutes: 30, documentation: svtFormat };
const news = { category: 'news', kind: 'feed', language: 'sv', intervalMinutes: 30, documentation: seenElsewhere };

/** SiteVision lists its news as links whose address begins with the day. */
const statenssc = {
  category: 'agency',
  kind: 'listing',
  language: 'sv',
  intervalMinutes: 60,
  list: { item: 'a[href*="/nyhetsarkiv/20"]', title: ':scope', link: ':scope@href' },
  documentation:
    'Article addresses (…/nyhetsarkiv/YYYY-MM-DD-slug) are documented, the archive page and its markup are inferred from them. No feed was found.',
};

export const catalogue: Source[] = sourcesFileSchema.parse([
  {
    ...government,
    id: 'regeringen-press',
    name: 'Regeringen, pressmeddelanden',
    url: regeringen(1334),
    documentation: regeringenFormat,
  },
  {
    ...government,
    id: 'regeringen-finans-press',
    name: 'Finansdepartementet, pressmeddelanden',
    url: regeringen(1334, 1285),
    documentation: regeringenUnsure,
  },
  {
    ...government,
    ...{ id: 'regeringen-uppdrag', name: 'Regeringen, regeringsuppdrag', url: regeringen(1342) },
    intervalMinutes: 60,
    documentation: regeringenUnsure,
  },
  {
    ...government,
    ...{ id: 'regeringen-artiklar', name: 'Regeringen, artiklar', url: regeringen(2097) },
    intervalMinutes: 60,
    documentation: regeringenUnsure,
  },
  {
    ...government,
    ...{ id: 'regeringen-sou', name: 'Regeringen, statens offentliga utredningar', url: regeringen(1331) },
    intervalMinutes: 180,
    documentation: regeringenUnsure,
  },
  {
    ...government,
    ...{ id: 'regeringen-direktiv', name: 'Regeringen, kommittédirektiv', url: regeringen(1327) },
    intervalMinutes: 180,
    documentation: regeringenUnsure,
  },
  {
    ...government,
    ...{ id: 'regeringen-propositioner', name: 'Regeringen, propositioner', url: regeringen(1329) },
    intervalMinutes: 180,
    documentation: regeringenUnsure,
  },

  {
    ...statenssc,
    id: 'statenssc-nyheter',
    name: 'Statens servicecenter, nyheter',
    url: 'https://www.statenssc.se/nyheter/nyhetsarkiv',
  },
  {
    ...statenssc,
    id: 'statenssc-press',
    name: 'Statens servicecenter, pressmeddelanden',
    url: 'https://www.statenssc.se/om-statens-servicecenter/press/pressmeddelanden/nyhetsarkiv',
  },

  {
    id: 'statenssc-servicekontor',
    name: 'Statens servicecenter, hitta servicekontor',
    kind: 'office-directory',
    category: 'agency',
    language: 'sv',
    intervalMinutes: 360,
    url: 'https://www.statenssc.se/besokservicekontor',
    documentation:
      'The address of the office finder is documented, its markup is not: offices are found by the places it names. A page made by a script shows none and is a failure.',
  },

  {
    id: 'riksdagen-servicekontor',
    name: 'Riksdagen, dokument om servicekontor',
    kind: 'riksdagen',
    category: 'parliament',
    language: 'sv',
    intervalMinutes: 60,
    url: riksdagen('sok=servicekontor&doktyp=fr,frs,ip,mot,bet,skr,prop'),
    documentation: riksdagenFormat,
  },
  {
    id: 'riksdagen-servicecenter',
    name: 'Riksdagen, dokument om Statens servicecenter',
    kind: 'riksdagen',
    category: 'parliament',
    language: 'sv',
    intervalMinutes: 60,
    url: riksdagen('sok=%22statens+servicecenter%22&doktyp=fr,frs,ip,mot,bet,skr,prop'),
    documentation: riksdagenFormat,
  },

  { ...local, id: 'svt-nyheter', name: 'SVT Nyheter', url: 'https://www.svt.se/nyheter/rss.xml' },
  { ...local, id: 'svt-inrikes', name: 'SVT Nyheter, inrikes', url: 'https://www.svt.se/nyheter/inrikes/rss.xml' },
  { ...local, id: 'svt-stockholm', name: 'SVT Nyheter Stockholm', url: svt('stockholm') },
  { ...local, id: 'svt-skane', name: 'SVT Nyheter Skåne', url: svt('skane') },
  { ...local, id: 'svt-vast', name: 'SVT Nyheter Väst', url: svt('vast') },
  { ...local, id: 'svt-norrbotten', name: 'SVT Nyheter Norrbotten', url: svt('norrbotten') },
  { ...local, id: 'svt-gavleborg', name: 'SVT Nyheter Gävleborg', url: svt('gavleborg') },
  { ...local, id: 'svt-varmland', name: 'SVT Nyheter Värmland', url: svt('varmland') },
  {
    ...news,
    id: 'sr-ekot',
    name: 'Sveriges Radio, Ekot',
    url: 'https://api.sr.se/api/rss/program/83',
    documentation: 'Atom in spite of its path, 20 items, summaries only; read by other projects.',
  },
  {
    ...news,
    id: 'sr-nyheter',
    name: 'Sveriges Radio, nyheter',
    url: 'https://api.sr.se/api/rss/program/4540',
    documentation: 'Atom in spite of its path, 20 items, summaries only; read by other projects.',
  },
  {
    ...news,
    id: 'dn',
    name: 'Dagens Nyheter',
    url: 'https://www.dn.se/rss/',
    documentation: 'RSS 2.0, documented: descriptions may be empty, days of one digit, articles behind a paywall.',
  },
  { ...news, id: 'svd', name: 'Svenska Dagbladet', url: 'https://www.svd.se/feed/articles.rss' },
  {
    ...news,
    id: 'aftonbladet',
    name: 'Aftonbladet',
    url: 'https://rss.aftonbladet.se/rss2/small/pages/sections/senastenytt/',
    documentation: 'RSS with HTML in the description; read by other projects.',
  },
  {
    ...news,
    id: 'expressen',
    name: 'Expressen',
    url: 'https://feeds.expressen.se/nyheter/',
    documentation: 'RSS with HTML in the description; read by other projects.',
  },
  {
    ...news,
    id: 'altinget',
    name: 'Altinget',
    url: 'https://www.altinget.se/rss',
    documentation: 'RSS with headlines and a short text; articles need a log-in. Read by other projects.',
  },
  { ...news, id: 'dagens-samhalle', name: 'Dagens Samhälle', url: 'https://www.dagenssamhalle.se/rss.xml' },
  {
    ...news,
    id: 'omni',
    name: 'Omni',
    url: 'https://omni.se/rss',
    enabled: false,
    documentation: 'Doubtful, so off: some lists name this address, but no feed was found on the site in March 2026.',
  },
  {
    ...news,
    id: 'google-servicekontor',
    name: 'Google Nyheter: servicekontor',
    url: 'https://news.google.com/rss/search?q=%22servicekontor%22&hl=sv&gl=SE&ceid=SE:sv',
    intervalMinutes: 60,
    documentation:
      'RSS, read by other projects: not in order of time, old items come back, links are redirects. Check its terms before relying on it.',
  },
  {
    ...news,
    id: 'google-servicecenter',
    name: 'Google Nyheter: Statens servicecenter',
    url: 'https://news.google.com/rss/search?q=%22Statens%20servicecenter%22&hl=sv&gl=SE&ceid=SE:sv',
    intervalMinutes: 60,
    documentation:
      'RSS, read by other projects: not in order of time, old items come back, links are redirects. Check its terms before relying on it.',
  },

  {
    ...news,
    id: 'publikt',
    name: 'Publikt (Fackförbundet ST)',
    category: 'union',
    url: 'https://www.publikt.se/rss',
    documentation: 'Doubtful: other projects tried this address, with what result is not known.',
  },
  {
    ...news,
    id: 'arbetet',
    name: 'Arbetet',
    category: 'union',
    url: 'https://arbetet.se/feed/',
    documentation: `A WordPress site, so RSS 2.0 is likely. ${fromMemory}`,
  },

  {
    id: 'wikipedia-servicecenter',
    name: 'Wikipedia, ändringar i ”Statens servicecenter”',
    kind: 'feed',
    category: 'reference',
    language: 'sv',
    intervalMinutes: 360,
    url: 'https://sv.wikipedia.org/w/index.php?title=Statens_servicecenter&action=history&feed=atom',
    documentation: `MediaWiki's history as Atom; the article exists. ${fromMemory}`,
  },
  {
    id: 'handlingar-servicekontor',
    name: 'Handlingar.se, begärda handlingar om servicekontor',
    kind: 'feed',
    category: 'reference',
    language: 'sv',
    intervalMinutes: 360,
    url: 'https://handlingar.se/feed/search/servicekontor',
    documentation: `Alaveteli's search as Atom; threads about closures exist there. ${fromMemory}`,
  },
]);
