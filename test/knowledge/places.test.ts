// The tables of places, offices and agencies: official codes, one id an office, and every known office on the map.
import { describe, expect, it } from 'vitest';
import { agencies, agencyName } from '../../shared/knowledge/agencies.ts';
import { countyForms } from '../../shared/knowledge/county-names.ts';
import { districts } from '../../shared/knowledge/districts.ts';
import { counties, countyName, municipalities, municipalityName } from '../../shared/knowledge/municipalities.ts';
import { knownOfficeIds, officePlace, placeNames } from '../../shared/knowledge/offices.ts';
import { places } from '../../shared/knowledge/places.ts';
import { slug } from '../../shared/knowledge/slug.ts';

describe('municipalities and counties', () => {
  it('are 290 and 21, under their official codes', () => {
    expect(municipalities).toHaveLength(290);
    expect(counties).toHaveLength(21);
    expect(municipalityName('2584')).toBe('Kiruna');
    expect(countyName('25')).toBe('Norrbottens län');
    expect(municipalityName('9999')).toBeUndefined();
  });

  it('are all places that an office can be in, with coordinates inside Sweden', () => {
    const missing = municipalities.filter(({ name, code }) => placeNames().get(name)?.municipality !== code);
    expect(missing).toEqual([]);
    for (const { name } of municipalities) {
      const { lat = 0, lon = 0 } = officePlace(slug(name)) ?? {};
      expect([lat > 55 && lat < 69.1, lon > 10.9 && lon < 24.2], name).toEqual([true, true]);
    }
  });
});

describe('places', () => {
  const codes = new Set(municipalities.map(({ code }) => code));

  it('belong to municipalities that exist', () => {
    expect(places().length).toBeGreaterThan(800);
    expect(places().filter(({ municipality }) => municipality !== null && !codes.has(municipality))).toEqual([]);
    expect([...districts.values()].filter((code) => !codes.has(code))).toEqual([]);
    expect(Object.values(countyForms).filter((code) => countyName(code) === undefined)).toEqual([]);
  });

  it('make ids of lower-case ASCII', () => {
    expect(slug('Malmö Mobilia')).toBe('malmo-mobilia');
    expect(slug('Åsele')).toBe('asele');
    for (const { id } of placeNames().values()) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });
});

describe('offices', () => {
  it('are all on the map, with municipality and county', () => {
    expect(knownOfficeIds().size).toBeGreaterThanOrEqual(67);
    for (const id of knownOfficeIds()) {
      const office = officePlace(id);
      expect(office?.municipality, id).toMatch(/^\d{4}$/);
      expect(office?.county, id).toBe(office?.municipality?.slice(0, 2));
      expect(office?.lat, id).toBeGreaterThan(55);
    }
  });

  it('stand in the municipality of their district', () => {
    expect(officePlace('brandbergen')).toMatchObject({ name: 'Brandbergen', municipality: '0136', county: '01' });
    expect(officePlace('malmo-mobilia')).toMatchObject({ municipality: '1280' });
    expect(officePlace('visby')).toMatchObject({ municipality: '0980' });
    expect(officePlace('nowhere')).toBeUndefined();
  });

  it('are found by what texts call them', () => {
    expect(placeNames().get('Stenungssund')?.id).toBe('stenungsund');
    expect(placeNames().get('Araby')?.id).toBe('vaxjo-araby');
    expect(placeNames().get('Vi')).toBeUndefined();
  });
});

describe('agencies', () => {
  it('have the ids of the contract, once each', () => {
    const ids = agencies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ['statens-servicecenter', 'lansstyrelserna', 'finansdepartementet', 'polismyndigheten']) {
      expect(agencyName(id)).toBeDefined();
    }
  });
});
