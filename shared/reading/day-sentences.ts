// A sentence that only tells the day of a change told beside it: "Hon tillträder den 1 september.", "Det sker den 30 maj.",
// "Fram till den 30 maj är det öppet som vanligt." What it may speak of decides which change gets the day.
import type { ChangeType } from '../model/words.ts';
import { clausesOf } from './change-clauses.ts';
import { isAnotherDay } from './change-days.ts';
import { lowerCase } from './lower-case.ts';
import { inRange } from './ranges.ts';
import type { Sentence } from './sentences.ts';
import { type Field, officesIn, type Telling } from './telling.ts';

interface DayWords {
  types: ChangeType[];
  pattern: RegExp;
}

const happens =
  '(?:sker|skedde|görs|gjordes|genomförs|genomfördes|äger rum|ägde rum|inleds|inleddes|börjar|började|startar|startade|blir(?: det)?(?: av)?|blev(?: det)?|är|var|händer|hände|infaller|verkställs)';
const subject = String.raw`(?:^|, |och )(?:[–\s]*)(?:men |redan |först )?`;

const table: DayWords[] = [
  {
    types: [
      'mandate',
      'office-hours',
      'office-services',
      'office-disruption',
      'mobile-service',
      'budget-cut',
      'budget-increase',
    ],
    pattern:
      /(?:första \S{3,4}dagen (?:är|blir|var|blev)|träd(?:er|a|de|tt) i kraft|börja[rt]?(?:de)? gälla|gäll(?:er|de|a) (?:\S+ ){0,3}(?:från|fr\.|sedan|redan|den)|(?:från|fr\.o\.m\.|sedan|mellan) (?:\S+ ){1,8}(?:gäller|är (?:det|kontoret) (?:\S+ ){0,2}öppet|(?:har|håller) (?:\S+ ){1,3}(?:öppet|stängt)|(?:tar|kan) (?:\S+ ){1,4}(?:bara|endast|emot|få)|(?:stänger|öppnar) (?:det|man|vi|kontoret|servicekontoret|dörrarna))|ikraftträdande)/,
  },
  {
    types: ['mobile-service'],
    pattern:
      /(?<![a-zåäö])(?:(?:första|sista|den sista|den första) (?:turen?|resan|dagen|stoppet)|premiärtur\S{0,3}|(?:börjar|började) (?:den )?rulla|rullar (?:den )?(?:ut|första)|(?:tas|togs) (?:den )?(?:i|ur) (?:bruk|drift|trafik))(?![a-zåäö])/,
  },
  {
    types: ['leadership'],
    pattern:
      /(?<![a-zåäö])(?:tillträd\S{0,4}|efterträd\S{0,4}|(?:hon|han|de) (?:börjar|började|slutar|slutade|lämnar|lämnade|går|gick|avgår|tar över|tog över)|sista (?:arbets)?dag(?:en)?|(?:förordnande|anställning|uppdrag)\S{0,2} (?:\S+ ){0,8}?(?:gäller|löper|börjar|började|inleds|inleddes)|ny på posten|första (?:arbets)?dag(?:en)?)(?![a-zåäö])/,
  },
  {
    types: ['office-relocation', 'office-opening'],
    pattern:
      /(?<![a-zåäö])(?:(?:tar|tog|ta) (?:\S+ ){0,4}emot|nya (?:\S+ )?(?:lokal|adress|kontor|plats)\S{0,6}|inflyttning\S{0,3}|flyttlass\S{0,2}|första (?:besöks|öppet)?dag(?:en)?|(?:slår|slog|slås) (?:\S+ ){0,2}upp|dörrarna (?:öppnas|öppnar|öppnades)|dörrarna ska öppnas|premiär\S{0,6}|(?:kan|välkomnas|möter|mötte|välkomnade) (?:\S+ ){0,2}(?:de första )?besökar\S{0,4}|tas i bruk|togs i bruk)(?![a-zåäö])/,
  },
  {
    types: ['office-closure'],
    pattern:
      /(?<![a-zåäö])(?:sista (?:\S+ )?(?:dag|dagen|gången|besöks\S+|öppet\S+)|(?:fram till|till och med|t\.o\.m\.) (?:\S+ ){1,5}(?:är|har|håller|tar|finns|gäller|kan)|öpp(?:et|na|en) (?:\S+ ){0,3}(?:fram till|till och med|t\.o\.m\.)|för gott|för sista gången|(?:låses|låstes|släcks|släcktes) (?:\S+ )?(?:dörr\S+|port\S+|ned|ner)|(?:dörren|dörrarna|portarna) (?:låses|låstes|stängs|stängdes))(?![a-zåäö])/,
  },
];
/** "Det sker den 1 juni": whatever was told last. The noun says of what. */
const ofAny = new RegExp(
  `${subject}(?:det|detta|förändringen|ändringen|ändringarna|bytet|övergången) ${happens}(?![a-zåäö])`,
);
const ofNoun: [ChangeType, RegExp][] = (
  [
    ['office-closure', 'stängningen|nedläggningen|avvecklingen'],
    ['office-relocation', 'flytten|flyttningen|inflyttningen'],
    ['office-opening', 'öppningen|öppnandet|starten|premiären'],
    ['leadership', 'tillträdet|skiftet'],
    ['mobile-service', 'starten|turerna|försöket|premiären|premiärturen'],
    ['office-services', 'starten|försöket|piloten'],
  ] as const
).map(([type, nouns]) => [type, new RegExp(`${subject}(?:${nouns}) (?:\\S+ ){0,4}?${happens}(?![a-zåäö])`)]);

