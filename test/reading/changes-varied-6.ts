// A batch on lists told over several sentences, others' premises, and what shuts an office for a while. The same form as changes-examples.ts.
import type { Example } from './changes-examples.ts';

export const variedSix: Example[] = [
  {
    text: 'Sex statliga servicekontor i Mälardalen avvecklas före midsommar. Enköping och Köping tömmer sina lokaler i april. I Sala och Arboga dröjer det till juni.',
    expect: [
      'office-closure decided',
      'office-closure decided enkoping',
      'office-closure decided koping',
      'office-closure decided sala',
      'office-closure decided arboga',
    ],
  },
  {
    text: 'Ett tiotal statliga servicekontor kan avvecklas nästa år. Bland dem som kan vara aktuella nämns Sala och Fagersta.',
    expect: ['office-closure possible', 'office-closure possible sala', 'office-closure possible fagersta'],
  },
  {
    text: 'Statens servicecenter föreslår att servicekontoret i Nybro läggs ned. Även Ljungby och Alvesta föreslås stängas.',
    expect: ['office-closure proposed nybro', 'office-closure proposed ljungby', 'office-closure proposed alvesta'],
  },
  {
    text: 'Granskarna har besökt Eksjö och Tranås, två kommuner vars statliga servicekontor lades ned i våras.',
    expect: ['office-closure in-effect eksjo', 'office-closure in-effect tranas'],
  },
  {
    text: 'Migrationsverkets mottagningar i Borlänge och Kalmar läggs ned. Från den 1 oktober ges hjälp med ansökan på servicekontoren, uppger Statens servicecenter.',
    expect: ['office-services decided 2025-10-01'],
  },
  {
    text: 'Servicekontoret i Ystad är stängt därför att hela personalen insjuknat, uppger Statens servicecenter. Kontoret öppnar tidigast på måndag.',
    expect: ['office-disruption in-effect ystad'],
  },
  {
    text: 'Ytterligare 22 myndigheter ska enligt ett regeringsbeslut använda Statens servicecenters lönetjänster.',
    expect: ['mandate decided'],
  },
  {
    text: 'Civilministern hänvisar till att Statens servicecenter har i uppdrag att ge service i hela landet.',
    expect: [],
  },
  {
    text: 'Statens servicecenter stänger fem kontor i Norrland. Malå och Sorsele försvinner redan i juni. Älvsbyn har kvar sitt till nyår.',
    expect: [
      'office-closure decided',
      'office-closure decided mala',
      'office-closure decided sorsele',
      'office-closure decided alvsbyn 2026-01-01',
    ],
  },
  {
    title: 'Servicekontoret i Grums återuppstår',
    text: 'Ett mindre servicekontor invigdes i tisdags i Medborgarhuset, uppger Statens servicecenter.',
    expect: ['office-opening in-effect grums 2025-04-08'],
  },
  {
    text: 'Statens servicecenter inför videotolkning på alla servicekontor.',
    expect: ['office-services decided'],
  },
  {
    text: 'Från den 1 maj tar servicekontoren i Sveg och Ånge över Arbetsförmedlingens besök, enligt Statens servicecenter.',
    expect: ['office-services decided ange 2025-05-01', 'office-services decided sveg 2025-05-01'],
  },
];
