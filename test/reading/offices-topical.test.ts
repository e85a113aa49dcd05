// Which offices a text about the offices means where its sentences do not say "servicekontor": of their doings, by turns of phrase,
// by the document's subject, in tables. Labelled before the code was asked.
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const ids = (title: string, text: string): string[] =>
  read({ title, text, publishedAt: '2025-03-10' }, { all: true })
    .entities.offices.map(({ id }) => id)
    .sort();

type Case = [title: string, text: string, expected: string[]];
const lead = 'Statens servicecenter ser över sina servicekontor.';

const doings: Case[] = [
  ['', `${lead} I Tranås dras torsdagarna in.`, ['tranas']],
  ['', `${lead} Oskarshamn får kvällsöppet på tisdagar.`, ['oskarshamn']],
  ['', `${lead} I Vetlanda är personalen nere i två.`, ['vetlanda']],
  ['', `${lead} Eksjö har öppet till och med den 4 april.`, ['eksjo']],
  ['', `${lead} Lokalerna i Mjölby är för dyra.`, ['mjolby']],
  ['', `${lead} Kontraktet i Nybro löper ut vid midsommar.`, ['nybro']],
  ['', `${lead} Bemanningen i Hultsfred är ansträngd.`, ['hultsfred']],
  ['', `${lead} Köerna i Södertälje är längst i landet.`, ['sodertalje']],
  ['', `${lead} Besökarna i Tierp hinner inte fram till luckan.`, ['tierp']],
  ['', `${lead} Närmast till hands ligger Kalmar eller Västervik.`, ['kalmar', 'vastervik']],
  ['', `${lead} Den som bor här får åka till Falköping.`, ['falkoping']],
  ['', `${lead} Ärendena tas över av Karlstad.`, ['karlstad']],
  ['', `${lead} Åmål står näst på tur, därefter väntar Säffle.`, ['amal', 'saffle']],
  ['', `${lead} Vimmerby klarar sig den här gången, men Hultsfred ligger risigt till.`, ['hultsfred', 'vimmerby']],
  ['', `${lead} Flytten i Falun skjuts upp till hösten.`, ['falun']],
  ['', `${lead} Öppningen i Kumla blir av i maj, den i Hallsberg i augusti.`, ['hallsberg', 'kumla']],
  ['', `${lead} Beslutet om Heby står fast.`, ['heby']],
  ['', `${lead} Nedläggningen av Sala överklagas inte.`, ['sala']],
  ['', `${lead} För Flen och Gnesta dröjer beskedet.`, ['flen', 'gnesta']],
  ['', `${lead} I Kisa håller man stängt på måndagar, i Åtvidaberg på fredagar.`, ['atvidaberg', 'kisa']],
  ['', `${lead} I Ljusdal, Bollnås grannkommun, slår dörrarna igen i juni.`, ['ljusdal']],
  ['', `${lead} Filipstad slås ihop med Karlstad.`, ['filipstad', 'karlstad']],
  ['', `${lead} Dörren i Arboga låses för gott på fredag.`, ['arboga']],
  ['', `${lead} Skylten i Hofors är redan nedskruvad.`, ['hofors']],
  ['', `${lead} I Kramfors och Härnösand går det från och med maj att hämta ut pass.`, ['harnosand', 'kramfors']],
  ['', `${lead} Nya diskar har byggts i Motala.`, ['motala']],
  ['', `${lead} Sist ut är Ockelbo.`, ['ockelbo']],
  ['', `${lead} Samma öde väntar Alvesta.`, ['alvesta']],
  ['', `${lead} Ystad och Simrishamn får dela på personalen.`, ['simrishamn', 'ystad']],
  ['', `${lead} I Gislaved hittades ingen ny lokal, och verksamheten upphör.`, ['gislaved']],
];

