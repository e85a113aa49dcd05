// The words by which a change is told, Swedish first, English as the news agencies write it. Lower case fragments as
// reading/words.ts compiles them: "*" any ending, " ~ " a gap of up to six words. Extend these before writing a rule.
import type { ChangeType } from '../model/words.ts';
import { list } from './list.ts';

/**
 * What the sentence must also name for the sign to count. `topic`: the offices or the agency. `scene`: nothing, where the text has spoken of them
 * shortly before and nobody else has come in; for signs that say plainly enough what happens ("öppettiderna kortas").
 */
export type Subject = 'office' | 'agency' | 'topic' | 'scene';

export interface Sign {
  type: ChangeType;
  subject: Subject;
  words: string[];
  /** The clause must hold one of each of these lists too, wherever. */
  beside?: string[][];
  /** A clause with one of these tells of something else. */
  unless?: string[];
}

const weekdays = '(?:på )?(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:ar|arna|s)?';
const holidays =
  '(?<!(?:till|före|efter|innan|sedan|vid) )(?:långfredag|annandag|skärtorsdag|påsk(?!alla)|midsommar|julafton|juldag|jul- och|nyårs|trettondag|kristi himmel|valborg|första maj|nationaldag|alla helgons|klämdag|röda dag|helgdag)[a-zåäö]{0,12}';
const office = '(?:service)?kontor(?:et|en)?';
/** Before "fler kontor": without one of these it is no opening ("för att behålla fler kontor", "fler kontor ligger nära en hållplats"). */
const grows =
  '(?:vill (?:se|ha)|föreslå[rs]?|föreslog|föreslagit|planera[rs]?|planerat|få[r]?|fått|fick|ge[r]?|gav|satsa[rt]? på|satsning på|öppna[rs]?|öppnat|bygg(?:a|er) ut med|besluta[rt]? om|beslut om|uppdrag om|blir(?: det)?|bli|lova[rt]? (?:att )?)';
const temporarily = list`tillfällig*; strejk*; öppet ..4 igen; öppna(?:t|de) ..3 igen; stäng* ..1 resten av; driftstörning*; driftstopp*; vattenskad*; vattenläck*; översvämm*; brand; brann;
      bombhot*; hot mot personal*; utrymd*; utrymdes; utryms; strömavbrott*; nedsatt service; begränsad service;
      it-problem*; it-avbrott*; it-störning*; systemavbrott*; driftavbrott*; nätverksproblem*; systemfel; tekniska problem; tekniskt fel; håller stängt i ?dag; håller stängt under;
      hålls stäng[dt]a? under; stäng[dt]* (?:i dag|idag|i morgon|imorgon|hela dagen);
      på grund av (?:sjukdom|personalbrist|renovering*|ombyggnad*|storhelg*|utbildning*|pandemi*|corona*|covid*|vatten*|brand*|en vatten*);
      stäng(?:er|s|t|d|da) ..5 (?:i|under) (?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|några|ett par|flera|\d+|de kommande|hela) ..1 (?:dag|dagar|dagarna|vecka|veckan|veckor|veckorna|månader|timmar|helgen|arbetsdagar);
      stäng(?:er|s|t|d|da) ..3 \d{1,2}\s?[–-]\s?(?:den )?\d{1,2} (?:jan*|feb*|mars|apr*|maj|jun*|jul*|aug*|sep*|okt*|nov*|dec*);
      stäng(?:er|s|t|d|da) ..3 mellan (?:den )?\d{1,2}(?: \S+)? och; stäng(?:t|d|da) från och med (?:\S+ ){1,4}till och med;
      temporar*; strike*; power cut; inbrott*; skadegörelse; sommarstäng*; julstäng*; öppnar igen; renover*;
      håll* ..5 stängt (?:i|under|över|hela|på grund|till och med|fram till) (?!(?:mån|tis|ons|tors|fre|lör|sön)dag);
      under (?:\S+ ){1,6}håll* ..3 stängt; inte gick att (?:ansöka|få|boka|besöka|hämta); tekniskt fel;
      på grund av (?:semest*|hög värme|strömavbrott|konferens*|sjuk*|flytt*)`;

