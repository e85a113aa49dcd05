// A telling: one clause's account of one change, before the tellings of a document are merged. And what a field offers to tell from.
import type { AmountMention, MinisterMention, OfficeCountMention } from '../model/reading.ts';
import type { ChangeStatus, ChangeType } from '../model/words.ts';
import type { FoundOffice } from './offices.ts';
import { inRange } from './ranges.ts';
import type { Sentence } from './sentences.ts';
import type { Text } from './text.ts';
import type { DateMention } from './time.ts';

/** Everything found in one field (title or text), for the changes to draw on. */
export interface Field {
  text: Text;
  sentences: Sentence[];
  offices: FoundOffice[];
  dates: DateMention[];
  amounts: AmountMention[];
  officeCounts: OfficeCountMention[];
  ministers: MinisterMention[];
}

export interface Telling {
  type: ChangeType;
  status: ChangeStatus;
  /** The clause says its status; an unmarked one follows what the text said before. */
  marked: boolean;
  field: Field;
  /** Index into `field.sentences`. */
  at: number;
  /** The quote, in norm offsets. */
  start: number;
  end: number;
  office: FoundOffice | null;
  amounts: AmountMention[];
  officeCounts: OfficeCountMention[];
  effectiveFrom: string | null;
  confidence: number;
}

/** A quote is the sentence, or the clause where the sentence runs long. */
export const longQuote = 420;

export function quoteOf(sentence: Sentence, from = sentence.start, to = sentence.end): { start: number; end: number } {
  return sentence.end - sentence.start <= longQuote
    ? { start: sentence.start, end: sentence.end }
    : { start: from, end: to };
}

export const officesIn = ({ offices }: Field, start: number, end: number): FoundOffice[] =>
  inRange(offices, start, end);

/** Mentions with raw spans that stand in a stretch of norm offsets. */
export function within<T extends { start: number; end: number }>(
  mentions: readonly T[],
  text: Text,
  start: number,
  end: number,
): T[] {
  return inRange(mentions, text.toRaw(start), text.toRaw(end));
}
