// The status of one event in its clause, or none when the clause does not tell it: asked, denied, wished, long ago.
import { threats } from '../knowledge/status-words.ts';
import type { Clause } from './change-clauses.ts';
import { isAhead, isLongAgo, isToday } from './change-days.ts';
import type { Event } from './events.ts';
import { lowerCase } from './lower-case.ts';
import { ofOffices } from './office-focus.ts';
import { isCampaign, isPromise } from './promises.ts';
import { inRange } from './ranges.ts';
import { isAsked, isGeneric, isOnPaper } from './stance.ts';
import { type Judgement, judge } from './status.ts';
import { agreed, mandated, reviewed } from './status-by-type.ts';
import type { Field } from './telling.ts';
import type { DateMention } from './time.ts';
import { anyOf } from './words.ts';

const threat = anyOf(threats);

export interface Setting {
  field: Field;
  publishedAt: string | null;
  days: DateMention[];
  /** The judgement of the clause before, which governs an elliptic one. */
  governing: Judgement | null;
  /** What the text said before the clause. */
  told: string;
}

/** "Ändringarna i förordningen föreslås träda i kraft den 1 juli" */
const toHold =
  /^[^.;]{0,120} (?:föreslås|föreslogs|föreslagits) (?:\S+ ){0,3}?(?:träda|börja|gälla|ändras|införas|upphävas|upphöra)/;

export function statusOf(event: Event, { field, publishedAt, days, governing, told }: Setting): Judgement | null {
  const { clause, type } = event;
  if (isAsked(event) || isOnPaper(event) || isGeneric(event) || isStanding(event)) return null;
  // What the task is about ("… analysera hur öppettiderna kan förlängas") says nothing of the task.
  // Nor what a report says of the report: "Riksrevisionen: Staten når inte alla".
  const isHead = type === 'mandate' || (type === 'review' && clause.lower[event.to - 1] === ':');
  const whole = !isHead || (type === 'mandate' && toHold.test(clause.lower.slice(event.to)));
  const said = judge(whole ? clause.lower : clause.lower.slice(0, event.to), event.from, event.to);
  if (said === 'cancelled-wish') return null;
  if (typeof said === 'string') {
    const heard = said === 'untrue' ? told : `${told} ${clause.lower} ${after(clause)}`;
    return ofOffices.has(type) && threat.test(heard) ? { status: 'cancelled', marked: true } : null;
  }
  if (isPresupposed(event) && isToday(inRange(field.dates, clause.start, clause.end), publishedAt))
    return isLongAgo(field, clause, publishedAt) ? null : { status: 'in-effect', marked: true };
  const { start, end, text } = clause.sentence;
  if (said.status === 'cancelled' && isCampaign(lowerCase(text), start, end)) return null;
  if (said.status === 'decided' && isPromise(lowerCase(text), start, end)) return { status: 'proposed', marked: true };
  const judgement = !said.marked && governing && isElliptic(clause) ? governing : byType(event, said);
  if (isCountKept(clause, judgement)) return null;
  if (isHabit(event, judgement) && inRange(field.dates, clause.start, clause.end).length === 0)
    return { status: 'in-effect', marked: false };
  if (judgement.status === 'in-effect') {
    if (isLongAgo(field, clause, publishedAt, clause.start + event.to)) return null;
    // "är stängt till och med fredag": the day is its end.
    const times = inRange(field.dates, clause.start, clause.end).filter(({ precision }) => precision !== 'year');
    if (fromWeek.test(clause.lower)) return { status: 'decided', marked: true };
    return isAhead(days.length > 0 ? days : times, publishedAt) &&
      !/till och med |fram till |t\.o\.m/.test(clause.lower)
      ? { status: 'decided', marked: true }
      : judgement;
  }
  const happens = judgement.status === 'decided' && !judgement.marked && isDoing(event) && isToday(days, publishedAt);
  return happens ? { status: 'in-effect', marked: true } : judgement;
}

