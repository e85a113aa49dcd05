// Two sentences that say one thing: "Stängt fyra veckor i juli. Det är vad myndigheten föreslår för kontoren i Malung och Borgholm."
// The first names what, the second who and how firmly, so they are read as one.
import { lowerCase } from './lower-case.ts';
import type { Sentence } from './sentences.ts';

const answers =
  /^[–"\s]*(?:(?:det|detta) (?:vill|ville|föreslår|föreslog|föreslås|planerar|planeras|överväger|övervägs|tänker|avser|beslutade|beslutar|diskuteras|diskuterar|utreds|utreder|har (?:\S+ ){1,4}?(?:föreslagit|beslutat|bestämt)|är vad|blir (?:följden|resultatet|verklighet\S*)|är (?:\S+ )?(?:planen|förslaget|tanken|innebörden|beskedet|ambitionen|målet)|kan bli)|så (?:lyder|ser|blir|kan|vill|ska|mycket|många|långt|stor\S{0,2}))(?![a-zåäö])/;
const longestFirst = 260;
const longestSecond = 400;

/** The sentences of a text, each such pair joined to one. */
export function joinAnswers(sentences: readonly Sentence[]): Sentence[] {
  const result: Sentence[] = [];
  for (const sentence of sentences) {
    const last = result.at(-1);
    if (last && isAnswer(last, sentence)) result[result.length - 1] = join(last, sentence);
    else result.push(sentence);
  }
  return result;
}

const join = ({ text, start }: Sentence, { end }: Sentence): Sentence => ({
  text,
  start,
  end,
  norm: text.norm.slice(start, end),
});

const isAnswer = (first: Sentence, { text, start, end }: Sentence): boolean =>
  first.end - first.start < longestFirst &&
  end - start < longestSecond &&
  start - first.end < 3 &&
  answers.test(lowerCase(text).slice(start, start + 90));
