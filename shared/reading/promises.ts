// What a party promises, in its own budget or before an election, is a proposal however firmly it is put: "Vi avsätter 200 miljoner …".
const party =
  '(?:partiet|oppositionen|vi|de|socialdemokraterna|moderaterna|centerpartiet|centern|vänsterpartiet|vänstern|miljöpartiet|liberalerna|kristdemokraterna|sverigedemokraterna|tidöpartierna|s|m|c|v|mp|l|kd|sd)';
const campaign = `går till val på|(?:om|när|ifall) ${party} (?:vinner|får (?:regera|makten|bestämma)|tar över)|vinner valet|vid en valvinst|vid ett maktskifte|valmanifest(?:et)?|vallöfte(?:t|n)?|skuggbudget(?:en)?|budgetalternativ(?:et)?|alternativa budget(?:en)?|budgetmotion(?:en)?`;
const promise = new RegExp(`(?<![a-zåäö])(?:utlova[rdt]e?|lovar|${campaign})(?![a-zåäö])`);
const inCampaign = new RegExp(`(?<![a-zåäö])(?:${campaign})(?![a-zåäö])`);
const own =
  /^[–—"”\s-]*(?:då )?(?:vi|jag)(?![a-zåäö])|(?<![a-zåäö])(?:vi|partiet|socialdemokraterna) (?:ska|kommer|avsätter|lägger|satsar|öppnar|återöppnar|river|stoppar|höjer|tillför|skjuter)/;
/** How far before the sentence the promise may have been made. */
const reach = 700;
const mostRead = 1000;

/** Of the sentence from `start` to `end` of a lower-case text. */
export function isPromise(lower: string, start: number, end: number): boolean {
  return promise.test(lower.slice(start, Math.min(end, start + mostRead))) || isCampaign(lower, start, end);
}

/** A promise of those who do not govern, or may not after the election: a minister's "lovar" is none. */
export function isCampaign(lower: string, start: number, end: number): boolean {
  const said = lower.slice(start, Math.min(end, start + mostRead));
  return inCampaign.test(said) || (own.test(said) && inCampaign.test(lower.slice(Math.max(0, start - reach), start)));
}
