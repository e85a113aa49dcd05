// Tables as text, a row a line and " | " between cells: under a heading of years a sum is of the year of its column.
const yearCell = /^(?:\p{L}+\.? )?((?:19|20)\d\d)(?: \(?\p{L}+\)?)?$/u;

interface Row {
  start: number;
  end: number;
  /** Where each cell begins, and the year its column is headed with. */
  cells: { start: number; year: number | null }[];
}

/** The year of the column that `offset` of the text lies in; `null` outside of such tables. */
export function columnYears(lower: string): (offset: number) => number | null {
  const rows = lower.includes('|') ? rowsOf(lower) : [];
  return (offset) => {
    const row = rows.find(({ start, end }) => start <= offset && offset < end);
    return row?.cells.findLast(({ start }) => start <= offset)?.year ?? null;
  };
}

function rowsOf(lower: string): Row[] {
  const rows: Row[] = [];
  let heading: (number | null)[] = [];
  let start = 0;
  for (const line of lower.split('\n')) {
    const cells = line.split('|');
    const years = cells.map((cell) => Number(yearCell.exec(cell.trim())?.[1] ?? 0) || null);
    if (cells.length === 1) heading = [];
    else if (years.filter((year) => year !== null).length >= 2) heading = years;
    else if (heading.length === cells.length)
      rows.push({ start, end: start + line.length, cells: place(cells, start, heading) });
    start += line.length + 1;
  }
  return rows;
}

function place(cells: string[], start: number, heading: (number | null)[]): Row['cells'] {
  let at = start;
  return cells.map((cell, index) => {
    const placed = { start: at, year: heading[index] ?? null };
    at += cell.length + 1;
    return placed;
  });
}
