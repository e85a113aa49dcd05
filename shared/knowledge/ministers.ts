// Ministers since 2014 with dated posts: a new minister is one line. `to` is the day the successor took over; `null` means that no end is known.
// From the published lists of governments and regeringen.se. Ministers not listed here are still found by title and name.

export interface Post {
  role: string;
  from: string;
  to: string | null;
}
export interface Minister {
  id: string;
  name: string;
  party: string;
  /** Oldest first. */
  posts: Post[];
  /** A name that many people bear: without title or party it is somebody else. */
  common?: boolean;
}

const reinfeldtEnds = '2014-10-03';
const lofven = '2014-10-03';
const andersson = '2021-11-30';
const kristersson = '2022-10-18';
const reshuffle2024 = '2024-09-10';
const reshuffle2025 = '2025-06-28';

type Row = [name: string, party: string, ...posts: [role: string, from: string, to: string | null][]];

const rows: Row[] = [
  // Public administration
  ['Stefan Attefall', 'KD', ['civilminister', '2010-10-05', reinfeldtEnds]],
  [
    'Ardalan Shekarabi',
    'S',
    ['civilminister', lofven, '2019-10-01'],
    ['socialförsäkringsminister', '2019-10-01', kristersson],
  ],
  ['Lena Micko', 'S', ['civilminister', '2019-10-01', andersson]],
  ['Ida Karkiainen', 'S', ['civilminister', andersson, kristersson]],
  ['Erik Slottner', 'KD', ['civilminister', kristersson, null]],
  // Finance
  ['Anders Borg', 'M', ['finansminister', '2006-10-06', reinfeldtEnds]],
  ['Magdalena Andersson', 'S', ['finansminister', lofven, andersson], ['statsminister', andersson, kristersson]],
  ['Mikael Damberg', 'S', ['finansminister', andersson, kristersson]],
  [
    'Elisabeth Svantesson',
    'M',
    ['arbetsmarknadsminister', '2013-09-17', reinfeldtEnds],
    ['finansminister', kristersson, null],
  ],
  ['Per Bolund', 'MP', ['finansmarknadsminister', lofven, '2021-02-05']],
  ['Åsa Lindhagen', 'MP', ['finansmarknadsminister', '2021-02-05', andersson]],
  ['Max Elger', 'S', ['finansmarknadsminister', andersson, kristersson]],
  ['Niklas Wykman', 'M', ['finansmarknadsminister', kristersson, null]],
  // Prime ministers
  ['Fredrik Reinfeldt', 'M', ['statsminister', '2006-10-06', reinfeldtEnds]],
  ['Stefan Löfven', 'S', ['statsminister', lofven, andersson]],
  [
    'Ulf Kristersson',
    'M',
    ['socialförsäkringsminister', '2010-10-05', reinfeldtEnds],
    ['statsminister', kristersson, null],
  ],
  // Social insurance, labour market
  ['Annika Strandhäll', 'S', ['socialförsäkringsminister', lofven, '2019-10-01']],
  ['Anna Tenje', 'M', ['äldre- och socialförsäkringsminister', kristersson, null]],
  ['Ylva Johansson', 'S', ['arbetsmarknadsminister', lofven, '2019-09-10']],
  ['Eva Nordmark', 'S', ['arbetsmarknadsminister', '2019-09-10', kristersson]],
  [
    'Johan Pehrson',
    'L',
    ['arbetsmarknads- och integrationsminister', kristersson, reshuffle2024],
    ['utbildningsminister', reshuffle2024, reshuffle2025],
  ],
  [
    'Mats Persson',
    'L',
    ['utbildningsminister', kristersson, reshuffle2024],
    ['arbetsmarknads- och integrationsminister', reshuffle2024, reshuffle2025],
  ],
  ['Johan Britz', 'L', ['arbetsmarknadsminister', reshuffle2025, null]],
  ['Paulina Brandberg', 'L', ['jämställdhets- och biträdande arbetsmarknadsminister', kristersson, '2025-04-01']],
  ['Nina Larsson', 'L', ['jämställdhetsminister', '2025-04-01', null]],
  // Migration, justice, infrastructure, rural affairs
  [
    'Maria Malmer Stenergard',
    'M',
    ['migrationsminister', kristersson, reshuffle2024],
    ['utrikesminister', reshuffle2024, null],
  ],
  [
    'Johan Forssell',
    'M',
    ['bistånds- och utrikeshandelsminister', kristersson, reshuffle2024],
    ['migrationsminister', reshuffle2024, null],
  ],
  ['Morgan Johansson', 'S', ['justitieminister', lofven, kristersson]],
  ['Gunnar Strömmer', 'M', ['justitieminister', kristersson, null]],
  ['Andreas Carlson', 'KD', ['infrastruktur- och bostadsminister', kristersson, null]],
  ['Peter Kullgren', 'KD', ['landsbygdsminister', kristersson, null]],
  // Others of the government of 2022, who speak of the budget or of services in the whole country
  ['Ebba Busch', 'KD', ['energi- och näringsminister', kristersson, null]],
  ['Tobias Billström', 'M', ['utrikesminister', kristersson, reshuffle2024]],
  ['Jessika Roswall', 'M', ['EU-minister', kristersson, reshuffle2024]],
  ['Jessica Rosencrantz', 'M', ['EU-minister', reshuffle2024, null]],
  ['Benjamin Dousa', 'M', ['bistånds- och utrikeshandelsminister', reshuffle2024, null]],
  ['Camilla Waltersson Grönvall', 'M', ['socialtjänstminister', kristersson, null]],
  ['Acko Ankarberg Johansson', 'KD', ['sjukvårdsminister', kristersson, null]],
  ['Lotta Edholm', 'L', ['skolminister', kristersson, reshuffle2025]],
  ['Simona Mohamsson', 'L', ['utbildnings- och integrationsminister', reshuffle2025, null]],
  ['Anna Ekström', 'S', ['utbildningsminister', '2019-01-21', kristersson]],
  ['Jakob Forssmed', 'KD', ['socialminister', kristersson, null]],
  ['Pål Jonson', 'M', ['försvarsminister', kristersson, null]],
  ['Carl-Oskar Bohlin', 'M', ['minister för civilt försvar', kristersson, null]],
  ['Parisa Liljestrand', 'M', ['kulturminister', kristersson, null]],
  ['Romina Pourmokhtari', 'L', ['klimat- och miljöminister', kristersson, null]],
];

