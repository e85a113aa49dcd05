// The joined reading: what a change carries beside type and status, and what is left out when a document is about something else.
import { describe, expect, it } from 'vitest';
import { extractLine } from '../../shared/reading/extract-line.ts';
import { read } from '../../shared/reading/read.ts';

const publishedAt = '2025-04-10';

describe('read', () => {
  it('gives a change its municipality and county, the minister beside it and the agencies of its sentence', () => {
    const text =
      'Statens servicecenter stänger servicekontoret i Brandbergen den 30 maj. – Digital service är framtiden, säger civilminister Erik Slottner (KD).';
    const [change] = read({ title: '', text, publishedAt }).changes;
    expect(change).toMatchObject({
      offices: ['brandbergen'],
      municipalities: ['0136'],
      counties: ['01'],
      ministers: ['erik-slottner'],
      agencies: ['statens-servicecenter'],
      effectiveFrom: '2025-05-30',
    });
    expect(change?.confidence).toBeGreaterThan(0.8);
  });

  it('names the county of a change without an office', () => {
    const text = 'Statens servicecenter kan komma att stänga statliga servicekontor i Norrbotten och Örebro län.';
    const [change] = read({ title: '', text, publishedAt }).changes;
    expect(change).toMatchObject({ type: 'office-closure', offices: [], counties: ['18', '25'] });
  });

  it('tells one change once, with the firmest status and all its sums', () => {
    const text =
      'Regeringen vill dra ner på Statens servicecenters budget. Statens servicecenters anslag föreslås minska med 50 miljoner kronor 2025. Året därpå minskar anslaget med 100 miljoner kronor.';
    const cuts = read({
      title: 'Regeringen vill spara på servicekontor',
      text,
      publishedAt: '2024-09-20',
    }).changes.filter(({ type }) => type === 'budget-cut');
    expect(cuts).toHaveLength(1);
    expect(cuts[0]).toMatchObject({ status: 'proposed', effectiveFrom: '2025-01-01' });
    expect(cuts[0]?.amounts.map(({ sek }) => sek)).toEqual([50_000_000, 100_000_000]);
  });

  it('reports nothing of an irrelevant document, unless asked for all', () => {
    const document = {
      title: '',
      text: 'Polisens servicekontor i Vimmerby öppnar den 1 november, enligt polisregion Syd.',
      publishedAt,
    };
    const nothing = { offices: [], amounts: [], ministers: [], agencies: [], officeCounts: [] };
    expect(read(document)).toMatchObject({ relevant: false, entities: nothing, changes: [] });
    const other = { title: '', text: 'Skatteverket får 90 miljoner kronor.', publishedAt };
    expect(read(other, { all: true }).entities.agencies).toMatchObject([{ id: 'skatteverket' }]);
  });

  it('keeps its quotes in the text as given, soft hyphens and all', () => {
    const text = 'Statens service\u00adcenter stänger service\u00adkontoret i Ar\u00advika den 30\u00a0maj.';
    const { entities, changes } = read({ title: '', text, publishedAt });
    expect(changes).toMatchObject([{ offices: ['arvika'], effectiveFrom: '2025-05-30' }]);
    for (const { start, end, quote } of [...entities.offices, ...entities.agencies, ...changes]) {
      expect(text.slice(start, end)).toBe(quote);
    }
    expect(entities.offices[0]?.quote).toBe('Ar\u00advika');
  });
});

describe('extractLine', () => {
  it('answers text without repeating it', async () => {
    const line = await extractLine({
      id: 'a',
      text: 'Servicekontoret i Arvika stängs, enligt Statens servicecenter.',
      publishedAt,
    });
    expect(line).toMatchObject({ id: 'a', relevant: true });
    expect(Object.keys(line)).not.toContain('text');
  });

  it('shows title and text of HTML, which the offsets refer to', async () => {
    const html = `<html><head><title>Kontor stängs</title></head><body><article><h1>Kontor stängs</h1><p>Statens servicecenter stänger servicekontoret i Arvika den 30 maj 2025. ${'Besökare får åka längre. '.repeat(20)}</p></article></body></html>`;
    const line = await extractLine({ id: 'b', html, publishedAt });
    expect(line.text).toContain('servicekontoret i Arvika');
    const [change] = line.changes;
    expect(change && line[change.field]?.slice(change.start, change.end)).toBe(change?.quote);
  });
});
