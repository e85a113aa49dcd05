// Cuts and increases of the agency's or the offices' money: a sum with a direction, or a budget word with a verb, that is about them.
// Other people's money never counts; a sentence about money goes on in the next ("Nästa år kapas 50 miljoner, …").
import { cutWords, increaseWords, moneyWords } from '../knowledge/phrases.ts';
import { cancelling } from '../knowledge/status-words.ts';
import type { AmountMention } from '../model/reading.ts';
import { allAgencies } from './agencies.ts';
import { lowerCase } from './lower-case.ts';
import { isLongPast, isNoBudget } from './money-stance.ts';
import { type BudgetSetting, statusOfMoney } from './money-status.ts';
import { namesService } from './office-nouns.ts';
import { isCampaign } from './promises.ts';
import { inRange } from './ranges.ts';
import { judge } from './status.ts';
import { type Field, quoteOf, type Telling, within } from './telling.ts';
import { anyOf } from './words.ts';

const money = anyOf(moneyWords);
const directions = [
  { type: 'budget-cut' as const, direction: 'decrease' as const, verb: anyOf(cutWords) },
  { type: 'budget-increase' as const, direction: 'increase' as const, verb: anyOf(increaseWords) },
];
const ownWords =
  /servicecent|servicekontor|\bssc\b|lokal\S{0,24} statlig|myndighetens? (?:anslag|budget)|kontorsnät|service cent|service office/;
const strongIncrease =
  /tillför|tillskott|tillskjut|satsa|avsätt|avsatt|(?:ökade?|ökat|höjda?|höjt|större|högre) anslag|mer pengar|mer medel|anslår|anslås|increas|boost|extra/;
const otherMoney =
  /(?:kommun(?:en)?|region(?:en)?|bolaget|stiftelsen) (?:\S+ ){0,2}(?:satsa|avsätt|lägg|invester|skjut|anslå|bygg|spar)|(?:satsar|avsätter|lägger|investerar|anslår|bygger|sparar) (?:\S+ ){0,3}(?:kommun|region)|(?:polisen|kommunerna|regionerna|försvaret|skolan|vården|domstol|kriminalvård|hyr[ae]|lönen|lön för|böter|skuld|vite|omsätt|intäkt|avgift)/;
/** "Besparingen leder till …": known already, not told now. */
const known = /^(?:besparingen|nedskärningen|neddragningen|besparingarna|nedskärningarna|besparingskravet|sparkravet)/;
/** "Det utlovade tillskottet uteblir", "har begärt 60 miljoner, men fick nej": more that does not come. */
const lostIncrease =
  /(?:utlova(?:d|t)\S{0,2}|aviserade?|planerade|tillskott\S{0,3}|satsning\S{0,4}|extrapeng\S{0,4}|påslag\S{0,2}|höjning\S{0,3}|extra)\s(?:\S{1,24}\s){0,12}?(?:uteblir|uteblev|uteblivit|dras in|drogs in|slopas|slopades|skrotas|skrotades|stryks|ströks|stoppas|stoppades|pausas|fryses|(?:blir|blev) (?:det )?(?:inte|inget) av|dras tillbaka|drogs tillbaka|ställs in|finns inte med|avslogs|avslås|avslagits)(?![a-zåäö])|(?:begärt|begärde|äskat|äskade|bett om|bad om|begäran|äskande\S{0,2}|önskat)\s(?:\S{1,24}\s){0,14}?(?:fick|får|fått|blev det|avslogs|avslås|avvisades|avvisas) ?(?:nej|avslag|noll|inte|inga|$|av|\.)/;
const cancelled = anyOf(cancelling);
const background = /^sedan (?!årsskiftet|dess|den \d|\d)/;

