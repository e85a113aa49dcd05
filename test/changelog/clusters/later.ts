// Clusters about what is told later: other days, other words for the same, and the same again a while after.
import type { Cluster } from './cluster.ts';

export const later: Cluster[] = [
  {
    name: 'a last day that the agency puts off',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Servicekontoret i Landskrona stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Landskrona stänger den 13 juni 2025.',
      },
      hd: {
        category: 'news',
        on: '2025-04-11',
        title: 'Landskrona förlorar servicekontoret',
        text: 'Servicekontoret i Landskrona stänger den 13 juni. Det har Statens servicecenter beslutat.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2025-05-28',
        title: 'Ny sista dag i Landskrona',
        text: 'Statens servicecenter har beslutat att servicekontoret i Landskrona stänger den 29 augusti 2025.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-08-29',
        offices: ['landskrona'],
        told: ['statenssc', 'hd', 'statenssc-2'],
        version: 2,
      },
    ],
  },
  {
    name: 'the government withdraws a cut it has proposed',
    documents: {
      regeringen: {
        category: 'government',
        on: '2025-04-15',
        title: 'Vårändringsbudget för 2025',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 20 miljoner kronor 2025.',
      },
      publikt: {
        category: 'union',
        on: '2025-04-16',
        title: 'ST kritiskt till nedskärning',
        text: 'Regeringen vill minska Statens servicecenters anslag med 20 miljoner kronor 2025, skriver ST.',
      },
      altinget: {
        category: 'news',
        on: '2025-05-20',
        title: 'Regeringen backar om servicekontoren',
        text: 'Regeringen drar tillbaka förslaget att minska anslaget till Statens servicecenter med 20 miljoner kronor 2025.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'cancelled',
        sums: [[2025, 20]],
        told: ['regeringen', 'publikt', 'altinget'],
        version: 2,
      },
    ],
  },
  {
    name: 'a cut told in Swedish and in English',
    documents: {
      tt: {
        category: 'news',
        on: '2024-09-19',
        title: 'Mindre pengar till servicekontoren',
        text: 'Regeringen vill minska anslaget till Statens servicecenter med 50 miljoner kronor 2025.',
      },
      swedenherald: {
        category: 'news',
        on: '2024-09-20',
        title: 'Government wants to cut funding for service offices',
        text: 'The government proposes to cut the appropriation of the State Service Center (Statens servicecenter) by SEK 50 million in 2025.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [[2025, 50]],
        told: ['tt', 'swedenherald'],
        version: 1,
      },
    ],
  },
  {
    name: 'a closing that is talked of for a year and a half',
    documents: {
      mitti: {
        category: 'news',
        on: '2024-10-08',
        title: 'Servicekontoret i Sollentuna hotat',
        text: 'Statens servicecenter kan komma att stänga servicekontoret i Sollentuna.',
      },
      publikt: {
        category: 'union',
        on: '2025-06-10',
        title: 'Sollentuna på förslag',
        text: 'Statens servicecenter föreslår att servicekontoret i Sollentuna läggs ned.',
      },
      statenssc: {
        category: 'agency',
        on: '2026-02-17',
        title: 'Servicekontoret i Sollentuna stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Sollentuna stänger den 29 maj 2026.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2026-05-29',
        offices: ['sollentuna'],
        told: ['mitti', 'publikt', 'statenssc'],
        version: 3,
      },
    ],
  },
  {
    name: 'an office closed for some days twice in a winter',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-01-13',
        title: 'Tillfälligt stängt i Kiruna',
        text: 'Servicekontoret i Kiruna är tillfälligt stängt den 16 januari på grund av utbildning, meddelar Statens servicecenter.',
      },
      nsd: {
        category: 'news',
        on: '2025-01-14',
        title: 'Servicekontoret håller stängt',
        text: 'Servicekontoret i Kiruna håller tillfälligt stängt den 16 januari. Statens servicecenter utbildar personalen.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2025-01-27',
        title: 'Tillfälligt stängt i Kiruna',
        text: 'Servicekontoret i Kiruna är tillfälligt stängt den 30 januari på grund av sjukdom, meddelar Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-disruption',
        status: 'decided',
        day: '2025-01-16',
        offices: ['kiruna'],
        told: ['statenssc', 'nsd'],
        version: 1,
      },
      {
        type: 'office-disruption',
        status: 'decided',
        day: '2025-01-30',
        offices: ['kiruna'],
        told: ['statenssc-2'],
        version: 1,
      },
    ],
  },
  {
    name: 'the network grows by one office, and by another a month later',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2024-09-02',
        title: 'Servicekontor i Nordmaling',
        text: 'I dag öppnade servicekontoret i Nordmaling. Antalet statliga servicekontor har ökat från 146 till 147.',
      },
      vk: {
        category: 'news',
        on: '2024-09-03',
        title: 'Nordmaling har fått servicekontor',
        text: 'Servicekontoret i Nordmaling har öppnat. Det drivs av Statens servicecenter.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2024-10-07',
        title: 'Servicekontor i Östhammar',
        text: 'I dag öppnade servicekontoret i Östhammar. Antalet statliga servicekontor har ökat från 147 till 148.',
      },
    },
    changes: [
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2024-09-02',
        offices: ['nordmaling'],
        told: ['statenssc', 'vk'],
        version: 1,
      },
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2024-10-07',
        offices: ['osthammar'],
        told: ['statenssc-2'],
        version: 1,
      },
      { type: 'network-size', status: 'in-effect', counts: ['146-147'], told: ['statenssc'], version: 1 },
      { type: 'network-size', status: 'in-effect', counts: ['147-148'], told: ['statenssc-2'], version: 1 },
    ],
  },
  {
    name: 'offices of one city that close on different days, one of them told by the name of the city',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Servicekontor som stänger',
        text: 'Statens servicecenter har beslutat att stänga servicekontoret Växjö Araby. Sista besöksdag är den 13 juni 2025.',
      },
      smp: {
        category: 'news',
        on: '2025-04-11',
        title: 'Ett av Växjös servicekontor stänger',
        text: 'Statens servicecenter stänger servicekontoret i Växjö den 13 juni. Det ligger på Araby.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2025-10-01',
        title: 'Servicekontoret i Växjö stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Växjö stänger den 30 januari 2026.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-06-13',
        offices: ['vaxjo-araby'],
        told: ['statenssc', 'smp'],
        version: 1,
      },
      {
        type: 'office-closure',
        status: 'decided',
        day: '2026-01-30',
        offices: ['vaxjo'],
        told: ['statenssc-2'],
        version: 1,
      },
    ],
  },
  {
    name: 'an opening told by its month, and by its day',
    documents: {
      publikt: {
        category: 'union',
        on: '2023-02-14',
        title: 'Nytt kontor i Boden',
        text: 'Statens servicecenter öppnar ett nytt servicekontor i Boden i juni.',
      },
      statenssc: {
        category: 'agency',
        on: '2023-05-22',
        title: 'Servicekontoret i Boden öppnar',
        text: 'Statens servicecenter öppnar servicekontoret i Boden den 15 juni 2023.',
      },
      nsd: {
        category: 'news',
        on: '2023-06-20',
        title: 'Boden har fått sitt servicekontor',
        text: 'Servicekontoret i Boden har öppnat. Statens servicecenter tog emot de första besökarna den 15 juni.',
      },
    },
    changes: [
      {
        type: 'office-opening',
        status: 'in-effect',
        day: '2023-06-15',
        offices: ['boden'],
        told: ['publikt', 'statenssc', 'nsd'],
        version: 3,
      },
    ],
  },
  {
    name: 'a closing that five tell of',
    documents: {
      publikt: {
        category: 'union',
        on: '2025-02-20',
        title: 'Åmål hotas',
        text: 'Servicekontoret i Åmål riskerar att stängas, enligt ST på Statens servicecenter.',
      },
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Servicekontoret i Åmål stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Åmål stänger den 30 maj 2025.',
      },
      riksdagen: {
        category: 'parliament',
        on: '2025-04-25',
        title: 'Servicekontoret i Åmål',
        text: 'Statens servicecenter har beslutat att stänga servicekontoret i Åmål. Avser civilminister Erik Slottner att vidta någon åtgärd?',
      },
      nwt: {
        category: 'news',
        on: '2025-05-28',
        title: 'Sista dagarna',
        text: 'På fredag den 30 maj stänger servicekontoret i Åmål, som drivs av Statens servicecenter.',
      },
      svt: {
        category: 'news',
        on: '2025-06-02',
        title: 'Åmål utan servicekontor',
        text: 'Servicekontoret i Åmål har stängt. Närmaste kontor som Statens servicecenter driver ligger i Bengtsfors.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'in-effect',
        day: '2025-05-30',
        offices: ['amal'],
        told: ['publikt', 'statenssc', 'riksdagen', 'nwt', 'svt'],
        version: 3,
      },
    ],
  },
  {
    name: 'offices without a name that close one year, and others the year after',
    documents: {
      tt: {
        category: 'news',
        on: '2025-02-20',
        title: '35 servicekontor stängs',
        text: 'Statens servicecenter ska stänga omkring 35 servicekontor.',
      },
      publikt: {
        category: 'union',
        on: '2025-06-10',
        title: 'Fler servicekontor stängs',
        text: 'Statens servicecenter ska stänga ett trettiotal servicekontor, skriver ST.',
      },
      'tt-2026': {
        category: 'news',
        on: '2026-11-16',
        title: 'Tio servicekontor stängs',
        text: 'Statens servicecenter ska stänga tio servicekontor.',
      },
    },
    changes: [
      { type: 'office-closure', status: 'decided', told: ['tt', 'publikt'], version: 1 },
      { type: 'office-closure', status: 'decided', told: ['tt-2026'], version: 1 },
    ],
  },
];
