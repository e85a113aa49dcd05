// Many ways to say each kind of change: what kind it is and no other, whatever the words. Status, offices and days have their own tests.
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const kinds: Record<string, string> = {
  'office-closure': `
    Om två veckor slår Statens servicecenter igen dörren för gott i Hagfors.
    Servicekontoret i Kalix bommas igen vid månadsskiftet.
    Staten lämnar Filipstad. Sista dagen man kan besöka servicekontoret är den 28 mars.
    Nu försvinner det statliga servicekontoret i Vimmerby.
    Fyra orter mister sina servicekontor: Flen, Laxå, Hofors och Bräcke.
    Efter sommaren är det Sävsjös tur att bli av med sitt servicekontor.
    Näst på tur att stängas är servicekontoret i Tierp.
    Servicekontoret i Oxelösund stryks från kartan.
    Statens servicecenter lägger vid årsskiftet ner verksamheten i Munkedal.
    Avvecklingen av servicekontoret i Vara är klar i juni.
    Servicekontoret i Bjuv har öppet till den 30 april, sedan är det slut.
    Den 4 april tar kontoret i Svalöv emot sina sista besökare, skriver Statens servicecenter.
    Inga servicekontor i Dalarna läggs ner, lovar Statens servicecenter efter oron i Malung.
    Servicekontoret i Hultsfred överlever. Statens servicecenter har förlängt hyresavtalet.
    Hotet mot servicekontoret i Sunne är avvärjt.
    Servicekontoret i Åmål får leva vidare, meddelade civilministern på onsdagen.
    Det går mot nedläggning av servicekontoret i Lessebo.
    Statens servicecenter vill göra sig av med åtta av sina servicekontor.
    Öckerö blir utan servicekontor när hyresavtalet löper ut.
    I fredags släcktes lampan på servicekontoret i Gällivare för sista gången.
    I maj går staten ur Kramfors. Då stängs servicekontoret.
    Två servicekontor i Skåne ryker i sparpaketet.
    Kontoret i Emmaboda finns inte längre. Statens servicecenter låste dörren för gott i fredags.
    Servicekontoret i Herrljunga hotas av nedläggning.
    Glesare mellan servicekontoren: vart femte ska bort.
    Statens servicecenter ska glesa ut sitt nät av servicekontor.
    Servicekontoren i Dals-Ed och Mellerud står på listan över kontor som kan stänga.
    Statens servicecenter backar – servicekontoret i Härnösand blir inte nedlagt.
    Vid midsommar vrider Statens servicecenter om nyckeln i Ljusdal.
    Servicekontoret i Nora läggs i malpåse.
    Den statliga närvaron i Arjeplog är snart ett minne blott: servicekontoret packar ihop i augusti.
    Först Säffle, sedan Kil: nu stänger staten ännu ett servicekontor.
    Var fjärde servicekontor kan tvingas slå igen, varnar facket.
    Åtta kontor bort i norr, föreslår Statens servicecenter i sin genomgång av servicekontoren.
    Statens servicecenter säger upp hyreskontraktet i Vadstena och lämnar orten.
    I maj gick det sista besöket till servicekontoret i Töreboda. Nu är det borta.
    Staten flyr Bergslagen. Tre servicekontor avvecklas under hösten.
    Servicekontoret i Robertsfors får nådatid till 2026.
    Nedläggningshotade servicekontoret i Ragunda kan andas ut.
  `,
  'office-opening': `
    Sveriges nordligaste servicekontor har premiär på onsdag. Besökare i Karesuando har i dag 18 mil till närmaste kontor. Öppettiderna blir desamma som i Kiruna.
    På måndag slås dörrarna upp till Statens servicecenters nya kontor i Sigtuna.
    Strömstad får servicekontor i höst.
    Nästa servicekontor hamnar i Tidaholm.
    Statens servicecenter startar ett servicekontor i Vännäs under våren.
    Från den 2 juni tar servicekontoret i Ronneby emot besökare för första gången.
    Servicekontoret i Tranemo togs i bruk förra veckan.
    Ett servicekontor i Rättvik står färdigt till midsommar.
    Finansministern klippte bandet till det statliga servicekontoret i Skurup.
    Nu är det klart: Statens servicecenter etablerar sig i Skinnskatteberg.
    Invigningen av servicekontoret i Alvesta är den 5 maj.
    Planerna på ett servicekontor i Hjo skrinläggs.
    Dröjer med servicekontoret i Mullsjö: öppningen skjuts till oktober.
    Statens servicecenter letar lokal för ett servicekontor i Årjäng.
    Lekebergs kommun har erbjudits ett servicekontor, som ska vara i gång till sommaren.
    Två servicekontor till ska byggas upp i Norrbotten.
    Efter fyra års väntan välkomnar servicekontoret i Kil sina första besökare.
    I dag slog Statens servicecenter upp portarna till sitt kontor i Mönsterås.
    Servicekontor nummer 130 invigs i Bengtsfors.
    Bygget av ett servicekontor i Åstorp är i full gång, och i mars kommer de första besökarna.
    Staten är på väg tillbaka till Pajala. Ett servicekontor ska finnas på plats före jul.
    Nio orter får nya servicekontor, bland dem Smedjebacken.
    Det nya servicekontoret i Timrå dröjer till nästa år.
    Regeringen pekar ut Älvdalen, Berg och Dorotea som orter för nya servicekontor.
  `,
  'office-relocation': `
    Hyresvärden river huset. I höst måste servicekontoret i Landskrona hitta en annan adress.
    Servicekontoret i Piteå byter lokal efter sommaren.
    I juni går flyttlasset för servicekontoret i Mora, från Kyrkogatan till Strandgatan.
    Servicekontoret i Gävle hittas från och med den 1 april på Drottninggatan 22.
    Den nya adressen till servicekontoret i Falun blir Slaggatan 9.
    Servicekontoret i Ystad hyr in sig i stadshuset.
    Kommunhuset blir nytt hem för servicekontoret i Haparanda.
    Servicekontoret i Skara är tillbaka i de gamla lokalerna.
    Servicekontoret i Enköping blir kvar på Kyrkogatan. Flytten till resecentrum stoppas.
    Servicekontoret i Kalmar har fått ny hemvist i Galleria Kvarnen.
    Efter 15 år på Storgatan flyttar servicekontoret i Bollnäs ihop med biblioteket.
    Servicekontoret i Motala har bytt adress och ligger nu på Repslagaregatan.
    Statens servicecenter söker nya lokaler åt servicekontoret i Ludvika.
    Flytten av servicekontoret i Västervik till stadshuset blir inte av.
  `,
  'office-hours': `
    Sommartider: från den 23 juni till den 15 augusti stänger servicekontoren redan klockan 14.
    Från maj lunchstänger servicekontoret i Boden.
    Fredagarna stryks på servicekontoret i Kumla.
    Servicekontoret i Solna får kvällsöppet på torsdagar.
    Öppettiderna på servicekontoren i Halland krymper.
    Längre köer när servicekontoret i Eslöv kapar öppettiderna med en tredjedel.
    Servicekontoret i Tibro har numera bara öppet varannan vecka.
    Det blir lördagsöppet på servicekontoret i Kista.
    Servicekontoret i Växjö stänger en timme tidigare på fredagar.
    Fem dagar blir tre på servicekontoret i Ånge.
    Från den 1 september kan du besöka servicekontoret i Arboga måndag till onsdag klockan 9–13.
    Snävare öppethållande väntar på servicekontoret i Olofström.
    Servicekontoret i Lidköping öppnar senare på morgnarna, klockan 10 i stället för 9.
    Sommartid på servicekontoren: under juli är det stängt på fredagar.
    Servicekontoret i Trosa går ner till två öppetdagar i veckan.
    Servicekontoret i Gnosjö får begränsat öppet: två förmiddagar i veckan.
    Från och med april är servicekontoret i Krokom stängt på onsdagar.
    Generösare tider på servicekontoren i Stockholm: nu är det öppet till klockan 18.
    Öppethållandet vid servicekontoret i Mark skärs ned till tre dagar.
    Statens servicecenter stryker lunchöppet på elva servicekontor.
    Dörren till servicekontoret i Hylte är hädanefter öppen bara på måndagar.
    Servicekontoret i Svenljunga återgår till ordinarie öppettider den 1 maj.
  `,
  'office-disruption': `
    Ett rör sprang i natt. Servicekontoret i Halmstad är därför stängt, och besökare hänvisas till Varberg. Kontoret väntas öppna igen på torsdag.
    Servicekontoret i Kiruna är stängt torsdag och fredag på grund av en översvämning.
    Fukt i väggarna: servicekontoret i Varberg håller stängt tills felet är åtgärdat.
    Servicekontoret i Lund är stängt den här veckan medan golvet byts.
    Servicekontoret i Tumba tvingades stänga i går efter hot mot personalen.
    I dag är det stopp på landets servicekontor. Inga ärenden kan hanteras eftersom datorerna ligger nere.
    Servicekontoret i Skövde öppnar igen på måndag efter vattenläckan.
    Under ombyggnaden i april hålls servicekontoret i Mjölby stängt.
    Sjukdom bland personalen gör att servicekontoret i Arjeplog inte öppnar i dag.
    Alla servicekontor stänger klockan 12 på fredag för en utbildningsdag.
    Brandlarmet gick och servicekontoret i Täby fick utrymmas.
    En vecka i juli slår servicekontoret i Båstad igen för golvslipning.
    Servicekontoret i Alingsås är stängt till och med fredag efter en vattenläcka.
    Servicekontoren i Malmö slog igen i går eftermiddag sedan ett bombhot ringts in.
    Landets servicekontor drabbades av ett it-haveri och fick skicka hem besökare.
    Servicekontoret i Falköping stänger tillfälligt för renovering.
    Snöovädret gjorde att servicekontoren i Blekinge höll stängt på tisdagen.
    Strejken stänger servicekontoret i Umeå på fredag.
  `,
  'office-services': `
    Snart kan du gifta dig på servicekontoret. I Borås börjar Statens servicecenter med borgerliga vigslar.
    Arbetsförmedlingen lämnar servicekontoren den 1 juli.
    Nu kan du få hjälp av Migrationsverket på servicekontoret i Nässjö.
    Pensionsmyndigheten börjar bemanna servicekontoret i Karlstad på onsdagar.
    Från i höst går det att hämta ut id-kort på servicekontoret i Tranås.
    Försäkringskassan drar tillbaka sin personal från de statliga servicekontoren.
    CSN ansluter sig till servicekontoren.
    Servicekontoret i Luleå slutar ta emot bokade besök.
    På servicekontoret i Borlänge ges nu hjälp på arabiska och somaliska.
    Skatteverket säger upp avtalet om servicekontoren.
    Kronofogden finns från och med i dag med på servicekontoren i Västernorrland.
    Kommunens medborgarvägledare ska stå för servicen på servicekontoret i Sorsele.
    I Arvidsjaur prövas en obemannad disk på servicekontoret.
    Det går inte längre att söka uppehållstillstånd på servicekontoret i Hässleholm.
    Servicekontoren slutar med passfoton.
    Servicekontoret i Visby utökar med vägledning för företagare.
    Bolagsverket blir ny samverkanspart vid landets servicekontor.
    Besökare på servicekontoret i Skellefteå får från i höst boka tid.
    Arbetsförmedlingen stannar på servicekontoren efter att avtalet förlängts till 2028.
    Trafikverket och Statens servicecenter har tecknat avtal om körkortsfrågor på servicekontoren.
    Migrationsverket utökar sin närvaro till ytterligare 20 servicekontor.
    Besökarna på servicekontoret i Botkyrka kan numera träffa en skuldrådgivare.
    Från årsskiftet hjälper servicekontoren till med ansökan om tandvårdsstöd.
    Servicekontoret i Jokkmokk erbjuder från och med nu service på lulesamiska.
    Arbetsförmedlingens personal försvinner från servicekontoret i Hagfors.
    Servicekontoren tar inte längre emot kontanter.
  `,
  'mobile-service': `
    En servicebuss börjar rulla i Jämtlands län i maj, meddelar Statens servicecenter.
    Ambulerande tjänstemän från servicekontoret i Lycksele besöker Åsele varannan tisdag.
    Servicekontor på hjul ska ersätta de stängda kontoren i Värmland.
    Regeringen vill ha mobila servicekontor i glesbygd.
    Statens servicecenters buss parkeras för gott.
    Pop up-kontor i köpcentrum – Statens servicecenter testar i Bromölla.
    Med start i augusti kör Statens servicecenter en buss till byar i Härjedalen.
    Statens servicecenter lägger ner försöket med servicebuss i Dalarna.
  `,
  mandate: `
    Statens servicecenter får i uppdrag att redovisa hur lokal statlig service kan utvecklas.
    Regeringen ger Statens servicecenter och Digg i uppdrag att hjälpa äldre med e-legitimation på servicekontoren.
    Från den 1 juni tar Statens servicecenter över ansvaret för servicekontoren från Skatteverket.
    Ansvaret för servicekontoren ska övergå till länsstyrelserna, föreslår regeringen.
    En ny lag om statlig service träder i kraft den 1 juli. Den reglerar servicekontorens uppgifter.
    Statens servicecenter ska enligt det nya regleringsbrevet prioritera kontor i socioekonomiskt utsatta områden.
    Regeringen ändrar Statens servicecenters instruktion.
    Ändringen i förordningen om Statens servicecenter innebär att myndigheten får hantera Migrationsverkets ärenden.
    Statens servicecenter åläggs att redovisa besöksstatistik för servicekontoren varje kvartal.
    Servicekontoren flyttas från Statens servicecenter till Skatteverket, föreslår M.
    Regeringen utvidgar Statens servicecenters uppdrag till att omfatta stöd till ukrainare.
    Länsstyrelserna kan få ansvaret för servicekontoren, enligt ett förslag från utredningen.
    Förordningen med instruktion för Statens servicecenter ändras den 1 april.
  `,
  leadership: `
    Åsa Lindh slutar som generaldirektör för Statens servicecenter.
    Maria Hemström Hemmingsson blir ny chef för Statens servicecenter.
    Regeringen utser Per Eriksson till tillförordnad generaldirektör för Statens servicecenter.
    Åsa Lindhs förordnande som GD för Statens servicecenter förlängs till 2027.
    Statens servicecenters insynsråd får två nya ledamöter.
    Anna Karlsson lämnar posten som avdelningschef på Statens servicecenter.
    Generaldirektören för Statens servicecenter får lämna sitt uppdrag i förtid.
    Regeringen söker ny generaldirektör till Statens servicecenter.
    Statens servicecenter får en styrelse. Ordförande blir Kerstin Borg Wallin.
    Regeringen har i dag anställt Karin Ask som generaldirektör och chef för Statens servicecenter.
    GD:n för Statens servicecenter entledigas på egen begäran.
    Nytt insynsråd utsett för Statens servicecenter.
  `,
  review: `
    Riksrevisionen inleder en granskning av servicekontoren.
    Statskontoret ska utvärdera nätet av servicekontor.
    JO riktar kritik mot Statens servicecenter för långsam handläggning.
    En särskild utredare ska se över statens lokala närvaro och servicekontoren.
    Servicekontoren når inte alla, visar en ny rapport från Statskontoret.
    Kommittédirektiv: Framtidens statliga servicekontor. En särskild utredare ska föreslå hur servicen organiseras.
    Delbetänkandet om servicekontoren överlämnades i går till civilministern.
    Internrevisionen vid Statens servicecenter pekar på brister i inköpen.
    Konstitutionsutskottet granskar hanteringen av servicekontoren.
    Integritetsskyddsmyndigheten inleder tillsyn mot Statens servicecenter.
    JO kritiserar servicekontoret i Kista för att ha nekat en man tolk.
    Regeringen tillsätter en utredning om servicekontorens framtid.
    Riksrevisionen: Statens servicecenter har inte styrt servicekontoren tillräckligt.
    Statskontoret har analyserat servicekontoren på regeringens uppdrag.
  `,
};
const none = `
  Servicekontoret i Malmö är landets mest besökta. Förra året kom 160 000 personer, fler än när kontoret öppnade 2015.
  Ledare: Staten måste finnas nära. Därför är det fel att mäta ett servicekontor i besök per krona.
  Statens servicecenter söker handläggare till servicekontoret i Sundsvall. Tjänsten tillträds den 1 maj.
  Fakta: På ett servicekontor kan du få hjälp av flera myndigheter. Det första öppnade 2008. Sedan 2019 ansvarar Statens servicecenter för kontoren.
  Kötiden på servicekontoret i Hallunda är i snitt 40 minuter, visar en mätning som tidningen gjort.
  En man greps på servicekontoret i Gävle i går efter att ha hotat personalen.
  Kommunalrådet vill gärna se ett servicekontor i Vaxholm, men något beslut finns inte.
  Enligt Statens servicecenter finns inga planer på att stänga kontor i Halland.
  Handläggaren Lisa Ek har arbetat på servicekontoret i Kalmar i tio år. Hon hjälper besökare att fylla i blanketter, boka tid och skanna handlingar.
  Vid frågor ring Statens servicecenter, eller besök närmaste servicekontor. Boka tid på webben.
  Så hittar du till servicekontoret i Norrtälje: gå in från Estunavägen. Bussen stannar utanför.
  Statens servicecenter har nominerats till ett pris för sin rekrytering.
  Kommunen betalar 300 000 kronor om året i hyresstöd till servicekontoret.
  Sedan servicekontoret i Nybro lades ned 2021 har resorna till Kalmar blivit fler.
  Den nedlagda kontorslokalen hyrs nu ut till ett bageri. Servicekontoret har ingen kommentar.
  Inget servicekontor ska behöva stänga, tycker Vänsterpartiet.
  Servicekontoret i Lund öppnade 2012 och har elva anställda.
  Lysekils kommun önskar sig ett servicekontor.
  Öppna gärna brevet från Försäkringskassan på servicekontoret så hjälper vi dig.
  Allt fler flyttar till Gotland och vill ha hjälp på servicekontoret att ändra adress.
  Servicekontoret i Sala har öppet vardagar 10–16.
  Dålig tillgänglighet: servicekontoret borde ha öppet på kvällarna, anser pensionärsföreningen.
  Tillväxtverket får i uppdrag att stärka landsbygden. Servicekontoren nämns inte.
  Fler besökte servicekontoren 2024 än när Statens servicecenter tog över 2019.
  Statens servicecenters generaldirektör Åsa Lindh beklagar köerna.
  Statens servicecenter utreder en stöld på servicekontoret i Hjo.
  På servicekontoret i Lund kan du få hjälp med skatt, pension och socialförsäkring.
  Statens servicecenter har 1 200 anställda och driver 140 servicekontor.
  Servicekontoret i Umeå ligger på Nygatan och har öppet måndag till fredag.
  Bussen till servicekontoret i Växjö går varje timme.
  Besöken på servicekontoren ökade med fyra procent förra året.
  Biblioteket i Motala stänger för renovering. Servicekontoret intill påverkas inte.
  Polisen öppnar ett nytt kontor intill det statliga servicekontoret i Rinkeby.
  Statens servicecenter har publicerat sin årsredovisning för 2024.
  Generaldirektören besökte servicekontoret i Boden och träffade personalen.
  Ring innan du kommer till servicekontoret, då slipper du köa.
  Skatteverket flyttar sitt kontor i Örebro. Det statliga servicekontoret ligger kvar.
  Ta med id-kort när du besöker servicekontoret.
`;

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);
const kindsIn = (text: string): string[] => {
  const { changes } = read({ title: '', text, publishedAt: '2025-03-12' }, { all: true });
  return [...new Set(changes.map(({ type }) => type))];
};

describe.each(Object.entries(kinds))('%s', (kind, sentences) => {
  it.each(linesOf(sentences))('%s', (sentence) => {
    expect(kindsIn(sentence)).toEqual([kind]);
  });
});

describe('no change', () => {
  it.each(linesOf(none))('%s', (sentence) => {
    expect(kindsIn(sentence)).toEqual([]);
  });
});
