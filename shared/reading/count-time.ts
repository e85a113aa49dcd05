// When a count held: "juni 2019 fanns 113 kontor", "sedan det året … från 113 till 147".
import { lowerCase } from './lower-case.ts';
import { sentences } from './sentences.ts';
import type { Text } from './text.ts';
import { findDates, sentenceAt } from './time.ts';
import { findYears } from './years.ts';

/** Today's count is the publication's; "det året" is where a growth began. */
const notItsDay = /^(?:i ?dag|dagens|nu|det året|samma år)$/;

/** The day of a count when its clause tells one; `null` for today's, which is the publication's. */
export function countDay(text: Text, publishedAt: string | null, start: number, end: number): string | null {
  const lower = lowerCase(text);
  const sentence = sentenceAt(sentences(text), start);
  if (!sentence) return null;
  const from = sentence.start + lower.slice(sentence.start, start).lastIndexOf(';') + 1;
  const stop = /[,;:]/.exec(lower.slice(end, sentence.end))?.index;
  const to = stop === undefined ? sentence.end : end + stop;
  const own = findDates(text, publishedAt).filter(
    (date) =>
      date.start >= from &&
      date.end <= to &&
      !notItsDay.test(lower.slice(date.start, date.end)) &&
      !/(?<!\p{L})(?:sedan|mellan|från) (?:\p{L}+ )?$/u.test(lower.slice(Math.max(0, date.start - 16), date.start)) &&
      !(start <= date.start && date.end <= end),
  );
  return (own.findLast((date) => date.end <= start) ?? own.find((date) => date.start >= end))?.iso ?? null;
}

const opensPeriod = /(?<!\p{L})(?:sedan|mellan|från|sen)(?: år| slutet av| början av| \p{L}+)? $/u;
const within = 400;

/** The year a growth began: "sedan 2019", "mellan 2019 och 2024", or "det året" of a sentence shortly before. */
export function sinceYear(text: Text, lower: string, start: number, publicationYear: number | null): number | null {
  const all = sentences(text);
  const sentence = sentenceAt(all, start);
  if (!sentence) return null;
  const earlier = lower.slice(Math.max(0, sentence.start - within), sentence.start);
  const before = findYears(earlier, publicationYear).at(-1)?.year ?? null;
  const own = lower.slice(sentence.start, sentence.end);
  const years = findYears(own, publicationYear, before);
  const since = years.find(({ start: at, end }) => {
    if (/^det året|^samma år/.test(own.slice(at, end)))
      return /(?<!\p{L})(?:sedan|sen)(?!\p{L})/u.test(own.slice(0, at));
    return opensPeriod.test(own.slice(Math.max(0, at - 24), at)) || /[–-]/.test(own.slice(at, end));
  });
  return since?.year ?? null;
}
