// What stands around a quote: the rest of its sentence or, where it is whole, the sentence beside it; a little, for a reader to see what it is about.
import type { Span } from '../model/reading.ts';
import { sentences } from './sentences.ts';
import { normalise } from './text.ts';

/** Characters on each side. A quote is quoted, an article is not kept. */
const most = 140;

export interface Surroundings {
  before?: string;
  after?: string;
}

/** For spans of one text; a title has nothing around it. */
export function surroundingsIn(text: string): (span: Span) => Surroundings {
  const norm = normalise(text, 'text');
  const bounds = sentences(norm).map(({ start, end }) => ({ start: norm.toRaw(start), end: norm.toRaw(end) }));
  return ({ field, start, end }) => {
    if (field === 'title' || end <= start) return {};
    const says = (from: number, to: number) => from < to && /[\p{L}\p{N}]/u.test(text.slice(from, to));
    const first = bounds.findLast((sentence) => says(sentence.start, start));
    const last = bounds.find((sentence) => says(end, sentence.end));
    const before = first === undefined ? '' : ending(oneLine(text.slice(first.start, start)));
    const after = last === undefined ? '' : beginning(oneLine(text.slice(end, last.end)));
    return { ...(before === '' ? {} : { before }), ...(after === '' ? {} : { after }) };
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Cut between words. */
function ending(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(-most);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function beginning(text: string): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))} …`;
}
