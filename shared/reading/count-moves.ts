// A network that goes from one size to another: "från 113 till 147", "148 kontor blir 113", "119, jämfört med 148 ett år tidigare".
import { type Count, isOthers, isTheirs, networkSize, whole } from './count-owners.ts';
import { mostMentions } from './limits.ts';

/** Words too: "från hundra till". */
const number = '(\\d{1,3}|\\p{L}{2,20})';
export const about =
  '(?:(?:dagens|nuvarande|cirka|ca|omkring|ungefär|runt|knappt|drygt|nästan|mellan|minst|högst|under|över|de|about|around|some|fewer than) ){0,2}';
const move = new RegExp(
  `(?=f)(?<!\\p{L})från ${about}${number}(?: (?:statliga |fysiska )?(?:service)?kontor(?:en)?)?(?: (?:vid|i|under) \\p{L}{3,20})?(?: \\(?(?:i dag|idag|nu|år|kontor|juni|stycken|(?:19|20)\\d\\d)\\)?,?){0,3} till ${about}${number}(?:[–-]\\d{1,3})?(?:(?: statliga| fysiska)? (?:service)?kontor)?(?![\\d\\p{L}:%])(?! (?:(?!(?:och|men|medan|samtidigt|sedan|under|efter|när) )\\p{L}{1,20} ){0,2}(?:procent|miljon|miljard|kr|kronor|orter|kommuner|regioner|anställda|\\p{L}{1,20}kontor|kontor|fa-regioner|personer|besök|timmar|dagar))(?!\\.\\d)`,
  'gu',
);
const offices =
  '(?: (?:statliga|fysiska|state|public|local|government)){0,2} (?:(?:service)?kontor(?:en)?|(?:service )?offices)';
const figure = '(?=\\d)(?<![\\d.,:/])(\\d{2,3})';
const nothingElse =
  '(?![\\d\\p{L}:%]|[.,]\\d)(?! (?:(?!(?:och|men|medan|samtidigt|sedan|under|efter|när) )\\p{L}{1,20} ){0,2}(?:procent|miljon|miljoner|miljard|kr|kronor|orter|kommuner|anställda|personer|besök|timmar|dagar|percent|million)(?!\\p{L}))';
/** Two sizes in one clause; `later` says which of the two stands last. */
const pairs: { needs: RegExp; pattern: RegExp; later: 'to' | 'from' }[] = [
  { needs: /från /, pattern: move, later: 'to' },
  {
    // "Dagens 148 servicekontor blir 113", "148 kontor ska bli 113"
    needs: /bli|blev|minskar? till|krymp|become|shrink/,
    pattern: new RegExp(
      `${figure}${offices} (?:(?:kan|ska|skall|kommer att|väntas|har|will|are to) )?(?:\\d{4} )?(?:har )?(?:bli|blir|blev|blivit|minskar? till|krymper till|become|shrink to) ${about}(\\d{2,3})(?:${offices})?${nothingElse}`,
      'gu',
    ),
    later: 'to',
  },
  {
    // "119 servicekontor, jämfört med 148 ett år tidigare"
    needs: /jämför|mot |från |stället för |compared|from /,
    pattern: new RegExp(
      `${figure}${offices}(?: (?:kvar|totalt|i landet|i sverige))?(?: (?:(?:i|under|vid|år|slutet av|början av) ){0,2}\\d{4})?,? (?:en (?:minskning|ökning) )?(?:jämfört med|att jämföra med|i stället för|istället för|mot|från|ned från|upp från|down from|up from|compared (?:with|to)) ${about}(\\d{2,3})(?:${offices})?${nothingElse}`,
      'gu',
    ),
    later: 'from',
  },
  {
    // "hade vid årsskiftet 148 kontor och har nu 134"
    needs: /hade |fanns /,
    pattern: new RegExp(
      `${figure}${offices}(?: \\p{L}+){0,4},? (?:och|men) (?:har|är|driver) (?:nu|i dag|idag|numera) ${about}(\\d{2,3})(?:${offices})?${nothingElse}`,
      'gu',
    ),
    later: 'to',
  },
  {
    // "Från 148 servicekontor ska nätet krympa till 113"
    needs: /från /,
    pattern: new RegExp(
      `(?=f)(?<!\\p{L})från ${about}${figure}${offices} (?:\\p{L}{2,14} ){1,5}till ${about}(\\d{2,3})(?:${offices})?${nothingElse}`,
      'gu',
    ),
    later: 'to',
  },
  {
    // "Kontoren blir färre: 113 i stället för 148"
    needs: /kontor/,
    pattern: new RegExp(
      `${figure}(?<=kontor[^.;\\d]{1,60} \\d{2,3}),? (?:i stället för|istället för|jämfört med) ${about}(\\d{2,3})(?:${offices})?${nothingElse}`,
      'gu',
    ),
    later: 'from',
  },
  {
    needs: /from /,
    pattern: new RegExp(
      `(?=f)(?<!\\p{L})from ${about}${figure} to ${about}(\\d{2,3})(?:${offices})?${nothingElse}`,
      'gu',
    ),
    later: 'to',
  },
];

/** "från 113 till 147", where what grows is the number of offices. */
export function findMoves(lower: string): Count[] {
  return pairs.flatMap(({ needs, pattern, later }) => (needs.test(lower) ? findPairs(lower, pattern, later) : []));
}

function findPairs(lower: string, pattern: RegExp, later: 'to' | 'from'): Count[] {
  const found: Count[] = [];
  for (const match of lower.matchAll(pattern)) {
    if (found.length >= mostMentions) break;
    const from = whole(match[later === 'to' ? 1 : 2] as string);
    const to = whole(match[later === 'to' ? 2 : 1] as string);
    if (from === null || to === null || from === to || Math.max(from, to) < networkSize) continue;
    const start = match.index;
    const end = start + match[0].length;
    const around = lower.slice(Math.max(0, start - 200), end + 60);
    if (!/kontor|servicecent|offices/.test(around) || isOthers(lower, start) || isTheirs(lower, end)) continue;
    found.push({ from, to, start, end });
  }
  return found;
}
