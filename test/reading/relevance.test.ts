// Is it about the state's service offices? Look-alikes and texts that never say the agency's name, labelled before the code was asked.
import { describe, expect, it } from 'vitest';
import { mentionsServiceOffices } from '../../shared/reading/prefilter.ts';
import { judgeRelevance } from '../../shared/reading/relevance.ts';
import { normalise } from '../../shared/reading/text.ts';
import { about, type Case, notAbout } from './relevance-examples.ts';

const judge = ([, text, { title = '', publishedAt = '2025-11-20', url } = {}]: Case) => {
  const document = { title, text, publishedAt, ...(url ? { url } : {}) };
  if (!mentionsServiceOffices(title) && !mentionsServiceOffices(text))
    return { relevant: false, reasons: ['no mention'] };
  return judgeRelevance(document, normalise(title, 'title'), normalise(text, 'text'));
};

describe('about the offices or the agency', () => {
  it.each(about)('%s', (...one) => {
    const { relevant, reasons } = judge(one);
    expect(relevant, reasons.join('; ')).toBe(true);
  });
});

describe('about something else', () => {
  it.each(notAbout)('%s', (...one) => {
    const { relevant, reasons } = judge(one);
    expect(relevant, reasons.join('; ')).toBe(false);
  });
});
