// How firm a change is, from the words that govern its verb: may, wants, has decided, has happened, will not happen.
import { cancelling, denials, modals, notDenials, wishing } from '../knowledge/status-words.ts';
import type { ChangeStatus } from '../model/words.ts';
import { hasHappened } from './happened.ts';
import { moodOf } from './mood.ts';
import { anyOf, everyOf } from './words.ts';

export interface Judgement {
  status: ChangeStatus;
  /** The clause says so itself; without a mark, a plain present tense is read as decided unless the text said otherwise before. */
  marked: boolean;
}

const cancelled = anyOf(cancelling);
const wish = anyOf(wishing);
const denial = everyOf(denials);
const hoped = /(?<![a-zåäö])(?:hoppas|önskar|vädjar|kräver|uppmanar|efterlyser|kämpar för|drömmer)\s/;
/** "skulle ha stängt den 30 april": the plan that something else took the place of. */
const overtaken = /(?<![a-zåäö])skulle\s(?:\S+\s){0,6}(?:ha|egentligen|från början|ursprungligen)\s(?:\S+\s)?$/;
const deciders = /regeringen|statens servicecenter|(?<![a-zåäö])ssc|ministern|åsa lindh|generaldirektör/;
const condition =
  /(?:varnar|följderna|konsekvenserna|effekterna)\s(?:\S+\s){0,4}om\s|^(?:om|ifall|såvida|därest|if)\s(?!(?:\S+\s){1,3}(?:dag|veck|månad|år|timm|halvår))|,\s(?:om|ifall|såvida)\s(?!inte\s|den|det \S+ \S+ \d)/;
/** More than "ska" or "kommer att": somebody has decided. */
const firm = anyOf(modals.decided.filter((word) => /besl|bestäm|klubb|klar|decid|dags|set to/.test(word)));
const unknownOutcome =
  /(?:(?:inget|inga|något|några|inte|väntar|dröjer|avvaktar)\s(?:\S{1,40}\s){0,3}(?:beslut\S{0,24}|besked)(?:\s\S{1,40}){0,3}|oklart|osäkert|diskussion\S{0,24}|frågan)\s(?:\S{1,40}\s)?om(?:\s|$)/;
/** "… tillförs 100 miljoner så att kontoren kan bli kvar": what is hoped from it. */
const purpose = /\s(?:så att|för att)\s/;
const noDecision = /(?:inget|inga|inte|något|några|ännu)\s(?:\S+\s){0,3}(?:beslut\S{0,24}|besked)\s(?:\S+\s){0,4}om\s/;
/** "Beslut om att avveckla kontoret väntas i juni" */
const decisionOn = /(?<![a-zåäö])(?:beslut|beslutet|besked|beskedet|ställning)\s(?:om|till om|kring|i frågan)\s/;
const pending =
  /(?<![a-zåäö])(?:väntas|fattas|dröjer|tas|kommer|skjuts|sköts|senareläggs|flyttas) (?:\S+ ){0,2}(?:till |i |under |efter |före |senare|först|den |nästa|inom|på (?:mån|tis|ons|tors|fre)dag)/;
/** "för att slippa stänga kontor" */
const avoided = /(?<![a-zåäö])(?:slippa|undvika|förhindra|hindra|förebygga)\s(?:att\s)?$/;
/** "Det stämmer inte att …": what follows is what somebody else said. */
const untrue =
  /(?:stämmer inte|inte sant|inte korrekt|inte aktuellt|felaktig\S{0,24}|dementera\S{0,24}|förneka\S{0,24}|avfärda\S{0,24}|tillbakavisa\S{0,24}|(?:inga|inte några|inte) planer(?:\s\S+)?)\s(?:\S+\s){0,4}(?:att|om|på)\s/;
/** "Uppgifterna om att kontoret ska läggas ned stämmer inte" */
const isRumour =
  /(?<![a-zåäö])(?:uppgift\S{0,6}|rykte\S{0,4}|påstående\S{0,2}|spekulation\S{0,5}|talet|pratet|farhågor\S{0,3}) (?:\S+ ){0,2}om (?:\S+ ){0,12}$/;
