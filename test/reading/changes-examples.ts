// Sentences of the kind reporters, SSC's press office, unions and riksdagen write, all our own, with what a careful person reads in them.
// One expectation a line: "type status [office,…] [effective day]"; nothing else may come out. Published 2025-04-10 unless told.
export interface Example {
  text: string;
  title?: string;
  publishedAt?: string;
  expect: string[];
}

export const examples: Example[] = [
  // Closures
  {
    text: 'Statens servicecenter stänger servicekontoret i Arvika den 30 maj.',
    expect: ['office-closure decided arvika 2025-05-30'],
  },
  {
    text: 'Det statliga servicekontoret i Filipstad läggs ned. Sista öppetdag är den 30 maj.',
    expect: ['office-closure decided filipstad 2025-05-30'],
  },
  {
    text: 'Servicekontoret i Simrishamn har stängt för gott. Det bekräftar Statens servicecenter.',
    expect: ['office-closure in-effect simrishamn'],
  },
  {
    text: 'Statens servicecenter överväger att lägga ned servicekontoren i Motala och Åmål.',
    expect: ['office-closure possible motala', 'office-closure possible amal'],
  },
  {
    text: 'Servicekontoret i Ludvika riskerar att läggas ned, enligt facket ST.',
    expect: ['office-closure possible ludvika'],
  },
  {
    text: 'Ett 30-tal statliga servicekontor kan komma att avvecklas när anslaget krymper.',
    expect: ['office-closure possible', 'budget-cut possible'],
  },
  {
    text: 'Statens servicecenter har beslutat att avveckla nio servicekontor: Arvika, Filipstad, Lindesberg, Motala, Åmål, Kungälv, Bollnäs, Landskrona och Växjö Araby.',
    expect: [
      'arvika',
      'filipstad',
      'lindesberg',
      'motala',
      'amal',
      'kungalv',
      'bollnas',
      'landskrona',
      'vaxjo-araby',
    ].map((id) => `office-closure decided ${id}`),
  },
  {
    title: 'Nio servicekontor stänger i vår',
    text: 'Statens servicecenter stänger nio servicekontor. Sista besöksdag:\n\nArvika – 30 maj\nFilipstad – 30 maj\nLindesberg – 30 maj\nMotala – 30 maj\nÅmål – 30 maj\nKungälv – 23 maj\nBollnäs – 13 juni\nLandskrona – 13 juni\nVäxjö Araby – 13 juni\n\nBesökare hänvisas till närmaste servicekontor.',
    expect: [
      ...['arvika', 'filipstad', 'lindesberg', 'motala', 'amal'].map((id) => `office-closure decided ${id} 2025-05-30`),
      'office-closure decided kungalv 2025-05-23',
      ...['bollnas', 'landskrona', 'vaxjo-araby'].map((id) => `office-closure decided ${id} 2025-06-13`),
    ],
  },
  {
    text: 'Den 30 maj stänger servicekontoren i Arvika och Motala, den 13 juni kontoret i Bollnäs.',
    expect: [
      'office-closure decided arvika 2025-05-30',
      'office-closure decided motala 2025-05-30',
      'office-closure decided bollnas 2025-06-13',
    ],
  },
  {
    text: 'Servicekontoret i Arvika stängs. Besökare hänvisas till kontoret i Karlstad. Statens servicecenter sparar.',
    expect: ['office-closure decided arvika'],
  },
  {
    title: 'Kontoret i Arvika stängs – besökare hänvisas till Karlstad',
    text: 'Statens servicecenter lägger ner sitt servicekontor i Arvika.',
    expect: ['office-closure decided arvika'],
  },
  {
    text: 'I Piteå försvinner det statliga servicekontoret efter årsskiftet.',
    expect: ['office-closure decided pitea 2026-01-01'],
  },
  { text: 'Sölvesborg förlorar sitt statliga servicekontor.', expect: ['office-closure decided solvesborg'] },
  { text: 'Regeringen föreslår att vart fjärde statligt servicekontor stängs.', expect: ['office-closure proposed'] },
  {
    text: 'Om anslaget inte höjs stängs servicekontoret i Kiruna, säger generaldirektör Åsa Lindh.',
    expect: ['office-closure possible kiruna'],
  },
  {
    text: 'Inom två år ska omkring 35 av de statliga servicekontoren vara nedlagda.',
    expect: ['office-closure decided'],
  },
  {
    text: 'Arvikakontoret slår igen. Statens servicecenter har sagt upp lokalen.',
    expect: ['office-closure decided arvika'],
  },
  {
    text: 'Kommunalrådet är kritiskt: "Det är en katastrof." Statens servicecenter stänger servicekontoret i Brandbergen i Haninge under 2026.',
    expect: ['office-closure decided brandbergen'],
  },
  {
    text: 'Servicekontoren i Lidköping och Mariestad bommas igen i höst, meddelar Statens servicecenter.',
    expect: ['office-closure decided lidkoping', 'office-closure decided mariestad'],
  },
  {
    text: 'Åre – ett av de statliga servicekontor som nu står på nedläggningslistan – kan stängas redan i sommar.',
    expect: ['office-closure possible are'],
  },
  // Reversals and denials
  {
    text: 'Servicekontoret i Lycksele blir kvar. Statens servicecenter river upp beslutet om nedläggning.',
    expect: ['office-closure cancelled lycksele'],
  },
  {
    text: 'Planerna på att stänga servicekontoret i Tranås skrotas, enligt Statens servicecenter.',
    expect: ['office-closure cancelled tranas'],
  },
  {
    text: 'Nedläggningen av det statliga servicekontoret i Hultsfred stoppas.',
    expect: ['office-closure cancelled hultsfred'],
  },
  {
    text: 'Oron har varit stor i Jokkmokk. Men det statliga servicekontoret i Jokkmokk stängs inte.',
    expect: ['office-closure cancelled jokkmokk'],
  },
  { text: 'Statens servicecenter har 110 kontor. Inget servicekontor i Norrbotten stängs.', expect: [] },
  {
    text: 'Fackförbundet ST kräver att servicekontoret i Ljusdal blir kvar. Statens servicecenter lämnar inga kommentarer.',
    expect: [],
  },
  {
    text: 'Servicekontoret i Ånge räddades av en ny hyresuppgörelse, säger Statens servicecenter.',
    expect: ['office-closure cancelled ange'],
  },
  // Openings
  {
    text: 'I dag invigdes det nya statliga servicekontoret i Nordmaling.',
    expect: ['office-opening in-effect nordmaling 2025-04-10'],
  },
  {
    text: 'Statens servicecenter öppnar ett nytt servicekontor i Järfälla den 15 maj.',
    expect: ['office-opening decided jarfalla 2025-05-15'],
  },
  {
    text: 'Statens servicecenter planerar att öppna servicekontor i Laholm och Tingsryd.',
    expect: ['office-opening proposed laholm', 'office-opening proposed tingsryd'],
  },
  {
    text: 'Ett nytt servicekontor har öppnat på Mobilia i Malmö. Statens servicecenter räknar med 200 besök om dagen.',
    expect: ['office-opening in-effect malmo-mobilia'],
  },
  {
    text: 'Regeringen har beslutat att Statens servicecenter ska öppna kontor i Storuman, Torsby, Vansbro och Åsele.',
    expect: ['storuman', 'torsby', 'vansbro', 'asele'].map((id) => `office-opening decided ${id}`),
  },
  { text: 'Utredningen föreslår 28 nya statliga servicekontor.', expect: ['office-opening proposed'] },
  {
    text: 'Östhammar får ett statligt servicekontor. Civilminister Erik Slottner (KD) klipper bandet den 2 juni.',
    expect: ['office-opening decided osthammar 2025-06-02'],
  },
  { text: 'Kalix och Älvsbyn behöver också ett statligt servicekontor, skriver insändaren.', expect: [] },
  { text: 'Krokoms, Bergs och Härjedalens kommun saknar statliga servicekontor.', expect: [] },
  // Moves
  {
    text: 'Servicekontoret i Kalmar flyttar till nya lokaler på Storgatan den 2 juni, meddelar Statens servicecenter.',
    expect: ['office-relocation decided kalmar 2025-06-02'],
  },
  {
    text: 'Det statliga servicekontoret i Borås har flyttat till Österlånggatan.',
    expect: ['office-relocation in-effect boras'],
  },
  {
    text: 'Statens servicecenter planerar att flytta servicekontoret i Falun till stadens centrum.',
    expect: ['office-relocation proposed falun'],
  },
  // Hours
  {
    text: 'Servicekontoret i Vilhelmina får kortare öppettider från den 5 maj, enligt Statens servicecenter.',
    expect: ['office-hours decided vilhelmina 2025-05-05'],
  },
  {
    text: 'Statens servicecenter har ändrat öppettiderna på de statliga servicekontoren.',
    expect: ['office-hours in-effect'],
  },
  {
    text: 'Från och med den 1 september håller det statliga servicekontoret i Torsby stängt på fredagar.',
    expect: ['office-hours decided torsby 2025-09-01'],
  },
  {
    text: 'Statens servicecenter överväger förändrade öppettider på servicekontoren i Västerbotten.',
    expect: ['office-hours possible'],
  },
  // Services
  {
    text: 'Migrationsverket flyttar in på servicekontoret i Borlänge. Det skriver Statens servicecenter.',
    expect: ['office-services decided borlange'],
  },
  {
    text: 'Statens servicecenter slutar erbjuda bokade besök på servicekontoret i Sunne.',
    expect: ['office-services decided sunne'],
  },
  {
    text: 'Polisens passhantering kan flytta in på statliga servicekontor, enligt regeringens utredare.',
    expect: ['office-services possible'],
  },
  // Disruptions
  {
    text: 'Servicekontoret i Umeå är tillfälligt stängt på grund av en vattenläcka, meddelar Statens servicecenter.',
    expect: ['office-disruption in-effect umea'],
  },
  {
    text: 'Strejk stänger statliga servicekontor i Göteborg den 22 april.',
    expect: ['office-disruption decided goteborg 2025-04-22'],
  },
  // Mobile
  {
    text: 'Regeringen vill att Statens servicecenter ska pröva mobila servicekontor i glesbygd.',
    expect: ['mobile-service proposed'],
  },
  {
    text: 'Statens servicecenter har börjat med en servicebuss i Norrlands inland.',
    expect: ['mobile-service in-effect'],
  },
  // Money
  {
    text: 'Statens servicecenters anslag minskar med 50 miljoner kronor 2025.',
    expect: ['budget-cut in-effect 2025-01-01'],
  },
  {
    text: 'Regeringen föreslår att anslaget till Statens servicecenter sänks med 50 miljoner kronor 2025, 100 miljoner 2026 och 150 miljoner 2027.',
    expect: ['budget-cut proposed 2025-01-01'],
  },
  {
    text: 'I budgetpropositionen föreslås Statens servicecenter få ett tillskott på 10 miljoner kronor per år från 2026.',
    expect: ['budget-increase proposed 2026-01-01'],
  },
  {
    text: 'Riksdagen har beslutat att tillföra Statens servicecenter 75 miljoner kronor för 2026.',
    expect: ['budget-increase decided 2026-01-01'],
  },
  {
    text: 'Besparingen på Statens servicecenter dras tillbaka, uppger finansdepartementet.',
    expect: ['budget-cut cancelled'],
  },
  { text: 'Polisen får 500 miljoner kronor mer nästa år. Statens servicecenter nämns inte.', expect: [] },
  { text: 'Statens servicecenter hyr lokalen för 2 miljoner kronor om året.', expect: [] },
  // Mandates, leadership, reviews
  {
    text: 'Regeringen ger Statens servicecenter i uppdrag att redovisa en plan för servicekontorsnätet.',
    expect: ['mandate decided'],
  },
  {
    text: 'Regeringen avser att ge Statens servicecenter i uppdrag att samordna myndigheternas lokaler.',
    expect: ['mandate proposed'],
  },
  {
    text: 'Regeringen har utsett Anna Ek till ny generaldirektör för Statens servicecenter. Hon tillträder den 1 september.',
    expect: ['leadership decided 2025-09-01'],
  },
  { text: 'Åsa Lindh slutar som generaldirektör för Statens servicecenter.', expect: ['leadership decided'] },
  { text: 'Riksrevisionen har granskat de statliga servicekontoren.', expect: ['review in-effect'] },
  { text: 'Statskontoret ska utvärdera Statens servicecenter.', expect: ['review decided'] },
  // The network
  { text: 'Antalet statliga servicekontor har ökat från 113 till 147 sedan 2019.', expect: ['network-size in-effect'] },
  { text: 'I dag finns 116 statliga servicekontor.', expect: [] },
  // English
  {
    text: 'The State Service Center will close its office in Arvika next year.',
    expect: ['office-closure decided arvika'],
  },
  {
    text: 'About 35 state service offices may close, says the National Government Service Centre.',
    expect: ['office-closure possible'],
  },
  { text: 'A new state service office has opened in Järfälla.', expect: ['office-opening in-effect jarfalla'] },
  // Others' offices
  {
    text: 'Polisens nya servicekontor i Vimmerby öppnar den 1 november. Polisreceptionen får samtidigt nya öppettider för pass.',
    expect: [],
  },
  { text: 'Kommunens servicekontor i Flen stänger den 30 maj. Medborgarkontoret flyttar till stadshuset.', expect: [] },
  { text: 'Swedbank stänger bankkontoren i Åsele, Dorotea och Norsjö den 3 maj.', expect: [] },
  { text: 'Försäkringskassan överväger att flytta kontoren i Täby och Södertälje.', expect: [] },
];
