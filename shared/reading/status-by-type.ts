// What the words of status mean for the kinds of change that are no doing of an office: mandates, leaders, reviews.
import type { Clause } from './change-clauses.ts';
import type { Judgement } from './status.ts';

/** "har fått i uppdrag", "har utsett" is a decision; in effect is what has entered into force. */
export function mandated(judgement: Judgement, { lower }: Clause): Judgement {
  if (judgement.status === 'decided' && !judgement.marked && hasTakenEffect.test(lower))
    return { status: 'in-effect', marked: true };
  return judgement.status === 'in-effect' &&
    !/tog över|bytt|numera|trätt|trädde|gäller|lämnat|lämnade|är sedan|slutat|slutade|avgått|avgick/.test(lower)
    ? { ...judgement, status: 'decided' }
    : judgement;
}
/** "ansvarar numera för", "bytte 113 kontor huvudman" */
const hasTakenEffect = /(?<![a-zåäö])(?:numera|tog över|bytte|övertog)(?![a-zåäö])/;

/** A report lies there, a review is under way; "kan du ta del av" says nothing about it. */
export function reviewed({ status, marked }: Judgement, { lower }: Clause): Judgement {
  if (/(?<![a-zåäö])(?:ska|kommer att|tillsätter|får i uppdrag)(?![a-zåäö])/.test(lower))
    return { status: 'decided', marked };
  if (status === 'possible' || (status === 'decided' && !marked)) return { status: 'in-effect', marked };
  return { status, marked };
}
