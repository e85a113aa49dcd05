// Titles of ministers and what stands around them: coordination ("äldre- och socialförsäkringsminister"), "vice", the name, the party.
import { foreignLead, foreignTitles, ministers, parties } from '../knowledge/ministers.ts';
import { mostMentions } from './limits.ts';

export interface Title {
  /** In plain lower case; `null` for "statsrådet" and "ministern", which do not tell the post. */
  role: string | null;
  start: number;
  end: number;
  /** Another country's, by the word before it. */
  foreign: boolean;
}

/** The rare part is looked for first; the word around it is read from there. */
const titleCore = /(minister)(?:ns|n|s)?(?![\p{L}-])|statsråd(?:ets|et|s)?(?![\p{L}-])/gu;
const compoundStart = /(?<!\d)[\p{L}-]{0,40}$/u;
const longestCompound = 40;
/** "minister för civilt försvar", up to the name. Matched on the text as written. */
const portfolio = / (?:för|med ansvar för)(?: \p{Ll}[\p{Ll}-]{1,24}){1,4}(?=,? \p{Lu})/uy;
const compoundLead = /(?<!\p{L})(?:\p{L}+-(?:, \p{L}+-)? ?(?:och|samt) ?)(?:biträdande )?$/u;
const adjunctLead = /(?<!\p{L})(?:vice|biträdande|ställföreträdande) $/u;
/** The title before an "och": "energi- och näringsminister och ", "finansminister samt ". */
const doubleLead =
  /(?<!\p{L})((?:\p{L}+-(?:, \p{L}+-)? ?(?:och|samt) ?)?(?:vice |biträdande )?\p{L}*minister)n?(?: och|,| samt) $/u;

/** "S-ministern", "fackministern": which post is not told. */
const noPost = /^(?:(?:kd|sd|mp|[smlcv])-|fack|topp|regerings|ex-?|vice)?minister$/;

/** All titles in order. A title joined to the one before it by "och" is one with it, the first naming the role. */
export function findTitles(norm: string, lower: string): Title[] {
  const found: Title[] = [];
  for (const match of lower.matchAll(titleCore)) {
    if (found.length >= mostMentions) break;
    const compound =
      compoundStart.exec(lower.slice(Math.max(0, match.index - longestCompound), match.index))?.[0] ?? '';
    const word = match[1] && compound + match[1];
    if (word ? foreignTitles.test(word) : compound !== '') continue;
    let start = match.index - compound.length;
    let end = match.index + match[0].length;
    let role = word === undefined || noPost.test(word) ? null : word;
    if (word === 'minister') {
      portfolio.lastIndex = end;
      const area = portfolio.exec(norm);
      if (area) role = `minister${area[0]}`;
      if (area) end += area[0].length;
    }
    const lead = compoundLead.exec(before(lower, start)) ?? adjunctLead.exec(before(lower, start));
    if (lead && role !== null) {
      start -= lead[0].length;
      role = `${lead[0].trimStart()}${role}`;
    }
    const first = doubleLead.exec(before(lower, start));
    if (first) {
      start -= first[0].length;
      role = plain(first[1] as string);
    }
    const foreign = foreignLead.test(before(lower, start));
    found.push({ role: role === null ? null : plain(role), start, end, foreign });
  }
  return found;
}

function before(lower: string, at: number): string {
  return lower.slice(Math.max(0, at - 70), at);
}

