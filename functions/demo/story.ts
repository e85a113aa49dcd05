// A made-up news month, in our own words: who publishes what on which day. Nothing in it has happened.
import type { Source } from '../../shared/model/source.ts';

/** The Monday on which the story begins; day 0. */
export const storyStart = new Date('2026-03-02T06:00:00+01:00');

export const storyDays = 30;

export interface Article {
  /** Days after the start; a negative day was there before we began to look, and is recorded silently. */
  day: number;
  outlet: OutletId;
  slug: string;
  title: string;
  paragraphs: string[];
}

type OutletId = keyof typeof outlets;

/** Each outlet publishes in another format, so that the demo shows every kind of source at work. */
export const outlets = {
  myndigheten: { name: 'Statens servicecenter (demo)', kind: 'feed', format: 'rss', category: 'agency' },
  rikskuriren: { name: 'Rikskuriren (demo)', kind: 'feed', format: 'atom', category: 'news' },
  folkposten: { name: 'Folkposten (demo)', kind: 'feed', format: 'json', category: 'news' },
  lansnytt: { name: 'Länsnytt (demo)', kind: 'listing', format: 'html', category: 'news' },
  riksdagen: { name: 'Riksdagen (demo)', kind: 'riksdagen', format: 'riksdagen', category: 'parliament' },
} as const satisfies Record<string, { name: string; kind: Source['kind']; format: string; category: string }>;

export const story: Article[] = [
  {
    day: -4,
    outlet: 'myndigheten',
    slug: 'nya-lokaler-sundsvall',
    title: 'Servicekontoret i Sundsvall flyttar till nya lokaler',
    paragraphs: [
      'Statens servicecenter har skrivit ett nytt hyresavtal. Servicekontoret i Sundsvall flyttar till Storgatan den 1 juni 2026.',
    ],
  },
  {
    day: 2,
    outlet: 'lansnytt',
    slug: 'kalix-far-servicekontor',
    title: 'Nytt statligt servicekontor har öppnat i Kalix',
    paragraphs: [
      'I dag öppnade Statens servicecenter ett nytt servicekontor i Kalix, mitt emot biblioteket.',
      'Där får besökare hjälp med ärenden hos Skatteverket, Försäkringskassan, Arbetsförmedlingen och Pensionsmyndigheten.',
    ],
  },
  {
    day: 5,
    outlet: 'myndigheten',
    slug: 'fyra-kontor-stanger',
    title: 'Statens servicecenter stänger fyra servicekontor',
    paragraphs: [
      'Statens servicecenter har beslutat att stänga fyra servicekontor under våren. Sista besöksdag är:',
      '• Säffle – 27 mars',
      '• Arboga – 27 mars',
      '• Tierp – 30 april',
      '• Alvesta – 30 april',
      'Besökare kan vända sig till närmaste kontor eller till myndigheternas e-tjänster.',
    ],
  },
  {
    day: 6,
    outlet: 'folkposten',
    slug: 'saffle-forlorar-kontor',
    title: 'Säffle förlorar sitt servicekontor',
    paragraphs: [
      'Servicekontoret i Säffle stänger den 27 mars, har Statens servicecenter beslutat.',
      '– Vi får sju mil till närmaste kontor, säger en besökare i kön.',
    ],
  },
  {
    day: 9,
    outlet: 'rikskuriren',
    slug: 'mindre-pengar',
    title: 'Regeringen vill ge servicekontoren mindre pengar',
    paragraphs: [
      'Regeringen föreslår att anslaget till Statens servicecenter minskas med 40 miljoner kronor 2027 och med 80 miljoner kronor 2028.',
      'Det kan innebära att fler servicekontor stängs, medger regeringen. I fjol gjordes 2,9 miljoner besök.',
    ],
  },
  {
    day: 10,
    outlet: 'folkposten',
    slug: 'sparkrav',
    title: 'Sparkrav på servicekontoren',
    paragraphs: [
      'Nästa år kapas 40 miljoner kronor av Statens servicecenters anslag, och 2028 försvinner 80 miljoner, om regeringen får som den vill.',
      'Facket kallar förslaget ett slag mot dem som inte har bank-id.',
    ],
  },
  {
    day: 11,
    outlet: 'lansnytt',
    slug: 'oro-for-kontoren',
    title: 'Oro när servicekontorens budget krymper',
    paragraphs: [
      'Regeringens förslag att dra ned Statens servicecenters budget med 40 mnkr 2027 och 80 mnkr 2028 väcker oro i länet.',
    ],
  },
  {
    day: 14,
    outlet: 'myndigheten',
    slug: 'oppettider-ystad',
    title: 'Ändrade öppettider i Ystad',
    paragraphs: [
      'Från och med den 1 april får servicekontoret i Ystad kortare öppettider. Kontoret har då öppet måndag till torsdag klockan 10–15.',
      'Servicekontoren drivs av Statens servicecenter.',
    ],
  },
  {
    day: 17,
    outlet: 'lansnytt',
    slug: 'polisen-esloev',
    title: 'Nytt servicekontor i Eslöv',
    paragraphs: [
      'Polisens reception i Eslöv byter namn. Från måndag heter den servicekontor, som alla polisens receptioner, och tar emot ansökningar om pass.',
    ],
  },
  {
    day: 20,
    outlet: 'riksdagen',
    slug: 'HD11999',
    title: 'Nedläggningen av servicekontoret i Alvesta',
    paragraphs: [
      'Statens servicecenter har beslutat att servicekontoret i Alvesta stänger den 30 april. Avser statsrådet att vidta några åtgärder för att värna den statliga servicen?',
    ],
  },
  {
    day: 23,
    outlet: 'myndigheten',
    slug: 'tierp-blir-kvar',
    title: 'Rättelse: servicekontoret i Tierp blir kvar',
    paragraphs: [
      'Statens servicecenter drar tillbaka beslutet om Tierp. Servicekontoret i Tierp stängs inte den 30 april utan blir kvar.',
    ],
  },
  {
    day: 26,
    outlet: 'folkposten',
    slug: 'arboga-har-stangt',
    title: 'Nu har servicekontoret i Arboga stängt',
    paragraphs: ['Servicekontoret i Arboga har stängt. I fredags tog Statens servicecenter emot de sista besökarna.'],
  },
];
