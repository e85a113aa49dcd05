// The quote of a change shows as much of it as one passage can: the sums of a cut, the office beside the verb, an item with its heading.
import { describe, expect, it } from 'vitest';
import { read } from '../../shared/reading/read.ts';

const changesOf = (text: string, title = '') => read({ title, text, publishedAt: '2025-04-10' }).changes;
const quotes = (text: string, title = '') => changesOf(text, title).map(({ quote }) => quote);

describe('quotes', () => {
  it('shows the sums of a cut rather than the plan to cut', () => {
    const text =
      'Regeringen vill dra ner på Statens servicecenters budget. Nästa år kapas 20 miljoner och året därpå 40 miljoner.';
    expect(quotes(text)).toEqual(['Nästa år kapas 20 miljoner och året därpå 40 miljoner.']);
  });

  it('shows the office beside the verb rather than the headline', () => {
    const text = 'Beskedet kom i går. Statens servicecenter lägger ned servicekontoret i Flen.';
    expect(quotes(text, 'Servicekontor försvinner i Sörmland')).toEqual([
      'Statens servicecenter lägger ned servicekontoret i Flen.',
    ]);
  });

  it('shows the first items of a list with the sentence above them, later ones alone', () => {
    const items = [
      '• Säter – 27 mars 2026',
      '• Malung – 24 april 2026',
      '• Vansbro – 29 maj 2026',
      '• Orsa – 5 juni 2026',
    ];
    const heading = 'Statens servicecenter slår igen fyra servicekontor i Dalarna.';
    const [first, , , last] = quotes([heading, '', ...items].join('\n'));
    expect(first).toBe(`${heading}\n\n${items[0]}`);
    expect(last).toBe(items[3]);
  });
});

describe('the agencies of a change', () => {
  it('hold ours when the document names it anywhere, by whatever name', () => {
    const [change] = changesOf('SSC har svarat. Det statliga servicekontoret i Sunne stängs den 30 maj.');
    expect(change?.agencies).toEqual(['statens-servicecenter']);
  });

  it('leave it out when nothing shows it', () => {
    const [change] = changesOf('Det statliga servicekontoret i Sunne stängs den 30 maj.');
    expect(change?.agencies).toEqual([]);
  });
});
