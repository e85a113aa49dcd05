// The words that say how firm a change is: may, wants, has decided, has happened, will not happen. Swedish first, English as the news
// agencies write it; lower case fragments as reading/words.ts compiles them. Extend these before writing a rule.
import { list } from './list.ts';

/** Status words, by what they make of the verb they govern. */
export const modals = {
  possible: list`sannolik*; varsla* om; varsel om; troligtvis; troligen; förmodligen; antagligen; likely;
      (?<!(?:besökare|medborgare|man|du|kunder|invånare|vi|jag|personer|företag) )kan(?! (?:jag|vi|man|du|ni|besök|den som|alla|medborgar|invånar|kund|person|företag|privat));
      kunde; kan komma att; skulle kunna; skulle; risker*; risk för; risk att; risken; hot om; hotet; hotas;
      hotad*; hotar; nedläggningshot*; stängningshot*; övervägs; överväg*; utreder om; utreds; utreda om;
      prövar om; diskuter*; ser över om; ser över möjligheten; kanske; möjligen; möjligtvis; eventuell*; befara*;
      oro; oron; oro för; orolig*; oron för; oklart om; osäkert om; i riskzonen; i farozonen; ryktas; rykte*;
      inte uteslut*; utesluter inte; may; might; could; risks?; at risk; consider*; threat*`,
  proposed: list`vill; ville; lova*; utlova*; löfte*; vallöfte*; föreslå*; förslår; föreslog*; föreslagi*; förslag; förslaget; förslagen; avser; avsikt; avsåg;
      planera*; planer; planer på; planerna; planen; plan; tänker; ämnar; aviser*; siktar*; ambition*; motion;
      motionen; yrka*; begär; begära; begärt; hemställ*; preliminär*; på förslag; budgetproposition*; propositionen; lagrådsremiss*; bör; på gång;
      want; wants; propos*; plans?; planned; planning; provisional; intends?`,
  decided: list`beslut; beslutet; beslutat; beslutats; beslutade; beslutar; beslöt; besluten; beslutad*; bestämt; bestämts;
      klubbat; klubbades; ska; skall; kommer att; kommer (?:\S+ ){1,3}att; senast den; väntas; beräknas;
      klart att; nu är det klart; står klart; dags för; will; decid*; to be; is to; are to; set to`,
};

export const cancelling = list`blir kvar; bli kvar; får (?:\S+ ){0,4}(?:vara|bli|finnas) kvar; finns kvar; finnas kvar; vara kvar; kvarstår; rädda*;
      räddats; stoppa*; stoppats; dra[rs]? (?:\S+ ){0,3}tillbaka; dras (?:\S+ ){0,3}tillbaka;
      drog[s]? (?:\S+ ){0,3}tillbaka; dragit[s]? (?:\S+ ){0,3}tillbaka; tillbakadrag*; skrota*; skrotats; slopa*;
      backa* (?:\S+ ){0,3}(?:från|om|i frågan|med); backar; rive?r? upp; rivs upp; rev upp; ställ* in; ställts in;
      ställdes in; inte längre aktuell*; behålls; behåller (?:sitt|sina); får behålla; skonas; undgår; slipper;
      klarar sig; klarade sig; klarat sig; ställs (?:[^.]{1,90} )?in(?=[.,!;]|$); upphäv*; blåses av; avblås*; ändrar sig; pausa*; saved; scrapp*; stay open; stays open;
      remain open; will remain; withdrawn; avslår; avslog; stopped; halted; reversed`;
/** Somebody wants the cancelling: nothing has been cancelled. */
export const wishing = list`may; might; could; vill; kräv*; hoppas*; borde; bör; kämpa*; kampanj*; namninsamling*; uppmana*; vädja*;
      för att; upprop*; försök*; kan; måste; skulle; önska*; begär*; frågar; motion*; yrka*; föreslå*;
      interpellation*; behöver; demand*; call* for; urge*`;
export const denials = list`inte; ej; aldrig; inga; inget; ingen; varken; dementera*; icke; not; no; never`;
export const notDenials =
  /(?:inte (?:bara|enbart|endast|minst|heller bara|förrän)|ingen tvekan|inte längre|inte uteslut|inte ökat|förrän)/;
/** Who sees their change through when the text is over. */
export const threats = list`hot*; risk*; oro*; planer; planer*; förslag*; stängningslist*; nedläggningslist*; preliminär*;
      skulle stäng*; skulle lägg*; skulle avveckl*; tidigare beslut*`;

/** Verb forms that say it has happened. */
export const done = list`är sedan; finns sedan; has (?:cut|reduced|raised|increased); öppet (?:\S+ ){0,4}igen; nu går det; går nu att; nu kan; stängde; stängdes; stängt; stängts; är stängd; är stängda; lagts; lades;
      lade; nedlagd*; nedlagt; nedlagts; avvecklades; avvecklat; avvecklats; avvecklade; försvann; försvunnit;
      slog; slagit; bommats; bommades; upphörde; upphört; förlorade; förlorat; tappat; tappade; blivit av med;
      tagits; öppnade; öppnades; öppnat; öppnats; nyöppnad*; nyöppnat; invigde; invigdes; invigt; invigts;
      nyinvigd*; inrättade; inrättades; inrättat; inrättats; etablerade; etablerades; etablerat; etablerats;
      flyttade; flyttat; flyttats; flyttades; fick; fått; införde; infördes; införts; infört; började; börjat;
      slutade; slutat; ändrades; ändrat; ändrats; kortades; kortats; kortat; minskade; minskat; minskats;
      minskades; sänktes; sänkts; sänkt; ökade; ökat; ökats; höjdes; höjts; höjt; tillfördes; tillförts; tillfört;
      gav; gett; givit; lämnade; lämnat; överlämnat; överlämnade; överlämnats; tillträdde; tillträtt; tog; tagit;
      granskat; granskade; granskats; utrett; utrdde; utvärderat; uppdragit; uppdrog; beslutats; utsågs; utsetts;
      utnämndes; utnämnts; avgick; avgått; gäller; closed; shut; opened; moved; has been; have been; gave;
      kapades; kapats; kapat; drogs; dragits; utrymdes; utrymts; utrymd; strejkade; strejkar; fanns; skett;
      genomfördes; genomförts`;
