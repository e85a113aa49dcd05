// The words that say how firm a change is: may, wants, has decided, has happened, will not happen. Swedish first, English as the news
// agencies write it; lower case fragments as reading/words.ts compiles them. Extend these before writing a rule.
import { list } from './list.ts';
import { frames } from './verbs.ts';

/** Status words, by what they make of the verb they govern. */
export const modals = {
  possible: list`sannolik*; varsla* om; varsel om; troligtvis; troligen; förmodligen; antagligen; likely;
      (?<!(?:\S{3,20}borna|besökare|besökarna|medborgare|man|du|kunder|invånare|vi|jag|personer|företag) )kan(?! (?:jag|vi|man|du|ni|besök|den som|alla|medborgar|invånar|kund|person|företag|privat));
      kunde; kan komma att; skulle kunna; skulle; risker*; risk för; risk att; risken; hot om; hotet; hotas;
      hotad*; hotar; nedläggningshot*; stängningshot*; övervägs; överväg*; utreder om; utreds; utreda om;
      prövar om; diskuter*; ser över om; ser över möjligheten; kanske; möjligen; möjligtvis; eventuell*; befara*;
      oro; oron; oro för; oviss*; osäker framtid; framtiden (?:är|för) ..6 (?:oviss|osäker|oklar|mörk); risigt till; illa till; pyrt till; varslats; varslad*; ingen vet; samtal med ..3 om; orolig*; oron för; oklart om; osäkert om; oviss*; i riskzonen; i farozonen; ryktas; rykte*;
      inte uteslut*; utesluter inte; (?:vill|kan) inte (?:heller )?utesluta; lär(?! sig| ut| av| man| du| vi| ni); (?:ser|såg) ut att; verkar ..1 (?:vara|bli|som|få|ha|komma|stänga|öppna|läggas|stängas|försvinna|flytta|luta); tycks; förefaller; fruktar; fruktas; spekulera*; talar för; lutar åt;
      enligt uppgift(?:er)?(?! från (?:statens|ssc|myndighet|regering|kommun|departement)*); enligt (?:obekräftade )?(?:uppgifter|rykten|källor); erfar; uppges; påstås; bedömer att; prognos*; spår att; sägs(?! upp);
      (?:nedläggnings|stängnings|avvecklings|nedläggelse|spar)hota[dt]*; hotat; på fallrepet; hänger löst; hänger på en skör tråd; svävar i ovisshet; står på spel; ifrågasätts; ifrågasatt*;
      förhandla(?:r|t|s)? om; förhandling* om; samtal(?:ar)? om; (?:undersök|pröva|utred|analyser|värder|bedöm|kartlägg)(?:er|ar|a|s|as|t|at)? (?:också |nu |även )?(?:om|möjlighet*|förutsättning*); tittar ..2 på;
      fundera[rst]* (?:på|över); erbjud(?:er|it|s) (?:sig|(?:statens )?servicecenter|ssc|myndigheten|staten) att; bereder; bereds; resonera* (?:om|kring); utesluts inte;
      i värsta fall; vid behov; i så fall; may; might; could; risks?; at risk; consider*; threat*`,
  proposed: list`vill; ville; lova*; utlova*; löfte*; vallöfte*; föreslå*; förslår; föreslog*; föreslagi*; förslag; förslaget; förslagen; avser; avsikt; avsåg;
      tänkt att; (?:är|var) tänkt*; (?:det|den|de) tänkta; tanken är att; skissa*; förordar; förordas; förespråka*; anhåll*; remitter*; på remiss; utkast*; inriktningsförslag*;
      pekas ut som nästa; letar lokal*; letar efter ..1 lokal*; söker ..1 lokal*; planera*; planer; planer på; planerna; planen; plan; tänker; ämnar; aviser*; siktar*; ambition*; motion;
      motionen; yrka*; begär; begära; begärt; hemställ*; preliminär*; på förslag; budgetproposition*; propositionen; lagrådsremiss*; bör; på gång;
      want; wants; propos*; plans?; planned; planning; provisional; intends?`,
  decided: list`beslut; beslutet; beslutat; beslutats; beslutade; beslutar; beslöt; besluten; beslutad*; bestämt; bestämts;
      klubbat; klubbades; klubbar; klubbas; fastställ*; fastslagit; fastslår; gett klartecken; ger klartecken; ska; skall; kommer att; kommer(?= (?:\S+ ){1,3}att ); senast den; väntas; beräknas;
      klart att; nu är det klart; står klart; dags för; will; decid*; to be; is to; are to; set to`,
};

