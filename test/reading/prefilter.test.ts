// The cheap tests before reading: nothing relevant is lost, and a feed about something else costs no fetch.
import { describe, expect, it } from 'vitest';
import { mayBeRelevant, mentionsServiceOffices } from '../../shared/reading/prefilter.ts';

describe('mentionsServiceOffices', () => {
  it.each([
    'Servicekontoret i Arvika',
    'STATENS SERVICECENTER',
    'ett service\u00adkontor',
    'State Service Centre',
    'the National Government Service Center',
    'lokal statlig service',
    'Statens serrvicecenter',
  ])('keeps "%s"', (text) => expect(mentionsServiceOffices(`Bla bla. ${text} bla.`)).toBe(true));

  it.each(['Bankkontoret i Arvika stänger', 'kundservice på kontoret', 'self-service', ''])('drops "%s"', (text) =>
    expect(mentionsServiceOffices(text)).toBe(false),
  );
});

describe('mayBeRelevant', () => {
  it.each([
    'Kontoret i Arvika stängs – besökare hänvisas till Karlstad',
    'Så drabbas kommunen när servicekontoret försvinner',
    'Slottner: Fler får använda digitala tjänster',
    'Regeringen vill dra ner på statlig närvaro – fler kontor kan läggas ned',
    'SSC flyttar till nya lokaler',
    'Ny generaldirektör för Statens servicecenter',
    'Myndighetsservice på väg bort från bruksorten',
    'State service offices to close',
  ])('fetches "%s"', (teaser) => expect(mayBeRelevant(teaser)).toBe(true));

  it.each([
    'Hammarby vann derbyt i allsvenskan',
    'Så blir vädret i helgen',
    'Brand i flerfamiljshus i Kiruna',
    'Bankkontoret i Malå stänger',
    'Kommunen bygger ny skola',
    'Polisen efterlyser vittnen till rån',
    'Receptet: krämig pasta med svamp',
    'Man greps efter bråk i centrum',
  ])('leaves "%s"', (teaser) => expect(mayBeRelevant(teaser)).toBe(false));
});
