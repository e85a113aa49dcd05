// What ties a place to an office: a noun before it ("kontoren i A och B"), a noun after it ("Arvikas servicekontor"), a verb, a list.
import { officeVerbs, otherSubjects, whereabouts } from '../knowledge/office-context.ts';
import { lowerCase } from './lower-case.ts';
import { hasOfficeNoun, namesService, officeNouns } from './office-nouns.ts';
import { type Context, isBackOffice, isOthers, isWish, isWished } from './place-context.ts';
import type { PlaceGroup } from './place-mentions.ts';
import { inRange } from './ranges.ts';
import type { Text } from './text.ts';
import { anyOf } from './words.ts';

const link =
  /(?:^|[\s(:–-])(?:i|på|vid|för|till|av|åt|om|in|at|of|and|och|samt|bland annat|bland dem|bland andra|däribland|t\.ex\.|exempelvis|nämligen|kallat|kallad|inte minst|som|utom|förutom|inklusive|undantaget|särskilt|främst|orterna|orten|kommunerna)\s(?:både |bland annat |bland andra |centrala |dels |även |till exempel |norra |södra |orterna |orten |stadsdelen |stadsdelarna |kommunerna |t\.ex\. )?$|[:(–]\s*(?:\S{1,12}\s)?$/;
const locative = /(?:^|[\s(–-])(?:i|på|in|at)\s(?:både |bland annat |bland andra |centrala |även |till exempel )?$/;
const officeActs =
  /^ (?:(?:och|samt) \S+ till )?(?:nu |också |även |därmed )?(?:stänger|stängs|stängde|stängdes|har stängt|försvinner|försvann|räddas|räddades|klarar sig|klarade sig|skulle ha stängt|läggs ne[dr]|lades ne[dr]|avvecklas|öppnar|öppnas|invigs|följer|blir kvar|får vara kvar|är först ut|är de(?:n|t)? (?:första|nästa|sista))(?![a-zåäö])/;
/** "Mora, där det närmaste kontoret ligger", "…, tre orter vars kontor lades ned", "…, som alla fick servicekontor i fjol" */
const where =
  /^,?(?: (?:\S+ ){0,3}(?:orter|orten|kommuner|städer|platser|samhällen|ställen))? (?:där (?:\S+ ){0,4}(?:service)?kontor(?:et|en)?|vars (?:\S+ ){0,2}(?:service)?kontor|som (?:\S+ ){0,3}(?:fick|fått|får|förlora\S{0,3}|miste|mist|mister|tappa\S{0,3}|blev av med|blir av med) (?:\S+ ){0,3}(?:service)?kontor)(?![a-zåäö])/;
/** "… i Eskilstuna och Östersund, men inte servicekontoren" */
const exempt = /^,? men inte (?:de )?(?:statliga )?servicekontor/;
const changeVerbLast =
  /(?:öppn|stäng|invig|etabler|inrätt)(?:ar|as|ades|ade|er|s|des|de|t|ts)\s(?:också |även |nu |sedan |i )?$/;
const settled =
  /^s? (?:är|blir|står|finns) (?:redan |nu |också |även )?(?:beslutade?|klara?|aktuella?|först|näst|på tur|med på listan|kvar)/;
const counted =
  /(?:beslut\S{0,24}\s(?:för|i)|(?:ytterligare|varav|de|även|dels)\s(?:\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s(?:av dem\s|stycken\s)?i)\s$/;
const those =
  /(?:orter(?:na)?|platser(?:na)?|städer(?:na)?|kommuner(?:na)?|ställen|rör sig om|handlar (?:det )?om|följande|drabbas|gäller|gällde|berör\w{0,3}|drabbar|omfattar|ut är|tur är|tur står|är|blir|listan)\W{0,3}(?:bland andra |bland annat |också |även |i |på )?$/;
const loses = /^s?\s(?:nu |snart |därmed )?(?:blir utan|står utan|förlorar|mister|tappar|blir av med)\s/;
const compass = /^s?\s+i\s+(?:norr|söder|väst|väster|öst|öster|nord|syd)/;
export const sentTo =
  /(?:hänvisa|vända sig|vänder sig|vänd dig|söka sig|söker sig|följa med|följer med|åker (?:hellre )?till|travel|närmaste|flytta\S{0,24} (?:\S+ ){0,3}till|i stället|istället|åka (?:\S+ (?:mil|kilometer|km) )?till|ta sig till|referred|resa till|ihop med|samman med)/;

/** "Statens servicecenter lägger ned i Säffle": what else could it be? */
const agencyActs =
  /(?:stäng(?:er|a|de|t)|öppna(?:r|de|t)?|lägg(?:er|a) ne[dr]|lade ne[dr]|slår igen|etablerar sig)\si\s$/;

/** "Statens servicecenter lämnar Hultsfred", "Vi stänger Bjuv och Svalöv": the place stands for the office there. */
const agencyObject =
  /(?<![a-zåäö])(?:servicecenter|ssc|vi|staten|myndigheten)\s(?:(?:nu|också|även|därmed|ska|kommer att|vill|har) ){0,2}(?:stäng(?:er|a|de|t)|lämna[rt]?|lämnade|överge[rt]?|övergav|avveckla(?:r|t|de)?|behåll(?:er|a|it)|behöll|lägg(?:er|a) ne[dr]|lade ne[dr]|dra[r]? sig (?:ur|bort från|tillbaka från)|drog sig (?:ur|bort från)|försvinn(?:er|a) från|försvann från|väljer bort|valde bort)\s(?:både |även |också )?$/;

/** "Boende i Bräcke får längre väg när myndigheten stänger sina kontor där" */
const theirsThere = /^ [^.;]{1,110}(?<![a-zåäö])(?:service)?kontor(?:et|en)? (?:\S+ )?där(?![a-zåäö])/;

/** "Sedan maj har Filipstad inget servicekontor", "Inom kort får Kungens kurva ett statligt servicekontor": the verb before its subject. */
const hasBefore = /(?<![a-zåäö])(?:har|hade|får|fick|blir|blev|står|är)\s(?:(?:nu|numera|därmed|då|även|också) )?$/;
const itsOffice =
  /^ (?:(?:nu|snart|äntligen|inte längre|alltså) )?(?:ett|inget|något|sitt|eget|utan|nytt) (?:\S+ ){0,2}(?:service|stats)kontor(?! i )/;

/** Whoever speaks, protests or asks is no office. */
const opines =
  /^s? (?:protestera|kräv|klaga|oroas|kritisera|överklaga|uppvakta|samarbeta|ingår i|delar på|går samman|går ihop|säger nej|anser|menar|hoppas|vill )/;
/** "Vetlandas servicekontor stänger, liksom Sävsjös." */
const likewise = /(?:^|\s)(?:liksom|och|samt|även|precis som|i likhet med|respektive) $/;

/** "Hoting och Backe, som alla saknar servicekontor" */
const lacking =
  /^,? som (?:\S{1,40} ){0,2}?(?:saknar|saknat|saknade|(?:aldrig|inte)(?: har| haft| hade| fått| får){0,2}) (?:\S{1,40} ){0,2}?(?:service|kontor|något|någon|ett|sådan)|^ (?:har|hade) aldrig /;

const notTheirs = anyOf(whereabouts);
/** "… utvecklas av ett företag i " */
const ofOthers = new RegExp(`${anyOf(otherSubjects).source} (?:i|på) $`);
const changeVerb = anyOf(officeVerbs);

export function isOffice(text: Text, group: PlaceGroup, context: Context): boolean {
  const { left, right, sentence } = context;
  if (loses.test(right) && (losesOffice(text, group, right) || hasOfficeNoun(text, sentence.start, sentence.end)))
    return true;
  const aboveIsAboutOffices = namesService(text, context.aboveStart, sentence.start);
  const visited = sentTo.test(left.slice(-45)) && /(?:till|to|på|i)\s(?:\S{1,14}\s){0,2}$/.test(left);
  if (visited && !/flytta/.test(left.slice(-45)) && !isWish(right))
    return aboveIsAboutOffices || hasOfficeNoun(text, sentence.start, sentence.end);
  if (theirsThere.test(right) && namesService(text, sentence.start, sentence.end)) return true;
  if (where.test(right) || (hasBefore.test(left) && itsOffice.test(right))) return true;
  if (
    group.alternative ||
    exempt.test(right) ||
    isWished(context) ||
    isBackOffice(context) ||
    lacking.test(right) ||
    opines.test(right)
  )
    return false;
  const before = /(?:\S{1,40}\s){0,3}$/.exec(left.slice(-40))?.[0] ?? '';
  if (compass.test(right)) return hasOfficeNoun(text, sentence.start, sentence.end);
  if (context.listed && /^:\s/.test(right) && hasOfficeNoun(text, group.end, sentence.end)) return true;
  if (context.listed && isSubject(text, group, context, aboveIsAboutOffices)) return true;
  if (context.listed) return isListItem(text, group, context, aboveIsAboutOffices) || tiedRight(text, group, context);
  if (visited) {
    // "Vi flyttade till Kalmar, och kontoret …": it must be an office that moves.
    const moved = /flytta\S{0,24} (?:\S+ ){0,3}till/.test(left.slice(-45));
    return aboveIsAboutOffices || hasOfficeNoun(text, sentence.start, moved ? group.start : sentence.end);
  }
  if (group.mentions.at(-1)?.genitive && likewise.test(left) && /^s(?:[.,;]|$)/.test(right))
    return hasOfficeNoun(text, sentence.start, group.start);
  if (tiedLeft(text, group, context)) return true;
  if (agencyObject.test(left) && namesService(text, sentence.start, sentence.end)) return true;
  if (notTheirs.test(before) && !/(?:^|\s)(?:service)?kontor\S{0,3}\s(?:i|på)\s$/.test(before)) return false;
  return (
    tiedRight(text, group, context) ||
    tiedByVerb(text, context, aboveIsAboutOffices) ||
    isSubject(text, group, context, aboveIsAboutOffices)
  );
}

/** "Lindesberg och Motala följer den 30 maj", "Piteå stängs": what an office does, told of its place. */
function isSubject(text: Text, { mentions }: PlaceGroup, { left, right, sentence }: Context, above: boolean): boolean {
  if (
    mentions.at(-1)?.genitive ||
    !/^(?:(?:[–"\s]|och |även |också |i dag |nu |att |där |om |när |då |sedan |innan |medan |eftersom |klart: |besked(?:et)?: ))*$/.test(
      left.slice(-30).replace(/^.*[,.;:–] /, ''),
    )
  )
    return false;
  return officeActs.test(right) && (above || namesService(text, sentence.start, sentence.end));
}

/** "Lindesberg blir utan servicekontor" */
const losesOffice = (text: Text, { end }: PlaceGroup, right: string): boolean =>
  inRange(officeNouns(text), end, end + Math.min(right.length, 60)).some(({ agency }) => !agency);

/** "servicekontoren i A, B", "nya kontor: A, B", "Servicekontoret Brandbergen". */
function tiedLeft(text: Text, group: PlaceGroup, { left, right }: Context): boolean {
  const from = group.start - left.length;
  const nearest = inRange(officeNouns(text), from, group.start).at(-1);
  if (!nearest) return false;
  const between = left.slice(nearest.end - from);
  if (/^\s(?:\(|")?$/.test(between)) return true;
  // "Bara två kontor, Alvesta och Lessebo, undantas"
  if (between === ', ' && /^(?:[,.]|$)/.test(right)) return true;
  if (/^ som [^,.;:]{1,60}, $/.test(between) && /^(?:[.;]|$)/.test(right)) return true;
  if (/^ ut som /.test(right) && /pekas? (?:\S+ ){0,4}$/.test(left)) return true;
  if (between.length > 90 || notTheirs.test(between) || /\p{L}kontor/u.test(between) || ofOthers.test(between))
    return false;
  // "Statens servicecenter i Gävle, där huvudkontoret ligger" is the agency itself.
  if (nearest.agency && /huvudkontor|(?:^|\s)säte(?:$|\s)/.test(right)) return false;
  return nearest.agency ? /^\ss?\s?i\s$/.test(between) || /^ i $/.test(between) : link.test(between);
}

/** "Arvikas servicekontor", "A, B och C får nya kontor", "i Arvika stängs kontoret". */
function tiedRight(text: Text, group: PlaceGroup, { left, right }: Context): boolean {
  const nearest = inRange(officeNouns(text), group.end, group.end + right.length).find(({ agency }) => !agency);
  if (!nearest || nearest.end > group.end + right.length) return false;
  const between = right.slice(0, nearest.start - group.end);
  if (/^s? kommun/.test(between) && !/får|förlorar|tappar/.test(between)) return false;
  if (between.length > 75 || notTheirs.test(between) || /;|:\s|mobil|rullande|besök av/.test(between)) return false;
  if (/^s?\s?(?:nya |statliga |gamla |enda )?$/.test(between)) return true;
  if (/^\s?[-–]$|^(?:\s[-–]|,)\s(?:ett|en) av (?:de |landets |sveriges )?(?:\S+ ){0,2}$/.test(between)) return true;
  if (/(?:blev|blir|är)\s(?:\S+\s){0,4}(?:ort|plats|kommun|stad)\S{0,24}\s(?:med|att få)/.test(between)) return true;
  return (
    locative.test(left) ||
    /\s(?:få[rt]?|fick|fått|förlora[rt]?|förlorade|tappa[rt]?|tappade|behåll(?:a|er|s)|behållit|mist(?:a|er|e)?|ha[rf]?t?|hade|saknar|undvara|avstå|gets|loses)\s/.test(
      between,
    )
  );
}

/** "Dessutom stängs i Motala och Åmål den 30 maj", "sista dagen i Kungälv": the office is understood. */
function tiedByVerb(text: Text, context: Context, aboveIsAboutOffices: boolean): boolean {
  const { left, right, sentence } = context;
  const here =
    hasOfficeNoun(text, sentence.start, sentence.end) ||
    (agencyActs.test(left) && namesService(text, sentence.start, sentence.end)) ||
    (/:\s*$/.test(left) && namesService(text, sentence.start, sentence.end));
  if (!here && !aboveIsAboutOffices) return false;
  if (those.test(left) && !/\b(?:kommunen|polisen)\b/.test(left)) return true;
  if (here && /^[–"\s]*i\s$/.test(left)) return true;
  if (/:\s*$/.test(left) || counted.test(left) || changeVerbLast.test(left) || settled.test(right)) return true;
  const lower = lowerCase(text).slice(sentence.start, sentence.end);
  return locative.test(left) && changeVerb.test(lower) && (here || !isOthers(context));
}

/** A line that opens with a place, under a heading about offices: "Arvika – 30 maj". */
function isListItem(text: Text, group: PlaceGroup, { above, right }: Context, aboveIsAboutOffices: boolean): boolean {
  if (!aboveIsAboutOffices) return false;
  if (/^\s*(?:[:–(,|\d-]|$)/.test(right) || group.mentions.length > 1)
    return changeVerb.test(above) || /[:]\s*$/.test(above) || /nya|listan|följande/.test(above);
  return text.norm[group.end] === '\n';
}
