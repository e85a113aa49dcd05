// The mood a clause puts its sign in: the governing word nearest before it ("kan", "föreslår att", "ska"), or a predicate behind it.
import { modals } from '../knowledge/status-words.ts';
import { anyOf } from './words.ts';

export type Mood = 'possible' | 'proposed' | 'decided';
interface Governor {
  mood: Mood;
  word: string;
  at: number;
}

const moods = ['possible', 'proposed', 'decided'] as const;
/** All of them in one pass: which group matched says which mood. */
const governing = new RegExp(moods.map((mood) => `(${anyOf(modals[mood]).source})`).join('|'), 'g');

/** "redovisa hur nätet kan organiseras" */
const howTo = /(?<![a-zåäö])hur\s(?:\S+\s){1,4}$/;
/** "SSC har aviserat att …": its own announcement, no proposal. */
const announced = /(?:servicecenter|ssc|myndigheten)\s(?:\S+\s){0,2}(?:aviser|annonser)\S{0,24}\s(?:\S+\s)?att\s/;

function governorsIn(lower: string): Governor[] {
  const found: Governor[] = [];
  for (const match of lower.matchAll(governing)) {
    const mood = moods.find((_, index) => match[index + 1] !== undefined) as Mood;
    found.push({ mood, word: match[0], at: match.index });
  }
  return found;
}

/** "flytten av kontoret i Vara är uppskjuten": a noun has its verb behind it, and more between. */
const noun =
  /^[a-zåäö]{0,16}(?:nedläggning|stängning|avveckling|öppning|invigning|etablering|flytt|neddragning|besparing|satsning|granskning|kontor)(?:en|et|ar|arna|ens)?(?![a-zåäö])/;

/** "…, föreslår Statens servicecenter", "…, befarar kommunen": who says it, behind what is said. */
const attributed =
  /^[^.;]{0,160}?, (?:(föreslår|föreslog|planerar|skissar|förordar|vill|har (?:\S+ ){1,3}föreslagit|enligt (?:\S+ )?(?:förslag\S*|utkast\S*))|befarar|fruktar|tror|gissar|hoppas|misstänker|spekulerar|varnar|överväger|antyder|enligt (?:obekräftade )?(?:rykten|uppgifter|källor)(?! från (?:statens|ssc|myndighet|regering)))(?: |[.]|$)/;

/** "… Det vill myndigheten införa": the sentence behind says how firmly (answers.ts). */
const answered = /[.!:] (?:det|detta|så) (?=\S)/;

/** "Pensionsmyndigheten överväger att säga upp …": the sign may hold its own governing word. */
const framed =
  /^(?:oviss|osäker framtid|framtiden|risigt|illa till|pyrt|varsl|ingen vet|samtal med|letar|söker|pekas ut som|överväg|fundera|diskuter|befara|riskera|föreslå|föreslog|planera|avser|tänker|vill|önska)/;

export function moodOf(lower: string, from: number, to: number): Mood | undefined {
  const before = lower.slice(0, from);
  const isVerb = !noun.test(lower.slice(from));
  const leading = governorsIn(before).filter(
    ({ word, at }) =>
      !(isVerb && attribute.test(word) && determiner.test(before.slice(Math.max(0, at - 24), at))) &&
      !(word === 'kan' && howTo.test(before.slice(0, at))) &&
      !(word.startsWith('aviser') && announced.test(before)),
  );
  const nearest = leading.at(-1);
  if (!nearest || nearest.mood === 'decided') {
    const said = attributed.exec(lower.slice(to, to + 200));
    if (said) return said[1] ? 'proposed' : 'possible';
  }
  if (nearest) return loosest(before, leading, nearest);
  const inside = governorsIn(lower.slice(from, to)).find(({ mood, word }) => mood !== 'decided' && framed.test(word));
  if (inside) return inside.mood;
  const answer = answered.exec(lower.slice(to));
  if (answer) return governorsIn(lower.slice(to + answer.index, to + answer.index + 160))[0]?.mood;
  const sign = lower.slice(from);
  const reach = noun.test(sign) || noun.test(sign.slice(sign.lastIndexOf(' ', to - from) + 1)) ? 120 : 60;
  return governorsIn(lower.slice(to, to + reach)).find(({ word }) => predicate.test(word))?.mood;
}

/** "det planerade kontoret öppnar": of the office, not of its opening. */
const attribute =
  /^(?:planerade?|planerat|utlova[dt]e?|avisera[dt]e?|föreslag\S{2}|hotade?|hotat|nedläggningshota\S{1,3}|stängningshota\S{1,3}|befarade)$/;
const determiner = /(?<![a-zåäö])(?:den|det|de|sitt|sin|sina|dess|deras) $/;

/** What can be said of a sign that stands before it: "nya kontor föreslås", "stängningen är oviss". */
const predicate =
  /^(?:föresl|överväg|planera[sd]|planerats|diskuteras|utreds|undersöks|prövas|analyseras|bereds|kan|skulle|risker|hota|aviserats?|aviseras|väntas|beräknas|ska|bör|beslutat|kommer|budgetprop|lär|verkar|tycks|förefaller|ser ut|är tänkt|tänkt|förordas|ifrågasätts|i riskzonen|i farozonen|oviss|osäker|hänger|svävar|står på spel|uppges|påstås|sägs|remitter|på remiss|skissa|på förslag|på gång|kanske|eventuellt|i värsta fall|nedläggningshota|stängningshota|spekulera)/;

/** Which words can leave open even a proposal: "kan komma att föreslå". */
const opening = /^(?:kan|kunde|skulle|överväg|diskuter|fundera|utesluter|inte uteslut|lär|eventuell|kanske|möjlig)/;

const reporting =
  /(?<![a-zåäö])(?:(föreslog|föreslagit|ville|krävde|aviserade|aviserat)|beslutade|beslutat|beslöt|bestämde|bestämt|meddelade|meddelat|klubbade|(?:fick|fått|kom|gav) (?:\S+ )?besked(?:et)? om) (?:\S+ ){0,4}att (?:\S+ ){0,8}$/;

/** "föreslår att kontoren ska stängas", "planerar att besluta": the loosest of a chain governs, unless a "men nu" stands between. */
function loosest(before: string, all: readonly Governor[], nearest: Governor): Mood {
  // "meddelade att kontoret skulle stängas": a "ska" told in the past.
  const reported = nearest.word === 'skulle' ? reporting.exec(before.slice(0, nearest.at)) : null;
  if (reported) return reported[1] ? 'proposed' : 'decided';
  if (nearest.mood === 'possible') return 'possible';
  if (nearest.mood === 'proposed')
    return all.some(({ mood, word, at }) => mood === 'possible' && opening.test(word) && nearest.at - at < 40)
      ? 'possible'
      : 'proposed';
  if (!/^(?:ska|skall|kommer|to be|väntas|beräknas)/.test(nearest.word)) return 'decided';
  const governs = ({ at }: Governor): boolean =>
    nearest.at - at < 90 && !/beslut|klart|nu /.test(before.slice(at, nearest.at));
  return moods.find((mood) => mood !== 'decided' && all.some((one) => one.mood === mood && governs(one))) ?? 'decided';
}
