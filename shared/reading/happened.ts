// Whether what a sign tells has happened: a past or perfect form in its own verb group, "sedan i går", a noun whose predicate says so.
import { done } from '../knowledge/status-words.ts';
import { anyOf } from './words.ts';

const finished = anyOf(done);
/** "ska ha öppnat", "väntas vara stängda": a participle that has not happened. */
const notYet =
  /(?:ska|skall|kommer att|väntas|beräknas|planeras|planerar att|bör|vill|kan|skulle)\s(?:\S+\s){0,6}(?:ha|vara|bli)\s|(?:^|[.,:–] )om (?:ett|en|två|tre|fyra|fem|sex|några|knappt|drygt) (?:\S+ )?(?:år|halvår|månad|månader|vecka|veckor|dagar) /;
/** "håller stängt på fredagar" has not closed. */
const standing = /(?:stängt|öppet)\s.{0,60}(?:dag|vecka|afton|helg|jul|nyår|påsk|midsommar)|håll\S{0,24}\s/;
/** "har stängt julafton" is a timetable. */
const holiday = /afton|helg|jul|nyår|påsk|midsommar/;
const forced = /(?<![a-zåäö])(?:tvingade|tvingades|tvingats)\s/;
/** "har nu begränsade öppettider" */
const hasSince = /(?<![a-zåäö])har\s(?!\S+(?:at|it|tt|rt|gt)\s)(?:\S+\s){0,4}$/;
const adjective = /^(?:begränsade|utökade|ändrade|nya|kortare|längre|förlängda|reducerade|generösare)\s/;
/** A point in time after "sedan": since it, something holds. */
const sinceThen =
  'sedan (?:i (?!samband|stort|princip)\\S|den \\d|(?:mån|tis|ons|tors|fre|lör|sön)dag|års|nyår|halvårs|månads|dess|länge|lång tid|förra|förrförra|början|mitten|slutet|starten|jul|påsk|midsommar|(?:jan|febr)uari|mars|april|maj|ju[nl]i|augusti|(?:sept|nov|dec)ember|oktober|\\d{4}|(?:sommar|höst|vår|vinter)[en]|(?:en|ett|två|tre|fyra|fem|sex|några|flera|ett par|en tid)\\s(?:\\S+\\s)?(?:dag|veck|månad|år|tid|tillbaka))';
/** "håller stängt sedan i onsdags", "sedan i april har", "sedan den 1 mars gäller nya tider" */
const since = new RegExp(
  `(?<![a-zåäö])(?:har|håller|är|gäller|finns|kan|går|kör|rullar|ligger|erbjuder|delar|ingår) (?:[^.;]{0,60} )?${sinceThen}|(?:^|[,–] )(?:och |men |redan |först )?${sinceThen}\\S* `,
);
const hasNow = /(?<![a-zåäö])har(?: nu| redan| i dag|(?: \S+){0,6} kunnat)?\s$/;
/** "har fått klartecken för ett kontor": what is there is the word. */
const onPaper = /klartecken|grönt ljus/;
/** "Det mobila kontoret har börjat sina turer" */
const begun =
  /^(?:\s[^\s,;.]+){0,5}\shar (?:nu |redan )?(?:börjat|startat|inlett)(?! (?:att |med att )?(?:planer|diskut|leta|förbered|undersök|titta|prata|se över))/;

/** Where another verb group begins: what "har fått besked om att kontoret stängs" got is not the closing. */
const opens = /(?:[,;:–]|(?<![a-zåäö])(?:att|som|om|och|men|när|eftersom|då))\s/g;
/** "Flytten av kontoret är genomförd", "nedläggningen verkställdes i fredags" */
const occurred =
  /^(?:nya |ändrade |kortare |längre |de |utökade ){0,2}[a-zåäö]*(?:ning|ningen|ningarna|premiär|premiären|flytt|flytten|försöket|försök|piloten|projektet|verksamheten|bytet|samarbetet|avtalet|(?:öppet|besöks)?tiderna|(?:öppet|besöks)tider|reglerna|tjänsten|lagen|förordningen|instruktionen|ändringen|ändringarna)(?:\s[^\s,;]+){0,12}?\s(?:är (?:nu |redan |äntligen )?(?:genomförd|gjord|klar(?! (?:i|till|den|före|efter|under|nästa|först|på) )|avklarad|avslutad|slutförd|över|ett faktum|verkställd)|(?:har|hade) (?:nu |redan )?(?:skett|genomförts|verkställts|ägt rum|slutförts)|skedde|ägde rum|avslutades|upphörde|inleddes|började (?:\S+ )?gälla|trädde i kraft|påbörjades|startade|infördes|(?:blev|var|drog|lockade|firades|hölls|gick) (?:\S+ )?(?:en|ett|succé|stora?|många|över|hundratals|bra|som|med|\d)|har (?:börjat gälla|trätt i kraft|avslutats|upphört|inletts|påbörjats|startat|införts)|genomfördes|verkställdes|gick av stapeln)(?![a-zåäö])/;
