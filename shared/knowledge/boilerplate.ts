// What stands on a page beside the article, by its mark-up and by its words. Swedish news sites and authorities, as seen.

/** Never text, wherever it stands. */
export const neverText =
  'script,style,noscript,template,iframe,svg,canvas,object,embed,select,input,textarea,dialog,[hidden]';

/** Beside the article, when it is a small part of what the reader view found. */
export const besideElement =
  'button,form,nav,aside,footer,figcaption,[aria-hidden="true"],[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="dialog"],[role="alertdialog"],[role="search"]';

/** In a class or id, as a word or part of one. An element that holds the headline or the article itself is spared. */
export const besideName =
  /cookie|consent|gdpr|samtycke|kakbanner|newsletter|nyhetsbrev|(?:^|[\s_-])(?:related|relaterat|relaterade|readmore|lasmer|promo|puff|teaser|teasers|share|sharing|dela|social|sociala|breadcrumbs?|brodsmulor|comments?|kommentarer|paywall|sidebar|menu|meny|skiplink|advert|advertisement|annons|ads?|tags|taggar|caption|bildtext|image-text|fakta|faktaruta|factbox|infobox|byline|toolbar|popular|mest-last|mostread|poll|omrostning|quiz|podcast|player|feedback|was-helpful|print|banner|hidden|visually-hidden|sr-only|presskontakt|contact-?box)(?:$|[\s_-])|read-more|las-mer|fact-?box|fakta-?ruta|fakta-?box|most-read|mest-?l[aä]st|image-?caption|photo-?credit|share-?(?:buttons|links|bar)|related-?(?:articles|links|content|news)/i;

/** A line that is no part of the article, whatever stands around it. Lines are trimmed. */
export const besideLine: RegExp[] = [
  /^(?:läs|lyssna|se|titta)(?: (?:mer|också|även|vidare|hela|på)(?: här| om| på)?\b|\s?:).{0,160}$/i,
  /^(?:mer om|mer i ämnet|relaterat|relaterade|fler nyheter|fler artiklar|senaste nytt|mest läst|dela|dela artikel\p{L}*|dela sidan|skriv ut|tipsa|kommentera|prenumerera|följ oss|annons|hoppa till|till toppen|tillbaka till|logga in|genvägar)\b.{0,120}$/iu,
  /^(?:foto|bild|bildtext|illustration(?:sbild)?|arkivbild|fotograf|grafik)\s?[:.(].{0,200}$/i,
  /^[^.!?]{0,200}[.!?]?\s?[(–-]?\s?(?:foto|bild|fotograf)\s?:\s?[^.]{2,60}$/i,
  /^(?:hem|start|startsida|nyheter|sök|meny|stäng|bakgrund|annons|sida \d{1,3} av \d{1,3})$/i,
  /^(?:(?:sidan )?(?:senast )?(?:publicerad|uppdaterad|granskad|ändrad)|skapad)\b.{0,80}$/i,
  /^(?:(?:hjälpte|var) (?:den här |denna )?(?:informationen|sidan|innehållet|texten)\b.{0,80}|hittade du (?:det|vad) du .{0,40}|fick du hjälp av .{0,60})\?$/i,
  /^innehållet publicerades under perioden\b.*$/i,
  /^detta innehåll (?:publicerades|är arkiverat)\b.*$/i,
  /^statsråd på denna sida som har entledigats\b.*$/i,
  /^(?:den )?\d{1,2} \p{L}+ \d{4} entledigades .{0,120}$/iu,
  /^(?:[([]|image |photo)?\s?(?:image|photo|picture|photograph|video|credit|image credit|image copyright|copyright|©)\b\s?[:|©].{0,200}$/i,
  /^[^.!?]{0,200}(?:\(|\/|\| ?)(?:getty|getty images?|reuters|ap photo.{0,40}|afp|shutterstock|istock)\)?$/i,
  /^(?:read|see|watch|listen|view) (?:more|also|next|full)\b.{0,160}$/i,
  /^(?:related|more|also|also read|see also|don't miss|you may also like|you might also like|recommended|trending|most read|most popular|latest news|comments?|advert|advertisement|sponsored|share(?: this)?|skip to content|continue reading below|source|sources|tags|topics|subscribe|sign in|log in)\b\s?(?:[:.…(].{0,160}|\.\.\.)?$/i,
  /^(?:updated|published|first published|posted|last updated|last modified)\b(?=.{0,30}\d).{0,90}$/i,
  /^.{0,160}(?:newsletter|sign up (?:for|to)|subscribe to|anmäl dig till|prenumerera på|follow (?:us|him|her|them|\S+) on|click here (?:for|to)|in your inbox|may earn a commission|affiliate links?)\b.{0,160}$/i,
  /^(?:this (?:website|site) uses cookies|all rights reserved|©|copyright).{0,300}$/i,
  /^den här (?:sidan|webbplatsen|webbsidan) använder (?:kakor|cookies)\b.*$/i,
];
const cookie = /\b(?:kakor|cookies?|cookie-?inställningar)\b/i;
const consent =
  /godkänn|accepter|samtyck|webbplats|inställning|använder vi|använder kakor|använder cookies|integritet/i;

export function isCookieText(line: string): boolean {
  return line.length < 600 && cookie.test(line) && consent.test(line);
}

/** Heads a box, of links or of facts: what shares an element with it goes along, or else the links and items after it. */
export const boxHeading =
  /^(?:läs (?:mer|också|även)|mer om .{0,60}|mer i ämnet|relaterat(?: innehåll| material)?|relaterade .{0,40}|fler nyheter|mest läst|genvägar|fakta(?:ruta)?(?:(?::| om| –) .{1,60})?)\s?[:.]?$/i;

/** Opens the block of press contacts, after which nothing of the article comes. */
export const contactHeading =
  /^(?:presskontakt(?:er)?|pressekreterare|kontakt(?:a oss|uppgifter|personer)?|kontaktinformation|för (?:mer|ytterligare|vidare) information(?:,? (?:kontakta|vänligen kontakta))?|mediekontakt|pressjour(?:en)?)\s?[:.]?$/i;
