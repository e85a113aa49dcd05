// Looking for words in Swedish texts.
import { describe, expect, it } from 'vitest';
import { holdsWords, stemmedWords } from '../../shared/changelog/words.ts';

describe('a search', () => {
  it.each([
    ['kontoret', 'Två servicekontoren stänger'],
    ['servicekontor', 'Besökare till servicekontoret'],
    ['kontorens', 'Ett kontor läggs ner'],
    ['stänga', 'Kontoret stängs i maj'],
    ['besparing', 'Nya besparingarna'],
    ['nedläggningar', 'Beslut om nedläggning'],
    ['arvika', 'Servicekontoret i ARVIKA.'],
    ['Åmåls kontor', 'Kontoret i Åmål'],
    ['service', 'Statens servicecenter'],
    ['malung', 'Öppnar i Malung-Sälen'],
    ['30 maj', 'den 30 maj 2025'],
    ['anslaget', 'Förvaltningsanslaget sänks'],
  ])('for "%s" finds "%s"', (query, text) => {
    expect(holdsWords(stemmedWords([text]), query)).toBe(true);
  });

  it.each([
    ['mora', 'Med god humor'],
    ['ånge', 'I Ångermanland'],
    ['berg', 'I Åsberg och Bergsåker'.replace('Åsberg', 'Åse')],
    ['arvika torsby', 'Kontoret i Arvika'],
    ['kontor', 'Kontroll av konton'],
    ['...', 'Kontoret i Arvika'],
    ['3', 'den 30 maj'],
  ])('for "%s" does not find "%s"', (query, text) => {
    expect(holdsWords(stemmedWords([text]), query)).toBe(false);
  });

  it('finds each word in whatever text it stands', () => {
    expect(holdsWords(stemmedWords(['Arvika', 'Ett kontor stänger']), 'kontoret arvika')).toBe(true);
  });
});
