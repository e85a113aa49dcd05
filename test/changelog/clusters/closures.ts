// Clusters about offices that close, or were said to.
import type { Cluster } from './cluster.ts';

export const closures: Cluster[] = [
  {
    name: 'the closure list of April 2025 told by three, one of them about one office and another day',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Nio servicekontor stänger i vår',
        text: 'Statens servicecenter har beslutat att avveckla följande servicekontor. Datumet är sista besöksdag.\n\n• Arvika – 30 maj\n• Filipstad – 30 maj\n• Lindesberg – 30 maj\n• Motala – 30 maj\n• Åmål – 30 maj\n• Kungälv – 23 maj\n• Bollnäs – 13 juni\n• Landskrona – 13 juni\n• Växjö Araby – 13 juni\n\nBesökare hänvisas till närmaste servicekontor.',
      },
      akademikern: {
        category: 'union',
        on: '2025-06-02',
        title: 'Servicekontor har stängt',
        text: 'Servicekontoren i Arvika, Filipstad, Lindesberg, Motala och Åmål stängde den 30 maj. Statens servicecenter hänvisar till andra kontor.',
      },
      kungalvsposten: {
        category: 'news',
        on: '2025-04-14',
        title: 'Servicekontoret i Kungälv läggs ned',
        text: 'Statens servicecenter stänger servicekontoret i Kungälv den 30 maj. Närmaste kontor blir det i Göteborg.',
      },
      nwt: {
        category: 'news',
        on: '2025-04-11',
        title: 'Arvika och Filipstad förlorar sina servicekontor',
        text: 'De statliga servicekontoren i Arvika och Filipstad stänger den 30 maj. Det har Statens servicecenter beslutat.',
      },
    },
    changes: [
      ...(['arvika', 'filipstad'] as const).map((office) => ({
        type: 'office-closure' as const,
        status: 'in-effect' as const,
        day: '2025-05-30',
        offices: [office],
        told: ['statenssc', 'akademikern', 'nwt'],
        version: 2,
      })),
      ...(['lindesberg', 'motala', 'amal'] as const).map((office) => ({
        type: 'office-closure' as const,
        status: 'in-effect' as const,
        day: '2025-05-30',
        offices: [office],
        told: ['statenssc', 'akademikern'],
        version: 2,
      })),
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-05-23',
        offices: ['kungalv'],
        told: ['statenssc', 'kungalvsposten'],
        version: 1,
      },
      ...(['bollnas', 'landskrona', 'vaxjo-araby'] as const).map((office) => ({
        type: 'office-closure' as const,
        status: 'decided' as const,
        day: '2025-06-13',
        offices: [office],
        told: ['statenssc'],
        version: 1,
      })),
    ],
  },
  {
    name: 'a last day that two papers and the agency tell differently',
    documents: {
      goteborgsposten: {
        category: 'news',
        on: '2025-04-09',
        title: 'Servicekontoret i Kungälv stänger',
        text: 'Servicekontoret i Kungälv har sin sista besöksdag den 30 maj, uppger facket på Statens servicecenter.',
      },
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Servicekontoret i Kungälv avvecklas',
        text: 'Statens servicecenter har beslutat att servicekontoret i Kungälv stänger den 23 maj 2025.',
      },
      publikt: {
        category: 'union',
        on: '2025-05-20',
        title: 'Sista veckan i Kungälv',
        text: 'Servicekontoret i Kungälv stänger den 28 maj, säger ST:s ombud på Statens servicecenter.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-05-23',
        offices: ['kungalv'],
        told: ['goteborgsposten', 'statenssc', 'publikt'],
        version: 2,
      },
    ],
  },
  {
    name: 'from worry to plan to decision to closed door',
    documents: {
      'svt-ost': {
        category: 'news',
        on: '2024-10-02',
        title: 'Oro för servicekontoret i Motala',
        text: 'Servicekontoret i Motala kan komma att stängas när Statens servicecenter ska spara.',
      },
      publikt: {
        category: 'union',
        on: '2025-02-20',
        title: 'Motala på förslag att läggas ned',
        text: 'Statens servicecenter föreslår att servicekontoret i Motala stängs under våren.',
      },
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Servicekontoret i Motala stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Motala stänger den 30 maj 2025.',
      },
      corren: {
        category: 'news',
        on: '2025-06-01',
        title: 'Nu har servicekontoret i Motala stängt',
        text: 'Servicekontoret i Motala har stängt. I fredags tog Statens servicecenter emot de sista besökarna.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'in-effect',
        day: '2025-05-30',
        offices: ['motala'],
        told: ['svt-ost', 'publikt', 'statenssc', 'corren'],
        version: 4,
      },
    ],
  },
  {
    name: 'a decision that is taken back, and an echo of it',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2025-03-06',
        title: 'Servicekontoret i Tierp stänger',
        text: 'Statens servicecenter har beslutat att stänga servicekontoret i Tierp den 30 april 2025.',
      },
      unt: {
        category: 'news',
        on: '2025-03-24',
        title: 'Servicekontoret i Tierp blir kvar',
        text: 'Statens servicecenter drar tillbaka beslutet. Servicekontoret i Tierp stängs inte utan blir kvar.',
      },
      'statenssc-2': {
        category: 'agency',
        on: '2025-03-24',
        title: 'Servicekontoret i Tierp blir kvar',
        text: 'Statens servicecenter har beslutat att servicekontoret i Tierp blir kvar.',
      },
      arbetarbladet: {
        category: 'news',
        on: '2025-03-27',
        title: 'Servicekontoret i Tierp',
        text: 'Servicekontoret i Tierp stänger den 30 april, enligt Statens servicecenters beslut i början av mars.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'cancelled',
        offices: ['tierp'],
        told: ['statenssc', 'unt', 'statenssc-2', 'arbetarbladet'],
        version: 2,
      },
    ],
  },
  {
    name: 'a quarter of the offices, 35 of them, and one that is named',
    documents: {
      arbetet: {
        category: 'news',
        on: '2025-02-20',
        title: 'Vart fjärde servicekontor läggs ned',
        text: 'Inom ett år ska nästan vart fjärde statligt servicekontor vara nedlagt. Regeringen sparar på Statens servicecenter.',
      },
      tt: {
        category: 'news',
        on: '2025-02-20',
        title: '35 servicekontor ska stängas',
        text: 'Statens servicecenter ska stänga omkring 35 servicekontor under 2025 och 2026, säger generaldirektör Åsa Lindh.',
      },
      swedenherald: {
        category: 'news',
        on: '2025-02-21',
        title: 'State Service Center to close 35 offices',
        text: 'The Swedish State Service Center, Statens servicecenter, will close about 35 service offices during 2025 and 2026, its director-general says.',
      },
      mitti: {
        category: 'news',
        on: '2025-02-25',
        title: 'Servicekontoret i Brandbergen stängs',
        text: 'Statens servicecenter har beslutat att stänga servicekontoret i Brandbergen under 2026.',
      },
    },
    changes: [
      { type: 'office-closure', status: 'decided', told: ['arbetet', 'tt', 'swedenherald'], version: 1 },
      { type: 'office-closure', status: 'decided', offices: ['brandbergen'], told: ['mitti'], version: 1 },
    ],
  },
  {
    name: 'one office by its own name, by its municipality, and by a name that is spelt wrongly',
    documents: {
      riksdagen: {
        category: 'parliament',
        on: '2025-07-01',
        title: 'Statens servicekontor i Brandbergen',
        text: 'Besparingen leder till att servicekontoret i Brandbergen stängs under 2026. Vilka åtgärder avser statsrådet Erik Slottner (KD) att vidta?',
      },
      mitti: {
        category: 'news',
        on: '2025-07-03',
        title: 'Haninge förlorar sitt servicekontor',
        text: 'Servicekontoret i Haninge stängs under 2026, enligt Statens servicecenter.',
      },
      statenssc: {
        category: 'agency',
        on: '2025-11-04',
        title: 'Servicekontoret i Brandbergen stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Brandbergen i Haninge kommun stänger den 27 mars 2026.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2026-03-27',
        offices: ['brandbergen'],
        told: ['riksdagen', 'mitti', 'statenssc'],
        version: 2,
      },
    ],
  },
  {
    name: 'two offices of one town: one closes, one keeps other hours',
    documents: {
      statenssc: {
        category: 'agency',
        on: '2024-11-20',
        title: 'Servicekontoret Norrköping city stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret Norrköping city stänger den 31 december 2024.',
      },
      nt: {
        category: 'news',
        on: '2024-11-22',
        title: 'Nya öppettider i Norrköping',
        text: 'Servicekontoret i Norrköping har nya öppettider från den 7 januari, meddelar Statens servicecenter.',
      },
      'nt-2': {
        category: 'news',
        on: '2025-01-08',
        title: 'Norrköping city har stängt',
        text: 'Servicekontoret Norrköping city har stängt för gott. Statens servicecenter hänvisar till det andra kontoret i staden.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'in-effect',
        day: '2024-12-31',
        offices: ['norrkoping-city'],
        told: ['statenssc', 'nt-2'],
        version: 2,
      },
      { type: 'office-hours', status: 'decided', day: '2025-01-07', offices: ['norrkoping'], told: ['nt'], version: 1 },
    ],
  },
  {
    name: 'a town whose office closes, opens again, and closes again',
    documents: {
      'statenssc-2022': {
        category: 'agency',
        on: '2022-02-10',
        title: 'Servicekontoret i Säffle stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Säffle stänger den 31 mars 2022.',
      },
      'nwt-2023': {
        category: 'news',
        on: '2023-09-05',
        title: 'Servicekontor har öppnat i Säffle',
        text: 'Nu har Statens servicecenter öppnat ett nytt servicekontor i Säffle.',
      },
      'statenssc-2025': {
        category: 'agency',
        on: '2025-02-12',
        title: 'Servicekontoret i Säffle stänger',
        text: 'Statens servicecenter har beslutat att servicekontoret i Säffle stänger den 28 mars 2025.',
      },
      'nwt-2025': {
        category: 'news',
        on: '2025-03-31',
        title: 'Säffle utan servicekontor igen',
        text: 'Servicekontoret i Säffle har stängt. Statens servicecenter hänvisar besökare till Karlstad.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2022-03-31',
        offices: ['saffle'],
        told: ['statenssc-2022'],
        version: 1,
      },
      { type: 'office-opening', status: 'in-effect', offices: ['saffle'], told: ['nwt-2023'], version: 1 },
      {
        type: 'office-closure',
        status: 'in-effect',
        day: '2025-03-28',
        offices: ['saffle'],
        told: ['statenssc-2025', 'nwt-2025'],
        version: 2,
      },
    ],
  },
  {
    name: 'closed for a week, and closed for good',
    documents: {
      'statenssc-week': {
        category: 'agency',
        on: '2025-02-03',
        title: 'Servicekontoret i Bollnäs tillfälligt stängt',
        text: 'Servicekontoret i Bollnäs är tillfälligt stängt den 10–14 februari på grund av en vattenskada. Statens servicecenter beklagar.',
      },
      helahalsingland: {
        category: 'news',
        on: '2025-02-04',
        title: 'Vattenskada stänger servicekontor',
        text: 'Servicekontoret i Bollnäs håller tillfälligt stängt från den 10 februari efter en vattenskada, meddelar Statens servicecenter.',
      },
      statenssc: {
        category: 'agency',
        on: '2025-04-10',
        title: 'Servicekontoret i Bollnäs avvecklas',
        text: 'Statens servicecenter har beslutat att servicekontoret i Bollnäs stänger den 13 juni 2025.',
      },
    },
    changes: [
      {
        type: 'office-disruption',
        status: 'decided',
        day: '2025-02-10',
        offices: ['bollnas'],
        told: ['statenssc-week', 'helahalsingland'],
        version: 1,
      },
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-06-13',
        offices: ['bollnas'],
        told: ['statenssc'],
        version: 1,
      },
    ],
  },
  {
    name: 'an article that named the wrong town, and says so',
    documents: {
      nlt: {
        category: 'news',
        on: '2025-04-10',
        title: 'Servicekontor i Motala och Mariestad stängs',
        text: 'Statens servicecenter har beslutat att servicekontoren i Motala och Mariestad stänger den 30 maj.',
        edits: [
          {
            on: '2025-04-11',
            title: 'Servicekontoret i Motala stängs',
            text: 'Statens servicecenter har beslutat att servicekontoret i Motala stänger den 30 maj. I en tidigare version av artikeln nämndes en annan ort, vilket var fel.',
          },
        ],
      },
      corren: {
        category: 'news',
        on: '2025-04-10',
        title: 'Servicekontoret i Motala läggs ned',
        text: 'Servicekontoret i Motala stänger den 30 maj, har Statens servicecenter beslutat.',
      },
    },
    changes: [
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-05-30',
        offices: ['motala'],
        told: ['nlt', 'corren'],
        version: 1,
      },
      {
        type: 'office-closure',
        status: 'decided',
        day: '2025-05-30',
        offices: ['mariestad'],
        withdrawn: true,
        told: ['nlt'],
        version: 2,
      },
    ],
  },
];