const refuted =
  /^[^.;]{0,60}\s(?:stämmer inte|(?:är|var) (?:\S+ )?(?:fel|inte sann?t?a?|felaktig\S{0,2}|grundlös\S?|ogrundad\S?|falsk\S?)|dementera\S{1,2}|avfärda\S{1,2}|tillbakavisa\S{1,2}|saknar grund)/;
/** "Ingen har sagt att …" */
const unsaid =
  /(?<![a-zåäö])(?:ingen|inga|inget|ingenting|aldrig)\s(?:\S+\s){0,2}(?:sagt|sa|påstått|hävdat|lovat|pratat|talat|nämnt|uttalat)\s/;
/** "… stoppa stängningen av kontoret, som ska stänga den 30 juni": what the wish is about is told as a fact. */
const factually =
  /,?\s(?:som|vilket)\s(?:\S+\s){0,3}(?:ska|skall|kommer|stängs|stänger|läggs|avvecklas|försvinner)(?:\s|$)/;

/** "är fortsatt hotade": the sign itself says it; a bomb threat is another matter. */
const threatened = /(?<!bomb)hota|(?:nedläggnings|stängnings|avvecklings)hot/;
/** "kräver att stängningarna avbryts": what is under way, to those who want it stopped. */
const standsFirm = /^(?:nedläggning|stängning|avveckling|neddragning|nedskärning)arna(?![a-zåäö])/;

/** "i uppdrag att pröva mobila kontor": whether they come is what is to be found out. */
const toExamine =
  /(?<![a-zåäö])uppdrag att (?:\S+ ){0,3}(?:pröva|undersöka|utreda|kartlägga|analysera|se över|överväga|föreslå|bedöma)\s(?:\S+\s){0,8}$/;
/** "sköt i går upp nedläggningen till maj": later, but it comes. */
const putOffBefore =
  /(?<![a-zåäö])(?:skjuter|sköt|skjutit|skjuta|senarelägger|senarelade|senarelagt|flyttar fram|flyttat fram|flyttade fram|dröjer med|väntar med|skjuts|sköts)\s(?:\S+\s){0,4}$/;
/** "biföll förslaget att tillföra": what was proposed is decided. */
const approved =
  /(?<![a-zåäö])(?:biföll|bifallit|bifaller|bifölls|godkände|godkänt|godkänner|antog|antagit|antar|klubbade|klubbat|klubbar|(?:sade|sa|säger|sagt) ja till|röstade (?:igenom|ja till|för)|ställde sig bakom)\s(?:\S+\s){0,3}(?:förslag\S{0,3}|\S{0,8}proposition\S{0,4}|motion\S{0,2}|\S{0,8}budget\S{0,2})\s(?:\S+\s){0,8}$/;
/** "I december röstar riksdagen om att dra ned": it has not been voted on. */
const toBeVoted =
  /(?<![a-zåäö])(?:röstar|rösta|beslutar|besluta|debatterar|behandlar|tar ställning till) (?:riksdagen |kammaren |riksdagens ledamöter |utskottet )?(?:om|till) (?:\S+ ){0,6}$/;

