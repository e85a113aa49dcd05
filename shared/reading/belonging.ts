// A sentence that only says which offices a change told before is about, or no longer is, with a firmness of its own: "Enligt uppgifter kan
// Mora höra dit.", "För Norrtälje har förslaget dragits tillbaka.", "Även kontoret i Skara står på listan."
import { cancelling } from '../knowledge/status-words.ts';
import { type Judgement, judge } from './status.ts';
import type { Field, Telling } from './telling.ts';
import { anyOf } from './words.ts';

const belongs =
  /(?<![a-zåäö])(?:hör(?:a|de|t)? (?:\S+ ){0,2}(?:dit|hit|till (?:dem|dessa|de som|de orter|de kontor))|tillhör(?:a|de)? (?:dem|de|även|också|sannolikt)|(?:finn(?:s|as)|fanns|är|står?|stod|hamnat|hamnar|hamnade) (?:\S+ ){0,3}(?:med (?:på|i|bland)|(?:på|bland|i) (?:\S+ )?(?:listan|dem|förslaget|riskzonen|farozonen))|(?:nästa|näst|först|sist|står) (?:i tur|på tur|ut)|(?:drabba|beröra|omfatta|peka|utpeka)(?:s|des|ts)? |berörs|samma (?:sak |öde |besked )?(?:gäller|väntar|drabba\S+)|detsamma gäller|gäller (?:även|också)|(?:går|gick|kan gå) (?:\S+ )?samma öde|nämns)(?![a-zåäö])/;
const cancelled = anyOf(cancelling);
/** How many sentences before, the change may have been told; after a headline, how far down. */
const reach = 3;

/** The status, by its own words, of a change told before; `null` when the sentence is no such continuation, or denies it. */
export function belonging(lower: string, head: Telling | null, field: Field, at: number): Partial<Judgement> | null {
  if (!head || (head.field === field ? at - head.at : at + 1) > reach) return null;
  const ends = head.type === 'office-closure' && cancelled.test(lower);
  const sign = belongs.exec(lower);
  if (!ends && !sign && !/(?<![a-zåäö])(?:förslaget|planerna|beslutet|hotet)(?![a-zåäö])/.test(lower)) return null;
  const from = sign?.index ?? lower.length;
  const judged = judge(lower, from, from + (sign?.[0].length ?? 0));
  if (typeof judged === 'string') return null;
  if (judged.status === 'cancelled') return judged;
  if (!sign) return null;
  return judged.status === 'decided' && !judged.marked ? {} : judged;
}
