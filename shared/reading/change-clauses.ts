// A sentence in its clauses, so that the verb of one does not lend its meaning to the other. Cut at ";", ", men", ", medan" and the like,
// and where a denial would else reach too far: "vill inte kommentera att …", "orter som aldrig haft …".
import { lowerCase } from './lower-case.ts';
import type { Sentence } from './sentences.ts';

export interface Clause {
  sentence: Sentence;
  /** Norm offsets. */
  start: number;
  end: number;
  lower: string;
}

/** No clause that means one thing is longer; what is longer is no prose, and must not cost its square. */
const longest = 2000;
const cut =
  /;\s|,?\s(?=(?:medan|while)\s)(?<!stäng\S{1,3}(?:\s\S{1,20}){0,4},?\s)|,?\s(?=(?:men|samtidigt som|däremot|dock|but)\s)|,?\s(?=(?:att|varför)\s)(?<=(?:lägga sig i|kommentera|uttala sig om|svara på),?\s)|,?\s(?=som\s(?:\S+\s)?(?:aldrig|inte|saknar)\s)(?<=(?:orter|kommuner|platser|byar|bygder|samhällen|dem|alla|personer),?\s)|,\s(?=(?:och|samt)\s(?:\S+\s){0,2}(?:ska|kommer|vill|har|kan|öppnar|stänger|flyttar|får|stängs|öppnas)\s)|,\s(?=och\s(?:i|på|från|sedan|den|nästa|redan)\s(?:\S+\s){1,4}(?:är|var|blir|blev|gäller|klipps|klipptes|invigs|invigdes|öppnar|öppnade|öppnas|öppnades|stänger|stängs|stängde|stängdes|flyttar|flyttas|läggs|lades|får|försvinner|förlängs|kortas|tar|tog|följer)\s)|\s–\s(?=besökare|i stället|där)/g;

export function clausesOf(sentence: Sentence): Clause[] {
  const lower = lowerCase(sentence.text).slice(sentence.start, sentence.end);
  const result: Clause[] = [];
  let from = 0;
  for (const match of lower.matchAll(cut)) {
    const to = match.index + match[0].length;
    if (match.index - from < 8) continue;
    result.push(clause(sentence, lower, from, match.index));
    from = to;
  }
  result.push(clause(sentence, lower, from, lower.length));
  return result;
}

function clause(sentence: Sentence, lower: string, from: number, to: number): Clause {
  return {
    sentence,
    start: sentence.start + from,
    end: sentence.start + to,
    lower: lower.slice(from, Math.min(to, from + longest)),
  };
}
