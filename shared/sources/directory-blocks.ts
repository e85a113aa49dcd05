// Offices on a page whose markup nobody described: each place that a heading, link, cell or term names has its block, as much around it as names no
// other place, and the lines of the block say what they are by their labels or their looks.
import type { CheerioAPI } from 'cheerio/slim';
import { officeNameOf } from '../knowledge/office-names.ts';
import { placeNames } from '../knowledge/offices.ts';
import { plainText } from './html-text.ts';
import type { DirectoryField, ListedOffice } from './listed-office.ts';

const nameElements =
  'h1, h2, h3, h4, h5, h6, a, th, td, dt, strong, b, summary, legend, caption, [itemprop=name], .name';
/** What frames every page of a site: a menu of places is no directory. */
const frame = 'nav, footer, script, style, noscript, form, [role=navigation]';
const mostNames = 2000;
const outermost = new Set(['body', 'main', 'html']);

type Node = ReturnType<CheerioAPI>[number] & { parent: Node | null; name?: string };

export function directoryBlocks($: CheerioAPI): ListedOffice[] {
  $(frame).remove();
  const named = $(nameElements)
    .toArray()
    .flatMap((element) => {
      const name = placeName($(element).text());
      return name === null ? [] : [{ element: element as unknown as Node, name }];
    })
    .slice(0, mostNames);
  const within = namesWithin(named);
  const found = new Map<string, { office: ListedOffice; length: number }>();
  for (const { element, name } of named) {
    const lines = blockLines($, element, within);
    const length = lines.join('').length;
    // Named in an index and in the list itself: where more is said of it is the list.
    if (length > (found.get(name)?.length ?? -1)) {
      const link =
        $(element as never).attr('href') ??
        $(element as never)
          .find('a')
          .first()
          .attr('href');
      const office = { name, ...sorted(lines.filter((line) => placeName(line) !== name)), ...(link && { link }) };
      found.set(name, { office, length });
    }
  }
  return [...found.values()].map(({ office }) => office);
}

function placeName(text: string): string | null {
  if (text.length > 120) return null;
  const name = officeNameOf(text);
  return placeNames().has(name) ? name : null;
}

function namesWithin(named: { element: Node; name: string }[]): Map<Node, Set<string>> {
  const within = new Map<Node, Set<string>>();
  for (const { element, name } of named) {
    for (let node: Node | null = element; node !== null; node = node.parent) {
      const names = within.get(node) ?? new Set();
      within.set(node, names.add(name));
    }
  }
  return within;
}

/** The text of the largest element that names this place alone or, where a heading stands beside what it heads, of what follows it. */
function blockLines($: CheerioAPI, element: Node, within: Map<Node, Set<string>>): string[] {
  let block = element;
  while (block.parent !== null && within.get(block.parent)?.size === 1 && !outermost.has(block.parent.name ?? '')) {
    block = block.parent;
  }
  const cells = $(block as never).is('tr') ? rowLines($, block) : null;
  if (cells !== null) return cells;
  const own = plainText($(block as never).html() ?? '').split('\n');
  const beside: string[] = [];
  let next = $(block as never).next();
  // In a list what follows is another office, and names a place of its own.
  while (next.length > 0 && !within.has(next[0] as unknown as Node)) {
    beside.push(...plainText(next.html() ?? '').split('\n'));
    next = next.next();
  }
  return [...own, ...beside].filter((line) => line !== '');
}

/** A table's cells are labelled by its head. */
function rowLines($: CheerioAPI, row: Node): string[] {
  const heads = $(row as never)
    .closest('table')
    .find('tr')
    .first()
    .find('th')
    .toArray()
    .map((cell) => $(cell).text().trim());
  return $(row as never)
    .children()
    .toArray()
    .flatMap((cell, index) => {
      const text = plainText($(cell).html() ?? '').replaceAll('\n', '; ');
      return text === '' ? [] : [heads[index] && index > 0 ? `${heads[index]}: ${text}` : text];
    });
}

const labels: readonly [RegExp, DirectoryField][] = [
  [/^(?:besöks|gatu)?adress\b/iu, 'address'],
  [/^kommun\b/iu, 'municipality'],
  [/^(?:öppettider|öppet|öppethållande)\b/iu, 'hours'],
  [/^(?:tjänster|service|du kan få hjälp med|myndigheter|ärenden)\b/iu, 'services'],
];
const looks: readonly [RegExp, DirectoryField][] = [
  [/\b\d{1,2}[.:]\d{2}\s?[-–]\s?\d|\b(?:mån|tis|ons|tors|fre|lör|sön)(?:dag(?:ar)?)?\b|\bstängt\b/iu, 'hours'],
  [/\b\d{3} ?\d{2}\s+\p{Lu}|(?:gatan|vägen|torget|gränd|allén|plan|stigen|esplanaden)\s+\d/u, 'address'],
  [/^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? kommun$/u, 'municipality'],
  // Whose errands are done there.
  [/(?:verket|kassan|myndigheten|förmedlingen)$/u, 'services'],
];

function sorted(lines: string[]): Partial<Record<DirectoryField, string>> {
  const said: Partial<Record<DirectoryField, string[]>> = {};
  let current: DirectoryField | null = null;
  for (const line of lines) {
    const labelled = labels.find(([pattern]) => pattern.test(line))?.[1] ?? null;
    const value = labelled === null ? line : line.replace(/^[^:]{0,40}:\s*/u, '');
    current = labelled ?? current;
    // "Adress" on a line of its own is the label of what follows.
    if (labelled !== null && (value === '' || !line.includes(':'))) continue;
    const field = labelled ?? looks.find(([pattern]) => pattern.test(line))?.[1] ?? current;
    if (field !== null) said[field] = [...(said[field] ?? []), value];
  }
  return Object.fromEntries(Object.entries(said).map(([field, values]) => [field, values.join('; ')]));
}
