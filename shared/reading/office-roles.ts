// What a place does in a text that is about the offices, where its sentence has no office noun to tie it to: it closes, it keeps open,
// its premises are dear, visitors are sent there. The part it plays decides; a place that merely occurs is no office.
import {
  actors,
  officeEvents,
  officeMatters,
  officeTalk,
  otherSubjects,
  undergoes,
} from '../knowledge/office-context.ts';
import { hasOfficeNoun, namesService } from './office-nouns.ts';
import { type Context, clauseAround, isBackOffice, isOthers, isWished, opening } from './place-context.ts';
import type { PlaceGroup } from './place-mentions.ts';
import { anyOf } from './words.ts';

const ending = (words: readonly string[], then: string): RegExp => new RegExp(`${anyOf(words).source}${then}`);

const adverbs =
  '(?:(?:nu|även|också|dock|däremot|därmed|därför|sedan|redan|snart|samtidigt|dessutom|i stället|bland annat|bland andra|alltså|inte|ännu|fortfarande|just|då|till exempel|särskilt|inte minst|dit|hit) ){0,2}';
const where =
  '(?:(?:hela|centrala|inre|norra|södra|östra|västra|lilla|till exempel|bland annat|bland andra|både|såväl) )?';

/** "Hyran för lokalen i ", "nedläggningen av ": what belongs to an office, or befalls one. */
const matterOf = ending(officeMatters, ` ${adverbs}(?:i|på|för|från|till) ${where}$`);
const eventOf = ending(officeEvents, ` ${adverbs}(?:i|på|för|om|av|mot|till|från|kring|gällande|rörande) ${where}$`);
const matterNext = opening(officeMatters, 's (?:\\S+ ){0,1}');
const eventNext = opening(officeEvents, 's (?:\\S+ ){0,1}');
const talk = anyOf(officeTalk, officeMatters);
const happening = anyOf(officeTalk, officeMatters, officeEvents);
const undergoing = opening(undergoes, `,? ${adverbs}(?:(?:har|hade|ska|kan|lär|bör|väntas|kommer att) ${adverbs})?`);
const acting = anyOf(actors);
const others = anyOf(otherSubjects);

