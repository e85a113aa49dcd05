// Normalising and the way back, and where sentences end.
import { describe, expect, it } from 'vitest';
import { sentences } from '../../shared/reading/sentences.ts';
import { normalise, spanOf } from '../../shared/reading/text.ts';

describe('normalise', () => {
  it('costs nothing when there is nothing to change', () => {
    const raw = 'Kontoret i Åmål stängs – så är det.';
    const text = normalise(raw, 'text');
    expect(text.norm).toBe(raw);
    expect(text.toRaw(7)).toBe(7);
  });

  it('takes out soft hyphens, composes letters, unifies spaces, dashes and quotes', () => {
    const raw = '\ufeff”Service\u00adkontor”\u00a0i A\u030ama\u030al\u2014nu\r\n’ja’';
    const text = normalise(raw, 'text');
    expect(text.norm).toBe('"Servicekontor" i Åmål–nu\n\'ja\'');
    const at = text.norm.indexOf('Servicekontor');
    expect(spanOf(text, at, at + 13)).toEqual({ quote: 'Service\u00adkontor', start: 2, end: 16, field: 'text' });
    const place = text.norm.indexOf('Åmål');
    expect(spanOf(text, place, place + 4).quote).toBe('A\u030ama\u030al');
  });

  it('ends a span before invisible characters, not after', () => {
    const text = normalise('50\u00a0miljoner\u00ad\u200b kr', 'text');
    expect(spanOf(text, 0, 11).quote).toBe('50\u00a0miljoner');
  });
});

describe('white space', () => {
  it.each([
    ['kontoret i\nKiruna', 'kontoret i Kiruna'],
    ['kontoret i\r\n    Kiruna stängs', 'kontoret i Kiruna stängs'],
    ['stängs den\n30 maj', 'stängs den 30 maj'],
    ['den 30   maj\t2025', 'den 30 maj 2025'],
    ['Arvika – 30 maj\nMotala – 13 juni', 'Arvika – 30 maj\nMotala – 13 juni'],
    ['Kontoret stängs.\nMotala', 'Kontoret stängs.\nMotala'],
    ['Rubrik\n\noch text', 'Rubrik\n\noch text'],
    ['Kontor i:\n- Arvika\n- Motala', 'Kontor i:\n- Arvika\n- Motala'],
  ])('of %j leaves what ends a line, and nothing wider than a space', (raw, norm) => {
    const text = normalise(raw, 'text');
    expect(text.norm).toBe(norm);
    expect(spanOf(text, 0, norm.length).quote).toBe(raw);
  });
});

describe('sentences', () => {
  const split = (raw: string, field: 'title' | 'text' = 'text') =>
    sentences(normalise(raw, field)).map(({ norm }) => norm);

  it.each([
    ['Öppet från kl. 11.00 till kl. 15.30. Stängt i dag.', ['Öppet från kl. 11.00 till kl. 15.30.', 'Stängt i dag.']],
    [
      'Det gäller bl.a. Kiruna och t.ex. Umeå. Fler kommer.',
      ['Det gäller bl.a. Kiruna och t.ex. Umeå.', 'Fler kommer.'],
    ],
    [
      'Beslutet har dnr. Fi2024/1. Det gäller fr.o.m. 2026.',
      ['Beslutet har dnr. Fi2024/1.', 'Det gäller fr.o.m. 2026.'],
    ],
    ['Sista dag är den 30 maj. Sedan stängs det.', ['Sista dag är den 30 maj.', 'Sedan stängs det.']],
    ['Anslaget är 1 385 miljoner kr. Det räcker.', ['Anslaget är 1 385 miljoner kr.', 'Det räcker.']],
    ['Det finns i hela landet.[1] Nu stängs det.', ['Det finns i hela landet.[1]', 'Nu stängs det.']],
    ['– Nej! säger hon. Ja?', ['– Nej! säger hon.', 'Ja?']],
    ['Kontoret stängs.Regeringen beslutade.', ['Kontoret stängs.', 'Regeringen beslutade.']],
    ['Det säger S. Persson i Arvika.', ['Det säger S. Persson i Arvika.']],
    [
      'Kontor som stängs:\n* Arvika – 30 maj\n* Åmål – 30 maj\n\nFler väntas',
      ['Kontor som stängs:', '* Arvika – 30 maj', '* Åmål – 30 maj', 'Fler väntas'],
    ],
    ['Hem\nNyheter\nRegeringen vill spara', ['Hem', 'Nyheter', 'Regeringen vill spara']],
    [
      'Riksrevisionen har granskat om den lokala serviceorganisationen i\nStatens servicecenters regi är bra.',
      ['Riksrevisionen har granskat om den lokala serviceorganisationen i Statens servicecenters regi är bra.'],
    ],
  ])('%j', (raw, expected) => {
    expect(split(raw)).toEqual(expected);
  });

  it('takes a headline as one', () => {
    expect(split('Nio kontor stängs. Här är listan', 'title')).toEqual(['Nio kontor stängs. Här är listan']);
  });
});
