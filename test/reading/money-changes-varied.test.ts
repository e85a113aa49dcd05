// Cuts, increases and the size of the network with their status, and what looks like one and is none, in sentences of our own, labelled
// before the code was asked: "type status [year]". Published 2024-09-20.
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const kinds = ['budget-cut', 'budget-increase', 'network-size'];

const told = (title: string, text: string): string =>
  read({ title, text, publishedAt: '2024-09-20' }, { all: true })
    .changes.filter(({ type }) => kinds.includes(type))
    .map(({ type, status, effectiveFrom }) => [type, status, effectiveFrom?.slice(0, 4)].filter(Boolean).join(' '))
    .join(' ; ');

const texts: [title: string, text: string, expected: string][] = [
  [
    'Servicekontoren får 40 miljoner mindre 2025',
    'Förslaget i budgetpropositionen presenterades på torsdagen.',
    'budget-cut proposed 2025',
  ],
  [
    'Mindre pengar till servicekontoren',
    'Regeringen föreslår i budgetpropositionen att anslaget till Statens servicecenter minskar med 50 miljoner kronor 2025.',
    'budget-cut proposed 2025',
  ],
  [
    '',
    'Riksdagen har klubbat budgeten. Statens servicecenter får 50 miljoner kronor mindre 2025.',
    'budget-cut decided 2025',
  ],
  ['', 'I regleringsbrevet för 2025 får Statens servicecenter 50 miljoner kronor mindre.', 'budget-cut decided 2025'],
  ['', 'Årets budget för Statens servicecenter har krympt med 50 miljoner kronor.', 'budget-cut in-effect 2024'],
  ['', 'Regeringen drar tillbaka besparingen på Statens servicecenter.', 'budget-cut cancelled'],
  [
    '',
    'I vårpropositionen ges Statens servicecenter ett engångstillskott på 15 miljoner kronor i år.',
    'budget-increase proposed 2024',
  ],
  [
    '',
    'Utlovade 35 miljoner kronor till nya servicekontor uteblir sedan regeringen ändrat budgeten.',
    'budget-increase cancelled',
  ],
  ['', 'Statens servicecenter har begärt 60 miljoner kronor extra, men fick nej.', 'budget-increase cancelled'],
  ['', 'Servicekontoren får mer pengar i höstens budget, säger civilministern.', 'budget-increase proposed'],
  [
    '',
    'Kontoren stängs efter att regeringen skurit ned anslaget till Statens servicecenter med 50 miljoner kronor.',
    'budget-cut in-effect',
  ],
  ['', 'Sedan nyår har Statens servicecenter 50 miljoner kronor mindre att röra sig med.', 'budget-cut in-effect 2024'],
  [
    'Vårändringsbudgeten: mer till myndigheter',
    'Statens servicecenter får 22 miljoner kronor extra i år.',
    'budget-increase proposed 2024',
  ],
  ['', 'Regeringen vill minska antalet servicekontor till 100.', 'network-size proposed'],
  [
    '',
    'Riksdagen klubbade budgeten. Servicekontoren får 50 miljoner mindre och Skatteverket 90 miljoner mer.',
    'budget-cut decided',
  ],
  ['', 'Elräkningen för servicekontoren har tredubblats, från 9 till 27 miljoner kronor.', ''],
  [
    '',
    'Statens servicecenter räknar med ett underskott på 22 miljoner kronor. Nästa år väntas det växa till 40 miljoner.',
    '',
  ],
  ['', 'Utbyggnaden ger totalt 147 servicekontor i slutet av 2025.', 'network-size decided'],
  ['', 'Av de 148 servicekontor som fanns återstår 117.', ''],
  ['', 'Finansministern avvisar kravet på mer pengar till Statens servicecenter.', ''],
  ['', 'Finansministern säger nej till mer pengar till servicekontoren.', ''],
  ['', 'Civilministern avfärdar kritiken och lovar inga nya pengar till servicekontoren.', ''],
  ['', 'Fackförbundet ST kräver 100 miljoner kronor mer till servicekontoren.', ''],
  ['', 'Facket vill ha mer pengar till Statens servicecenter.', ''],
  ['', 'Fackförbundet ST kräver att besparingen på Statens servicecenter stoppas.', ''],
  ['', 'Servicekontoret i Boden spar 640 000 kronor per år på kortare öppettider, säger Statens servicecenter.', ''],
  ['', 'Tillsammans sparas 640 000 kronor per år, uppger regionchefen på Statens servicecenter.', ''],
  ['', 'Statens servicecenter sparar 2 miljoner kronor om året på att lämna lokalen i Kalmar.', ''],
  ['', 'Kostnaden för väktare på servicekontoren ökar med 4 miljoner kronor.', ''],
  ['', 'Statens servicecenter höjer avgiften för lönetjänster med 6 kronor.', ''],
  [
    '',
    'Socialdemokraterna vill ge Statens servicecenter 200 miljoner kronor mer än regeringen.',
    'budget-increase proposed',
  ],
  [
    '',
    'I Vänsterpartiets skuggbudget läggs 150 miljoner kronor mer på servicekontoren 2025.',
    'budget-increase proposed 2025',
  ],
  ['', 'SSC begär 60 miljoner kronor extra för 2026 till nya servicekontor.', 'budget-increase proposed 2026'],
  ['', 'Vänsterpartiet motsätter sig besparingen på Statens servicecenter.', ''],
  [
    '',
    'Regeringen överväger att dra ned anslaget till Statens servicecenter med ytterligare 50 miljoner kronor.',
    'budget-cut possible',
  ],
  ['', 'Anslaget till Statens servicecenter kan komma att minska nästa år.', 'budget-cut possible'],
  ['', 'Statens servicecenter har fått 20 miljoner kronor extra i år.', 'budget-increase in-effect 2024'],
  ['', 'Bakgrunden är anslagsminskningen 2025–2027, som leder till att Statens servicecenter sparar på lokaler.', ''],
  ['', 'Besparingen innebär att Statens servicecenter måste tänka om.', ''],
  [
    '',
    'Polisen får 200 miljoner kronor mer medan Statens servicecenter tappar 50 miljoner kronor.',
    'budget-cut decided',
  ],
  [
    '',
    'Pengarna tas från Statens servicecenter, som blir av med 20 miljoner kronor nästa år.',
    'budget-cut decided 2025',
  ],
  ['', 'Anslaget till Statens servicecenter skrivs ned med 20 miljoner kronor.', 'budget-cut decided'],
  ['', 'Statens servicecenters förvaltningsanslag är oförändrat 720 miljoner kronor.', ''],
  ['', 'Kommunen avsätter 2 miljoner kronor för att få ett statligt servicekontor.', ''],
  ['', 'Trots neddragningen håller Statens servicecenter öppet som vanligt.', ''],
  ['', 'Regeringen backar om besparingen på servicekontoren.', 'budget-cut cancelled'],
  ['', 'Besparingen på 50 miljoner kronor på Statens servicecenter slopas.', 'budget-cut cancelled'],
  ['', 'Statens servicecenter slipper spara 50 miljoner kronor nästa år.', 'budget-cut cancelled 2025'],
  ['', 'Anslaget till Statens servicecenter har sänkts med 50 miljoner kronor i år.', 'budget-cut in-effect 2024'],
  [
    '',
    'I december röstade riksdagen ja till att sänka anslaget till Statens servicecenter med 50 miljoner kronor.',
    'budget-cut decided',
  ],
  ['', 'I budgeten för nästa år får Statens servicecenter 50 miljoner kronor mindre.', 'budget-cut decided 2025'],
  [
    '',
    'Regeringen aviserar en neddragning av Statens servicecenters anslag med 150 miljoner kronor till 2027.',
    'budget-cut proposed 2027',
  ],
  ['', 'Regeringen har avsatt 70 miljoner kronor i år för nya servicekontor.', 'budget-increase in-effect 2024'],
  ['', 'Statens servicecenter tillförs 30 miljoner kronor 2025.', 'budget-increase decided 2025'],
  [
    '',
    'Riksdagen sa på onsdagen ja till budgeten, som ger Statens servicecenter 30 miljoner kronor mer.',
    'budget-increase decided',
  ],
  ['', 'M och SD vill halvera anslaget till Statens servicecenter.', 'budget-cut proposed'],
  [
    '',
    'Statens servicecenter. Anslaget minskas 2025 med 50 miljoner kronor, föreslår regeringen.',
    'budget-cut proposed 2025',
  ],
  ['', 'Statens servicecenter har tvingats spara 50 miljoner kronor i år.', 'budget-cut in-effect 2024'],
  ['', 'Statens servicecenter måste spara 50 miljoner kronor nästa år.', 'budget-cut decided 2025'],
  ['', 'Statens servicecenter varnar för att det kan saknas 35 miljoner kronor nästa år.', ''],
  ['', 'Moderaterna lovar 50 miljoner kronor mer till servicekontoren om de vinner valet.', 'budget-increase proposed'],
  ['', 'Hyran för servicekontoret i Kalmar sänks med 200 000 kronor.', ''],
  ['', 'Statens servicecenters omsättning ökade med 30 miljoner kronor.', ''],
  ['', 'Svaret blev nej. Statens servicecenter får inte de 20 miljoner kronor extra som myndigheten bett om.', ''],
  ['', '2015 sänktes anslaget till Statens servicecenter med 20 miljoner kronor.', ''],
  ['', 'Sedan 2019 har Statens servicecenter fått 300 miljoner kronor i tillskott.', ''],
  ['', 'Servicekontorens budget slaktas. Nästa år försvinner 50 miljoner kronor.', 'budget-cut decided 2025'],
  ['', 'Staten sparar på servicekontoren. 150 miljoner kronor ska bort till 2027.', 'budget-cut decided 2027'],
  ['', 'Det blir inga extrapengar till servicekontoren, meddelar regeringen.', ''],
  [
    '',
    'Riksrevisionen kritiserar att anslaget till Statens servicecenter ökade med 30 miljoner kronor utan analys.',
    '',
  ],
  ['', 'Om knappt två år ska antalet servicekontor ha gått ned från 148 till 113.', 'network-size decided'],
  ['', 'Regeringen vill utöka nätet till 150 servicekontor.', 'network-size proposed'],
  ['', 'Antalet servicekontor kan sjunka till 100, varnar Statens servicecenter.', 'network-size possible'],
  ['', 'Antalet servicekontor riskerar att minska från 148 till 110.', 'network-size possible'],
  ['', 'Nätet av servicekontor har krympt från 148 till 119.', 'network-size in-effect'],
  ['', 'Statens servicecenter ska gå från 148 till 113 servicekontor.', 'network-size decided'],
  ['', 'Statens servicecenter planerar att minska antalet servicekontor från 148 till 113.', 'network-size proposed'],
  ['', 'Utredningen föreslår att nätet ska växa till 146 servicekontor.', 'network-size proposed'],
  ['', 'Det finns 148 servicekontor i landet.', ''],
  ['', 'Statens servicecenter har beslutat att nätet ska bestå av 113 servicekontor.', 'network-size decided'],
  ['', 'Antalet servicekontor blir 113 i stället för 148.', 'network-size decided'],
  ['', '113 av dagens 148 servicekontor blir kvar.', 'network-size decided'],
  ['', 'Antalet statliga servicekontor halveras inte, försäkrar Statens servicecenter.', ''],
];

describe('money and numbers as changes', () => {
  it.each(texts)('%s %s', (title, text, expected) => {
    expect(told(title, text)).toBe(expected);
  });
});
