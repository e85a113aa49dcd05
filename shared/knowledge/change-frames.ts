// What happens to an office or to the agency, told by verb frames: a verb in all its forms (verbs.ts) with what makes it this change.
// A frame that could mean much by itself asks for more in the same clause (`beside`).
import { list } from './list.ts';
import type { Sign } from './phrases.ts';
import { frames } from './verbs.ts';

const office = '(?:(?:service|stats)?kontor(?:et|en|ens|ets|s)?)';
const bureau = '(?:service|stats)kontor';
const month = '(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
const weekday = '(?:mån|tis|ons|tors|fre|lör|sön)dag';
const number = '(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|några|ett par|flera|\\d{1,3})';
/** Who else works at the offices. */
const partner =
  '(?:skatteverk(?:et|ets)|försäkringskassans?|arbetsförmedlingens?|pensionsmyndighetens?|migrationsverkets?|kronofogde(?:n|ns|myndigheten|myndighetens)|csn|csn:s|polis(?:en|ens|myndigheten|myndighetens)|trafikverkets?|transportstyrelsens?|bolagsverkets?|lantmäteriets?|jordbruksverkets?|skogsstyrelsens?|tillväxtverkets?|tullverkets?|länsstyrels(?:en|ens|erna|ernas)|sametingets?|skolverkets?|inspektionen för vård och omsorg|domstolsverkets?|kriminalvårdens?|försvarsmaktens?|digg|universitets- och högskolerådet|uhr|spsm|myndighet(?:en|er|erna|ernas)|kommun(?:en|ens|erna|ernas)|region(?:en|ens)|kommunanställda)';
const tongue =
  '(?:finska|meänkieli|(?:nord|syd|lule)?samiska|arabiska|somaliska|engelska|ukrainska|ryska|persiska|dari|pashto|tigrinja|kurdiska|romani(?: chib)?|jiddisch|turkiska|polska|spanska|tyska|franska|bosniska|teckenspråk|teckenspråkstolk*|lättläst svenska|flera? språk|andra språk|olika språk|minoritetsspråk*|sitt språk|eget språk)';
const errand =
  '(?:passfoto*|pass|passen|passärende*|id-kort*|id-handling*|körkort*|e-legitimation*|samordningsnummer|personnummer|uppehållstillstånd*|uppehållskort*|bouppteckning*|folkbokföring*|bostadsbidrag|deklaration*|blankett*|fullmakt*|skattetillägg|vigs*|kontant*|kassa\\S{0,3}|kortbetalning*|telefontolk*|tolk*|videomöte*|videosamtal*|video|distansmöte*|skärm|bildtelefoni|drop-?in|tidsbok*|boka tid|bokad tid|bokade (?:besök|tider|möten)|självbetjäning*|kundtorg*|vägledning*|rådgivning*|ansökan|ansökningar|handläggning*|handläggare|personlig service|fysisk service|skattefrågor|pensionsfrågor|arbetssökande|a-kassa|inskrivning*|nyanlända|ukrainska flyktingar|kommunal service|kommunala ärenden|kommunala tjänster|biometri|intyg*|personbevis|tandvårdsstöd|föräldrapenning|sjukpenning|skuld\\S{3,12}|körkortsfrågor|studiemedel|studiestöd|vapenlicens\\S{0,3}|fordonsfrågor|etableringssamtal|digital hjälp|e-tjänster|utländska medborgare|företagare|samtalsrobot|kassan|fotografering|fingeravtryck|datorer?)';
/** "nu", "från och med", "inte längre": something begins or ends. */
const turn = list`nu; numera; nyligen; inte längre; ej längre; från; fr\.o\.m\.?; framöver; hädanefter; i fortsättningen; snart; sedan (?:i |den |årsskiftet|nyår|\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|förra|en |några|måndag|tisdag|onsdag|torsdag|fredag);
  ska; kommer; blir; väntas; kan komma; föreslå*; planera*; beslut*; försök*; ny[at]?; först; första; testa*; prova*; införs; börja*; sluta*; utöka*`;
const hours = '(?:öppettid*|öppethåll*|besökstid*|öppna tider|expeditionstid*|sommaröppettid*|tiderna|tider)';
const change =
  '(?:<ändra>|<förändra>|<korta>|<förkorta>|kortare|<begränsa>|<minska>|<utöka>|<utvidga>|<förlänga>|<bredda>|längre|<anpassa>|<justera>|<reducera>|<inskränka>|<krympa>|<kapa>|<banta>|<halvera>|<dubblera>|<fördubbla>|<öka>|<lägga> om|<återgå> till|<dra> ne[dr]|<skära> ne[dr]|<skära> i|<gå> ner|snäv*|snål*|generös*|generösare|nya|ny|sämre|bättre|utökade|begränsade|ändrade|reducerade|förlängda|kortade|tillfälligt ändrade|färre|fler|glesare)';
const shutNow =
  '(?:stäng(?:t|d|da|er|s|a|as|de|des|ts)|<utrymma>|evakuera*|öppna[rs]? inte|inte (?:öppna|hålla öppet|ta emot)|<slå> igen|slår ~ igen|<hålla> (?:\\S+ ){0,5}stängd?t?|stopp|stillastående|ligg(?:er|a) nere|låg nere|lamslå*|inställ*|nedsläckt\\S{0,2})';
/** It passes: a reason that goes over, a span of days, or the day it ends. */
const passing = list`läck*; sprungit läck; rörbrott\S{0,3}; avloppsstopp\S{0,3}; vattenavstäng*; insjukna\S{0,3}; magsjuk\S{0,2}; influensa\S{0,2}; sjuka; sjuk; sjukskriv*; virus\S{0,3}; smitta\S{0,2}; snökaos; halka; blixtnedslag\S{0,2}; åskoväder; strömlöst?; brunnit; brann; rökutveckling; brandskad*; krånglar; krånglade; hackerattack\S{0,3}; utrymning\S{0,2}; grävskada\S{0,2}; inspektion; sprinkler*; därför att; vecka \d{1,2}; tills; medan ..5 (?:pågår|bygg*|reparer*|renover*|saner*|åtgärd*|utred*|städ*|måla*|install*|undersök*|lag*|flytt*|byt*); tills vidare; till dess; så länge; under tiden; på grund av; p\.g\.a\.?; pga; till följd av; med anledning av; eftersom; orsak*; beror på; beroende på;
  efter (?:en |ett |att )?..1 (?:hot|hotet|hotelse\S{0,3}|larm*|bråk\S{0,3}|brand|branden|bomb*|läck*|vatten*|inbrott\S{0,2}|skadegörelse\S{0,2}|översvämning\S{0,3}|rasrisk|våldsam*|incident\S{0,3}|attack\S{0,3}|misshandel\S{0,2}|knivdåd\S{0,2}|skottlossning\S{0,2});
  för ..2 (?:renover*|ombyggn*|golvslipning|sanering\S{0,2}|målning|ommålning|underhåll*|\S{0,12}utbildning*|planeringsdag*|personalmöte|konferens*|inventering|flytt\S{0,3}|installation\S{0,2}|reparation*|systembyte\S{0,2}|uppgradering\S{0,2}|städning);
  sedan ..1 (?:\S*brand(?:en)?|\S*läcka[n]?|översvämning(?:en)?|ombyggnad(?:en)?|renovering(?:en)?|storm(?:en)?|inbrott(?:et)?|skadegörelse[n]?|explosion(?:en)?|fuktskada[n]?|rörbrott(?:et)?|olycka[n]?|attack(?:en)?)(?= |[.,]|$); dålig luft; mögel*; fukt*; fuktskad\S{0,2}; radon*; asbest*; sanering\S{0,3}; trasig\S{0,3}; elfel; elavbrott\S{0,2}; strömavbrott\S{0,2}; vattenläck\S{0,3}; översvämning\S{0,3}; snöoväd*; storm\S{0,3}; strejk\S{0,3}; sjukdom; sjukfrånvaro; vinterkräksjuka; personalbrist; systembyte\S{0,2};
  ombyggnad\S{0,3}; renovering\S{0,3}; driftstopp\S{0,2}; driftstörning\S{0,3}; datorhaveri\S{0,2}; it-haveri\S{0,2}; cyberattack\S{0,3}; överbelastningsattack\S{0,3}; bombhot\S{0,2}; brandlarm\S{0,3}; gasläck\S{0,3}; utbildningsdag\S{0,2}; planeringsdag\S{0,3}; begravning\S{0,2};
  (?:hela|denna|den här|nästa|resten av|under) ..1 (?:dagen|veckan|vecka|helgen|eftermiddagen|förmiddagen|morgonen|kvällen); (?:i|under) ${number} ..1 (?:dag|dagar|vecka|veckor|månader|timmar|arbetsdagar); ${number} (?:dag|dagar|vecka|veckor) i (?:rad|sträck|${month}); varje dag som; sådana dagar;
  ${weekday}(?:en)?(?: den \d{1,2}(?: \S+)?)? (?:och|till|samt|eller) ${weekday}(?:en)?; ${weekday}, ${weekday} och ${weekday}; den \d{1,2}(?: ${month})?(?: och|,| till)(?: den)? \d{1,2} ${month}; \d{1,2}(?: ${month})?[–-]\d{1,2} ${month}; till och med ${weekday}; till (?:på |och med )?${weekday}(?! ?(?:en )?den)`;

