// A mail before it is text or HTML.
import type { Language } from '../model/words.ts';
import type { Told } from './wording.ts';

/** What both renderings show. */
export interface Letter {
  language: Language;
  subject: string;
  /** The line mail programs show beside the subject. */
  preheader: string;
  intro: string[];
  entries: { told: Told; url: string }[];
  buttons: { label: string; about: string; url: string }[];
  /** Why this mail came, and what to do about it. */
  footer: { text: string; links: { label: string; url: string }[] };
}
