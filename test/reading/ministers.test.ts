// Ministers by title and name: who, in which role that day, and who is none.
import { describe, expect, it } from 'vitest';
import { findMinisters } from '../../shared/reading/ministers.ts';
import { normalise } from '../../shared/reading/text.ts';

function read(raw: string, publishedAt: string | null = '2024-09-20') {
  const found = findMinisters(normalise(raw, 'text'), publishedAt);
  for (const { quote, start, end } of found) expect(raw.slice(start, end)).toBe(quote);
  return found.map(({ id, role, party }) => `${id} · ${role} · ${party}`);
}
const slottner = 'erik-slottner · civilminister · KD';

describe('a minister with title and name', () => {
  it.each([
    'Det säger civilminister Erik Slottner (KD).',
    'Civilministern Erik Slottner svarar.',
    'Det säger nye civilministern Erik Slottner, KD, i en intervju.',
    'Erik Slottner (KD), civilminister, presenterade planen.',
    'Statsrådet Erik Slottner (KD) anförde:',
    'STATSRÅDET ERIK SLOTTNER (KD):',
    'Det säger civil\u00administer Erik\u00a0Slottner (KD).',
    'Enligt civilminister Slottner är beslutet fattat.',
    'Frågan ställdes till statsrådet Erik Slottner (kd).',
    'Civilminister Erik Slottners besök ställs in.',
  ])('is read from %j', (raw) => {
    expect(read(raw)).toEqual([slottner]);
  });

  it('has the role of the day behind "statsrådet"', () => {
    const raw = 'Anf. 12 Statsrådet ARDALAN SHEKARABI (S):';
    expect(read(raw, '2016-12-20')).toEqual(['ardalan-shekarabi · civilminister · S']);
    expect(read(raw, '2021-03-01')).toEqual(['ardalan-shekarabi · socialförsäkringsminister · S']);
  });

  it('keeps a coordinated title whole and as written', () => {
    expect(read('Det säger äldre- och socialförsäkringsminister Anna Tenje (M).')).toEqual([
      'anna-tenje · äldre- och socialförsäkringsminister · M',
    ]);
  });

  it('never makes a prime minister of a deputy', () => {
    expect(read('Energi- och näringsminister och vice statsminister Ebba Busch talade.')).toEqual([
      'ebba-busch · energi- och näringsminister · KD',
    ]);
    expect(read('Vice statsminister Ebba Busch talade.')).toEqual(['ebba-busch · vice statsminister · KD']);
  });

  it('need not be listed', () => {
    expect(read('Nya civilministern Karin Exempelsson (C) tillträdde i dag.', '2026-11-01')).toEqual([
      'karin-exempelsson · civilminister · C',
    ]);
    expect(read('Bostadsminister Åke af Provström besökte Umeå.')).toEqual(['ake-af-provstrom · bostadsminister · ']);
    expect(read('Det säger minister för civilt försvar Sten Provman.')).toEqual([
      'sten-provman · minister för civilt försvar · ',
    ]);
  });

  it('reads two ministers in one sentence', () => {
    expect(
      read('Finansminister Elisabeth Svantesson (M) och civilminister Erik Slottner (KD) höll pressträff.'),
    ).toEqual(['elisabeth-svantesson · finansminister · M', slottner]);
  });

  it('keeps the role a former minister had, not the one of today', () => {
    expect(read('Det beslutade dåvarande socialförsäkringsministern Ulf Kristersson.')).toEqual([
      'ulf-kristersson · socialförsäkringsminister · M',
    ]);
    expect(read('Förre civilministern Lena Micko är kritisk.')).toEqual(['lena-micko · civilminister · S']);
  });
});

describe('a listed name without a title', () => {
  it('is the minister in office that day', () => {
    expect(read('– Nätet måste ses över, säger Erik Slottner.')).toEqual([slottner]);
    expect(read('– Nätet måste ses över, säger Erik Slottner.', '2019-05-01')).toEqual([]);
  });

  it('is somebody else with another title, another party or a common name', () => {
    expect(read('Kommunalrådet Mats Persson välkomnar kontoret.')).toEqual([]);
    expect(read('Erik Slottner (S) är ordförande i nämnden.')).toEqual([]);
    expect(read('Mats Persson arbetar på kontoret.')).toEqual([]);
    expect(read('Erik Slottner, ordförande i föreningen, hälsade välkommen.')).toEqual([]);
  });
});

describe('a bare surname', () => {
  it('counts once the whole name has stood in the text', () => {
    expect(read('Civilminister Erik Slottner (KD) vill spara. Slottner säger att Slottners plan håller.')).toEqual([
      slottner,
      slottner,
      slottner,
    ]);
    expect(read('Slottner säger att planen håller.')).toEqual([]);
  });

  it('counts in the text when the headline has the whole name', () => {
    const inTitle = findMinisters(normalise('Civilminister Erik Slottner om kontoren', 'title'), '2024-09-20');
    const found = findMinisters(normalise('Inget är klart, säger Slottner.', 'text'), '2024-09-20', inTitle);
    expect(found).toMatchObject([{ id: 'erik-slottner', quote: 'Slottner', field: 'text', start: 22 }]);
  });

  it('is not the namesake with another first name', () => {
    expect(
      read('Finansminister Magdalena Andersson (S) talade. Annika Andersson på ST är orolig.', '2020-05-01'),
    ).toEqual(['magdalena-andersson · finansminister · S']);
  });
});

describe('no minister', () => {
  it.each([
    'Kommunalrådet Anna Provsson (S) är besviken.',
    'Landshövding Sven-Erik Österberg utreder.',
    'Generaldirektör Åsa Lindh säger att nio kontor stängs.',
    'Max Elger, ekonomisk-politisk talesperson (S), är kritisk.',
    'Riksdagsledamoten Isak From (S) frågade.',
    'Finlands finansminister Riikka Purra besökte Stockholm.',
    'Den danska utrikesministern Lars Løkke kom till Malmö.',
    'Civilministern Statens servicecenter och länsstyrelsen.',
    'Regeringens ministerråd möts.',
  ])('in %j', (raw) => {
    expect(read(raw)).toEqual([]);
  });
});
