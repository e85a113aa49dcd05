// The size of the network: from so many offices to so many, or a number that it is to reach. A plain count of today is no change.
import { lowerCase } from './lower-case.ts';
import { judge } from './status.ts';
import { type Field, quoteOf, type Telling, within } from './telling.ts';

const aimed =
  /(?:ska|skall|kommer|väntas|planeras|räknar med|blir|minskar|minskas|minska|ökar|öka|utökas|växer|krymper|kvar|återstå|remain|will|föreslår|vill|mål\S*|nå)/;
const grown =
  /(?:ökat|ökade|vuxit|växte|minskat|minskade|krympt|gått från|utökats|byggts ut|blivit|grown|increased|fallen|:e\s)/;

export function tellNetwork(field: Field): Telling[] {
  const result: Telling[] = [];
  field.sentences.forEach((sentence, at) => {
    const counts = within(field.officeCounts, field.text, sentence.start, sentence.end);
    if (counts.length === 0) return;
    const said = lowerCase(field.text).slice(sentence.start, sentence.end);
    const both = counts.some(({ from }) => from !== null);
    if (!both && !aimed.test(said)) return;
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
