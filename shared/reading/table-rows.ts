// Lists and tables of offices, line by line: what holds for one line holds for the next, and a further place in a line is where its
// visitors are sent ("Ludvika – 24 oktober – Borlänge").
import { lowerCase } from './lower-case.ts';
import type { PlaceGroup } from './place-mentions.ts';
import type { Text } from './text.ts';

/** Between two lines of a table there may be one that only says the county. */
const heading = /^\n{1,4}(?:[^\n]{1,40}\n{1,4})?[•*·–|-]?[^\S\n]{0,8}(?:\d{1,2}[.)]\s)?$/;
const longestLine = 200;

/** The line that `group` opens follows on the line that `row` opens. */
export function continuesRows({ norm }: Text, row: PlaceGroup, group: PlaceGroup): boolean {
  const lineEnd = norm.indexOf('\n', row.end);
  if (lineEnd < 0 || lineEnd > group.start || lineEnd - row.start > longestLine || group.start - lineEnd > 60)
    return false;
  return heading.test(norm.slice(lineEnd, group.start));
}

/** What may stand between two places of a row: days and words about the visitors. */
const cellWord =
  /^(?:\d{1,4}(?:\/\d{1,2})?|jan\p{L}*|feb\p{L}*|mars|apr\p{L}*|maj|juni|juli|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*|ännu|inte|ej|bestämt|klart|oklart|våren|hösten|sommaren|vintern|årsskiftet|hänvisas|till|närmaste|kontor|i|stället|besökare|)$/u;
const isCells = (gap: string): boolean => gap.split(/[\s–|,.;:()>→-]+/).every((word) => cellWord.test(word));

/** A further place in the line that `row` opens, with nothing but days and separators between. */
export function cellOfRow(text: Text, row: PlaceGroup, group: PlaceGroup): boolean {
  const gap = lowerCase(text).slice(row.end, Math.min(group.start, row.end + 80));
  if (group.start - row.end > 80 || !/[–|:(>→\d-]/.test(gap) || gap.includes('\n') || !isCells(gap)) return false;
  return /^\s*(?:[\n|–;,).]|$)/.test(text.norm.slice(group.end, group.end + 3));
}
