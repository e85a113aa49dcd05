// The service offices we know by name (confirmed on a published page; the live directory is the authority), and where any office is.
// An office may bear the name of a place, a district, or both ("Växjö Araby"); whatever Swedish place bears the id can be one.
import { districts } from './districts.ts';
import { municipalities } from './municipalities.ts';
import { once } from './once.ts';
import { type Place, places } from './places.ts';
import { slug } from './slug.ts';

const knownRows: Record<string, string> = {
  '0123': 'Järfälla',
  '0127': 'Hallunda',
  '0136': 'Brandbergen',
  '0163': 'Sollentuna',
  '0180': 'Kista, Liljeholmen, Stockholm, Odenplan, Kungsholmen',
  '0181': 'Södertälje',
  '0183': 'Sundbyberg',
  '0192': 'Nynäshamn',
  '0380': 'Uppsala',
  '0382': 'Östhammar',
  '0484': 'Eskilstuna',
  '0562': 'Finspång',
  '0580': 'Linköping',
  '0581': 'Norrköping, Norrköping city',
  '0583': 'Motala',
  '0680': 'Jönköping',
  '0763': 'Tingsryd',
  '0780': 'Växjö Araby, Växjö',
  '0884': 'Vimmerby',
  '0885': 'Borgholm',
  '0980': 'Visby',
  '1083': 'Sölvesborg',
  '1280': 'Malmö, Malmö Mobilia',
  '1282': 'Landskrona',
  '1283': 'Helsingborg',
  '1287': 'Trelleborg',
  '1291': 'Simrishamn',
  '1381': 'Laholm',
  '1415': 'Stenungsund',
  '1480': 'Göteborg, Göteborg Gamlestaden',
  '1482': 'Kungälv',
  '1484': 'Lysekil',
  '1491': 'Ulricehamn',
  '1492': 'Åmål',
  '1493': 'Mariestad',
  '1737': 'Torsby',
  '1782': 'Filipstad',
  '1784': 'Arvika',
  '1880': 'Örebro',
  '1882': 'Askersund',
  '1885': 'Lindesberg',
  '1980': 'Västerås',
  '2021': 'Vansbro',
  '2023': 'Malung',
  '2081': 'Borlänge',
  '2183': 'Bollnäs',
  '2260': 'Ånge',
  '2281': 'Sundsvall',
  '2321': 'Åre',
  '2401': 'Nordmaling',
  '2421': 'Storuman',
  '2463': 'Åsele',
  '2480': 'Umeå',
  '2482': 'Skellefteå',
  '2510': 'Jokkmokk',
  '2513': 'Överkalix',
  '2580': 'Luleå',
  '2581': 'Piteå',
  '2582': 'Boden',
  '2584': 'Kiruna',
};

/** What else texts call a known office, or how they misspell a place. */
const aliases: Record<string, string> = {
  Stenungssund: 'Stenungsund',
  Mobilia: 'Malmö Mobilia',
  Gamlestaden: 'Göteborg Gamlestaden',
  Araby: 'Växjö Araby',
  'Norrköpings city': 'Norrköping city',
  'Malung-Sälen': 'Malung',
};

export interface OfficePlace {
  id: string;
  name: string;
  /** SCB codes; `null` where several municipalities have a place of the name. */
  municipality: string | null;
  county: string | null;
  lat?: number;
  lon?: number;
}

interface Gazetteer {
  known: ReadonlySet<string>;
  byId: ReadonlyMap<string, OfficePlace>;
  byName: ReadonlyMap<string, OfficePlace>;
}

const gazetteer = once((): Gazetteer => {
  const placeOf = new Map<string, Place>(places().map((place) => [place.name, place]));
  const seatOf = new Map(municipalities.map(({ code, name }) => [code, placeOf.get(name)]));
  const byId = new Map<string, OfficePlace>();
  const byName = new Map<string, OfficePlace>();
  const add = (name: string, municipality: string | null, at: Place | undefined): void => {
    const id = slug(name);
    const known = byId.get(id);
    if (known && (known.name === name || known.municipality === municipality)) {
      byName.set(name, known);
      return;
    }
    const place: OfficePlace = { id, name, municipality, county: municipality?.slice(0, 2) ?? null };
    if (at?.lat != null && at.lon != null) {
      place.lat = at.lat;
      place.lon = at.lon;
    }
    // Habo and Håbo share an id by the contract's rule: the id alone means the first, the name in a text means its own.
    if (!known) byId.set(id, place);
    byName.set(name, place);
  };
  for (const [code, names] of Object.entries(knownRows)) {
    for (const name of names.split(', ')) add(name, code, placeOf.get(name) ?? seatOf.get(code));
  }
  const known = new Set(byId.keys());
  for (const place of places()) add(place.name, place.municipality, place);
  for (const [alias, name] of Object.entries(aliases)) {
    const place = byName.get(name);
    if (place) byName.set(alias, place);
  }
  for (const [name, code] of districts) if (!byName.has(name)) add(name, code, seatOf.get(code));
  return { known, byId, byName };
});

/** The ids of the offices known by name. */
export const knownOfficeIds = (): ReadonlySet<string> => gazetteer().known;

/** Where the office of this id is: every known office, and every Swedish place id. */
export const officePlace = (id: string): OfficePlace | undefined => gazetteer().byId.get(id);

/** Every name a text can call an office by, with the office or place it means. */
export const placeNames = (): ReadonlyMap<string, OfficePlace> => gazetteer().byName;

/** The place of an office that a directory lists under that name; one that nobody knows has no more than the name. */
export const listedPlace = (name: string): OfficePlace =>
  placeNames().get(name) ?? officePlace(slug(name)) ?? { id: slug(name), name, municipality: null, county: null };
