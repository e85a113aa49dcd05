// The cheap, exact tests that come before any reading: most news is about something else, and must cost next to nothing.

/** What any relevant document names at least once, in one of these spellings. Anchored on a rare stem: it runs at memory speed. */
const named =
  /service?[ -]?(?:kontor|cent(?:er|re|ral))|service offices?|statlig(?:a|t)? service|myndighetsservice|serrvicecenter|serviceutredning/i;
const softHyphen = /[\u00ad\u200b]/g;

/** Can this document be about the state's service offices or Statens servicecenter at all? Soft hyphens inside words do not hide them. */
export function mentionsServiceOffices(raw: string): boolean {
  if (named.test(raw)) return true;
  return raw.includes('\u00ad') && named.test(raw.replaceAll(softHyphen, ''));
}

const teaserNames =
  /servic|kundtjänst|statens närvaro|statlig|civilminist|finansminist|slottner|generaldirektör|åsa lindh|pensionsmyndighet|försäkringskass|skatteverk|arbetsförmedl|myndighet|\bssc\b|mobila lösning|public admin|government office|state office/i;
const teaserOffice = /kontor(?!ist|sarb|srätt|sland|shotell|sbygg|svaro)/i;
const teaserChange =
  /stäng|öppn|invig|flytt|lägg|läggs|ned(?:lagd|lagt)|avveckl|försvinn|hotas|räddas|blir kvar|slår igen|bommar|upphör|drar ner|spar|minska|byt|ny(?:tt|a)? |hänvisa|besökare|besök|bemann|öppettid|mobil/i;
const otherKinds = /\b(?:bank|mäklar|advokat|polisen efterlys|fotboll|allsvensk|hockey|match)\w*/i;

/** For a feed's title and summary: is the page behind it worth a fetch? Liberal: an office that changes, a service, an authority, a minister. */
export function mayBeRelevant(teaser: string): boolean {
  const text = teaser.includes('\u00ad') ? teaser.replaceAll(softHyphen, '') : teaser;
  if (named.test(text)) return true;
  const office = teaserOffice.test(text);
  if (office && teaserChange.test(text)) return !otherKinds.test(text) || teaserNames.test(text);
  return (
    teaserNames.test(text) && (office || teaserChange.test(text) || /servic|civilminist|slottner|\bssc\b/i.test(text))
  );
}
