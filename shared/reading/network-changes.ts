// The size of the network: from so many offices to so many, or a number that it is to reach. A plain count of today is no change.
import { lowerCase } from './lower-case.ts';
import { hasOfficeNoun } from './office-nouns.ts';
import { judge } from './status.ts';
import { type Field, quoteOf, type Telling, within } from './telling.ts';

/** The words before and after a number that is aimed at: "kommer att ha 140", "ned till 110", "110 blir kvar". */
const aimedBefore =
  /(?:ska|skall|kan|kommer|väntas|planeras|föreslår|vill|will|blir|minskar|minskas|ökar|utökas|krymper|växer|bantas|krymps|reduceras|skärs ne[dr])\s(?:\S+\s){0,8}(?:till|ha|bli|nå|finnas|omfatta|bestå av|på|have|to)\s(?:\S+\s){0,3}$|(?:kvar blir|(?:efter|när|då|sedan|därefter|därmed)\s(?:\S{1,20}\s){0,9}(?:återstår|kvar finns)|blir (?:det|de)|(?:efter det|därefter|därmed|sedan|då) (?:har|omfattar|består|är)(?: (?:nätet|myndigheten|servicecenter|statens servicecenter|det|de))?(?: av)?|(?:ger|innebär|betyder)(?: det)?(?: totalt| sammanlagt)?)\s(?:\S{1,16}\s){0,2}$/;
const aimedAfter = /^\S{0,24}\s(?:(?!som\s|finns\s|fanns\s)\S{1,24}\s){0,4}(?:kvar|återstår|återstå|remain)/;
const grown =
  /(?:ökat|ökade|vuxit|växte|minskat|minskade|krympt|krympte|gått från|gick från|utökats|byggts ut|blivit|halverats|bantats|reducerats|vuxit|sjunkit|sjönk|grown|increased|fallen|fell|shrunk|hade\s(?:\S{1,20}\s){1,9}har nu|:e\s)/;
const about = '(?:(?:omkring|cirka|ca|runt|knappt|drygt|ungefär|nästan|dagens|nuvarande|about|around|some)\\s)?';
/** "från 148 till 113", "fanns 119 …, jämfört med 148", "antalet … väntas bli 110–115"; what is counted is looked at apart. */
const told = new RegExp(
  [
    `(?:från|from)\\s${about}(\\d{2,3})(?:\\s\\S+){0,3}?\\s(?:till|to)\\s${about}(\\d{2,3})(?![\\d.,:]\\d|\\s(?:mil|kr|procent|%))`,
    `(?:fanns|finns|hade|har|var|are|were)\\s(?:\\S+\\s){0,4}(\\d{2,3})\\s(?:\\S+\\s){1,6}?(?:jämfört med|att jämföra med|mot|compared with|compared to|down from|up from)\\s${about}(\\d{2,3})(?!\\d|\\s(?:mil|kr|procent|%))`,
    `räknar\\s(?:\\S+\\s){0,2}med\\s(?:\\S+\\s){0,2}?${about}(\\d{2,3})\\s(?:\\S+\\s)?(?:service)?kontor`,
    `antalet\\s(?:\\S+\\s){1,8}?(?:bli|blir|vara|hamna på|hamnar på|landa på|landar på|uppgå till|uppgår till|(?:minskas?|sjunka|sjunker|falla|faller|ökar?|växa|växer|krympa|krymper|stiga|stiger) till)\\s${about}(\\d{2,3})(?!\\d|\\s(?:mil|kr|procent|%))`,
  ].join('|'),
);
const smallestNetwork = 50;
const counted = /(?:service)?kontor(?:en|et)?(?![a-zåäö])|kontorsnät|nätet|offices/;

export function tellNetwork(field: Field): Telling[] {
  const result: Telling[] = [];
  const lower = lowerCase(field.text);
  field.sentences.forEach((sentence, at) => {
    const counts = within(field.officeCounts, field.text, sentence.start, sentence.end);
    const said = lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
    if (counts.length === 0 && !(counted.test(said) && hasOfficeNoun(field.text, sentence.start, sentence.end))) return;
    const match = told.exec(said);
    const numbers = match?.slice(1).flatMap((one) => (one ? Number(one) : [])) ?? [];
    const moved = numbers.length > 0 && numbers.every((one) => one >= smallestNetwork) && numbers[0] !== numbers[1];
    const both = counts.some(({ from }) => from !== null) || (moved && numbers.length > 1);
    if (!both && !moved && !counts.some((count) => isAimed(field, count, sentence.start, said))) return;
    const from = moved && match ? match.index + match[0].search(/\d/) : Math.max(0, said.search(/\d/));
    const judgement = judge(said, from, from);
    const past =
      both && (grown.test(said) || (moved && /^(?:fanns|finns|hade|har|var|are|were)/.test(match?.[0] ?? '')));
    // "110 offices will remain" keeps nothing from closing.
    if (typeof judgement !== 'string' && judgement.status === 'cancelled') judgement.status = 'decided';
    const status = past || typeof judgement === 'string' ? 'in-effect' : judgement.status;
    if (!both && status === 'in-effect') return;
    result.push({
      type: 'network-size',
      status,
      marked: true,
      field,
      at,
      ...quoteOf(sentence),
      office: null,
      amounts: [],
      officeCounts: counts,
      effectiveFrom: null,
      confidence: both ? 0.9 : 0.75,
    });
  });
  return result;
}

function isAimed(field: Field, { start, end }: { start: number; end: number }, from: number, said: string): boolean {
  const base = field.text.toRaw(from);
  const lead = said.slice(0, end - base).replace(/\S{1,20}$/, '');
  return (
    aimedBefore.test(said.slice(0, start - base)) ||
    aimedBefore.test(lead) ||
    aimedAfter.test(said.slice(end - base, end - base + 60))
  );
}
