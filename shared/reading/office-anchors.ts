// "Kontoret", "statens servicekontor i centrum", "där": which place is meant when the sentence does not say. The title's, the dateline's,
// the one just spoken of, or the one whose inhabitants are. And once a place is an office, it is one wherever it stands for itself.

import { whereabouts } from '../knowledge/office-context.ts';
import { placeNames } from '../knowledge/offices.ts';
import { lowerCase } from './lower-case.ts';
import { officeNouns } from './office-nouns.ts';
import { isBusy } from './office-roles.ts';
import { type Candidate, contextOf, isOthers } from './place-context.ts';
import type { PlaceMention } from './place-mentions.ts';
import { around, indexFrom } from './ranges.ts';
import { sentences } from './sentences.ts';
import type { Text } from './text.ts';
import { anyOf } from './words.ts';

const definite = /(?:kontor|servicecent)(?:et|ret)s?$/;
const theOne = /(?:statens|stadens|ortens|det statliga|deras|vårt|sitt|enda|kommunens) (?:\S+ )?$/;
/** A person's home, a paper's town: "säger Barbro Risberg från Tärnaby", "(M) i ". */
const ofSomebody =
  /(?:\p{Ll}[,.]? \p{Lu}[\p{L}-]+(?<!gatan|vägen|torget|torg|esplanaden|allén|centrum|plan),?|\)) (?:från|i|på) $|(?:^|\s)[Ff]rån $|(?:mellan|åka till|resa till|mil till|utanför|nära) $/u;
