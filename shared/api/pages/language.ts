// The language of a page is in its address: under /en it is English, elsewhere Swedish.
import type { Language } from '../../model/words.ts';

export const languageOf = (path: string): Language => (path === '/en' || path.startsWith('/en/') ? 'en' : 'sv');
