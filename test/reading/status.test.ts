// How firm a change is and from which day it holds: verbs in all moods and tenses, days told beside them, two tellings of one change.
import { expect, it } from 'vitest';
import type { ReadChange } from '../../shared/model/reading.ts';
import { read } from '../../shared/reading/read.ts';
import { statusExamples } from './status-examples.ts';

const line = ({ type, status, offices, effectiveFrom }: ReadChange): string =>
  [type, status, offices.join(','), effectiveFrom ?? ''].filter(Boolean).join(' ');

const rows = statusExamples.split('\n').filter((row) => row.includes('||'));

it.each(rows)('%s', (row) => {
  const [told = '', expected = ''] = row.split('||').map((part) => part.trim());
  const [, title = '', text = told] = /^#(.*?)#\s*(.*)$/.exec(told) ?? [];
  const { changes } = read({ title: title.trim(), text, publishedAt: '2025-04-10' });
  expect(changes.map(line).sort()).toEqual(
    expected
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)
      .sort(),
  );
});
