// The addresses that mails and messages lead to, all under the one base URL.
import type { Language } from '../model/words.ts';
import { linksWorkForMs, type TokenBook } from './tokens.ts';

export interface ChangeLinks {
  change(id: string, language: Language): string;
}
export interface Links extends ChangeLinks {
  confirm(subscriptionId: string, expiresAt: Date): string;
  /** Also the one-click address of RFC 8058: a GET shows a page, the POST acts. */
  unsubscribe(subscriptionId: string): string;
  manage(subscriptionId: string): string;
}

export function createChangeLinks(baseUrl: string): ChangeLinks {
  return {
    change: (id, language) => `${baseUrl}${language === 'en' ? '/en' : ''}/changes/${encodeURIComponent(id)}`,
  };
}

/** For one mail, made `now`: its tokens are drawn from the book, which is saved before the mail goes out. */
export function createLinks(baseUrl: string, { draw }: Pick<TokenBook, 'draw'>, now: Date): Links {
  const expiresAt = new Date(now.getTime() + linksWorkForMs);
  return {
    ...createChangeLinks(baseUrl),
    confirm: (subscriptionId, until) =>
      `${baseUrl}/confirm/${draw({ purpose: 'confirm', subscriptionId, expiresAt: until })}`,
    unsubscribe: (subscriptionId) =>
      `${baseUrl}/unsubscribe/${draw({ purpose: 'unsubscribe', subscriptionId, expiresAt })}`,
    manage: (subscriptionId) => `${baseUrl}/manage/${draw({ purpose: 'manage', subscriptionId, expiresAt })}`,
  };
}