/** What is planned, proposed or feared, as the subject of its end. */
const plan =
  '(?:planerna|planen|planer|idén|projektet|försöket|satsningen|förslaget|förslagen|tankarna|hotet|beslutet|besluten|beskedet|varslet|uppgörelsen|flytten|flyttplanerna|nedläggningen|nedläggningarna|stängningen|stängningarna|avvecklingen|(?:nedläggnings|stängnings|besparings|avvecklings)(?:planerna|planen|hotet|beslutet|förslaget))';
export const cancelling = frames`<bli> ..1 (?:inte|aldrig|ej) ..1 av; <bli> (?:det )?(?:inget|ingen|inte) av; <skrinlägga>; skrinl[aä]g*; <lägga> ..3 på (?:is|hyllan); läggas ..3 på is;
      <stryka> ..2 (?:från|ur)(?! kartan| registret); <stryka>(?= (?:däremot|dock|i sista|trots allt|till slut|efter|sedan)); struken; strukna; <stanna> ..2 (?:kvar|tills vidare); <gå> ..2 om intet; <rinna> ..1 ut i sanden; <avvärja>; faran (?:är )?över; <återkalla>;
      <leva> vidare; <driva> vidare; drivs vidare; <överge>; avstår från; avstod från; avstått från; avbl[åä]s*; blåstes av; blåsts av; blåses av; <avbryta>; <lägga> ..1 ne[dr] (?:planerna|planen|idén|arbetet|projektet|försöket|satsningen);
      (?:planerna|planen|idén|projektet|försöket|satsningen|förslaget|tankarna)(?: [^\s:]+){0,9} (?:läggs|lades|lagts|är) ..1 (?:ne[dr]|nedlag[dt]a?); ${plan}(?: [^\s:]+){0,9} (?:är |har )?(?:avskriv\S{1,3}|struk\S{1,3}|förkasta\S{1,3}|stoppa\S{1,3}|ogiltigförklara\S{1,3}|borta|historia|inte längre aktuell\S?|av bordet|överspela\S{1,3}|avförda?|avfört|avförs|avfördes);
      (?:${plan}|affären|förhandlingarna|avtalet)(?: [^\s:]+){0,9} (?:<spricka>|<falla>|<stranda>|<avslå>|röstades ne[dr]|röstas ne[dr]|röstats ne[dr]|<gå> i stöpet); <spricka>(?=[.,]|$); (?:strandade|strandat);
      (?:kovänd*|omvänd*); (?:ur|av) vägen är hotet; blir kvar; bli kvar; blev kvar; blivit kvar; (?:blir|bli|blev|blivit) (?:(?!bara|endast|inte|det|de|någon|några|ingen|inget|inga|ett|två|tre|fyra|fem|\d)\S+ ){1,6}kvar; får ..4 (?:vara|bli|finnas|ligga|stanna) kvar; finns kvar; finnas kvar; vara kvar; ligger kvar; kvarstår; <rädda>;
      <stoppa>; <dra> ..5 tillbaka(?! till); <ta> ..2 tillbaka(?= ..2 (?:beslut|förslag|besked|plan)); tillbakadrag*; <skrota>; <slopa>;
      backa* ..3 (?:från|om|i frågan|med); backar; backat; backade; <riva> ..2 upp; <ställa> ..2 in(?![a-zåäö]);
      inte längre aktuell*; <behålla>; skona[ds]*; skonats; <undgå>; <slippa>(?= (?:nu |ändå |dock |däremot |trots allt |i stället )?(?:undan|undan\S+|stäng\S*|nedlägg\S*|lägg\S*|läggas|avveckl\S*|flytt\S*|förlora|bli av|spara|dra ne[dr]|skära ne[dr]|minska|krympa|\S{0,20}bespar*|sparkrav*)|[.,]|$);
      (?:regeringen|riksdagen|kammaren|utskottet|statens servicecenter|ssc|myndigheten|ministern|departementet|civilministern) ..3 (?:<säga> nej till|<avvisa>|<avfärda>|<förkasta>|<underkänna>|<rösta> ne[dr]); (?:förslag|motion|begäran|ansökan)(?: [^\s:]+){0,14} (?:föll|fallit|faller|avslogs|avslagits|röstades ne[dr]|röstats ne[dr]|avvisades|avvisats|förkastades); <avföra>; <avbryta> ..1 (?:etableringen|arbetet|förberedelserna|planeringen|upphandlingen); innan (?:den|det|de) ..2 (?:börja\S|hunnit|trätt|öppnat|startat);
      klarar sig; klarade sig; klarat sig; <ställa> (?:[^.]{1,90} )?in(?=[.,!]|$); <upphäva>; <pausa>; saved; scrapp*; stay open; stays open;
      remain open; will remain; withdrawn; <avslå>; stopped; halted; reversed`;
