import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

/** "90 − 2026" */
const amounts = (title: string, text: string) =>
  read({ title, text, publishedAt: '2025-09-22' }, { all: true }).entities.amounts.map(
    ({ sek, direction, fiscalYear }) =>
      `${sek / 1e6} ${{ decrease: '−', increase: '+', none: '=' }[direction]} ${fiscalYear ?? '?'}`,
  );

describe('a text about one budget', () => {
  it.each([
    [
      'Regleringsbrev för budgetåret 2025',
      '1:15 Statlig lokal service (ram) 742 380 tkr\nAnslagskredit 22 271 tkr',
      ['742.38 = 2025', '22.271 = 2025'],
    ],
    ['Budgeten 2026: vinnare och förlorare', 'Statens servicecenter minskar med 90 miljoner kronor.', ['90 − 2026']],
    ['', 'Regeringen lade i dag fram budgetpropositionen för 2026.\n\nMyndigheten tappar 90 mnkr.', ['90 − 2026']],
    ['Budgeten 2026', 'Lokalerna kostade 45 miljoner kronor.', ['45 = ?']],
    ['Budgeten 2026', 'Myndigheten sparar 12 miljoner kronor per år på hyrorna.', ['12 − ?']],
    ['Budgeten 2026', 'Under 2027 skärs ytterligare 50 miljoner kronor bort.', ['50 − 2027']],
    ['Budgeten 2026', 'Ett pass kostar 500 kronor.', ['0.0005 = ?']],
  ])('%s: %s', (title, text, expected) => {
    expect(amounts(title, text)).toEqual(expected);
  });
});

describe('a year that stands once for all', () => {
  it('is that of both sums before it', () => {
    const text = 'Polisen får 310 mkr och domstolarna 12 mkr, båda för 2026.';
    expect(amounts('', text)).toEqual(['310 = 2026', '12 = 2026']);
  });

  it('heads a column of a table', () => {
    const text = '| Anslag | 2025 | Förslag 2026 |\n| Statskontoret | 139 mnkr | 143 mnkr |\n\nKontoret kostar 9 mnkr.';
    expect(amounts('', text)).toEqual(['139 = 2025', '143 = 2026', '9 = ?']);
  });
});