export function tellMoney(field: Field, topicBefore: boolean, setting: BudgetSetting): Telling[] {
  const { publishedAt } = setting;
  const result: Telling[] = [];
  const lower = lowerCase(field.text);
  // How many sentences ago the money was said to be theirs.
  let since = topicBefore ? 1 : 9;
  field.sentences.forEach((sentence, at) => {
    const said = lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
    const own = ownWords.test(said) || namesService(field.text, sentence.start, sentence.end);
    since = own ? 0 : since + 1;
    if (since > 2 || (!own && isOthers(field, sentence.start, sentence.end, said))) return;
    const amounts = within(field.amounts, field.text, sentence.start, sentence.end);
    if (amounts.length === 0 && (background.test(said) || !(own && money.test(said)))) return;
    const last = own ? undefined : field.sentences[at - 1];
    const before = last ? lower.slice(last.start, Math.min(last.end, last.start + 2000)) : '';
    const overturned = lostIncrease.test(said) && !/bespar|neddrag|nedskär|sparkrav|minskning|sänkning/.test(said);
    for (const { type, direction, verb } of directions) {
      const match = verb.exec(said);
      const theirs = amounts
        .filter(
          (amount) =>
            ((overturned ? amount.direction !== 'none' : amount.direction === direction) ||
              isThan(field, amount, sentence.start, said, direction) ||
              (match && isBy(field, amount, sentence.start, said, match.index))) &&
            !isForOther(field, amount, sentence.start, said),
        )
        .map((amount) => ({ ...amount, fiscalYear: amount.fiscalYear ?? onlyYear(amounts) }));
      if (
        theirs.length === 0 &&
        !(match && amounts.length === 0 && isBudgetTalk(type, said) && isTold(said, match.index))
      )
        continue;
      if (overturned && type === 'budget-cut') continue;
      const from = match?.index ?? (theirs[0] ? theirs[0].start - field.text.toRaw(sentence.start) : 0);
      const years = theirs.flatMap(({ fiscalYear }) => fiscalYear ?? []);
      if (
        (!overturned && isNoBudget(said, { at: from, type, sums: theirs, before })) ||
        isLongPast(field, sentence.start, sentence.end, { said, years, publishedAt })
      )
        continue;
      const judgement = overturned
        ? { status: 'cancelled' as const, marked: true }
        : judge(said, from, from + (match?.[0].length ?? 0));
      if (typeof judgement === 'string') continue;
      if (judgement.status === 'cancelled' && isCampaign(lower, sentence.start, sentence.end)) continue;
      if (
        judgement.status === 'in-effect' &&
        adjective.test(said.slice(from)) &&
        !/(?:har|hade|fick|fått)\s(?:\S+\s){0,3}$/.test(said.slice(0, from))
      )
        judgement.status = 'decided';
      if (judgement.status === 'in-effect' && theirs.length === 0 && /besök/.test(said)) continue;
      since = 0;
      result.push({
        type,
        ...statusOfMoney(judgement, { type, said, field, at, years }, setting),
        field,
        at,
        ...quoteOf(sentence),
        office: null,
        amounts: theirs,
        officeCounts: [],
        effectiveFrom: null,
        confidence: 0.6 + (own ? 0.15 : 0) + (theirs.length > 0 ? 0.15 : 0) + (judgement.marked ? 0.05 : 0),
      });
    }
  });
  return result;
}

/** "20 miljoner kronor mer än i år" */
const more = {
  increase: /^\s(?:kronor\s)?(?:mer|extra|ytterligare)(?:\s|[.,]|$)/,
  decrease: /^\s(?:kronor\s)?mindre(?:\s|[.,]|$)/,
};
function isThan(
  field: Field,
  amount: AmountMention,
  from: number,
  said: string,
  direction: 'increase' | 'decrease',
): boolean {
  const end = amount.end - field.text.toRaw(from);
  return amount.direction === 'none' && more[direction].test(said.slice(end, end + 24));
}

