// Who speaks as a minister of Sweden, labelled before the code was asked: "id role party".
import { describe, expect, it } from 'vitest';
import { findMinisters } from '../../shared/reading/ministers.ts';
import { normalise } from '../../shared/reading/text.ts';

const read = (raw: string, day = '2025-11-20') => [
  ...new Set(findMinisters(normalise(raw, 'text'), day).map(({ id, role, party }) => `${id} ${role} ${party}`.trim())),
];
const slottner = 'erik-slottner civilminister KD';
const svantesson = 'elisabeth-svantesson finansminister M';

const first: [text: string, expected: string[], day?: string][] = [
  ['Civilminister Slottners besked om kontoren väckte ilska.', [slottner]],
  ['Erik Slottner, civilminister (KD), svarar.', [slottner]],
  ['– Vi måste prioritera, säger ministern. Erik Slottner (KD) har ansvar för kontoren.', [slottner]],
  ['Finansminister Elisabeth Svantesson och civilminister Erik Slottner presenterar budgeten.', [svantesson, slottner]],
  ['Ministrarna Elisabeth Svantesson (M) och Erik Slottner (KD) höll presskonferens.', [svantesson, slottner]],
  ['Anf. 44 Civilminister ERIK SLOTTNER (KD):', [slottner]],
  ['Anf. 7 Statsrådet ERIK SLOTTNER (KD) replik:', [slottner]],
  ['Det meddelar civilminister Anna Ek (S).', ['anna-ek civilminister S'], '2026-11-20'],
  ['Sveriges nya civilminister heter Karim Provdal (C).', ['karim-provdal civilminister C'], '2026-11-20'],
  ['Tidigare civilminister Ida Karkiainen (S) är kritisk till nedläggningarna.', ['ida-karkiainen civilminister S']],
  ['Ida Karkiainen, tidigare civilminister, är kritisk.', ['ida-karkiainen civilminister S']],
  ['S-ministern Ardalan Shekarabi öppnade kontoret.', ['ardalan-shekarabi civilminister S'], '2018-06-12'],
  ['Enligt regeringen, med civilministern i spetsen, blir kontoren färre.', []],
  ['Oppositionens talesperson Mikael Damberg (S) sågar förslaget.', []],
  ['Kommunalrådet Erik Provner (KD) välkomnar beskedet.', []],
  ['Regionrådet Anna Provlund (M) och landshövding Maria Provman deltog.', []],
  ['EU-kommissionär Jessika Roswall talade om digitalisering.', []],
  ['Norges finansminister Trygve Slagsvold Vedum besökte Arvika.', []],
  ['Den finländska statsministern Petteri Orpo kommenterade.', []],
  ['Statsminister Ulf Kristerssons regering sparar på servicekontoren.', ['ulf-kristersson statsminister M']],
  [
    'Socialtjänstminister Camilla Waltersson Grönvall (M) och statssekreterare Johanna Provsten deltog.',
    ['camilla-waltersson-gronvall socialtjänstminister M'],
  ],
  ['Till statsrådet Erik Slottner (KD) ställde Lars Isacsson (S) frågan.', [slottner]],
  ['– Regeringen sviker, säger Eva Provén (V), som vill kalla finansministern till utskottet.', []],
  ['Minister for Public Administration Erik Slottner says that closures are necessary.', [slottner]],
  [
    'Äldre- och socialförsäkringsminister Anna Tenje (M) samt arbetsmarknadsminister Johan Britz (L) svarar.',
    ['anna-tenje äldre- och socialförsäkringsminister M', 'johan-britz arbetsmarknadsminister L'],
  ],
  ['Generaldirektör Åsa Lindh träffade civilministern.', []],
];

const second: [text: string, expected: string[], day?: string][] = [
  ['Civilminister Lena Provborg (C) vill öppna fler servicekontor.', ['lena-provborg civilminister C'], '2026-11-20'],
  ['Anna Provek (S) blir ny civilminister.', ['anna-provek civilminister S'], '2026-10-10'],
  ['Regeringen, genom finansminister Elisabeth Svantesson (M), säger nej.', [svantesson]],
  [
    'Svantesson (M) och Slottner (KD) möter pressen. Det är finansminister Elisabeth Svantesson och civilminister Erik Slottner som presenterar.',
    [svantesson, slottner],
  ],
  ['FINANSMINISTER ELISABETH SVANTESSON: Anslaget minskar.', [svantesson]],
  ['Kontakt: pressekreterare Moa Provin, hos civilminister Erik Slottner.', [slottner]],
  ['Dåvarande civilminister Ardalan Shekarabi (S) gav uppdraget 2018.', ['ardalan-shekarabi civilminister S']],
  [
    'Utbildnings- och integrationsminister Simona Mohamsson (L) svarade.',
    ['simona-mohamsson utbildnings- och integrationsminister L'],
  ],
  ['Partiledaren Magdalena Andersson (S) lovar fler kontor.', []],
  ['Den tidigare statsministern Göran Persson minns kontoren.', ['goran-persson statsminister']],
  ['Civilutskottets ordförande Anna Provas (M) är nöjd.', []],
  ['Ministerns pressekreterare Ola Provling avböjer.', []],
  ['Finlands statsminister Petteri Orpo och Danmarks finansminister Nicolai Wammen möttes.', []],
  ['Statssekreterare Anna Provlöv företräder civilministern.', []],
  ['Ulf Kristersson (M) presenterade regeringsförklaringen.', ['ulf-kristersson statsminister M']],
  ['Britz (L) och hans statssekreterare deltog inte.', []],
  ['Minister Erik Slottner (KD) deltar i debatten.', [slottner]],
  ['Storbritanniens premiärminister Keir Starmer höll tal.', []],
];

const afterSampling: [text: string, expected: string[], day?: string][] = [
  ['Försvarsminister Pål Jonson (M) tog emot försvarsminister Ion Provescu.', ['pal-jonson försvarsminister M']],
  ['Nya finansminister Eva Provén håller sin första presskonferens.', ['eva-proven finansminister'], '2026-11-20'],
  ['EU-minister Jessica Rosencrantz (M) deltog.', ['jessica-rosencrantz EU-minister M']],
];

describe('after a look at the haystack', () => {
  it.each(afterSampling)('%s', (text, expected, day) => expect(read(text, day)).toEqual(expected));
});

describe('a second batch', () => {
  it.each(second)('%s', (text, expected, day) => expect(read(text, day)).toEqual(expected));
});

describe('a first batch', () => {
  it.each(first)('%s', (text, expected, day) => expect(read(text, day)).toEqual(expected));
});
