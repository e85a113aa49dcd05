// Idioms by which newspapers tell what happens to an office, and where: written down with what a reader takes from them, and kept here once the reading did.
import type { Example } from './changes-examples.ts';

/** Kind, status and office; the day is another test's. Published on 20 May 2025 unless it says otherwise. */
export const idioms: Example[] = [
  {
    text: 'Statens servicecenter: Sedan årsskiftet är dörren låst på servicekontoret i Säter.',
    expect: ['office-closure in-effect sater'],
  },
  {
    text: 'Statens servicecenter: Det statliga servicekontoret i Hofors är numera nedlagt.',
    expect: ['office-closure in-effect hofors'],
  },
  {
    text: 'Statens servicecenter: I mars tömdes lokalen i Herrljunga och servicekontoret är borta.',
    expect: ['office-closure in-effect herrljunga'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Aneby finns inte längre.',
    expect: ['office-closure in-effect aneby'],
  },
  {
    text: 'Statens servicecenter: I fredags hade servicekontoret i Essunga öppet för sista gången.',
    expect: ['office-closure in-effect essunga'],
  },
  {
    text: 'Statens servicecenter: För en månad sedan försvann servicekontoret från Grästorp.',
    expect: ['office-closure in-effect grastorp'],
  },
  {
    text: 'Statens servicecenter: Nu har stängningen av servicekontoret i Vaggeryd genomförts.',
    expect: ['office-closure in-effect vaggeryd'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Boxholm är historia.',
    expect: ['office-closure in-effect boxholm'],
  },
  {
    text: 'Statens servicecenter: Kontoret i Ödeshög gick i graven i april.',
    expect: ['office-closure in-effect odeshog'],
  },
  {
    text: 'Statens servicecenter: Skylten på servicekontoret i Ljusnarsberg har skruvats ner.',
    expect: ['office-closure in-effect ljusnarsberg'],
  },
  {
    text: 'Statens servicecenter: Premiären för servicekontoret i Trosa var en fullträff.',
    expect: ['office-opening in-effect trosa'],
  },
  {
    text: 'Statens servicecenter: Sedan en vecka har Vingåker ett servicekontor.',
    expect: ['office-opening in-effect vingaker'],
  },
  {
    text: 'Statens servicecenter: I torsdags firades öppningen av servicekontoret i Nykvarn med tårta.',
    expect: ['office-opening in-effect nykvarn'],
  },
  {
    text: 'Statens servicecenter: De första besökarna har redan hittat till det nyöppnade servicekontoret i Habo.',
    expect: ['office-opening in-effect habo'],
  },
  {
    text: 'Statens servicecenter: Landets senaste servicekontor finns sedan i går i Mullsjö.',
    expect: ['office-opening in-effect mullsjo'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Heby har blivit verklighet.',
    expect: ['office-opening in-effect heby'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Tanum håller sedan april bara öppet på förmiddagarna.',
    expect: ['office-hours in-effect tanum'],
  },
  {
    text: 'Statens servicecenter: Öppettiderna på servicekontoret i Sotenäs har krympt till tre dagar i veckan.',
    expect: ['office-hours in-effect sotenas'],
  },
  {
    text: 'Statens servicecenter: Numera är servicekontoret i Lysekil stängt på fredagar.',
    expect: ['office-hours in-effect lysekil'],
  },
  {
    text: 'Statens servicecenter: I april började servicekontoret i Strömstad ha lunchstängt.',
    expect: ['office-hours in-effect stromstad'],
  },
  {
    text: 'Statens servicecenter: Nya öppettider gäller sedan den 1 maj på servicekontoret i Färgelanda.',
    expect: ['office-hours in-effect fargelanda'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Dals-Ed har flyttat ihop med biblioteket.',
    expect: ['office-relocation in-effect dals-ed'],
  },
  {
    text: 'Statens servicecenter: Sedan i måndags finns servicekontoret i Tjörn på en ny adress.',
    expect: ['office-relocation in-effect tjorn'],
  },
  {
    text: 'Statens servicecenter: Flyttlådorna är uppackade på servicekontoret i Lilla Edet, som nu ligger vid torget.',
    expect: ['office-relocation in-effect lilla-edet'],
  },
  {
    text: 'Statens servicecenter: På servicekontoret i Alingsås har det blivit slut med tolkhjälp.',
    expect: ['office-services in-effect alingsas'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Vårgårda tar inte längre emot ansökningar om id-kort.',
    expect: ['office-services in-effect vargarda'],
  },
  {
    text: 'Statens servicecenter: Bussen med statlig service rullar sedan i april mellan Sorsele och Malå.',
    expect: ['mobile-service in-effect'],
  },
  {
    text: 'Statens servicecenter: Den 30 juni är det slut med servicekontoret i Säter.',
    expect: ['office-closure decided sater'],
  },
  {
    text: 'Statens servicecenter: I juni tas skylten ner på servicekontoret i Hofors.',
    expect: ['office-closure decided hofors'],
  },
  {
    text: 'Statens servicecenter: Dagarna är räknade för servicekontoret i Herrljunga.',
    expect: ['office-closure decided herrljunga'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Aneby har bara en månad kvar.',
    expect: ['office-closure decided aneby'],
  },
  {
    text: 'Statens servicecenter: Det blir ingen förlängning för servicekontoret i Essunga, som försvinner till hösten.',
    expect: ['office-closure decided essunga'],
  },
  {
    text: 'Statens servicecenter: Beslutet att lägga ned servicekontoret i Vaggeryd står fast.',
    expect: ['office-closure decided vaggeryd'],
  },
  {
    text: 'Statens servicecenter: Trots protesterna stänger servicekontoret i Boxholm.',
    expect: ['office-closure decided boxholm'],
  },
  {
    text: 'Statens servicecenter: Nu är det klart att Trosa får ett servicekontor.',
    expect: ['office-opening decided trosa'],
  },
  {
    text: 'Statens servicecenter: Kontraktet är påskrivet: i augusti slår servicekontoret i Gnesta upp dörrarna.',
    expect: ['office-opening decided gnesta'],
  },
  {
    text: 'Statens servicecenter: I höst tas servicekontoret i Oxelösund i bruk.',
    expect: ['office-opening decided oxelosund'],
  },
  {
    text: 'Statens servicecenter: Datum för invigningen av servicekontoret i Nykvarn: 2 juni.',
    expect: ['office-opening decided nykvarn'],
  },
  {
    text: 'Statens servicecenter: Från den 1 juni blir öppettiderna kortare på servicekontoret i Habo.',
    expect: ['office-hours decided habo'],
  },
  {
    text: 'Statens servicecenter: Till hösten kortas veckan till tre dagar på servicekontoret i Mullsjö.',
    expect: ['office-hours decided mullsjo'],
  },
  {
    text: 'Statens servicecenter: I sommar är servicekontoret i Heby bara öppet på förmiddagar.',
    expect: ['office-hours decided heby'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Tanum byter lokal i augusti.',
    expect: ['office-relocation decided tanum'],
  },
  {
    text: 'Statens servicecenter: I juli går flyttlasset för servicekontoret i Sotenäs.',
    expect: ['office-relocation decided sotenas'],
  },
  {
    text: 'Statens servicecenter: Från 1 juni får besökarna på servicekontoret i Lysekil hjälp av Migrationsverket.',
    expect: ['office-services decided lysekil'],
  },
  {
    text: 'Statens servicecenter: Myndighetens ledning vill se en stängning av servicekontoret i Säter.',
    expect: ['office-closure proposed sater'],
  },
  {
    text: 'Statens servicecenter: Enligt ett förslag ska servicekontoret i Herrljunga bort.',
    expect: ['office-closure proposed herrljunga'],
  },
  {
    text: 'Statens servicecenter: Myndigheten har för avsikt att avveckla servicekontoret i Aneby.',
    expect: ['office-closure proposed aneby'],
  },
  {
    text: 'Statens servicecenter: Planen är att servicekontoret i Essunga stänger nästa år.',
    expect: ['office-closure proposed essunga'],
  },
  {
    text: 'Statens servicecenter: Myndigheten siktar på att öppna ett servicekontor i Trosa nästa år.',
    expect: ['office-opening proposed trosa'],
  },
  {
    text: 'Statens servicecenter: Tanken är att servicekontoret i Vingåker ska öppna nästa vår.',
    expect: ['office-opening proposed vingaker'],
  },
  {
    text: 'Statens servicecenter: Myndigheten letar lokal för ett nytt servicekontor i Nykvarn.',
    expect: ['office-opening proposed nykvarn'],
  },
  {
    text: 'I budgetpropositionen får Statens servicecenter 40 miljoner kronor extra nästa år.',
    expect: ['budget-increase proposed'],
  },
  {
    text: 'Statens servicecenter: Ett halverat öppethållande föreslås för servicekontoret i Habo.',
    expect: ['office-hours proposed habo'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Mullsjö föreslås flytta in i kommunhuset.',
    expect: ['office-relocation proposed mullsjo'],
  },
  {
    text: 'Statens servicecenter: Framtiden för servicekontoret i Säter är oviss.',
    expect: ['office-closure possible sater'],
  },
  {
    text: 'Statens servicecenter: Personalen på servicekontoret i Herrljunga har varslats.',
    expect: ['office-closure possible herrljunga'],
  },
  {
    text: 'Statens servicecenter: Det kan bli aktuellt att lägga ned servicekontoret i Aneby.',
    expect: ['office-closure possible aneby'],
  },
  {
    text: 'Statens servicecenter: Ingen vet om servicekontoret i Essunga blir kvar.',
    expect: ['office-closure possible essunga'],
  },
  {
    text: 'Statens servicecenter: Myndigheten för samtal med kommunen om ett servicekontor i Trosa.',
    expect: ['office-opening possible trosa'],
  },
  {
    text: 'Statens servicecenter: Eventuellt öppnar ett servicekontor i Gnesta.',
    expect: ['office-opening possible gnesta'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Vingåker kan tvingas byta lokal.',
    expect: ['office-relocation possible vingaker'],
  },
  {
    text: 'Statens servicecenter: Nedläggningen av servicekontoret i Hofors stoppas.',
    expect: ['office-closure cancelled hofors'],
  },
  {
    text: 'Statens servicecenter: Myndigheten river upp beslutet om servicekontoret i Herrljunga.',
    expect: ['office-closure cancelled herrljunga'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Aneby får vara kvar efter protesterna.',
    expect: ['office-closure cancelled aneby'],
  },
  {
    text: 'Statens servicecenter: Det blir inget servicekontor i Trosa som planerat.',
    expect: ['office-opening cancelled trosa'],
  },
  {
    text: 'Statens servicecenter: Planerna på ett servicekontor i Gnesta har skrinlagts.',
    expect: ['office-opening cancelled gnesta'],
  },
  {
    text: 'Statens servicecenter: Flytten av servicekontoret i Habo blir inte av.',
    expect: ['office-relocation cancelled habo'],
  },
  {
    text: 'Statens servicecenter: Öppettiderna på servicekontoret i Mullsjö kortas trots allt inte.',
    expect: ['office-hours cancelled mullsjo'],
  },
  {
    text: 'Statens servicecenter: Efter en vecka är servicekontoret i Heby öppet igen.',
    expect: ['office-disruption in-effect heby'],
  },
  {
    text: 'Statens servicecenter: Servicekontoret i Tanum är stängt hela veckan på grund av sjukdom.',
    expect: ['office-disruption in-effect tanum'],
  },
  {
    text: 'Statens servicecenter: På fredag håller servicekontoret i Sotenäs stängt för inventering.',
    expect: ['office-disruption decided sotenas'],
  },
  {
    title: 'Arvika förlorar sin statliga service',
    text: 'Om tre veckor är det över. Då låser handläggarna dörren på Kyrkogatan för sista gången. Statens servicecenter motiverar beslutet med att pengarna inte räcker.',
    expect: ['office-closure decided arvika'],
  },
  {
    title: 'Bollnäs kontor bort',
    text: 'Statens servicecenter har sagt nej till kommunens vädjan. Kontoret läggs ned den 14 juni.',
    expect: ['office-closure decided bollnas'],
  },
  {
    title: 'Här är orterna som drabbas',
    text: 'Statens servicecenter har nu pekat ut vilka kontor som stängs. Det gäller Åmål, Motala och Lindesberg. I Åmål är sista dagen den 31 maj.',
    expect: ['office-closure decided amal', 'office-closure decided lindesberg', 'office-closure decided motala'],
  },
  {
    title: 'Nytt i Kalix',
    text: 'I augusti öppnar det första statliga servicekontoret i kommunen. Det ska ligga vid Köpmannagatan i Kalix och drivas av Statens servicecenter.',
    expect: ['office-opening decided kalix'],
  },
  {
    title: 'Servicekontoret i Ludvika',
    text: 'Besökarna fick vända i dörren. En trasig ventilation gjorde att kontoret hölls stängt under måndagen.',
    expect: ['office-disruption in-effect ludvika'],
  },
  {
    title: 'Tre dagar i veckan räcker',
    text: 'Så resonerar Statens servicecenter, som minskar öppettiderna i Sveg, Strömsund och Åre.',
    expect: ['office-hours decided are', 'office-hours decided stromsund', 'office-hours decided sveg'],
  },
  {
    title: 'Inget id-kort i Boden',
    text: 'Det går inte längre att ansöka om id-kort på servicekontoret i Boden. Statens servicecenter har slutat med tjänsten på grund av låg efterfrågan.',
    expect: ['office-services in-effect boden'],
  },
  {
    title: 'Sju nya orter',
    text: 'Statens servicecenter öppnar kontor i Säffle, Sunne, Torsby, Årjäng, Grums, Kil och Munkfors. Det första, i Säffle, slår upp dörrarna redan i juni.',
    expect: [
      'office-opening decided arjang',
      'office-opening decided grums',
      'office-opening decided kil',
      'office-opening decided munkfors',
      'office-opening decided saffle',
      'office-opening decided sunne',
      'office-opening decided torsby',
    ],
  },
  {
    title: 'Ett kontor färre i Malmö',
    text: 'Statens servicecenter har bestämt att kontoret i Rosengård ska slås ihop med det på Mobilia. Det sker vid årsskiftet.',
    expect: ['office-closure decided rosengard'],
  },
  {
    title: 'Beskedet: Sala får behålla sitt',
    text: 'I våras såg det mörkt ut. Men nu säger Statens servicecenter att servicekontoret på orten blir kvar.',
    expect: ['office-closure cancelled sala'],
  },
  {
    title: 'Hoppas på nytt beslut',
    text: 'Kommunen har bett Statens servicecenter att tänka om i fråga om stängningen av kontoret i Köping.',
    expect: ['office-closure decided koping'],
  },
  {
    title: 'Arboga kan stå på tur',
    text: 'Statens servicecenter går nu igenom alla mindre kontor. Servicekontoret i Arboga hör till dem som har minst besök.',
    expect: ['office-closure possible arboga'],
  },
  {
    title: 'Tierp först ut',
    text: 'Av de tio kontor som Statens servicecenter ska öppna blir Tierp det första. Den 3 juni tas besökarna emot.',
    expect: ['office-opening decided', 'office-opening decided tierp'],
  },
  {
    title: 'Mindre till servicekontoren',
    text: 'Nästa år minskar anslaget till Statens servicecenter med 50 miljoner kronor, enligt regeringens förslag.',
    expect: ['budget-cut proposed'],
  },
  {
    title: 'Myndigheten får behålla pengarna',
    text: 'Regeringen slopar den aviserade besparingen på Statens servicecenter.',
    expect: ['budget-cut cancelled'],
  },
  {
    title: 'Mer pengar till servicekontoren?',
    text: 'Civilministern utesluter inte att Statens servicecenter får ett tillskott i höstens budget.',
    expect: ['budget-increase possible'],
  },
  {
    title: 'Tillskott',
    text: 'Statens servicecenter får 25 miljoner extra i år för att kunna behålla kontoren i glesbygd. Det beslutade regeringen i dag.',
    expect: ['budget-increase decided'],
  },
  {
    title: 'Antalet kontor krymper',
    text: 'Nätet av statliga servicekontor har på ett år minskat från 148 till 132.',
    expect: ['network-size in-effect'],
  },
  {
    title: 'Så vill regeringen göra om servicekontoren',
    text: 'I en promemoria föreslås att kommuner ska kunna driva statliga servicekontor på uppdrag av Statens servicecenter.',
    expect: ['mandate proposed'],
  },
  {
    title: 'GD lämnar',
    text: 'Åsa Lindh slutar som generaldirektör för Statens servicecenter i oktober.',
    expect: ['leadership decided'],
  },
  {
    title: 'Hon blir ny chef',
    text: 'Regeringen utser Maria Holm till ny generaldirektör för Statens servicecenter från den 1 augusti.',
    expect: ['leadership decided'],
  },
  {
    title: 'Kritik i ny rapport',
    text: 'Statskontoret anser att Statens servicecenter har stängt kontor utan tillräckliga konsekvensanalyser.',
    expect: ['review in-effect'],
  },
  {
    title: 'Försök med servicebuss',
    text: 'Statens servicecenter vill testa en servicebuss i Västerbottens inland.',
    expect: ['mobile-service proposed'],
  },
  {
    title: 'Öppet igen',
    text: 'Servicekontoret i Nora har öppnat efter två veckors ombyggnad.',
    expect: ['office-disruption in-effect nora'],
  },
  {
    title: 'Kontoren som blir kvar',
    text: 'Statens servicecenter har beslutat att kontoren i Lycksele, Storuman och Vilhelmina ska finnas kvar.',
    expect: [
      'office-closure cancelled lycksele',
      'office-closure cancelled storuman',
      'office-closure cancelled vilhelmina',
    ],
  },
  {
    title: 'Farväl till Kungälv',
    text: 'Personalen på Statens servicecenters kontor i Kungälv packar ihop. På lördag är det stängt för gott.',
    expect: ['office-closure decided kungalv'],
  },
  {
    title: 'Två veckors stängning',
    text: 'På grund av ett systembyte håller samtliga servicekontor stängt den 2–13 juni.',
    expect: ['office-disruption decided'],
  },
  {
    title: 'Oro i Svenljunga',
    text: 'Kommunalrådet befarar att servicekontoret i Svenljunga försvinner i nästa besparing.',
    expect: ['office-closure possible svenljunga'],
  },
  {
    title: 'Nu startar bygget',
    text: 'Om ett halvår ska servicekontoret i Bålsta vara klart.',
    expect: ['office-opening decided balsta'],
  },
  {
    title: 'Fördröjd invigning',
    text: 'Servicekontoret i Åtvidaberg öppnar först i september. Skälet är brist på personal.',
    expect: ['office-opening decided atvidaberg'],
  },
  {
    title: 'Öppnas inte',
    text: 'Statens servicecenter har tagit tillbaka beslutet att öppna kontor i Flen.',
    expect: ['office-opening cancelled flen'],
  },
  {
    title: 'Kvar men mindre',
    text: 'Servicekontoret i Ystad blir kvar men flyttar till mindre lokaler i september.',
    expect: ['office-closure cancelled ystad', 'office-relocation decided ystad'],
  },
  {
    title: 'Snart försvinner hjälpen',
    text: 'Till midsommar stänger staten servicekontoret i Malung. – Det känns tungt, säger Eva som arbetat där i nio år.',
    expect: ['office-closure decided malung'],
  },
  {
    title: 'Ett lyft för Tomelilla',
    text: 'Tomelilla har fått klartecken för ett servicekontor. Statens servicecenter räknar med start nästa vår.',
    expect: ['office-opening decided tomelilla'],
  },
  {
    title: 'Skatteverket vill ut',
    text: 'Skatteverket överväger att lämna samarbetet med Statens servicecenter.',
    expect: ['office-services possible'],
  },
  {
    title: 'Tolkar på skärm',
    text: 'På alla servicekontor införs den 1 oktober tolkning via video.',
    expect: ['office-services decided'],
  },
  {
    title: 'Minskat stöd',
    text: 'Anslaget för servicekontoren sänks med 75 miljoner 2026, skriver regeringen i budgetpropositionen.',
    expect: ['budget-cut proposed'],
  },
  {
    title: 'Ordföranden: vi har blivit lurade',
    text: 'För ett år sedan lovade Statens servicecenter att kontoret i Pajala skulle bli kvar. Nu läggs det ner.',
    expect: ['office-closure decided pajala'],
  },
  {
    title: 'Handlingsplan klar',
    text: 'Av Statens servicecenters handlingsplan framgår att elva kontor ska avvecklas under 2026 och 2027.',
    expect: ['office-closure decided'],
  },
  {
    title: 'Utredning om servicekontoren',
    text: 'Regeringen har tillsatt en utredare som ska se över ansvaret för servicekontoren.',
    expect: ['review decided'],
  },
  {
    title: 'Sista veckan',
    text: 'Det här är sista veckan som servicekontoret i Flen har öppet.',
    expect: ['office-closure decided flen'],
  },
  {
    title: 'Servicekontor i Hammarstrand',
    text: 'Ragunda kommun och Statens servicecenter har kommit överens: i oktober får Hammarstrand ett servicekontor.',
    expect: ['office-opening decided hammarstrand'],
  },
  {
    title: 'Fler timmar',
    text: 'Servicekontoret i Nacka förlänger. Numera är det öppet till klockan 18 på torsdagar.',
    expect: ['office-hours in-effect nacka'],
  },
  {
    title: 'Hotet avblåst',
    text: 'Det varslade servicekontoret i Hällefors ska inte stängas. ”Vi har hittat en billigare lokal”, säger regionchefen på Statens servicecenter.',
    expect: ['office-closure cancelled hallefors'],
  },
  {
    title: 'Regeringen går vidare',
    text: 'Regeringen vill att Statens servicecenter också ska ansvara för medborgarkontoren. Ett förslag har skickats på remiss.',
    expect: ['mandate proposed'],
  },
  {
    title: 'Fullbokat',
    text: 'Sedan Arbetsförmedlingen flyttade in på servicekontoret i Mora i mars har besöken fördubblats.',
    expect: ['office-services in-effect mora'],
  },
  {
    title: 'Ny tid',
    text: 'Från och med måndag öppnar Statens servicecenter i Ljungby klockan 10 i stället för 9.',
    expect: ['office-hours decided ljungby'],
  },
  {
    title: 'Tre i topp',
    text: 'Av de kontor som Statens servicecenter vill lägga ned ligger tre i Skåne: Klippan, Osby och Sjöbo.',
    expect: ['office-closure proposed klippan', 'office-closure proposed osby', 'office-closure proposed sjobo'],
  },
  {
    title: 'Vad händer med Sölvesborg?',
    text: 'Statens servicecenter har ännu inte bestämt om kontoret i Sölvesborg ska finnas kvar.',
    expect: ['office-closure possible solvesborg'],
  },
  {
    title: 'Nytt grepp',
    text: 'Statens servicecenter prövar mobil service i Bergslagen. En ombyggd skåpbil ska börja rulla i september.',
    expect: ['mobile-service decided'],
  },
  {
    title: 'Två kontor blir ett',
    text: 'I Göteborg slås servicekontoren i Hjällbo och Angered ihop vid årsskiftet.',
    expect: ['office-closure decided angered', 'office-closure decided hjallbo'],
  },
  {
    title: 'Slutet för servicekontoret i Munkfors',
    text: 'Efter fyra år stängdes kontoret i fredags. Kvar finns en skylt från Statens servicecenter.',
    expect: ['office-closure in-effect munkfors'],
  },
  {
    title: '150 miljoner på tre år',
    text: 'Så mycket ska Statens servicecenter spara enligt regeringens budget.',
    expect: ['budget-cut proposed'],
  },
  {
    title: 'I drift',
    text: 'Det mobila servicekontoret i Jämtland har börjat sina turer.',
    expect: ['mobile-service in-effect'],
  },
  {
    title: 'Boka tid',
    text: 'Från den 1 juni krävs bokad tid på servicekontoret i Solna.',
    expect: ['office-services decided solna'],
  },
  {
    title: 'Insynsråd',
    text: 'Regeringen har utsett fem nya ledamöter i Statens servicecenters insynsråd.',
    expect: ['leadership decided'],
  },
  {
    title: 'Klart: kontoret hamnar på stationen',
    text: 'Servicekontoret i Nässjö flyttar i januari till stationshuset.',
    expect: ['office-relocation decided nassjo'],
  },
  {
    title: 'Halverad personal',
    text: 'Försäkringskassan halverar sin bemanning på servicekontoret i Luleå.',
    expect: ['office-services decided lulea'],
  },
  {
    title: 'Ministern på besök',
    text: 'Civilministern invigde i dag servicekontoret i Norberg.',
    expect: ['office-opening in-effect norberg'],
  },
  {
    title: 'Tackar för sig',
    text: 'På torsdag välkomnar servicekontoret i Åstorp sina sista besökare.',
    expect: ['office-closure decided astorp'],
  },
  {
    title: 'Protest',
    text: 'Över hundra personer demonstrerade mot att servicekontoret i Tidaholm ska stänga.',
    expect: ['office-closure decided tidaholm'],
  },
  {
    title: 'Förstärkning',
    text: 'Regeringen skjuter till 35 miljoner kronor till Statens servicecenter för att rusta kontoren.',
    expect: ['budget-increase decided'],
  },
  {
    title: 'Lättnad i Vilhelmina',
    text: 'Beslutet är upphävt. Servicekontoret i Vilhelmina lever vidare.',
    expect: ['office-closure cancelled vilhelmina'],
  },
  { title: 'Öppet hus', text: 'I september firar servicekontoret i Lund tio år med öppet hus.', expect: [] },
  {
    text: 'Regeringen har uppdragit åt Statens servicecenter att redovisa kostnaderna för varje servicekontor.',
    expect: ['mandate decided'],
  },
  {
    text: 'Statens servicecenter åläggs att samråda med kommunerna innan ett kontor stängs.',
    expect: ['mandate decided'],
  },
  {
    text: 'Ett nytt regleringsbrev kräver att Statens servicecenter prioriterar glesbygden.',
    expect: ['mandate decided'],
  },
  {
    text: 'Regeringen ger Statens servicecenter rätt att ta betalt av myndigheter som vill synas på kontoren.',
    expect: ['mandate decided'],
  },
  {
    text: 'Från den 1 januari 2027 ska Statens servicecenter även sköta lönerna för Polismyndigheten.',
    expect: ['mandate decided'],
  },
  {
    text: 'Riksdagen har antagit en lag som låter kommuner bemanna statliga servicekontor.',
    expect: ['mandate decided'],
  },
  {
    text: 'Den nya förordningen om statlig service träder i kraft den 1 juli. Den styr var Statens servicecenter ska ha kontor.',
    expect: ['mandate decided'],
  },
  {
    text: 'Regeringen ändrar instruktionen för Statens servicecenter så att myndigheten får ansvar för digital hjälp.',
    expect: ['mandate decided'],
  },
  {
    text: 'Finansdepartementet vill att Statens servicecenter tar över Skatteverkets återstående kontor.',
    expect: ['mandate proposed'],
  },
  { text: 'Enligt ett utkast ska Statens servicecenter slås ihop med Kammarkollegiet.', expect: ['mandate proposed'] },
  {
    text: 'Bolagsverket börjar ge service på de statliga servicekontoren i höst.',
    expect: ['office-services decided'],
  },
  { text: 'CSN slutar vid årsskiftet att ge vägledning på servicekontoren.', expect: ['office-services decided'] },
  { text: 'Kontanter tas inte längre emot på Statens servicecenters kontor.', expect: ['office-services in-effect'] },
  {
    text: 'På servicekontoret i Haparanda finns numera personal som talar finska.',
    expect: ['office-services in-effect haparanda'],
  },
  {
    text: 'Kronofogden drar in sina besökstider på servicekontoret i Kalmar.',
    expect: ['office-services decided kalmar'],
  },
  {
    text: 'Servicekontoret i Falun börjar ta emot ansökningar om uppehållskort den 1 mars.',
    expect: ['office-services decided falun'],
  },
  {
    text: 'Samverkansavtalet mellan Statens servicecenter och Pensionsmyndigheten förlängs i två år.',
    expect: ['office-services decided'],
  },
  {
    text: 'Statens servicecenter inför könummer via sms på samtliga servicekontor.',
    expect: ['office-services decided'],
  },
  {
    text: 'Obemannade servicepunkter ersätter handläggarna på servicekontoren i Dorotea och Åsele.',
    expect: ['office-services decided asele', 'office-services decided dorotea'],
  },
  { text: 'Regeringen skickar 20 miljoner extra till Statens servicecenter.', expect: ['budget-increase decided'] },
  {
    text: 'Statens servicecenters anslag räknas upp till 910 miljoner kronor nästa år, en ökning med 25 miljoner.',
    expect: ['budget-increase decided'],
  },
  { text: 'Förstärkningen på 40 miljoner till servicekontoren blir permanent.', expect: ['budget-increase decided'] },
  {
    text: 'Statens servicecenter måste klara sig på 100 miljoner kronor mindre nästa år.',
    expect: ['budget-cut decided'],
  },
  { text: 'Nätet bantas till 112 servicekontor, har Statens servicecenter bestämt.', expect: ['network-size decided'] },
  { text: 'Chefen för Statens servicecenter går i pension i sommar.', expect: ['leadership decided'] },
  { text: 'Anna Ek blir tillförordnad generaldirektör för Statens servicecenter.', expect: ['leadership decided'] },
  { text: 'Statens servicecenter får en ny divisionsdirektör för servicekontoren.', expect: ['leadership decided'] },
  {
    text: 'En servicebuss ska trafikera Tornedalen på uppdrag av Statens servicecenter.',
    expect: ['mobile-service decided'],
  },
  { text: 'Statens servicecenter upphör med det mobila kontoret i Dalarna.', expect: ['mobile-service decided'] },
  { text: 'Pop-up-kontoren i Skåne blir permanenta, säger Statens servicecenter.', expect: ['mobile-service decided'] },
  { text: 'Riksrevisionen ska granska avvecklingen av servicekontor.', expect: ['review decided'] },
  {
    text: 'Konstitutionsutskottet granskar civilministerns hantering av servicekontoren.',
    expect: ['review in-effect'],
  },
  { text: 'En utvärdering av servicekontoren presenterades i dag.', expect: ['review in-effect'] },
  {
    text: 'Så har nätet krympt: Åre och Krokom stängde den 31 januari, Berg och Ragunda den 28 februari. Källa: Statens servicecenter.',
    publishedAt: '2025-11-20',
    expect: [
      'office-closure in-effect are',
      'office-closure in-effect berg',
      'office-closure in-effect krokom',
      'office-closure in-effect ragunda',
    ],
  },
  {
    text: 'Statens servicecenter redovisar årets nedläggningar: Åre och Krokom (31 januari), Berg och Ragunda (28 februari).',
    publishedAt: '2025-11-20',
    expect: [
      'office-closure in-effect are',
      'office-closure in-effect berg',
      'office-closure in-effect krokom',
      'office-closure in-effect ragunda',
    ],
  },
  {
    text: 'Under året har Statens servicecenter avvecklat kontor. Först ut var Åre och Krokom den 31 januari. Därefter följde Berg och Ragunda den 28 februari.',
    publishedAt: '2025-11-20',
    expect: [
      'office-closure in-effect are',
      'office-closure in-effect berg',
      'office-closure in-effect krokom',
      'office-closure in-effect ragunda',
    ],
  },
  {
    text: 'I våras stängde Statens servicecenter kontoren i Åre och Krokom den 31 mars och i Berg och Ragunda den 30 april.',
    publishedAt: '2025-11-20',
    expect: [
      'office-closure in-effect are',
      'office-closure in-effect berg',
      'office-closure in-effect krokom',
      'office-closure in-effect ragunda',
    ],
  },
  {
    text: 'Servicekontoren försvann ett efter ett: Åre 31 januari, Krokom 28 februari, Berg 31 mars och Ragunda 30 april.',
    publishedAt: '2025-11-20',
    expect: [
      'office-closure in-effect are',
      'office-closure in-effect berg',
      'office-closure in-effect krokom',
      'office-closure in-effect ragunda',
    ],
  },
  // The year of a day told without one
  {
    publishedAt: '2025-07-03',
    text: 'Statens servicecenter: I vår stängs servicekontoren i Säter (28 maj) och Hofors (13 juni).',
    expect: ['office-closure in-effect hofors', 'office-closure in-effect sater'],
  },
  {
    publishedAt: '2024-01-17',
    text: 'Statens servicecenter: Efter att ha haft långa köer i höstas, och sedan en vakt fick larma, får servicekontoret i Aneby kortare öppettider från den 5 februari.',
    expect: ['office-hours decided aneby'],
  },
];

/** Which offices a text names, in alphabetical order. */
export const namings: [text: string, offices: string][] = [
  ['Kalix blir av med sitt servicekontor i höst.', 'kalix'],
  ['Från maj är det slut med statlig service i Åre, när servicekontoret slår igen.', 'are'],
  ['Statens servicecenter lämnar Hultsfred.', 'hultsfred'],
  ['Det blir Tranås och Eksjö som får landets nästa två servicekontor.', 'eksjo tranas'],
  [
    'Servicekontoren i Sollefteå, Ånge samt Kramfors slås samman med det i Sundsvall.',
    'ange kramfors solleftea sundsvall',
  ],
  ['Nästa ort på tur är Ronneby, där servicekontoret stänger 14 mars.', 'ronneby'],
  ['I Höganäs stängs servicekontoret medan grannen Ängelholm får behålla sitt.', 'angelholm hoganas'],
  ['Servicekontoret på Storgatan i Nässjö har fått nya öppettider.', 'nassjo'],
  ['Statens servicecenter stänger i Säffle men öppnar i Kil.', 'kil saffle'],
  [
    'Åtta kontor berörs: Falköping, Tidaholm, Hjo, Karlsborg, Tibro, Skara, Götene och Vara. Statens servicecenter fattade beslutet i går.',
    'falkoping gotene hjo karlsborg skara tibro tidaholm vara',
  ],
  ['Härnösands servicekontor flyttar till Sambiblioteket.', 'harnosand'],
  ['Hallstahammarsborna kan från måndag besöka sitt nya servicekontor.', 'hallstahammar'],
  ['Det statliga servicekontoret i stadsdelen Rinkeby i Stockholm tar emot 600 personer om dagen.', 'rinkeby'],
  ['Ett servicekontor öppnar i Angered centrum.', 'angered'],
  ['Servicekontor Alingsås har stängt i dag på grund av sjukdom.', 'alingsas'],
  ['Kontoren i Avesta och Hedemora blir ett enda, i Hedemora. Det uppger Statens servicecenter.', 'avesta hedemora'],
  ['Vännäs var först ut av de fem nya servicekontoren.', 'vannas'],
  ['Efter Degerfors är det nu Hällefors tur att förlora sitt servicekontor.', 'degerfors hallefors'],
  ['Statens servicecenter har tecknat hyresavtal för en lokal i Osby, där ett servicekontor ska öppna.', 'osby'],
  ['Servicekontoret i Oskarshamn? Nej, det blir kvar.', 'oskarshamn'],
  [
    'Myndigheten pekar ut Laxå, Askersund och Kumla som orter där servicekontoren kan försvinna.',
    'askersund kumla laxa',
  ],
  ['Boende i Gagnef får åka till servicekontoret i Borlänge.', 'borlange'],
  ['Servicekontoret Gävle öppnar en timme tidigare.', 'gavle'],
  ['Först stänger kontoret i Tierp, sedan det i Älvkarleby, skriver Statens servicecenter.', 'alvkarleby tierp'],
  [
    'I Norrbotten försvinner kontoren i Övertorneå och Överkalix, i Västerbotten det i Norsjö. Beslutet är Statens servicecenters.',
    'norsjo overkalix overtornea',
  ],
  ['Servicekontoret Hyllie i Malmö firar fem år.', 'hyllie'],
  ['Statens servicecenter vill ha ett kontor i Knivsta.', 'knivsta'],
  ['Emmabodas besked: servicekontoret stängs den 1 juni.', 'emmaboda'],
  ['Servicekontoren i Piteå och Älvsbyn får kortare öppettider och det i Boden stänger helt.', 'alvsbyn boden pitea'],
  ['– Vi stänger Bjuv och Svalöv, säger Åsa Lindh, generaldirektör på Statens servicecenter.', 'bjuv svalov'],
  ['Det lilla servicekontoret mitt i Jokkmokk har blivit räddat.', 'jokkmokk'],
  ['Servicekontoret i centrala Eskilstuna byter lokal.', 'eskilstuna'],
  ['Torsdagen den 4 september inviger civilministern servicekontoret i Storuman.', 'storuman'],
  ['Nya servicekontor: Perstorp, Klippan.', 'klippan perstorp'],
  ['I Sorsele, Malå och Arjeplog öppnar Statens servicecenter kontor under våren.', 'arjeplog mala sorsele'],
  ['Servicekontoret på Orust läggs ned.', 'orust'],
  ['Kontoret på Öckerö är ett av de servicekontor som Statens servicecenter ska stänga.', 'ockero'],
  ['Servicekontoret i Gränby centrum i Uppsala öppnar den 3 mars.', 'granby'],
  [
    'Staten stänger kontoret i Munkedal. Därmed måste invånarna ta sig till servicekontoret i Uddevalla.',
    'munkedal uddevalla',
  ],
  ['Sedan i går finns det inget servicekontor kvar i Arboga.', 'arboga'],
  ['Nedläggningen av servicekontoret i Surahammar väcker ilska.', 'surahammar'],
  ['Kommunen erbjuder Statens servicecenter gratis lokal för att rädda kontoret i Robertsfors.', 'robertsfors'],
  ['Beskedet till Smedjebacken: ert servicekontor försvinner.', 'smedjebacken'],
  [
    'Statens servicecenter har i dag kontor i Lund, Landskrona och Eslöv. Av dem stängs Eslöv.',
    'eslov landskrona lund',
  ],
  ['Det blir servicekontor även i Vansbro.', 'vansbro'],
  ['Servicekontoret i Kungsbacka slår rekord.', 'kungsbacka'],
  ['Våra kontor i Hörby och Höör upphör den 1 april, skriver Statens servicecenter.', 'hoor horby'],
  ['Högsby-kontoret stängs av Statens servicecenter.', 'hogsby'],
  ['Servicekontoret i Torsås är räddat, men Mörbylånga förlorar sitt.', 'morbylanga torsas'],
  ['Statens servicecenter behåller kontoret i Vilhelmina – men inte det i Åsele.', 'asele vilhelmina'],
  ['Skövdekontoret öppnar igen, skriver Statens servicecenter.', 'skovde'],
  ['Alla servicekontor i Dalarna utom Falun och Mora läggs ned.', 'falun mora'],
  ['Statens servicecenter håller öppet i Gnesta tisdagar och torsdagar.', 'gnesta'],
  ['Ett nytt statligt servicekontor ska ligga i Upplands Väsby.', 'upplands-vasby'],
  ['Besökare till servicekontoret i Hallsberg möttes av en låst dörr.', 'hallsberg'],
  ['Servicekontoret i Skellefteå, ett av landets äldsta, flyttar.', 'skelleftea'],
  ['Timrå kommer att få ett servicekontor, liksom Nordanstig.', 'nordanstig timra'],
  [
    'Inget kontor i Norra Sverige läggs ned i år, enligt Statens servicecenter. Däremot försvinner Mellerud.',
    'mellerud',
  ],
  ['Statens servicecenter har nu pekat ut orterna. Det rör sig om Köping, Sala och Fagersta.', 'fagersta koping sala'],
  [
    'Statens servicecenter drar ner. Berörda orter är Arboga, Hallstahammar, Norberg samt Surahammar.',
    'arboga hallstahammar norberg surahammar',
  ],
  [
    'Statens servicecenter minskar antalet kontor. Köping, Sala och Fagersta är de som försvinner först.',
    'fagersta koping sala',
  ],
  [
    'Statens servicecenter fortsätter sin översyn. Nu har turen kommit till Köping, Sala och Fagersta.',
    'fagersta koping sala',
  ],
  [
    'Statens servicecenter har beslutat om tre stängningar: Köping (30 april), Sala (15 maj) och Fagersta (1 juni).',
    'fagersta koping sala',
  ],
  ['Statens servicecenter skjuter på beslutet om Köping, Sala och Fagersta.', 'fagersta koping sala'],
  [
    'Av landets servicekontor ligger tre i Västmanland. Köping, Sala och Fagersta har alla fått besked om att de ska stänga.',
    'fagersta koping sala',
  ],
  [
    'I första omgången stänger Statens servicecenter i söder: Osby, Perstorp och Bjuv. I andra omgången följer Laxå och Hjo.',
    'bjuv hjo laxa osby perstorp',
  ],
  ['Statens servicecenter planerar åtta nya kontor, däribland i Kil, Grums och Forshaga.', 'forshaga grums kil'],
  [
    'Statens servicecenter öppnar under året i sex kommuner: Kil, Grums, Forshaga, Hammarö, Sunne och Torsby.',
    'forshaga grums hammaro kil sunne torsby',
  ],
  ['De nya servicekontoren hamnar i Kil, Grums och Forshaga.', 'forshaga grums kil'],
  [
    'Statens servicecenter vill koncentrera verksamheten. Kontoren i Mora, Leksand och Rättvik blir ett enda, i Mora.',
    'leksand mora rattvik',
  ],
  [
    'Statens servicecenter har kortat öppettiderna i Mora, Leksand och Rättvik. Samma sak väntar Vansbro och Malung.',
    'leksand malung mora rattvik vansbro',
  ],
  ['Statens servicecenter testar lunchstängt i Mora, Leksand och Rättvik.', 'leksand mora rattvik'],
  [
    'Det är inte bara Mora som får ett servicekontor. Även Leksand, Rättvik och Orsa finns med i planen.',
    'leksand mora orsa rattvik',
  ],
  ['Mora, Leksand och Rättvik. Där ska Statens servicecenter öppna kontor i höst.', 'leksand mora rattvik'],
  [
    'Mora, Leksand, Rättvik – listan över orter som mister sitt servicekontor blir allt längre.',
    'leksand mora rattvik',
  ],
  ['Kommunerna Ånge, Bräcke och Ragunda förlorar sina servicekontor.', 'ange bracke ragunda'],
  [
    'Boende i Ånge, Bräcke och Ragunda får längre till myndigheterna när Statens servicecenter stänger sina kontor där.',
    'ange bracke ragunda',
  ],
  [
    'Statens servicecenter hyr nya lokaler i Ånge, Bräcke och Ragunda. Kontoren ska öppna i oktober.',
    'ange bracke ragunda',
  ],
  ['Statens servicecenter har sagt upp hyresavtalen i Ånge, Bräcke och Ragunda.', 'ange bracke ragunda'],
  [
    'Personalen i Ånge, Bräcke och Ragunda fick beskedet i går: Statens servicecenter lägger ner.',
    'ange bracke ragunda',
  ],
  [
    'Landshövdingen vill att kontoren i Ånge, Bräcke samt Ragunda ska räddas. Statens servicecenter har inte svarat.',
    'ange bracke ragunda',
  ],
  ['Servicekontor finns i dag i Gävle, Sandviken, Bollnäs och Hudiksvall.', 'bollnas gavle hudiksvall sandviken'],
  ['Statens servicecenter har kontor i Gävle, Sandviken och Bollnäs. Bara Gävle blir kvar.', 'bollnas gavle sandviken'],
  [
    'Efter stängningarna återstår i länet bara Gävle och Hudiksvall, enligt Statens servicecenter .',
    'gavle hudiksvall',
  ],
  ['Den som bor i Ockelbo får åka till servicekontoren i Gävle eller Sandviken.', 'gavle sandviken'],
  ['Kontoren som räddas är Strömsund, Krokom och Berg. Det meddelar Statens servicecenter .', 'berg krokom stromsund'],
  [
    'På listan finns Strömsund, Krokom och Härjedalen, uppger Statens servicecenter . Kontoren kan läggas ned nästa år.',
    'harjedalen krokom stromsund',
  ],
  ['Tidigare i år stängde Statens servicecenter i Strömsund, Krokom och Åre.', 'are krokom stromsund'],
  [
    'Statens servicecenter meddelar att Strömsund, Krokom och Åre får behålla sina kontor men med kortare öppettider.',
    'are krokom stromsund',
  ],
  [
    'Åre, Krokom, Strömsund: så ser listan ut när Statens servicecenter lägger ned kontor i Jämtland.',
    'are krokom stromsund',
  ],
  ['Här stänger servicekontoren\nÅre\nKrokom\nStrömsund', 'are krokom stromsund'],
  ['Servicekontor som stänger\n- Åre, 30 april\n- Krokom, 31 maj\n- Strömsund, 30 juni', 'are krokom stromsund'],
  [
    'Så förändras kontoren. Stänger: Åre och Krokom. Öppnar: Strömsund. Flyttar: Berg. Källa: Statens servicecenter .',
    'are berg krokom stromsund',
  ],
  [
    'Statens lokala kontor i Åre, Krokom och Strömsund slås ihop, meddelar Statens servicecenter .',
    'are krokom stromsund',
  ],
  [
    'Åre och Krokom stängs 30 april, Strömsund 31 maj och Berg 30 juni, enligt Statens servicecenter s tidsplan.',
    'are berg krokom stromsund',
  ],
  [
    'I Åre, Krokom och Strömsund har Statens servicecenter redan stängt. Näst på tur är Berg.',
    'are berg krokom stromsund',
  ],
  [
    'Fem av tolv kontor i länet berörs av Statens servicecenter s besparing: Åre, Krokom, Strömsund, Berg och Ragunda. De stänger i etapper.',
    'are berg krokom ragunda stromsund',
  ],
  ['Kommunalråden i Åre, Krokom och Strömsund har skrivit till Statens servicecenter .', ''],
  ['Från Åre, Krokom och Strömsund kom protester mot Statens servicecenter s planer.', ''],
  ['Statens servicecenters lönekontor i Gävle, Östersund och Göteborg får färre anställda.', ''],
  ['Kommuner som Åre, Krokom och Strömsund har aldrig haft något servicekontor.', ''],
];