/** "som har funnits sedan 2019": of the office, not of what befalls it. */
const aside = /,?\s(?:som|där|vilket|vilken|vars)\s[^,;]{1,160},/;

/** "Öppettiderna utökades": any past passive but those of saying and planning. */
const passive =
  /(?<![a-zåäö])(?!presenter|föreslog|planer|aviser|diskuter|utlov|meddel|publicer|remitter|behandl|efterfråg|önsk|röst|hot|debatter|protester|avslöj|annonser|skiss|beräkn|vänt|nämn|kall|förvänt|tänk|bevilj|tilldel|samlad|samlade)[a-zåäö]{3,20}(?:ades|ats|ddes)(?![a-zåäö])/;
/** "det nya kontoret tog emot sina första besökare": such a sign is a noun with its verb behind. */
const newOffice = /^(?:nytt|nya|fler|ytterligare)\s/;

/** "Numera är det stängt på fredagar", "tar inte längre emot": so it is, whatever the verb's form. */
const nowadays =
  /(?<![a-zåäö])numera(?![a-zåäö])|^(?!(?:\S+ ){0,30}?(?:ska|skall|kommer|väntas|vill|kan komma|riskerar) )[^.;]{0,200}(?<![a-zåäö])(?:inte|ej) längre /;
/** "I april började kontoret ha lunchstängt": the time, then a verb in the past. */
const happenedThen =
  /(?:^[–"\s]*|[:–] )(?:i|den|för|under|vid|redan i) (?:\S+ ){1,4}?(?:började|slutade|upphörde|fick|blev|gick|försvann|(?:tog|lade|slog|drog|skar)s?|stängdes?|öppnades?|flyttades?|kortades|halverades|ändrades|avvecklades|infördes|invigdes|minskades|ökade|byttes?|lämnade|tömdes|firades) /;

/** Nothing that somebody was told, or that was said to come, then. */
const isToldOfThen = (lower: string): boolean => {
  const verb = happenedThen.exec(lower);
  return verb !== null && !/ (?:att|om|besked) /.test(lower.slice(verb.index + verb[0].length - 1));
};

export function hasHappened(lower: string, from: number, to: number): boolean {
  if (notYet.test(lower.slice(0, to))) return false;
  if (onPaper.test(lower.slice(from, to))) return false;
  if (begun.test(lower.slice(to, to + 80))) return true;
  if (nowadays.test(lower) || isToldOfThen(lower.slice(0, to))) return true;
  const before = lower.slice(0, from);
  if (standing.test(lower.slice(Math.max(0, from - 3), to)))
    return (
      holdsSince(lower, from, to) ||
      (/(?<![a-zåäö])har(?![a-zåäö])/.test(before) && !holiday.test(lower.slice(from, to + 40)))
    );
  return (
    hasNow.test(before) ||
    holdsSince(lower, from, to) ||
    forced.test(before) ||
    (hasSince.test(before) && adjective.test(lower.slice(from))) ||
    occurred.test(lower.slice(from, to + 160)) ||
    finished.test(groupOf(lower, from, to)) ||
    passive.test(groupOf(lower, from, to))
  );
}

/** The words around the sign that may share its verb: 25 characters before it, none beyond the opening of its group, 12 after. */
function groupOf(lower: string, from: number, to: number): string {
  const lead = lower.slice(Math.max(0, from - 25), from);
  const last = [...lead.matchAll(opens)].at(-1);
  return (
    lead.slice(last ? last.index + last[0].length : 0) +
    lower.slice(from, to + (newOffice.test(lower.slice(from)) ? 40 : 12)).split(/[,;:–]/)[0]
  );
}

/** "Att kontoret stängs står klart sedan i fredags": known since then. */
const knownSince = /(?:klart|känt|bekant|bestämt|beslutat|vetat|bekräftat) sedan /;

const holdsSince = (lower: string, from: number, to: number): boolean =>
  lower.includes('sedan ') && !knownSince.test(lower) && since.test(mainClause(lower, from, to));

/** Without a relative clause that the sign does not stand in. */
function mainClause(lower: string, from: number, to: number): string {
  const match = aside.exec(lower);
  if (!match) return lower;
  const end = match.index + match[0].length;
  return from >= end || to <= match.index ? `${lower.slice(0, match.index)} ${lower.slice(end)}` : lower;
}
