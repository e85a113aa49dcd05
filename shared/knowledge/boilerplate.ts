// What stands on a page beside the article, by its mark-up and by its words. Swedish news sites and authorities, as seen.

export const neverText =
  'script,style,noscript,template,iframe,svg,canvas,object,embed,form,button,select,input,textarea,dialog,nav,aside,footer,figcaption,[hidden],[aria-hidden="true"],[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="dialog"],[role="alertdialog"],[role="search"]';

/** In a class or id, as a word or part of one. An element that holds the headline or the article itself is spared. */
export const besideName =
  /cookie|consent|gdpr|samtycke|kakbanner|newsletter|nyhetsbrev|(?:^|[\s_-])(?:related|relaterat|relaterade|readmore|lasmer|promo|puff|teaser|teasers|share|sharing|dela|social|sociala|breadcrumbs?|brodsmulor|comments?|kommentarer|paywall|sidebar|menu|meny|skiplink|advert|advertisement|annons|ads?|tags|taggar|caption|bildtext|image-text|fakta|faktaruta|factbox|infobox|byline|toolbar|popular|mest-last|mostread|print|banner|hidden|visually-hidden|sr-only|presskontakt|contact-?box)(?:$|[\s_-])|read-more|las-mer|fact-?box|fakta-?ruta|fakta-?box|most-read|mest-?l[aä]st|image-?caption|photo-?credit|share-?(?:buttons|links|bar)|related-?(?:articles|links|content|news)/i;

/** A line that is no part of the article, whatever stands around it. Lines are trimmed. */
export const besideLine: RegExp[] = [
  /^(?:läs|lyssna|se|titta) (?:mer|också|även|vidare|hela|på)(?: här| om| på)?\b.{0,160}$/i,
  /^(?:mer om|mer i ämnet|relaterat|relaterade|fler nyheter|fler artiklar|senaste nytt|mest läst|dela|dela artikel\p{L}*|dela sidan|skriv ut|tipsa|kommentera|prenumerera|följ oss|annons|hoppa till|till toppen|tillbaka till|logga in|genvägar)\b.{0,120}$/iu,
  /^(?:foto|bild|bildtext|illustration(?:sbild)?|arkivbild|fotograf|grafik)\s?[:.(].{0,200}$/i,
  /^(?:hem|start|startsida|nyheter|sök|meny|stäng|bakgrund|annons)$/i,
  /^(?:publicerad|uppdaterad|senast uppdaterad|skapad)\b.{0,80}$/i,
  /^innehållet publicerades under perioden\b.*$/i,
  /^detta innehåll (?:publicerades|är arkiverat)\b.*$/i,
  /^statsråd på denna sida som har entledigats\b.*$/i,
  /^(?:den )?\d{1,2} \p{L}+ \d{4} entledigades .{0,120}$/iu,
  /^den här (?:sidan|webbplatsen|webbsidan) använder (?:kakor|cookies)\b.*$/i,
];
const cookie = /\b(?:kakor|cookies?|cookie-?inställningar)\b/i;
const consent =
  /godkänn|accepter|samtyck|webbplats|inställning|använder vi|använder kakor|använder cookies|integritet/i;

export function isCookieText(line: string): boolean {
  return line.length < 600 && cookie.test(line) && consent.test(line);
}

/** Heads a box of links: its short lines go with it. */
export const boxHeading =
  /^(?:läs (?:mer|också|även)|mer om .{0,60}|mer i ämnet|relaterat(?: innehåll| material)?|relaterade .{0,40}|fler nyheter|mest läst|genvägar|fakta(?:ruta)?)\s?[:.]?$/i;

/** Opens the block of press contacts, after which nothing of the article comes. */
export const contactHeading =
  /^(?:presskontakt(?:er)?|pressekreterare|kontakt(?:a oss|uppgifter|personer)?|kontaktinformation|för (?:mer|ytterligare|vidare) information(?:,? (?:kontakta|vänligen kontakta))?|mediekontakt|pressjour(?:en)?)\s?[:.]?$/i;