/** "Kontoret har bara öppet på tisdagar", and nothing says from when: so it is. A verb of change is a decision. */
const isHabit = ({ type, clause, from, to }: Event, { status, marked }: Judgement): boolean =>
  type === 'office-hours' &&
  status === 'decided' &&
  !marked &&
  /(?<![a-zåäö])(?:har|håller|är|öppnar|stänger|tar)(?![a-zåäö])/.test(clause.lower) &&
  /^(?:(?:öppet|öppen|stängt|stängd|har|håller|är)(?![a-zåäö])|(?:bara|endast|enbart) )/.test(
    clause.lower.slice(from, to),
  ) &&
  !/(?<![a-zåäö])(?:ska|skall|kommer|får|blir|från|väntas|snart|framöver|i dag|hittills|tidigare|\S{0,12}(?:fredagen|afton)|(?:påsk|jul|nyår|midsommar)\S{0,12})(?![a-zåäö])/.test(
    clause.lower,
  );

/** "Efter nedläggningen i Motala i mars": whatever the sentence goes on to say, that has been. */
const isPresupposed = ({ clause, from }: Event): boolean =>
  /(?<![a-zåäö])(?:efter|sedan) $/.test(clause.lower.slice(0, from)) &&
  /^(?:nedläggning(?:en|arna)|stängning(?:en|arna)|avveckling(?:en|arna)|öppning(?:en|arna)|invigningen|flytten)(?![a-zåäö])/.test(
    clause.lower.slice(from),
  );

/** "har i uppdrag att …": a task of long standing, which is no news. */
const isStanding = ({ type, clause, from }: Event): boolean =>
  type === 'mandate' &&
  /^i uppdrag/.test(clause.lower.slice(from)) &&
  /(?<![a-zåäö])(?:har|hade|haft) (?:sedan \S+ )?$/.test(clause.lower.slice(0, from));

/** "Från vecka 15 har kontoret kortare öppettider" */
const fromWeek = /(?<![a-zåäö])från (?:och med )?(?:vecka \d|v\. ?\d|nästa vecka)/;

/** What comes next may tell that there was a plan. */
const after = ({ sentence, end }: Clause): string => lowerCase(sentence.text).slice(end, end + 300);

/** What has a day behind it has happened; but "ansökte i fredags om lokal för ett nytt kontor". */
const isDoing = ({ type, clause, from }: Event): boolean =>
  (ofOffices.has(type) || type === 'mobile-service') &&
  !/^(?:nytt|nya|fler|ytterligare) /.test(clause.lower.slice(from));

function byType({ type, clause, from, to }: Event, judgement: Judgement): Judgement {
  if (type === 'review') return reviewed(judgement, clause, from);
  if (type === 'office-services') return agreed(judgement, clause, from, to);
  return type === 'mandate' || type === 'leadership' ? mandated(judgement, clause) : judgement;
}

/** ", men också fler mobila lösningar": no verb of its own, so the clause before governs it. */
const isElliptic = ({ lower }: Clause): boolean =>
  /^(?:men|och|samt|även|but)\s(?:också|även|samtidigt|also)?/.test(lower) && !ownVerb.test(lower);
/** "men får halverade öppettider", "men stänger nu den 15 juni" */
const ownVerb =
  /^(?:men|but)\s(?:\S+\s){0,2}(?:får|fick|blir|blev|stänger|stängs|stängde|öppnar|öppnas|öppnade|flyttar|flyttas|läggs|lades|försvinner|förlorar|förlorade|mister|miste|tappar|drabbas|drabbades|minskar|minskas|kortas|utökas|ändras|gets|closes|opens|moves)(?![a-zåäö])/;

/** "110 kontor blir kvar" is a size, not a rescue. */
const isCountKept = ({ lower }: Clause, { status }: Judgement): boolean =>
  status === 'cancelled' && /\d\s(?:\S{1,40}\s){0,2}(?:service)?kontor\S{0,24}\s(?:\S{1,40}\s){0,3}kvar/.test(lower);
