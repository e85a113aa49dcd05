// Words around a place that make it an office or keep it from being one. Fragments as reading/words.ts compiles them.
import { list } from './list.ts';

/** Before a place: it says where somebody is, comes from or speaks, not where an office is. */
export const whereabouts = list`kommunalråd*; landshövding*; ordförande; chef; borgmästare; pressträff*; presskonferens*; seminari*; möte;
  mötet; bor; boende; bosatt*; uppvuxen; född; besökare från; invånar*; rapporterar; radio; nyheterna;
  besöker; besökte; besöka; besök i; åkte; reste; vidare till; reser; resa; åker; åka; pendla*; mil till; mil från; sa; säger; skriver; mayor;
  universitetet; tingsrätten; polisen; hovrätten; förvaltningsrätten; kammarrätten; åklagar*; sjukhuset; lasarettet; högskolan; redaktion*; anstalten; facket; kommunen; kommunerna som; fabrik*; butik*; skolan; huvudkontor*; säte`;

/** An office that somebody would like to have. */
export const wishes = list`behöver; behövs; saknar; saknas; önskar; önskemål; kräver; kräva; borde; vill ha; vill se; vill ~ ha; vill ~ se; vill ~ få;
  vore; hoppas; utan servicekontor; utan kontor; inget servicekontor(?! ..1 kvar); inget kontor;
  inget nytt servicekontor; inget nytt kontor; inga nya servicekontor; inga nya kontor; inget statligt; inga servicekontor; inga kontor; uppvakta*; ansök* om (?:att få )?(?:ett|eget|nytt); önskelista*; (?:inga|inte|ingen) ..4 (?:öppna|öppnas|starta|startas|etablera|etableras|inrätta|inrättas) (?:något|någon|ett|fler|nya|nytt); needs; wants`;

/** What happens to offices: "stängs i Motala" needs no noun when the text is about offices. */
export const officeVerbs = list`stäng*; slog ..1 upp; slår ..1 upp; öppn*; invig*; lägg* ned; lägg* ner; läggs ~ ned; nedlagd*; nedlagt; nedläggning*; avveckl*;
  försvinn*; etabler*; inrätt*; sista ~ dag*; sista \S{0,12}dag*; upphör*; flyttar; close*; closing; open*; slår igen;
  slå igen; bommar igen; bommas igen; blir kvar; får ~ kvar; får servicekontor; håller ~ öppet;
  håller ~ stängt; drabbas; berörs; räddas; pilot*; försök*; testa*; pröva*; provas; provats`;

/** What belongs to an office: in a text about the offices, "hyran i Säffle" is that of the office there. */
export const officeMatters = list`lokal; lokalen; lokaler; lokalerna; lokalens; lokalernas; lokalhyr*; kontorslokal*; hyra; hyran; hyror; hyrorna; hyresavtal*; hyreskontrakt*; hyresvärd*; kontrakt*;
      bemanning*; grundbemanning*; personal; personalen; personalens; personalstyrka*; handläggare*; servicehandläggare*; kontorist*; medarbetar*; kolleg*; anställda; de anställda;
      kö; kön; köer; köerna; kötid*; väntetid*; väntrum*; väntsal*; nummerlapp*; besökare; besökarna; besökarnas; besöken; besök; besökstal*; besökssiffr*; besökstryck*; besöksantal*; besökstid*; trycket;
      dörr; dörren; dörrar; dörrarna; entré*; port; porten; portarna; lucka; luckan; luckor; luckorna; disk; disken; diskar; diskarna; servicedisk*; skylt; skylten; skyltar*; kundtorg*; väntutrymm*;
      öppettid*; öppethållande*; öppetdag*; kvällsöpp*; lördagsöpp*; måndagsöpp*; tisdagsöpp*; onsdagsöpp*; torsdagsöpp*; fredagsöpp*; lunchöpp*; sommaröpp*; expedition*;
      verksamheten; verksamhet; servicen; den statliga servicen; statliga servicen; servicepunkt*; tidsbokning*; drop-?in*; ordningsvakt*; väktar*; vakter; vakterna; rondering*; bevakning*;
      bänkar; besöksrum*; samtalsrum*; servicedator*; kundmottagning*; statens kontor; kontor; kontoret; servicekontor; servicekontoret`;