const coordination: Case[] = [
  ['', 'Tidaholms servicekontor räddas, medan Hjos och Karlsborgs läggs ned.', ['hjo', 'karlsborg', 'tidaholm']],
  [
    '',
    'Servicekontoret i Avesta stängs i mars, Hedemora i april och Ludvika i maj.',
    ['avesta', 'hedemora', 'ludvika'],
  ],
  [
    '',
    'Kontoret i Lerum blir kvar, däremot inte det i Alingsås. Statens servicecenter bekräftar.',
    ['alingsas', 'lerum'],
  ],
  [
    '',
    'Servicekontoren Göteborg, Göteborg Gamlestaden och Angered får vakter.',
    ['angered', 'goteborg', 'goteborg-gamlestaden'],
  ],
  ['', 'Servicekontoret i Orsa öppnar i maj, där lokalen är klar, och Rättvik i juni.', ['orsa', 'rattvik']],
  ['', 'Det statliga servicekontoret i Malung-Sälens kommun har ny chef.', ['malung']],
  ['', 'Luleåkontoret och Piteåkontoret slås ihop av Statens servicecenter.', ['lulea', 'pitea']],
  [
    '',
    'I Norrbotten berörs Kalix, Haparanda och Övertorneå, i Västerbotten Vilhelmina och Lycksele. Servicekontoren stängs i höst.',
    ['haparanda', 'kalix', 'lycksele', 'overtornea', 'vilhelmina'],
  ],
];

const subject: Case[] = [
  ['Storumans öppettider halveras', 'På servicekontoret är dörren öppen två dagar i veckan.', ['storuman']],
  ['', 'Säter. Servicekontoret på Rådhustorget stänger för gott den 4 april, uppger Statens servicecenter.', ['sater']],
  [
    'Protest i Flen',
    'Hundratals Flenbor samlades på torget. Servicekontoret stängs till hösten, och det har väckt ilska.',
    ['flen'],
  ],
  [
    '',
    'Ingen buss går från Gällö. Den som söker arbete i Bräcke får pendla. När det statliga servicekontoret där läggs ned blir det svårt.',
    ['bracke'],
  ],
  [
    '',
    'Hagforsborna får längre väg när servicekontoret på Köpmangatan slår igen, säger Statens servicecenter.',
    ['hagfors'],
  ],
  ['Leksand: hyresvärden säger upp avtalet', 'Det statliga servicekontoret måste flytta.', ['leksand']],
];

const tables: Case[] = [
  [
    'Servicekontor som stänger',
    'Kontor | Sista dag | Hänvisas till\nSkara | 4 april | Lidköping\nTidaholm | 11 april | Skövde',
    ['lidkoping', 'skara', 'skovde', 'tidaholm'],
  ],
  [
    'Statens servicecenter ändrar',
    'Nya öppettider på servicekontoren:\nÄlmhult: tisdag–torsdag 10–14\nOsby: måndag och onsdag 9–12\nSolna: alla vardagar 9–16',
    ['almhult', 'osby', 'solna'],
  ],
  [
    'Fler servicekontor',
    'Dessa servicekontor öppnar i år.\nDalarna\n• Orsa\n• Rättvik\nVärmland\n• Hagfors (maj)\n• Sunne (juni)',
    ['hagfors', 'orsa', 'rattvik', 'sunne'],
  ],
];

const none: Case[] = [
  ['', `${lead} Invånarna i Munkedal vill ha ett eget.`, []],
  ['', `${lead} Bussen stannar i Gällö, Hammerdal och Hoting, som aldrig haft något kontor.`, []],
  ['', `${lead} Det finns inga planer på att öppna något i Höllviken.`, []],
  ['', `${lead} Huddinge kommun driver ett medborgarkontor.`, []],
  ['', `${lead} Karin Ek i Hörby tycker att det är fel.`, []],
  ['', `${lead} Maria Ås, som är undersköterska från Svalöv, är besviken.`, []],
  ['', `${lead} Ledningen sitter i Gävle.`, []],
  ['', `${lead} Polisen i Kristianstad öppnar en reception i maj.`, []],
  ['', `${lead} Sjukhuset i Lindesberg stänger sin akut.`, []],
  ['', `${lead} Arbetsförmedlingen i Eslöv stängde redan 2019.`, []],
  ['', `${lead} Swedbank lägger ned i Osby.`, []],
  ['', `${lead} Tre kommuner uppvaktar myndigheten om ett kontor i Åmotfors.`, []],
  ['', `${lead} Det nya kontoret kan hamna i Tyresö eller Nacka.`, []],
  ['', `${lead} Biblioteket i Heby har fått fler frågor.`, []],
  ['', `${lead} Civilministern talade på en mässa i Älvsjö.`, []],
  ['', `${lead} Mellan Vilhelmina och Dorotea är det tio mil.`, []],
  ['', `${lead} Förvaltningsrätten i Karlstad avslog överklagandet.`, []],
  ['', `${lead} Försäkringskassan öppnar ett eget kontor i Borås.`, []],
  ['', 'SKELLEFTEÅ. Regeringen skär i anslaget till Statens servicecenter.', []],
  ['', `${lead} Kommunalrådet i Bjuv, Anders Måns, hoppas på mer pengar.`, []],
];