export const signs: Sign[] = [
  {
    type: 'office-disruption',
    subject: 'office',
    words: temporarily,
    unless: list`är över; är slut; avslutats; avslutad`,
  },
  {
    type: 'office-closure',
    subject: 'office',
    words: list`(?<!(?:de|alla|dessa|(?<!är )redan) )stäng(?:a|as|er|s|de|des|t|ts|d(?! (?:service)?kontor)|da(?! (?:service)?kontor)|ning|ningen|ningar|ningarna|ningsbeslut*|ningsplan*|ningshot*);
      (?<=(?:innebär|innebära|betyder|betyda|blir|bli|leder till|leda till) )stängda? (?:service)?kontor; nedstäng*; kontorsstäng*; lägg* ..7 ne[dr]; lagts ..3 ne[dr]; lades ..7 ne[dr];
      lade ..7 ne[dr]; (?<!(?:de|alla|redan|tidigare|dessa|öppna|ersätta|ersätter|efter|av) )nedlagd*(?! (?:service)?kontor); nedlagt; nedlagts; nedläggning; nedläggningen; nedläggningar;
      nedläggningarna; nedläggningshot*; blir kvar; bli kvar; (?:blir|bli|blev|blivit) (?:(?!bara|endast|inte|det|de|någon|några|ingen|inget|inga|ett|två|tre|fyra|fem|\d)\S+ ){1,6}kvar; får ..4 (?:vara|bli|finnas) kvar;
      ${office} ..5 (?:ska|skall) ..2 (?:vara|bli|finnas) kvar; räddas;
      räddades; räddat; räddats; behålls; får behålla ..2 (?:service|kontor)*;
      behåller ..2 (?:servicekontor|kontor)*; avveckl*; slå[rs]? igen; slog igen; slagit igen; wind* up; sista besökar*; stäng(?:er|de|t) ..1 (?:portarna|dörrarna);
      läggs i malpåse; (?:lås*|stäng*|slår|slog) ..9 för sista gången; lås* ..1 (?:dörr*|portar*) ..6 ${office};
      står (?:beslutet|beskedet) (?:om|för) (?:\S+ ){1,4}fast; (?:beslutet|beskedet) (?:om|för) (?:\S+ ){1,4}(?:står|ligger) fast; klara(?:r|de|t) sig;
      nej till att ..2 (?:ha|behålla) (?:kvar )?..1 ${office};
      bomma[rs]? igen; bommats igen; bommades igen; upphör*; försvinn*; försvann; försvunnit; tas bort;
      tagits bort; (?:dras|drar|dra|drog) in (?:(?:sitt|sina|\d+|två|tre|fyra|fem) )?(?:statliga )?${office}; ${office} ..4 dras in; förlora* (?:sitt|sina);
      lose[s]? (?:its|their); mist[ea][r]? (?:sitt|sina) ..1 ${office}; tappa[rt]?(?:de)? ..2 ${office};
      bli[r]? av med (?:sitt|sina) ..1 ${office}; bli[r]? utan ..1 ${office}; blivit av med; (?:ska|måste|skall) ..9 bort(?=[.,!?:]|$|\s(?:från|ur|i|den|efter|före|till)\s);
      ryker; inget ..1 servicekontor ..1 kvar; sista ..1 (?:dag|dagen);
      sista (?:besöks|öppet|arbets)dag*; (?:blir|bli|blev|finns|finnas|får|har|ger|innebär|betyder|driva|med|till|mot|om|\d{1,2}|\S{0,9}tio|fem|sex|sju|åtta|nio|elva|tolv|flera|många|allt) ..3 färre ..1 ${office}; antalet ${office} ~ minsk*;
      minsk* antalet ${office}; skär* ne[dr] ~ antalet ${office}; close; closes; closed; closing; closings?;
      closures?; shut; shuts; shutting; be shut`,
    unless: list`stäng[dt]* till? lunch; lunchstäng*; stängd dörr; håll* ..6 stäng(?:t|d|da); (?:granskning|utredning|utvärdering|översyn)\S{0,8} ..6 (?:läggs|lades|lagts) ne[dr]; (?:id-kort|pass|kassa|tjänst|handläggare|personal)\S{0,4} ..3 (?:blir|bli|vara|finns) kvar; stängt mellan; stängda dörrar;
      clos(?:e|es|ing) ..3 (?:earlier|early); tidigare stängning; stäng* tidigare; stäng* ..4 ${holidays}; ${holidays} ..8 stäng*; (?:hennes|hans|sin|min) sista(?! (?:besöks|öppet)); kvar (?:på|i) (?:\S+gatan|\S+vägen|\S+torget|nuvarande|sina (?:gamla |nuvarande )?lokaler); brevlåd*;
      avveckl* ..1 (?:skuld|avtal)*; ne[dr] ..3 (?:försök|projekt|servicebuss|pilot)*; (?:sitt|sina|myndighetens|verkets) (?:eget|egna) ..1 kontor; gamla (?:stället|adressen|lokalen|lokalerna); klara\S? sig (?:inom|utan|med|bra); svara på; remissen; ansöka*; anmäla; ansökan; lämna synpunkter;
      administrativa kontor*; (?:planerna|planen|idén|projektet|försöket|tankarna|förslaget|satsningen|bygget)(?: \S+){0,12} (?:läggs|lades|lagts|är) ..1 (?:ne[dr]|nedlag[dt]a?)`,
  },
  {
    type: 'office-opening',
    subject: 'office',
    words: list`(?<!(?:vara|är|var|varit|hålla|håller|hålls|hölls|bli|blir|blev|de|helt|fortfarande|alla) )öppna; öppnar; öppnas; öppnade; öppnades; öppnat; öppnats; öppnande*; öppning; öppningen; nyöppn*;
      återöppn*; invig*; nytt ..1 ${office}; nya ..1 ${office}; ${office} ..3 på gång; klipp(?:er|s|a|te|tes|t|ts) ..2 band*;
      (?<=${grows} ..3 )(?:fler|ytterligare) ..3 ${office}; (?:fler(?! än)|ytterligare) ..3 ${office} (?:öppn*|invig*|etabler*|inrätt*|föreslås|planeras|på väg|på gång); etabler*; inrätta; inrättas; inrättade; inrättades; inrättat; inrättats;
      inrättandet; får (?:(?:ett|nytt|nya|eget|egna|sitt|två|tre|fyra|fem|sex|sju|\d+(?! ?(?:miljon|milj|mkr|mnkr|mdkr|kr|tkr|sek|procent|%|000|tusen))|statlig[at]?t?|inget|inte|också|även|nu|snart|därmed|äntligen|till) ..3 )?${office}; (?:får|fick|fått) (?:(?!(?:i|på|vid|av|från|om|till|för|hjälp|service|tid|besök|inte|aldrig|besked|behålla|bevara|ha|mista|vänta|stänga|lägga|besöka|åka|kvar) )\S+ ){0,5}(?<!s )servicekontor;
      premiär*; (?:tog|tar|ta|tagit) emot (?:sina|de) första besökar*; pekas? (?:\S+ ){1,8}ut ..3 som;
      slår ..7 upp (?:portarna|dörrarna); slog ..1 upp (?:portarna|dörrarna); open; opens; opened; opening;
      new ..1 offices?`,
    unless: list`öppna gärna; närmaste ..1 ${office}; (?:mil|kilometer|km|minuter|timmar) ..1 till; öppnar (?:klockan|kl|tidigare|senare|igen); öppna[rs]? ..2 i ?stället (?:i|på|vid); öppna(?:t|de|s) ..3 igen; öppna[rs]? (?:(?!den )\S+ ){0,7}(?:klockan|kl\.?) \S+ i ?stället för; öppna data; egen myndighet; som myndighet; är en myndighet;
      en ny myndighet; bankkonto; öppnar för att; öppna för att; öppna[rs]? ..3 som vanligt; öppna[rs]? dörren för; öppnar ..3 upp för; öppna[rt]? för (?:att|en|fler|ett) ;
      får ..1 ${office}(?:\S{0,24}) (?:vara|bli) kvar; opening hours; öppna (?:två|tre|fyra|fem|\d) dagar;
      får kontoret; kontor ..1 följ*`,
  },
  {
    type: 'office-relocation',
    subject: 'office',
    words: list`flytta till; flyttar till; flyttade till; flyttat till; flyttas till; flyttar ~ till; flytta ~ till;
      flyttar; flytta; flyttade; flyttat; flyttas; flytten; flytt; nya lokaler; finns (?:nu |i stället )?från (?:och med )?den \d+ \S+ (?:i|på|vid); ny lokal; byt* lokal*;
      lämna[rt]? (?:de |sina |den )?(?:gamla |nuvarande )?(?:lokal*|\S+gatan|\S+vägen|\S+torget); öppna[rs]? ..2 i ?stället (?:i|på|vid); flyttlådor*;
      byt* adress; ny adress; samlokaliser*; nya adress*; omlokaliser*; relocat*; moves; moved; moving;
      new premises`,
    unless: list`flytta(?:r|t|de|s)? ..3 in(?! i (?!(?:statliga |statens )?servic|jan|feb|mars|apr|maj|ju[nl]i|aug|sep|okt|nov|dec|vår|höst|somm|vint|dag|går)); flyttar ihop; folkbokför*; flyttar fram; flyttat fram; flyttas fram;
      flytt(?:a|ar|at|ade) tjänst*; fler flyttar; när \S+ flyttar; flyttanmäl*; när du flyttar; ska flytta utomlands`,
  },
  {
    type: 'office-hours',
    subject: 'topic',
    words: list`stäng* (?:(?!den )\S+ ){0,7}(?:klockan|kl\.?) \d{1,2}; öppna[rs]? (?:redan |först |nu )?(?:klockan|kl\.?) \d{1,2};
      öppna[rs]? (?:(?!den )\S+ ){0,7}(?:klockan|kl\.?) \S+ i ?stället för; (?:öppet|öppna) ..2 (?:till|mellan|från) (?:klockan|kl\.?) \d{1,2}; (?:stäng*|öppna*) ..7 (?:timme|timmar|halvtimme|kvart|minuter) (?:tidigare|senare);
      stäng* ..6 på (?:mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?;
      (?:bara|endast|även|extra) ..3 (?:öppet|öppna) ..4 (?:mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?; stäng* ..6 (?:varje|varannan|alla) (?:mån|tis|ons|tors|fre|lör|sön)dag*;
      (?:bara|endast|ska) ..2 (?:öppet|öppna) ..3 dagar (?:i|per) veckan?; (?:öppet|öppna) (?:bara|endast|enbart) ..2 \S{0,24}dag*; stäng* ..4 ${holidays}; ${holidays} ..8 stäng*; halver* ..1 (?:öppettid*|besökstid*);
      (?:ny|nya|nytt|ändrade|ändrat|ändra|ändras|ändrar|förändrade|förändrat|förändra|förändras|kort*|förkort*|begräns*|minsk*|utök*|utvidg*|förläng*|längre|generös*|anpassa*|justera*|reducera*|inskränk*|dra* ne[dr]|generösare|samma|skär* ne[dr]) ..4 (?:öppettid*|öppethållande*|besökstid*);
      (?<=(?:från|fr\.o\.m\.?) (?:\S{1,40} ){1,9}(?:håller|har|får|gäller|ha|hålla) (?:\S{1,40} ){0,5})öppet;
      (?:öppet|öppettid*) ..8 (?:från och med|fr\.o\.m\.?) (?:den )?(?:\d{1,2} )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|nästa vecka|mån|tis|ons|tors|fre)\S{0,24};
      (?:öppettid*|öppethållande*|besökstid*) ..5 (?:ändra*|förändra*|kort*|förkort*|begräns*|minsk*|utök*|förläng*|anpassa*|justera*|reducera*|inskränk*|utvidga*);
      clos(?:e|es|ing) ..3 (?:earlier|early); (?:changed?|shorter|longer|reduced|extended|new) opening hours;
      opening hours ..12 (?:change*|cut|reduced|extended|shortened); stäng* tidigare;
      öppnar (?:tidigare|senare); kvällsöpp*; lördagsöpp*;
      håll* ..6 (?:stängt|öppet) ..1 ${weekdays}; håll* ..6 stängt mellan;
      stäng[dta]* ..1 ${weekdays}; (?:öppet ..1 )?dagar i veckan i stället för;
      färre dagar i veckan; stängt mitt på dagen; lunchstäng*; stänger ..3 (?:klockan|kl\.?) \d{1,2}`,
    unless: list`tillfällig*; för gott; för sista gången; för alltid`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: list`flytta(?:r|t|de)? ..3 in(?! i (?!(?:statliga |statens )?servic|jan|feb|mars|apr|maj|ju[nl]i|aug|sep|okt|nov|dec|vår|höst|somm|vint|dag|går)); inflytt*; flyttar ihop; passhantering*;
      lämna(?:r|t|de)? (?:de |det )?(?:statliga |lokala )?(?:service)?kontor(?:en|et); (?:inte|ej) längre ..5 (?:emot|hjälp|stöd|service|ärenden|ansökningar|tjänster); (?:inte|ej) längre (?:att )?(?:få|söka|lämna|göra|ansöka|hämta|kunna|utföra|besöka);
      lämna[rs]? ut (?:pass|id|e-leg)*; pass och nationella id-kort; passutlämning;
      nya tjänster; (?:dras|drar|dra|drog) in ..2 (?:bemanning|personal|service|tjänst)*; 
      flytta* ..2 från (?:de )?(?:statliga )?servicekontor*; ny tjänst; fler tjänster; färre tjänster;
      börja* ..4 (?:erbjuda|ge service|hjälpa|lämna ut|ta emot|hantera|utföra);
      sluta[rsd]*t? ..2 (?:erbjuda|ge|hjälpa|med|lämna|ta emot|hantera|handlägga|skriva); inte längre (?:erbjuda|få hjälp|kunna|göra|lämna);
      kundtorg*; finns (?:sedan|från) (?:\S+ ){1,5}på ..2 ${office};
      (?:erbjud(?:er|a)|har|får|ger|fick|tillhandahåll(?:er|a)) ..6 (?:även|också|nu) ..2 (?:skatteverket|migrationsverket|kronofogden|arbetsförmedlingen|pensionsmyndigheten|försäkringskassan|csn|polisen|trafikverket|bolagsverket|skatteverkets|migrationsverkets|kronofogdens|arbetsförmedlingens|pensionsmyndighetens|försäkringskassans|csn:s|polisens|trafikverkets|bolagsverkets);
      lämna(?:r|t|de)? ..2 (?:samarbete|servicesamverkan)*; från (?:\S+ ){1,4}finns (?:\S+ ){1,4}på ..2 ${office};
      (?:nu|från \S+|snart) (?:går det att|kan (?:du|man|besökare|invånarna|invånare|den som|de som|alla|kunder|medborgare)|blir det möjligt);
      går (?:nu|snart) att; blir möjligt att; bland (?:sina|sitt) (?:tjänster|utbud); ansluts; anslut(?:er|a|it|en|na|ning|ningen) ..4 till; join(?:s|ed)?;
      utöka* ..2 (?:service|utbud|serviceutbud*|tjänst*);
      inför ..2 (?:tjänst|service)*; erbjuda möjligheten;
      samarbete med ..2 (?:polisen|migrationsverket|kronofogden|csn|trafikverket); (?:nu|snart|från(?: \S+){1,5}) kan (?:\S+ ){1,6}(?:söka|ansöka|hämta|få hjälp|lämna in|förnya|beställa|boka|träffa) ;
      (?:inleder|startar|gör|påbörjar) ..2 (?:försök|test); pilotprojekt*; pilot;
      piloten; pilotverksamhet*; försöksverksamhet*; upphör ~ att erbjuda; new services?; passport services?`,
    unless: list`öppettid*; skadestånd*; lämna(?:r|t|de)? ..4 \S*(?:gatan|vägen|torget|esplanaden|gränd|huset); införs krav; administrativ*; nya myndigheter ansluts till servicekontoren för att inte; mobil*`,
  },
  {
    type: 'mobile-service',
    subject: 'topic',
    words: list`mobil(?:t|a)? ..3 (?:service)?kontor*;
      mobil(?:t|a)? ..2 (?:lösning*|kontorslösning*|enhet*|servicelösning*|verksamhet*|former|alternativ);
      flexibla ..3 (?:lösning*|kontorslösning*); mobil(?:t|a)? (?:statlig )?service; servicebuss*; buss* med ..1 service; buss ..1 ersätt*;
      kontorsbuss*; buss* som servicekontor; rullande (?:service)?kontor*; ambulerande; pop ?-?up*;
      mobile ..1 (?:offices?|solutions?|units?|services?)`,
    unless: ['mobilnät*', 'mobilt bankid'],
  },
  {
    type: 'leadership',
    subject: 'agency',
    words: list`(?:hennes|hans) sista (?:arbets)?dag; tillträder den; tillträder (?:sin |sitt )?(?:tjänsten?|posten|uppdraget|rollen);
      (?:ny|nye|nya|tillförordnad|tf|t\.f\.) (?:gd|generaldirektör*|chef för statens servicecenter);
      (?:utse*|utsågs|utnämn*|förordna*|anställ*|rekryter*|tillträd*|efterträd*|lämna*|slutar|slutade|avgå*|avgick|avgått|avsätt*|avsatt*|entledig*|sparka*|får gå|går i pension|ersätt*) ..8 (?:gd|generaldirektör*|gd-post*|myndighetschef*);
      (?:gd|generaldirektör*|myndighetschef*) ..6 (?:utse*|utsågs|utnämn*|förordna*|tillträd*|lämna* (?:sitt uppdrag|posten|myndigheten|jobbet|statens servicecenter|ssc|sin tjänst|i|efter)|slutar|slutade|avgå*|avgick|avgått|entledig*|får sparken|får gå|går i pension|efterträd*|förlängs);
      (?:förordnande*) ..6 (?:gd|generaldirektör*); blir ..3 generaldirektör;
      (?:new|appoint*|resign*) ..4 director[ -]general;
      director[ -]general ..4 (?:appoint*|resign*|leav*|step*)`,
    unless: [
      'f\\.d\\.',
      'före detta',
      'ny[ae] (?:gd|generaldirektör*) (?:\\S+ ){1,4}(?:säger|menar|skriver|anser|berättar|uppger|bekräftar|lovar|tror)',
    ],
  },
  {
    type: 'mandate',
    subject: 'topic',
    words: list`i uppdrag; uppdrag till; uppdrag om; uppdrag att; uppdraget som; uppdrag som; nytt uppdrag;
      uppdrag(?:et)? ..8 (?:utökas|ändras|förlängs|avslutas|återkallas|upphävs|utvidgas); tillägg i ..1 uppdrag*; regeringsuppdrag*; uppdrar åt;
      uppdrog åt; regleringsbrev*; instruktion*; ny lag; lagändring*; lagen om; ny förordning;
      förordningsändring*; ska ansvara för; får ansvar*; fått ansvar*; tog över ansvaret; tar över ansvaret; byt(?:er|te|a|t|tes) ..3 huvudman; huvudman byt*; ansvarar numera; numera ansvarar; ansvarar från;
      ta över ansvaret; överta*; assignment; tasked; instructed`,
    unless: list`utredare*; utredningen*; samhällsuppdrag*; styrelseuppdrag*; enligt uppdrag; kärnuppdrag*; uppdrag(?:et)? som ..1 (?:generaldir*|gd|ordf*|ledamot*|chef*);
      har ..1 haft i uppdrag; (?:hänvisa*|påpeka*|påminn*|framhåll*|betona*|eftersom|trots att) ..6 har ..1 (?:i uppdrag|uppdraget|ett uppdrag); politiska uppdrag; personal* tar över; redovisa(?:t|de|r|des) ..4 (?:regerings)?uppdrag*; inom ramen för uppdraget`,
  },
  {
    type: 'review',
    subject: 'topic',
    words: list`(?:jo|jk|imy|justitieombudsmannen|justitiekanslern|riksrevisionen|statskontoret) ..3 (?:kritik|kritiserar|kritiserade|kritiserat|prickar|anmärk*);
      (?:servicecenter|ssc|servicekontor\S*) ..1 (?:får|fick|fått) ..1 kritik (?:för|av); (?:kritik|kritiseras|kritiserades|prickas) (?:från|av) (?:jo|jk|imy|justitieombudsmannen|riksrevisionen|statskontoret); gransk(?:a|ar|at|ade|as|ats|ades|ning|ningen|ningar|ningsrapport*);
      utred(?:a|er|s|t|ts|de|des|as|ning|ningen|ningar|ningens|are|aren)*; redovisa(?:t|de|r|des) ..4 (?:regerings)?uppdrag*; servicekontorsutredning*; myndighetsanalys*; utvärder*;
      översyn*; ser över; se över; tillsyn*; (?:del|slut)?betänkande*; (?:del|slut)redovisning*; promemorian;
      riksrevisionens rapport; rapporten; rapport; rapport om; skrivelse*; revision; audit*; inquiry; review;
      reviews; investigat*`,
    unless: list`enligt en utredning från polisen; brottsutredning*; förundersökning*; uppdraget ska redovisas; bistå*;
      tillsammans med utredning*; stödja utredning*; här kan du ta del; ser över möjlighet*; ser över om; (?:ser|se) över ..1 (?:öppettid*|lokal*|schema*|bemanning*|avtal*|rutin*);
      se över möjlighet*; utredaren (?:vill|föreslår|anser|menar); förslag från ..3 utred(?:are|aren|ning|ningen); (?:regionens|kommunens|partiets|fackets|kommunernas) ..1 (?:utredning|rapport|granskning|kartläggning)*; (?:utreder|utredde|utreda) (?:en|ett|flera) (?:stöld|brott|inbrott|bråk|misshandel|hot|brand|skadegörelse)*; ser över sina; är klar med sin översyn; (?:lokal*|flytt*|placering*|adress*|samlokalisering*) ..3 utred*; utred\S{0,3} ..4 (?:lokal*|flytt*|placering*|samlokalisering*);  remissvaren; svara på remissen; utredningen om ett`,
  },
];

