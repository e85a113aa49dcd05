// What stands beside an article inside its reader view: boxes by their mark-up, then lines by their words, their links and their place.
import {
  besideElement,
  besideLine,
  besideName,
  boxHeading,
  contactHeading,
  isCookieText,
} from '../knowledge/boilerplate.ts';
import type { Line, PageElement } from './article-lines.ts';

/** A box holds less of the article than this; what holds more is the article, whatever it is called. */
const largestBox = 0.3;
/** A paragraph of prose, as opposed to a byline, a credit or an entry of a menu. */
const shortestParagraph = 80;
/** Shares of lines that are one link, and of text before and after the prose, beyond which they are the article. */
const mostLinks = 0.35;
const largestEnds = 0.2;

/** Takes captions, boxes and menus out of the reader's tree. */
export function removeBeside(content: PageElement): void {
  const whole = lengthOf(content);
  for (const element of [...content.querySelectorAll(besideElement)]) {
    if (lengthOf(element) < whole * largestBox) element.remove();
  }
  for (const element of [...content.querySelectorAll('[class],[id]')]) {
    const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (besideName.test(name) && lengthOf(element) < whole * largestBox) element.remove();
  }
  for (const heading of [...content.querySelectorAll(headings)]) {
    const box = heading.parentNode as PageElement | null;
    const text = heading.textContent?.trim() ?? '';
    if (box && boxHeading.test(text) && lengthOf(box) < whole * largestBox && opens(box, text)) box.remove();
  }
}

const headings = 'h2,h3,h4,h5,h6,summary';

/** "Fakta", and below it what the box says: nothing of the article comes before. */
const opens = (box: PageElement, heading: string): boolean => box.textContent?.trim().startsWith(heading) ?? false;

const lengthOf = (element: PageElement): number => element.textContent?.trim().length ?? 0;

export const isLinks = (line: Line): boolean => line.linked > line.text.length / 2;

/** Cuts banners, "läs mer", contacts at the end, the headline once more, links that stand alone, and what leads up to the prose or trails after it. */
export function trim(lines: Line[], title: string): Line[] {
  return withoutEnds(withoutLinks(withoutBeside(lines, title)));
}

function withoutBeside(lines: Line[], title: string): Line[] {
  const result: Line[] = [];
  let inBox = false;
  for (const [index, line] of lines.entries()) {
    if (contactHeading.test(line.text) && index > 0 && isTail(lines, index)) break;
    if (boxHeading.test(line.text)) {
      inBox = true;
      continue;
    }
    if (inBox && (line.kind === 'item' || isLinks(line))) continue;
    inBox = false;
    if (line.text === title && result.length === 0) continue;
    if (besideLine.some((pattern) => pattern.test(line.text)) || isCookieText(line.text)) continue;
    result.push(line);
  }
  return result;
}

/** A line that is one link goes, unless a colon announces it or the article is made of such lines. */
function withoutLinks(lines: Line[]): Line[] {
  if (lines.filter(isLinkAlone).length > lines.length * mostLinks) return lines;
  const result: Line[] = [];
  let announced = false;
  for (const line of lines) {
    announced = /:$/.test(line.text) || (announced && isLinkAlone(line));
    if (announced || !isLinkAlone(line)) result.push(line);
  }
  return result;
}

/** All of the line is a link, and it is no sentence. */
const isLinkAlone = ({ linked, text }: Line): boolean => linked >= text.length * 0.8 && !/[.!?…]["”’)]?$/.test(text);

/** Bylines and credits before the first paragraph, and after the last one; not where they are much of the text. */
function withoutEnds(lines: Line[]): Line[] {
  const first = lines.findIndex(isProse);
  const last = lines.findLastIndex(isProse);
  if (first < 0) return lines;
  const kept = lines.filter((line, index) => (index >= first && index <= last) || !isLabel(line, lines[index - 1]));
  return lengthOfAll(kept) < lengthOfAll(lines) * (1 - largestEnds) ? lines : kept;
}

const lengthOfAll = (lines: Line[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

const isProse = ({ text, linked }: Line): boolean =>
  text.length >= shortestParagraph && linked < text.length / 2 && /[.!?:…]["”’)]?$/.test(text);

/** Short, no sentence, and tells no figure: "Arvika – 30 maj" and "Öppet 9–16" may be what the article is about. */
const isLabel = ({ text, kind }: Line, before: Line | undefined): boolean =>
  (kind === 'block' || kind === 'heading') &&
  text.length < shortestParagraph &&
  !/[.!?:…]["”’)]?$|\d/.test(text) &&
  !/:$/.test(before?.text ?? '');

/** Contacts end a page: what follows is less than what came before, and short. */
function isTail(lines: Line[], index: number): boolean {
  const rest = lines.slice(index + 1);
  const length = lengthOfAll(rest);
  return length < 1200 && length < lengthOfAll(lines.slice(0, index)) && rest.every(({ text }) => text.length < 300);
}