/** Somebody wants the cancelling: nothing has been cancelled. */
export const wishing = list`may; might; could; vill; kräv*; hoppas*; borde; bör; kämpa*; kampanj*; namninsamling*; uppmana*; vädja*;
      för att; upprop*; försök*; kan; måste; skulle; önska*; begär*; frågar; motion*; yrka*; föreslå*;
      interpellation*; behöver; demand*; call* for; urge*`;
export const denials = list`inte; ej; aldrig; inga; inget; ingen; varken; dementera*; icke; not; no; never`;
export const notDenials =
  /(?:inte (?:bara|enbart|endast|minst|heller bara|förrän)|ingen tvekan|inte längre|inte uteslut|inte ökat|förrän)/;
/** Who sees their change through when the text is over. */
export const threats = list`hot*; risk*; oro*; planer; planer*; förslag*; stängningslist*; nedläggningslist*; preliminär*;
      skulle stäng*; skulle lägg*; skulle avveckl*; skulle flytta*; skulle lämna; skulle öppna*; tidigare (?:beslut|besked|aviser|planer|förslag|meddel|utlov|löfte|sagt)*; som ..2 (?:planerat|aviserat|tänkt|beslutats?|sagts?|utlovats?|föreslagits?);
      tvärtemot; trots allt; ändå inte; till slut inte; (?:ändrat|ändrar|ändrade) sig; besinnat sig; bytt fot; svängt; lovade*; utlovad*`;

/** Verb forms that say it has happened. */
export const done = list`är historia; nu igång; nu i gång; blivit slut med; sedan (?:en|två|tre|några) (?:dagar|dag|veckor|vecka|månader|månad) har; är låst; är låsta; är uppackad*; finns inte längre; gick i graven; gått i graven; är nedlag[dt]*; krympt; krympte; blivit verklighet; blev verklighet; har skruvats; har monterats; har plockats; är sedan; finns sedan; has (?:cut|reduced|raised|increased); öppet ..4 igen; nu går det; går nu att; nu kan; stängde; stängdes; stängt; stängts; är stängd; är stängda; lagts; lades;
      lade; nedlagd*; nedlagt; nedlagts; avvecklades; avvecklat; avvecklats; avvecklade; försvann; försvunnit;
      slog; slagit; bommats; bommades; upphörde; upphört; förlorade; förlorat; tappat; tappade; blivit av med;
      tagits; öppnade; öppnades; öppnat; öppnats; återöppnat; återöppnade; återöppnats; nyöppnad*; nyöppnat; invigde; invigdes; invigt; invigts;
      nyinvigd*; inrättade; inrättades; inrättat; inrättats; etablerade; etablerades; etablerat; etablerats;
      flyttade; flyttat; flyttats; flyttades; fick; fått; införde; infördes; införts; infört; började; börjat;
      slutade; slutat; ändrades; ändrat; ändrats; kortades; kortats; kortat; minskade; minskat; minskats;
      minskades; sänktes; sänkts; sänkt; ökade; ökat; ökats; höjdes; höjts; höjt; tillfördes; tillförts; tillfört;
      gav; gett; givit; lämnade; lämnat; överlämnat; överlämnade; överlämnats; tillträdde; tillträtt; tog; tagit;
      granskat; granskade; granskats; utrett; utrdde; utvärderat; uppdragit; uppdrog; beslutats; utsågs; utsetts;
      utnämndes; utnämnts; avgick; avgått; gäller; closed; shut; opened; moved; has been; have been; gave;
      kapades; kapats; kapat; drogs; dragits; utrymdes; utrymts; utrymd; strejkade; strejkar; fanns; skett;
      genomfördes; genomförts; är genomför[dt]; är avslutad*; är slutför[dt]; är avklara[dt]; är avveckla[dt]; är flyttat; är borta; är invigt; är igång; är i gång; är i drift; är ett faktum; är ett minne blott;
      dragit sig ur; drog sig ur; lämnade; redan (?:är )?(?:stäng[dt]|öppet|öppna[dt]|på plats|flytta[dt]); tilldelades; tilldelats; verkställdes; verkställts; inleddes; inletts; startade; startats; startat; premiärturen; återkallades; återkallats; lyftes; lyfts; togs i bruk; tagits i bruk; kom på plats; kommit på plats; rullade; rullat`;
