// Where a sentence ends, and where it only seems to.
import { describe, expect, it } from 'vitest';
import { sentences } from '../../shared/reading/sentences.ts';
import { normalise } from '../../shared/reading/text.ts';

const split = (raw: string) => sentences(normalise(raw, 'text')).map(({ norm }) => norm);

describe('a sentence', () => {
  it.each([
    'Enligt Dir. 2017:95 ska kontoren samlas.',
    'Se prop. 2024/25:1 och bet. 2024/25:FiU1 samt skr. 2022/23:98.',
    'Ärendet (dnr. Fi2024/02222, diarienr. Ju2024/1) bereds.',
    'Kontoret öppnar kl. 10.00 den 3 maj.',
    'Anslaget ökar fr.o.m. 2026 t.o.m. 2028 enligt kap. 2.',
    'Det handlar om ca. 35 kontor, inkl. Arvika.',
    'Av SOU. 2018:43 och Ds. 2020:29 framgår det.',
    'Telefonnr. 0771-567 567 gäller, jfr. Bilaga 2.',
    'Det gäller bl.a. Skatteverket, t.ex. Försäkringskassan.',
    'Kontoret ligger på S:t Eriksgatan nr. 4, vån. 2.',
    'Beslutet fattades av J. A. Andersson.',
  ])('stays whole: %s', (raw) => expect(split(raw)).toEqual([raw]));

  it.each([
    ['Kontoret stänger. Nu får besökarna åka till Mora.', 2],
    ['Det gäller Arvika, Åmål m.fl. kommuner. Beslutet kom i går.', 2],
    ['Anslaget sänks 2025. År 2026 sänks det igen.', 2],
    ['Kontoret har öppet kl. 10–15. Välkommen!', 2],
    ['– Vi är oroliga. Vad händer nu? säger hon.', 2],
  ] as const)('ends: %s', (raw, count) => expect(split(raw)).toHaveLength(count));
});
