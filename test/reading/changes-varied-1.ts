// News briefs, press notes, questions, editorials, lists, tables and protocols in our own words, labelled before the rules saw them.
// The same form as changes-examples.ts, and the same day of publication.
import type { Example } from './changes-examples.ts';

export const variedOne: Example[] = [
  // More offices wished for, kept or doubted: none is opened by that
  { text: 'Statens servicecenter söker besparingar för att behålla fler servicekontor i glesbygd.', expect: [] },
  {
    text: 'Ytterligare tio servicekontor kan tvingas stänga, varnar Statens servicecenter.',
    expect: ['office-closure possible'],
  },
  {
    text: 'Fackförbundet undrar hur servicekontoren kan vara öppna för Pensionsmyndighetens ärenden när de är så få hos Statens servicecenter.',
    expect: [],
  },
  { text: 'Fler servicekontor ligger nu nära en busshållplats, visar Statens servicecenters genomgång.', expect: [] },
  {
    text: 'Statens servicecenter öppnar ytterligare två servicekontor, i Sala och Flen.',
    expect: ['office-opening decided sala', 'office-opening decided flen'],
  },
  { text: 'Centerpartiet vill se fler statliga servicekontor på landsbygden.', expect: ['office-opening proposed'] },
  // Hours
  {
    text: 'Statens servicecenter stänger servicekontoret i Sollefteå redan klockan 14 på fredagar från den 5 maj.',
    expect: ['office-hours decided solleftea 2025-05-05'],
  },
  {
    title: 'Kortare öppettider på servicekontoret',
    text: 'Från den 1 september stänger det statliga servicekontoret i Krokom en timme tidigare på torsdagar.',
    expect: ['office-hours decided krokom 2025-09-01'],
  },
  {
    title: 'Lunchstängt i Hagfors',
    text: 'Servicekontoret i Hagfors håller lunchstängt från och med den 12 maj. Det skriver Statens servicecenter på sin webbplats.',
    expect: ['office-hours decided hagfors 2025-05-12'],
  },
  {
    text: 'Det statliga servicekontoret i Sorsele har sedan i mars stängt på onsdagar.',
    expect: ['office-hours in-effect sorsele'],
  },
  {
    text: 'Servicekontoret i Eda ska bara ha öppet tre dagar i veckan efter sommaren, enligt Statens servicecenter.',
    expect: ['office-hours decided eda'],
  },
  {
    text: 'Statens servicecenter förlänger öppettiderna på servicekontoret i Lund under deklarationsperioden.',
    expect: ['office-hours decided lund'],
  },
  {
    title: 'Servicekontoret i Ockelbo halverar öppettiderna',
    text: 'Det statliga servicekontoret får öppet två dagar i veckan i stället för fyra från den 2 juni.',
    expect: ['office-hours decided ockelbo 2025-06-02'],
  },
  // Services
  {
    text: 'Från den 1 juni går det inte längre att få hjälp med ärenden hos Migrationsverket på servicekontoren i Tierp och Mora.',
    expect: ['office-services decided tierp 2025-06-01', 'office-services decided mora 2025-06-01'],
  },
  {
    text: 'Migrationsverket lämnar servicekontoren i Flen och Ljungby vid årsskiftet, meddelar Statens servicecenter.',
    expect: ['office-services decided flen 2026-01-01', 'office-services decided ljungby 2026-01-01'],
  },
  {
    text: 'Statens servicecenter slutar ta emot ansökningar om samordningsnummer på servicekontoret i Kista.',
    expect: ['office-services decided kista'],
  },
  { text: 'CSN ansluter sig till de statliga servicekontoren nästa år.', expect: ['office-services decided'] },
  {
    text: 'Servicekontoret i Piteå har börjat erbjuda hjälp i Kronofogdens ärenden, berättar Statens servicecenter.',
    expect: ['office-services in-effect pitea'],
  },
  { text: 'Polisen kan komma att lämna ut pass på de statliga servicekontoren.', expect: ['office-services possible'] },
  {
    text: 'Regeringen föreslår att Kronofogden ska ansluta sig till de statliga servicekontoren.',
    expect: ['office-services proposed'],
  },
  {
    title: 'Trafikverket flyttar in',
    text: 'På måndag flyttar Trafikverket in på det statliga servicekontoret i Gävle. Besökare kan då göra kunskapsprov där.',
    expect: ['office-services decided gavle 2025-04-14'],
  },
  // The network
  {
    text: 'Vid årsskiftet fanns 119 statliga servicekontor, jämfört med 148 ett år tidigare.',
    expect: ['network-size in-effect'],
  },
  {
    text: 'Antalet statliga servicekontor har på två år minskat från 148 till 115.',
    expect: ['network-size in-effect'],
  },
  {
    text: 'Antalet servicekontor väntas bli 110–115 när Statens servicecenter är klar med sin översyn.',
    expect: ['network-size decided'],
  },
  {
    text: 'Utredaren vill att nätet krymps från 148 till 90 statliga servicekontor.',
    expect: ['network-size proposed'],
  },
  { text: 'Statens servicecenter driver 116 servicekontor från Kiruna i norr till Trelleborg i söder.', expect: [] },
  // Told inside a question or a subordinate clause
  {
    title: 'Fråga 2025/26:77 Servicekontoret i Brandbergen',
    text: 'Ledamoten frågar statsrådet om hon tänker stoppa stängningen av servicekontoret i Brandbergen, som enligt beslutet ska stänga den 30 juni 2026.',
    expect: ['office-closure decided brandbergen 2026-06-30'],
  },
  {
    text: 'Statens servicecenter har aviserat att kontoret i Ragunda ska stängas. Vilka åtgärder är statsrådet beredd att vidta för att behålla servicekontoret i Ragunda?',
    expect: ['office-closure decided ragunda'],
  },
  { text: 'Vad gör statsrådet för att säkra tillgången till statliga servicekontor i hela landet?', expect: [] },
  {
    text: 'Interpellation till civilministern: Avser ministern att öppna fler statliga servicekontor i Västernorrland?',
    expect: [],
  },
  {
    text: 'När servicekontoret i Mellerud stänger i höst får invånarna åka till Vänersborg, konstaterar Statens servicecenter.',
    expect: ['office-closure decided mellerud'],
  },
  // Denials
  {
    text: 'Det stämmer inte att det statliga servicekontoret i Motala ska stänga, säger Statens servicecenter.',
    expect: [],
  },
  {
    text: 'Inga beslut är fattade om en stängning av servicekontoret i Gällivare, enligt Statens servicecenter.',
    expect: ['office-closure possible gallivare'],
  },
  {
    text: 'Vi kommer inte att stänga fler kontor, säger Statens servicecenters generaldirektör Åsa Lindh.',
    expect: [],
  },
  { text: 'Servicekontoret i Östersund berörs inte av nedläggningarna, försäkrar Statens servicecenter.', expect: [] },
  {
    title: 'Kontoret i Vara var nedläggningshotat – blir kvar',
    text: 'Det statliga servicekontoret i Vara fanns på listan över kontor som kunde läggas ned. Nu står det klart att kontoret inte stängs.',
    expect: ['office-closure cancelled vara'],
  },
  // Mandates
  {
    text: 'Regeringen ger SSC i uppdrag att se över lokalförsörjningen för servicekontoren. Uppdraget ska redovisas senast den 1 mars 2026.',
    expect: ['mandate decided'],
  },
  {
    text: 'Statens servicecenter har fått i uppdrag att planera för nya servicekontor i utsatta områden.',
    expect: ['mandate decided'],
  },
  {
    text: 'Statens servicecenter får i uppdrag att analysera hur öppettiderna kan förlängas. Uppdraget ska redovisas den 15 oktober 2025.',
    expect: ['mandate decided'],
  },
  {
    text: 'Uppdraget till Statens servicecenter om gemensam e-arkivtjänst avslutas i förtid.',
    expect: ['mandate decided'],
  },
  // Money
  {
    text: 'Anslaget till Statens servicecenter uppgår till 682 miljoner kronor 2027, en minskning med 75 miljoner jämfört med 2026, framgår av budgetpropositionen.',
    expect: ['budget-cut proposed 2027-01-01'],
  },
  {
    text: 'Statens servicecenter måste spara 150 miljoner till 2027. Facket varnar för att fler kan sägas upp.',
    expect: ['budget-cut decided 2027-01-01'],
  },
  {
    text: 'I höständringsbudgeten föreslår regeringen att Statens servicecenters anslag ökas med 12 miljoner kronor.',
    expect: ['budget-increase proposed'],
  },
  {
    text: 'Sparkravet på SSC: 100 miljoner kronor nästa år. Det slår mot servicekontoren, säger Statens servicecenters generaldirektör.',
    expect: ['budget-cut decided 2026-01-01'],
  },
  {
    text: 'Regeringen aviserar 45 miljoner kronor extra till Statens servicecenter 2026 för servicekontoren.',
    expect: ['budget-increase proposed 2026-01-01'],
  },
  { text: 'Statens servicecenter omsatte 1,4 miljarder kronor förra året.', expect: [] },
  {
    text: 'Riksdagen sa i dag ja till budgeten. Anslaget till Statens servicecenter sänks med 100 miljoner kronor 2026.',
    expect: ['budget-cut decided 2026-01-01'],
  },
  {
    text: 'Utredningen om lokal statlig service har överlämnat sitt betänkande till civilministern. Där behandlas de statliga servicekontoren.',
    expect: ['review in-effect'],
  },
  {
    text: 'Riksrevisionen granskar nedläggningen av statliga servicekontor. Rapporten publiceras i december.',
    expect: ['review in-effect'],
  },
  { text: 'Regeringen tillsätter en utredning om de statliga servicekontorens framtid.', expect: ['review decided'] },
  // Hearsay and stance
  {
    text: 'S kräver att nedläggningen av servicekontoret i Malung stoppas. Statens servicecenter vill inte kommentera.',
    expect: [],
  },
  {
    text: 'Oppositionsrådet tycker att det är fel att Statens servicecenter stänger servicekontoret i Malung den 13 juni.',
    expect: ['office-closure decided malung 2025-06-13'],
  },
  {
    title: 'LEDARE: Rör inte servicekontoren',
    text: 'Regeringen borde tänka om. De statliga servicekontoren är en livlina för dem som inte har bank-id. Utan dem blir Sverige sämre.',
    expect: [],
  },
  {
    title: 'INSÄNDARE',
    text: 'Nu ska alltså också servicekontoret i Hofors bort. Var ska vi pensionärer vända oss? Statens servicecenter hänvisar till nätet.',
    expect: ['office-closure decided hofors'],
  },
  // Closures in other shapes
  {
    title: 'Tre servicekontor slår igen',
    text: 'Nu är det bestämt vilka statliga servicekontor som försvinner i Dalarna.\n\n• Säter – 27 mars 2026\n• Malung – 24 april 2026\n• Vansbro – 29 maj 2026',
    expect: [
      'office-closure decided sater 2026-03-27',
      'office-closure decided malung 2026-04-24',
      'office-closure decided vansbro 2026-05-29',
    ],
  },
  {
    text: 'Servicekontor som stänger:\nKontor\tSista dag\nSäffle\t27 mars 2026\nSunne\t24 april 2026',
    expect: ['office-closure decided saffle 2026-03-27', 'office-closure decided sunne 2026-04-24'],
  },
  {
    text: 'I fredags tog servicekontoret i Hylte emot sina sista besökare. Statens servicecenter hänvisar nu till Halmstad.',
    expect: ['office-closure in-effect hylte 2025-04-04'],
  },
  {
    text: '– Vi beklagar att kontoret i Bjurholm måste läggas ned, säger Åsa Lindh, generaldirektör på Statens servicecenter.',
    expect: ['office-closure decided bjurholm'],
  },
  {
    text: 'Statens servicecenter har sagt upp hyresavtalet för servicekontoret i Tidaholm och kontoret avvecklas under hösten.',
    expect: ['office-closure decided tidaholm'],
  },
  {
    text: 'Servicekontoret i Nora är ett av de kontor som Statens servicecenter avvecklar i år.',
    expect: ['office-closure decided nora'],
  },
  { text: 'En fjärdedel av de statliga servicekontoren har redan lagts ned.', expect: ['office-closure in-effect'] },
  {
    title: 'Efter beskedet: Ilska i Ånge',
    text: 'Kommunalrådet Erik Lövgren (S) är upprörd sedan Statens servicecenter i går meddelade att servicekontoret i Ånge läggs ned den 31 augusti.',
    expect: ['office-closure decided ange 2025-08-31'],
  },
  // Openings, moves, mobile, disruptions, leaders
  {
    text: 'Den 19 maj klockan 10 klipps bandet till det nya statliga servicekontoret i Tensta.',
    expect: ['office-opening decided tensta 2025-05-19'],
  },
  {
    text: 'Nu är det statliga servicekontoret i Rinkeby öppet för besökare igen efter branden.',
    expect: ['office-disruption in-effect rinkeby'],
  },
  {
    text: 'Servicekontoret i Nybro finns från den 2 juni i biblioteket på Engshyttegatan. Flytten är klar i maj, säger Statens servicecenter.',
    expect: ['office-relocation decided nybro 2025-06-02'],
  },
  {
    text: 'Till sommaren ska Statens servicecenter ha flyttat servicekontoret i Växjö närmare stationen.',
    expect: ['office-relocation decided vaxjo'],
  },
  {
    text: 'SSC testar ett mobilt servicekontor i Tornedalen i höst. Statens servicecenter räknar med tre stopp i veckan.',
    expect: ['mobile-service decided'],
  },
  {
    text: 'En servicebuss kan ersätta de nedlagda servicekontoren, enligt Statens servicecenter.',
    expect: ['mobile-service possible'],
  },
  {
    text: 'Servicekontoret i Västerås håller stängt i dag på grund av ett strömavbrott, uppger Statens servicecenter.',
    expect: ['office-disruption in-effect vasteras 2025-04-10'],
  },
  {
    text: 'Lena Holm blir ny generaldirektör för Statens servicecenter. Hon tillträder den 1 augusti.',
    expect: ['leadership decided 2025-08-01'],
  },
  {
    text: 'Åsa Lindh avgick i går som generaldirektör för Statens servicecenter.',
    expect: ['leadership in-effect 2025-04-09'],
  },
  // English
  {
    text: 'Swedish state service offices in Motala and Säffle closed last Friday, the National Government Service Centre says.',
    expect: ['office-closure in-effect motala', 'office-closure in-effect saffle'],
  },
  {
    text: 'The government proposes cutting funding for the National Government Service Centre by SEK 100 million in 2026.',
    expect: ['budget-cut proposed 2026-01-01'],
  },
  {
    text: 'The National Government Service Centre plans to open a new state service office in Solna in June.',
    expect: ['office-opening proposed solna'],
  },
  {
    text: 'The number of state service offices will fall from 148 to about 113 by 2027, the State Service Center says.',
    expect: ['network-size decided'],
  },
  {
    title: 'Statens servicecenter avvecklar servicekontor i Bergslagen',
    text: 'GRÄNGESBERG. Statens servicecenter har beslutat att avveckla kontoren i Fagersta och Lindesberg. Kontoret i Fagersta stänger den 28 november och kontoret i Lindesberg den 12 december.\n\n– Vi måste anpassa kontorsnätet efter våra ekonomiska ramar, säger generaldirektör Åsa Lindh.\n\nFör Köping och Sala finns inga planer på förändringar.',
    expect: ['office-closure decided fagersta 2025-11-28', 'office-closure decided lindesberg 2025-12-12'],
  },
  {
    title: 'Pressmeddelande: Nytt servicekontor i Vingåker',
    text: 'Statens servicecenter öppnar ett servicekontor i Vingåker tisdagen den 3 juni. På kontoret kan besökare få hjälp med ärenden hos Försäkringskassan, Pensionsmyndigheten, Skatteverket och Arbetsförmedlingen. Kontoret har öppet måndag till fredag klockan 10–15.',
    expect: ['office-opening decided vingaker 2025-06-03'],
  },
  {
    title: 'Protokoll från kommunstyrelsen',
    text: '§ 112 Information om statlig service. Kommunstyrelsen noterar att Statens servicecenter den 30 september stänger servicekontoret i Robertsfors. Beslut: Kommunstyrelsen protesterar mot stängningen.',
    expect: ['office-closure decided robertsfors 2025-09-30'],
  },
  {
    title: 'Svar på skriftlig fråga om servicekontoren i Skåne',
    text: 'Regeringen har minskat anslaget till Statens servicecenter med 50 miljoner kronor 2025. Det är myndigheten som beslutar om vilka kontor som ska finnas. Jag har inte för avsikt att vidta några åtgärder med anledning av frågan.',
    expect: ['budget-cut in-effect 2025-01-01'],
  },
  {
    title: 'SKR: Dialogen om statlig service måste bli bättre',
    text: 'Sveriges Kommuner och Regioner vill att regeringen ger Statens servicecenter i uppdrag att samråda med kommunerna innan servicekontor avvecklas.',
    expect: ['mandate proposed'],
  },
  {
    title: 'Länsstyrelsen: Servicen försämras',
    text: 'Länsstyrelsen i Jämtland har kartlagt hur de statliga servicekontoren används. Besöken ökade med sju procent.',
    expect: [],
  },
];