const notThere = new RegExp(`${anyOf(whereabouts).source} (?:i|på|från|av|till) $`);
const there = /^[–"\s]*(?:(?:men|och) )?(?:där|här) /;

/** Accepts what "kontoret" and "där" mean, and the further mentions of what is accepted. */
export function resolveAnchors(fields: readonly Text[], judged: readonly Candidate[][]): void {
  for (const [index, text] of fields.entries()) {
    const here = judged[index] as Candidate[];
    resolveThere(text, here);
    const noun = officeNouns(text).find(({ start, end, agency }) => !agency && isDefinite(text, start, end));
    if (!noun || isNamedBefore(text, judged, index, noun.start)) continue;
    const found =
      antecedent(fields, judged, index, noun.start) ?? addPeople(fields, judged, index) ?? onlyPlace(standing(here));
    if (found) found.accepted = true;
  }
  promote(judged.flat());
}

/** Some office has been named, in the sentence or earlier: "kontoret" means that. */
function isNamedBefore(text: Text, judged: readonly Candidate[][], index: number, at: number): boolean {
  const end = around(sentences(text), at)?.end ?? at;
  return judged
    .slice(0, index + 1)
    .some((candidates, field) =>
      candidates.some(
        ({ accepted, referred, mention }) => accepted && !referred && (field < index || mention.start < end),
      ),
    );
}

function isDefinite(text: Text, start: number, end: number): boolean {
  const lower = lowerCase(text);
  return definite.test(lower.slice(start, end)) || theOne.test(lower.slice(Math.max(0, start - 30), start));
}

/** "… är i stället Helsingborg. Där förlängs öppettiden": the place that the sentence before ends with. */
function resolveThere(text: Text, here: readonly Candidate[]): void {
  const all = sentences(text);
  const lower = lowerCase(text);
  for (const candidate of here) {
    if (candidate.accepted || candidate.group.alternative) continue;
    const at = indexFrom(all, candidate.mention.start + 1) - 1;
    const [own, next] = [all[at], all[at + 1]];
    if (!own || !next || own.end - candidate.mention.end > 40 || own.end < candidate.mention.end) continue;
    const said = lower.slice(next.start, Math.min(next.end, next.start + 120));
    if (there.test(said) && isBusy(said) && !ofSomebody.test(before(candidate))) candidate.accepted = true;
  }
}

/** The one in the sentence; else the title's; else the nearest before; else the only one there is. */
function antecedent(
  fields: readonly Text[],
  judged: readonly Candidate[][],
  index: number,
  at: number,
): Candidate | undefined {
  const text = fields[index] as Text;
  const here = standing(judged[index] as Candidate[]);
  const titled = index > 0 ? standing(judged[0] as Candidate[]) : [];
  const all = sentences(text);
  const own = around(all, at);
  const from = all[Math.max(0, indexFrom(all, at + 1) - 3)]?.start ?? 0;
  const near = here.filter(({ mention }) => mention.start >= from && mention.end <= at);
  return near.findLast(({ mention }) => own && mention.start >= own.start) ?? onlyPlace(titled) ?? near.at(-1);
}

const standing = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter((one) => !one.referred && !isBystander(one));

function onlyPlace(candidates: readonly Candidate[]): Candidate | undefined {
  return new Set(candidates.map(({ mention }) => mention.place.id)).size === 1 ? candidates[0] : undefined;
}

/** Where nothing else says it: "KÖPING. Servicekontoret …", "Hagforsborna får längre väg …". */
function addPeople(fields: readonly Text[], judged: readonly Candidate[][], index: number): Candidate | undefined {
  for (const at of [index, 0]) {
    const text = fields[at] as Text;
    const mention = datelineOf(text) ?? inhabitantsOf(text);
    if (!mention) continue;
    const group = { mentions: [mention], start: mention.start, end: mention.end, alternative: false };
    const candidate = { text, mention, group, context: contextOf(text, group), accepted: true, referred: false };
    (judged[at] as Candidate[]).push(candidate);
    (judged[at] as Candidate[]).sort((a, b) => a.mention.start - b.mention.start);
    return candidate;
  }
  return undefined;
}

const capitals = /^(\p{Lu}[\p{Lu} -]{2,30})(?=[.:]| [(/–])/u;

function datelineOf({ norm }: Text): PlaceMention | undefined {
  const name = capitals.exec(norm)?.[1];
  if (!name) return undefined;
  return mentionOf(name.replaceAll(/\p{L}+/gu, capital), 0, name.length);
}

const people = /(?<!\p{L})(\p{L}[\p{L}-]{2,30}?)(s?)-?(?:bor|borna|bornas|ar|arna|arnas|are)(?!\p{L})/gu;
const shortestName = 4;

/** "Flenbor", "landskronaborna", "ulricehamnarna". */
function inhabitantsOf({ norm }: Text): PlaceMention | undefined {
  for (const { 1: stem = '', 2: s = '', index } of norm.matchAll(people)) {
    if (stem.length + s.length < shortestName) continue;
    const found =
      mentionOf(capital(stem + s), index, index + stem.length + s.length) ??
      mentionOf(capital(stem), index, index + stem.length);
    if (found) return found;
  }
  return undefined;
}

const capital = (word: string): string => (word[0] as string).toUpperCase() + word.slice(1).toLowerCase();

function mentionOf(name: string, start: number, end: number): PlaceMention | undefined {
  const place = placeNames().get(name);
  return place && { place, start, end, genitive: false, compound: false };
}

/** The words right before, in their own case. */
const before = ({ text, mention, context }: Candidate): string =>
  text.norm.slice(Math.max(context.sentence.start, mention.start - 50), mention.start);

/** Somebody's home, another's office, a place that lacks one. */
function isBystander(candidate: Candidate): boolean {
  if (candidate.group.alternative) return true;
  const left = before(candidate);
  return ofSomebody.test(left) || notThere.test(left.toLowerCase()) || isOthers(candidate.context);
}

/** What is an office once is one wherever it stands for itself. */
function promote(candidates: readonly Candidate[]): void {
  const ids = new Set(candidates.filter(({ accepted }) => accepted).map(({ mention }) => mention.place.id));
  for (const candidate of candidates) {
    if (candidate.accepted || !ids.has(candidate.mention.place.id) || isBystander(candidate)) continue;
    const { text, mention } = candidate;
    candidate.accepted = !/^s? kommun/.test(lowerCase(text).slice(mention.end, mention.end + 9));
  }
}
