// How Swedish prose writes sums of money, and which words say that money comes, goes or just is. Lower case throughout.
import { formsOf } from './verbs.ts';

/** Units that say "money" by themselves, in SEK. */
export const currencyUnits: Record<string, number> = {
  kr: 1,
  kronor: 1,
  kronorna: 1,
  sek: 1,
  ':-': 1,
  tkr: 1e3,
  ksek: 1e3,
  mkr: 1e6,
  mnkr: 1e6,
  milkr: 1e6,
  msek: 1e6,
  mdkr: 1e9,
  mdrkr: 1e9,
  mdsek: 1e9,
};

/** Units that count anything: a currency must follow, or the sentence must be about money. */
export const scaleUnits: Record<string, number> = {
  miljon: 1e6,
  miljoner: 1e6,
  miljonerna: 1e6,
  miljard: 1e9,
  miljarder: 1e9,
  miljarderna: 1e9,
};
/** Units that are only money when a currency follows: "50 tusen kronor", "30 mn kr", "2 billion SEK". */
export const weakUnits: Record<string, number> = {
  tusen: 1e3,
  mn: 1e6,
  milj: 1e6,
  million: 1e6,
  md: 1e9,
  mdr: 1e9,
  biljon: 1e12,
  biljoner: 1e12,
  billion: 1e9,
};

/** What may stand between a scale and the next word to make it Swedish money. */
export const currencyAfterScale = /^\.? ?\n?[[(]?(?:svenska |swedish )?(?:kronor(?:na)?|kr|sek|skr)(?!\p{L})[\])]?/u;

/** The last part of "50-miljonersbesparing" and its kin. */
export const compoundDecrease = /^(?:besparing|nedskärning|neddragning|spar|minskning|sänkning)/;
export const compoundIncrease = /^(?:satsning|tillskott|ökning|förstärkning|lyft|höjning|påslag)/;

/** Money, but not ours: after the number, and before it. */
export const foreignAfter =
  /^\.? ?\n?(?:(?:norska|danska|isländska|tjeckiska|estniska|färöiska|us|amerikanska|kanadensiska|australiska|brittiska) ?-?)?(?:euro|dollar|pund|franc|rubel|yen|yuan|nok|dkk|isk|eur|usd|gbp|chf|€|\$|£|(?:norska|danska|isländska|tjeckiska|färöiska) (?:kr|kronor))/u;
export const foreignBefore = /(?:eur|euro|usd|us\$|nok|dkk|gbp|€|\$|£) ?$/;

/** Things that are counted in millions beside money. The word may be inflected or the end of a compound. */
export const countedThings =
  /(?:besök|besökare|besöken|personer|människor|invånare|användare|ärenden|samtal|anställda|medarbetare|gånger|kvadratmeter|kvm|kubikmeter|ton|liter|kilometer|km|mil|hektar|barn|elever|studenter|kunder|medborgare|svenskar|hushåll|väljare|medlemmar|doser|flyktingar|träd|exemplar|visningar|sidor|inloggningar|transaktioner|företag|bilar|fordon|djur|år|dagar|timmar|passagerare|resor|resenärer|patienter|pensionärer|skattebetalare|lösenord|uppgifter|dokument|blanketter|brev|mejl|meddelanden|anmälningar|ansökningar|beslut|intyg|pass|utbetalningar|kontakter|klick|nedladdningar|följare|läsare|tittare|bostäder|fastigheter|jobb|arbetstillfällen|arbetslösa|soldater|patroner|tester|prov|poster|rader|kilowattimmar|megawatt)$/;
/** Who or what a bare "ökade med en halv miljon" is about, when no word of money stands in the clause. */
export const countedSubject =
  /(?<!\p{L})(?:antal(?:et)?|besök\p{L}*|besöks\p{L}+|kundbesök\p{L}*|befolkning\p{L}*|personer|människor|invånare|användare|ärenden|samtal)(?!\p{L})/u;

