// A second and a third batch, labelled before the rules of the first were tried on them: whole small items of every kind we watch.
// The same form as changes-examples.ts, and the same day of publication.
import type { Example } from './changes-examples.ts';

export const variedTwo: Example[] = [
  {
    title: 'Statliga servicekontor stängs i Västmanland',
    text: 'Två av Västmanlands fyra statliga servicekontor läggs ner nästa år. Det gäller Köping och Arboga. Statens servicecenter hänvisar till minskade anslag.\n\nI Köping slår kontoret igen den 27 februari och i Arboga den 31 mars.',
    expect: ['office-closure decided koping 2026-02-27', 'office-closure decided arboga 2026-03-31'],
  },
  {
    title: 'Beslut om servicekontor',
    text: 'Statens servicecenter har idag fattat beslut om att avveckla sex servicekontor under hösten 2025. Besluten är en del i anpassningen till en ny ekonomisk ram. De kontor som avvecklas är Ludvika, Sala, Nässjö, Ljungby, Kalix och Haparanda.',
    expect: ['ludvika', 'sala', 'nassjo', 'ljungby', 'kalix', 'haparanda'].map((x) => `office-closure decided ${x}`),
  },
  {
    title: 'Sista chansen i Mjölby',
    text: 'På fredag är det sista dagen som det statliga servicekontoret i Mjölby har öppet. Därefter är det Linköping som gäller.',
    expect: ['office-closure decided mjolby 2025-04-11'],
  },
  {
    title: 'Servicekontoret kan flytta till biblioteket',
    text: 'Statens servicecenter och Gislaveds kommun för samtal om att servicekontoret i Gislaved ska flytta in i biblioteket.',
    expect: ['office-relocation possible gislaved'],
  },
  {
    text: 'Enligt uppgifter till SVT Nyheter Örebro hotas servicekontoret i Karlskoga av nedläggning. Statens servicecenter vill inte bekräfta.',
    expect: ['office-closure possible karlskoga'],
  },
  {
    title: 'Svar på fråga 2024/25:1188 om statliga servicekontor',
    text: 'Regeringen har i budgetpropositionen för 2025 beslutat om besparingar på Statens servicecenter. Det är Statens servicecenter som avgör var kontoren ska ligga. Jag följer frågan noga.',
    expect: ['budget-cut proposed'],
  },
  {
    title: '',
    text: 'Fråga 2025/26:212 av Kadir Kasirga (S) till statsrådet Erik Slottner. Statens servicecenter stänger sitt kontor i Rinkeby den 29 augusti 2025. Hur ser ministern på att de som mest behöver statens service förlorar den?',
    expect: ['office-closure decided rinkeby 2025-08-29'],
  },
  {
    title: 'Motion till riksdagen 2025/26:1450',
    text: 'Riksdagen ställer sig bakom det som anförs i motionen om att återöppna nedlagda servicekontor och tillkännager detta för regeringen. Statens servicecenter bör få ökade anslag.',
    expect: ['office-opening proposed', 'budget-increase proposed'],
  },
  {
    title: 'Ledare: Låt staten stanna',
    text: 'När bankerna stängt, apoteket flyttat och polisen åkt hem var det statliga servicekontoret kvar. Snart är också det borta. Statens servicecenter lägger ned i Sveg den 30 juni.',
    expect: ['office-closure decided sveg 2025-06-30'],
  },
  {
    title: 'Debatt: Servicekontoren behövs',
    text: 'Att lägga ned servicekontor är dålig ekonomi. Den som inte får hjälp i dag kostar mer i morgon. Vi uppmanar regeringen att ge Statens servicecenter de pengar som krävs.',
    expect: [],
  },
  {
    title: 'Nytt utseende på våra kontor',
    text: 'Under året får Statens servicecenters servicekontor nya skyltar och ny inredning. Först ut är Växjö.',
    expect: [],
  },
  {
    title: 'Ändrade öppettider i påsk',
    text: 'Våra servicekontor har stängt på långfredagen och annandag påsk. På skärtorsdagen stänger Statens servicecenters kontor klockan 13.',
    expect: ['office-hours decided'],
  },
  {
    title: 'Servicekontoret i Arjeplog',
    text: 'Från 1 juni har det statliga servicekontoret i Arjeplog öppet endast tisdagar och torsdagar.',
    expect: ['office-hours decided arjeplog 2025-06-01'],
  },
  {
    title: 'Statens servicecenter byter lokal i Norrtälje',
    text: 'I början av hösten flyttar servicekontoret i Norrtälje till Rodengatan 7. Det gamla kontoret stänger den 29 augusti och det nya öppnar den 1 september.',
    expect: ['office-relocation decided norrtalje'],
  },
  {
    title: 'Arbetsförmedlingen tillbaka',
    text: 'Från årsskiftet finns Arbetsförmedlingen åter på det statliga servicekontoret i Strömsund. Beslutet togs efter samtal med Statens servicecenter.',
    expect: ['office-services decided stromsund 2026-01-01'],
  },
  {
    title: 'Vaccinationsbevis på servicekontor',
    text: 'Nu kan den som saknar e-legitimation beställa covidbevis på ett av Statens servicecenters kontor.',
    expect: ['office-services in-effect'],
  },
  {
    title: 'Skatteverket ändrar sina besök',
    text: 'Från den 1 oktober tar de statliga servicekontoren inte längre emot ansökningar om id-kort. Skatteverket öppnar egna id-kontor.',
    expect: ['office-services decided 2025-10-01'],
  },
  {
    title: 'Kronofogden kan ansluta sig',
    text: 'Kronofogdemyndigheten utreder om myndigheten ska ansluta sig till de statliga servicekontoren.',
    expect: ['office-services possible'],
  },
  {
    title: 'Statens servicecenter i siffror',
    text: 'Vid utgången av 2024 fanns 148 servicekontor. Under året gjordes 2,8 miljoner besök. Medelantalet anställda var 1 420.',
    expect: [],
  },
  {
    title: 'Kontorsnätet krymper',
    text: 'Statens servicecenter räknar med att ha 113 servicekontor kvar vid utgången av 2026, mot 148 vid ingången av 2025.',
    expect: ['network-size decided'],
  },
  {
    title: 'Fler servicekontor än någonsin',
    text: 'Sedan 2019 har Statens servicecenter vuxit från 113 till 148 kontor.',
    expect: ['network-size in-effect'],
  },
  {
    title: 'Regeringen fattar beslut om ändrat regleringsbrev',
    text: 'Regeringen har i dag beslutat om en ändring av regleringsbrevet för Statens servicecenter. Myndigheten ska ta fram en handlingsplan för servicekontoren och redovisa den senast den 31 augusti 2025.',
    expect: ['mandate decided'],
  },
  {
    title: 'Uppdrag om statlig service i Norrland',
    text: 'Regeringen ger Statens servicecenter och Länsstyrelsen i Norrbottens län i uppdrag att utreda hur servicekontoren kan samverka med kommunerna.',
    expect: ['mandate decided'],
  },
  {
    title: 'Ny myndighetschef',
    text: 'Regeringen har i dag utnämnt Maria Berg till generaldirektör för Statens servicecenter. Hon efterträder Åsa Lindh.',
    expect: ['leadership decided'],
  },
  {
    title: 'Åsa Lindh slutar',
    text: 'Efter åtta år lämnar Åsa Lindh posten som generaldirektör för Statens servicecenter. Hennes sista dag är den 31 augusti.',
    expect: ['leadership decided 2025-08-31'],
  },
  {
    title: 'JO kritiserar Statens servicecenter',
    text: 'JO riktar kritik mot Statens servicecenter för lång väntetid på att lämna ut handlingar.',
    expect: ['review in-effect'],
  },
  {
    title: 'Riksrevisionen ska granska servicekontoren',
    text: 'Riksrevisionen inleder en granskning av hur Statens servicecenter har lokaliserat sina kontor. Rapporten väntas i mars 2026.',
    expect: ['review in-effect'],
  },
  {
    title: 'Servicekontoret utrymt',
    text: 'Det statliga servicekontoret i Södertälje utrymdes på torsdagen efter ett larm om gaslukt.',
    expect: ['office-disruption in-effect sodertalje 2025-04-10'],
  },
  {
    title: 'Stängt för renovering',
    text: 'Servicekontoret i Alvesta är stängt för renovering 5–16 maj. Statens servicecenter hänvisar till Växjö.',
    expect: ['office-disruption decided alvesta 2025-05-05'],
  },
  {
    title: 'Bussen rullar',
    text: 'I maj börjar en servicebuss från Statens servicecenter rulla mellan byarna i Vilhelmina och Dorotea.',
    expect: ['mobile-service decided'],
  },
  {
    title: 'Slottner vill se mobila lösningar',
    text: 'Vi behöver tänka nytt, säger civilminister Erik Slottner (KD) som vill att Statens servicecenter prövar mobila servicekontor.',
    expect: ['mobile-service proposed'],
  },
  {
    title: 'Statens servicecenter får mer pengar',
    text: 'Statens servicecenter får 25 miljoner kronor extra i år för att klara bemanningen på servicekontoren, enligt regeringens vårändringsbudget.',
    expect: ['budget-increase proposed 2025-01-01'],
  },
  {
    title: 'Hård kritik mot sparkrav',
    text: 'Facket ST rasar mot att regeringen skär bort 150 miljoner kronor från Statens servicecenter till 2027.',
    expect: ['budget-cut decided 2027-01-01'],
  },
  {
    title: 'V-budget',
    text: 'Vänsterpartiet föreslår i sin budgetmotion att Statens servicecenter tillförs 100 miljoner kronor 2026 så att servicekontoren kan bli kvar.',
    expect: ['budget-increase proposed 2026-01-01'],
  },
  {
    title: 'Sweden to shut a quarter of state service offices',
    text: 'Sweden will close 35 of its 148 state service offices by the end of 2026, the National Government Service Centre said on Thursday. The agency faces budget cuts of 150 million kronor.',
    expect: ['office-closure decided', 'budget-cut decided'],
  },
  {
    title: 'Union warns of closures',
    text: 'More state service offices could close if the government goes ahead with its savings, the ST union warns.',
    expect: ['office-closure possible'],
  },
  {
    title: 'New office in Kista',
    text: 'The State Service Center has opened a new state service office in Kista.',
    expect: ['office-opening in-effect kista'],
  },
  {
    title: 'Stängs inte',
    text: 'Servicekontoret i Nyköping stängs inte. Statens servicecenter dementerar ryktet.',
    expect: [],
  },
  {
    title: 'Servicekontoret i Sollefteå får vara kvar ett år till',
    text: 'Statens servicecenter har bestämt att skjuta på stängningen av servicekontoret i Sollefteå till den 30 juni 2026.',
    expect: ['office-closure decided solleftea 2026-06-30'],
  },
  {
    title: 'Minister: Inga fler stängningar',
    text: 'Det blir inga fler stängningar av statliga servicekontor under mandatperioden, lovar civilministern.',
    expect: [],
  },
  {
    title: 'Invigning i Hageby',
    text: 'Norrköpings andra statliga servicekontor invigdes i går i Hageby centrum av landshövding Carl Fredrik Graf.',
    expect: ['office-opening in-effect hageby 2025-04-09'],
  },
  {
    title: 'Öppnar i sommar',
    text: 'Nu är det klart: Trosa får ett statligt servicekontor. Statens servicecenter öppnar kontoret den 1 juli.',
    expect: ['office-opening decided trosa 2025-07-01'],
  },
  {
    title: 'Inget servicekontor i Habo',
    text: 'Statens servicecenter avslår Habo kommuns begäran om ett statligt servicekontor.',
    expect: [],
  },
  {
    title: 'Kommunfullmäktige i Bräcke',
    text: '§ 45 Svar på medborgarförslag om statligt servicekontor. Kommunfullmäktige beslutar att hos Statens servicecenter begära att ett servicekontor etableras i Bräcke.',
    expect: ['office-opening proposed bracke'],
  },
  {
    title: 'Servicekontor – aktuell lista',
    text: 'Kontor som avvecklas 2026 (Statens servicecenter):\nHofors, 30 januari\nOvanåker, 27 februari\nTimrå, 31 mars',
    expect: [
      'office-closure decided hofors 2026-01-30',
      'office-closure decided ovanaker 2026-02-27',
      'office-closure decided timra 2026-03-31',
    ],
  },
  {
    title: 'Regeringen ger Statens servicecenter nytt uppdrag',
    text: 'Statens servicecenter ska lämna förslag på hur fler myndigheters tjänster kan erbjudas på servicekontoren. Uppdraget ska redovisas senast den 30 november 2025.',
    expect: ['mandate decided'],
  },
  {
    title: 'Servicekontoret i Hällefors avvecklas',
    text: 'Statens servicecenter avvecklar servicekontoret i Hällefors. Kontoret har för få besökare, enligt myndigheten. Den 26 september är sista dagen.\n– Jag förstår att det väcker känslor, säger områdeschef Lars Ek.',
    expect: ['office-closure decided hallefors 2025-09-26'],
  },
  {
    title: 'Facket: Det blir varsel',
    text: 'Omkring 90 medarbetare på Statens servicecenter varslas om uppsägning sedan myndigheten beslutat att stänga tolv servicekontor.',
    expect: ['office-closure decided'],
  },
  {
    title: '',
    text: 'Det statliga servicekontoret i Ånge kommer med största sannolikhet att läggas ned, säger kommunalrådet efter mötet med Statens servicecenter.',
    expect: ['office-closure possible ange'],
  },
  {
    title: 'M: Kontoren får vara kvar',
    text: 'Moderaterna i Skellefteå vill att servicekontoret i Skellefteå ska finnas kvar. Statens servicecenter har inte fattat något beslut.',
    expect: [],
  },
  {
    title: 'Stängningen av kontoret i Gnosjö skjuts upp',
    text: 'Statens servicecenter senarelägger stängningen av servicekontoret i Gnosjö till årsskiftet.',
    expect: ['office-closure decided gnosjo 2026-01-01'],
  },
  {
    title: 'Beslutet rivs upp',
    text: 'Servicekontoret i Överkalix läggs inte ned. Statens servicecenter har ändrat sig efter protesterna mot planerna.',
    expect: ['office-closure cancelled overkalix'],
  },
  {
    title: 'Fråga 2025/26:301 Servicekontor i Härjedalen',
    text: 'Servicekontoret i Sveg är ett av dem som Statens servicecenter vill stänga. Vad avser statsrådet att göra för att kontoret ska vara kvar?',
    expect: ['office-closure proposed sveg'],
  },
  {
    title: 'Anförande i kammaren',
    text: 'Herr talman! Under den här mandatperioden har regeringen stängt var fjärde statligt servicekontor. Det drabbar dem som har det svårast.',
    expect: ['office-closure in-effect'],
  },
  {
    title: 'Anf. 12 Civilminister ERIK SLOTTNER (KD)',
    text: 'Statens servicecenter är en viktig myndighet. Regeringen har därför i budgeten för 2026 avsatt 10 miljoner kronor för mobila servicekontor.',
    expect: ['budget-increase decided 2026-01-01', 'mobile-service decided'],
  },
  {
    title: 'Insändare',
    text: 'Varför ska kontoret i Åsele stängas när det alltid är kö? Statens servicecenter borde komma hit och titta.',
    expect: [],
  },
  {
    title: 'Så påverkas Kronoberg',
    text: 'I Kronoberg blir servicekontoren i Tingsryd och Ljungby av med sina lokaler vid årsskiftet. Kontoren läggs ned, skriver Statens servicecenter i ett pressmeddelande.',
    expect: ['office-closure decided tingsryd', 'office-closure decided ljungby'],
  },
  {
    title: 'Nytt kontor i Rosengård',
    text: 'I slutet av maj öppnar Statens servicecenter ett nytt servicekontor i Rosengård i Malmö.',
    expect: ['office-opening decided rosengard'],
  },
  {
    title: 'Invigningen ställs in',
    text: 'Den planerade öppningen av det statliga servicekontoret i Hörby ställs in. Statens servicecenter hänvisar till anslagen.',
    expect: ['office-opening cancelled horby'],
  },
  {
    title: 'Så många får stanna',
    text: 'Av 148 servicekontor blir 113 kvar när Statens servicecenter har genomfört sina neddragningar.',
    expect: ['network-size decided'],
  },
  {
    title: 'Nya öppettider',
    text: 'Från och med måndag 28 april öppnar servicekontoret i Mora klockan 10 i stället för 9. Statens servicecenter vill på så sätt få bättre bemanning.',
    expect: ['office-hours decided mora 2025-04-28'],
  },
  {
    title: 'Kvällsöppet i Farsta',
    text: 'Servicekontoret i Farsta har nu öppet till klockan 18 på onsdagar, meddelar Statens servicecenter.',
    expect: ['office-hours in-effect farsta'],
  },
  {
    title: 'Servicekontoret i Tranås tar semester',
    text: 'Servicekontoret i Tranås sommarstänger veckorna 28–31. Statens servicecenter hänvisar till Jönköping.',
    expect: ['office-disruption decided tranas 2025-07-07'],
  },
  {
    title: 'Hot mot personal',
    text: 'Servicekontoret i Borlänge hålls stängt resten av dagen sedan personal hotats, enligt Statens servicecenter.',
    expect: ['office-disruption in-effect borlange'],
  },
  {
    title: 'Pass på servicekontor',
    text: 'Från den 1 september kan invånarna i Arjeplog söka pass på det statliga servicekontoret.',
    expect: ['office-services decided 2025-09-01'],
  },
  {
    title: 'Färre tjänster',
    text: 'Statens servicecenter ger från den 1 maj inte längre stöd i Arbetsförmedlingens ärenden på servicekontoren i Falun och Avesta.',
    expect: ['office-services decided falun 2025-05-01', 'office-services decided avesta 2025-05-01'],
  },
  {
    title: 'CSN prövar servicekontor',
    text: 'CSN och Statens servicecenter inleder ett försök på servicekontoren i Umeå och Luleå.',
    expect: ['office-services decided umea', 'office-services decided lulea'],
  },
  {
    title: 'Servicekontoret i Visby flyttar',
    text: 'Nu har det statliga servicekontoret i Visby flyttat in i nya lokaler på Söderväg.',
    expect: ['office-relocation in-effect visby'],
  },
  {
    title: 'Buss blir servicekontor',
    text: 'Statens servicecenter har beslutat att köpa in två bussar som ska rulla som mobila servicekontor från hösten.',
    expect: ['mobile-service decided'],
  },
  {
    title: 'Ny förordning',
    text: 'Regeringen har beslutat om en ny förordning med instruktion för Statens servicecenter. Den träder i kraft den 1 juli 2025.',
    expect: ['mandate decided 2025-07-01'],
  },
  {
    title: 'Statskontoret får i uppdrag',
    text: 'Statskontoret får i uppdrag att göra en myndighetsanalys av Statens servicecenter.',
    expect: ['review decided'],
  },
  {
    title: 'Utredning klar',
    text: 'Utredaren lämnar i dag sitt slutbetänkande om de statliga servicekontoren till civilministern. Hon föreslår 20 nya servicekontor.',
    expect: ['review in-effect', 'office-opening proposed'],
  },
  {
    title: 'Tillförordnad chef',
    text: 'Peter Holm är sedan i måndags tillförordnad generaldirektör för Statens servicecenter.',
    expect: ['leadership in-effect 2025-04-07'],
  },
  {
    title: 'Mindre pengar till servicekontoren',
    text: 'Regeringen drar ner på anslaget till de statliga servicekontoren med 50 miljoner nästa år, framgår av budgeten som presenterades i dag.',
    expect: ['budget-cut proposed 2026-01-01'],
  },
  {
    title: 'C: Vi lägger 80 miljoner',
    text: 'Centerpartiet vill tillföra Statens servicecenter 80 miljoner kronor nästa år för att rädda servicekontoren.',
    expect: ['budget-increase proposed 2026-01-01'],
  },
  {
    title: 'Åsa Lindh: Vi måste spara',
    text: 'Statens servicecenter måste spara 100 miljoner kronor nästa år. Det kan leda till att fler kontor stängs, säger generaldirektören.',
    expect: ['budget-cut decided 2026-01-01', 'office-closure possible'],
  },
  {
    title: 'Government service offices face closure',
    text: 'The National Government Service Centre is considering closing its office in Sollefteå. No decision has been made, the agency told TT.',
    expect: ['office-closure possible solleftea'],
  },
  {
    title: 'Opposition demands halt',
    text: 'The Social Democrats demand that the closure of state service offices be stopped.',
    expect: [],
  },
  {
    title: 'Sweden opens its 147th state service office',
    text: 'A state service office opened in Nordmaling on Monday, making it the 147th in the country.',
    expect: ['office-opening in-effect nordmaling'],
  },
  {
    title: 'TT: Servicekontor stängs',
    text: 'Servicekontoren i Bollnäs, Edsbyn och Ljusdal stängs, rapporterar Hela Hälsingland. Beslutet fattades av Statens servicecenter i veckan.',
    expect: ['office-closure decided bollnas', 'office-closure decided edsbyn', 'office-closure decided ljusdal'],
  },
  {
    title: 'Rättelse',
    text: 'I en tidigare artikel skrev vi att servicekontoret i Kumla ska stänga. Det är fel. Statens servicecenter har inga planer på att stänga kontoret i Kumla.',
    expect: [],
  },
];
