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
      ].map((x) => 'office-closure decided ' + x),
    ],
  },
  {
    title: 'ST: Nedläggningarna drabbar de svagaste',
    text: 'Facket ST är starkt kritiskt till att Statens servicecenter stänger servicekontor runt om i landet. "Det är de mest utsatta som drabbas", säger avdelningsordförande Annika Andersson.',
    expect: ['office-closure decided'],
  },
  {
    text: 'Statens servicecenter ser över möjligheten att lämna lokalerna i Sollefteå. Något beslut om servicekontoret är inte fattat.',
    expect: [],
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
    expect: ['office-closure in-effect simrishamn'],
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
    expect: ['budget-cut decided 2025-01-01'],
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
];