export const moneyContext =
  /(?<!\p{L})(?:\p{L}{0,40}anslag\p{L}{0,40}|\p{L}{0,40}budget\p{L}{0,40}|kapa\p{L}{0,40}|spara[sr]?|sparat|sparkrav\p{L}{0,40}|sparbeting\p{L}{0,40}|\p{L}{0,40}besparing\p{L}{0,40}|medel|medlen|resurser|resurstillskott|skjut(?:er|a|s) till|tillskjut\p{L}{0,40}|tillför\p{L}{0,40}|tillskott\p{L}{0,40}|satsa\p{L}{0,40}|\p{L}{0,40}satsning\p{L}{0,40}|kosta[rdst]?\p{L}{0,2}|\p{L}{0,40}kostnad\p{L}{0,40}|kr|mkr|mnkr|kronor|skär(?:s|a|as|er)?|nedskärning\p{L}{0,40}|neddragning\p{L}{0,40}|dra(?:r|s)? (?:ned|ner|in)|finansier\p{L}{0,40}|pengar(?:na)?|\p{L}{0,40}bidrag|\p{L}{0,40}bidraget|avsätt\p{L}{0,40}|avsatt\p{L}{0,40}|anslå\p{L}{0,40}|utgift\p{L}{0,40}|intäkt\p{L}{0,40}|underskott\p{L}{0,40}|överskott\p{L}{0,40}|notan?|prislapp\p{L}{0,40}|betala\p{L}{0,40}|lån(?:et|en)?|investering\p{L}{0,40}|investera\p{L}{0,40}|vinst\p{L}{0,40}|omsätt\p{L}{0,40}|omsättning\p{L}{0,40}|ekonomi\p{L}{0,40}|hyra\p{L}{0,40}|hyror\p{L}{0,40}|skattehöjning\p{L}{0,40}|skattesänkning\p{L}{0,40}|funding|appropriation\p{L}{0,40}|costs?|cuts?|savings?|spending)(?!\p{L})/u;

/** All forms of verbs given by their infinitives, participles of those in -a with them. */
const forms = (verbs: string): string =>
  verbs
    .split(' ')
    .map((verb) => `${formsOf(verb)}`)
    .join('|');
const few = '(?:\\S+ ){0,4}?';
const many = '(?:\\S+ ){0,6}?';

