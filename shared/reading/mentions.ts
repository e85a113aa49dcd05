// Where a document names the agency or its offices: in the title, the opening, the rest, or only in passing.
import { ownNames } from '../knowledge/topic.ts';
import { allAgencies } from './agencies.ts';
import { lowerCase } from './lower-case.ts';
import { hasOfficeNoun, type OfficeNoun, officeNouns } from './office-nouns.ts';
import { around, inRange } from './ranges.ts';
import { sentences } from './sentences.ts';
import type { Text } from './text.ts';
import { everyOf } from './words.ts';

const own = everyOf(ownNames);
const isAbbreviation = /^ssc/;
/** More mentions than these change no judgement. */
const enough = 500;
const formerly =
  /(?:f\.d\.|tidigare(?! (?:i|under|har|hade|den|samma|på)(?![a-zåäö]))|före detta|förutvarande|bakgrund som|varit|ledamot|ledamöter|styrelse)\s[^.]{0,60}$/;
/** "förordna följande personer som ledamöter i Statens servicecenters insynsråd": news of its own. */
const appointed =
  /(?:förordna|utse|utnämn)\S{0,8}\s[^.]{0,120}(?:som|till|ledamot i|ledamöter i|ordförande i)\s(?:\S+\s){0,3}$/;
const consulted =
  /(?:synpunkter från|samråd\S{0,24} med|samarbeta\S{0,24} med|samverka\S{0,24} med|remissinstans\S{0,24}|efter (?:dialog|hörande)\S{0,24} med|informera)\s[^.]{0,160}$/;
/** "lönerna hanteras av Statens servicecenter": who does somebody's books. */
const providing =
  /(?:^|\s)(?:lön|ekonomi|faktur|redovisning|bokföring|e-handel|reseräkning)[^\s.]*\s[^.]{0,80}(?:av|via|från|hos|till|med|genom)\s$/;
/** "… kan få hjälp på något av landets statliga servicekontor": where else to go. */
const elsewhere =
  /(?:få|ges|finns|söka) (?:\S+ ){0,4}(?:hjälp|service|stöd|råd|vägledning)[^.]{0,60}(?:på|hos|vid) (?:något|någon|ett|närmaste|de|våra)(?: av)?(?: (?:landets|de|våra))?(?: statliga)?\s?$|hänvisas (?:\S+ ){0,3}till (?:\S+ ){0,2}$/;
/** "Uppdrag lämnas till Arbetsförmedlingen, … och Statens servicecenter": one of many, but it is to do something. */
const tasked =
  /(?:i|får|fått|fick) uppdrag|uppdra[rg]s? |uppdrag (?:\S+ ){0,2}(?:till|åt) |gransk(?:at|ar|as|ats|ade)|\sska (?:ha|tillämpa|ansluta)/;
/** "Servicekontor.nu" */
const isDomain = (after: string): boolean => /^\.(?:nu|se|com|net|org)(?![a-zåäö])/.test(after);

/** How many times, by place. */
export interface Mentions {
  title: number;
  lead: number;
  rest: number;
}

/** By a name of its own: "Statens servicecenter", "statliga servicekontor". */
export function ownMentions(title: Text, text: Text): Mentions & { passing: number } {
  const found = { title: 0, lead: 0, rest: 0, passing: 0 };
  for (const field of [title, text]) {
    const lower = lowerCase(field);
    const full = /servicekontor|servicecent|service cent/.test(lower) || field === text;
    // The Swedish Space Corporation is an SSC too.
    const isOurs = full && /servicekontor|statens service|lokal statlig service/.test(lowerCase(text));
    for (const match of lower.matchAll(own)) {
      if (found.rest + found.passing >= enough) break;
      if (isAbbreviation.test(match[0]) && !isOurs) continue;
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
  if (appointed.test(before)) return false;
  if (formerly.test(before) || consulted.test(before) || providing.test(before) || elsewhere.test(before)) return true;
  const isOfficeName = inRange(officeNouns(text), start, end + 2).some(
    (noun) => noun.explicit && /kontor/.test(lowerCase(text).slice(noun.start, noun.end)),
  );
  if (isOfficeName) return false;
  const near = inRange(allAgencies(text), sentence.start, sentence.end).filter(
    (agency) => agency.id !== 'statens-servicecenter',
  );
  const offices =
    hasOfficeNoun(text, sentence.start, sentence.end) ||
    tasked.test(lowerCase(text).slice(sentence.start, sentence.end));
  return !offices && new Set(near.map(({ id }) => id)).size >= 3;
}

/** By the bare word "servicekontor", which others use too. */
export function bareMentions(title: Text, text: Text): Mentions {
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

/** How far the opening reaches, in characters. */
const leadOf = ({ norm }: Text): number => Math.min(600, Math.max(200, norm.length * 0.4));