/** What befalls an office: "nedläggningen av Sala", "beslutet om Heby". */
export const officeEvents = list`sista \S{0,12}dag*; besöksdag*; öppetdag*; nedläggning*; stängning*; avveckling*; öppning; öppningen; öppningar*; öppnande*; invigning*; flytten; flytt; nyetablering*; etablering*; indragning*; neddragning*; nedskärning*;
      sammanslagning*; beslut; beslutet; besluten; besked; beskedet; ställning; beskeden; plan; planen; planer; planerna; hot; hotet; hoten; förslag; förslaget; försök; försöket; försöken; pilot*; renovering*; ombyggnad*; utbyggnad*; reparation*;
      vattenskada*; inbrott*; premiär*; uppgörelse*; förhandling*; turen; framtiden; fallet; räddning*; återöppning*; nedläggningsbeslut*; nedläggningshot*; stängningsbeslut*; varsl*; tur; satsning*; bygget; tillbyggnad*`;

/** What is said of offices, and of little else in a text about them. */
export const officeTalk = list`stäng*; öppn*; öppet; öppna; invig*; lägg* ned; lägg* ner; lades ned; lades ner; lagts ned; lagts ner; nedlagd*; nedlagt; nedlägg*; avveckl*; försvinn*; försvann; upphör*;
      slår igen; slå igen; slog igen; slagit igen; slås igen; slår upp; slog upp; bomma* igen; låses; låstes; låst; dras in; drogs in; dragits in; dras ned; dras ner; drar in; drar ned; drar ner; flyttar; flyttas; flyttade; flyttat; flyttats;
      bemanna*; obemanna*; halver*; hämta ut; lämna ut; erbjud*; tjänst*; ärenden*; service*; boka tid; bokad tid; bokade tider; få hjälp; få service; id-kort; e-legitimation*; fullmakt*; tar emot; tog emot; ta emot; sista dag*; sista ~ dag*; dagar i veckan; dag i veckan;
      klockan \\d*; kl \\d*; hyr*; tolk*; renover*; bygg* om; byggts; rustas; står tom*; tomt; utrymd*; utrymt*; skjuts upp; skjuts fram; skjuts på fram*; uteblir; läggas ned; läggas ner; senarelägg*; återuppta*; räddas; räddade; räddats; kvar; hotas; hotade; avvärj*; ersätt*; ersatt*; mobil*; buss*;
      förläng*; utök*; korta*; kortare; längre; ändra*; inskränk*; begräns*; vardagar; alla vardagar; måndagar*; tisdagar*; onsdagar*; torsdagar*; fredagar*; lördagar*`;

