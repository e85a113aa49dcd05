// How firm a change of the state's money is: what the words say, and else what the budget's calendar says. The government's bill of the autumn is
// a proposal until the Riksdag votes in December; what a year's budget holds is in effect once the year has come.

import { modals } from '../knowledge/status-words.ts';
import type { ChangeType } from '../model/words.ts';
import { lowerCase } from './lower-case.ts';
import { isPromise } from './promises.ts';
import type { Judgement } from './status.ts';
import type { Field } from './telling.ts';
import { anyOf } from './words.ts';

/** What the document as a whole says of the budget that it speaks of. */
export interface BudgetSetting {
  publishedAt: string | null;
  /** It is about a bill or a draft: title or opening name it. */
  onBill: boolean;
  /** The Riksdag has voted, or the letter of appropriation is out. */
  adopted: boolean;
}

const billWords =
  /budgetproposition|höstbudget|vår(?:ändrings)?budget|vårproposition|ändringsbudget|budgetmotion|skuggbudget|lagrådsremiss|budget bill|inför nästa års budget|(?:lagt|lade|lägger|presentera\S{0,2}) (?:\S{1,20} ){0,4}budget/;
const voted =
  /(?:riksdagen|kammaren|finansutskottet|majoritet\S{0,2}) (?:\S{1,20} ){0,6}?(?:besl\S{1,6}|antog|antagit|godkän\S{1,4}|klubba\S{1,3}|röstade (?:igenom|ja|för)|biföll|bifallit|sade ja|sa ja|fastställ\S{1,3})|(?:klubbat|klubbades|antogs|antagits|antagit|godkänts|röstades igenom|beslutats|fastställts)(?: av| i)? riksdagen|regleringsbrev/;
/** How much of a text is its opening. */
const opening = 500;

export function budgetSetting(fields: readonly Field[], publishedAt: string | null): BudgetSetting {
  const [first, second] = fields.map(({ text }) => lowerCase(text));
  const head = `${first?.slice(0, opening)} ${second?.slice(0, opening) ?? ''}`;
  return { publishedAt, onBill: billWords.test(head), adopted: voted.test(head) };
}

const proposing = anyOf(modals.proposed);
/** What stands in the government's bill is proposed, wherever the sentence says so; "…, föreslår regeringen": the Riksdag has not voted. */
const inBill =
  /budgetproposition|budgetmotion|skuggbudget|(?:framgår av|enligt) (?:\S{1,20} ){0,2}budgeten|enligt regeringens (?:\S{1,20})?budget|(?:höst|vår)(?:ändrings)?budget|ändringsbudget|budget bill|lagrådsremiss|,? föreslår regeringen|regeringens (?:\S{1,20} )?förslag|enligt förslaget|(?:höstens|vårens|den kommande|kommande) (?:\S{1,20}\s)?budget|i budgeten som (?:\S{1,20}\s){0,3}(?:ligger|lade|lades|lagt|presenter)/;
const letter =
  /riksdagen (?:har |sa |sade |röstade |besl|antog|antagit|godkän)|antagit|antogs|klubbat|klubbades|regleringsbrev/;
/** "Det är 100 miljoner mindre än …", after "… föreslås 610 miljoner." */
const goesOn = /^(?:det|detta|i den|där|därutöver|dessutom) (?:är|innebär|motsvarar|betyder|finns|ingår|får|ges)/;
const toCome = /(?:^|\s)(?:ska|skall|kommer|väntas|vill|föreslå\S{0,4}|avser|planerar|måste|tvingas)\s/;
/** "I år har regeringen avsatt" stands; "regeringen skjuter till i år", "har beslutat att" is done now. */
const stands = /(?:^|\s)(?:har|hade|fick|fått)\s(?!(?:\S{1,20}\s){0,3}(?:beslutat|gett|anvisat|bestämt)\s)/;
/** "efter att regeringen skurit ned anslaget": it has been. */
const since =
  /(?<![a-zåäö])(?:sedan|efter att|eftersom|när|av att|för att) (?:regeringen|staten|riksdagen|politikerna|anslaget|anslagen|budgeten|myndigheten)(?: \S{1,20}){0,3} (?:\S{1,20}(?:at|it|tt|nt|rt|kt|gt|jt)s?|\S{1,20}(?:ade|te|de)s?|drogs?|skars?|ströks?|togs?)(?=\s)/;
const thisYear = /(?<![a-zåäö])(?:i år|årets|innevarande)(?![a-zåäö])/;
export interface MoneySaid {
  type: ChangeType;
  said: string;
  field: Field;
  /** Index of the sentence. */
  at: number;
  years: readonly number[];
}

/** Only what is read as decided, often for want of a word, asks the calendar. */
export function statusOfMoney(judgement: Judgement, money: MoneySaid, setting: BudgetSetting): Judgement {
  const { said, field, at, years } = money;
  const sentence = field.sentences[at];
  if (!sentence || judgement.status !== 'decided' || letter.test(said)) return judgement;
  const year = setting.publishedAt === null ? null : Number(setting.publishedAt.slice(0, 4));
  const first = years.length > 0 ? Math.min(...years) : null;
  const lower = lowerCase(field.text);
  if (isProposed(field, at, said) || isPromise(lower, sentence.start, sentence.end))
    return { status: 'proposed', marked: true };
  if (setting.onBill && !setting.adopted && !judgement.marked) return { status: 'proposed', marked: true };
  if (since.test(said) && (first === null || year === null || first <= year))
    return { status: 'in-effect', marked: true };
  return year !== null && isRunning(money, year, first) ? { status: 'in-effect', marked: true } : judgement;
}

function isRunning({ said, type }: MoneySaid, year: number, first: number | null): boolean {
  if (first === null ? !thisYear.test(said) : first !== year) return false;
  return !toCome.test(said) && !(type === 'budget-increase' && !stands.test(said) && !thisYear.test(said.slice(0, 8)));
}

function isProposed(field: Field, at: number, said: string): boolean {
  if (inBill.test(said)) return true;
  const before = field.sentences[at - 1];
  if (!before || !goesOn.test(said)) return false;
  const earlier = lowerCase(field.text).slice(before.start, Math.min(before.end, before.start + 2000));
  return inBill.test(earlier) || proposing.test(earlier);
}