/** Cue words, longest alternatives first where one opens another. `strong` ones say it of the money itself. */
const decreaseVerbs = [
  `(?:${forms('minska reducera halvera')})d?|minskande|minskning(?:en|ar|arna)?|${forms('kapa banta tappa slopa spara')}|sparande|spar(?= (?:in |\\S+ )?\\S* ?mil)`,
  `(?:${forms('dra')}) ${many}(?:ned|ner|in|bort|undan|av)|(?:${forms('skära')}) ${few}(?:ned|ner|av|bort|i)|${forms('skära')}`,
  `(?:${forms('pressa trappa skala hyvla plocka strama banta')}) ${few}(?:ned|ner|av|bort|åt)|(?:${forms('skriva')}) ${few}(?:ned|ner)|slakta(?:s|r|ts?|des?)?`,
  'nedskärning\\p{L}*|neddragning\\p{L}*|indragning\\p{L}*|avdrag|ryker|rykt?|rök(?! )|stryp(?:s|er|a|as|t|te|tes|ts)|beskär(?:s|a|as|er)?',
  '(?:ska|skall|måste|behöver|bör|tas|ta|tar|faller|föll|togs|tagits) (?:\\S+ ){0,2}?bort|bort(?= från)|bortfall\\p{L}*|bortfaller|(?:gå|går|gick|gått) miste|(?:ska|måste|tvingas) (?:\\S+ )?(?:ned|ner)(?= (?:till |med )?\\S+ mil)',
  'ta(?:r|s|git)? (?=\\S+ mil\\S+ (?:kronor )?från)|(?:blir|bli|blev|blivit) (?:\\S+ )?av med|uteblir|uteblev|uteblivit|försvinn(?:er|a)|försvann|försvunnit',
  'spark(?:rav\\p{L}*)|spar(?:beting|mål|paket|plan|program|steg|åtgärd)\\p{L}*|\\p{L}*besparing(?:en|ar|arna|s\\p{L}*)?',
  `${forms('stryka sänka')}|struk(?:en|et|na)|sänk[dt]a?|\\p{L}*sänkning\\p{L}*|krymp(?:er|a|t|te|ts|tes|s)|åtstramning\\p{L}*|sjunk(?:er|a|it)|sjönk|förlora(?:r|t|de)?|mister|mist(?:at|e)?`,
  `(?:levererar|lämna[rts]?) ${few}tillbaka|återta(?:s|r|gits?)|återtogs|save[ds]?|saving|cuts?|cutting|reduc(?:es?|ed|ing|tions?)|decreas(?:es?|ed|ing)|savings?|slash(?:es|ed)?|lower(?:s|ed)`,
].join('|');
const increaseVerbs = [
  `tillför(?:a|as|s|t|ts|de|des)?|\\p{L}*tillskott(?:et|en)?|tillskjut\\p{L}*|(?:${forms('skjuta')}) ${many}till|(?:${forms('lägga')}) ${few}till(?= (?:\\S+ ){0,2}?\\d)`,
  `(?:${forms('öka utöka')})d?|ökande|\\p{L}*ökning(?:en|ar|arna)?|(?:${forms('skriva räkna')}) ${few}upp|(?:${forms('pytsa skjuta pumpa')}) ${few}in|plussa(?:s|r|ts?|des?)? på|uppräkning\\p{L}*`,
  `öronmärk(?:s|er|a|as|t|te|tes|ts)|${forms('tilldela reservera satsa investera fördubbla dubblera återställa återföra kompensera')}|spä(?:r|s|tt|dde)s? på|\\p{L}*satsning(?:en|ar|arna)?`,
  `${forms('förstärka höja')}|höjd|höjda|\\p{L}*förstärkning\\p{L}*|stärk(?:s|ts|tes|as|er)(?: ${few}med| (?:resurs|anslag|budget|medl|bidrag|stöd)\\p{L}*)|\\p{L}*höjning(?:en|ar|arna)?`,
  '(?:vill|ska|föreslår) (?:\\S+ ){0,3}?lägga(?= (?:\\S+ ){0,5}på)|avsätt(?:a|as|er|s|ning\\p{L}*)|avsatt(?:e|es|s|a)?|avsätts|anslå(?:r|s)?|anslogs?|anslagits?|nya medel|nya pengar|mer pengar|extra ?pengar|extra ?medel|extraanslag\\p{L}*|mer resurser|mer medel|ökade medel|\\p{L}*påslag(?:et|en)?',
  'väx(?:er|a|te|t)(?= (?:med|till|från))|stig(?:er|a|it)|steg(?= (?:med|till|från))|increas(?:es?|ed|ing)|boost(?:s|ed)?|rais(?:es?|ed|ing)|additional',
].join('|');

/** A word is no longer than that; unbounded, a text without spaces would make the engine dwell. */
const bounded = (source: string): string =>
  source.replaceAll('\\p{L}*', '\\p{L}{0,30}').replaceAll('\\S+', '\\S{1,30}');

/** Whole words, each match with one filled group: 1 decrease, 2 increase, 3 a word that only states a level. */
export const directionCues = new RegExp(
  bounded(
    `(?<!\\p{L})(?:(${decreaseVerbs})|(${increaseVerbs})|(uppgå(?:r|tt)?|uppgick|kosta(?:r|de|t)?|omsätt(?:er|a)|omsatte|omfatta(?:r|de|s)?|motsvara(?:r|de|s|nde)?|ligg(?:er|a) på|låg på|förfogar|disponera\\p{L}{0,40}|beräknas till|uppskattas till|är|var(?! för sig)|saknas|fattas|amounts? to|costs?))(?!\\p{L})`,
  ),
  'gu',
);
/** A noun of change keeps its direction although a stating verb follows: "Besparingen uppgår till …". */
export const changeNoun =
  /(?:ning(?:en|ar|arna|s\p{L}{0,40})?|besparing\p{L}{0,40}|krav\p{L}{0,40}|beting\p{L}{0,40}|tillskott(?:et|en)?|påslag(?:et|en)?|medel|pengar|cuts?|reductions?|savings?|increases?|boost)$/u;
/** Right before the sum: what the money is of, not how it changes. */
export const levelNoun =
  /(?<!\p{L})(?:anslag(?:et)?|budget(?:en)?|ram(?:en)?|kostnad(?:en|er)?|omsättning(?:en)?|intäkter(?:na)?) (?:på|om)(?: drygt| knappt| cirka| ca| omkring| totalt)? $/u;