/** Money. A clause with one of these, about the agency's or the offices' means. */
export const cutWords = list`sparbeslut*; dra* ne[dr]; drog ne[dr]; dragit ne[dr]; skär* ne[dr]; skurit ne[dr]; nedskär*; neddrag*; halver*; bespar*;
      spar; spara; sparar; sparas; sparkrav*; sparbeting*; kapa*; minsk(?:a|ar|as|at|ats|ade|ades|ning|ningen);
      sänk(?:a|er|s|t|ts|te|tes|ning|ningen); strama* åt; åtstramning*; mindre pengar; mindre anslag;
      lägre anslag; försvinn*; effektivisera*; krympt*; krymper; krymp; bantas; bantar; cut; cuts; cutting;
      reduc*; slash*; save; savings`;
export const increaseWords = list`tillför*; tillskott*; tillskjut*; satsa*; satsning*; avsätt*; avsatt*; förstärk*;
      öka(?:r|s|t|ts|de|des|d|de|); ökning*; höj(?:a|er|s|t|ts|de|des|ning|ningen|d); extra; mer pengar;
      mer medel; mer i anslag; anslår; anslås; skjut* till; ge; ger; får; mer resurser; lyft; tilldela*; increas*; boost*; allocat*;
      extra funding; adds`;
/** What makes a cut or an increase one of money when no amount stands there. */
export const moneyWords = list`budget*; sparbeslut*; anslag*; medel; pengar; resurser; bespar*; sparkrav*; nedskär*; neddrag*; förvaltningsanslag*;
      finansiering*; appropriation*; funding; tillskott*; miljon*; miljard*; mkr; mnkr; dra* ne[dr] på`;
