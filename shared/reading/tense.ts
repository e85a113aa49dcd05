// Whether the words around a date look back or ahead: "stängde 30 maj" is behind us, "stänger 30 maj" is not.

const lookBack = 160;
const lookAhead = 100;
const ahead =
  /(?<!\p{L})(?:ska|skall|skulle|kommer|kommande|att(?= (?:\p{L}+ )?\p{L}+[aå](?!\p{L}))|vill|avser|föresl\p{L}+|planera[rs]|väntas|beräknas|senast|från och med|fr\.o\.m|till och med|t\.o\.m|stänger|stängs|öppnar|öppnas|inviger|invigs|sista|blir|flyttar|flyttas|upphör|gäller|nästa|inför|avvecklas|läggs|börjar|startar|träder|försvinner|will|to|closes|opens|may)(?!\p{L})/u;
const behind =
  /(?<!\p{L})(?:var|fanns|hade|fick|blev|tog|togs|skedde|höll|hölls|kom|gick|gav|gavs|lade|lades|hände|vände|sändes?|drog|drogs|slogs?|stod|låg|satt|skrevs?|slöts?|bröts?|sköts|ströks?|försvann|vann|föll|lät|sades?|släpptes?|förra|senaste|was|were|had|closed|opened|(?!både|bade|glade|svade)\p{L}{3,}(?:ade|ades|dde|ddes|ngde|ngdes|gde|rde|rdes|lde|ldes|jde|jdes|vde|vdes|mde|mdes|kte|ktes|pte|ptes|tte|ttes|ste|stes)|har(?: \p{L}+){0,3} (?!\p{L}*(?:öppet|\p{L}stängt)(?!\p{L}))\p{L}{2,}(?:t|ts))(?!\p{L})/u;
/** "sedan den 25 mars": whatever the verb, it has come. */
const sinceLead = /(?<!\p{L})(?:sedan|förra|senaste) (?:den |i |sedan )?$/u;
/** "Efter nedläggningen i Motala i maj": what something came after has been. */
const afterIt =
  /(?<!\p{L})efter (?:att |(?:\p{L}{1,20} ){0,2}\p{L}{0,16}(?:ningen|ningarna|flytten|öppnandet|skiftet|bytet) )(?:[^\s,;.]{1,30} ){0,6}$/u;
const turns = /[,;\n]/;
/** A day that opens its clause has the verb right behind it: "och från den 1 september förlängs tiden". */
const opening =
  /(?:^|[,;:–\n]\s?|(?<!\p{L})(?:och|men|samt|att)\s)(?:(?:och|men|samt|redan|först|från|med|fr\.o\.m\.|på|i|vid|nu|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)\s){0,4}(?:den\s)?$/u;
const pastVerb =
  /^ (?:\d{4} )?(?:\p{L}{2,}(?:(?:ad|dd|jd|rd|ld|ngd|kt|pt|st)es?)|var|blev|fick|hade|kom|tog|togs|gick|slog|slogs|lade|lades|fanns|höll|hölls|gav|gavs|drog|drogs)(?!\p{L})/u;
const presentVerb =
  /^ (?:\d{4} )?(?!(?:var|dagar|timmar|veckor|tider|der|eller|efter|under|över|för|när|där|här)(?!\p{L}))\p{L}{2,}(?:ar|er|as|ngs|gs|rs|ls|ks|ts|ps|ns|år)(?<!(?:ad|d|t)es)(?!\p{L})/u;
/** "har utsett … från den 1 september": what has been decided may come. */
const comes = /(?<!\p{L})(?:från|fr\.o\.m\.|från och med|med start|tidigast) (?:den )?$/u;
const decides =
  /(?<!\p{L})(?:utsett|utsetts|beslutat|beslutats|bestämt|gett|fått|tecknat|anställt|rekryterat|förordnat|förordnats|utnämnt|utnämnts|meddelat|lovat|aviserat|klubbat|antagit|enats|utsåg|utsågs|utnämnde|förordnade|beslutade|meddelade|fattade)(?!\p{L})/u;

/** True when the words right beside it say so: "sedan den 25 mars", "vid årsskiftet fanns". */
export function isBehind(sentence: string, start: number, end: number): boolean {
  const lead = sentence.slice(Math.max(0, start - lookBack), start);
  if (sinceLead.test(lead) || afterIt.test(lead.slice(-90))) return true;
  return opening.test(lead) && pastVerb.test(sentence.slice(end, end + lookAhead));
}

/** True when the clause of the sentence around `[start, end)` tells of the past. All in lower case; at most 260 characters are read. */
export function looksBack(sentence: string, start: number, end: number): boolean {
  if (isBehind(sentence, start, end)) return true;
  const lead = sentence.slice(Math.max(0, start - lookBack), start);
  const follow = sentence.slice(end, end + lookAhead);
  if (opening.test(lead) && presentVerb.test(follow)) return false;
  if (comes.test(lead) && decides.test(lead)) return false;
  const clause = `${lead.split(turns).at(-1)} ${follow.split(turns)[0]}`;
  if (ahead.test(clause)) return false;
  if (behind.test(clause)) return true;
  return behind.test(lead) && !ahead.test(lead);
}

/** True when the verb of the clause around `[start, end)` plainly looks ahead: "stänger den 27 februari", told in April. */
export function looksAhead(sentence: string, start: number, end: number): boolean {
  const lead = sentence
    .slice(Math.max(0, start - lookBack), start)
    .split(turns)
    .at(-1) as string;
  const follow = sentence.slice(end, end + lookAhead).split(turns)[0] as string;
  return coming.test(`${lead} ${follow}`);
}
const coming =
  /(?<!\p{L})(?:ska|skall|kommer att|väntas|beräknas|planeras|föreslås|stänger|stängs|öppnar|öppnas|inviger|invigs|flyttar|flyttas|upphör|avvecklas|läggs|börjar|startar|försvinner|slutar|tillträder|lämnar|går i pension|avgår|höjs|sänks|får|byter|övergår)(?!\p{L})/u;