/** The verbs of what an office undergoes, where its place stands for it: "Åmål står på tur". */
export const undergoes = list`kommer ..1 på tur; ingår; ingick; ingå; deltar; deltog; medverkar; är med i; (?:har|hade|får|fick) (?:inte )?samma (?:tur|öde|besked|hjälp|service|tjänst|lösning|möjlighet|modell); går samma; väntar samma; nämns; nämndes; nämnts; räknas upp; räknades upp; pekas ut; pekades ut; pekats ut; tas upp; diskuteras; diskuterades; är aktuell*; hör (?:också |även )?(?:dit|hit|till); hörde dit; höra dit; höra till; hade \S+ kontor; går säker*; gå säker*; går fri*; gå fri*; kommer undan; kommer att strykas; skjuts på; skjuts upp; föreslås; föreslogs; kommer härnäst; undantagits; uteblir; pausas; stoppas; dröjer; på listan; på \S{3,20}listan; består; bestod; förblir; lämnas orörd*; är opåverkad*; oförändra*; i farozonen; i riskzonen; hör till de*; tillhör de*; är bland; är (?:det|den|ett|en) ..3 (?:kontor|servicekontor|ort|orter|orterna|kontoren); fanns med; finns med; stäng*; öppna*; invig*; läggs ned; läggs ner; lades ned; lades ner; har lagts; slår upp; slog upp; avveckl*; försvinner; försvann; har försvunnit; upphör*; slår igen; slog igen; bomma* igen; räddas; räddades; räddat; räddad; räddade; klarar sig; klarade sig; klara sig; slipper; slapp; skona*;
      undanta*; hotas; hotade; hotat; hotad; berörs; berördes; drabbas; drabbades; väntar; följer; följde; ryker; rök; stryks; ströks; strukits; nästa; näst på tur; först ut; först; sist; på tur; står på; står näst; stå på tur; stått på tur; står först; ligger risigt; ligger illa; ligger pyrt; ligger dåligt; ligger i farozonen; ligger bra till;
      förlora* sin*; förlora* sitt; miste; mister; mista; ska mista; blir utan; blir av med; bli av med; blev av med; står utan; slås ihop; slås samman; slogs ihop; går upp i; uppgår; ersätts; ersattes; flyttar; flyttas; blir kvar; bli kvar; får vara kvar; får leva; lever vidare; får behålla; behåller; återöppna*; fortsatt hotad*; fortsatt öpp*;
      finns kvar; får ett; får eget; får sitt; får nytt; får nya; får kvällsöpp*; byter; får halver*; får färre; får kort*; får läng*; håller stängt; håller öppet; har stängt; har öppet; har öppnat; är stängt; är öppet; är redan; är hotad*; är nästa; är först; är sist; är näst; är räddad*; tas bort; faller bort; tappar; tappade; bantas; halveras; krymper`;

/** Whoever does this is no office: the municipality or its people act. */
export const actors = list`vill; kräv*; säger; sade; sa; menar; anser; protester*; bjud*; erbjud*; betal*; satsa*; bidra*; skicka*; anmäl*; stäm*; överklag*; demonstrer*; kämp*; arbeta*; föreslår; föreslog; föreslagit; hyr ut; förhandlar; förhandlade; diskuterar; diskuterade; driver; drev; hoppas*;
      samlade*; uppvakt*; tycker; tyckte; lovar; lovade; undersöker; undersökte; utreder; utredde; utrett; tänker; planerar; planerade; klaga*; kritiser*; oroa*; söker; sökte; ansök*; växer; växte; ligger mellan; är en; är ett; har vuxit; spelade; vann`;

/** Others that close, open and move: what they do in a place says nothing of the office there. */
export const otherSubjects = list`polis; polisen; polismyndigheten; skatteverket; försäkringskassan; arbetsförmedlingen; pensionsmyndigheten; migrationsverket; kronofogden; trafikverket; länsstyrelsen; region; regionen; kommunen; kommun; kommuner; kommunerna; kommunstyrels*; kommunfullmäktig*; kommunledning*; kommunpolitiker*; kommunalråd*; oppositionsråd*; politikerna; fullmäktige; banken; bank;
      bankerna; swedbank; nordea; handelsbanken; seb; sparbanken; sjukhus*; lasarett*; vårdcentral*; akut*; bb; skola; skolan; skolor*; högskol*; universitet*; bibliotek; biblioteket; bibliotekarie*; butik*; affär*; post; posten; postnord; apotek*; systembolag*; ica; coop; tingsrätt*;
      domstol*; hovrätt*; förvaltningsrätt*; kammarrätt*; åklagar*; kyrkan; församling*; församlingen; medborgarkontor*; kommunhus*; stadshus*; simhall*; förskol*; fabrik*; företag; företaget; bolag; bolaget; restaurang*; hotell*; regement*; försvarsmakten; räddningstjänst*; brandstation*; järnväg*; station; stationen; polisreception*; passexpedition*; ledningen; huvudkontor*; facket; fackförbund*; förening*; avdelning*; klubb*; bor; boende; seminari*; konferens*; mäss*; möte; mötet; pressträff*`;
