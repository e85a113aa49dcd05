// A sixth batch, labelled before it was read. The same form as changes-examples.ts, and the same day of publication.
import type { Example } from './changes-examples.ts';

export const variedFour: Example[] = [
  {
    title: 'Färre servicekontor',
    text: 'De ska bli 112 servicekontor, enligt myndighetens förslag. Statens servicecenter har i dag 148.',
    expect: ['network-size proposed'],
  },
  {
    title: 'Servicekontoret i Degerfors stänger',
    text: 'Den 31 oktober stänger det statliga servicekontoret i Degerfors för gott, skriver Statens servicecenter i ett pressmeddelande.',
    expect: ['office-closure decided degerfors 2025-10-31'],
  },
  {
    title: 'Oro i Norrland',
    text: 'Flera kommuner i Norrland är oroliga för att deras statliga servicekontor ska försvinna.',
    expect: ['office-closure possible'],
  },
  {
    title: 'Facket: Stoppa nedläggningarna',
    text: 'ST kräver att Statens servicecenter avbryter stängningarna av servicekontor tills konsekvenserna är utredda.',
    expect: ['office-closure decided'],
  },
  {
    title: 'Fråga till statsrådet',
    text: 'Statens servicecenter avser att lägga ner servicekontoret i Gislaved. Tänker statsrådet agera för att kontoret ska få vara kvar?',
    expect: ['office-closure proposed gislaved'],
  },
  {
    title: 'Klart med nytt kontor',
    text: 'Det blir ett nytt statligt servicekontor i Sollentuna. Lokalen på Turebergs torg tas i bruk den 1 oktober, enligt Statens servicecenter.',
    expect: ['office-opening decided sollentuna 2025-10-01'],
  },
  {
    title: 'Invigt',
    text: 'Servicekontoret i Märsta är invigt. Civilminister Erik Slottner (KD) höll tal när Statens servicecenter tog emot gästerna.',
    expect: ['office-opening in-effect marsta'],
  },
  {
    title: 'Ingen öppning i Vara',
    text: 'Statens servicecenter öppnar inte något servicekontor i Vara, trots tidigare planer.',
    expect: ['office-opening cancelled vara'],
  },
  {
    title: 'Begränsade öppettider i Hofors',
    text: 'På grund av vakanser har servicekontoret i Hofors begränsade öppettider under april och maj, meddelar Statens servicecenter.',
    expect: ['office-hours in-effect hofors'],
  },
  {
    title: 'Fler öppettider',
    text: 'Statens servicecenter vill ha kvällsöppet på servicekontoren i storstäderna.',
    expect: ['office-hours proposed'],
  },
  {
    title: 'Avtal sägs upp',
    text: 'Arbetsförmedlingen säger upp avtalet med Statens servicecenter om kundtorg på servicekontoren.',
    expect: ['office-services decided'],
  },
  {
    title: 'Flyttar',
    text: 'Statens servicecenter har hittat nya lokaler åt servicekontoret i Lidköping. Flytten sker den 18 augusti.',
    expect: ['office-relocation decided lidkoping 2025-08-18'],
  },
  {
    title: 'Mobila team',
    text: 'Statens servicecenter utreder om mobila servicekontor kan ersätta fasta i glesbygden.',
    expect: ['mobile-service possible'],
  },
  {
    title: 'Nätet',
    text: 'År 2027 ska det finnas 113 statliga servicekontor, jämfört med 148 i dag.',
    expect: ['network-size decided'],
  },
  {
    title: 'Nedskärning',
    text: 'Regeringen skär ned med 100 miljoner kronor på Statens servicecenter nästa år.',
    expect: ['budget-cut decided 2026-01-01'],
  },
  {
    title: 'Budgetmotion',
    text: 'Socialdemokraterna avsätter 120 miljoner kronor i sin budgetmotion för att Statens servicecenter ska slippa stänga servicekontor.',
    expect: ['budget-increase proposed'],
  },
  {
    title: 'Tillskott',
    text: 'Statens servicecenter får ett tillskott på 40 miljoner kronor 2026, meddelade finansministern i dag.',
    expect: ['budget-increase decided 2026-01-01'],
  },
  {
    title: 'Uppdrag',
    text: 'Regeringen har gett Statens servicecenter i uppdrag att redovisa vilka servicekontor som ska avvecklas.',
    expect: ['mandate decided'],
  },
  {
    title: 'Lagförslag',
    text: 'Regeringen föreslår en ny lag som ger Statens servicecenter rätt att behandla personuppgifter på servicekontoren. Lagen föreslås träda i kraft den 1 januari 2026.',
    expect: ['mandate proposed 2026-01-01'],
  },
  {
    title: 'Chefsbyte',
    text: 'Eva Ek tillträdde i tisdags som generaldirektör för Statens servicecenter.',
    expect: ['leadership in-effect 2025-04-08'],
  },
  {
    title: 'Granskning',
    text: 'Riksrevisionen har granskat Statens servicecenters kontorsnät och riktar kritik mot regeringen.',
    expect: ['review in-effect'],
  },
  {
    title: 'Utredning',
    text: 'En särskild utredare ska se över finansieringen av Statens servicecenters servicekontor.',
    expect: ['review decided'],
  },
  {
    title: 'Service office closes early',
    text: 'The state service office in Visby will close an hour earlier from May 5, the National Government Service Centre says.',
    expect: ['office-hours decided visby 2025-05-05'],
  },
  {
    title: 'Sweden scraps closure',
    text: 'The National Government Service Centre has scrapped plans to close the state service office in Lycksele.',
    expect: ['office-closure cancelled lycksele'],
  },
  {
    title: 'Vad tycker du?',
    text: 'Statens servicecenter frågar nu besökarna vad de tycker om servicekontoren.',
    expect: [],
  },
  {
    title: 'Årsredovisning',
    text: 'Under 2024 öppnade Statens servicecenter två servicekontor och stängde inget. Vid årets slut fanns 148 kontor.',
    expect: ['office-opening in-effect'],
  },
  {
    title: 'Slottner svarar',
    text: 'Jag utgår från att Statens servicecenter gör kloka avvägningar när kontor läggs ned, svarar Erik Slottner på frågan om servicekontoren.',
    expect: ['office-closure decided'],
  },
  {
    title: 'Tidplan',
    text: 'Servicekontor som öppnar 2026 enligt Statens servicecenter: Tranemo (mars), Svalöv (maj) och Gagnef (oktober).',
    expect: ['office-opening decided tranemo', 'office-opening decided svalov', 'office-opening decided gagnef'],
  },
  {
    title: 'Väntat besked',
    text: 'I maj väntas Statens servicecenter besluta vilka servicekontor som ska läggas ned nästa år.',
    expect: ['office-closure decided'],
  },
  {
    title: 'Julens öppettider',
    text: 'På julafton är servicekontoret i Gällivare stängt, meddelar Statens servicecenter.',
    expect: ['office-hours decided gallivare 2025-12-24'],
  },
  {
    title: 'Utrymt',
    text: 'Servicekontoret i Hässleholm utrymdes efter ett hot, uppger Statens servicecenter. Kontoret öppnade igen dagen därpå.',
    expect: ['office-disruption in-effect hassleholm'],
  },
  {
    title: 'Badhus i stället',
    text: 'Servicekontoret i Tranås stängs, har Statens servicecenter beslutat. Samtidigt satsar Tranås kommun 30 miljoner kronor på ett nytt badhus.',
    expect: ['office-closure decided tranas'],
  },
  {
    title: 'Lång väg',
    text: 'Servicekontoret i Bräcke stänger den 12 juni, enligt Statens servicecenter. – Vi får åtta mil till närmaste kontor, säger en besökare.',
    expect: ['office-closure decided bracke 2025-06-12'],
  },
];
