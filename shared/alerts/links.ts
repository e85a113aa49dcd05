// The addresses that mails and messages lead to, all under the one base URL.
import type { Language } from '../model/words.ts';
import { createToken } from './tokens.ts';

export interface Links {
  change(id: string, language: Language): string;
  confirm(subscriptionId: string, expiresAt: Date): string;
  /** Also the one-click address of RFC 8058: a GET shows a page, the POST acts. */
  unsubscribe(subscriptionId: string): string;
  manage(subscriptionId: string): string;
}

export function createLinks(baseUrl: string, key: Uint8Array): Links {
  const token = (purpose: 'unsubscribe' | 'manage', subscriptionId: string) =>
    createToken(key, { purpose, subscriptionId, expiresAt: null });
  return {
    change: (id, language) => `${baseUrl}${language === 'en' ? '/en' : ''}/changes/${encodeURIComponent(id)}`,
    confirm: (subscriptionId, expiresAt) =>
      `${baseUrl}/confirm/${createToken(key, { purpose: 'confirm', subscriptionId, expiresAt })}`,
    unsubscribe: (subscriptionId) => `${baseUrl}/unsubscribe/${token('unsubscribe', subscriptionId)}`,
    manage: (subscriptionId) => `${baseUrl}/manage/${token('manage', subscriptionId)}`,
  };
}
