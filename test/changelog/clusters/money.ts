// Clusters about the agency's money: one cut told in many ways, and cuts that are not the same.
import type { Cluster } from './cluster.ts';

export const money: Cluster[] = [
  {
    name: 'the same cut, told year by year, as "50 per år", as "150 till 2027" and as a total',
    documents: {
      altinget: {
        category: 'news',
        on: '2024-09-19',
        title: 'Regeringen vill dra ner på statliga servicekontor',
        text: 'Tidöpartierna vill minska anslaget till Statens servicecenter. Nästa år kapas 50 miljoner kronor, året därpå 100 miljoner, och 2027 försvinner 150 miljoner.\n\n– Kontorsnätet har byggts ut, men besöken har inte blivit fler i samma takt, säger civilminister Erik Slottner (KD).',
      },
      publikt: {
        category: 'union',
        on: '2024-09-23',
        title: 'ST varnar för nedskärning på servicekontoren',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter sänks med 50 miljoner kronor per år 2025–2027. Fackförbundet ST befarar att det går ut över de medlemmar som arbetar där.',
      },
      'svt-varmland': {
        category: 'news',
        on: '2024-09-24',
        title: 'Sparkrav på 150 miljoner för servicekontoren',
        text: 'Statens servicecenter ska spara 150 miljoner kronor till 2027, enligt regeringens förslag i budgetpropositionen. Hur det påverkar kontoren i Värmland är inte klart.',
      },
      omni: {
        category: 'news',
        on: '2024-09-25',
        title: 'Servicecenter får mindre pengar',
        text: 'Regeringen vill skära ned Statens servicecenters anslag med totalt 300 miljoner kronor på tre år, rapporterar TT.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [
          [2025, 50],
          [2026, 100],
          [2027, 150],
        ],
        told: ['altinget', 'publikt', 'svt-varmland', 'omni'],
        version: 1,
      },
    ],
  },
  {
    name: 'a cut of which one tells the first year only and another a range, until it is decided for all the years',
    documents: {
      rikskuriren: {
        category: 'news',
        on: '2024-09-18',
        title: 'Uppgifter: Servicekontoren får mindre',
        text: 'Statens servicecenter kan få 50–60 miljoner kronor mindre i anslag 2025, enligt uppgifter till Rikskuriren. Regeringen lägger fram sin budget i morgon.',
      },
      regeringen: {
        category: 'government',
        on: '2024-09-19',
        title: 'Budgetpropositionen för 2025: statlig förvaltning',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025, 100 miljoner kronor 2026 och 150 miljoner kronor 2027.',
      },
      nsd: {
        category: 'news',
        on: '2024-09-20',
        title: 'Mindre pengar till servicekontoren i Norrbotten',
        text: 'Anslaget till Statens servicecenter föreslås minska med 50 miljoner kronor redan 2025. Det oroar dem som arbetar på servicekontoren i Kiruna och Luleå.',
      },
      riksdagen: {
        category: 'parliament',
        on: '2024-12-11',
        title: 'Riksdagen sade ja till budgeten för statlig förvaltning',
        text: 'Riksdagen har beslutat att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025, 100 miljoner kronor 2026 och 150 miljoner kronor 2027.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'decided',
        counties: ['25'],
        day: '2025-01-01',
        sums: [
          [2025, 50],
          [2025, 50, 60],
          [2026, 100],
          [2027, 150],
        ],
        told: ['rikskuriren', 'regeringen', 'nsd', 'riksdagen'],
        version: 3,
      },
    ],
  },
  {
    name: "last year's cut, told again a year later, and this year's",
    documents: {
      'regeringen-2024': {
        category: 'government',
        on: '2024-09-19',
        title: 'Budgetpropositionen för 2025',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025.',
      },
      'regeringen-2025': {
        category: 'government',
        on: '2025-09-22',
        title: 'Budgetpropositionen för 2026',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med ytterligare 30 miljoner kronor 2026.',
      },
      publikt: {
        category: 'union',
        on: '2025-09-23',
        title: 'Ny nedskärning på servicekontoren',
        text: 'Regeringen vill minska Statens servicecenters anslag med 30 miljoner kronor 2026, och ST protesterar.',
      },
      arbetet: {
        category: 'news',
        on: '2025-10-14',
        title: 'Så sparar servicekontoren i år',
        text: 'Statens servicecenters anslag har minskat med 50 miljoner kronor 2025. På kontoren märks det i köerna.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'in-effect',
        day: '2025-01-01',
        sums: [[2025, 50]],
        told: ['regeringen-2024', 'arbetet'],
        version: 2,
      },
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2026-01-01',
        sums: [[2026, 30]],
        told: ['regeringen-2025', 'publikt'],
        version: 1,
      },
    ],
  },
  {
    name: "a cut of as much each year, two years running, told without the year's sum the second time",
    documents: {
      'regeringen-2024': {
        category: 'government',
        on: '2024-09-19',
        title: 'Höstbudgeten: mindre till servicekontoren',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025.',
      },
      svt: {
        category: 'news',
        on: '2024-09-21',
        title: 'Servicekontoren får 50 miljoner mindre',
        text: 'Regeringen vill minska anslaget till Statens servicecenter med 50 miljoner kronor nästa år. Servicekontoren måste spara.',
      },
      'regeringen-2026': {
        category: 'government',
        on: '2026-09-21',
        title: 'Höstbudgeten: statlig förvaltning',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2027.',
      },
      'svt-2026': {
        category: 'news',
        on: '2026-09-23',
        title: 'Servicekontoren får spara igen',
        text: 'Regeringen vill minska anslaget till Statens servicecenter. Förslaget oroar personalen på servicekontoren.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [[2025, 50]],
        told: ['regeringen-2024', 'svt'],
        version: 1,
      },
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2027-01-01',
        sums: [[2027, 50]],
        told: ['regeringen-2026', 'svt-2026'],
        version: 1,
      },
    ],
  },
  {
    name: 'the same sum two years running, which a third tells without its year',
    documents: {
      'regeringen-2024': {
        category: 'government',
        on: '2024-09-19',
        title: 'Budgetpropositionen för 2025',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025.',
      },
      publikt: {
        category: 'union',
        on: '2025-09-24',
        title: 'ST om höstbudgeten',
        text: 'Regeringen vill minska anslaget till Statens servicecenter med 50 miljoner kronor. ST är oroat.',
      },
      'regeringen-2025': {
        category: 'government',
        on: '2025-09-22',
        title: 'Budgetpropositionen för 2026',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2026.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [[2025, 50]],
        told: ['regeringen-2024'],
        version: 1,
      },
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2026-01-01',
        sums: [[2026, 50]],
        told: ['regeringen-2025', 'publikt'],
        version: 1,
      },
    ],
  },
  {
    name: "another agency's cut in the same article",
    documents: {
      arbetet: {
        category: 'news',
        on: '2024-09-20',
        title: 'Sparkrav mot två myndigheter',
        text: 'Regeringen vill minska Arbetsförmedlingens anslag med 300 miljoner kronor 2025. Statens servicecenters anslag föreslås minska med 50 miljoner kronor 2025.',
      },
      publikt: {
        category: 'union',
        on: '2024-09-21',
        title: 'Servicecenter får spara 50 miljoner',
        text: 'Anslaget till Statens servicecenter föreslås minska med 50 miljoner kronor 2025, skriver regeringen i höstens budget.',
      },
      dn: {
        category: 'news',
        on: '2024-09-22',
        title: 'Myndigheter får mindre pengar',
        text: 'Arbetsförmedlingen får 300 miljoner kronor mindre 2025. Även Statens servicecenter, som driver servicekontoren, föreslås få 50 miljoner kronor mindre 2025.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [[2025, 50]],
        told: ['arbetet', 'publikt', 'dn'],
        version: 1,
      },
    ],
  },
  {
    name: 'a cut, and more money for mobile service, in the same budget',
    documents: {
      regeringen: {
        category: 'government',
        on: '2025-09-22',
        title: 'Budgetpropositionen för 2026: statlig service',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 100 miljoner kronor 2026. Samtidigt föreslås att anslaget ökas med 10 miljoner kronor per år från och med 2026 för mobila lösningar.',
      },
      altinget: {
        category: 'news',
        on: '2025-09-22',
        title: 'Tio miljoner till rullande servicekontor',
        text: 'Regeringen vill tillföra Statens servicecenter 10 miljoner kronor 2026 för mobila servicekontor.',
      },
      publikt: {
        category: 'union',
        on: '2025-09-23',
        title: 'Servicecenter tappar 100 miljoner',
        text: 'Statens servicecenters anslag föreslås minska med 100 miljoner kronor nästa år.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2026-01-01',
        sums: [[2026, 100]],
        told: ['regeringen', 'publikt'],
        version: 1,
      },
      {
        type: 'budget-increase',
        status: 'proposed',
        day: '2026-01-01',
        sums: [[2026, 10]],
        told: ['regeringen', 'altinget'],
        version: 1,
      },
      { type: 'mobile-service', status: 'proposed', told: ['altinget'], version: 1 },
    ],
  },
  {
    name: 'an article that first has the wrong sum, and then a new headline',
    documents: {
      tt: {
        category: 'news',
        on: '2024-09-19',
        title: 'Servicekontor får spara 5 miljoner',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 5 miljoner kronor 2025.',
        edits: [
          {
            on: '2024-09-19',
            title: 'Servicekontor får spara 50 miljoner',
            text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025. I en tidigare version stod fel summa.',
          },
          {
            on: '2024-09-20',
            title: 'Sparkravet på servicekontoren: 50 miljoner',
            text: 'Regeringen vill minska Statens servicecenters anslag med 50 miljoner kronor 2025. I en tidigare version stod fel summa.',
          },
        ],
      },
      publikt: {
        category: 'union',
        on: '2024-09-21',
        title: 'ST om sparkravet',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025. ST är kritiskt.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [[2025, 50]],
        told: ['tt', 'publikt'],
        version: 2,
      },
    ],
  },
];