/** Right after or before the sum; gives way to every strong cue. */
export const weakIncreaseAfter =
  /^(?:\/år)? ?(?:kr |kronor )?(?:per år |om året |årligen )?(?:(?:i )?extra|mer|ytterligare|i tillskott|högre|plus|more)(?!\p{L})/u;
export const weakDecreaseAfter =
  /^(?:\/år)? ?(?:kr |kronor )?(?:per år |om året |årligen )?(?:i )?(?:mindre|lägre|minskade|bort|less|lower)(?!\p{L})/u;
/** "48 miljoner lägre än i år": whatever verb leads to it. */
export const lessAfter =
  /^(?:\/år)? ?(?:kr |kronor )?(?:per år |om året |årligen )?(?:mindre|lägre|less|lower)(?! (?:besparing|neddragning|nedskärning))(?!\p{L})/u;
/** "Budgeten innehåller 12 miljoner till …", "i paketet finns 35 miljoner till …" */
export const contents =
  /(?<!\p{L})(?:\p{L}{0,24}budget(?:en)?|\p{L}{0,24}propositionen|\p{L}{0,24}paketet|uppgörelsen|överenskommelsen|förslaget|den|där|som)(?: [\p{L}\d]{1,30}){0,4} (?:innehåller|innehöll|omfattar|omfattade|rymmer|rymde|finns|fanns|ingår|ingick|ligger|lägger|ger|gav)(?: \p{L}{1,30}){0,5} $/u;
/** "vill ge servicekontoren 40 miljoner" */
export const willGive =
  /(?<!\p{L})(?:vill|föreslår att|avser att|tänker|planerar att|kommer att)(?: \p{L}{1,20}){0,4} (?:ge|lägga|anvisa|fördela)(?: \p{L}{1,30}){1,5} $/u;
export const weakIncreaseBefore =
  /(?<!\p{L})(?:ytterligare|extra|nya|plus)(?: drygt| knappt| cirka| ca| omkring| runt| nästan)? $/u;
export const weakDecreaseBefore = /(?<!\p{L})minus $/u;
/** "föreslår 10 miljoner kronor årligen till …": giving. */
export const proposedBefore =
  /(?<!\p{L})(?:föresl(?:år|ås|agits?|ogs?)|(?:regeringen|riksdagen|staten|tidöpartierna)(?: \p{L}+){0,3} (?:lägger|lägga|lade|ger|ge|gav|anvisar?))(?! årligen| varje år| i dag)(?: \p{L}+){0,3} $/u;
/** "får använda högst 8,5 miljoner för uppdraget", "får 10 miljoner … till nya kontor": set aside for something new. */
export const receivedBefore =
  /(?<!\p{L})(?:får|fått|fick|ges|beviljas|beviljats)(?! (?:betala|kosta|klara|nöja|en årlig|hyra))(?: [\p{L}-]+){0,6} $/u;
export const usableBefore = /(?<!\p{L})(?:får|kan) (?:använda|disponera)(?: [\p{L}-]+){0,3} $/u;
export const purposeAfter =
  /^(?: (?:per år|om året|årligen|extra|nästa år|i år|i (?:stats)?bidrag|(?:(?:för|under|år|åren) ){0,2}(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?))*(?: (?:för|till) (?:nya?|fler|mobila|den nya|att (?:öppna|bygga|starta|inrätta|utveckla|anställa|utöka))(?!\p{L})| i (?:stats)?bidrag (?:för|till|under)(?!\p{L}))/u;
export const givenAfter =
  /^(?: (?:per år|om året|årligen|extra|nästa år|i år|(?:(?:för|under|år|åren) ){0,2}(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?)){0,8} (?:till|för|på|åt)(?!\p{L})/u;
/** Before a word of more or less: it does not happen. */
export const unless = /(?<!\p{L})(?:utan|inget|inga|ingen|uteblivet|uteblivna|without|no) (?:\p{L}+ )?$/u;

export const recurring =
  /(?<!\p{L})(?:per år|om året|årlig(?:en|a|t)?|varje år|vart år|per budgetår|för varje år|i årlig|per year|a year|annual(?:ly)?|each year|every year)(?!\p{L})|\/år/u;
