// Is a document about Statens servicecenter or the state's service offices? Points for what speaks for and against, each with its
// reason in words; look-alikes (police, municipal, bank, foreign, historic "servicekontor") are the enemy. Title and text count, URL a little.
import { officePlace } from '../knowledge/offices.ts';
import { slug } from '../knowledge/slug.ts';
import { companions, lookAlikes, ownedByOthers } from '../knowledge/topic.ts';
import type { Document } from '../model/reading.ts';
import { lowerCase } from './lower-case.ts';
import { bareMentions, type Mentions, ownMentions } from './mentions.ts';
import { officeNouns } from './office-nouns.ts';
import { findPlaces } from './place-mentions.ts';
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
  'slås (?:ihop|samman)(?! med)',
  'utrym*',
  'byggs om',
  'blir kvar',
  'räddas*',
  'öppet igen',
  '(?:har|hålla|håller|få|får|längre|är det) öppet',
]);
const shadyHost = /(?:coin|crypto|casino|forex|betting)/;
const longText = 6000;
/** From when a bare "servicekontor" is the state's own: SSC took the offices over on 1 June 2019; the inquiry began in September 2017. */
const takeOver = '2019-06-01';
const inquiry = '2017-09-01';

const proposal = /utred|föresl|uppdrag|regering|statens servicecenter/;

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
  const against = (sure ? [] : againstIt(document, title, text, names, bare)).filter(([points]) => points !== 0);
  const alone =
    against.length === 0 && bare.title + bare.lead > 0 && isNetwork(`${lowerCase(title)}\n${vicinity(text)}`);
  const signs = [...inFavour, ...against, [alone ? 0.75 : 0, 'nobody else in sight'] as Sign].filter(
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
  const changes = changingSentences(text) || changing.test(document.title.toLowerCase());
  const buried = !inHead && !changes && total <= 1 && text.norm.length > 900;
  return [
    [names.title > 0 ? 4 : 0, 'the agency or the state’s offices in the title'],
    [names.lead > 0 ? 2.5 : 0, 'named in the opening'],
    [names.rest === 0 ? 0 : Math.min(4, 1 + names.rest), 'named in the text'],
    [bare.title > 0 ? 2 : 0, '"servicekontor" in the title'],
    [bare.lead > 0 ? 1.5 : 0, '"servicekontor" in the opening'],
    [Math.min(2.25, bare.rest * 0.75), '"servicekontor" in the text'],
    [
      buried ? 0 : Math.min(2, 0.5 * distinct(companion, `${lowerCase(title)} ${vicinity(text)}`)),
      'in the company of the state',
    ],
    [changes ? 1 : 0, 'says that offices change'],
    [
      names.title + names.lead + names.rest === 0 && (isBesideTown(title) || isBesideTown(text)) ? 0.75 : 0,
      'an office in a town',
    ],
    [hintOf(document), 'the address says so'],
    [
      total <= 2 && !inHead && !changes && names.rest === 0 && text.norm.length > longText ? -2 : 0,
      'a passing mention in a long text',
    ],
  ];
}

/** "servicekontoret i Sveg", "Kalix blir av med sitt servicekontor": others have theirs too, but say whose. */
const isBesideTown = (text: Text): boolean =>
  officeNouns(text).some(({ explicit, start, end }) => {
    const sentence = explicit ? around(sentences(text), start) : undefined;
    const from = Math.max(sentence?.start ?? end, start - 160);
    return inRange(findPlaces(text), from, Math.min(sentence?.end ?? end, end + 160)).some(
      ({ place }) => place.municipality !== null,
    );
  });

/** "Kirunas servicekontor" is the state's, "stiftelsens servicekontor" is not. */
function isSomebodys(lower: string): boolean {
  const owner = ownedByOthers.exec(lower)?.[0].split(' ', 1)[0];
  return owner !== undefined && officePlace(slug(owner.slice(0, -1))) === undefined;
}

/** "Servicekontoren slutar …", "ett mobilt servicekontor", "alla servicekontor", "113 servicekontor": only the state has so many, or sends them out. */
const isNetwork = (lower: string): boolean =>
  /(?<![a-zåäö])(?:servicekontoren|(?:alla|samtliga|landets) servicekontor|mobil\S{0,2} servicekontor(?:et)?|(?<![\d.,])(?:[4-9]\d|1\d\d) (?:statliga )?servicekontor)(?![a-zåäö])/.test(
    lower,
  );

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
  if (!named && isSomebodys(both)) signs.push([-2, 'somebody’s own']);
  const day = document.publishedAt;
  if (!named && bare.title + bare.lead + bare.rest > 0 && day) {
    if (day < inquiry) signs.push([-3, 'before the offices were the state’s common ones']);
    else if (day < takeOver && !proposal.test(both)) signs.push([-4, 'before Statens servicecenter took over']);
  }
  if (!named && shadyHost.test(hostOf(document.url))) signs.push([-3, 'an unlikely host']);
  return signs;
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
