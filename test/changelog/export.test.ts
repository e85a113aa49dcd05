import { describe, expect, it } from 'vitest';
import { csvHeader, toCsvRow, toNdjson } from '../../shared/changelog/export.ts';
import { toChange } from '../../shared/changelog/merge.ts';
import { changeRow } from '../store/rows.ts';

/** RFC 4180, as a reader of it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at++; !(text[at] === '"' && text[at + 1] !== '"'); at++) {
        value += text[at];
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      while (text[at] !== ',' && text[at] !== '\r') value += text[at++];
    }
    row.push(value);
    if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else at++;
  }
  return rows;
}

const awkward = changeRow({
  title: 'Kontoret "i" Arvika,\nstänger',
  evidence: [
    {
      source: 'a',
      url: 'https://a.example/?x=1,2',
      title: '',
      publishedAt: null,
      quotes: [{ field: 'text', quote: '=1+1' }],
    },
    { source: 'b', url: 'https://b.example/', title: '', publishedAt: null, quotes: [] },
  ],
  amounts: [{ sek: 5e7, sekMax: 6e7, direction: 'decrease', fiscalYear: 2025, recurring: false }],
});

describe('an export', () => {
  it('as NDJSON is the change as the API shows it, one a line', () => {
    const line = toNdjson(awkward);
    expect(line.endsWith('\n')).toBe(true);
    expect(line.trimEnd()).not.toContain('\n');
    expect(JSON.parse(line)).toEqual(toChange(awkward));
    expect(JSON.parse(line)).not.toHaveProperty('seq');
  });

  it('as CSV comes back as it was, commas, quotes and line breaks included', () => {
    const [header, row] = parseCsv(csvHeader + toCsvRow(awkward));
    const cells = Object.fromEntries((header ?? []).map((name, index) => [name, row?.[index]]));
    expect(row).toHaveLength(header?.length ?? 0);
    expect(cells).toMatchObject({
      title: awkward.title,
      offices: 'Arvika',
      urls: 'https://a.example/?x=1,2 | https://b.example/',
      amountsSek: '50000000-60000000',
      fiscalYears: '2025',
      withdrawn: 'false',
    });
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('as CSV holds no formula: %j', (title) => {
    const [row] = parseCsv(toCsvRow(changeRow({ title })));
    expect(row).toContain(`'${title}`);
  });
});
