import { expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

it.each([
  ['ten minutes past midnight in winter', '2027-01-31T23:10:00.000Z', '2027-02-01'],
  ['ten minutes to midnight in winter', '2027-01-31T22:50:00.000Z', '2027-01-31'],
  ['ten minutes past midnight in summer', '2027-06-30T22:10:00.000Z', '2027-07-01'],
  ['ten minutes past midnight at New Year', '2026-12-31T23:10:00Z', '2027-01-01'],
])('what opens "today" has opened, by the Swedish day: %s', (_, publishedAt, effectiveFrom) => {
  const title = 'Servicekontoret i Överkalix öppnar i dag';
  const text = 'I dag öppnar Statens servicecenter ett nytt servicekontor i Överkalix.';
  expect(read({ title, text, publishedAt }).changes).toMatchObject([
    { type: 'office-opening', status: 'in-effect', effectiveFrom },
  ]);
});