/** "äldre-och socialförsäkringsminister" → "äldre- och socialförsäkringsminister". */
function plain(role: string): string {
  return role
    .replaceAll(/-(?=och |samt )/g, '- ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^eu-/, 'EU-')
    .trim();
}

export interface Name {
  name: string;
  end: number;
}
const nameTokens =
  /(?:[,:]| (?:heter|blir|är|blev|var|utses|utsågs))?[ \n]((?:\p{Lu}[\p{L}'-]{1,24}[ \n](?:(?:af|von|de|der|van|el|al) )?){0,2}\p{Lu}[\p{L}'-]{1,24})/uy;
/** Capitalised words that follow a title without being a name. */
const noName =
  /^(?:sveriges?|regeringens?|statens|vid|på|under|för|presskontakt|pressekreterare|telefon|den|det|foto|om|statssekreterare|läs|från|med|när|som|han|hon|och|till|de|efter|inför|tid|plats|datum|mobil|pressmeddelande|debattartikel|riksdagen|tidöpartierna)(?![\p{L}])/u;

/** The name right after a title, genitive s removed where it shows. One word is a surname at most; listed names win over length. */
export function nameAfter(norm: string, lower: string, end: number): Name | null {
  nameTokens.lastIndex = end;
  const match = nameTokens.exec(norm);
  if (!match) return null;
  const written = match[1] as string;
  const start = end + match[0].length - written.length;
  const known = listedLength(lower, start);
  if (known !== null) return { name: calm(norm.slice(start, start + known)), end: start + known };
  if (noName.test(lower.slice(start, start + 24))) return null;
  const name = withoutGenitive(written, norm);
  return { name: calm(name), end: start + name.length };
}

/** Enough of a text to find a name in it again; a bill full of names would be searched for each of them. */
const longestSearch = 100_000;

/** "Ulf Kristerssons" is Ulf Kristersson when that name stands elsewhere too, or when the s is doubled by the genitive. */
function withoutGenitive(written: string, norm: string): string {
  if (!/[^s]s$|ssons$/.test(written)) return written;
  const bare = written.slice(0, -1);
  if (written.endsWith('ssons')) return bare;
  const at = norm.slice(0, longestSearch).indexOf(bare);
  const elsewhere = at >= 0 && /^[^\p{L}]|^$/u.test(norm.slice(at + bare.length, at + bare.length + 1));
  return elsewhere ? bare : written;
}

/** "ARDALAN SHEKARABI" → "Ardalan Shekarabi"; line breaks become spaces. */
function calm(name: string): string {
  const spaced = name.replaceAll(/\s+/g, ' ');
  if (!/\p{Lu}{2}/u.test(spaced) || /\p{Ll}/u.test(spaced)) return spaced;
  return spaced.toLowerCase().replaceAll(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

const listed = ministers.map(({ name }) => name.toLowerCase()).sort((a, b) => b.length - a.length);

function listedLength(lower: string, at: number): number | null {
  return listed.find((name) => lower.startsWith(name, at))?.length ?? null;
}

const partyPattern = new RegExp(
  `(?: ?[([](${[...parties, ...parties.map((party) => party.toLowerCase())].join('|')})[)\\]]|, (${parties.join('|')})(?=[,.;]))`,
  'y',
);

/** "(KD)", "(s)" or ", KD," right after a name. */
export function partyAfter(norm: string, end: number): { party: string; end: number } | null {
  partyPattern.lastIndex = /^s (?=[(])/.test(norm.slice(end, end + 3)) ? end + 1 : end;
  const match = partyPattern.exec(norm);
  if (!match) return null;
  return { party: ((match[1] ?? match[2]) as string).toUpperCase(), end: partyPattern.lastIndex };
}

/** "Stefan Attefall, på sin tid själv civilminister". */
const apposition =
  /(?:, | (?=som ))(?:på sin tid |under \p{L}+ |numera |då |som (?:tidigare )?(?:själv )?(?:var|är|varit|blev|är ny) )?(?:själv )?(?:(?:tidigare|före detta|f\.d\.) )?(?:\p{L}+(?:s|e|a|n) )?((?:\p{L}{2,20}- (?:och|samt) )?\p{L}{2,30}minister)n?(?![\p{L}-])/uy;

const nameBefore =
  /(?<![\p{L}-])((?:\p{Lu}[\p{L}'-]{1,24} ){1,2}\p{Lu}[\p{L}'-]{1,24})(?: \((\p{L}{1,2})\))?(?:,| (?:blir|är|utses till|utsågs till|har utsetts till|tillträder som|tillträdde som|som))(?: (?:ny|nya|vår|sveriges|landets|regeringens)){0,4} $/u;

/** "Anna Ek (S) blir ny civilminister", "Anna Ek, civilminister": the name before a title, at least two words. */
export function namedBefore(norm: string, at: number): { name: string; party: string; start: number } | null {
  const from = Math.max(0, at - 100);
  const match = nameBefore.exec(norm.slice(from, at));
  if (!match) return null;
  const party = (match[2] ?? '').toUpperCase();
  return { name: calm(match[1] as string), party: parties.includes(party) ? party : '', start: from + match.index };
}

/** "Erik Slottner (KD), civilminister": the title after the name. */
export function titleAfterName(lower: string, end: number): { role: string; end: number } | null {
  apposition.lastIndex = end;
  const match = apposition.exec(lower);
  if (!match || foreignTitles.test(match[1] as string)) return null;
  return { role: match[1] as string, end: apposition.lastIndex };
}
