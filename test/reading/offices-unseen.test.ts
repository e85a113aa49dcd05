// Would a careful person say that the sentence names a service office there? Labelled before the code was asked.
import { describe, expect, it } from 'vitest';
import { findOffices } from '../../shared/reading/offices.ts';
import { normalise } from '../../shared/reading/text.ts';

const ids = (text: string): string[] =>
  [...new Set(findOffices(normalise(text, 'text')).map(({ place }) => place.id))].sort();

const first: [text: string, expected: string[]][] = [
  ['Servicekontoren i Mora, Rättvik samt Leksand stängs.', ['leksand', 'mora', 'rattvik']],
  ['Följande servicekontor avvecklas: Tranås; Eksjö; Vetlanda.', ['eksjo', 'tranas', 'vetlanda']],
  ['Dessa servicekontor berörs:\n• Hofors\n• Ockelbo\n• Nora', ['hofors', 'nora', 'ockelbo']],
  ['Servicekontor som stänger:\nKontor\tSista dag\nArvika\t30 maj\nÅmål\t30 maj', ['amal', 'arvika']],
  [
    'Statens servicecenter stänger kontoren i Arvika (30 maj), Bollnäs (13 juni) och Kungälv (23 maj).',
    ['arvika', 'bollnas', 'kungalv'],
  ],
  [
    'Sista öppetdag för servicekontoren – Arvika: 30 maj, Motala: 30 maj, Landskrona: 13 juni.',
    ['arvika', 'landskrona', 'motala'],
  ],
  ['Servicekontor i Krokoms, Bergs och Härjedalens kommuner läggs ned.', ['berg', 'harjedalen', 'krokom']],
  ['Nya servicekontor öppnar i Lilla Edet och Upplands Väsby.', ['lilla-edet', 'upplands-vasby']],
  ['Servicekontoret i Malung-Sälen får nya öppettider.', ['malung-salen']],
  ['Två servicekontor i Stockholm stänger: Rinkeby och Tensta.', ['rinkeby', 'tensta']],
  ['I Malmö stängs servicekontoret i Rosengård.', ['rosengard']],
  ['Servicekontoren i Angered, Bergsjön och Frölunda blir kvar.', ['angered', 'bergsjon', 'frolunda']],
  ['Servicekontoret på Hisingen slår igen.', ['hisingen']],
  ['Servicekontoret i Vivalla i Örebro ersätts av ett mobilt kontor.', ['vivalla']],
  ['Servicekontoren på Råslätt, Araby och Ronna läggs ner.', ['raslatt', 'ronna', 'vaxjo-araby']],
  ['Arvikakontoret och Kirunakontoret slås igen av Statens servicecenter.', ['arvika', 'kiruna']],
  ['Servicekontoret på Storgatan i Mora har fått längre öppettider.', ['mora']],
  ['I Haparanda finns sedan länge ett servicekontor.', ['haparanda']],
  ['Servicekontoret i Sveg, Härjedalen, har stängt.', ['sveg']],
  ['Efter sommaren öppnar servicekontor även i Gnesta.', ['gnesta']],
  ['Statens servicecenter lägger ned i Säffle.', ['saffle']],
  ['Besökare i Filipstad får i stället åka till servicekontoret i Karlstad.', ['karlstad']],
  ['KIRUNA. Servicekontoret i Kiruna stänger.', ['kiruna']],
  ['ARVIKA (TT) Statens servicecenter lägger ned nio servicekontor.', []],
  ['Servicekontoret i Piteå har stängt. Närmaste kontor finns nu i Luleå.', ['lulea', 'pitea']],
  ['– Det är fel att stänga servicekontoret, säger Karin Lund från Åre.', []],
  ['Luleå HF spelade hemma samma kväll som servicekontoret stängde.', []],
  ['Enligt Borås Tidning hotas flera servicekontor.', []],
  ['Forskare vid Uppsala universitet har studerat servicekontoren.', []],
  ['Stockholms tingsrätt prövar hyran för ett servicekontor.', []],
  ['Region Gotland vill att servicekontoren får fler uppgifter.', []],
  ['I Dalarna och Värmland blir servicekontoren färre.', []],
  ['Kalmar Läns Tidning skriver om servicekontorens framtid.', []],
  ['Gällivare kommun vill gärna ha ett servicekontor.', []],
  ['I Älvdalen saknas servicekontor sedan flera år.', []],
  ['Avståndet mellan Arjeplog och Arvidsjaur är åtta mil, säger ordföranden om servicekontoren.', []],
  ['Hon bor i Nybro och arbetar på ett servicekontor.', []],
  ['Statens servicecenter, med huvudkontor i Gävle, ser över nätet av servicekontor.', []],
  ['Kommunalrådet i Ydre, Anna Åberg, är besviken på beslutet om servicekontoren.', []],
];

describe('a first batch', () => {
  it.each(first)('%s', (text, expected) => expect(ids(text)).toEqual(expected));
});
