// Clusters about the agency and the whole network: who leads it, who examines it, what it is told to do, how many offices it has.
import type { Cluster } from './cluster.ts';

export const agency: Cluster[] = [
  {
    name: 'a director-general who leaves, and another who is appointed',
    documents: {
      publikt: {
        category: 'union',
        on: '2020-08-20',
        title: 'Generaldirektören slutar',
        text: 'Thomas Pålsson slutar som generaldirektör för Statens servicecenter den 28 februari 2021.',
      },
      regeringen: {
        category: 'government',
        on: '2021-01-28',
        title: 'Åsa Lindh blir generaldirektör för Statens servicecenter',
        text: 'Regeringen har beslutat att anställa Åsa Lindh som generaldirektör för Statens servicecenter. Hon tillträder den 1 mars 2021.',
      },
      altinget: {
        category: 'news',
        on: '2021-01-28',
        title: 'Ny generaldirektör på Statens servicecenter',
        text: 'Åsa Lindh har utsetts till ny generaldirektör för Statens servicecenter från den 1 mars 2021.',
      },
    },
    changes: [
      { type: 'leadership', status: 'decided', day: '2021-02-28', told: ['publikt'], version: 1 },
      { type: 'leadership', status: 'decided', day: '2021-03-01', told: ['regeringen', 'altinget'], version: 1 },
    ],
  },
  {
    name: 'an audit announced, and its report a year later',
    documents: {
      riksrevisionen: {
        category: 'agency',
        on: '2021-11-15',
        title: 'Granskning av servicekontoren inledd',
        text: 'Riksrevisionen ska granska de statliga servicekontoren. Granskningen av Statens servicecenter ska vara klar i december 2022.',
      },
      publikt: {
        category: 'union',
        on: '2021-11-18',
        title: 'Riksrevisionen ska granska servicekontoren',
        text: 'Riksrevisionen ska granska Statens servicecenter och servicekontoren.',
      },
      'riksrevisionen-2': {
        category: 'agency',
        on: '2022-12-06',
        title: 'Statliga servicekontor – mer service på fler platser',
        text: 'Riksrevisionen har granskat de statliga servicekontoren. Rapporten om Statens servicecenter visar att kostnaderna har ökat.',
      },
      altinget: {
        category: 'news',
        on: '2022-12-06',
        title: 'Riksrevisionen om servicekontoren',
        text: 'Riksrevisionen har granskat de statliga servicekontoren och presenterar i dag sin rapport.',
      },
    },
    changes: [
      {
        type: 'review',
        status: 'in-effect',
        told: ['riksrevisionen', 'publikt', 'riksrevisionen-2', 'altinget'],
        version: 2,
      },
    ],
  },
  {
    name: 'how many offices there are, and how many there will be, counted by three',
    documents: {
      omni: {
        category: 'news',
        on: '2024-09-20',
        title: 'Servicekontoren har blivit fler',
        text: 'Sedan 2019 har antalet statliga servicekontor ökat från 113 till 147.',
      },
      akademikern: {
        category: 'union',
        on: '2024-10-01',
        title: 'Kontoren har blivit fler',
        text: 'Antalet statliga servicekontor har ökat från 113 till 148 på fem år.',
      },
      tt: {
        category: 'news',
        on: '2025-02-20',
        title: 'Servicekontoren',
        text: 'Nätet av statliga servicekontor krymper från 147 till 112, enligt Statens servicecenter.',
      },
      publikt: {
        category: 'union',
        on: '2025-02-24',
        title: 'ST om servicekontoren',
        text: 'Nätet av statliga servicekontor krymper från 148 till 112, skriver ST på Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'network-size',
        status: 'in-effect',
        counts: ['113-147', '113-148'],
        told: ['omni', 'akademikern'],
        version: 2,
      },
      { type: 'network-size', status: 'decided', counts: ['147-112', '148-112'], told: ['tt', 'publikt'], version: 2 },
    ],
  },
  {
    name: 'a review each by two authorities in the same months',
    documents: {
      riksrevisionen: {
        category: 'agency',
        on: '2022-01-17',
        title: 'Ny granskning inledd',
        text: 'Riksrevisionen ska granska de statliga servicekontoren. Granskningen av Statens servicecenter ska vara klar i december 2022.',
      },
      statskontoret: {
        category: 'agency',
        on: '2022-02-01',
        title: 'Nytt uppdrag',
        text: 'Statskontoret ska granska Statens servicecenters servicekontor. Arbetet pågår hela våren.',
      },
      altinget: {
        category: 'news',
        on: '2022-02-03',
        title: 'Två granskar servicekontoren',
        text: 'Statskontoret ska granska de statliga servicekontoren.',
      },
    },
    changes: [
      { type: 'review', status: 'decided', told: ['riksrevisionen'], version: 1 },
      { type: 'review', status: 'decided', told: ['statskontoret', 'altinget'], version: 1 },
    ],
  },
  {
    name: 'one head of the agency leaves in the month in which another is appointed',
    documents: {
      publikt: {
        category: 'union',
        on: '2026-01-12',
        title: 'Generaldirektören slutar',
        text: 'Åsa Lindh slutar som generaldirektör för Statens servicecenter den 28 februari 2026.',
      },
      altinget: {
        category: 'news',
        on: '2026-01-13',
        title: 'Åsa Lindh lämnar',
        text: 'Åsa Lindh lämnar posten som generaldirektör för Statens servicecenter.',
      },
      regeringen: {
        category: 'government',
        on: '2026-02-05',
        title: 'Ny generaldirektör för Statens servicecenter',
        text: 'Regeringen har utsett Maria Ek till ny generaldirektör för Statens servicecenter. Hon tillträder den 1 mars 2026.',
      },
      st: {
        category: 'union',
        on: '2026-02-06',
        title: 'Ny chef för servicekontoren',
        text: 'Maria Ek tillträder som generaldirektör för Statens servicecenter den 1 mars 2026.',
      },
    },
    changes: [
      { type: 'leadership', status: 'decided', day: '2026-02-28', told: ['publikt', 'altinget'], version: 1 },
      { type: 'leadership', status: 'decided', day: '2026-03-01', told: ['regeringen', 'st'], version: 1 },
    ],
  },
  {
    name: 'what an office can help with: one authority leaves, another joins',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2024-02-05',
        title: 'Migrationsverket på servicekontoret i Umeå',
        text: 'Från den 1 mars 2024 kan besökare få hjälp med Migrationsverkets ärenden på servicekontoret i Umeå, meddelar Statens servicecenter.',
      },
      vk: {
        category: 'news',
        on: '2024-02-07',
        title: 'Migrationsverket tillbaka i Umeå',
        text: 'Från den 1 mars kan besökare få hjälp med Migrationsverkets ärenden på servicekontoret i Umeå. Kontoret drivs av Statens servicecenter.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2024-04-15',
        title: 'Kronofogden lämnar servicekontoret i Umeå',
        text: 'Från den 1 juni 2024 kan besökare inte längre få hjälp med Kronofogdens ärenden på servicekontoret i Umeå, meddelar Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-services',
        status: 'decided',
        day: '2024-03-01',
        offices: ['umea'],
        told: ['statenssc', 'vk'],
        version: 1,
      },
      {
        type: 'office-services',
        status: 'decided',
        day: '2024-06-01',
        offices: ['umea'],
        told: ['statenssc-2'],
        version: 1,
      },
    ],
  },
  {
    name: 'an assignment told by two, and another half a year later',
    documents: {
      regeringen: {
        category: 'government',
        on: '2021-06-03',
        title: 'Uppdrag om mobil service',
        text: 'Regeringen har gett Statens servicecenter i uppdrag att utreda hur fler kan nås med mobila lösningar. Uppdraget ska redovisas i december.',
      },
      publikt: {
        category: 'union',
        on: '2021-06-07',
        title: 'Uppdrag till Statens servicecenter',
        text: 'Statens servicecenter har fått i uppdrag av regeringen att utreda hur fler kan nås med mobila lösningar.',
      },
      'regeringen-2': {
        category: 'government',
        on: '2022-01-20',
        title: 'Nytt uppdrag till Statens servicecenter',
        text: 'Regeringen har gett Statens servicecenter i uppdrag att se över öppettiderna på servicekontoren.',
      },
    },
    changes: [
      { type: 'mandate', status: 'decided', told: ['regeringen', 'publikt'], version: 1 },
      { type: 'mandate', status: 'decided', told: ['regeringen-2'], version: 1 },
    ],
  },
];
