// Is a document about Statens servicecenter or the state's service offices? Points for what speaks for and against, each with its
// reason in words; look-alikes (police, municipal, bank, foreign, historic "servicekontor") are the enemy. Title and text count, URL a little.
import { officePlace } from '../knowledge/offices.ts';
import { slug } from '../knowledge/slug.ts';
import { companions, lookAlikes, ownedByOthers, ownNames } from '../knowledge/topic.ts';
import type { Document } from '../model/reading.ts';
import { allAgencies } from './agencies.ts';
import { lowerCase } from './lower-case.ts';
import { hasOfficeNoun, type OfficeNoun, officeNouns } from './office-nouns.ts';
import { around, inRange } from './ranges.ts';
import { sentences } from './sentences.ts';
import type { Text } from './text.ts';
import { anyOf, countOf, everyOf } from './words.ts';

export interface Relevance {
  relevant: boolean;
  /** 0..1; 0.5 and more is relevant. */
  score: number;
  reasons: string[];
}

const own = everyOf(ownNames);
const isAbbreviation = /^ssc/;
const companion = everyOf(companions);
const others = Object.entries(lookAlikes).map(([kind, words]) => ({ kind, pattern: everyOf(words) }));
const changing = anyOf([
  'öppn*',
  'stäng*',
  'invig*',
  'nya servicekontor*',
  'nytt servicekontor*',
  'lägg* ned',
  'lägg* ner',
  'nedlagd*',
  'nedläggning*',
  'får servicekontor',
  'flytt*',
  'avveckl*',
  'öppettid*',
  'sista (?:öppet|besöks)?dag*',
  'kvällsöpp*',
  'slå[rs]? igen',
  'slog igen',
  'bomma* igen',
  'försvinner',
  'upphör*',
  'blir kvar',
  'räddas*',
  'öppet igen',
  '(?:har|hålla|håller|få|får|längre|är det) öppet',
]);
const formerly =
  /(?:f\.d\.|tidigare|före detta|förutvarande|bakgrund som|varit|ledamot|ledamöter|styrelse)\s[^.]{0,60}$/;
const consulted =
  /(?:synpunkter från|samråd\S{0,24} med|samarbeta\S{0,24} med|samverka\S{0,24} med|remissinstans\S{0,24}|efter (?:dialog|hörande)\S{0,24} med|informera)\s[^.]{0,160}$/;
/** "lönerna hanteras av Statens servicecenter": who does somebody's books. */
const providing =
  /(?:^|\s)(?:lön|ekonomi|faktur|redovisning|bokföring|e-handel|reseräkning)[^\s.]*\s[^.]{0,80}(?:av|via|från|hos|till|med|genom)\s$/;
/** "… kan få hjälp på något av landets statliga servicekontor": where else to go. */
const elsewhere =
  /(?:få|ges|finns|söka) (?:\S+ ){0,4}(?:hjälp|service|stöd|råd|vägledning)[^.]{0,60}(?:på|hos|vid) (?:något|någon|ett|närmaste|de|våra)(?: av)?(?: (?:landets|de|våra))?(?: statliga)?\s?$|hänvisas (?:\S+ ){0,3}till (?:\S+ ){0,2}$/;
/** "Servicekontor.nu" */
const isDomain = (after: string): boolean => /^\.(?:nu|se|com|net|org)(?![a-zåäö])/.test(after);
const shadyHost = /(?:coin|crypto|casino|forex|betting)/;
const longText = 6000;
/** From when a bare "servicekontor" is the state's own: SSC took the offices over on 1 June 2019; the inquiry began in September 2017. */
const takeOver = '2019-06-01';
const inquiry = '2017-09-01';

const proposal = /utred|föresl|uppdrag|regering|statens servicecenter/;

interface Mentions {
  title: number;
  lead: number;
  rest: number;
}

