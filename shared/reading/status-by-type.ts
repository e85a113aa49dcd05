// What the words of status mean for the kinds of change that are no doing of an office: mandates, leaders, reviews.
import type { Clause } from './change-clauses.ts';
import type { Judgement } from './status.ts';

/** "har fått i uppdrag", "har utsett" is a decision; in effect is what has entered into force. */
export function mandated(judgement: Judgement, { lower }: Clause): Judgement {
  if (judgement.status === 'decided' && !judgement.marked && hasTakenEffect.test(lower))
    return { status: 'in-effect', marked: true };
  return judgement.status === 'in-effect' &&
    !/(?:^|[,–] |^det (?:är|var) \S+ \S+ som )sedan |tog (?:\S+ ){0,3}över|övertog|f(?:ick|ått) (?:sparken|gå)|bytt|numera|trätt|trädde|tillträdde|tillträtt|började|börjat|gäller|lämnat|lämnade|är sedan|slutat|slutade|avgått|avgick/.test(
      lower,
    )
    ? { ...judgement, status: 'decided' }
    : judgement;
}
/** "ansvarar numera för", "bytte 113 kontor huvudman" */
const hasTakenEffect =
  /(?<![a-zåäö])(?:numera|tog (?:\S+ ){0,3}över|bytte|bytt|övertog|sedan (?:den \d{1,2}|årsskiftet|nyår|halvårsskiftet|i \S+|januari|juni|juli))(?![a-zåäö])/;

/** "utesluter inte att granska", "vill att Riksrevisionen granskar": what governs the review itself, not what it found. */
const mulled =
  /(?<![a-zåäö])(?:överväg|funderar|diskuterar|utesluter inte|kan komma|kommer kanske|eventuellt|möjligen)(?:\S{0,6}\s){1,6}$/;
const asked =
  /(?<![a-zåäö])(?:vill|kräv(?:er|de|t)|begär(?:t|de)?|föresl(?:år|og|agit)|efterlyser|yrkar|uppmanar|anmod\S{2,3}|hemställer|anmäl(?:er|t|de)|bör|borde|behöver|motionerar)\s(?:\S+\s){0,7}$/;
const ordered =
  /(?<![a-zåäö])(?:ska|skall|kommer att|tillsätt(?:er|s)|tillsatt(?:e|s)?|(?:får|fått|fick|ge|ger|gav|gett|givit|ges|gavs|har) (?:\S+ ){0,4}i uppdrag|uppdra[r]? åt|uppdrog åt|beställ(?:er|t|de|s)|väntas|(?:kommer|publiceras|presenteras|redovisas|slutredovisas) (?:i|den|under|efter|senast|nästa|till|på)|inleds|(?:börjar|inleder|startar) (?:i|den|under|efter|nästa))(?![a-zåäö])/;
/** "I februari börjar Riksrevisionen granska" */
const toCome = /^(?:i|under|till|efter|den) (?:\S+ ){1,4}?(?:börjar|inleder|startar|påbörjar|granskar|utvärderar|gör) /;
const underWay =
  /(?<![a-zåäö])(?:inledd|inlett|inletts|inleddes|pågår|pågående|påbörja(?:d|t|ts|de|des)|har gransk\S+|granskar (?:nu|just nu)|publicera(?:d|t|s|des|de)|överlämna(?:t|de|ts|des)|lämnade över|kom med sin|slår fast|konstatera[rdt]\S?)(?![a-zåäö])/;

const wanted =
  /(?<![a-zåäö])(?:föreslås|föreslogs|föreslagits|förordas|efterlyses|begärs|begärts|bör|borde|behövs|krävs|önskas|planeras|planerad|aviseras|aviserats)(?![a-zåäö])/;

/** A report lies there, a review is under way; "kan du ta del av" says nothing about it. */
export function reviewed({ status, marked }: Judgement, { lower }: Clause, from: number): Judgement {
  const before = lower.slice(Math.max(0, from - 90), from);
  if (status === 'cancelled') return { status, marked };
  if (mulled.test(before)) return { status: 'possible', marked: true };
  if (asked.test(before)) return { status: 'proposed', marked: true };
  if (underWay.test(lower)) return { status: 'in-effect', marked: true };
  if (ordered.test(lower) || toCome.test(lower)) return { status: 'decided', marked };
  // "En rapport … föreslår": what it proposes; "en översyn föreslås" is itself proposed.
  if (status === 'proposed' && !wanted.test(lower.slice(from))) return { status: 'in-effect', marked };
  if (status === 'possible' || (status === 'decided' && !marked)) return { status: 'in-effect', marked };
  return { status, marked };
}

/** "har slutit avtal om", "har sagt upp avtalet": agreed or ended on paper, and to come. */
export function agreed(judgement: Judgement, { lower }: Clause, from: number, to: number): Judgement {
  const isPaper = /(?:avtal|överenskommelse)\S{0,3}$/.test(lower.slice(from, to));
  return isPaper && judgement.status === 'in-effect' ? { ...judgement, status: 'decided' } : judgement;
}
