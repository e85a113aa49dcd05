// Words by which a number of offices is the whole network, a part of it, or somebody else's. Lower case.

/** The text speaks of the state's service offices somewhere. */
export const networkContext = /servicekontor|servicecent|kontorsnät|service offices?/;

/** Between the number and "kontor": "147 statliga servicekontor". Anything else ("nya", "administrativa") makes it another number. */
export const networkAdjectives =
  /^ (?:(?:statliga|fysiska|lokala statliga|befintliga|öppna|stycken|st|av statens servicecenters|av landets|av myndighetens|such|state|public|local|government|service) ){0,3}$/;

/** Said of the whole network. */
export const wholeBefore =
  /(?<!\p{L})(?:finns(?: det)?|fanns(?: det)?|fanns det då|har|hade|driver|drev|sköter|omfattar|omfattade|ansvarar för|tog (?:\p{L}+ ){0,4}över|övertog|totalt|sammanlagt|antal(?:et)?|uppgår till|uppgick till|dagens|landets|myndighetens|servicecenters|ssc:s|alla|samtliga|av de|\p{L}*nät(?:et|verk|verket)?(?: på| med| om)?|(?:löftet?|målet?|planen?|storlek(?:en)?|inriktning(?:en)?|vision(?:en)?)(?: är| om| på)|räknar med(?: att)?|vill ha|föreslår|kvar|blir|nu|verksamhet|(?:vuxit|växt|ökat|minskat|krympt|växer|krymper|minskar|ökar|utökats|nått|uppe|nere|upp|ner|ned) (?:till|i|på)|there are|there were|runs|ran|operates|has|have|had|all|total of|network of|of the|of its)(?: (?:i dag|idag|nu|då|det|totalt|sammanlagt|drygt|knappt|cirka|ca|omkring|ungefär|runt|nästan|över|hela|de|med|på|till|statens servicecenter|myndigheten|ssc|currently|now|today|about|some|around|[:–-])){0,4}[ :]*$/u;
export const wholeAfter =
  /^(?: (?:i dag|idag|nu|numera|för närvarande|totalt|sammanlagt|räcker)(?!\p{L})| (?:i|över|runt om i) (?:hela )?(?:landet|sverige)| i (?:\p{L}+ )?\d{2,3} (?:av \d+ )?kommuner| (?:blir|är|finns|ska finnas|återstår|kvar)(?: \p{L}+)? ?(?:kvar|totalt)?(?!\p{L})| (?:in|across|throughout) (?:the country|sweden)| (?:will )?remain)/u;
/** "vart fjärde av de 147 kontoren försvinner": the whole, of which a part is told. */
export const partOf = /(?<!\p{L})(?:av|of) (?:de |dagens |landets |myndighetens |alla |totalt |the |its )?$/u;

/** Said of some offices only: they open, close, are affected. */
export const partBefore =
  /(?<!\p{L})(?:stäng(?:er|a|s|as|de|des|t)|lägg(?:er|a|s|as) ne[dr]|lade ne[dr]|avveckla(?:r|s|de|des)?|öppna(?:r|s|de|des|t)?|ytterligare|nya|övriga|resterande|andra|dessa|inviger|flytta(?:r|s)?|varav|bland|minskar med|ökar med|försvinner|uppdrag om|clos(?:es?|ed|ing)|shut(?:s|ting)?(?: down)?|open(?:s|ed|ing)?|new)(?: (?:de|about|some|around|drygt|knappt|cirka|ca|omkring|ungefär|runt|nästan|över|ytterligare|minst)){0,2} $/u;
/** Of a number below a hundred, it happens there: "på 60 servicekontor". */
export const somewhere =
  /(?<!\p{L})(?:på|att|med|inom|vid|till)(?: (?:de|about|some|around|drygt|knappt|cirka|ca|omkring|ungefär|runt|nästan|över|ytterligare|minst)){0,2} $/u;
export const partAfter =
  /^(?:,? (?:som )?(?:ska |skall |kommer att |kan |bör |riskerar att |har |måste |föreslås |planeras )?(?:nu )?(?:stäng(?:s|as|er|a|t|ts|des)|läggas? ne[dr]|läggs ne[dr]|avveckla(?:s|ts|des)?|bort|försvinn(?:er|a)|öppna(?:s|r|ts|des|t)|invig(?:s|as)|berör(?:s|as)|hota(?:s|de)|drabbas|flytta(?:s|r)?)| (?:will|would|are to|may|could|to) (?:be )?(?:clos|shut|open)| till(?!\p{L}))/u;

/** Others who have offices; the nearest owner before the number decides. */
export const otherOwners =
  /(?<!\p{L})(?:polis\p{L}*|arbetsförmedling\p{L}*|försäkringskass\p{L}*|skatteverk\p{L}*|migrationsverk\p{L}*|pensionsmyndighet\p{L}*|kronofogde\p{L}*|trafikverk\p{L}*|länsstyrels\p{L}*|kommun(?:en|ens|erna|ernas|er)?|region(?:en|ens)|\p{L}*bank(?:en|ens|erna)?|swedbank\p{L}*|nordea\p{L}*|seb|posten\p{L}*|svenskt näringsliv|advokatbyrå\p{L}*|företag\p{L}*|norge|finland|danmark)(?!\p{L})/gu;
export const ourselves =
  /(?<!\p{L})(?:statens servicecent\p{L}*|ssc\p{L}*|ssc:s|statliga|servicekontor\p{L}*|servicecenter)(?!\p{L})/gu;
