// More example sentences: written to try the rules of changes-examples.ts, whole news items among them. Same form, same day of publication.
import type { Example } from './changes-examples.ts';

export const harderExamples: Example[] = [
  {
    title: 'Servicekontoret i Fagersta läggs ner',
    text: 'Statens servicecenter lägger ner sitt kontor i Fagersta. Det blir den sista juni som dörrarna stängs för gott. Kontoret öppnade så sent som 2018.\n\n– Det är ett tungt besked, säger kommunalrådet Marino Wallsten (S).',
    expect: ['office-closure decided fagersta 2025-06-30'],
  },
  {
    title: 'Beskedet: Kontoret i Ljusdal stängs',
    text: 'I dag kom beskedet många väntat på. Statens servicecenter avvecklar kontoret i Ljusdal vid årsskiftet. I stället får ljusdalsborna åka till Hudiksvall.',
    expect: ['office-closure decided ljusdal 2026-01-01'],
  },
  {
    text: 'Generaldirektör Åsa Lindh har i dag fattat beslut om att lägga ned ytterligare tio servicekontor under 2026. De orter som berörs är Avesta, Bengtsfors, Eksjö, Enköping, Fagersta, Hultsfred, Karlskoga, Kungsbacka, Ljungby och Nässjö.',
    expect: [
      ...[
        'avesta',
        'bengtsfors',
        'eksjo',
        'enkoping',
        'fagersta',
        'hultsfred',
        'karlskoga',
        'kungsbacka',
        'ljungby',
        'nassjo',
      ].map((x) => `office-closure decided ${x}`),
    ],
  },
  {
    title: 'ST: Nedläggningarna drabbar de svagaste',
    text: 'Facket ST är starkt kritiskt till att Statens servicecenter stänger servicekontor runt om i landet. "Det är de mest utsatta som drabbas", säger avdelningsordförande Annika Andersson.',
    expect: ['office-closure decided'],
  },
  {
    text: 'Statens servicecenter ser över möjligheten att lämna lokalerna i Sollefteå. Något beslut om servicekontoret är inte fattat.',
    expect: ['office-relocation possible solleftea'],
  },
  {
    title: 'Oro för servicekontoret i Haparanda',
    text: 'Det finns en oro bland de anställda för att det statliga servicekontoret i Haparanda ska läggas ned.',
    expect: ['office-closure possible haparanda'],
  },
  {
    text: 'Av de 148 statliga servicekontoren ska omkring 35 stängas före utgången av 2026. Därefter återstår 110–115 kontor.',
    expect: ['office-closure decided', 'network-size decided'],
  },
  {
    title: 'Nytt servicekontor i Skärholmen',
    text: 'Måndagen den 5 maj öppnar Statens servicecenter ett nytt servicekontor i Skärholmen. Kontoret ersätter det tidigare i Liljeholmen, som stänger den 2 maj.',
    expect: ['office-opening decided skarholmen 2025-05-05', 'office-closure decided liljeholmen 2025-05-02'],
  },
  {
    text: 'Från den 1 juni går det att lämna in ansökan om uppehållstillstånd på servicekontoret i Gävle, när Migrationsverket flyttar in hos Statens servicecenter.',
    expect: ['office-services decided gavle 2025-06-01'],
  },
  {
    text: 'Regeringen avsätter 20 miljoner kronor till Statens servicecenter för att öppna fler servicekontor i utsatta områden nästa år.',
    expect: ['budget-increase decided 2026-01-01', 'office-opening decided'],
  },
  {
    text: 'Riksrevisionen konstaterar i en ny rapport att Statens servicecenter har öppnat kontor för snabbt.',
    expect: ['review in-effect'],
  },
  {
    text: 'JO inleder en granskning av Statens servicecenter sedan besökare nekats hjälp.',
    expect: ['review in-effect'],
  },
  {
    text: 'Skriftlig fråga 2024/25:1034 Nedläggningen av servicekontoret i Åmål av Joakim Järrebring (S) till civilminister Erik Slottner (KD). Statens servicecenter har aviserat att kontoret i Åmål ska läggas ned. Avser ministern att vidta några åtgärder?',
    expect: ['office-closure decided amal'],
  },
  {
    text: 'Svar på fråga om servicekontoret i Åmål. Beslut om enskilda kontor fattas av Statens servicecenter. Regeringen har inte för avsikt att ingripa.',
    expect: [],
  },
  { text: 'Civilminister Erik Slottner besökte på tisdagen det statliga servicekontoret i Skellefteå.', expect: [] },
  {
    text: 'Kontoren i Sveg och Strömsund får behålla sin statliga service. Statens servicecenter backar från planerna på att lägga ned servicekontoren där.',
    expect: ['office-closure cancelled sveg', 'office-closure cancelled stromsund'],
  },
  {
    title: 'Servicekontoret i Kiruna håller lunchstängt',
    text: 'Från måndag håller det statliga servicekontoret i Kiruna stängt mellan klockan 12 och 13. Orsaken är brist på personal.',
    expect: ['office-hours decided kiruna'],
  },
  {
    text: 'Servicekontoret på Odenplan i Stockholm har utökade öppettider under deklarationsperioden, upplyser Statens servicecenter.',
    expect: ['office-hours in-effect odenplan'],
  },
  {
    text: 'Nordmaling blev den 147:e orten med statligt servicekontor när Statens servicecenter slog upp dörrarna i höstas.',
    expect: ['office-opening in-effect nordmaling'],
  },
  {
    text: 'Statens servicecenter får i uppdrag av regeringen att utveckla mobila lösningar.',
    expect: ['mandate decided', 'mobile-service decided'],
  },
  {
    text: 'Statens servicecenter ska senast den 15 oktober redovisa hur servicekontorsnätet kan organiseras, enligt ett nytt regeringsuppdrag.',
    expect: ['mandate decided'],
  },
  {
    text: 'Ett av kontoren som försvinner är det i Landskrona. Statens servicecenter stänger där den 13 juni.',
    expect: ['office-closure decided landskrona 2025-06-13'],
  },
  {
    text: 'Dessa servicekontor läggs ned:\n• Arvika\n• Filipstad\n• Växjö Araby',
    expect: ['office-closure decided arvika', 'office-closure decided filipstad', 'office-closure decided vaxjo-araby'],
  },
  {
    text: 'Följande statliga servicekontor stänger under våren: Arvika (30 maj), Kungälv (23 maj) och Bollnäs (13 juni).',
    expect: [
      'office-closure decided arvika 2025-05-30',
      'office-closure decided kungalv 2025-05-23',
      'office-closure decided bollnas 2025-06-13',
    ],
  },
  {
    text: 'Under 2024 gjordes 2,8 miljoner besök på de statliga servicekontoren, fyra procent fler än året före.',
    expect: [],
  },
  {
    text: 'Så här söker du bostadsbidrag. Du kan också få hjälp på ett servicekontor hos Statens servicecenter.',
    expect: [],
  },
  { text: 'Statens servicecenter söker servicehandläggare till kontoret i Lund.', expect: [] },
  {
    title: 'Minister öppnade nytt servicekontor',
    text: 'Civilminister Erik Slottner (KD) klippte bandet när det statliga servicekontoret i Malmö Mobilia invigdes i fredags.',
    expect: ['office-opening in-effect malmo-mobilia 2025-04-04'],
  },
  { text: 'Socialdemokraterna vill stoppa nedläggningen av de statliga servicekontoren.', expect: [] },
  {
    text: 'Vänsterpartiet kräver i en motion att regeringen river upp beslutet att stänga servicekontoret i Brandbergen.',
    expect: ['office-closure decided brandbergen'],
  },
  {
    text: 'I mars stängde Statens servicecenter sitt kontor i Simrishamn. Nu är det Landskronas tur.',
    expect: ['office-closure in-effect simrishamn', 'office-closure decided landskrona'],
  },
  {
    text: 'SSC stänger servicekontor i Hallunda från och med 1 juni och flyttar verksamheten till Fittja. Statens servicecenter.',
    expect: ['office-closure decided hallunda 2025-06-01'],
  },
  {
    text: 'Budgeten innebär att Statens servicecenter får 100 miljoner kronor mindre 2026 och 150 miljoner kronor mindre 2027.',
    expect: ['budget-cut decided 2026-01-01'],
  },
  {
    text: 'Besparingskravet på Statens servicecenter är 50 miljoner kronor i år, säger Åsa Lindh.',
    expect: ['budget-cut in-effect 2025-01-01'],
  },
  {
    text: 'Statens servicecenter varslar 120 medarbetare när 35 servicekontor läggs ned.',
    expect: ['office-closure decided'],
  },
  {
    title: 'Nine state service offices to close',
    text: 'The State Service Center has decided to close nine offices, including those in Arvika, Motala and Bollnäs.',
    expect: [
      'office-closure decided',
      'office-closure decided arvika',
      'office-closure decided motala',
      'office-closure decided bollnas',
    ],
  },
  {
    text: 'Enligt Altinget diskuterar Tidöpartierna att halvera anslaget till de statliga servicekontoren.',
    expect: ['budget-cut possible'],
  },
  {
    text: 'Tillsammans med Kronofogden startar Statens servicecenter en pilot på servicekontoren i Borås och Örebro i höst.',
    expect: ['office-services decided boras', 'office-services decided orebro'],
  },
  {
    text: 'Kommunstyrelsen i Torsby protesterar mot att Statens servicecenter vill stänga servicekontoret i Torsby.',
    expect: ['office-closure proposed torsby'],
  },
  {
    text: 'Den 1 juli upphör servicekontoret i Mellerud. Därefter hänvisar Statens servicecenter till Åmål och Vänersborg.',
    expect: ['office-closure decided mellerud 2025-07-01'],
  },
  {
    text: 'Regeringen utser Karin Berg till vikarierande generaldirektör för Statens servicecenter från den 1 maj.',
    expect: ['leadership decided 2025-05-01'],
  },
  {
    text: 'Statens servicecenter har fått ett nytt uppdrag: att lämna ut e-legitimationer på servicekontoren.',
    expect: ['mandate decided'],
  },
  {
    text: 'På grund av semestrar håller flera statliga servicekontor stängt i juli. Statens servicecenter ber om förståelse.',
    expect: ['office-disruption decided'],
  },
  {
    title: 'Regeringen bromsar utbyggnaden av servicekontor',
    text: 'Regeringen stoppar utbyggnaden av statliga servicekontor. De fyra kontor som planerats i Sala, Säffle, Vara och Flen öppnas inte.',
    expect: [
      'office-opening cancelled sala',
      'office-opening cancelled saffle',
      'office-opening cancelled vara',
      'office-opening cancelled flen',
    ],
  },
  {
    text: '– Vi har inte råd att ha kvar alla kontor, säger Åsa Lindh, generaldirektör på Statens servicecenter. Kontoret i Eksjö läggs därför ned.',
    expect: ['office-closure decided eksjo'],
  },
  {
    title: 'Så många besöker servicekontoret i Kalmar',
    text: 'Det statliga servicekontoret i Kalmar hade 43 000 besök förra året. Kontoret har elva anställda.',
    expect: [],
  },
  {
    text: 'Regeringen har gett Statens servicecenter i uppdrag att se över servicekontorens öppettider.',
    expect: ['mandate decided'],
  },
  {
    text: 'Efter protesterna: Statens servicecenter pausar stängningen av servicekontoret i Strömstad.',
    expect: ['office-closure cancelled stromstad'],
  },
  {
    text: 'Servicekontoret i Trollhättan håller stängt den 2 maj på grund av utbildning, upplyser Statens servicecenter.',
    expect: ['office-disruption decided trollhattan 2025-05-02'],
  },
  {
    text: 'Servicekontoret i Hudiksvall öppnar igen på måndag efter vattenskadan, enligt Statens servicecenter.',
    expect: ['office-disruption decided hudiksvall 2025-04-14'],
  },
  {
    text: 'I november 2024 invigdes landets 147:e statliga servicekontor i Nordmaling.',
    expect: ['office-opening in-effect nordmaling'],
  },
  {
    text: 'Statens servicecenter avser att etablera servicekontor i Märsta under 2026.',
    expect: ['office-opening proposed marsta'],
  },
  {
    text: 'Det är ännu inte beslutat om det statliga servicekontoret i Vetlanda ska stängas.',
    expect: ['office-closure possible vetlanda'],
  },
  { text: 'Kommunen hoppas att det statliga servicekontoret i Orsa kan öppna igen.', expect: [] },
  {
    title: 'Statens servicecenter lämnar Piteå',
    text: 'Efter sommaren finns inget servicekontor kvar i Piteå. Statens servicecenter lämnar staden.',
    expect: ['office-closure decided pitea'],
  },
  {
    text: 'Invånarna i Åmål blir utan statligt servicekontor från den 30 maj.',
    expect: ['office-closure decided amal 2025-05-30'],
  },
  {
    text: 'Statens servicecenters budget skärs ned med 150 miljoner kronor fram till 2027, meddelade finansminister Elisabeth Svantesson.',
    expect: ['budget-cut decided 2027-01-01'],
  },
  {
    text: 'Regeringen skjuter till 30 miljoner kronor till Statens servicecenter i vårändringsbudgeten.',
    expect: ['budget-increase proposed'],
  },
  {
    text: 'Anslaget till de statliga servicekontoren ökar med 40 miljoner kronor nästa år.',
    expect: ['budget-increase decided 2026-01-01'],
  },
  {
    text: 'Försäkringskassan får 40 miljoner kronor extra nästa år. Myndigheten ger också service på de statliga servicekontoren.',
    expect: [],
  },
  {
    text: 'Riksdagen röstade i dag ja till en ny lag om gemensam offentlig service för Statens servicecenter.',
    expect: ['mandate decided'],
  },
  {
    text: 'Lagen om viss gemensam offentlig service ändras den 1 juli så att Statens servicecenter får hantera fler ärenden.',
    expect: ['mandate decided 2025-07-01'],
  },
  {
    text: 'Generaldirektör Åsa Lindh lämnar Statens servicecenter vid årsskiftet.',
    expect: ['leadership decided 2026-01-01'],
  },
  { text: 'Tidigare generaldirektören för Statens servicecenter Thomas Pålsson har skrivit en bok.', expect: [] },
  { text: 'En statlig utredare ska se över hur de statliga servicekontoren finansieras.', expect: ['review decided'] },
  {
    text: 'Servicekontoret i Örebro byter adress. Från den 12 maj finns Statens servicecenter på Drottninggatan 5.',
    expect: ['office-relocation decided orebro'],
  },
  {
    text: 'I Falköping krymper Statens servicecenter öppettiderna: servicekontoret har öppet tre dagar i veckan i stället för fem.',
    expect: ['office-hours in-effect falkoping'],
  },
  {
    text: 'Nu går det att förnya passet på servicekontoret i Gällivare. Statens servicecenter och polisen har inlett ett samarbete.',
    expect: ['office-services in-effect gallivare'],
  },
  {
    text: 'Kundtorgstjänsten införs på alla statliga servicekontor den 1 oktober.',
    expect: ['office-services decided 2025-10-01'],
  },
  {
    text: 'Med bussar ska Statens servicecenter nå glesbygden: mobila kontor testas i Västerbotten från hösten.',
    expect: ['mobile-service decided'],
  },
  {
    text: 'Nätet av statliga servicekontor ska minska från 148 till omkring 113 kontor till 2027.',
    expect: ['network-size decided'],
  },
  { text: 'Just nu finns 148 statliga servicekontor i 126 kommuner.', expect: [] },
  {
    text: 'Pensionärsförbundet PRO är oroat över att det statliga servicekontoret i Bengtsfors kan försvinna.',
    expect: ['office-closure possible bengtsfors'],
  },
  {
    title: 'Servicekontor räddas',
    text: 'Det statliga servicekontoret i Sveg blir kvar. Det meddelar Statens servicecenter efter nya besked om budgeten.',
    expect: ['office-closure cancelled sveg'],
  },
  {
    text: 'Tolv servicekontor, däribland de i Avesta, Ludvika och Säter, finns på en preliminär lista över kontor som kan läggas ned av Statens servicecenter.',
    expect: [
      'office-closure possible',
      'office-closure possible avesta',
      'office-closure possible ludvika',
      'office-closure possible sater',
    ],
  },
  {
    text: 'Statens servicecenter: Kungälv sista dag 23 maj, Bollnäs sista dag 13 juni. Servicekontoren stängs på grund av minskade anslag.',
    expect: ['office-closure decided kungalv 2025-05-23', 'office-closure decided bollnas 2025-06-13'],
  },
  {
    text: 'Sista öppetdagar för servicekontoren: Arvika 30 maj, Motala 30 maj och Landskrona 13 juni.',
    expect: [
      'office-closure decided arvika 2025-05-30',
      'office-closure decided motala 2025-05-30',
      'office-closure decided landskrona 2025-06-13',
    ],
  },
  {
    text: 'De statliga servicekontoren i Växjö Araby, Norrköping city och Malmö Mobilia påverkas när Statens servicecenter avvecklar kontor i storstäder.',
    expect: [
      'office-closure decided vaxjo-araby',
      'office-closure decided norrkoping-city',
      'office-closure decided malmo-mobilia',
    ],
  },
  {
    title: 'Tiotal kontor bort',
    text: 'Ett tiotal av landets statliga servicekontor ska bort före årsskiftet. Vilka orter det handlar om vill Statens servicecenter inte säga.',
    expect: ['office-closure decided'],
  },
  {
    text: 'Skatteverket, Försäkringskassan och Pensionsmyndigheten finns i dag på servicekontoret i Lund. Där ska även Kronofogden flytta in i juni.',
    expect: ['office-services decided lund'],
  },
  {
    text: 'Länsstyrelsen i Norrbotten varnar för följderna om fler statliga servicekontor läggs ned i länet.',
    expect: ['office-closure possible'],
  },
  {
    text: 'Statens servicecenter skjuter upp nedläggningen av servicekontoret i Bollnäs till den 31 augusti.',
    expect: ['office-closure decided bollnas 2025-08-31'],
  },
  {
    text: '– Beslutet står fast, kontoret i Landskrona stänger den 13 juni, säger regionchef Maria Uddin på Statens servicecenter.',
    expect: ['office-closure decided landskrona 2025-06-13'],
  },
  {
    text: 'Servicekontoret i Arvika, som har funnits sedan 2009, stänger för gott på fredag. Statens servicecenter hänvisar besökarna till Karlstad.',
    expect: ['office-closure decided arvika 2025-04-11'],
  },
  { text: 'Det blir inget nytt statligt servicekontor i Älvdalen.', expect: [] },
  {
    text: 'Nytt servicekontor i Farsta dröjer. Statens servicecenter räknar med att kontoret kan öppna först i höst.',
    expect: ['office-opening decided farsta'],
  },
  {
    text: 'Sedan den 1 april är det statliga servicekontoret i Kristinehamn stängt.',
    expect: ['office-closure in-effect kristinehamn 2025-04-01'],
  },
  {
    text: 'Servicekontoren i Boden, Gällivare och Kiruna får vara kvar, enligt Statens servicecenters nya plan.',
    expect: ['office-closure cancelled boden', 'office-closure cancelled gallivare', 'office-closure cancelled kiruna'],
  },
  {
    text: 'Vid årsskiftet lades servicekontoret i Norrköping city ned, enligt Statens servicecenter.',
    expect: ['office-closure in-effect norrkoping-city 2025-01-01'],
  },
  { text: 'Oppositionen vill riva upp beslutet om att lägga ned servicekontor.', expect: ['office-closure decided'] },
  {
    text: 'Motion 2024/25:1234 av Anna Vikström (S): Riksdagen ställer sig bakom att statliga servicekontor ska finnas i alla kommuner.',
    expect: [],
  },
  {
    text: 'Interpellation 2024/25:600 Nedläggning av servicekontor i Värmland. Statens servicecenter har beslutat att stänga kontoren i Arvika och Filipstad.',
    expect: ['office-closure decided arvika', 'office-closure decided filipstad'],
  },
  {
    text: 'Herr talman! Statens servicecenter har aviserat en neddragning av antalet servicekontor, från 148 till omkring 113.',
    expect: ['network-size proposed'],
  },
  {
    text: 'Öppettiderna på servicekontoret i Åre ändras från den 28 april. Det upplyser Statens servicecenter.',
    expect: ['office-hours decided are 2025-04-28'],
  },
  {
    text: 'Under julen har Statens servicecenter begränsade öppettider på alla servicekontor.',
    expect: ['office-hours in-effect'],
  },
  {
    text: 'En vattenläcka tvingade på onsdagen Statens servicecenter att stänga servicekontoret i Skövde.',
    expect: ['office-disruption in-effect skovde 2025-04-09'],
  },
  { text: 'Strejken på de statliga servicekontoren är över, meddelar Statens servicecenter och ST.', expect: [] },
  {
    text: 'SSC: Nu är det klart att vi öppnar servicekontor i Tensta den 1 september, skriver Statens servicecenter.',
    expect: ['office-opening decided tensta 2025-09-01'],
  },
  {
    text: 'Kommunen och Statens servicecenter diskuterar ett nytt servicekontor i Vingåker.',
    expect: ['office-opening possible vingaker'],
  },
  { text: 'Riksrevisionen ska granska nedläggningarna av de statliga servicekontoren.', expect: ['review decided'] },
  {
    text: 'Utredaren föreslår att Polismyndighetens passexpeditioner flyttar in på de statliga servicekontoren.',
    expect: ['office-services proposed'],
  },
  {
    text: 'Regeringen föreslår i höständringsbudgeten att Statens servicecenters anslag höjs med 25 miljoner kronor.',
    expect: ['budget-increase proposed'],
  },
  { text: 'Statens servicecenter gick back 12 miljoner kronor förra året.', expect: [] },
  {
    text: 'Statens servicecenter måste spara 100 miljoner kronor nästa år.',
    expect: ['budget-cut decided 2026-01-01'],
  },
  {
    text: 'Nedskärningen på 50 miljoner kronor per år slår mot de statliga servicekontoren, säger ST.',
    expect: ['budget-cut decided'],
  },
  {
    text: 'Ett mobilt servicekontor rullar från och med i dag i Jämtland, meddelar Statens servicecenter.',
    expect: ['mobile-service in-effect 2025-04-10'],
  },
  {
    text: 'Regeringen har beslutat att ändra Statens servicecenters instruktion från den 1 januari 2026.',
    expect: ['mandate decided 2026-01-01'],
  },
  {
    text: 'Statens servicecenters generaldirektör Åsa Lindh får förlängt förordnande.',
    expect: ['leadership decided'],
  },
  {
    text: 'State service offices in Arvika and Motala will close on May 30, the National Government Service Centre says.',
    expect: ['office-closure decided arvika 2025-05-30', 'office-closure decided motala 2025-05-30'],
  },
  { text: 'Civil Minister Erik Slottner says fewer state service offices may remain open.', expect: [] },
  {
    title: 'Protest mot stängt servicekontor',
    text: 'Ett hundratal personer demonstrerade i lördags mot stängningen av servicekontoret i Brandbergen. Statens servicecenter ska avveckla kontoret under 2026.',
    expect: ['office-closure decided brandbergen'],
  },
  {
    text: 'Dagens öppning av servicekontoret i Rosengård lockade många. Statens servicecenter har nu tre kontor i Malmö.',
    expect: ['office-opening in-effect rosengard 2025-04-10'],
  },
  {
    text: 'Från 1 juni samlokaliseras servicekontoret i Sandviken med biblioteket, enligt Statens servicecenter.',
    expect: ['office-relocation decided sandviken 2025-06-01'],
  },
  {
    title: 'Klart: Fem servicekontor i Norrland stängs',
    text: 'ÅSELE/STORUMAN. Statens servicecenter lägger ned fem av sina kontor i Norrland. Det handlar om kontoren i Åsele, Storuman, Dorotea, Vilhelmina och Sorsele.\n\n– Vi har tittat på besöksantalet, säger Åsa Lindh.\n\nKontoren stängs den 30 september.\n\nKommunalrådet i Lycksele, Lilly Bäcklund (S), är besviken: "Staten drar sig undan."',
    expect: ['asele', 'storuman', 'dorotea', 'vilhelmina', 'sorsele'].map(
      (x) => `office-closure decided ${x} 2025-09-30`,
    ),
  },
  {
    title: 'Servicekontoret i Tranemo får nej',
    text: 'Tranemo får inget statligt servicekontor. Det beskedet har Statens servicecenter gett kommunen.',
    expect: [],
  },
  {
    title: 'Polisen i Kalmar flyttar in på servicekontoret',
    text: 'Från hösten kan Kalmarborna hämta ut pass på det statliga servicekontoret. Polisen och Statens servicecenter har slutit avtal.',
    expect: ['office-services decided kalmar'],
  },
  {
    title: 'Budget 2026: så påverkas myndigheterna',
    text: 'Arbetsförmedlingen tillförs 200 miljoner kronor. Skatteverket får 90 miljoner kronor. För Statens servicecenter minskar anslaget med 100 miljoner kronor 2026.',
    expect: ['budget-cut decided 2026-01-01'],
  },
  {
    title: 'Fråga om servicekontor',
    text: 'Skriftlig fråga till statsrådet Erik Slottner (KD). Statens servicecenter har meddelat att servicekontoret i Hultsfred ska avvecklas senast den 31 december 2025. Vilka åtgärder avser statsrådet att vidta?',
    expect: ['office-closure decided hultsfred'],
  },
  {
    title: 'Nya öppettider på våra servicekontor i sommar',
    text: 'Under juni, juli och augusti har flera av Statens servicecenters kontor kortare öppettider. Kontoren i Mora och Rättvik stänger klockan 15.',
    expect: ['office-hours decided', 'office-hours decided mora', 'office-hours decided rattvik'],
  },
  {
    text: 'Vi har öppnat ett nytt servicekontor! Den 3 april slog vi upp portarna på Storgatan 12 i Karlskoga. Statens servicecenter',
    expect: ['office-opening in-effect karlskoga 2025-04-03'],
  },
  {
    text: 'Statens servicecenter har i dag lämnat sin årsredovisning till regeringen. Under året öppnade servicekontor i Märsta och Nordmaling.',
    expect: ['office-opening in-effect marsta', 'office-opening in-effect nordmaling'],
  },
  {
    title: 'Konstitutionsutskottet granskar',
    text: 'KU anmäls för att regeringen styrt Statens servicecenter att lägga ned servicekontor i utsatta områden.',
    expect: ['office-closure decided'],
  },
  { text: 'Om två veckor stänger det statliga servicekontoret i Ronneby.', expect: ['office-closure decided ronneby'] },
  {
    title: 'Skövde behåller sitt servicekontor',
    text: 'Statens servicecenter har bestämt sig: Skövde behåller sitt servicekontor medan Falköping förlorar sitt.',
    expect: ['office-closure cancelled skovde', 'office-closure decided falkoping'],
  },
  {
    text: 'Servicekontoren på Kungsholmen och Liljeholmen slås ihop och flyttar till Odenplan i höst, enligt Statens servicecenter.',
    expect: ['office-relocation decided kungsholmen', 'office-relocation decided liljeholmen'],
  },
  {
    title: 'Slottner lovar statlig service i hela landet',
    text: 'Civilminister Erik Slottner (KD) lovar att statlig service ska finnas kvar i hela landet, men utesluter inte att fler servicekontor stängs.',
    expect: ['office-closure possible'],
  },
  {
    title: 'Ny rapport: Servicekontoren når inte alla',
    text: 'Statskontoret överlämnar i dag en rapport om de statliga servicekontoren. Rapporten föreslår tydligare uppdrag till Statens servicecenter.',
    expect: ['review in-effect', 'mandate proposed'],
  },
  {
    text: 'ST-medlemmar på de statliga servicekontoren i Malmö går ut i strejk den 5 maj.',
    expect: ['office-disruption decided malmo 2025-05-05'],
  },
  {
    text: 'Alingsås kommun har fått besked om att det statliga servicekontoret i Alingsås avvecklas.',
    expect: ['office-closure decided alingsas'],
  },
  {
    text: 'Regeringen och Sverigedemokraterna är överens om att minska Statens servicecenters anslag med 150 miljoner kronor till 2027.',
    expect: ['budget-cut decided 2027-01-01'],
  },
  {
    title: 'Öppet hus på servicekontoret',
    text: 'Välkommen till öppet hus på servicekontoret i Hjo. Statens servicecenter bjuder på kaffe.',
    expect: [],
  },
  {
    title: 'Kontaktcenter öppnar',
    text: 'Luleå kommun öppnar ett servicecenter i stadshuset den 5 maj. Där får kommuninvånarna svar på frågor om skola och bygglov.',
    expect: [],
  },
  {
    title: 'Nya servicekontor hos polisen',
    text: 'Polisregion Nord öppnar servicekontor i Boden, Luleå och Kiruna. På servicekontoren kan du söka pass och göra anmälan.',
    expect: [],
  },
  {
    title: 'NAV stenger',
    text: 'Finlands servicecenter i Helsingfors stänger den 30 maj. FPA flyttar sina servicekontor.',
    expect: [],
  },
  {
    title: 'Servicekontoret i Vansbro försvinner i höst',
    text: 'Statens servicecenter har fattat beslut om att avveckla servicekontoret i Vansbro. Sista dagen för besök blir den 26 september.',
    expect: ['office-closure decided vansbro 2025-09-26'],
  },
  {
    text: 'Statens servicecenter tänker stänga kontoren i Tingsryd och Alvesta, uppger Smålandsposten.',
    expect: ['office-closure proposed tingsryd', 'office-closure proposed alvesta'],
  },
  {
    text: 'Servicekontoret i Lysekil invigs på måndag av landshövdingen. Statens servicecenter bemannar kontoret.',
    expect: ['office-opening decided lysekil 2025-04-14'],
  },
  {
    text: 'Statens servicecenter: Kontoret i Säffle är stängt resten av veckan på grund av sjukdom. Närmaste servicekontor är Karlstad.',
    expect: ['office-disruption in-effect saffle'],
  },
  {
    text: 'Hotet mot servicekontoret i Sollefteå är avvärjt, säger Statens servicecenter. Kontoret får finnas kvar.',
    expect: ['office-closure cancelled solleftea'],
  },
  {
    text: 'Statens servicecenter får 35 miljoner kronor mindre i anslag 2026 jämfört med i år.',
    expect: ['budget-cut decided 2026-01-01'],
  },
  {
    text: 'Finansminister Elisabeth Svantesson aviserar en besparing på 100 miljoner kronor på de statliga servicekontoren 2026.',
    expect: ['budget-cut proposed 2026-01-01'],
  },
  {
    text: 'Regeringen uppdrar åt Statens servicecenter att inrätta ett servicekontor i Gällivare.',
    expect: ['mandate decided', 'office-opening decided gallivare'],
  },
  {
    text: 'Statens servicecenter öppnade i går ett servicekontor i Angered, det nionde i Göteborg.',
    expect: ['office-opening in-effect angered 2025-04-09'],
  },
  {
    text: 'Besökstiderna kortas på Statens servicecenters servicekontor i Årjäng.',
    expect: ['office-hours decided arjang'],
  },
  { text: 'Statens servicecenter ska granskas av Riksrevisionen.', expect: ['review decided'] },
  {
    text: 'I Åmål och Filipstad, där de statliga servicekontoren läggs ned den 30 maj, är kritiken hård.',
    expect: ['office-closure decided amal 2025-05-30', 'office-closure decided filipstad 2025-05-30'],
  },
  {
    text: 'Regeringen vill se mobila servicekontor i stället för fasta. Statens servicecenter ska ta fram en plan.',
    expect: ['mobile-service proposed'],
  },
  { text: 'Personalen på det statliga servicekontoret i Mjölby sades upp i fredags.', expect: [] },
  {
    text: 'Statens servicecenter har tecknat hyresavtal för ett nytt servicekontor i Huddinge. Öppning planeras till den 1 november.',
    expect: ['office-opening decided huddinge 2025-11-01'],
  },
  // The day of a heading is that of all under it
  {
    publishedAt: '2025-01-09',
    text: 'Statens servicecenter har kortat öppettiderna på tre kontor från den 7 januari:\n- Arvika\n- Boden\n- Säter',
    expect: [
      'office-hours in-effect arvika 2025-01-07',
      'office-hours in-effect boden 2025-01-07',
      'office-hours in-effect sater 2025-01-07',
    ],
  },
  // Hours, and what they are not
  {
    publishedAt: '2023-08-16',
    text: 'Servicekontoret i Arvika öppnar på lördagar. Första lördagen är den 19 augusti, meddelar Statens servicecenter.',
    expect: ['office-hours decided arvika 2023-08-19'],
  },
  {
    publishedAt: '2024-06-04',
    text: 'Servicekontoren i Arvika och Boden har öppet kortare tid i sommar. Från den 1 juli gäller klockan 10–14, enligt Statens servicecenter.',
    expect: ['office-hours decided arvika 2024-07-01', 'office-hours decided boden 2024-07-01'],
  },
  {
    publishedAt: '2025-07-01',
    text: 'Statens servicecenter: Servicekontoret i Arvika har lunchstängt från den 1 september.',
    expect: ['office-hours decided arvika 2025-09-01'],
  },
  {
    publishedAt: '2025-04-10',
    text: 'Statens servicecenter har fattat beslut om att stänga servicekontoren i Arvika och Boden. Båda är öppna till och med den 13 juni.',
    expect: ['office-closure decided arvika 2025-06-13', 'office-closure decided boden 2025-06-13'],
  },
  {
    publishedAt: '2020-04-08',
    text: 'På grund av smittspridningen har Statens servicecenter stängt servicekontoren i Arvika och Boden. Stängningen gäller sedan den 30 mars.',
    expect: ['office-disruption in-effect arvika 2020-03-30', 'office-disruption in-effect boden 2020-03-30'],
  },
  {
    publishedAt: '2025-03-06',
    text: 'Servicekontoret i Arvika är tillfälligt stängt efter en brand, skriver Statens servicecenter. Stängningen väntas vara i två veckor.',
    expect: ['office-disruption in-effect arvika'],
  },
];