export const changeFrames: Sign[] = [
  {
    type: 'office-closure',
    subject: 'scene',
    words: frames`<slå> ~ igen; <bomma> ~ igen; igenbommad*; <låsa> ~ (?:för gott|för alltid|för sista gången); <vrida> ~ om nyckeln; <släcka> ~ (?:för gott|för sista gången|lampan|lamporna|ljuset);
      <stänga> ~ (?:för gott|för alltid|permanent|för sista gången); sista (?:öppet|besöks|öppethållande)dag*; sista (?:dagen|veckan|månaden) (?:med öppet|som .1.4 (?:har|håller|är) öppet|för besök*|man kan besöka);
      (?:<ta> ~ emot|<välkomna>) (?:sina|de) (?:allra )?sista besökar*; sista besökar*; sista besöket; (?:öppet|öppettid\S{0,3}) ..1 (?:till|fram till|t\.o\.m\.|till och med) (?:och med )?(?:den )?\d{1,2} ${month}(?!\S? och är); öppet ..1 (?:året|månaden|sommaren|${month}) ut(?! i);
      <stå> ..1 på tur; (?:servicecenter|ssc|staten) (?:(?:nu|också|även|har|ska|kommer att) ){0,2}<lämna> (?!..2 (?:besked|ett|en|sin|sitt|sina|in|över|ut|förslag|synpunkter|rapport|svar|uppgifter|information|tillbaka|lokal|ifrån)*); öppet för sista gången; (?:dörr|dörren|dörrarna|porten|portarna) ..2 låst?[as]?(?! kvar)(?= |[.,]|$); skylt* ..8 <ta> ..1 ne[dr]; <ta> ..1 skylt* ..1 ne[dr]; skylt* ..8 (?:<skruva>|<montera>|<plocka>) ..1 (?:ne[dr]|bort); dagar(?:na)? ..2 räknade;
      (?:det (?:är|blir|var) ..1 |är det ..1 |blir det ..1 )slut (?:för|med|på) ..3 ${office}; slutet för ..2 ${office}; (?:har|är det|återstår) bara ..1 (?:dag|dagar|vecka|veckor|månad|månader) kvar; öppnar inte ..6 igen; öppnar ..6 inte igen; <klara> sig utan ..2 ${office}; klara sig utan; (?:<riva> ..2 upp|<upphäva>|<ompröva>|<återkalla>|<dra> ..1 tillbaka) ..2 beslut\S{0,3} om ..2 ${office};
      (?:framtid|framtiden) (?:för|hos) ..8 (?:oviss|osäker|oklar|hotad|mörk|skakig)\S?; (?:oviss|osäker|oklar|mörk) (?:framtid|tillvaro) (?:för|väntar); <ligga> ..1 (?:risigt|illa|pyrt|dåligt) till; (?:personal|anställda|medarbetar)* ..8 (?:varslats|varslas|varslad|varslade)`,
    unless: list`öppnar igen; öppet igen; kl; klockan; tillfällig*; gamla (?:stället|adressen|lokalen|lokalerna|kontoret); (?:hennes|hans|sin|min|söka|ansök*|anmäl*|svara)`,
  },
  {
    type: 'office-closure',
    subject: 'topic',
    words: frames`<lägga> ~ ne[dr]; <lämna> ..5 (?:orten|orterna|orter|kommunen|kommuner|staden|samhället|landsbygden|glesbygden)(?! (?:över|till));
      <dra> sig ..1 (?:ur|tillbaka från|bort från|undan)(?! ..3 (?:samarbete*|samverkan*|avtal*|servicesamverkan|${office}|projektet|försöket)); (?:staten|servicecenter|ssc|myndigheten) <gå> ur; när staten (?:lämnar|drar sig|försvinner); kontor\S{0,2} ..1 som ..1 (?:staten|servicecenter|ssc|myndigheten) <lämna>;
      <gå> i graven; <skrota> ..2 ${office}; <lägga> ..3 i malpåse; <göra> sig av med; göra sig kvitt; <glesa> ut; <glesa> ~ ut; utglesning*; <banta> ~ (?:nätet|kontorsnätet|antalet ${office}); <krympa> ~ (?:nätet|kontorsnätet);
      <stryka> ..4 (?:från|ur|av från) ..2 (?:kartan|nätet|kontorsnätet|listan över ..1 kontor); att strykas; (?:gå|går|peka|pekar|lutar) ..1 (?:mot|åt) ..1 (?:nedläggning|stängning|avveckling);
      <avveckla> ..5 ${office}; ${office} ..6 <avveckla>; avveckling(?:en)? av ..3 ${office}; indragning(?:en)? av ..3 ${office}; (?:ort|kontor|butik|enhet)snedläggning*; <stänga> ..1 (?:ne[dr]|sina dörrar|dörrarna|portarna);
      sista spiken; <packa> ..1 ihop; <slå> (?:ihop|samman); slås ..8 (?:ihop|samman); (?:gå|går|gått|gick|uppgå|uppgår|uppgick|uppgått) (?:upp )?i ..1 kontoret; <lämna> ..1 återbud`,
    unless: list`(?:servicecenter|ssc|myndigheten) ..2 slås (?:ihop|samman) med; ne[dr] ..3 (?:försök\S*|projekt\S*|\S*buss\S{0,3}|pilot\S*); (?:sitt|sina) (?:eget|egna) ..1 kontor; ned ..2 (?:tid|arbete|pengar|kraft|möda|en krans|vapnen)`,
  },
  {
    type: 'office-closure',
    subject: 'office',
    words: frames`<mista> ..3 ${office}; <förlora> ..4 ${office}; <tappa> ..3 ${office}; gå(?:r|tt)? miste om ..3 ${office}; <bli> ..1 (?:av med|utan) ..3 ${office}; <stå> ..3 utan ..3 ${office}(?! sedan 20);
      <ryka> (?=\S); ryker; (?:<ta>|<plocka>|<skära>|<rationalisera>|<trolla>|<sudda>|<sopa>|<spara>) bort; ${office} ..3 (?:ska|måste|kan|får) bort; (?:service)?kontor bort; <stryka> med; <offra>; <falla> för ..2 (?:yxan|bilan|sparkniven|strecket|besparing*); på slaktbänken; <få> stryka på foten; <stryka>; 
      (?:tur|turen) ..3 (?:att ..2 (?:stäng*|lägg*|avveckl*|försvinn*|bli av|förlora|mista|slå)|\S+ ${office} att (?:stäng*|lägg*|avveckl*)); nedläggningshota*; stängningshota*; <hota> ..1 av (?:nedläggning|stängning|avveckling|neddragning*|indragning); fortsatt (?:hotade?|osäker*); (?:är|var|fortfarande|alltjämt) ..1 hotade?(?! av ..1 (?:våld|brand|en man));
      hotet ..8 (?:avvärj*|undanröj*|över|borta|kvarstår|lever kvar|består|hänger); (?:faran|krisen) ..6 (?:över|avvärjd); <överleva>; <få> ..1 leva vidare; <leva> vidare; lever vidare; <få> ..1 fortsätta(?! ..1 (?:i|på) (?:nya|samma)); <få> nådatid; <bestå>; <skona>; fredas; undantas; undgå(?:r|tt)?; undgick; <slippa> ..3 (?:nedläggning*|stängning*|stänga|läggas|stängas|yxan); <klara> sig(?! (?:inom|utan|med|bra|på));
      inte ..3 (?:nedlagt|nedlagda); <bevara> ..3 ${office}; ${office} ..3 <bevara>; <rädda> ..4 (?:${office}|från); räddningen; (?:kan|får|ska) ..1 andas ut;
      ${office} ..6 (?:finns|finnas|är) inte längre; (?:inte|ej) längre ..3 (?:något|ett|några) ..1 ${office}; ${office} ..6 (?:är )?(?:borta|historia|ett minne blott)(?! från);
      (?:vart|vartannat|var|varannat) (?:femte|fjärde|tredje|sjätte|sjunde|tionde|annat|åttonde)? ?..3 (?:bort|stäng*|lägg*|försvinn*); listan över ..2 (?:service)?kontor som (?:kan|ska|riskerar) (?:stäng*|lägg*|avveckl*|försvinna); får (?:stänga|slå igen|lägga ner)`,
    unless: list`brevlåd*; (?:sitt|sina) (?:eget|egna) ..1 kontor; stryker? under; tappa(?:r|de|t)? ..3 (?:besökare|personal); ${hours} ..4 (?:stryk*|kort*); \S{3,9}(?:öppet|dagarna) ..2 stryk*; bli* ..1 av med ..1 jobb*`,
  },
  {
    type: 'office-opening',
    subject: 'office',
    words: frames`<slå> ..8 upp (?:dörr*|port*); (?:dörr|port)* ..1 <slå> ..3 upp; (?:dörr|port)* ..2 <öppna>; <slå> upp; <starta> ..3 ${bureau}; ${bureau} ..4 <starta>; <etablera>; etablering*; <inrätta>; <lansera> ..3 ${office}; <inviga>; invigning*; nyinvig*;
      <ta> ..6 emot ..1 (?:besökare|kunder|allmänheten|besök) för första gången; (?:<ta> ..6 emot|<välkomna>) ..6 (?:sina|de) (?:allra )?första besökar*; <ta> ..2 i bruk; (?<!det )(?:stå(?:r|tt)?|(?<! i )vara) ..1 (?:klart?|färdigt?|redo)(?! att | för att |sedan|på); (?:är|blir|vara) ..7 (?:inflyttningsklart|i gång|igång|i drift)(?! igen); <bli> ..1 verklighet; <ta> .1.8 i bruk; (?:nyaste|senaste|yngsta) ${bureau}(?= |[.,]); (?:nästa|ny) ort (?:för|med|att få) ..3 ${office}; (?:letar?|sök(?:er|a|t|te)|hitta[rt]?) ..3 (?:lokal|lokaler) ..2 (?:för|till|åt); (?:målet|ambitionen|tanken|planen) är ..2 (?:att )?(?:ha|få) ..2 ${office}; (?:samtal|diskussioner|förhandlingar|dialog) ..4 om ..1 (?:ett|nytt) ..2 ${office}; för första gången ..3 (?:besöka|gå till|gå in) ..3 ${office}; har (?:nu |numera |äntligen |också |fått )?\S{3,25} (?:nu |numera |äntligen )?ett ..1 ${bureau}; <dra> igång ..3 ${office};
      <få> (?:(?:nu|också|även|snart|äntligen|därmed|alltså|åter|till slut|i \S+|till \S+|under \S+) ){0,2}(?:sitt|ett|egna?|eget|nya|första|andra|tredje|två|tre|fyra|fem) (?:(?!servicekontor|i|på)\S+ ){0,3}${bureau}; <erbjuda> ..2 ett ..2 ${bureau}; <tilldela> ..2 ${office}; nu öppet(?! igen); <få> .1.7 (?<!(?:på|vid|hos|av|från|till|i|om|besök) )ett ..2 servicekontor; (?:${number}|\S{0,5}(?:trettio|tjugo|fyrtio)|ett \S+tal) (?:fler|nya) ${bureau}; (?:är|finns|står) (?:nu|numera|äntligen|sedan \S+) ..1 (?:öppet|öppnat|invigt)(?! igen| som); (?:sedan|från) (?:i dag|i går|i \S+dags|\S+dagen) <ta> ..1 emot; ${bureau} ..2 (?:hamna[rt]?|hamnar|placeras|placerades|lokaliseras|planeras|etableras|förläggs|läggs) i(?! \S*(?:hus|lokal)); ${bureau} ..1 kommer ..1 till (?=\S+);
      (?:nästa|ytterligare ett|ännu ett|ett andra|ett tredje|nyaste|ett helt nytt|ett nytt|nytt) ..1 ${bureau}(?:et)?; ${bureau} till; (?:bygg*|<växa>) ..4 (?:ut|upp) ..3 (?:nätet|${office}|servicekontorsnätet); (?:nätet|kontorsnätet|servicekontorsnätet|${office}) ..4 (?:byggs|byggas|byggts) ..1 (?:ut|upp); utbyggnad(?:en)? av ..3 (?:nätet|${office}|kontorsnätet|servicekontorsnätet);
      (?:letar?|sök(?:er|a|t|te)|hitta[rt]?|hittat|skriv\S{0,3} ..1 kontrakt på) ..4 lokal* ..3 (?:åt|för|till) ..3 ${bureau}; utlova(?:t|de) ..1 (?:service)?kontor; ja till ..3 ${bureau}; klartecken ..3 ${bureau}; (?:förklara[rdest]{0,4}|var) ..5 (?:öppnat|invigt); grönt ljus ..3 ${bureau}; sätter ..1 upp ..1 ${bureau};
      (?:plan|planerna|planen|planer|satsningen|löftet) (?:på|för|om) ..3 ${bureau}; ${office} ..9 (?:blir|blev) (?:inte|aldrig) av; bygget av ..3 servicekontor*; (?:kommer|kom|tas) ..3 de första besökarna; första besökarna; (?:finnas|vara|är) på plats(?! i receptionen); det blir ..1 inget ..2 ${bureau}; inget ..2 ${bureau} ..1 (?:till|i) (?=\S+); (?:dröjer|väntar?|vänta) ..2 (?:med|på) ..3 ${bureau}; (?:skrinlägg*|<stoppa>|<pausa>|<avblåsa>) ..4 (?:öppning*|etablering*|invigning*|planer* på ..3 ${office})`,
    unless: list`stängs? ..3 när; flytta*; byter? lokal*; nya lokal*; lägg* ne[dr]; igen efter; bygg\S{0,2} ut ..3 för (?:fort|snabbt); besparing*; nedskärning*; behåll*; (?:ombyggn|renover)\S*; inte längre; utan servicekontor; (?:bli|blir|blev|blivit) ..1 (?:av med|utan); förlora*; mist*; stängs; stänger; läggs ne[dr]; närmaste ..1 (?:service)?kontor; saknar; önska*`,
  },
  {
    type: 'office-opening',
    subject: 'scene',
    words: frames`<klippa> ..2 band*; invigningsband*`,
  },
  {
    type: 'office-relocation',
    subject: 'office',
    words: frames`<byta> ..2 (?:lokal*|adress*|hus|gata|våning|plats|kvarter|postadress|hyresvärd); flyttlass*; flyttlådor*; flyttkarton*; (?:ny|nytt) (?:hemvist|placering)*; hitta (?:en |ett )?(?:annan|nya?|nytt|andra) ..1 (?:adress|lokal|hus)*; nytt hem (?:för|åt) ..4 ${office}; ${office} ..6 nytt hem; <hitta> ..5 på (?=\S+(?:gatan|vägen|torget|platsen|esplanaden|gränd|plan)); <hitta>s? (?:nu|från|i stället) ..6 (?:i|på|vid);
      <hyra> ..1 in sig; byte av (?:lokal|adress)*; (?:lokal|adress)byte*; samsas ..8 (?:lokal*|hus*|tak|yta|ytor); <hålla> ..3 till (?:i|på|vid) ..4 (?:från|medan|tills|under|så länge|till); <flytta> ..8 (?:till|från|in|ut|ihop|över gatan|runt hörnet|tillbaka); <flytta>; flytten; <lämna> ..5 (?:lokal*|\S+gatan|\S+vägen|\S+torget|\S*esplanaden|\S+huset|gamla stället|gamla adressen); (?:ny|nya) ..1 (?:adress*|lokal*|besöksadress*); adressen ..6 blir; tillbaka i ..1 (?:gamla |ordinarie |renoverade |vanliga )?(?:lokal*|hus*); samlokaliser*; omlokaliser*; samhus*; (?:delar?|dela) ..1 (?:lokal*|tak|hus) med; under samma tak; hamnar i (?:bibliotek*|kommunhus*|stadshus*|polishus*|resecentrum|gallerian|köpcentr*|stationshus*|centralstation*|\S+huset); (?:ersättningslokal|evakueringslokal)*;
      sista dagen ~ gamla (?:stället|adressen|lokalen|lokalerna|kontoret); stannar ..4 (?:på|i) ..1 (?:\S+gatan|\S+vägen|\S+torget|nuvarande|samma|sin lokal|sina lokaler|gamla lokal*); kvar på (?:\S+gatan|\S+vägen|\S+torget); (?:öppna[rs]?|finns|ligger|är) ..8 (?:på|i) ..1 (?:nya adressen|nya lokal*|ny adress)`,
    unless: list`(?:öppning|invigning|stängning|nedläggning|premiär)\S{0,3} ..12 flytta(?:s|ts|des) (?:fram|till (?:efter|i|den|nästa|hösten|våren)); bokade besök; flytta(?:r|t|de|s)? (?:fram|fokus|tid*|till sverige|utomlands|hit); ändra adress; folkbokför*; flyttanmäl*; när du flyttar; ska flytta utomlands; (?:personal*|tjänst*|jobb*|ärend*|besök*|bokning*|möte\S*|uppgift*|ansvar*|verksamhetsansvar*|huvudmannaskap*) ..4 (?:flytt*|överför*); flytt(?:a|ar|as|ade|ades|at|ats) ..3 (?:personal*|tjänst*|jobb*|ansvar*|huvudman*|uppgift*|resurs*|pengar); flyttar fram; flyttas fram; flyttat fram; allt fler flyttar; familj*; (?:från|till) (?:statens servicecenter|skatteverket|länsstyrels*|försäkringskassan|staten|kommunen) ..3 (?:till|,); skjuts; ${partner} (?:flyttar|flyttade|flyttas|flytta)`,
  },
  {
    type: 'office-hours',
    subject: 'scene',
    words: frames`(?:öppna[rs]?|öppna upp) (?:(?:nu|även|också|framöver|från \S+) )?på (?:${weekday}ar|kvällar|helger|lördags\S+)(?:na)?(?= |[.,]|$); <få> ..2 sommartid*; öppet ..1 (?:kortare|längre) (?:tid|tider|stund)(?= |[.,]|$); ${change} ..5 ${hours}; ${hours} ..8 ${change.replace('|nya|ny|', '|').replace('|färre|fler|', '|')}; (?:på|av) tiderna; (?:färre|fler) timmar (?:i|per|om) (?:veckan?|dagen?); ser över ..1 öppettid*; <korta> ..3 till ${number} dagar; ${weekday}ar(?:na)? ..4 (?:stängt|öppet)(?= |[.,]|$); ${hours} ..8 <krympa>; ${hours} ..5 (?:blir|väntar|införs);
      (?:mån|tis|ons|tors|fre|lör|sön|var)dagsöpp*; ${weekday}sstäng*; (?:kväll|helg|lunch|morgon|sommar|vinter)s?öpp*(?! kontor); (?:lunch|helg)stäng*; (?:mån|tis|ons|tors|fre|lör)dagarna ..1 (?:<stryka>|<försvinna>|<ryka>|<slopa>|<ta> bort|<dra> in); (?:<stryka>|<slopa>) ..3 (?:(?:mån|tis|ons|tors|fre|lör)dagarna|(?:mån|tis|ons|tors|fre|lör)dagsöppet|\S+dagar);
      (?:öppna[rs]?|öppet|har öppet|håller öppet) (?:(?:nu|numera|framöver|hädanefter|i fortsättningen) )?(?:bara|endast|enbart) ..1 ${weekday}(?:ar)?(?:na)?(?= |[.,]|$); ${number} (?:öppet)?dagar ..2 (?:<bli>|i stället för) ..1 ${number}; ${number} (?:öppet)?dagar i stället för ${number}; (?:till|ner till|ned till|bara|endast|enbart|i stället för) ..1 ${number} (?:öppet)?dag(?:ar)? (?:i|per) veckan?;
      (?:öppna[rs]?|stäng(?:er|a|as|s)) ..4 (?:tidigare|senare)(?: (?:på|under|om) ..1 (?:morg*|kväll*|dagarna|eftermid*|\S+dag*))?(?=[.,!?]|$| på | än | och | om | jämfört | klockan | kl)`,
    unless: list`desamma; oförändra*; som vanligt; (?:gäller|inom|under) ordinarie; för gott; för sista gången; för alltid; tillfällig*; (?:tingsrätten|biblioteket|simhallen|vårdcentralen|polisen)s? ..1 öppettid*; få längre öppettider och; borde; (?:kommer|ska|kan) ..1 besluta? senare; ${hours} ..3 (?:hittar|finns|framgår|anges); tider som; bokad*; bokats; kommer ..1 öppna senare; öppnar ..3 senare i`,
  },
  {
    type: 'office-hours',
    subject: 'scene',
    words: frames`öppet; öppen; öppna; öppnar; <stänga>; håller stängt; besöka; (?:tar|ta|tog) ..3 emot besökare`,
    beside: [
      list`${weekday}ar(?:na)?; \S{3,9}dagar och \S{3,9}dagar; måndag till \S+dag; måndag[–-]\S+dag; kl(?:ockan|\.)? \d{1,2}; \d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?(?! ${month}); (?:för|efter)middag(?:en|ar|arna)?; varannan \S+; varje ${weekday}; ${number} ..1 dag(?:ar)? i (?:veckan|månaden); ${number} timm(?:e|ar) (?:om|per|i) (?:dagen|dag|veckan)?; (?:på|om) (?:kvällarna|kvällar|morgnarna|helgerna|helger|lördagar|förmiddagarna|eftermiddagarna); vardagar; lunch*; jämna veckor; udda veckor`,
      list`från; fr\.o\.m\.?; sedan (?:i |den |årsskiftet|nyår|\d|${month}|förra|en |några); numera; nu(?! på); framöver; hädanefter; bara; enbart; endast; inte längre; i stället för; ska; kommer; får; blir; dessutom; även; också; extra; tidigare; under (?:sommaren|juli|juni|augusti|december|hösten|våren|vintern)`,
    ],
    unless: list`tillfällig*; för gott; för sista gången; för alltid; borde; öppna[rs]? ..4 (?:nytt|nya|ett|två|tre|fyra|fem)(?! (?:timm|dag)\S*) ; invig*; igen; i dag; i går; i morgon; sista; vatten*; brand*; på grund av; hot mot; flytt*; kl(?:ockan)? \S+ på (?:mån|tis|ons|tors|fre)dag(?:en)?(?! till)`,
  },
  {
    type: 'office-disruption',
    subject: 'scene',
    words: frames`${shutNow}`,
    beside: [passing],
    unless: list`för gott; för alltid; permanent*; läggs ne[dr]; lades ne[dr]; avveckl*; redan kl*; hyresavtal*; hyreskontrakt*; spar*; besparing*; anslag*; budget*; miljoner; (?:mån|tis|ons|tors|fre|lör)dagar(?:na)?; varje (?:mån|tis|ons|tors|fre)dag; i (?:maj|juni|juli|augusti|höst|vår) stänger; på grund av ..3 (?:få besök*|minskad*|låg*|vikande|hyran|hyror|ekonomi*|kostnad*|neddrag*|färre*|brist på besökare); ${number} ..1 kontor ..1 (?:ska|måste|kommer); lunchstäng*; sista; eftersom ..6 (?:få besök*|besök* minsk*|färre|hyra*|avtal*|kontrakt*|myndigheten|anslag*|spar*|dyr*|pengar)`,
  },
  {
    type: 'office-disruption',
    subject: 'scene',
    words: frames`(?:öppnar|öppnat|öppnade|slagit upp dörrarna) ..2 efter ..5 (?:ombyggn|renover|stängning|brand|vattenskad|översvämn|inbrott|sanering|sjukdom)*; öppet ..4 igen(?! på nya); öppna[rs]? ..8 igen; (?:semester|storstäd|inventerings|sjuk|utbildnings)(?:stängt|stänger|stängning)\S{0,3}; <utrymma>; utrymning*; (?:inga|inte några) (?:ärenden|besök|besökare) ..3 (?:kan|kunde) ..1 (?:hantera\S*|tas emot|göras); (?:dator|system|it-system|it-system)\S* ..1 (?:ligger|låg|är|var|ligga) ner?e; <få> ..3 utrymmas; nödstäng*; (?:är|var|blev|blir) det ..1 stopp (?:på|för|vid); (?:it-|dator|system|strömav|elav|nätverks)(?:haveri|avbrott|fel|krasch|strul|problem)\S{0,3}; skick* hem ..1 besökar*; <vända> ..1 i dörren; (?:inte|ej) öppnar? ..1 (?:i dag|i morgon|förrän (?:nästa|i morgon|på|om|efter helgen)|på (?:mån|tis|ons|tors|fre)dag|som planerat i dag)`,
    unless: list`för gott; nedlag*; lades ne[dr]; återöppn* efter; öppnas? inte igen; nämligen inte igen`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`${partner} ..8 (?:<lämna> (?:(?:de|det|sina|alla) )?..1 (?:${office}|samarbete*|samverkan*|lokal*)|<dra> ..1 sig ur|<dra> sig tillbaka|<dra> ..1 (?:tillbaka|in|bort) ..3 (?:personal*|bemanning*|handläggare|medarbetare|tjänst*|besökstid*|mottagning*)|<säga> upp|<hoppa> av|<kliva> (?:in|av)|<kliva> ur|<ansluta>|<bemanna>|bemanna[rst]{0,2}|<börja>|<sluta>|slutat|<flytta> ..1 (?:in|ut)|<tillkomma>|<ingå>|<medverka>|<komma> ..1 med|<stanna> ..1 (?:kvar )?(?:på|vid)|<stå> för ..1 (?:service*|bemanning*)|<svara> för|<sköta>|<ta> över ..2 (?:bemanning*|disk*|service*)|<bli> ..1 (?:ny |nya )?(?:samverkanspart*|part|partner|med))`,
    beside: [list`${office}; servicecent*; statlig* service; service*; samarbete*; samverkan*; statens`],
    unless: list`administrativ*; styrelse*; öppettid*; uppdrag att; i uppdrag; myndigheten (?:svarar|börjar ..1 (?:avveckl|stäng|lägg|flytt)\S*); (?:myndigheten|kommunen) (?:säger|sa|lämnar|lämnade|slutar|drar sig)(?! ..3 (?:upp ..1 (?:avtal|samverkan|samarbete)|samarbete|samverkan)\S*); kommun\S* ..1 (?:börja\S*|sluta\S*|hyr*); huvudmannaskap*; ta över ansvar*`,
  },
  {
    type: 'office-disruption',
    subject: 'scene',
    words: frames`<hålla> ..5 stängt; (?:är|var|blir|vara|blev) ..4 (?:stängt|stängd|stängda)`,
    beside: [
      list`(?:på|i|under) ${weekday}(?:en|ens|s)?; i ?dag; i går; igår; i ?morgon; under dagen; dagen efter; mellandagarna; klämdagen`,
    ],
    unless: list`sedan; från; för gott; för alltid; permanent*; ${weekday}ar(?:na)?; varje; läggs ne[dr]; redan; sista; lunch*`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`${partner} ..3 (?:personal*|handläggare|medarbetare|tjänster|service|disk|disken|bemanning*|närvaro) ..3 (?:<försvinna>|<upphöra>|dras in|<minska>|<öka>|<återvända>|<lämna>|<flytta>|tas bort|<halvera>|<dubblera>);
      ${partner} ..3 (?:<utöka>|<minska>|<stärka>|<dra> ..1 ner på|<skära> ner på|<dra> in|<bredda>|<avsluta>|<förstärka>|<halvera>|<dubblera>) ..2 (?:närvaro*|bemanning*|service*|samarbete*|personal*|tjänst*|utbud*|verksamhet*)`,
    unless: list`administrativ*; anslag*; miljon*; kommunens personal får`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`(?:<upphöra>|<sluta>|<avsluta>|<fortsätta>|<börja>) ..2 ${partner} ..4 (?:service\S{0,2}|hjälp\S{0,2}|närvaro|bemann\S{1,4}|\S{0,12}verksamhet|besök*); ${partner} (?:\S{0,12}verksamhet|\S{0,12}hantering|mottagning)\S{0,2} ..6 (?:<upphöra>|<försvinna>|<flytta>|<avsluta>|<lägga> ne[dr])`,
    beside: [list`${office}; servicecent*`],
    unless: list`administrativ*; i uppdrag`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`(?:<teckna>|<träffa>|<ingå>|<skriva>|slutit|sluter|<förlänga>|<förnya>|<säga> upp|<bryta>) ..5 (?:avtal\S{0,2}|överenskommelse\S{0,2})`,
    beside: [[partner]],
    unless: list`hyresavtal*; kollektivavtal*; hyresvärd*; lokal*`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`<hjälpa>; <erbjuda>; ger; ge; ges; <ta> ..6 emot; <hantera>; <utföra>; <sköta>; <bistå>; <lämna> ut; <handlägga>; <vägleda>; kan`,
    beside: [
      list`numera; hädanefter; inte längre; inte heller längre; i fortsättningen; från och med (?:nu|den|i|årsskiftet|nyår|${month}|nästa|måndag|tisdag|onsdag|torsdag|fredag); från (?:den \d|årsskiftet|nyår|${month}|och med|i (?:dag|höst|vår|sommar|januari)); fr\.o\.m\.?; sedan (?:i |den \d|årsskiftet|nyår|${month}|förra|en |några); för första gången`,
      list`hjälp*; service*; tjänster; ärend*; ansökan; ansökningar; pass; id-kort; kontanter; rådgiv*; vägled*; boka*; tid; träffa; blankett*; fråg*`,
      [`${office}`],
    ],
    unless: list`öppettid*; öppet; öppna*; uppdrag*; första besökar*; sista besökar*; stäng*; flytt*; lägg\S* ne[dr]; ne[dr]lagd*; gatan; torget; buss*; mobil*; anslag*; miljoner; får (?:inte )?längre ta; besökare för första gången; ${weekday}(?:ar)? (?:till|och|–) ${weekday}(?:ar)?; hittar du; välkomna*; inte längre (?:finns|har|något|ha|kan stängas); äga; klockan`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`(?:<införa>|<lansera>|<rulla> ut|<avskaffa>|<slopa>|<testa>|<prova>|<pröva>) (?:(?!öpp|kväll|lördag|längre|kortare|nya tider)\S+ ){1,5}(?:på|vid) ..3 servicekontor*; <ta> ..8 (?:över|emot) ..2 ${partner} ..2 (?:besök\S*|ärenden|uppgifter|kunder|service|tjänster); (?:bemannar|lämnar|ansluts|ansluter|tillkommer|börjar|slutar|försvinner) ..1 ${partner} ..4 ${office}; (?:ska|kommer) ..2 (?:kunna|gå att|bli möjligt) ..10 (?:på|hos|vid) ..3 servicekontor*; fortsätt\S{0,3} ..3 (?:ansöka|söka|hämta|lämna|få) ..6 (?:på|hos|vid) ..3 servicekontor*; ${errand} ..3 (?:blir|bli|finns|vara) kvar; (?:i stället|nu|därefter|hädanefter|framöver|numera) ..4 (?:hjälp|vägledning|service|stöd) ..3 (?:på|vid|hos) ..2 statliga servicekontor*; <få> ..9 (?:hjälp|vägledning|service|stöd) ..4 (?:på|vid|hos) ..3 (?:service)kontor\S* ..3 (?:från|fr\.o\.m\.)`,
    unless: list`mobil*; öppettid*; planer*; avgift*; i uppdrag; ska ha öppet`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`(?:har|finns|sitter|arbetar|tjänstgör) ${partner} ..4 (?:handläggare|personal|medarbetare|disk|rådgivare) ..2 (?:på|vid); ${partner} ..4 <finnas> ..6 (?:på|vid|med|representera*)`,
    beside: [
      list`nu; numera; från; sedan (?:i |den |årsskiftet|nyår|\d|${month}|förra|en |några); snart; ska; kommer; blir; första; inte längre`,
    ],
    unless: list`administrativ*; i uppdrag; kommun*`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`(?:<träffa>|<möta>|hjälp ..1 (?:av|från)|service (?:av|från)|stöd (?:av|från)|prata med|tala med|<besöka>) ..2 ${partner.replace('|kommun(?:en|ens|erna|ernas)|region(?:en|ens)', '')}`,
    beside: [list`${office}; servicecent*`, turn],
    unless: list`administrativ*; uppdrag; stäng*; lägg* ne[dr]; öppettid*; myndigheten`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`slut (?:med|på|för) ..3 ${errand}`,
  },
  {
    type: 'office-services',
    subject: 'topic',
    words: frames`på ..3 (?:${tongue}); (?:talar|pratar|behärskar|kan) ..2 (?:${tongue}); (?:språk|tolk)(?:stöd|hjälp|service|kunnig\S*)`,
    beside: [list`hjälp*; service*; få; får; ges; erbjud*; vägled*; bemöt*; besökare; personal`, turn],
    unless: list`debatt*; webb*; broschyr*`,
  },
  {
    type: 'office-services',
    subject: 'scene',
    words: frames`(?:<börja>|<sluta>|<införa>|<slopa>|<utöka>|<utvidga>|<bredda>|<upphöra>|<erbjuda>|<lansera>|<starta>|<testa>|<prova>|<pröva>|<ersätta>|<utfärda>|<avveckla>|<ta> bort|<plocka> bort|<få> (?:en |ett )?ny\S?|öppna[rs]? för) ..6 (?:${errand}); (?:${errand}) ..4 (?:<införa>|<försvinna>|<upphöra>|<slopa>|<ta> bort|tas bort|<dra> in|<tillkomma>|<flytta> ..1 från|<ersätta>|<testa>|<prova>|<pröva>|<avskaffa>|<utfärda>|<avveckla>|<stoppa>|<pausa>|<lansera>);
      (?:inte|ej) längre ..8 (?:${errand}); (?:nu|numera|snart|från (?:och med )?.1.4 |sedan .1.4 |för första gången|i fortsättningen|framöver|fr\.o\.m\. .1.3 )(?:kan|går det|får|blir det|ska) ..12 (?:${errand}); kan ..3 (?:nu|numera|från \S+|snart|i fortsättningen) ..8 (?:${errand}); (?:går det|gått) ..3 att ..6 (?:${errand});
      tala med ..4 via; via (?:video|skärm|länk|videolänk|bildskärm)(?:samtal|möte)?\S{0,4}; obemanna*; (?:nu|numera|framöver|i fortsättningen|från \S+) ..1 (?:måste|behöver|får|ska) ..5 boka tid; (?:måste|behöver|får|ska) ..1 (?:nu|numera|framöver|i fortsättningen|från .1.3 )..2 boka tid; (?:krävs|kräver|införs|blir det) ..2 (?:bokad tid|tidsbokning|tidbokning); (?:enbart|endast|bara) ..3 (?:bokad tid|bokade besök|tidsbokning); utan (?:att boka|tidsbokning);
      (?:samverkansavtal|serviceavtal|samarbetsavtal|samarbete|överenskommelse)* ..8 (?:<säga> upp|sägs upp|<teckna>|<träffa>|<ingå>|<förlänga>|<löpa> ut|löper ut|<upphöra>|<avsluta>|<förnya>|<inleda>); (?:<säga> upp|<teckna>|tecknat|<träffa>|ingått|<förlänga>|<skriva> på|<skriva> under|<avsluta>|<förnya>|<inleda>) ..4 (?:samverkansavtal|serviceavtal|samarbetsavtal|samarbete|överenskommelse)*; <säga> upp ..1 avtalet (?:om|med) ..3 (?:${office}|statens servicecenter);
      <utöka> med; utökat utbud; fler (?:ärenden|tjänster|myndigheter) (?:på|under|i|vid); (?:<ta> emot|<hantera>|<utföra>|ge service åt|<överta>|<ta> över) ..2 ${partner} ..2 (?:besökare|kunder|ärenden|uppgifter|tjänster); kommun* personal; (?:<anställa>|<rekrytera>) ..4 (?:tolk*|språk*)`,
    unless: list`öppettid*; administrativ*; debatt*; polisens servicekontor; hyresavtal*; pressmeddelande via; frågar; läs mer; mobil*; hyresvärd*; i uppdrag; uppdrag om; kollektivavtal*; slippa*`,
  },
  {
    type: 'mobile-service',
    subject: 'scene',
    words: frames`(?:service|kontors|bok|myndighets|stats)buss*; (?:service)?kontor på hjul; på (?:fyra )?hjul; <rulla> ..6 (?:buss*|ut ..1 (?:mobil*|ambulerande)); ambuler*; kringresande; mobil(?:t|a)? ..1 (?:service)?kontor*; mobil(?:t|a)? (?:statlig )?service; pop-?up*; pop up*; <göra> ..8 turer; turné*; gästkontor*; <besöka> ..3 (?:varannan|varje|en gång i) ..1 (?:vecka*|månad*|\S+dag);
      (?:tillfälligt?|tillfälliga) (?:service)?kontor(?! stängt); uppsökande*; handläggare ..3 (?:ut till|åker|reser|besöker); (?:husbil|skåpbil|husvagn|folkabuss|lastbil)\S{0,3}; servicedag*; (?:service|disk)\S{0,3} i ..1 (?:bibliotek*|byabutik*|lanthandel*|bygdegård*) (?:en|två|varannan|varje)`,
    unless: list`mobilnät*; mobilt bankid; mobilt bank-id; stängt tillfälligt; tillfälligt stängt`,
  },
  {
    type: 'mobile-service',
    subject: 'scene',
    words: frames`buss; bussen; bussens; bussar; bussarna`,
    beside: [
      list`rull*; ombord; turer; premiärtur*; (?:statens )?servicecenters? ..2 buss*; kör(?:s|a|de|t)? ..5 buss*; handläggare; ombyggd*; stannar i; parkera*; turlista*; kör statens; kör myndigheten; kör ssc; körs; service(?!kontor|cent)\S*; med servicepersonal; ersätt*`,
    ],
    unless: list`bussresa*; bussförbindelse*; ta bussen; tar bussen; tog bussen; bussen (?:hit|dit|hem|går|gick|tar); åka buss; åker buss; busstation*; busshållplats*; med buss(?:en)? till; dra\S* in buss*; bussen in till`,
  },
  {
    type: 'mandate',
    subject: 'topic',
    words: frames`(?:regeringen|riksdagen) ..2 <ge> ..6 (?:rätt|möjlighet|befogenhet|tillstånd) ..1 att; (?:ska|skall|får) (?:statens )?(?:servicecenter|ssc) ..3 (?:sköta|ansvara för|hantera|ta hand om|utföra); (?:riksdagen|kammaren) ..3 (?:antagit|antog|antar|klubbat|klubbade|klubbar|beslutat om|beslutade om) ..3 lag(?:en|ändring\S{0,3})?(?= |[.,]|$); (?:servicecenter|ssc) ..2 slås (?:ihop|samman) med; (?:regeringen|departementet|riksdagen|finansdepartementet|civilministern) ..1 <ge> ..14 i uppdrag; <få> ..8 i uppdrag; (?:ska|skall|måste|skyldiga att|åläggs att|kravet att|krav på att) ..9 (?:använda|köpa|anlita|ansluta sig till|anslutas till|gå över till|hämta|lämna över) ..4 (?:servicecenters?|ssc|ssc:s) ..3 (?:lön|ekonomi|tjänst|system|stöd|e-handel)\S*; anslut\S{1,4} (?:sig )?..3 till ..1 (?:servicecenters?|ssc:s) ..2 (?:lön|ekonomi|tjänst|system)\S*; ansvarar? ..4 (?:för|för driften av) ..3 (?:de |landets )?..1 (?:servicekontoren|statliga servicekontor\S*); (?:huvudansvar|ansvar)(?:et)? för ..4 (?:servicekontoren|servicekontor); <byta> huvudman*; uppdraget ..1 (?:kommer|ges|gavs|kom) från; <få> ..4 ansvar(?:et)? för att; (?:ny|nya) huvudm\S{2,4}; fått ..6 (?:uppdrag|uppdraget|uppgift|uppgiften)(?! ..1 redovis); uppdrag (?:lämnas|ges|gavs|lämnades|läggs) ..1 (?:till|på) ..3 (?:statens servicecenter|ssc|myndigheten); <ålägga>; ålägg*; ålagd*; ålades; ålagts; <uppdra>; uppdrar? (?:åt|till); uppdrog (?:åt|till);
      (?:ansvar|ansvaret|huvudmannaskap|huvudmannaskapet|driften|verksamheten|kontoren|servicekontoren) ..8 (?:<övergå>|<överföra>|<överlåta>|förs över|föras över|förts över|fördes över|<flytta> ..3 (?:från|till) (?:statens|ssc|skatteverket|länsstyrels*|försäkringskassan|kommun*|regeringskansliet)|läggs ..1 på|tas över|<ta> över|<överta>);
      (?:<överföra>|föra över|för över|förs över|fördes över|<flytta>|flytta över|<överlåta>|<lägga> över|lägga) ..6 (?:ansvaret|huvudmannaskapet|kontoren|servicekontoren|driften|verksamheten) ..8 (?:till|på|från) ..1 (?:statens servicecenter|ssc|skatteverket|länsstyrels*|försäkringskassan|kommuner*|arbetsförmedlingen|regionerna|en ny myndighet);
      (?:servicecenter|ssc|myndigheten|länsstyrels\S*|skatteverket) ..4 <ta> över ..6 (?:ansvar*|huvudman*|${office}|driften|verksamhet*|lönehantering*); <ta> ..5 över ..4 (?:ansvar*|huvudman*|${office}|driften|verksamhet*); <överta> ..4 (?:ansvar*|huvudman*|${office}|driften|verksamhet*);
      (?:ny|nya|ändrad|ändrade|ändringar i|ändring i|ändringen i|ändringarna i|ändrar) ..4 (?:lag|lagen|lagar|förordning*|instruktion*|regleringsbrev*|föreskrift*); (?:lag|lagen|förordning|förordningen|instruktion|instruktionen|instruktionerna|regleringsbrevet|lagrådsremiss|lagrådsremissen|proposition|propositionen) ..8 (?:träd* i kraft|<ändra>|börjar gälla|gäller från|<upphäva>|<införa>|<föreslå>|<överlämna>|<besluta>|om ..2 (?:statlig service|lokal statlig|viss gemensam|servicekontor)); (?:ska|skall|får|kommer att) ..3 (?:ansvara för|ansvaret för|ha ansvar för|bära ansvaret|driva) ..6 (?:${office}|service*|statens lokala); (?:det )?nya regleringsbrev*; nya uppgifter (?:för|till|åt) ..1 (?:statens|ssc|myndigheten|servicekontor*); <få> ..2 (?:nya|ny|nytt|ytterligare|utökat|utvidgat) (?:uppgifter|uppgift|ansvar|uppdrag); (?:är det|blir det) .1.3 som (?:driver|ansvarar för|sköter) ${office}; uppdraget (?:ska|skall) ..1 (?:slut|del)?redovisas; <få> ansvaret för ..4 ${office}; regleringsbrev* ..3 (?:för|till|ska|anger|säger|kräver|slår fast);
      (?:bli|blir|blev|bildas|bildar|slås) ..3 (?:en )?(?:egen|ny|samman\S*) myndighet; förvalta\S* av (?:länsstyrels|skatteverk)\S*`,
    unless: list`enligt (?:den )?(?:lagen|lag|förordning*); (?:sedan|när) (?:statens servicecenter|ssc|myndigheten|staten) (?!..3 den \d)..5 (?:tog över|övertog|tagit över); tog över ..3 (?:den 1 juni )?20(?:1\d|2[0-3]); har i uppdrag; haft i uppdrag; utredare*; utredningen (?:har|fick|får|ska); styrelseuppdrag*; enligt uppdrag; kommunen ..1 (?:tar|ta|tog) över; lokal*; (?:kommun|kommunens) ..3 tar över; fler än när; ställföreträdare; tillförordnad*; tjänsten efter`,
  },
  {
    type: 'leadership',
    subject: 'agency',
    words: frames`(?:<förordna>|<utse>|<omförordna>|<entlediga>|<utnämna>|förordnas|utses|<välja>|<få>|<bli>|<lämna>|<ersätta>|avgå\S{0,2}|<sparka>|petas|petar) ..14 (?:insynsråd*|styrelse(?:n|ns|ledamöter|ledamot|ordförande)?|ledamot|ledamöter|myndighetschef*|generaldirektör*|gd|ställföreträdande \S+|överdirektör*|avdelningschef*|ekonomichef*|kommunikationschef*|hr-chef*|chefsjurist*|it-chef*|regionchef*|divisionschef*|sektionschef*);
      (?:insynsråd|styrelse)* ..8 (?:<få>|<förordna>|<utse>|<förstärka>|<utöka>|förordnas|utses|nya ledamöter|ny ordförande|<avgå>|<ombilda>); förordnanden ..4 (?:insynsråd*|styrelse*); (?:ny|nya|nye|ny tillförordnad|tillförordnad|tf|tf\.|t\.f\.|vikarierande) ..1 (?:generaldirektör*|gd|myndighetschef*|överdirektör*|chef för statens servicecenter|ledamöter|insynsråd*|styrelse*|avdelningschef*|ekonomichef*|kommunikationschef*);
      (?:generaldirektör*|gd|gd:n|myndighetschef*|gd-post*) ..12 (?:<lämna> (?:sitt|sin|posten|myndigheten|jobbet|uppdraget|statens|tjänsten|i förtid|över|efter|vid)|<få> (?:sparken|gå|lämna|förlängt|nytt förordnande)|slutar|slutade|<avgå>|<entlediga>|<efterträda>|<ersätta>|går i pension|tar över|förlängs|förlängt|<tillträda>|tillträder|<hoppa> av|<byta> jobb|blir (?:ny )?(?:generaldirektör|landshövding|chef)); lämnar (?:(?!till|från|om|att|över|i|på|sitt|sin|ut|in|av|för|ett|en|den|alla|många|regeringen|kommunen)\S+ ){2,3}(?:statens servicecenter|ssc)(?=[.,]|$| efter| för); <söka> ..1 (?:ny|nya) (?:generaldirektör*|gd|myndighetschef*|chef*); jakten på ..2 (?:generaldirektör*|gd); <ta> ..4 över ..2 som (?:ny |tillförordnad |tf )?(?:generaldirektör*|gd|chef*|myndighetschef*); (?:generaldirektör*|gd) ..3 (?:stannar|sitter kvar|blir kvar|får sitta kvar); förordnande* som (?:gd|generaldirektör*|myndighetschef*); (?:tjänsten|posten|jobbet) som (?:gd|generaldirektör*|myndighetschef*|chef för statens servicecenter); chefen för (?:statens servicecenter|ssc) ..4 (?:går i pension|slutar|slutade|avgår|avgick|lämnar|byts ut|får gå|sparkas|entledigas); (?:ny|nya) (?:divisions|avdelnings|region|service|verksamhets|biträdande general)(?:direktör|chef)*; chef för statens servicecenter ..4 (?:utse*|utsågs|slutar|avgår); (?:slutar|slutade|lämnar|avgår|tillträder|tillträdde|börjar|började|<utse>|<bli>) ..6 (?:som )?(?:ställföreträdande |tillförordnad |vikarierande |tf )?(?:ny )?(?:chef för statens servicecenter|generaldirektör*|gd|högsta chef*)`,
    unless: list`får (?:generaldirektör*|gd) (?:svara|frågan|förklara); ny[ae] (?:gd|generaldirektör*) .1.4 (?:säger|menar|skriver|anser|berättar|uppger|bekräftar|lovar|tror|vill|skriver); lämnar (?:generaldirektör*|gd:n) (?:besked|ett|inga|inga\S*|sin syn); lämna ..1 (?:besked|synpunkter|förslag|klagomål); blir ..1 (?:svaret|frågan) (?:till|från); ledamöter i riksdagen; riksdagsledamöter(?! ..1 (?:förordn|som led)\S*); (?:kommunstyrelse|hyresgäst|bolagsstyrelse|styrelseordförande i)\S*; f\.d\.; före detta; styrelsen beslut*`,
  },
  {
    type: 'review',
    subject: 'topic',
    words: frames`<utvärdera>; utvärdering*`,
    unless: list`(?:beslutet|försök\S{0,3}|piloten|projektet|ordningen|ändringen) ..4 utvärder*; här kan du ta del; enkät`,
  },
  {
    type: 'review',
    subject: 'scene',
    words: frames`(?:<inleda>|<starta>|<påbörja>|<beställa>|<begära>|<tillsätta>|tillsätter|<genomföra>|<göra>|<presentera>|<publicera>|<lämna>|<överlämna>|<avsluta>|<släppa>|vill ha|kräver) ..6 (?:granskning*|utvärdering*|utredning*|översyn*|revision*|tillsyn*|rapport|rapporten|kartläggning*|delbetänkande*|slutbetänkande*|betänkande*|genomlysning*|uppföljning*|kontrollrapport*|enkätundersökning*|analysrapport*);
      (?:internrevision|riksrevision|statskontor|konstitutionsutskott|ekonomistyrningsverk|diskrimineringsombudsman|arbetsmiljöverk|integritetsskyddsmyndighet|justitieombudsman|justitiekansler|kulturutskott|riksdagens utredningstjänst|myndigheten för \S+)* ..8 (?:<granska>|<kritisera>|<utvärdera>|<anmärka>|<följa> upp|<pröva>|kartlägg\S{1,4}|kartlagt|reprimand*|skadestånd*|sanktionsavgift*|förelägg*|pekar på|brist*|kritik|konstater*|<inleda>|rapport*|<undersöka>|<utreda>|<analysera>|<bedöma>|ska redovisa|underkänn*); (?:ny |en )?(?:rapport|granskning|utvärdering|genomlysning|kartläggning|internrevision*)\S{0,3} ..4 (?:från|av|visar|konstaterar|slår fast|pekar|riktar|har inletts|är klar|presenteras|om); visar ..4 (?:rapport*|granskning*|utvärdering*|kartläggning*|revision*); 
      (?:kommitté|tilläggs)direktiv*; dir\. 20\d\d:\d+; (?:särskild|ensam) utredare; utredare (?:ska|får|utses|tillkallas); (?:riktar|får|fick|rikta|riktade) ..4 kritik ..6 (?:jo|riksrevisionen|statskontoret|justitieombudsmannen|revisorer*|arbetsmiljöverket); (?:jo|jk|imy|do|esv|iaf|arn|riksrevisorn|riksrevisionen|statskontoret|justitieombudsmannen|arbetsmiljöverket) ..3 (?:riktar|kritiserar|kritiserade|granskar|granskade|inleder|inledde|utreder|pekar|sågar|riktade|underkänner|anmärker|pekade|ska|konstaterar|bedömer|slår|anser|menar|noterar|påtalar|efterlyser|rekommenderar); (?:riksrevisionen|statskontoret|ekonomistyrningsverket|esv|regeringen|utredningen|utredaren) ..4 (?:<överlämna>|<lämna>|<redovisa>|<publicera>|<presentera>|har analyserat|analyserar|<analysera>) ..6 (?:analys|rapport|studie|undersökning|slutrapport|delrapport|servicekontor*|service)*; (?:riksrevisionen|statskontoret|jo|jk|esv):; (?:ku|konstitutionsutskottet)-?(?:anmäl*|granskar); delbetänkande*; slutbetänkande*; sou 20\d\d:\d+`,
    unless: list`rapporterar; förslag från ..3 utred(?:are|aren|ning|ningen); (?:regionens|kommunens|partiets|fackets|kommunernas) ..1 (?:utredning|rapport|granskning|kartläggning)*; förundersökning*; brottsutredning*; polisen utreder; utreder (?:en|ett|flera) (?:stöld|brott|inbrott|bråk|misshandel|hot|brand|skadegörelse)\S*; medieundersökning; arbetsmiljöverket hotar; bistå*; här kan du ta del; svara på remissen; remissvar*; får ..10 i uppdrag att ..12 (?:rapport|redovisa)\S*; enkät`,
  },
];
