// Clusters about offices that open, move, or keep other hours.
import type { Cluster } from './cluster.ts';

export const openings: Cluster[] = [
  {
    name: 'two openings in one month, in two towns, told apart and together',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2024-01-08',
        title: 'Två nya servicekontor i januari',
        text: 'Statens servicecenter öppnar nya servicekontor i Järfälla den 15 januari och i Tingsryd den 22 januari.',
      },
      mitti: {
        category: 'news',
        on: '2024-01-15',
        title: 'Nytt servicekontor i Järfälla',
        text: 'I dag öppnade ett statligt servicekontor i Järfälla. Civilminister Erik Slottner (KD) klippte bandet.',
      },
      smp: {
        category: 'news',
        on: '2024-01-23',
        title: 'Tingsryd har fått servicekontor',
        text: 'Servicekontoret i Tingsryd har öppnat. Statens servicecenter räknar med ett trettiotal besök om dagen.',
      },
      regeringen: {
        category: 'government',
        on: '2024-01-15',
        title: 'Nytt servicekontor invigt i Järfälla',
        text: 'Civilminister Erik Slottner har invigt det nya servicekontoret i Järfälla, som drivs av Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2024-01-15',
        offices: ['jarfalla'],
        told: ['statenssc', 'mitti', 'regeringen'],
        version: 2,
      },
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2024-01-22',
        offices: ['tingsryd'],
        told: ['statenssc', 'smp'],
        version: 2,
      },
    ],
  },
  {
    name: 'an opening planned for years, in a town that one spells otherwise',
    documents: {
      utredningen: {
        category: 'government',
        on: '2020-12-18',
        title: 'Utredning föreslår nya servicekontor',
        text: 'Utredningen föreslår att nya statliga servicekontor öppnas i Stenungsund och Lysekil.',
      },
      statenssc: {
        category: 'agency',
        on: '2021-09-29',
        title: 'Tidplan för nya servicekontor',
        text: 'Statens servicecenter öppnar nya servicekontor i Stenungssund och Lysekil under 2023.',
      },
      'stenungsunds-nytt': {
        category: 'news',
        on: '2023-05-16',
        title: 'Nu är servicekontoret öppet',
        text: 'Servicekontoret i Stenungsund har öppnat. Statens servicecenter driver kontoret.',
      },
    },
    changes: [
      {
        type: 'office-opening',
        status: 'in-effect',
        offices: ['stenungsund'],
        told: ['utredningen', 'statenssc', 'stenungsunds-nytt'],
        version: 3,
      },
      {
        type: 'office-opening',
        status: 'decided',
        offices: ['lysekil'],
        told: ['utredningen', 'statenssc'],
        version: 2,
      },
    ],
  },
  {
    name: 'an office that moves, told as a move and as one door that closes and another that opens',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-08-18',
        title: 'Servicekontoret i Gävle flyttar',
        text: 'Servicekontoret i Gävle flyttar till nya lokaler på Norra Kungsgatan den 1 september 2025, meddelar Statens servicecenter.',
      },
      gd: {
        category: 'news',
        on: '2025-08-20',
        title: 'Servicekontoret flyttar till Norra Kungsgatan',
        text: 'Statens servicecenter flyttar servicekontoret i Gävle. Det gamla kontoret stänger den 29 augusti, det nya öppnar den 1 september.',
      },
      st: {
        category: 'union',
        on: '2025-09-02',
        title: 'Nya lokaler i Gävle',
        text: 'Servicekontoret i Gävle har flyttat till Norra Kungsgatan. ST:s skyddsombud på Statens servicecenter är nöjt med de nya lokalerna.',
      },
    },
    changes: [
      {
        type: 'office-relocation',
        status: 'in-effect',
        day: '2025-09-01',
        offices: ['gavle'],
        told: ['statenssc', 'gd', 'st'],
        version: 2,
      },
    ],
  },
  {
    name: 'one office closes for good, and years later another opens in the same town',
    documents: {
      'nsd-2019': {
        category: 'news',
        on: '2021-11-02',
        title: 'Servicekontoret i Gällivare stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Gällivare stänger den 31 december 2021.',
      },
      'nsd-2023': {
        category: 'news',
        on: '2023-03-02',
        title: 'Gällivare får ett nytt servicekontor',
        text: 'Statens servicecenter har beslutat att öppna ett nytt servicekontor i Gällivare den 4 september 2023.',
      },
      norrbotten: {
        category: 'news',
        on: '2023-09-05',
        title: 'Servicekontor i Gällivare',
        text: 'I går öppnade servicekontoret i Gällivare. Det drivs av Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2021-12-31',
        offices: ['gallivare'],
        told: ['nsd-2019'],
        version: 1,
      },
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2023-09-04',
        offices: ['gallivare'],
        told: ['nsd-2023', 'norrbotten'],
        version: 2,
      },
    ],
  },
  {
    name: 'other hours at Christmas, two years running',
    documents: {
      'statenssc-2023': {
        category: 'agency',
        on: '2023-12-11',
        title: 'Ändrade öppettider i jul',
        text: 'Servicekontoret i Visby har ändrade öppettider från den 21 december 2023. Statens servicecenter önskar god jul.',
      },
      'gotlandsnytt-2023': {
        category: 'news',
        on: '2023-12-18',
        title: 'Så har servicekontoret öppet i jul',
        text: 'Servicekontoret i Visby får kortare öppettider från den 21 december, meddelar Statens servicecenter.',
      },
      'statenssc-2024': {
        category: 'agency',
        on: '2024-12-09',
        title: 'Ändrade öppettider i jul',
        text: 'Servicekontoret i Visby har ändrade öppettider från den 20 december 2024. Statens servicecenter önskar god jul.',
      },
      'gotlandsnytt-2024': {
        category: 'news',
        on: '2024-12-16',
        title: 'Öppettider i jul',
        text: 'Servicekontoret i Visby har ändrade öppettider över jul och nyår, meddelar Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-hours',
        status: 'decided',
        day: '2023-12-21',
        offices: ['visby'],
        told: ['statenssc-2023', 'gotlandsnytt-2023'],
        version: 1,
      },
      {
        type: 'office-hours',
        status: 'decided',
        day: '2024-12-20',
        offices: ['visby'],
        told: ['statenssc-2024', 'gotlandsnytt-2024'],
        version: 1,
      },
    ],
  },
  {
    name: 'two offices of one city open within a month',
    documents: {
      regeringen: {
        category: 'government',
        on: '2023-01-17',
        title: 'Nytt servicekontor i Malmö',
        text: 'Servicekontoret Malmö Mobilia har öppnat. Statens servicecenter har därmed fler kontor i Malmö.',
      },
      sydsvenskan: {
        category: 'news',
        on: '2023-01-18',
        title: 'Servicekontor på Mobilia',
        text: 'I går öppnade servicekontoret Malmö Mobilia. Där kan man träffa Skatteverket och Försäkringskassan.',
      },
      skd: {
        category: 'news',
        on: '2023-02-06',
        title: 'Servicekontor på Rosengård',
        text: 'I dag öppnade servicekontoret i Rosengård. Det drivs av Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2023-01-17',
        offices: ['malmo-mobilia'],
        told: ['regeringen', 'sydsvenskan'],
        version: 2,
      },
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2023-02-06',
        offices: ['rosengard'],
        told: ['skd'],
        version: 1,
      },
    ],
  },
  {
    name: 'an opening called off, and planned anew a year later',
    inOrderOnly: 'before it is told that the first plan was called off, the opening fulfils it',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2022-03-01',
        title: 'Nytt servicekontor i Ånge',
        text: 'Statens servicecenter har beslutat att öppna ett servicekontor i Ånge den 1 oktober 2022.',
      },
      st: {
        category: 'news',
        on: '2022-08-15',
        title: 'Inget servicekontor i Ånge',
        text: 'Servicekontoret i Ånge öppnar inte. Statens servicecenter har dragit tillbaka planerna.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2023-10-02',
        title: 'Servicekontor i Ånge',
        text: 'Statens servicecenter har beslutat att öppna ett servicekontor i Ånge den 15 januari 2024.',
      },
      'st-2': {
        category: 'news',
        on: '2024-01-16',
        title: 'Ånge har fått servicekontor',
        text: 'Servicekontoret i Ånge har öppnat. Statens servicecenter väntar besökare från hela västra Medelpad.',
      },
    },
    changes: [
      { type: 'office-opening', status: 'cancelled', offices: ['ange'], told: ['statenssc', 'st'], version: 2 },
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2024-01-15',
        offices: ['ange'],
        told: ['statenssc-2', 'st-2'],
        version: 2,
      },
    ],
  },
];
