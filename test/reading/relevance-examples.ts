// Texts about the state's service offices, and texts that only look it; labelled before the code was asked.

export type Case = [what: string, text: string, more?: { title?: string; publishedAt?: string; url?: string }];

export const about: Case[] = [
  ['the state’s own', 'Det statliga servicekontoret i Mora får kortare öppettider från årsskiftet.'],
  ['in the genitive', 'Statens servicekontor i Ljusdal flyttar till nya lokaler vid torget.'],
  ['English', 'The State service office in Mora will close on 30 June 2026, the agency says.'],
  [
    'English, plural',
    'More than thirty state service offices are to be shut down in Sweden, according to director-general Åsa Lindh.',
  ],
  [
    'the abbreviation in context',
    'SSC stänger kontoret i Hallsberg. Den som vill ha hjälp av Försäkringskassan eller Pensionsmyndigheten får åka till servicekontoret i Örebro.',
  ],
  [
    'the agencies’ common office',
    'Myndigheternas gemensamma kontor i Sveg stänger för gott. Skatteverket, Försäkringskassan och Pensionsmyndigheten har delat servicekontor där i många år.',
  ],
  [
    'a bare name in good company',
    'Servicekontoret i Arvika har stängt. Arvikaborna får nu vända sig till Karlstad för att träffa Försäkringskassan och Skatteverket.',
  ],
  [
    'a headline and visitors',
    'Runt sextio personer om dagen söker hjälp med pensionen, skatten och sin ersättning. Nu hänvisas de till Sundsvall.',
    { title: 'Servicekontoret i Kramfors läggs ned' },
  ],
  [
    'local statal service',
    'Regeringen ger en utredare i uppdrag att se över den lokala statliga servicen i glesbygd.',
    { title: 'Översyn av lokal statlig service' },
  ],
  [
    'a union',
    'ST kritiserar beskedet att vart fjärde servicekontor läggs ned. – Medlemmarna i myndigheten är oroliga, säger avdelningsordföranden.',
  ],
  [
    'the head of the agency',
    'Statens servicecenter får en ny generaldirektör. Regeringen har utsett Lena Provmark till chef för myndigheten från den 1 mars.',
  ],
  [
    'payroll as the subject',
    'Statens servicecenter byter lönesystem för 150 myndigheter under 2026. Bytet försenas, meddelar myndigheten.',
  ],
  [
    'a letter to the editor',
    'När servicekontoret i Åmål försvann blev det långt för oss äldre. Staten drar sig tillbaka från landsbygden och civilministern tycker att vi ska använda e-legitimation.',
  ],
  [
    'council against closing',
    'Kommunstyrelsen i Storuman protesterar mot att servicekontoret kan stängas. Statens servicecenter har föreslagit att kontoret ersätts av ett mobilt kontor två dagar i veckan.',
  ],
  [
    'municipality beside the state',
    'Servicekontoret i Vansbro får vara kvar. Kommunen erbjuder Statens servicecenter lokaler i kommunhuset.',
  ],
  [
    'police and state together',
    'Polisens reception och det statliga servicekontoret i Vimmerby ska dela lokal från i höst, meddelar Statens servicecenter.',
  ],
  [
    'the parliament',
    'Fråga 2025/26:120 Servicekontoret i Lindesberg, av Anna Provlin (S) till civilminister Erik Slottner (KD).',
  ],
  [
    'an audit',
    'Riksrevisionen har granskat de statliga servicekontoren och är kritisk till hur lokaliseringen har skett.',
  ],
  ['the building', 'Inbrott på servicekontoret i Tensta: Statens servicecenter håller stängt på tisdagen.'],
  [
    'opening after the take-over',
    'I juni öppnar ett nytt servicekontor i Laholm. Där kan invånarna få hjälp med frågor om skatt, pension och sjukpenning.',
    { publishedAt: '2022-04-02' },
  ],
  [
    'a mayor’s regret',
    'Kommunalrådet beklagar att det statliga servicekontoret i Ludvika försvinner. Hon har skrivit till regeringen.',
  ],
  [
    'a mobile office',
    'Från mars kommer en buss med handläggare till Sorsele varannan vecka. Statens servicecenter testar mobil service när servicekontoret i Storuman stänger.',
  ],
  [
    'the English name of the agency',
    'Sweden’s National Government Service Centre plans to reduce its network from 147 to 112 offices.',
  ],
  [
    'the migration agency moves in',
    'Migrationsverket börjar ta emot asylsökande på servicekontor i Borlänge och Visby. Kontoren drivs av staten.',
  ],
  [
    'opening hours',
    'Servicekontoret i Köping stänger tidigare på fredagar. Den som vill träffa Försäkringskassan måste komma före lunch.',
  ],
  [
    'a motion',
    'Motion 2025/26:311 av Lars Provsson (C): Behåll servicekontoren i glesbygd. Riksdagen ställer sig bakom att statlig service ska finnas i alla kommuner.',
  ],
  ['a budget text', 'Utgiftsområde 2: anslag 1:15 Statens servicecenter minskas med 50 miljoner kronor 2025.'],
  [
    'the agency in the headline only',
    'Anslagen minskar och vart fjärde kontor ska bort till 2027, skriver generaldirektören till de anställda.',
    { title: 'Statens servicecenter varslar 120 anställda' },
  ],
  [
    'a tax question at the office',
    'Behöver du hjälp med deklarationen? Besök ett servicekontor. Skatteverkets och Statens servicecenters handläggare hjälper till i mars.',
  ],
  [
    'threats',
    'Våldsam besökare greps på servicekontoret i Kista. Personal från Försäkringskassan och Skatteverkets tjänster hotades med kniv.',
  ],
];