/** Where in the clause the sign stands, so that the nearest governing word before it wins. `undefined`: denied, or only wished for. */
export function judge(lower: string, from: number, to: number): Judgement | 'denied' | 'untrue' | 'cancelled-wish' {
  const before = lower.slice(0, from);
  const aim = lower.slice(to).search(purpose);
  const plain = aim < 0 ? lower : lower.slice(0, to + aim);
  if (undecided.test(before)) return { status: 'possible', marked: true };
  if (cancelled.test(plain)) {
    const wanted = plain.slice(0, plain.search(cancelled));
    if (!wish.test(wanted)) return { status: 'cancelled', marked: true };
    // Asked to revoke a decision: the decision stands.
    return /beslutet\s(?:om\s|att\s)/.test(before) || standsFirm.test(lower.slice(from)) || factually.test(lower)
      ? { status: 'decided', marked: false }
      : 'cancelled-wish';
  }
  if (hoped.test(before) && !deciders.test(before))
    // Whoever hopes that it does not close fears that it may.
    return isDenied(lower, from, to) ? { status: 'possible', marked: false } : 'cancelled-wish';
  if (overtaken.test(before)) return 'cancelled-wish';
  if (unsaid.test(before)) return 'cancelled-wish';
  if (condition.test(lower)) return { status: 'possible', marked: true };
  if (isRumour.test(before) && refuted.test(lower.slice(to, to + 120))) return { status: 'cancelled', marked: true };
  if (untrue.test(before) || avoided.test(before)) return 'untrue';
  if (noDecision.test(before) || (decisionOn.test(before) && pending.test(lower.slice(to))))
    return { status: 'possible', marked: true };
  if (isDenied(lower, from, to)) return 'denied';
  if (toExamine.test(before)) return { status: 'possible', marked: true };
  if (approved.test(before)) return { status: 'decided', marked: true };
  if (toBeVoted.test(before) && /riksdag|kammar|utskott/.test(lower)) return { status: 'proposed', marked: true };
  if (putOffBefore.test(before) || putOff.test(lower.slice(to, to + 160))) return { status: 'decided', marked: true };
  const modal = moodOf(lower, from, to);
  if (threatened.test(lower.slice(from, to)) && modal !== 'decided') return { status: 'possible', marked: true };
  if (modal === 'possible' || modal === 'proposed') return { status: modal, marked: true };
  if (hasHappened(lower, from, to)) return { status: 'in-effect', marked: true };
  if (unknownOutcome.test(before)) return { status: 'possible', marked: true };
  return { status: 'decided', marked: modal === 'decided' && firm.test(lower) };
}

/** "Ett möte den 22 mars avgör om kontoret ska läggas ned" */
const undecided =
  /(?<![a-zåäö])(?:avgör|avgöra|avgörs|avgöras|(?:inte|ännu|oklart) (?:\S+ )?(?:bestämt|beslutat|avgjort|klart)|tar ställning till|ta ställning till|röstar|rösta|vet|veta) (?:\S+ ){0,3}?om (?!att )(?:\S+ ){0,9}$/;

/** "Öppningen skjuts upp till den 4 mars", "flytten är försenad": later, but it comes; "kan skjutas upp" leaves even that open. */
const putOff =
  /^[a-zåäö]{0,4}(?:\s[^\s:;]+){0,14}?\s(?:skjuts|sköts|har skjutits|senareläggs|senarelades|försenas|försenades|dröjer|flyttas fram|är försenad|är uppskjuten|blir försenad|(?:har )?flytta(?:s|ts|des) till(?= (?:efter|i|den|nästa|början|slutet|hösten|våren|sommaren|vintern|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) ))(?:\s(?:\S+\s)?(?:upp|på|fram)|\still|\smed|\sminst|\sytterligare|[.,]|$)/;

/** "Inga fler servicekontor kommer att stängas" */
const noneOf = /^[–"\s]*(?:inga|inget|ingen|no|none)\s[^,;]*$/;

function isDenied(lower: string, from: number, to: number): boolean {
  if (noneOf.test(lower.slice(0, from))) return true;
  for (const match of lower.matchAll(denial)) {
    if (notDenials.test(lower.slice(match.index, match.index + 20))) continue;
    // "inte den 14 juni utan först den 30 september": that it happens is not denied.
    if (
      /^[^,;.]{0,60},? utan (?:först|redan|i|den|på|vid|till|från|efter)/.test(
        lower.slice(match.index, match.index + 90),
      )
    )
      continue;
    if (/utesluter\s$/.test(lower.slice(0, match.index))) continue;
    // "får inget servicekontor": the denial stands in the sign itself.
    if (match.index > from && match.index < to) return true;
    const distance = match.index < from ? from - match.index - match[0].length : match.index - to;
    if (
      distance >= 0 &&
      distance < 32 &&
      !/,/.test(lower.slice(Math.min(match.index, to), Math.max(from, match.index)))
    )
      return true;
  }
  return false;
}
