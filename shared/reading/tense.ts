// Whether the words around a date look back or ahead: "stängde 30 maj" is behind us, "stänger 30 maj" is not.

const lookBack = 160;
const lookAhead = 100;
const ahead =
  /(?<!\p{L})(?:ska|skall|skulle|kommer|kommande|att|vill|avser|föresl\p{L}+|planera[rs]|väntas|beräknas|senast|från och med|fr\.o\.m|till och med|t\.o\.m|stänger|stängs|öppnar|öppnas|inviger|invigs|sista|blir|flyttar|flyttas|upphör|gäller|nästa|inför|avvecklas|läggs|börjar|startar|träder|försvinner|will|to|closes|opens|may)(?!\p{L})/u;
const behind =
  /(?<!\p{L})(?:var|fanns|hade|fick|blev|tog|togs|skedde|höll|hölls|kom|gick|gav|gavs|lade|lades|hände|vände|sändes?|drog|drogs|förra|senaste|was|were|had|closed|opened|(?!både|bade|glade|svade)\p{L}{3,}(?:ade|ades|dde|ddes|ngde|ngdes|gde|rde|lde|kte|ktes|ste)|har(?: \p{L}+){0,3} (?!\p{L}*öppet(?!\p{L}))\p{L}{2,}(?:t|ts))(?!\p{L})/u;
/** "sedan den 25 mars": whatever the verb, it has come. */
const sinceLead = /(?<!\p{L})(?:sedan|förra|senaste) (?:den |i |sedan )?$/u;
const turns = /[,;\n]/;

/** True when the clause of the sentence around `[start, end)` tells of the past. All in lower case; at most 260 characters are read. */
export function looksBack(sentence: string, start: number, end: number): boolean {
  const lead = sentence.slice(Math.max(0, start - lookBack), start);
  if (sinceLead.test(lead)) return true;
  const follow = sentence.slice(end, end + lookAhead);
  const clause = `${lead.split(turns).at(-1)} ${follow.split(turns)[0]}`;
  if (ahead.test(clause)) return false;
  if (behind.test(clause)) return true;
  return behind.test(lead) && !ahead.test(lead);
}