/** Short news as papers write them; labelled before the code was asked. */
const news: Case[] = [
  ['Mora blir utan statlig service', 'Statens servicecenter lägger ned på Kyrkogatan i september.', ['mora']],
  [
    'Servicekontor i Klockarhagen',
    'Statens servicecenter hyr in sig i gamla biblioteket i stadsdelen i Hudiksvall.',
    ['klockarhagen'],
  ],
  ['', 'Det statliga servicekontoret i Öxnehaga i Huskvarna får en ordningsvakt.', ['oxnehaga']],
  ['', 'De båda Malmökontoren slår ihop sina köer, enligt Statens servicecenter.', ['malmo']],
  ['', 'Kalmar- och Nybrokontoren delar chef sedan i mars. Statens servicecenter har 140 kontor.', ['kalmar', 'nybro']],
  ['Lund, Eslöv och Höör på listan', 'Statens servicecenter vill stänga nio kontor till.', ['eslov', 'hoor', 'lund']],
  [
    '',
    'Den statliga servicen flyttar. Kontoret som i dag ligger i Sveg hamnar från årsskiftet i Östersund, meddelar Statens servicecenter.',
    ['ostersund', 'sveg'],
  ],
  [
    'Tre av fyra kontor kvar',
    'I Halland avvecklar Statens servicecenter Hylte. Falkenberg, Varberg och Halmstad består.',
    ['falkenberg', 'halmstad', 'hylte', 'varberg'],
  ],
  [
    'Längre väg för Orsabor',
    'Från den 2 juni är servicekontoret på Dalagatan ett minne blott. Statens servicecenter råder besökare att ta bussen till kontoret i Mora.',
    ['mora', 'orsa'],
  ],
  [
    '',
    'Statens servicecenter etablerar sig i Boxholm, Ydre och Kinda. Två handläggare per ort ska klara uppgiften.',
    ['boxholm', 'kinda', 'ydre'],
  ],
  [
    '',
    'Servicekontoren i Borås och Ulricehamn byter chef, uppger Statens servicecenter. Det gör också Svenljunga.',
    ['boras', 'svenljunga', 'ulricehamn'],
  ],
  ['Nytt liv åt gamla posten', 'I Laxås gamla postkontor inryms från i höst ett statligt servicekontor.', ['laxa']],
  [
    '',
    'Statens servicecenter tecknar nytt hyreskontrakt i Sollentuna och säger upp det i Sundbyberg.',
    ['sollentuna', 'sundbyberg'],
  ],
  ['', 'Antalet besök ökar mest i Botkyrka, där servicekontoret i Hallunda slår rekord.', ['hallunda']],
  ['', 'Vid servicekontoret i Vänersborg, Trollhättans grannstad, är väntetiden en timme.', ['vanersborg']],
  [
    '',
    'Av länets servicekontor får Tidaholm och Hjo kortare dagar, medan Skövde och Lidköping öppnar även på lördagar.',
    ['hjo', 'lidkoping', 'skovde', 'tidaholm'],
  ],
  [
    '',
    'Under veckan hålls servicekontoret i Ystad stängt. Hjälp finns i Simrishamn, Tomelilla och Trelleborg.',
    ['simrishamn', 'tomelilla', 'trelleborg', 'ystad'],
  ],
  [
    '',
    'Statens servicecenter: Så blir det i Bergslagen. Fagersta: stänger 31 mars. Norberg: får mobil service. Avesta: oförändrat.',
    ['avesta', 'fagersta'],
  ],
  ['', '– Staten sviker oss, säger Olle Grahn i Lima. Han har åtta mil till servicekontoret i Malung.', ['malung']],
  [
    '',
    'Servicekontoret i Vilhelmina stängs. Kommunalrådet Anna Ek har bjudit in kolleger från Åsele, Dorotea och Storuman till ett möte om saken.',
    ['vilhelmina'],
  ],
  [
    '',
    'Statens servicecenter, som har sitt säte i Gävle, flyttar 40 tjänster till Kiruna. Servicekontoren berörs inte.',
    [],
  ],
  ['', 'Fem orter tävlar om att få det nya servicekontoret: Arboga, Köping, Kungsör, Sala och Heby.', []],
  ['', 'En motion i riksdagen föreslår att Statens servicecenter öppnar kontor i Älmhult, Markaryd eller Osby.', []],
  [
    '',
    'Servicekontoren fick besök av civilministern, som sedan åkte vidare till Nässjö och Tranås för att tala om järnväg.',
    [],
  ],
  ['', 'MORA. Servicekontoren i Dalarna får 20 procent fler besökare, visar siffror från Statens servicecenter.', []],
  [
    'Kungsbacka får servicekontor',
    'KUNGSBACKA. Det blir i gamla Systembolaget, säger Statens servicecenter.',
    ['kungsbacka'],
  ],
];