/** "får minskat anslag" */
const adjective = /^(?:minskat|minskade|sänkt|höjt|höjda|ökat|ökade|reducerat)\s(?:\S+\s)?(?:anslag|budget|medel)/;

/** "cutting funding … by SEK 100 million", "skär ned … med 20 miljoner": the verb before lends the sum its direction. */
function isBy(field: Field, amount: AmountMention, from: number, said: string, verbAt: number): boolean {
  const at = amount.start - field.text.toRaw(from);
  return (
    amount.direction === 'none' && verbAt < at && /(?:^|\s)(?:by|med)\s(?:\S{1,12}\s){0,2}$/.test(said.slice(0, at))
  );
}

/** The one year that the sentence's other sums are for. */
function onlyYear(amounts: readonly AmountMention[]): number | null {
  const years = new Set(amounts.flatMap(({ fiscalYear }) => fiscalYear ?? []));
  return years.size === 1 ? ([...years][0] as number) : null;
}

const isTold = (said: string, at: number): boolean =>
  !/(?:söker|letar|leta|söka|hitta|behöver)\s(?:\S+\s){0,3}$/.test(said.slice(Math.max(0, at - 40), at)) &&
  (!known.test(said.slice(at)) ||
    cancelled.test(said) ||
    /(?:klubba|biföll|bifall|antog|godkän|beslutade? om)\S{0,3} (?:\S+ ){0,3}$/.test(said.slice(0, at))) &&
  !/som regeringen (?:har )?$|(?:på grund av|till följd av|som en följd av|hänvisar till|hänvisade till|skyller på|efter|med anledning av|(?:i|vid|av) (?:nästa|kommande|denna|den)|i)\s(?:\S+\s)?$/.test(
    said.slice(0, at),
  );

/** Without a sum: "vill dra ner på Statens servicecenters budget", "tillför medel". Visitors and offices go down too. */
function isBudgetTalk(type: Telling['type'], said: string): boolean {
  if (!money.test(said) || /antalet (?:besök|kontor|servicekontor)/.test(said)) return false;
  return type === 'budget-cut'
    ? /budget|anslag|medel|pengar|bespar|spar|resurs|(?:nedskär|neddrag)\S{0,24} (?:på|av|hos|för|i) |dra[rs]? ne[dr] på|funding/.test(
        said,
      )
    : strongIncrease.test(said);
}

function isOthers(field: Field, start: number, end: number, said: string): boolean {
  return (
    otherMoney.test(said) ||
    inRange(allAgencies(field.text), start, end).some(
      (one) => one.id !== 'statens-servicecenter' && !one.id.endsWith('departementet'),
    )
  );
}

/** "… medan Skatteverket får 200 miljoner": the agency named last before the sum is somebody else. */
function isForOther(field: Field, amount: AmountMention, start: number, said: string): boolean {
  const before = inRange(allAgencies(field.text), start, start + said.length).filter(
    (one) => field.text.toRaw(one.end) <= amount.start && !one.id.endsWith('departementet'),
  );
  const last = before.at(-1);
  const lead = said
    .slice(0, amount.start - field.text.toRaw(start))
    .split(/[,;]|(?<![a-zåäö])(?:medan|men|samtidigt)(?![a-zåäö])/)
    .at(-1) as string;
  if (
    /^\s*(?:\S+\s)?(?:polisen|försvaret|kommunerna|regionerna|domstolarna|kriminalvården|skolan|vården)\s(?!.*(?:servicecenter|servicekontor))/.test(
      lead,
    )
  )
    return true;
  if (!last || last.id === 'statens-servicecenter') return false;
  const gap = lowerCase(field.text).slice(last.end, last.end + Math.max(0, amount.start - field.text.toRaw(last.end)));
  return (
    !ownWords.test(gap) &&
    /^\s(?:(?:\S+\s){0,4}(?:får|tillförs|minskar|sparar|ska|tvingas|behöver|med)|$)|medan/.test(gap)
  );
}
