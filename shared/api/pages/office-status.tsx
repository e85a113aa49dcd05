// How an office stands, in a line: open, since when, and what comes next.
import type { OfficeEvent, OfficeOnDay } from '../../changelog/office-states.ts';
import type { Precision } from '../../knowledge/day-one.ts';
import type { Language } from '../../model/words.ts';
import { networkTexts } from './network-text.ts';
import { dayWord, statusWord } from './wording.ts';

/** "30 maj 2025", "maj 2025", "2025": as sharp as the day is. */
export function sharpDay(day: string, precision: Precision, language: Language): string {
  if (precision === 'year') return day.slice(0, 4);
  const word = dayWord(day, language);
  return precision === 'month' ? word.slice(word.indexOf(' ') + 1) : word;
}

export function sinceWord({ since }: OfficeOnDay, language: Language): string | null {
  if (since === null) return null;
  return networkTexts[language].since[since.precision](sharpDay(since.day, since.precision, language));
}

/** "stänger 31 december 2026 (beslutat)" */
export function nextWord({ kind, day, precision, status }: OfficeEvent, language: Language): string {
  const text = networkTexts[language];
  const what = kind === 'opening' ? text.nextOpening : text.nextClosure;
  const when = day === null ? text.withoutDay : sharpDay(day, precision, language);
  return `${what} ${when} (${statusWord(status, language).toLocaleLowerCase('sv')})`;
}

export function OfficeStatusLine({ office, language }: { office: OfficeOnDay; language: Language }) {
  const { statuses } = networkTexts[language];
  const { status, next } = office;
  // Of an office that is planned and no day given, the status says it all.
  const saysMore = next !== null && !(status === 'planned' && next.day === null);
  const words = [sinceWord(office, language), saysMore && nextWord(next, language)].filter(Boolean);
  return (
    <>
      <span class={`status office-${office.status}`}>{statuses[office.status]}</span>{' '}
      <span class="hint">{words.join(' · ')}</span>
    </>
  );
}
