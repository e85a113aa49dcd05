// The size of the network in the many ways it is told, in sentences of our own, labelled before the code was asked: "119", or "148>113".
import { describe, expect, it } from 'vitest';
import { findOfficeCounts } from '../../shared/reading/counts.ts';
import { normalise } from '../../shared/reading/text.ts';

const told = (raw: string): string =>
  findOfficeCounts(normalise(raw, 'text'), '2024-09-20', true)
    .map(({ from, to }) => (from === null ? `${to}` : `${from}>${to}`))
    .join(' ');

const sentences: [text: string, expected: string][] = [
  ['Antalet anställda är drygt 900 och antalet kontor 129.', '129'],
  ['Hon kommer till en myndighet som växer, med 117 servicekontor i dag och betydligt fler om några år.', '117'],
  ['Statens servicecenter planerar att gå ner från 148 servicekontor till mellan 110 och 115.', '148>110'],
  ['Av landets 147 servicekontor blir det runt 110 kvar.', '147 110'],
  ['Efter öppningen i Åre är servicekontoren 139 till antalet.', '139'],
  ['Antalet servicekontor halveras inte, men blir färre: 113 i stället för 148.', '148>113'],
  ['Därmed har antalet servicekontor passerat 140.', '140'],
  ['Vid halvårsskiftet hade Statens servicecenter 138 servicekontor öppna.', '138'],
  ['Regeringen vill minska antalet servicekontor till 100.', '100'],
  ['Antalet servicekontor kan minska till omkring hundra, befarar facket.', '100'],
  ['Statens servicecenter ska ha minst 113 servicekontor.', '113'],
  ['Det hundrafyrtionde servicekontoret öppnar i Älmhult.', '140'],
  ['Servicekontoret i Filipstad är nummer 143 i ordningen.', '143'],
  ['Pensionsmyndigheten finns på samtliga 128 servicekontor.', '128'],
  ['Arbetsförmedlingen har 64 egna kontor kvar, Statens servicecenter fler.', ''],
  ['Nätet av servicekontor har minskat från 148 till 128 och besöken har blivit färre.', '148>128'],
  ['Beslutet om servicekontoren klubbades i går. Röstetalen var 164 mot 143.', ''],
  ['Tio servicekontor börjar i höst, resterande 138 kontor nästa år.', ''],
  ['Nätet är uppe i 137 kontor.', '137'],
  ['Sedan fattas ännu en rad orter innan löftet om 146 kontor är infriat.', '146'],
  ['I går invigdes Sveriges 147:e servicekontor.', '147'],
  ['I går öppnade landets 140:e statliga servicekontor i Flen.', '140'],
  ['Statens servicecenter har ett hundratal servicekontor.', '100'],
  ['Målet är 150 servicekontor 2028.', '150'],
  ['Sweden had 148 such offices at the end of last year. The State Service Centre runs them.', '148'],
  ['Juni 2019 fanns 113 kontor; 2023 väntas nästan 150 i cirka 125 kommuner.', '113 150'],
  ['Nätverket består av 119 kontor.', '119'],
  ['Med sina 119 kontor når Statens servicecenter hela landet.', '119'],
  ['Statens servicecenter, som har 119 kontor i hela landet, säger nej.', '119'],
  ['Vi är i dag 119 kontor i servicekontorsnätet.', '119'],
  ['De 119 servicekontoren drivs av Statens servicecenter.', '119'],
  ['119 servicekontor, från Ystad i söder till Kiruna i norr, drivs av staten.', '119'],
  ['Kontorsnätet omfattar 119 kontor.', '119'],
  ['När alla stängningar är genomförda finns 113 kontor kvar.', '113'],
  ['Servicekontoren minskar i antal från 148 till 113.', '148>113'],
  ['De 148 kontoren 2024 har blivit 113.', '148>113'],
  ['Statens servicecenter ska gå från dagens 119 kontor ner till 113.', '119>113'],
  ['Statens servicecenter stänger 35 av 148 servicekontor.', '148'],
  ['Statens servicecenter stänger 35 av sina 148 kontor.', '148'],
  ['Servicekontor finns på 119 orter.', ''],
  ['De 28 kontor som redan stängts öppnas inte igen, säger Statens servicecenter.', ''],
  ['Efter första vågen återstår 130 servicekontor, efter den andra 113.', '130 113'],
  ['2019 fanns det 113 servicekontor, i dag är de 148.', '113 148'],
  ['35 servicekontor stängs. Totalt blir det 113 kvar.', '113'],
  ['Antalet servicekontor: 119', '119'],
  ['Servicekontorsnätet bantas från 148 till 113.', '148>113'],
  ['När utbyggnaden av servicekontoren är klar ska det finnas 146.', '146'],
  ['146 servicekontor ska det bli.', '146'],
  ['Av de 148 servicekontoren är nu 119 öppna.', '148 119'],
  ['Antalet servicekontor blir 35 färre, totalt 113.', '113'],
  ['Vi hade 148 servicekontor. I dag är vi nere på 119.', '148 119'],
  ['I dag finns det 126 servicekontor, tretton fler än 2019.', '126'],
  ['Servicekontoren är numera 119 till antalet.', '119'],
  ['Det finns fler än 140 servicekontor i landet.', '140'],
  ['Statens servicecenter har över 140 servicekontor.', '140'],
  ['Statens servicecenters drygt 140 kontor får nya skyltar.', '140'],
  ['På landets 119 servicekontor arbetar 900 personer.', '119'],
  ['På samtliga 119 servicekontor införs bokning.', '119'],
  ['Bokning införs på 119 servicekontor.', '119'],
  ['Statskontoret föreslår ett nät på 100 servicekontor.', '100'],
  ['Regeringen vill ha 150 servicekontor.', '150'],
  ['Utredningen räknar med att 120 servicekontor räcker.', '120'],
  ['Polisen har 250 servicekontor.', ''],
  ['Försäkringskassan har personal på 60 servicekontor.', ''],
  ['Skatteverket lämnar 80 av 119 servicekontor.', '119'],
  ['Den 1 juni 2019 tog Statens servicecenter över 113 servicekontor från Skatteverket och Försäkringskassan.', '113'],
  ['Av dagens 119 servicekontor blir 113 kvar.', '119>113'],
  ['Från 113 servicekontor vid starten har nätet vuxit till 148.', '113>148'],
  ['The number of service offices has fallen from 148 to 119.', '148>119'],
  ['Some 35 of the 148 service offices will close.', '148'],
  ['I dag är siffran 133, mot 113 servicekontor när allt började.', '113'],
  ['Samtliga servicekontor, för närvarande 137, omfattas.', '137'],
  ['Då hade myndigheten 148 servicekontor, och drygt 110 väntas finnas kvar.', '148 110'],
  ['Myndigheten hade vid årsskiftet 148 servicekontor och har nu 134.', '148>134'],
  ['Hyran för servicekontoret är 410 000 kronor.', ''],
  ['Utbildningen hölls på 60 servicekontor.', ''],
];

describe('the network as newspapers tell it', () => {
  it.each(sentences)('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
