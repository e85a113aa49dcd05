// When a clause only asks, plans or generalises: what it mentions has not been told as happening.
import type { Clause } from './change-clauses.ts';
import type { Event } from './events.ts';
import { lowerCase } from './lower-case.ts';

const asks =
  /(?<![a-zåäö])(?:frågar|frågade|undrar|undrade|vill veta|ställt frågan|fråga till)\s(?:[^\s.;]+\s){0,8}?(?:om|hur|vad|vilka|vilken|när|varför)\s/;
/** A verb that states the change although the sentence asks: "…, som enligt beslutet ska stänga", "när kontoret stängs". */
const stating =
  /(?:^|\s)(?:som|vilket|när|sedan|eftersom|då|trots att|efter att|med anledning av att|mot bakgrund av att)\s(?:[^\s.;]+\s){0,8}$/;
const definite = /^(?:nedläggningen|nedläggningarna|stängningen|stängningarna|avvecklingen|flytten|öppningen)/;
/** "i uppdrag att analysera …", "ska utreda hur …": what is to be thought about is not decided. */
const onPaper =
  /(?:(?:i uppdrag|uppdraget(?: är)?|uppdrag om|uppdrar åt \S{1,40})\s(?:\S{1,40}\s){0,8}?att|(?:ska|skall)(?:\s\S{1,40}){0,4}?)\s(?:\S{1,40}\s){0,3}?(?:planera|analysera|utreda|se över|föreslå|redovisa|kartlägga|undersöka|bedöma|utvärdera|följa upp|ta fram|förbereda|lämna förslag|samråda|granska|belysa|beskriva|överväga)\s(?!om\s)/;
/** "utreda förutsättningarna för en ökad anslutning"; but "utreda om kontoret kan stängas" makes it possible. */
const studied =
  /(?:^|[\s*])(?:utreda|analysera|kartlägga|undersöka|utvärdera|bedöma|belysa|följa upp|se över)\s(?!om\s)(?:\S+\s){0,9}$/;
/** "Här kan du ta del av svaren på remissen …": the name of a document. */
const named = /ta del av|(?:skrev|uppgav|rapporterade) vi |(?:^|\s)(?:remiss|remissen|remissvar)\s(?:av|på|om|över)\s/;
/** "innan servicekontor avvecklas": offices as such, none of them. */
const generic = /(?:^|\s)(?:innan|ifall|huruvida)\s(?:\S+\s){0,2}(?:service)?kontor\s(?:\S+\s){0,2}$/;

/** The event is only asked about. `sentence` ends with a question mark, or the clause asks indirectly. */
export function isAsked({ clause, from, type }: Event): boolean {
  const { lower } = clause;
  const indirect = lower.search(asks);
  const asked = endsInQuestion(clause) || (indirect >= 0 && indirect < from);
  if (!asked || type === 'review' || type === 'mandate' || type === 'leadership')
    return asked && endsInQuestion(clause);
  // "frågar när nästa kontor öppnar": its "när" is the question's own.
  const question = indirect >= 0 ? indirect + (asks.exec(lower.slice(indirect))?.[0].length ?? 0) - 1 : 0;
  return !definite.test(lower.slice(from)) && !stating.test(lower.slice(Math.min(question, from), from));
}

function endsInQuestion({ sentence }: Clause): boolean {
  return /\?["')\s]*$/.test(lowerCase(sentence.text).slice(Math.max(sentence.start, sentence.end - 4), sentence.end));
}

export const isOnPaper = ({ clause, from, type }: Event): boolean =>
  type !== 'mandate' &&
  (named.test(clause.lower.slice(0, from)) || (type !== 'review' && isStudied(clause.lower.slice(0, from))));

const isStudied = (before: string): boolean => onPaper.test(before) || studied.test(before.slice(-120));

/** "Att lägga ned servicekontor är dålig ekonomi": the idea of it. */
const idea =
  /^[–"\s]*att\s(?:\S{1,40}\s){0,3}(?:service)?kontor\s(?:\S{1,40}\s){0,8}?(?:är|vore|blir|innebär|leder|drabbar|slår|skulle|löser|sparar|kostar)(?:\s|$)/;

/** "fler än när kontoret öppnade": a yardstick. */
const compared = /(?<![a-zåäö])än (?:när|då|innan|före|sedan)\s(?:\S+\s){0,6}$/;

export const isGeneric = ({ clause, from }: Event): boolean =>
  idea.test(clause.lower) ||
  compared.test(clause.lower.slice(Math.max(0, from - 80), from)) ||
  generic.test(clause.lower.slice(Math.max(0, from - 60), from));