export const notAbout: Case[] = [
  ['police, named', 'Polisens servicekontor i Hässleholm får nya öppettider för passärenden.'],
  [
    'police, not named',
    'Pass och nationellt id-kort hämtar du från och med måndag på det nya servicekontoret i Eslöv. Boka tid på webben innan du kommer.',
  ],
  [
    'police, a region’s word',
    'Receptionen byter namn och blir servicekontor. Här kan du göra en anmälan, hämta hittegods och ansöka om vapenlicens.',
  ],
  [
    'passports and photographs',
    'Nya tider på servicekontoret i Ystad. Passhanteringen har öppet måndag till torsdag och provisoriska pass utfärdas bara i Malmö.',
  ],
  [
    'a municipality named',
    'Mjölby kommuns servicekontor håller stängt på klämdagen. Frågor om bygglov och förskola besvaras i växeln.',
  ],
  [
    'a municipality’s department',
    'Servicekontoret ansvarar för städning, måltider och fastigheter i kommunen. Förvaltningschefen vill anställa tre lokalvårdare.',
  ],
  [
    'a municipality’s centre',
    'Kommunens servicecenter i biblioteket öppnar i mars. Här får du hjälp med ansökan om förskola, bygglov och parkeringstillstånd.',
  ],
  [
    'a city’s centre',
    'Norrköpings nya servicecenter samlar all kommunal kundtjänst på ett ställe, säger kommunalrådet.',
  ],
  ['a bank', 'Sparbanken stänger sitt servicekontor i Tidaholm. Kontanter kan tas ut i automaten vid torget.'],
  ['insurance', 'Försäkringsbolaget samlar sin skadereglering på ett servicekontor i Umeå med fyrtio rådgivare.'],
  [
    'the tax agency before the take-over',
    'Skatteverkets servicekontor i Flen stänger till sommaren.',
    { publishedAt: '2015-03-02' },
  ],
  [
    'the employment service’s own',
    'Arbetsförmedlingen lägger ned kontoret i Hofors. Personalen flyttar till Sandviken.',
  ],
  ['Norway', 'Nav stänger sitt servicekontor i Halden och hänvisar brukerne till Sarpsborg, skriver norska NRK.'],
  [
    'Finland',
    'FPA:s servicekontor i Jakobstad flyttar. Även skattebyrån och servicepunkten i Nykarleby berörs, säger Kela.',
  ],
  [
    'a car workshop',
    'Volvohandlaren öppnar ett nytt servicecenter i Alingsås med däckhotell och verkstad för elbilar.',
  ],
  [
    'an IT service desk',
    'Bolagets servicecenter för IT-support flyttar till Krakow. Kunderna ska inte märka något, säger vd:n.',
  ],
  [
    'a hospital',
    'Sjukhusets servicecenter tar över bokningen av patienttransporter. Regionen räknar med kortare köer i vården.',
  ],
  [
    'a box at the end',
    `${'Kommunen bygger om skolan i centrum och eleverna flyttar till paviljonger under tiden. Rektorn hoppas att allt är klart till hösten. '.repeat(6)}\n\nLäs också: Servicekontoret i Arvika stänger`,
  ],
  [
    'a job advertisement',
    'Vi söker en ekonomiassistent till vårt servicekontor i Borås. Du har erfarenhet av fakturering och trivs i en växande koncern. Sök tjänsten senast 1 maj.',
  ],
  [
    'an event calendar',
    'Lördag: loppis i Folkets hus kl. 10. Söndag: gudstjänst. Måndag: språkcafé på biblioteket, mitt emot gamla servicekontoret. Tisdag: bingo.',
  ],
  [
    'one of many consulted',
    'Förslaget skickas på remiss till Arbetsförmedlingen, Bolagsverket, Digg, Skatteverket, Statens servicecenter, Statskontoret och Åklagarmyndigheten.',
  ],
  [
    'a payroll provider in passing',
    'Museet redovisar ett underskott för året. Lönerna hanteras av Statens servicecenter. Besökssiffrorna steg när utställningen om vikingar öppnade och entréintäkterna ökade kraftigt.',
  ],
  [
    'a former employer',
    'Anna Provberg blir ny museichef. Hon har tidigare varit avdelningschef vid Statens servicecenter och dessförinnan arbetat i Lund.',
  ],
  [
    'the Swedish Space Corporation',
    'SSC ökar takten på Esrange i Kiruna. Rymdbolaget SSC räknar med en satellituppskjutning nästa år.',
  ],
  [
    'housing company',
    'Hyresgästerna kan lämna nycklar på bostadsbolagets servicekontor i Gårdsten. Felanmälan görs på webben.',
  ],
  ['county boards’ ring', 'Kyrkans servicekontor i Härnösand tar över bokföringen åt stiftets församlingar.'],
  [
    'the city’s own office, only the town named',
    'Servicekontoret i Kumla stadshus hjälper dig med bygglov, skolval och felanmälan av gatubelysning.',
  ],
  [
    'a municipal reorganisation',
    'Förslaget är att servicekontoret slås ihop med tekniska förvaltningen. Kommunfullmäktige beslutar i juni.',
  ],
  [
    'the police without the word',
    'Hämta ditt nya pass på servicekontoret. Drop-in tisdagar och torsdagar, medtag giltig legitimation.',
  ],
  [
    'the energy company',
    'Energibolagets servicekontor i Nacka stänger när kunderna väljer webben. Elräkningen går att betala i butik.',
  ],
  ['a farmers’ office', 'LRF Konsult lägger ner servicekontoret i Skara och hänvisar bönder till Lidköping.'],
  ['the church', 'Församlingens servicekontor flyttar ihop med pastorsexpeditionen i Boden.'],
  [
    'a tourist’s tip',
    'Resetips: På Islands servicekontor i Reykjavik kan turister köpa kartor. Flyget från Arlanda tar tre timmar.',
  ],
  ['Denmark', 'Borgerservice i Köpenhamn stänger två servicekontor, skriver danska medier.'],
  ['an elevator firm', 'Hissföretaget Kone inviger ett servicecenter i Umeå med plats för 25 tekniker.'],
  [
    'a newsletter’s links',
    `${'Elbolaget höjer priserna i Värmland från april. Kunderna rasar och flera överväger att byta leverantör inom kort. '.repeat(8)}\nMest läst\nServicekontoret läggs ned\nBrand i Karlstad`,
  ],
  [
    'an appointment with a seat on the board',
    'Maja Provner utses till rektor vid högskolan. Hon är i dag ledamot i styrelsen för Statens servicecenter.',
  ],
  [
    'a consultation list of offices',
    'Betänkandet har remitterats till Domstolsverket, Kriminalvården, Polismyndigheten, Statens servicecenter och Tullverket. Svaren ska ha kommit in senast den 4 maj.',
  ],
  ['county council service', 'Regionens servicecenter i Falun tar över växeln från lasarettet i Mora.'],
  ['an international company', 'Banken flyttar 200 jobb till sitt servicecenter i Vilnius.'],
];