/** Shared by so many that the bare name proves nothing. */
const commonNames = new Set(['Mats Persson', 'Nina Larsson', 'Anna Johansson', 'Ylva Johansson', 'Morgan Johansson']);

export const ministers: Minister[] = rows.map(([name, party, ...posts]) => ({
  id: ministerId(name),
  name,
  party,
  posts: posts.map(([role, from, to]) => ({ role, from, to })),
  ...(commonNames.has(name) ? { common: true } : {}),
}));

/** "Åsa Lindhagen" → "asa-lindhagen". */
export function ministerId(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The post on a day, else the last one before it; `null` before the first. Without a day, the only post or the one still held. */
export function postOn(minister: Minister, day: string | null): Post | null {
  if (day === null) {
    const held = minister.posts.find((post) => post.to === null);
    return held ?? (minister.posts.length === 1 ? (minister.posts[0] ?? null) : null);
  }
  return minister.posts.findLast((post) => post.from <= day) ?? null;
}

/** Until then the table holds whoever bore a title that it lists; reshuffles after it are not known here. */
const tableHoldsUntil = '2026-04-01';

/** Titles that other countries' governments have too, as Swedish news writes them. */
const titleAbroad =
  /^(?:EU-|stats|utrikes|försvars|finans|justitie|kultur|social|migrations|utbildnings|jordbruks)minister$/;

/** Does the table name somebody else for a title on a day? Then a stranger of that title is another country's minister. */
export function isHeldByAnother(role: string, day: string | null): boolean {
  if (!titleAbroad.test(role) || day === null || day < lofven || day > tableHoldsUntil) return false;
  return ministers.some((minister) =>
    minister.posts.some((post) => post.role === role && post.from <= day && (post.to === null || day < post.to)),
  );
}

/** Whether somebody was a minister on a day; without a day, whether no end of a post is known. */
export function inOfficeOn(minister: Minister, day: string | null): boolean {
  if (day === null) return minister.posts.some((post) => post.to === null);
  return minister.posts.some((post) => post.from <= day && (post.to === null || day < post.to));
}

export const parties = ['S', 'M', 'SD', 'C', 'V', 'KD', 'MP', 'L', 'FP'];

/** Words before or after a name that say that its bearer is no minister. */
export const otherTitles =
  /(?<!\p{L})(?:kommunalråd(?:et)?|regionråd(?:et)?|oppositionsråd(?:et)?|landshövding(?:en)?|generaldirektör(?:en)?|riksdagsledamot(?:en)?|ledamot|\p{L}*talesperson(?:en)?|talesman(?:nen)?|ordförande(?:n)?|partiledare(?:n)?|statssekreterare(?:n)?|regionchef(?:en)?|utredare(?:n)?|professor(?:n)?|pressekreterare(?:n)?|kommundirektör(?:en)?|borgarråd(?:et)?)(?!\p{L})/u;

/** Titles of other countries' governments and of nobody's. */
export const foreignTitles = /^(?:premiär|skugg|stats?sekr)\p{L}*/u;
/** What stands right before a title of another country's: "Finlands", "danska", "ukrainske". Sweden's own are let through. */
export const foreignLead =
  /(?<!\p{L})(?!(?:sveriges?|svensk[ae]?|regeringens|landets|s|dess) $)(?:\p{L}+(?:lands|sk|ska|ske)|danmarks|norges|ukrainas|storbritanniens|usa:s|kanadas|italiens|spaniens|frankrikes|polens|indiens|kinas|ungerns|litauens|moldaviens|rumäniens|belgiens|japans|israels) $/u;
