// Lists and tables of offices, line by line: what holds for one line holds for the next, and a further place in a line is where its
// visitors are sent ("Ludvika – 24 oktober – Borlänge").
import { lowerCase } from './lower-case.ts';
import type { PlaceGroup } from './place-mentions.ts';
import type { Text } from './text.ts';

/** Between two lines of a table there may be one that only says the county. */
const heading = /^\n+(?:[^\n]{1,40}\n+)?[•*·–|-]?\s*(?:\d{1,2}[.)]\s)?$/;
const longestLine = 200;

/** The line that `group` opens follows on the line that `row` opens. */
export function continuesRows({ norm }: Text, row: PlaceGroup, group: PlaceGroup): boolean {
  const lineEnd = norm.indexOf('\n', row.end);
  if (lineEnd < 0 || lineEnd > group.start || lineEnd - row.start > longestLine || group.start - lineEnd > 60)
    return false;
  return heading.test(norm.slice(lineEnd, group.start));
}

const day =
  '(?:\\d{1,2}(?:/\\d{1,2})?|\\d{4}(?:-\\d\\d-\\d\\d)?|jan\\S{0,6}|feb\\S{0,7}|mars|apr\\S{0,3}|maj|juni|juli|aug\\S{0,4}|sep\\S{0,7}|okt\\S{0,5}|nov\\S{0,6}|dec\\S{0,6}|ännu|inte|ej|bestämt|klart|oklart|våren|hösten|sommaren|vintern|årsskiftet|hänvisas|till|närmaste|kontor|i stället|besökare)[.,:]?';
const cells = new RegExp(`^(?:\\s|[–|,;:(>→-]|${day}(?=[\\s|–)(,;:]|$))*$`);

/** A further place in the line that `row` opens, with nothing but days and separators between. */
export function cellOfRow(text: Text, row: PlaceGroup, group: PlaceGroup): boolean {
  const gap = lowerCase(text).slice(row.end, Math.min(group.start, row.end + 80));
  if (group.start - row.end > 80 || !/[–|:(>→\d-]/.test(gap) || gap.includes('\n') || !cells.test(gap)) return false;
  return /^\s*(?:[\n|–;,).]|$)/.test(text.norm.slice(group.end, group.end + 3));
}