export function judgeRelevance(document: Document, title: Text, text: Text): Relevance {
  const names = ownMentions(title, text);
  const bare = bareMentions(title, text);
  const total = names.title + names.lead + names.rest + bare.title + bare.lead + bare.rest;
  if (total === 0) {
    const reason =
      names.passing > 0 ? 'names Statens servicecenter only in passing' : 'names neither the offices nor the agency';
    return { relevant: false, score: names.passing > 0 ? 0.2 : 0.02, reasons: [reason] };
  }
  const inFavour = forIt(document, title, text, names, bare, total);
  const sure = names.title + names.lead > 0 && sum(inFavour) >= sureFrom;
  const signs = [...inFavour, ...(sure ? [] : againstIt(document, title, text, names, bare))].filter(
    ([points]) => points !== 0,
  );
  const points = sum(signs);
  const score = Math.round(100 / (1 + Math.exp(2 - points))) / 100;
  return {
    relevant: score >= 0.5,
    score,
    reasons: signs.map(([more, reason]) => `${more > 0 ? '+' : ''}${round(more)} ${reason}`),
  };
}

type Sign = [points: number, reason: string];
/** From here on the look-alikes' weak signs beside the agency's own name could change nothing. */
const sureFrom = 7;
const sum = (signs: readonly Sign[]): number => signs.reduce((total, [more]) => total + more, 0);

function forIt(document: Document, title: Text, text: Text, names: Mentions, bare: Mentions, total: number): Sign[] {
  const inHead = names.title + names.lead + bare.title + bare.lead > 0;
  const buried = !inHead && total <= 1 && text.norm.length > 900;
  const changes = changingSentences(text) || changing.test(document.title.toLowerCase());
  return [
    [names.title > 0 ? 4 : 0, 'the agency or the state’s offices in the title'],
    [names.lead > 0 ? 2.5 : 0, 'named in the opening'],
    [Math.min(3, names.rest), 'named in the text'],
    [bare.title > 0 ? 2 : 0, '"servicekontor" in the title'],
    [bare.lead > 0 ? 1.5 : 0, '"servicekontor" in the opening'],
    [Math.min(2.25, bare.rest * 0.75), '"servicekontor" in the text'],
    [
      buried ? 0 : Math.min(2, 0.5 * distinct(companion, `${lowerCase(title)} ${vicinity(text)}`)),
      'in the company of the state',
    ],
    [changes ? 1 : 0, 'says that offices change'],
    [!changes && isPlaced(`${lowerCase(title)}\n${vicinity(text)}`) ? 0.75 : 0, 'an office in a town'],
    [hintOf(document), 'the address says so'],
    [total <= 2 && !inHead && !changes && text.norm.length > longText ? -2 : 0, 'a passing mention in a long text'],
  ];
}

const inTown = /servicekontor(?:et)?(?: på [a-zåäöé]{3,30}){0,2} i ([a-zåäöé]{2,30})/g;

/** "servicekontoret i Sveg": others have theirs too, but say whose. */
const isPlaced = (lower: string): boolean =>
  [...lower.matchAll(inTown)].some(([, town]) => officePlace(slug(town as string)) !== undefined);

function againstIt(document: Document, title: Text, text: Text, names: Mentions, bare: Mentions): Sign[] {
  const named = names.title + names.lead + names.rest > 0;
  const weight = named ? 0.25 : 1;
  const both = `${lowerCase(title)}\n${vicinity(text)}`;
  const signs: Sign[] = others.map(({ kind, pattern }) => [
    -weight *
      Math.min(4.5, 1.5 * countOf(pattern, both, 3)) *
      (kind === 'foreign' || kind === 'car' || kind === 'spam' ? 1.5 : 1),
    `signs of another kind of office: ${kind}`,
  ]);
  if (!named && ownedByOthers.test(both)) signs.push([-2, 'somebody’s own']);
  const day = document.publishedAt;
  if (!named && bare.title + bare.lead + bare.rest > 0 && day) {
    if (day < inquiry) signs.push([-3, 'before the offices were the state’s common ones']);
    else if (day < takeOver) signs.push([proposal.test(both) ? -0.5 : -3, 'before Statens servicecenter took over']);
  }
  if (!named && shadyHost.test(hostOf(document.url))) signs.push([-3, 'an unlikely host']);
  return signs;
}

