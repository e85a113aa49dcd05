// How many service offices there are, were or became: "från 113 till 147", "har i dag 118 kontor", "den 147:e".
// Only the size of the network counts: "28 nya kontor", "stänger 35 kontor" and other people's offices are other numbers.
import {
  networkAdjectives,
  networkContext,
  partAfter,
  partBefore,
  partOf,
  somewhere,
  wholeAfter,
  wholeBefore,
} from '../knowledge/office-count-words.ts';
import type { OfficeCountMention } from '../model/reading.ts';
import { publicationDay, yearOf } from './calendar.ts';
import { about, findMoves } from './count-moves.ts';
import { type Count, clauseBefore, isOthers, isTheirs, largestNetwork, networkSize, whole } from './count-owners.ts';
import { countDay, sinceYear } from './count-time.ts';
import { mostMentions } from './limits.ts';
import { lowerCase } from './lower-case.ts';
import { type NumberBefore, numberBefore, numberWord } from './numbers.ts';
import { sentences } from './sentences.ts';
import { spanOf, type Text } from './text.ts';
import { sentenceAt } from './time.ts';

/**
 * Every count in order. Texts that never speak of service offices have none, unless the caller knows from elsewhere (the headline, say)
 * that the document does: `inContext`.
 */
export function findOfficeCounts(text: Text, publishedAt: string | null, inContext = false): OfficeCountMention[] {
  const lower = lowerCase(text);
  if (!/kontor|offices/.test(lower)) return [];
  if (!inContext && !networkContext.test(lower)) return [];
  const day = publicationDay(publishedAt);
  const moves = [...findMoves(lower), ...findReached(lower)];
  const singles = [...findNumbered(lower), ...findTotals(text, lower), ...findElliptic(lower)];
  const free = singles.filter((count) => !moves.some((move) => count.start < move.end && move.start < count.end));
  const found = [...moves, ...free].sort((a, b) => a.start - b.start || b.end - a.end);
  return found
    .filter((count, index) => index === 0 || count.start >= (found[index - 1] as Count).end)
    .map(({ from, to, start, end }) => ({
      from,
      to,
      since: from === null ? null : sinceYear(text, lower, start, day === null ? null : yearOf(day)),
      asOf: countDay(text, publishedAt, start, end),
      ...spanOf(text, start, end),
    }));
}

const reached = new RegExp(
  `(?=antal)(?<!\\p{L})antal(?:et)? (?:(?:\\p{L}{1,20}|\\d{4}) ){1,9}?(?:till|är|var|blir|blev|bli|vara|ligger på|låg på|landar på|hamnar på|passera[rt]?|passerat|når|nådde|nått)(?: (?:nu|i dag|som (?:högst|mest|lägst)|då|därmed|(?:vid|i|under) \\p{L}{3,20}(?: \\d{4})?))? ${about}(\\d{2,3}|(?:ett)?hundra\\p{L}{0,12})(?![\\d\\p{L}:%])(?! (?:procent|miljon|miljard|nya|besök|personer|minuter|dagar|timmar))`,
  'gu',
);
const countsOthers = /besök|person|anställ|medarbet|tjänst|ärend|kommun|minut|timm/;