/** "I Tranås …", ", i Åtvidaberg …": the place opens its clause. */
const opens =
  /^[–"\s]*(?:(?:och|men|att|medan|samt|även|också|däremot|dessutom|samtidigt|där|som|när|om|eftersom|sedan|så|klart|besked|beskedet|uppgifter|nu|då|nej|ja|just|först):? ){0,3}$/;
const opensLocative = new RegExp(`${opens.source.slice(0, -1)}(?:i|på) ${where}$`);
const opensFor = new RegExp(`${opens.source.slice(0, -1)}för ${where}$`);
const locative = new RegExp(` (?:i|på) ${where}$`);
/** "säger upp det i Sundbyberg": another of those just spoken of. */
const oneThere =
  /(?:^|\s)(?:det|den|de|dem|detsamma) (?:(?:nya|gamla|planerade|andra|tredje|två|tre|fyra|fem|sex|sju|åtta|nio|tio|\d{1,2}|övriga) )?(?:som (?:\S+ )?(?:planera\S*|beslut\S*|utlova\S*|avisera\S*|föresl\S*|öppna\S*|stäng\S*|finns|fanns|är på väg) )?i $/;
/** "medlemmarna i ": a noun claims the place. */
const claimed =
  /(?<![\p{L}-])(?:\p{L}+(?:are|aren|arna|erna|orna|heter|dsrätten)|jobb|jobbet|tjänst|anställning|arbete|plats|polisen|under|över|efter|vid|på besök) (?:i|på) $/u;

/** "därefter väntar ", "Samma öde drabbar ", "Sist ut är ": whom it befalls comes last. */
const befalls =
  /(?:^|\s)(?:väntar|aktuella är|hit hör|dit hör|bland dem finns|bland dem är|gäller(?: det)?|gällde(?: det)?|drabbar|drabbade|berör|berörs|berördes|drabbas|drabbades|omfattar|omfattas|stryks|ryker|följer|stängs|försvinner|försvann|nämnde|nämndes|nämns|nämner|hotas|räddas|räddades|återstår|gör (?:också|även|däremot inte|inte)|undantas|skonas|slopas|läggs|avvecklas|öppnas|invigs)\s(?:(?:bara|endast|då|i länet|i landskapet|i regionen|i kommunen|nu|även|också|däremot|sedan|bland andra|bland annat|ned|ner|dels|både|såväl|alltså|för) ){0,2}$/;
const inTurn =
  /(?:^|\s)(?:däribland|sist|först|näst|tur|turen|tredje|fjärde|listan|kvar|därefter|därpå|nästa|sedan|återstår|närmast\S{0,3}|alternativ\S{0,3})\s(?:\S+ ){0,5}?(?:är|blir|står|heter|ligger|kommer|finns|ha kommit till|kommit till)\s(?:(?:nu|då|därefter|istället|i stället|annars|alltså|i) ){0,2}$/;
/** "hänvisas till ", "tas över av ", "slås ihop med ": another office. */
export const receives =
  /(?:hjälp|service|handläggare|öppet|kontor|de|dem) (?:finns|finnas|ges|erbjuds|fås|går att få) (?:i stället |nu |även |då )?i $|(?:närmast\S{0,3}|alternativ\S{0,3})\s(?:\S+ ){0,5}?(?:är|blir|ligger|finns|heter)\s(?:(?:nu|då|därefter|istället|i stället|annars|alltså|i) ){0,2}$|(?:(?:över|avlasta[sdt]?|ersätt[as]?s?) av|(?:ihop|samman|ihopslagen) med|samlas i|koncentreras till|välkom\S{2,4} (?:\S+ )?till|(?:hänvis|slussas|skickas|lots)\S{0,6} (?:\S+ ){0,3}till)\s(?:(?:till exempel|antingen|bland annat) )?$/;
const sentThere = /^ (?:är|blir) (?:\S+ ){0,2}närmast|^,? dit (?:\S+ ){0,6}?(?:hänvisa|skicka|sluss|får|måste|ska)/;

/** "I juni slog Storuman upp portarna": the verb before its subject. */
const inverted =
  /(?:^|\s)(slår|slog|stänger|stängde|öppnar|öppnade|får|fick|förlorar|förlorade|mister|miste|tappar|har|hade|blir|blev|klarar|klarade|slipper|slapp|går|gick|tar|tog|håller|höll|byter|kan|ska|skulle|kommer|riskerar|undgår|undgick|står|ligger|läggs|lades|är|föreslås|föreslogs|hotas|väntas|planeras|beräknas|uppges|befaras|pekas|pekades|måste|lär|bör)\s(?:(?:nu|även|också|däremot|sedan|både|därmed|inte) )?$/;
/** "Migrationsverkets mottagningar i ", "Skatteverket stänger sina kontor i ": whose premises they are. */
const foreign =
  /(?<![a-zåäö])(?:migrationsverket|arbetsförmedlingen|försäkringskassan|skatteverket|pensionsmyndigheten|kronofogden|polisen|trafikverket|lantmäteriet|swedbank|nordea|handelsbanken|banken|kommunen|regionen)(?:s (?:\S+ ){0,3}|(?: \S+){1,6} (?:sina?|egna|eget|egen) (?:\S+ )?)(?:kontor|mottagning|reception|expedition|filial|station|kundcenter|lokal)\S{0,6} (?:i|på) $/;
/** Where a bus with the service stops. */
const rolling =
  /(?<![a-zåäö])(?:\S{0,12}buss(?:en|ar|arna)?|servicebil\S{0,3}|husbil\S{0,3}|fordon\S{0,3}|rullande|hållplats\S{0,4}|turer|turné\S{0,2})(?![a-zåäö])/;
const denied =
  /(?:inga|inte|ingen|inget|aldrig|varken|utan|sakna\S{0,2})\s(?:\S+ ){0,6}(?:öppna|öppnas|starta|startas|etablera|etableras|inrätta|inrättas|kontor|sådant|sådan|något|någon)\b/;
const lacks =
  /^s? (?:\S+ ){0,2}?(?:sakna[rs]?|saknade|finns (?:\S+ )?(?:inget|inga|ingen|inte)|har (?:\S+ )?(?:inget|inga|ingen|aldrig|inte))(?![a-zåäö])/;

/** "…, då i Jokkmokk": the same, there. */
const alsoThere =
  /,? (?:då|framför allt|främst|till att börja med|först|bland annat|bland andra|närmast|inledningsvis|även|också|liksom|exempelvis|till exempel|däribland|inte minst|senare|därefter) (?:i|på) $/;
/** "försvann de sex senaste, bland dem " */
const amongThem = /, (?:bland (?:dem|annat|andra)|däribland|inklusive|nämligen|senast) $/;
const municipality = /^s? kommun(?:s|er|ers)?(?![a-zåäö])/;
const elliptic =
  /(?:[,;]|(?:^|\s)(?:och|men|medan|samt|respektive|liksom))\s(?:(?:också|även|sedan|därefter|däremot|i) )?$/;
const timeNext =
  /^,? (?:\(|\d{1,2} (?=jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?:(?:redan|först|senast|någon gång|omkring|i|den|från|till|på|under|vid|efter|före|och med) )+)(?:\d|jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec|mån|tis|ons|tors|fre|lör|sön|vår|somm|höst|vint|årss|nyår|midsom|påsk|slutet|början|mitten|nästa|samma|dagen|veckan|året|kommande)/;
const verbNext =
  /^s (?:är|blir|blev|stäng|lägg|lades|försv|öppn|flytt|hot|ska|kan|får|fick|har|rädda|klara|avveckl|upphör|står|ryker|följ|komm|fortsätt|slås|drabba|berörs|behåll|spara|skona|inte|också|redan|fortsatt|däremot|dessutom|samtidigt|senare|först|i |den |till )/;
/** "I Rosengård tar varje handläggare emot 31, i Jokkmokk är snittet fyra" */
const parallel = /[,;] (?:(?:och|men|medan|samt) )?i $/;
/** "Januari: Sunne och Hagfors. Mars: Tidaholm" */
const underTime =
  /(?:^|[.;] )[–•*\s-]*(?:(?:den )?\d{1,2} )?(?:(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våren|sommaren|hösten|vintern|etapp \d|fas \d|först|sedan|sist|senare)(?: 20\d\d)?|20\d\d|\d{1,2}\/\d{1,2}):? $/;
const elsewhereToo = /[,;]\s(?:(?:och|samt|medan|men) )?i \p{L}{4,20}(?: län)? $/u;

/** Does the text mean the office there? It is known to be about the offices. `goesOn`: the sentence has named one before. */
export function isMeant(group: PlaceGroup, context: Context, goesOn: boolean): boolean {
  if (receives.test(context.left) || sentThere.test(context.right)) return true;
  const { left, right } = clauseAround(context);
  if (
    eventOf.test(context.left) &&
    !group.alternative &&
    !others.test(left.slice(-60)) &&
    !isWished(context) &&
    !denied.test(left)
  )
    return true;
  if (group.alternative || isElsewhere(context, left, right)) return false;
  if (goesOn && continues(group, context)) return true;
  if (underTime.test(context.left)) return true;
  if (group.mentions.at(-1)?.genitive)
    return matterNext.test(right) || eventNext.test(right) || (opensFor.test(left) && /^s del(?![a-zåäö])/.test(right));
  if (oneThere.test(left) || matterOf.test(context.left)) return !others.test(left.slice(-60));
  if (befalls.test(context.left) || inTurn.test(context.left)) return true;
  if (alsoThere.test(context.left) || amongThem.test(context.left)) return talk.test(context.left);
  // "Enköping, som också fanns med på listan, ströks däremot", "Fagersta: stänger"
  const rest = right.replace(/^, som [^,]{1,80},|^:/, '').slice(0, 90);
  if (/^[–"\s]*efter $/.test(left) && timeNext.test(right)) return true;
  if (opensFor.test(left)) return happening.test(rest);
  return playsPart(group, context, left, rest) || isList(group, context, left, rest);
}

/** "… Sveg, Arvidsjaur och Ånge nämns i glesbygden": several at once, or one that is no mere scene, where the talk is of offices and nobody else claims them. */
function isList(group: PlaceGroup, context: Context, left: string, rest: string): boolean {
  const { sentence, aboveStart } = context;
  const said = `${left}${rest}`;
  return (
    (group.mentions.length > 1 || !leads.test(left)) &&
    !locative.test(` ${left}`) &&
    (hasOfficeNoun(sentence.text, sentence.start, sentence.end) ||
      namesService(sentence.text, aboveStart, sentence.start)) &&
    !acting.test(rest.slice(0, 60)) &&
    !livesOrComes.test(left) &&
    !instead.test(rest) &&
    !others.test(said) &&
    !visiting.test(`${context.above.slice(-160)} ${said}`)
  );
}
/** A place alone that opens the clause, or that a preposition claims. */
const leads =
  /^[–"\s]*$|(?<![a-zåäö])(?:från|till|på|i|vid|utanför|mellan|av|för|om|hos|mot|genom|kring|åt|över|norr|söder|med) $/;
/** Who is from there, or goes there. */
const livesOrComes =
  /(?<![a-zåäö])(?:från|bor|boende|bosatta?|utanför|mellan|invånar\S{0,4}|mil|resa|åka|åker|bussen?|kommun(?:er|erna)?(?: \S+){0,2}) (?:\S+ ){0,2}$/;
/** "Därefter är det Linköping som gäller": where to go now. */
const instead = /^ som gäller/;
const visiting = /buss|mobil|rullande|turer|turné|besöker|på hjul/;

/** As subject of its clause, before or after the verb, or as the scene of what is done there. */
function playsPart(group: PlaceGroup, context: Context, left: string, rest: string): boolean {
  const verb = inverted.exec(left)?.[1];
  const said = `${verb ? ` ${verb}` : ''}${rest}`;
  const isDone = talk.test(left + rest) || undergoing.test(said);
  if (verb || opens.test(left)) return isDone && !acting.test(said.slice(0, 24)) && !others.test(left + rest);
  if (!isDone || isOthers(context)) return false;
  if (opensLocative.test(left)) return true;
  return (
    locative.test(` ${left}`) &&
    !isNamed(group, context) &&
    !claimed.test(left) &&
    !others.test(`${left.slice(-60)}${rest.slice(0, 40)}`)
  );
}

const isElsewhere = (context: Context, left: string, right: string): boolean =>
  lacks.test(right) ||
  denied.test(left) ||
  municipality.test(right) ||
  /mobil/.test(right.slice(0, 20)) ||
  isWished(context) ||
  isBackOffice(context) ||
  isStop(context);

/** "…, Hedemora i april", "medan Hjos och Karlsborgs läggs ned", "i Västerbotten Vilhelmina": what was said of the one before. */
function continues(group: PlaceGroup, { left, right }: Context): boolean {
  if (group.mentions.at(-1)?.genitive) return elliptic.test(left) && verbNext.test(right);
  return (elliptic.test(left) && timeNext.test(right)) || elsewhereToo.test(left) || parallel.test(left);
}

const isStop = ({ above, left, right, below }: Context): boolean =>
  foreign.test(left) ||
  rolling.test(left) ||
  rolling.test(right) ||
  /^ (?:får|ska få) (?:besök|turer|stopp) (?:var|en|två)/.test(right) ||
  (rolling.test(`${above.slice(-200)} ${below}`) &&
    /(?:^|\s)(?:den|man|dag|dagar|\p{L}+dag(?:ar)?)(?!\p{L})/u.test(right));

/** "i Magnentus Tower i ": a name claims the place. */
const isNamed = ({ start }: PlaceGroup, { sentence }: Context): boolean =>
  /(?<![\p{L}-])\p{Lu}[\p{L}-]{0,40}(?<!gatan|vägen|torget|torg|esplanaden|allén|centrum|plan) (?:i|på) $/u.test(
    sentence.text.norm.slice(Math.max(sentence.start + 1, start - 40), start),
  );

/** Is it about an office's doings, by the words? */
export const isBusy = (lower: string): boolean => talk.test(lower) && !others.test(lower.slice(0, 40));
