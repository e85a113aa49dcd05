// What stands around the places of a text: the sentence and the clause, what comes before and after, the lines above; and whether the
// words say that somebody wishes for an office there, or that somebody else's doings are told.
import { otherSubjects, wishes } from '../knowledge/office-context.ts';
import { lowerCase } from './lower-case.ts';
import type { PlaceGroup, PlaceMention } from './place-mentions.ts';
import { around } from './ranges.ts';
import { type Sentence, sentences } from './sentences.ts';
import type { Text } from './text.ts';
import { anyOf } from './words.ts';

const reach = 110;
const wished = anyOf(wishes);
/** One of these words at the start, after what `first` allows. */
export const opening = (words: readonly string[], first: string): RegExp =>
  new RegExp(`^${first}${anyOf(words).source}`);
const othersFirst = opening(
  otherSubjects,
  '[–"\\s]{0,4}(?:(?:och|men|att|när|sedan|också|även|medan) ){0,2}(?:\\S{1,40} )?',
);
const othersNext = opening(otherSubjects, ',? \\S{1,40} (?:\\S{1,40} )?');

export interface Context {
  sentence: Sentence;
  /** Lower case, within the sentence: before the group, after it. */
  left: string;
  right: string;
  /** The lines before, where a list's heading stands. */
  above: string;
  aboveStart: number;
  /** What comes after the sentence. */
  below: string;
  listed: boolean;
}

export function contextOf(text: Text, group: PlaceGroup): Context {
  const lower = lowerCase(text);
  const all = sentences(text);
  const sentence = around(all, group.start) ?? {
    text,
    start: group.start,
    end: group.end,
    norm: '',
  };
  const end = Math.max(sentence.end, around(all, group.end - 1)?.end ?? 0);
  const left = lower.slice(Math.max(sentence.start, group.start - reach), group.start);
  const aboveStart = Math.max(0, sentence.start - 320);
  return {
    sentence,
    left,
    right: lower.slice(group.end, Math.min(end, group.end + reach)),
    above: lower.slice(aboveStart, sentence.start),
    aboveStart,
    below: lower.slice(end, end + 200),
    listed:
      /^[\s•*·–|-]*(?:\d{1,2}[.)]\s)?$/.test(left) &&
      (sentence.start === 0 || /\n\s{0,4}$/.test(text.norm.slice(Math.max(0, sentence.start - 4), sentence.start))),
  };
}

/** A place on its way to being an office. */
export interface Candidate {
  text: Text;
  mention: PlaceMention;
  group: PlaceGroup;
  context: Context;
  accepted: boolean;
  /** Visitors are sent there, so it is not the office that the sentence is about. */
  referred: boolean;
}

/** A clause ends where another begins to speak of something else. */
const clauseStart =
  /^.*(?:[;:.!?]|,? (?:men|medan|samtidigt som|däremot)(?= )|, (?=(?:och |i |på |där |dit |som |sedan |därefter |därpå |för ))| (?=(?:att|när|eftersom|innan|medan) ))/;
const clauseEnd = /[;.!?]|,? (?:men|medan|samtidigt som) /;

export interface Clause {
  left: string;
  right: string;
}

/** The group's own clause, as far as the context reaches. */
export function clauseAround({ left, right }: Context): Clause {
  const cut = clauseStart.exec(left)?.[0].length ?? 0;
  return { left: left.slice(cut).replace(/^ /, ''), right: right.split(clauseEnd, 1)[0] as string };
}

/** Somebody else closes, opens or moves there. */
export function isOthers(context: Context): boolean {
  const { left, right } = clauseAround(context);
  return othersFirst.test(left) || othersNext.test(right);
}

/** What the agency does for other agencies, and where it has desks of its own. */
const backOffice =
  /(?<![a-zåäö])(?:huvudkontor|personalkontor|regionkontor|stabskontor|administrativ|lön(?:er|e|en)|ekonomitjänst|ekonomiadministr|redovisning|säte|it-)/;

export const isBackOffice = (context: Context): boolean => {
  const { left } = clauseAround(context);
  return backOffice.test(left) && !/servicekontor(?:et|en)? (?:i|på) $/.test(left);
};

/** "Fem orter tävlar om det nya kontoret: …" */
const contested =
  /(?<![a-zåäö])(?:tävla|slåss|konkurrer|kandid|tänkbar|intresseanmäl|har ansökt|har sökt)[^.;]{0,90}[:,]?\s$/;

/** "uppvakta myndigheten om ett servicekontor i …" */
/** "Det blir inget servicekontor i …": the end of a plan. */
const dropped = /(?:^| )(?:det )?(?:blir|blev) (?:det )?(?:\S+ )?inget (?:\S+ ){0,2}(?:service)?kontor (?:\S+ )?i $/;

/** "kräver att stängningen av servicekontoren i …": what is there is not wished for. */
const isThere =
  /(?:stängning|nedläggning|avveckling|indragning)\S{0,5} (?:\S+ ){0,5}$|(?<![a-zåäö])(?:service)?kontor(?:et|en) (?:\S+ )?i $/;

/** "Statens servicecenter vill ha ett kontor i …": whose wish it is makes it a plan. */
const planned =
  /(?:servicecenter|(?<![a-zåäö])ssc|myndigheten|regeringen)\s(?:(?:nu|också|även|helst|gärna) )?vill\s(?:\S+\s){0,6}$/;

export const isWished = ({ left, right }: Context): boolean =>
  !isThere.test(left.slice(-70)) &&
  !planned.test(left) &&
  ((wished.test(left.slice(-70)) && !/:\s*$/.test(left) && !dropped.test(left.slice(-70))) ||
    contested.test(left) ||
    isWish(right));

export function isWish(right: string): boolean {
  return wished.test(right.slice(0, 50).split(/[;,.]/, 1)[0] as string) && !/saknar?\s(?:nu|redan)/.test(right);
}
