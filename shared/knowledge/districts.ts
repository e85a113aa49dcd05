// Districts, squares and small places that texts name offices after and that GeoNames' list leaves out, each with its
// municipality (SCB code). They have no coordinates of their own: they take those of the municipality's seat.
const rows: Record<string, string> = {
  '0123': 'Barkarby Barkarbystaden Kallhäll',
  '0126': 'Flemingsberg Skogås Kungens_kurva',
  '0127': 'Hallunda Norsborg',
  '0136': 'Brandbergen Västerhaninge',
  '0163': 'Edsberg Malmvägen',
  '0180':
    'Odenplan Farsta Skärholmen Spånga Vällingby Hässelby Husby Vasastan Globen Gullmarsplan Fruängen Hägersten Högdalen Rågsved Hornstull Medborgarplatsen Alvik Norrmalm Älvsjö Bredäng Hässelby_gård Sveavägen Fridhemsplan Skanstull Hötorget',
  '0181': 'Geneta Hovsjö Ronna Fornhöjden',
  '0182': 'Orminge Sickla',
  '0183': 'Hallonbergen Rissne',
  '0191': 'Arlanda Valsta',
  '0380': 'Gottsunda Gränby Stenhagen Kvarngärdet Valsätra',
  '0484': 'Skiftinge Fröslunda Lagersberg Årby',
  '0580': 'Skäggetorp Ekholmen Lambohov',
  '0581': 'Hageby Navestad Klockaretorpet',
  '0680': 'Råslätt Österängen',
  '0780': 'Araby Dalbo Teleborg',
  '1280': 'Mobilia Rosengård Fosie Hyllie Lindängen Möllevången Kroksbäck Värnhem Triangeln Nydala',
  '1283': 'Drottninghög Planteringen Dalhem',
  '1290': 'Gamlegården',
  '1380': 'Vallås',
  '1480':
    'Gamlestaden Hjällbo Bergsjön Biskopsgården Frölunda Hisingen Backaplan Kortedala Kungsportsplatsen Nordstan Rosenlund',
  '1488': 'Kronogården Sylte',
  '1490': 'Hulta Hässleholmen',
  '1780': 'Kronoparken',
  '1880': 'Vivalla Varberga Oxhagen Baronbackarna',
  '1980': 'Bäckby Skiljebo',
  '2023': 'Sälen',
  '2039': 'Idre Särna',
  '2081': 'Tjärna_Ängar Kvarnsveden',
  '2180': 'Andersberg Brynäs',
  '2281': 'Nacksta Skönsmon',
  '2313': 'Hoting Backe',
  '2361': 'Hede Funäsdalen Vemdalen',
  '2421': 'Tärnaby Hemavan',
  '2480': 'Ersboda Ålidhem',
  '2580': 'Hertsön Örnäset',
};

/** District → municipality code. */
export const districts: ReadonlyMap<string, string> = new Map(
  Object.entries(rows).flatMap(([code, names]) =>
    names.split(' ').map((name) => [name.replaceAll('_', ' '), code] as const),
  ),
);

/** Parts of the country that stand before a list of places: "i Västerbotten Vilhelmina och Lycksele". */
export const regions: ReadonlySet<string> = new Set(
  'Skåne Halland Blekinge Småland Öland Gotland Östergötland Västergötland Bohuslän Dalsland Värmland Närke Västmanland Södermanland Sörmland Uppland Gästrikland Hälsingland Dalarna Härjedalen Jämtland Medelpad Ångermanland Västerbotten Norrbotten Lappland Kronoberg Gävleborg Västernorrland Norrland Svealand Götaland Bergslagen Skaraborg Sjuhärad Roslagen Tornedalen Mälardalen Västsverige Sydsverige Mellansverige Nordsverige Västkusten Ostkusten Sydkusten Inlandet Norrlandskusten Fyrbodal Siljansbygden Ådalen Storstockholm Storgöteborg Stockholmsområdet'.split(
    ' ',
  ),
);