function ownMentions(title: Text, text: Text): Mentions & { passing: number } {
  const found = { title: 0, lead: 0, rest: 0, passing: 0 };
  for (const field of [title, text]) {
    const lower = lowerCase(field);
    const full = /servicekontor|servicecent|service cent/.test(lower) || field === text;
    for (const match of lower.matchAll(own)) {
      // The Swedish Space Corporation is an SSC too.
      if (
        isAbbreviation.test(match[0]) &&
        !(full && /servicekontor|statens service|lokal statlig service/.test(lowerCase(text)))
      )
        continue;
      if (field === text && inPassing(text, match.index, match.index + match[0].length)) found.passing += 1;
      else found[field === title ? 'title' : match.index < leadOf(text) ? 'lead' : 'rest'] += 1;
    }
  }
  return found;
}

/** One of many agencies in a list, somebody's former employer, or one to be consulted. */
function inPassing(text: Text, start: number, end: number): boolean {
  const sentence = around(sentences(text), start);
  // What no sentence holds is another article's headline ("Läs mer: …").
  if (!sentence) return true;
  const before = lowerCase(text).slice(Math.max(sentence.start, start - 200), start);
  if (formerly.test(before) || consulted.test(before) || providing.test(before) || elsewhere.test(before)) return true;
  const isOfficeName = inRange(officeNouns(text), start, end + 2).some(
    (noun) => noun.explicit && /kontor/.test(lowerCase(text).slice(noun.start, noun.end)),
  );
  if (isOfficeName) return false;
  const near = inRange(allAgencies(text), sentence.start, sentence.end).filter(
    (agency) => agency.id !== 'statens-servicecenter',
  );
  const offices = hasOfficeNoun(text, sentence.start, sentence.end);
  return !offices && new Set(near.map(({ id }) => id)).size >= 3;
}

function bareMentions(title: Text, text: Text): Mentions {
  const explicit = (field: Text): OfficeNoun[] =>
    officeNouns(field).filter((noun) => noun.explicit && isBareWord(field, noun) && !isElsewhere(field, noun));
  const inText = explicit(text);
  const lead = inText.filter(({ start }) => start < leadOf(text)).length;
  return { title: explicit(title).length, lead, rest: inText.length - lead };
}

function isElsewhere(field: Text, { start }: OfficeNoun): boolean {
  const sentence = around(sentences(field), start);
  return !sentence || elsewhere.test(lowerCase(field).slice(Math.max(sentence.start, start - 200), start));
}

/** "servicekontor": a plain "servicecenter" may be anybody's. */
function isBareWord(field: Text, { start, end }: OfficeNoun): boolean {
  const lower = lowerCase(field);
  return /servicekontor/.test(lower.slice(start, end)) && !isDomain(lower.slice(end, end + 6));
}

function changingSentences(text: Text): boolean {
  const lower = lowerCase(text);
  return officeNouns(text).some((noun) => {
    if (!noun.explicit) return false;
    return changing.test(lower.slice(Math.max(0, noun.start - 70), noun.end + 70));
  });
}

function hintOf({ url = '' }: Document): number {
  if (/^https?:\/\/(?:www\.)?statenssc\.se\//i.test(url)) return 2;
  return /servicekontor|statlig-service|servicecenter|lokal-service/i.test(url) ? 1 : 0;
}

function hostOf(url = ''): string {
  return /^https?:\/\/([^/]{1,200})/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** How far the opening reaches, in characters. */
const leadOf = ({ norm }: Text): number => Math.min(600, Math.max(200, norm.length * 0.4));

/** What stands near the mentions: in a long text the rest is about something else, for and against. */
function vicinity(text: Text): string {
  const lower = lowerCase(text);
  if (lower.length <= longText / 2) return lower;
  let from = 0;
  return officeNouns(text)
    .filter(({ explicit }) => explicit)
    .slice(0, 60)
    .map(({ start, end }) => {
      const part = lower.slice(Math.max(from, start - 500), end + 500);
      from = Math.max(from, end + 500);
      return part;
    })
    .join(' ');
}

function distinct(pattern: RegExp, lower: string): number {
  const seen = new Set<string>();
  for (const match of lower.matchAll(pattern)) {
    seen.add(match[0].slice(0, 7));
    if (seen.size >= 4) break;
  }
  return seen.size;
}

const round = (value: number): number => Math.round(value * 100) / 100;
