// Clusters of what is nearly the same: one event in other words and units, and two that differ in one thing only.
import type { Cluster } from './cluster.ts';

export const near: Cluster[] = [
  {
    name: 'one cut in kronor, mnkr and tkr',
    documents: {
      esv: {
        category: 'agency',
        on: '2025-12-18',
        title: 'Statens servicecenters anslag 2026',
        text: 'Regeringen har beslutat att anslaget till Statens servicecenter minskas med 100 000 tkr 2026.',
      },
      publikt: {
        category: 'union',
        on: '2025-12-19',
        title: 'Servicecenter får mindre',
        text: 'Statens servicecenters anslag minskar med 100 mnkr 2026, har regeringen beslutat.',
      },
      nt: {
        category: 'news',
        on: '2025-12-20',
        title: 'Hundra miljoner mindre till servicekontoren',
        text: 'Regeringen har beslutat att minska anslaget till Statens servicecenter med 100 miljoner kronor 2026.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'decided',
        day: '2026-01-01',
        sums: [[2026, 100]],
        told: ['esv', 'publikt', 'nt'],
        version: 1,
      },
    ],
  },
  {
    name: 'more money, told a year at a time and as a total of three years',
    documents: {
      regeringen: {
        category: 'government',
        on: '2025-09-22',
        title: 'Mer till mobil service',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter ökas med 10 miljoner kronor per år 2026–2028.',
      },
      nsd: {
        category: 'news',
        on: '2025-09-23',
        title: 'Miljoner till servicekontoren',
        text: 'Statens servicecenter föreslås få 30 miljoner kronor mer på tre år.',
      },
      altinget: {
        category: 'news',
        on: '2025-09-23',
        title: 'Satsning på statlig service',
        text: 'Regeringen vill öka Statens servicecenters anslag med 10 miljoner kronor 2026.',
      },
    },
    changes: [
      {
        type: 'budget-increase',
        status: 'proposed',
        day: '2026-01-01',
        sums: [[2026, 10]],
        told: ['regeringen', 'nsd', 'altinget'],
        version: 1,
      },
    ],
  },
  {
    name: 'cuts of other sums for the same year, proposed in the same autumn by the government and by a party',
    documents: {
      regeringen: {
        category: 'government',
        on: '2024-09-19',
        title: 'Budgetpropositionen för 2025',
        text: 'Regeringen föreslår att anslaget till Statens servicecenter minskas med 50 miljoner kronor 2025.',
      },
      riksdagen: {
        category: 'parliament',
        on: '2024-10-07',
        title: 'Motion om statlig förvaltning',
        text: 'Sverigedemokraterna föreslår att anslaget till Statens servicecenter minskas med 80 miljoner kronor 2025.',
      },
      svt: {
        category: 'news',
        on: '2024-10-08',
        title: 'SD vill spara mer på servicekontoren',
        text: 'Sverigedemokraterna vill minska anslaget till Statens servicecenter med 80 miljoner kronor 2025.',
      },
    },
    changes: [
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [[2025, 50]],
        told: ['regeringen'],
        version: 1,
      },
      {
        type: 'budget-cut',
        status: 'proposed',
        day: '2025-01-01',
        sums: [[2025, 80]],
        told: ['riksdagen', 'svt'],
        version: 1,
      },
    ],
  },
  {
    name: 'two offices of Stockholm: one closes as another opens',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-09-01',
        title: 'Servicekontoret i Kista stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Kista stänger den 28 november 2025.',
      },
      mitti: {
        category: 'news',
        on: '2025-09-03',
        title: 'Kista förlorar servicekontoret',
        text: 'Servicekontoret i Kista stänger den 28 november, meddelar Statens servicecenter.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2025-09-15',
        title: 'Nytt servicekontor i Farsta',
        text: 'Statens servicecenter öppnar ett nytt servicekontor i Farsta den 1 december 2025.',
      },
      dn: {
        category: 'news',
        on: '2025-09-16',
        title: 'Servicekontor i Farsta',
        text: 'Den 1 december öppnar Statens servicecenter ett servicekontor i Farsta.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-11-28',
        offices: ['kista'],
        told: ['statenssc', 'mitti'],
        version: 1,
      },
      {
        type: 'office-opening',
        status: 'decided',
        day: '2025-12-01',
        offices: ['farsta'],
        told: ['statenssc-2', 'dn'],
        version: 1,
      },
    ],
  },
  {
    name: 'an office told by its island and by its town, with genitives',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-03-03',
        title: 'Nya öppettider i Visby',
        text: 'Från och med den 1 april 2025 har servicekontoret i Visby kortare öppettider, meddelar Statens servicecenter.',
      },
      helagotland: {
        category: 'news',
        on: '2025-03-04',
        title: 'Kortare öppettider',
        text: 'Servicekontoret på Gotland får kortare öppettider från den 1 april. Kontoret drivs av Statens servicecenter.',
      },
      st: {
        category: 'union',
        on: '2025-03-10',
        title: 'Visbys servicekontor',
        text: 'Visbys servicekontor får kortare öppettider den 1 april, skriver ST på Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-hours',
        status: 'decided',
        day: '2025-04-01',
        offices: ['visby'],
        told: ['statenssc', 'helagotland', 'st'],
        version: 1,
      },
    ],
  },
  {
    name: 'an English list and a Swedish notice of one of its offices, with another day',
    documents: {
      swedenherald: {
        category: 'news',
        on: '2025-04-10',
        title: 'Service offices to close',
        text: 'Statens servicecenter has decided to close its service offices in Arvika, Motala and Åmål on 30 May 2025.',
      },
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Servicekontoret i Åmål stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Åmål stänger den 28 maj 2025.',
      },
      corren: {
        category: 'news',
        on: '2025-04-11',
        title: 'Servicekontoret i Motala läggs ned',
        text: 'Statens servicecenter lägger ned servicekontoret i Motala den 30 maj.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-05-30',
        offices: ['arvika'],
        told: ['swedenherald'],
        version: 1,
      },
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-05-28',
        offices: ['amal'],
        told: ['swedenherald', 'statenssc'],
        version: 2,
      },
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-05-30',
        offices: ['motala'],
        told: ['swedenherald', 'corren'],
        version: 1,
      },
    ],
  },
  {
    name: 'the network told by counts that differ, in one direction and then in the other',
    documents: {
      arbetet: {
        category: 'news',
        on: '2025-02-20',
        title: 'Så krymper nätet',
        text: 'Nätet av statliga servicekontor krymper från 149 till 114.',
      },
      tt: {
        category: 'news',
        on: '2025-02-21',
        title: 'Servicekontoren',
        text: 'Nätet av statliga servicekontor krymper från 147 till 112, enligt Statens servicecenter.',
      },
      omni: {
        category: 'news',
        on: '2025-02-22',
        title: 'Så växte nätet',
        text: 'Sedan 2019 har antalet statliga servicekontor ökat från 113 till 147.',
      },
    },
    changes: [
      { type: 'network-size', status: 'decided', counts: ['147-112', '149-114'], told: ['arbetet', 'tt'], version: 2 },
      { type: 'network-size', status: 'in-effect', counts: ['113-147'], told: ['omni'], version: 1 },
    ],
  },
  {
    name: 'other hours in summer and, a month later, for good',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-06-02',
        title: 'Öppettider i sommar',
        text: 'Servicekontoret i Ystad har ändrade öppettider från den 30 juni 2025, meddelar Statens servicecenter.',
      },
      ya: {
        category: 'news',
        on: '2025-06-04',
        title: 'Sommaröppet på servicekontoret',
        text: 'Servicekontoret i Ystad har ändrade öppettider från den 30 juni, enligt Statens servicecenter.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2025-07-07',
        title: 'Kortare öppettider i Ystad',
        text: 'Från och med den 1 september 2025 har servicekontoret i Ystad kortare öppettider, meddelar Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-hours',
        status: 'decided',
        day: '2025-06-30',
        offices: ['ystad'],
        told: ['statenssc', 'ya'],
        version: 1,
      },
      {
        type: 'office-hours',
        status: 'decided',
        day: '2025-09-01',
        offices: ['ystad'],
        told: ['statenssc-2'],
        version: 1,
      },
    ],
  },
];