/** "antalet kontor har ökat till 147". */
function findReached(lower: string): Count[] {
  const found: Count[] = [];
  for (const match of lower.matchAll(reached)) {
    if (found.length >= mostMentions) break;
    const to = whole(match[1] as string);
    if (to === null || to < networkSize || !/kontor/.test(match[0]) || countsOthers.test(match[0])) continue;
    found.push({ from: null, to, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const numbered =
  /(?=[\dneh])(?:(?<![\d.:/])(\d{2,3})(?::(?:e|a|de)|(?:th|st|nd|rd)(?= (?:state |service )))(?![\p{L}\d])(?: (?:statliga |nya |nyaste )?(?:service)?kontoret| i ordningen| (?:state )?(?:service )?office)?|(?=n)(?<!\p{L})n(?:umme)?r\.? (\d{2,3})(?<=kontor(?:et)?(?: \p{L}{1,20}){0,4} n(?:umme)?r\.? \d{2,3})(?![\d.,:]\d|\p{L})(?: i ordningen)?|(?<!\p{L})(?:ett)?hundra\p{L}{0,8}(?:de|te|dje|andra|första)(?!\p{L})(?= (?:statliga )?(?:service)?kontor| i ordningen| öppna| invig))/gu;

const ordinals: [RegExp, string][] = [
  [/första$/, 'en'],
  [/andra$/, 'två'],
  [/tredje$/, 'tre'],
  [/fjärde$/, 'fyra'],
  [/femte$/, 'fem'],
  [/sjätte$/, 'sex'],
  [/sjunde$/, 'sju'],
  [/åttonde$/, 'åtta'],
  [/elfte$/, 'elva'],
  [/tolfte$/, 'tolv'],
  [/(?:n?d)e$/, ''],
];

/** "hundrafyrtiofemte" → 145; 0 for what is no such word. */
function ordinalWord(word: string): number {
  const ending = ordinals.find(([pattern]) => pattern.test(word));
  return ending ? (numberWord(word.replace(ending[0], ending[1])) ?? 0) : 0;
}

/** "det 147:e servicekontoret", "blir den 147:e", "kontor nummer 127", "det hundrafyrtionde kontoret". */
function findNumbered(lower: string): Count[] {
  const found: Count[] = [];
  for (const match of lower.matchAll(numbered)) {
    if (found.length >= mostMentions) break;
    const to = match[1] || match[2] ? Number(match[1] ?? match[2]) : ordinalWord(match[0]);
    const start = match.index;
    const end = start + match[0].length;
    if (
      to < networkSize ||
      isOthers(lower, start) ||
      !/kontor|office/.test(lower.slice(Math.max(0, start - 160), end + 80))
    )
      continue;
    found.push({ from: null, to, start, end });
  }
  return found;
}

const noun = /(?=[sko])(?<!\p{L})(?:(?:service)?kontor(?:en)?|(?:service )?offices)(?!\p{L}|-\p{L})/gu;

/** "myndighetens 148 servicekontor", "i dag finns 120 kontor". */
function findTotals(text: Text, lower: string): Count[] {
  const found: Count[] = [];
  for (const match of lower.matchAll(noun)) {
    if (found.length >= mostMentions) break;
    const at = adjectivesStart(lower, match.index);
    const figure = hundreds(lower, at) ?? numberBefore(lower, at, false);
    if (!figure || !Number.isInteger(figure.value) || figure.value > largestNetwork || /[.,]/.test(figure.written))
      continue;
    const end = match.index + match[0].length;
    if (!isWhole(lower, figure.start, end, figure.value, match[0].startsWith('service'))) continue;
    const start = figure.start;
    // "110–115 kontor": the lower end is where the network may go.
    const low = /(?<![\d.,])(\d{2,3}) ?(?:[–-]|till) ?$/.exec(lower.slice(Math.max(0, start - 9), start));
    if (low && Number(low[1]) < figure.value) {
      found.push({ from: null, to: Number(low[1]), start: start - low[0].length, end });
    } else if (sentenceAt(sentences(text), start)) found.push({ from: null, to: figure.value, start, end });
  }
  return found;
}

/** "ett hundratal kontor" */
function hundreds(lower: string, at: number): NumberBefore | null {
  const written = /(?:ett )?hundratal $/.exec(lower.slice(Math.max(0, at - 14), at))?.[0];
  return written === undefined ? null : { value: 100, start: at - written.length, written: written.trimEnd() };
}

/** Where the adjectives between a number and its noun begin: "147 |statliga servicekontor". */
function adjectivesStart(lower: string, nounAt: number): number {
  let at = nounAt;
  for (let words = 0; words < 4; words += 1) {
    const word = /(?: )(\p{L}+) $/u.exec(lower.slice(Math.max(0, at - 24), at));
    if (!word || !networkAdjectives.test(` ${word[1]} `)) return at;
    at -= (word[1] as string).length + 1;
  }
  return at;
}

function isWhole(lower: string, start: number, end: number, value: number, service: boolean): boolean {
  const lead = clauseBefore(lower, start);
  const follow = lower.slice(end, end + 60);
  const isPartOf = service && partOf.test(lead);
  if ((isOthers(lower, start) && !isPartOf) || isTheirs(lower, end)) return false;
  if (partAfter.test(follow) && !partOf.test(lead) && !/(?:alla|samtliga|landets|dagens) $/.test(lead)) return false;
  const told = wholeBefore.test(lead) || wholeAfter.test(follow);
  if (!told && (partBefore.test(lead) || (value < 100 && somewhere.test(lead)))) return false;
  if (value >= networkSize) return true;
  return service && /(?:totalt|sammanlagt|landets|antalet)[^.]{0,100}$/.test(lead) && told;
}

const fewWords =
  '(?: (?:det|de|vi|nu|då|bara|endast|totalt|runt|ungefär|över|mellan|drygt|knappt|cirka|ca|omkring|nästan|ungefär|kvar|åter|som|mest|minst))';
/** A number that needs no noun: the talk is of offices, and the words beside it say that so many there are. */
const elliptic = new RegExp(
  `(?=\\d)(?<=(?<!\\p{L})(?:kontoren|servicekontoren|siffran|antalet|antal (?:service)?kontor:?|antalet (?:service)?kontor:?|är|var|blir|blev|bli|finns|fanns|finnas|kvar|återstår|återstod|återstå|hade|nere på|uppe i|i dag|idag|numera|för närvarande|i nuläget|totalt|sammanlagt|väntas|målet på|målet är|alla|samtliga|passerat|passerade|passerar|nått|nå|når|nådde|har|driver|kvar blir mellan|återstår mellan|upp till|ned till|ner till|den (?:andra|tredje|sista))${fewWords}{0,3} )(\\d{2,3})(?=[.,;!?)]?(?:\\s|$))(?! (?!(?:när|efter|av|då|i|sedan|kvar|igen|om|till antalet|stycken|st|öppna|väntas|återstår|blir|finns|före|innan|och|men|från|nu|totalt|mot|eller)(?!\\p{L}))\\p{L})(?! (?:till|av) \\d| i (?:kö|snitt)|[,;.]? ?\\d)`,
  'gu',
);
/** "…, och drygt 110 väntas finnas kvar" */
const remaining =
  /(?=\d)(?<=(?:^|[,.;:] |och |men )(?:drygt |knappt |cirka |ca |omkring |nästan |runt )?)(\d{2,3})(?= (?:väntas|ska|skall|blir|är|finns|beräknas|kommer att)(?: \p{L}+){0,3} kvar(?!\p{L}))/gu;
const otherNouns =
  /(?<!\p{L})(?:anställda|medarbetare|personer|besök|besökare|kommuner|orter|tjänster|minuter|timmar|dagar|procent|platser|gånger|ärenden|mil|(?<!(?:i|ett|det|nästa|förra|varje|per) )år)(?!\p{L})/u;

/** "Röstetalen var 164": somebody or something else is so many. */
const sayer =
  /(?<!\p{L})(?!kontoren|siffran|myndigheten|staten|hösten|våren|början|slutet|sommaren|vintern|året|antalet|nätet|målet|planen|summan|taket|golvet|totalen|alla|landet|halva)\p{L}{2,30}(?:en|et|na|tal) (?:är|var|blir|blev|hade)(?: (?:nu|drygt|knappt|cirka|ca|omkring|nästan|totalt|i dag)){0,2} $/u;

/** "Åtta nya kontor föreslås. I dag finns 113.", "samtliga servicekontor, för närvarande 137," */
function findElliptic(lower: string): Count[] {
  const found: Count[] = [];
  for (const match of [...lower.matchAll(elliptic), ...lower.matchAll(remaining)]) {
    if (found.length >= mostMentions) break;
    const to = Number(match[1]);
    const end = match.index + match[0].length;
    const before = lower.slice(Math.max(0, match.index - 300), match.index);
    if (to < networkSize || to > largestNetwork / 2 || !/kontor/.test(before)) continue;
    // "900 anställda, för tio år sedan 600": what was counted last is counted here.
    const near = before.slice(-70);
    const noun = near.lastIndexOf('kontor');
    if (otherNouns.test(near.slice(Math.max(0, noun)).split(/[.;]/).at(-1) as string)) continue;
    if (isOthers(lower, match.index) || (sayer.test(near) && !/kontor/.test(near.slice(-40)))) continue;
    found.push({ from: null, to, start: match.index, end });
  }
  return found;
}
