// The size of the network: from so many offices to so many, or a number that it is to reach. A plain count of today is no change.
import { lowerCase } from './lower-case.ts';
import { judge } from './status.ts';
import { type Field, quoteOf, type Telling, within } from './telling.ts';

/** The words before and after a number that is aimed at: "kommer att ha 140", "ned till 110", "110 blir kvar". */
const aimedBefore =
  /(?:ska|skall|kommer|väntas|planeras|föreslår|vill|will|blir|minskar|minskas|ökar|utökas|krymper|växer)\s(?:\S+\s){0,8}(?:till|ha|bli|nå|finnas|omfatta|på|have|to)\s(?:\S+\s){0,3}$|(?:återstår|kvar (?:blir|finns))\s(?:\S+\s){0,2}$/;
const aimedAfter = /^\S*\s(?:\S+\s){0,4}(?:kvar|återstår|återstå|remain)/;
const grown =
  /(?:ökat|ökade|vuxit|växte|minskat|minskade|krympt|gått från|utökats|byggts ut|blivit|grown|increased|fallen|:e\s)/;

export function tellNetwork(field: Field): Telling[] {
  const result: Telling[] = [];
  field.sentences.forEach((sentence, at) => {
    const counts = within(field.officeCounts, field.text, sentence.start, sentence.end);
    if (counts.length === 0) return;
    const said = lowerCase(field.text).slice(sentence.start, Math.min(sentence.end, sentence.start + 2000));
    const both = counts.some(({ from }) => from !== null);
    if (!both && !counts.some((count) => isAimed(field, count, sentence.start, said))) return;
    const at0 = Math.max(0, said.search(/\d/));
    const judgement = judge(said, at0, at0);
    const status =
      grown.test(said) && both ? 'in-effect' : typeof judgement === 'string' ? 'in-effect' : judgement.status;
    if (!both && status === 'in-effect') return;
    result.push({
      type: 'network-size',
      status,
      marked: true,
      field,
      at,
      ...quoteOf(sentence),
      office: null,
      amounts: [],
      officeCounts: counts,
      effectiveFrom: null,
      confidence: both ? 0.9 : 0.75,
    });
  });
  return result;
}

function isAimed(field: Field, { start, end }: { start: number; end: number }, from: number, said: string): boolean {
  const base = field.text.toRaw(from);
  return aimedBefore.test(said.slice(0, start - base)) || aimedAfter.test(said.slice(end - base, end - base + 60));
}
