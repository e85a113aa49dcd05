// The fixed words of mails in both languages.
import type { Subscription } from '../model/subscription.ts';
import type { Language } from '../model/words.ts';

export interface MailWords {
  changes(count: number): string;
  readMore: string;
  sources: string;
  more(count: number): string;
  why(filter: string, frequency: string): string;
  frequencies: Record<Subscription['frequency'], string>;
  manage: string;
  unsubscribe: string;
  confirm: string;
  confirmSubject: string;
  confirmIntro: string;
  confirmFooter: string;
  testSubject: string;
  testIntro: string;
}

export const mailWords: Record<Language, MailWords> = {
  sv: {
    changes: (count) => `${count} ändringar`,
    readMore: 'Läs mer, med alla källor',
    sources: 'Så skriver källorna',
    more: (count) => (count === 1 ? 'och 1 källa till' : `och ${count} källor till`),
    why: (filter, frequency) => `Du får det här för att du bevakar: ${filter} – ${frequency}.`,
    frequencies: { immediate: 'genast', daily: 'dagligen 07.30', weekly: 'måndagar 07.30' },
    manage: 'Se eller ändra bevakningen',
    unsubscribe: 'Avsluta bevakningen',
    confirm: 'Bekräfta bevakningen',
    confirmSubject: 'Bekräfta din bevakning hos Kontorsvakten',
    confirmIntro:
      'Någon, troligen du, vill att Kontorsvakten skriver hit när något händer med de statliga servicekontoren. Bekräfta inom 7 dagar.',
    confirmFooter:
      'Var det inte du? Då behöver du inte göra något: utan bekräftelse kommer inga fler mejl och adressen glöms.',
    testSubject: 'Prov från Kontorsvakten',
    testIntro: 'Det här är ett prov: så här når aviseringarna dig.',
  },
  en: {
    changes: (count) => `${count} changes`,
    readMore: 'Read more, with all sources',
    sources: 'What the sources say',
    more: (count) => (count === 1 ? 'and 1 more source' : `and ${count} more sources`),
    why: (filter, frequency) => `You get this because you watch: ${filter} – ${frequency}.`,
    frequencies: { immediate: 'at once', daily: 'daily at 07:30', weekly: 'Mondays at 07:30' },
    manage: 'See or change the subscription',
    unsubscribe: 'Unsubscribe',
    confirm: 'Confirm the subscription',
    confirmSubject: 'Confirm your Kontorsvakten subscription',
    confirmIntro:
      "Somebody, probably you, wants Kontorsvakten to write here when something happens to the Swedish state's service offices. Confirm within 7 days.",
    confirmFooter:
      'Not you? Then there is nothing to do: without a confirmation no more mail will come and the address is forgotten.',
    testSubject: 'A test from Kontorsvakten',
    testIntro: 'This is a test: it shows how alerts reach you.',
  },
};
