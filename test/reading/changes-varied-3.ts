// A fourth and a fifth batch, labelled before they were read. The same form as changes-examples.ts, and the same day of publication.
import type { Example } from './changes-examples.ts';

export const variedThree: Example[] = [
  {
    title: 'Beslut: Servicekontoret i Kramfors läggs ned',
    text: 'Servicekontoret i Kramfors läggs ned den 31 oktober. Det har Statens servicecenter beslutat.',
    expect: ['office-closure decided kramfors 2025-10-31'],
  },
  {
    title: 'Risk för nedläggning i Sunne',
    text: 'Servicekontoret i Sunne finns med bland de kontor som riskerar att försvinna när Statens servicecenter sparar.',
    expect: ['office-closure possible sunne'],
  },
  {
    title: 'Regeringen vill minska antalet servicekontor',
    text: 'Regeringen vill att antalet statliga servicekontor ska bli färre. I stället ska Statens servicecenter satsa på mobila lösningar.',
    expect: ['office-closure proposed', 'mobile-service proposed'],
  },
  {
    title: 'Så ska servicekontoren se ut',
    text: 'Statens servicecenter ska stänga omkring 30 servicekontor fram till 2027, enligt en plan som lämnats till regeringen. Myndigheten räknar då med 115 kontor.',
    expect: ['office-closure decided', 'network-size decided'],
  },
  {
    title: 'Öppnar efter branden',
    text: 'Det statliga servicekontoret i Botkyrka, som varit stängt sedan branden i februari, öppnar igen på tisdag.',
    expect: ['office-disruption decided botkyrka 2025-04-15'],
  },
  {
    title: 'Servicekontor öppnar i galleria',
    text: 'Statens servicecenter skriver kontrakt på lokaler i Frölunda torg. Där planeras ett servicekontor öppna i november.',
    expect: ['office-opening proposed frolunda'],
  },
  {
    title: 'Inviger servicekontor i Storuman',
    text: 'På onsdag inviger landshövding Helene Hellmark Knutsson det statliga servicekontoret i Storuman.',
    expect: ['office-opening decided storuman 2025-04-16'],
  },
  {
    title: 'Ett år med servicekontor',
    text: 'Det är ett år sedan servicekontoret i Tingsryd öppnade. Statens servicecenter bjuder på tårta.',
    expect: ['office-opening in-effect tingsryd'],
  },
  {
    title: 'Kritik mot kortare öppettider',
    text: 'Pensionärerna i Pajala är kritiska till att Statens servicecenter kortat öppettiderna på servicekontoret.',
    expect: ['office-hours in-effect pajala'],
  },
  {
    title: 'Stängt på måndagar',
    text: 'Från och med maj kommer det statliga servicekontoret i Ljusdal att ha stängt på måndagar.',
    expect: ['office-hours decided ljusdal'],
  },
  {
    title: 'Nya tider på servicekontoret i Eslöv',
    text: 'Nya öppettider gäller från den 14 april på det statliga servicekontoret i Eslöv: måndag–torsdag 9–15.',
    expect: ['office-hours decided eslov 2025-04-14'],
  },
  {
    title: 'Öppettiderna kan begränsas',
    text: 'Om budgeten inte räcker kan Statens servicecenter tvingas begränsa öppettiderna på servicekontoren, säger Åsa Lindh.',
    expect: ['office-hours possible'],
  },
  {
    title: 'Migrationsverket på plats',
    text: 'Migrationsverkets personal finns sedan i februari på servicekontoret i Mariestad, uppger Statens servicecenter.',
    expect: ['office-services in-effect mariestad'],
  },
  {
    title: 'Hjälp med e-leg',
    text: 'Statens servicecenter börjar lämna ut e-legitimationer på servicekontoren i Malmö och Lund i juni.',
    expect: ['office-services decided malmo', 'office-services decided lund'],
  },
  {
    title: 'Försäkringskassan drar sig ur',
    text: 'Försäkringskassan överväger att lämna samarbetet om de statliga servicekontoren.',
    expect: ['office-services possible'],
  },
  {
    title: 'Adress',
    text: 'Servicekontoret i Skara har fått ny adress: Skaraborgsgatan 1. Vi flyttade den 31 mars. Hälsningar Statens servicecenter',
    expect: ['office-relocation in-effect skara 2025-03-31'],
  },
  {
    title: 'Flytt försenad',
    text: 'Flytten av servicekontoret i Eksjö dröjer till hösten. Statens servicecenter skyller på ventilationen.',
    expect: ['office-relocation decided eksjo'],
  },
  {
    title: 'Strejkvarsel',
    text: 'ST varslar om strejk på de statliga servicekontoren i Stockholm från den 5 maj.',
    expect: ['office-disruption possible stockholm 2025-05-05'],
  },
  {
    title: 'Itavbrott',
    text: 'Ett it-haveri gör att flera statliga servicekontor har begränsad service i dag.',
    expect: ['office-disruption in-effect 2025-04-10'],
  },
  {
    title: 'Ministern tar emot rapport',
    text: 'Statens servicecenter lämnade i dag sin rapport om servicekontorens framtid till civilminister Erik Slottner.',
    expect: ['review in-effect'],
  },
  {
    title: 'ESV granskar',
    text: 'Ekonomistyrningsverket får i uppdrag att utvärdera hur Statens servicecenter använder sina anslag.',
    expect: ['review decided'],
  },
  {
    title: 'Uppdrag att öppna kontor',
    text: 'Regeringen har beslutat att ge Statens servicecenter i uppdrag att öppna tio nya servicekontor under 2026.',
    expect: ['mandate decided', 'office-opening decided'],
  },
  {
    title: 'Nya uppgifter för SSC',
    text: 'Regeringen föreslår i en promemoria att Statens servicecenter ska ansvara för statens id-kontroller.',
    expect: ['mandate proposed'],
  },
  {
    title: 'Åsa Lindh får nytt jobb',
    text: 'Statens servicecenters generaldirektör Åsa Lindh har utsetts till generaldirektör för Kammarkollegiet och slutar den 1 juni.',
    expect: ['leadership decided 2025-06-01'],
  },
  {
    title: 'Budget',
    text: 'Statens servicecenters anslag för 2026 blir 95 miljoner kronor lägre än i år, enligt budgetpropositionen.',
    expect: ['budget-cut proposed 2026-01-01'],
  },
  {
    title: 'Regeringen backar',
    text: 'Regeringen backar om besparingen på Statens servicecenter. De 150 miljonerna dras inte in.',
    expect: ['budget-cut cancelled'],
  },
  {
    title: 'L vill satsa',
    text: 'Liberalerna vill satsa 30 miljoner kronor på de statliga servicekontoren nästa år.',
    expect: ['budget-increase proposed 2026-01-01'],
  },
  {
    title: 'Sparar på lokaler',
    text: 'Statens servicecenter sparar 4 miljoner kronor om året på att lämna lokalen i Kista.',
    expect: ['office-relocation decided kista'],
  },
  {
    title: 'Kostnaden',
    text: 'Det statliga servicekontoret i Boden kostade 6 miljoner kronor att inreda.',
    expect: [],
  },
  {
    title: 'Interpellation 2025/26:88',
    text: 'Under det senaste året har Statens servicecenter stängt 29 servicekontor. Antalet har därmed minskat från 148 till 119. Hur bedömer statsrådet konsekvenserna?',
    expect: ['office-closure in-effect', 'network-size in-effect'],
  },
  {
    title: 'Replik: Staten lämnar inte landsbygden',
    text: 'Det är inte sant att regeringen stänger ner staten på landsbygden. Statens servicecenter har fler kontor än när S styrde.',
    expect: [],
  },
  {
    title: 'Rykten om Hudiksvall',
    text: 'Det går rykten om att servicekontoret i Hudiksvall ska läggas ned. Statens servicecenter vill inte kommentera saken.',
    expect: ['office-closure possible hudiksvall'],
  },
  {
    title: 'Säger nej till stängning',
    text: 'Kommunstyrelsen i Strömsund säger nej till att Statens servicecenter stänger kontoret i Strömsund. Den 30 september ska servicekontoret vara avvecklat.',
    expect: ['office-closure decided stromsund 2025-09-30'],
  },
  {
    title: 'Mobile state service',
    text: 'The Swedish government wants the National Government Service Centre to offer mobile state service offices in rural areas.',
    expect: ['mobile-service proposed'],
  },
  {
    title: 'Budget cut',
    text: 'The government has cut the budget of the National Government Service Centre by 50 million kronor for 2025.',
    expect: ['budget-cut in-effect 2025-01-01'],
  },
  {
    title: 'Kommunen svarar',
    text: 'Kan det bli ett statligt servicekontor i Ydre? Kommunen har ställt frågan till Statens servicecenter.',
    expect: [],
  },
  {
    title: 'Servicekontoret stängs i Hedemora',
    text: 'Statens servicecenter stänger för gott i Hedemora. Servicekontoret har sista öppetdag fredagen den 27 juni.',
    expect: ['office-closure decided hedemora 2025-06-27'],
  },
  {
    title: 'Servicekontoret i Flen kvar',
    text: 'Efter ny dialog med kommunen har Statens servicecenter beslutat att servicekontoret i Flen ska finnas kvar.',
    expect: ['office-closure cancelled flen'],
  },
  {
    title: 'Kommunalrådet efter beskedet',
    text: 'Det är oerhört tråkigt, säger kommunalrådet om att Statens servicecenter ska lägga ned servicekontoret i Orsa.',
    expect: ['office-closure decided orsa'],
  },
  {
    title: 'Fråga 2025/26:412',
    text: 'Servicekontoret i Kista stängdes den 28 februari. Statens servicecenter hänvisar till Sundbyberg. Anser statsrådet att det är rimligt?',
    expect: ['office-closure in-effect kista 2025-02-28'],
  },
  {
    title: 'Svar på interpellation',
    text: 'Fru talman! Det är Statens servicecenter som beslutar om öppettider och lokalisering av servicekontoren. Regeringen styr inte enskilda kontor.',
    expect: [],
  },
  {
    title: 'Motion om statlig service',
    text: 'Riksdagen ställer sig bakom att regeringen bör ge Statens servicecenter i uppdrag att inrätta servicekontor i varje kommun.',
    expect: ['mandate proposed', 'office-opening proposed'],
  },
  {
    title: 'Slottner: Fler kontor kommer att stängas',
    text: 'Civilminister Erik Slottner (KD) räknar med att fler statliga servicekontor kommer att stängas de närmaste åren.',
    expect: ['office-closure decided'],
  },
  {
    title: 'Öppnar på tisdag',
    text: 'På tisdag slår det statliga servicekontoret i Laholm upp dörrarna för första gången.',
    expect: ['office-opening decided laholm 2025-04-15'],
  },
  {
    title: 'Två nya kontor',
    text: 'Statens servicecenter öppnade två nya servicekontor i mars: Nynäshamn och Åre.',
    expect: ['office-opening in-effect nynashamn', 'office-opening in-effect are'],
  },
  {
    title: 'Servicekontor i Ystad?',
    text: 'Ystads kommun vill ha ett statligt servicekontor. Statens servicecenter säger att frågan är under beredning.',
    expect: [],
  },
  {
    title: 'Kontoret stänger tidigare',
    text: 'Servicekontoret i Nässjö stänger klockan 14 den 30 april, valborgsmässoafton. Statens servicecenter.',
    expect: ['office-hours decided nassjo 2025-04-30'],
  },
  {
    title: 'Drop-in tas bort',
    text: 'På servicekontoret i Norrtälje kan besökare från maj bara komma på bokad tid, meddelar Statens servicecenter.',
    expect: ['office-services decided norrtalje'],
  },
  {
    title: 'Id-kort',
    text: 'Skatteverkets id-kortshantering flyttas från servicekontoren till egna lokaler den 1 januari 2026, enligt ett beslut av Skatteverket och Statens servicecenter.',
    expect: ['office-services decided 2026-01-01'],
  },
  {
    title: 'Pensionsmyndigheten',
    text: 'Pensionsmyndigheten drar in sin bemanning på servicekontoren i Norrland. Statens servicecenters egen personal tar över.',
    expect: ['office-services decided'],
  },
  {
    title: 'Nya lokaler',
    text: 'Den 5 maj öppnar servicekontoret i Alingsås i nya lokaler på Kungsgatan. Statens servicecenter räknar med bättre tillgänglighet.',
    expect: ['office-relocation decided alingsas 2025-05-05'],
  },
  {
    title: 'Oväntat stängt',
    text: 'Servicekontoret i Gällivare höll stängt på måndagen på grund av sjukdom, enligt Statens servicecenter.',
    expect: ['office-disruption in-effect gallivare 2025-04-07'],
  },
  {
    title: 'Vattenläcka',
    text: 'Servicekontoret i Kiruna stängs tills vidare efter en vattenläcka. Statens servicecenter vet inte när det kan öppna.',
    expect: ['office-disruption decided kiruna'],
  },
  {
    title: 'Mobilt kontor i fjällen',
    text: 'Ett mobilt servicekontor från Statens servicecenter besöker från och med maj Tärnaby och Hemavan.',
    expect: ['mobile-service decided'],
  },
  {
    title: 'Bussen läggs ned',
    text: 'Statens servicecenter avslutar försöket med mobila servicekontor. Bussen gör sin sista tur i juni.',
    expect: ['mobile-service decided'],
  },
  {
    title: '148 blir 113',
    text: 'Under 2025 och 2026 minskar Statens servicecenter antalet servicekontor från 148 till 113.',
    expect: ['network-size decided'],
  },
  {
    title: 'Sparkrav',
    text: 'Statens servicecenter får minskat anslag med 50 miljoner kronor 2025 och ytterligare 50 miljoner 2026.',
    expect: ['budget-cut in-effect 2025-01-01'],
  },
  {
    title: 'SD vill gå längre',
    text: 'Sverigedemokraterna vill halvera Statens servicecenters anslag för servicekontoren.',
    expect: ['budget-cut proposed'],
  },
  {
    title: 'Vårbudgeten',
    text: 'I vårändringsbudgeten föreslår regeringen att Statens servicecenter tillförs 18 miljoner kronor för servicekontoren.',
    expect: ['budget-increase proposed'],
  },
  {
    title: 'Regeringsuppdrag',
    text: 'Statens servicecenter fick i går i uppdrag av regeringen att ta fram förslag på hur de statliga servicekontoren kan bli färre.',
    expect: ['mandate decided'],
  },
  {
    title: 'Uppdraget avslutat',
    text: 'Statens servicecenter redovisade i dag sitt uppdrag om servicekontorens framtid.',
    expect: ['review in-effect'],
  },
  {
    title: 'Ny GD',
    text: 'Regeringen söker en ny generaldirektör till Statens servicecenter sedan Åsa Lindh meddelat att hon slutar.',
    expect: ['leadership decided'],
  },
  {
    title: 'Offices to shut',
    text: 'State service offices in Bollnäs and Ljusdal will shut on June 13, according to the National Government Service Centre.',
    expect: ['office-closure decided bollnas 2025-06-13', 'office-closure decided ljusdal 2025-06-13'],
  },
  {
    title: 'No more closures',
    text: 'No more state service offices will be closed this year, the National Government Service Centre says.',
    expect: [],
  },
  {
    title: 'Extra funding',
    text: 'The government proposes an extra SEK 30 million for the National Government Service Centre in 2026.',
    expect: ['budget-increase proposed 2026-01-01'],
  },
  {
    title: 'Hur många kontor blir det?',
    text: 'Hur många servicekontor ska finnas kvar? Statens servicecenter har inte gett besked.',
    expect: [],
  },
  {
    title: 'Har kontoret i Malå stängt?',
    text: 'Nej, det statliga servicekontoret i Malå har inte stängt. Statens servicecenter byter bara skyltar.',
    expect: [],
  },
  {
    title: 'Avvecklingen försenas',
    text: 'Avvecklingen av servicekontoret i Åmål försenas till september. Statens servicecenter har inte hittat någon som tar över hyran.',
    expect: ['office-closure decided amal'],
  },
  {
    title: 'Protest i Sollefteå',
    text: 'Över 500 personer har skrivit på för att rädda servicekontoret i Sollefteå. Statens servicecenter planerar att lägga ned det i höst.',
    expect: ['office-closure proposed solleftea'],
  },
  {
    title: 'Tre kontor',
    text: 'Kontor som läggs ned\nStatens servicecenter avvecklar följande servicekontor:\n- Mellerud: 29 augusti\n- Bengtsfors: 26 september\n- Färgelanda: 31 oktober',
    expect: [
      'office-closure decided mellerud 2025-08-29',
      'office-closure decided bengtsfors 2025-09-26',
      'office-closure decided fargelanda 2025-10-31',
    ],
  },
];