const past =
  /(?<![a-zåäö])(?:sedan(?= (?:i|den|\S+dag(?:en)?|\d))|var|tog|öppnade|flyttade|låstes|stängdes|stängde|började|trädde|tillträdde|skedde|startade|invigdes)(?![a-zåäö])/;

const lastDay = /(?<![a-zåäö])sista (?:\S+ )?(?:dag|besök|öppet|gången)/;

/** How many sentences before it the change may have been told. */
const reach = 2;

/** The day of a sentence and the kinds of change that it can be of; `null` when it tells more, or no day. */
export interface ToldDay {
  at: number;
  iso: string;
  isOf(type: ChangeType): boolean;
  /** It has come: "sedan måndagen", "i måndags var första dagen". */
  past: boolean;
  /** "Sista besöksdag är …" */
  last: boolean;
}

/** The day told beside a change: by a clause that tells no change itself, or none of that kind. */
export function dayBeside(field: Field, sentence: Sentence, at: number, tellings: readonly Telling[]): ToldDay | null {
  if (!inRange(field.dates, sentence.start, sentence.end).some(({ precision }) => precision === 'day')) return null;
  for (const clause of tellings.length === 0 ? [sentence] : clausesOf(sentence)) {
    const day = dayIn(field, clause, at);
    if (day && !tellings.some(({ type }) => day.isOf(type))) return day;
  }
  return null;
}

function dayIn(field: Field, { start, end }: { start: number; end: number }, at: number): ToldDay | null {
  const lower = lowerCase(field.text);
  const day = inRange(field.dates, start, end).find(
    (one) => one.precision === 'day' && !isAnotherDay(lower, one, start),
  );
  if (!day) return null;
  const said = lower.slice(start, Math.min(end, start + 400));
  const types = new Set<ChangeType>([
    ...table.flatMap((words) => (words.pattern.test(said) ? words.types : [])),
    ...ofNoun.flatMap(([type, pattern]) => (pattern.test(said) ? [type] : [])),
  ]);
  const any = ofAny.test(said);
  // "efterträder X, vars förordnande går ut den 31 mars"
  if (
    types.has('leadership') &&
    / (?:går|gick|löper|löpte) ut (?:den )?$/.test(lower.slice(Math.max(start, day.start - 24), day.start))
  )
    types.delete('leadership');
  return any || types.size > 0
    ? { at, iso: day.iso, past: past.test(said), last: lastDay.test(said), isOf: (type) => any || types.has(type) }
    : null;
}

/** Gives the day to the change told last before it, to all offices of it; false when nothing told can have it. */
export function giveDay(day: ToldDay, field: Field, sentence: Sentence, before: readonly Telling[]): boolean {
  const here = officesIn(field, sentence.start, sentence.end).filter(({ referred }) => !referred);
  const near = (told: Telling): boolean =>
    told.field === field ? told.at < day.at && day.at - told.at <= reach : day.at <= reach;
  const last = before.findLast((told) => near(told) && day.isOf(told.type));
  if (!last) return false;
  for (const told of before.filter(({ type, at }) => type === last.type && at === last.at)) {
    const isMeant = here.length === 0 || here.some(({ place }) => place.id === told.office?.place.id);
    if (!isMeant || told.field !== last.field) continue;
    // An office has moved when it receives visitors at the new place, and its last day is that of the last visitors, whatever else was told.
    if (told.type === 'office-relocation' || (told.type === 'office-closure' && day.last)) told.effectiveFrom = day.iso;
    else told.effectiveFrom ??= day.iso;
    if (day.past && told.status === 'decided' && told.effectiveFrom === day.iso) told.status = 'in-effect';
  }
  // A headline's change may be told again, of its office, in the next sentence.
  return last.field === field;
}

/** "Den 13 mars låstes dörren för gott. Kontoret har lagts ned.": the day stands before what has happened. */
export function takeDay(day: ToldDay, tellings: readonly Telling[]): void {
  for (const told of tellings) if (told.status === 'in-effect' && day.isOf(told.type)) told.effectiveFrom ??= day.iso;
}