/** Short and hard; labelled before the code was asked. */
const short: Case[] = [
  [
    '',
    'Statens servicecenter sprider ut sig: Kramfors i februari, Timrå i mars och Ånge i april.',
    ['ange', 'kramfors', 'timra'],
  ],
  ['', 'Av servicekontoren i länet är Emmaboda minst och Kalmar störst.', ['emmaboda', 'kalmar']],
  ['', 'Nio av tio besökare på servicekontoret i Märsta kommer från Sigtuna eller Knivsta.', ['marsta']],
  ['', 'Servicekontoret i Hultsfred slås ihop med det i Vimmerby.', ['hultsfred', 'vimmerby']],
  [
    '',
    'Kristinehamn, Karlskoga, Degerfors: där drar Statens servicecenter ned på öppettiderna.',
    ['degerfors', 'karlskoga', 'kristinehamn'],
  ],
  ['', 'Servicekontoret på Gotland har fått en filial i Hemse.', ['gotland', 'hemse']],
  [
    '',
    'Statens servicecenters kontor i Ragunda kommun, i centrala Hammarstrand, får kortare öppettider.',
    ['hammarstrand'],
  ],
  [
    '',
    'Ett 40-tal personer arbetar på de statliga servicekontoren i Jönköping, Huskvarna och Gränna.',
    ['granna', 'huskvarna', 'jonkoping'],
  ],
  ['', 'Ingen sökte tjänsten som chef för servicekontoren i Sunne och Torsby.', ['sunne', 'torsby']],
  ['', 'Statens servicecenter vill lämna Köpmangatan i Hagfors. Kontoret behöver mindre yta.', ['hagfors']],
  ['', 'Sedan servicekontoret i Sorsele stängt får sorseleborna åka sju mil till Storuman.', ['sorsele', 'storuman']],
  [
    '',
    'Bara två kontor, Alvesta och Lessebo, undantas när Statens servicecenter inför lunchstängt.',
    ['alvesta', 'lessebo'],
  ],
  ['', 'Samtliga servicekontor utom Solna och Täby stängs på klämdagen.', ['solna', 'taby']],
  [
    '',
    'Tomt i kassan, men servicekontoret lever. Så sammanfattar Statens servicecenter läget i Perstorp.',
    ['perstorp'],
  ],
  ['', 'Inbrott på servicekontoret i Tumba i natt. En man från Fittja greps i Alby.', ['tumba']],
  [
    '',
    'Kommunstyrelsen i Kil hyr ut kommunhuset till Statens servicecenter, som öppnar servicekontor där i maj.',
    ['kil'],
  ],
  ['', 'Servicekontoren stängs tidigare på skärtorsdagen, utom i Lycksele.', ['lycksele']],
  ['', 'Statens servicecenter: vi har inte tagit ställning till Vara, Skara och Götene.', ['gotene', 'skara', 'vara']],
  [
    '',
    'Efter Hofors i våras och Sandviken i höstas drabbas nu Gävles grannar i norr: servicekontoret i Söderhamn avvecklas.',
    ['hofors', 'sandviken', 'soderhamn'],
  ],
  ['', 'Vid ett möte i Sala diskuterades servicekontorens framtid.', []],
  ['', 'Servicekontorens nya kösystem utvecklas av ett företag i Lund.', []],
  ['', 'Arga röster hördes i Bengtsfors när beskedet om servicekontoret kom.', ['bengtsfors']],
];

describe.each([
  ['what is done there', doings],
  ['coordination and ellipsis', coordination],
  ['what the document is about', subject],
  ['tables and lists', tables],
  ['no office', none],
  ['short news', news],
  ['short and hard', short],
])('%s', (_, cases) => {
  it.each(cases)('%s %s', (title, text, expected) => expect(ids(title, text)).toEqual(expected));
});
