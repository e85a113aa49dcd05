// Swedish state agencies that texts of this field name: id, name, and the other ways they are written.
// A genitive -s is allowed on every form; abbreviations count only as whole words in capitals.
interface AgencyRow {
  id: string;
  name: string;
  /** Full forms, matched whatever the case of the first letter. */
  forms?: string[];
  /** Matched exactly, in this case only. */
  short?: string[];
}

const rows: AgencyRow[] = [
  {
    id: 'statens-servicecenter',
    name: 'Statens servicecenter',
    forms: [
      'Statens Servicecenter',
      'Statens servicecentral',
      'Statens serrvicecenter',
      'State Service Center',
      'State Service Centre',
      'National Government Service Centre',
      'National Government Service Center',
      'Swedish National Government Service Centre',
    ],
    short: ['SSC'],
  },
  {
    id: 'skatteverket',
    name: 'Skatteverket',
    forms: ['Swedish Tax Agency', 'The Tax Agency', 'Skattemyndigheten'],
    short: ['SKV'],
  },
  {
    id: 'arbetsformedlingen',
    name: 'Arbetsförmedlingen',
    forms: ['Swedish Public Employment Service', 'Public Employment Service', 'Employment Service'],
    short: ['Af', 'AF', 'AMS'],
  },
  {
    id: 'forsakringskassan',
    name: 'Försäkringskassan',
    forms: ['Swedish Social Insurance Agency', 'Social Insurance Agency'],
    short: ['FK'],
  },
  {
    id: 'kronofogden',
    name: 'Kronofogden',
    forms: ['Kronofogdemyndigheten', 'Enforcement Authority'],
    short: ['KFM'],
  },
  {
    id: 'pensionsmyndigheten',
    name: 'Pensionsmyndigheten',
    forms: ['Swedish Pensions Agency', 'Pensions Agency', 'Pension Agency'],
  },
  { id: 'migrationsverket', name: 'Migrationsverket', forms: ['Swedish Migration Agency', 'Migration Agency'] },
  { id: 'lansstyrelserna', name: 'Länsstyrelserna', forms: ['Länsstyrelsen', 'Länsstyrelse', 'Länsstyrelsernas'] },
  {
    id: 'finansdepartementet',
    name: 'Finansdepartementet',
    forms: ['Ministry of Finance'],
  },
  { id: 'riksrevisionen', name: 'Riksrevisionen', forms: ['National Audit Office'] },
  { id: 'statskontoret', name: 'Statskontoret', forms: ['Agency for Public Management'] },
  {
    id: 'polismyndigheten',
    name: 'Polismyndigheten',
    forms: ['Rikspolisstyrelsen', 'Swedish Police Authority', 'Police Authority'],
  },
  { id: 'boverket', name: 'Boverket' },
  { id: 'trafikverket', name: 'Trafikverket' },
  { id: 'transportstyrelsen', name: 'Transportstyrelsen' },
  { id: 'csn', name: 'CSN', forms: ['Centrala studiestödsnämnden'], short: ['CSN'] },
  { id: 'tillvaxtverket', name: 'Tillväxtverket' },
  { id: 'esv', name: 'Ekonomistyrningsverket', short: ['ESV'] },
  { id: 'digg', name: 'Digg', forms: ['Myndigheten för digital förvaltning'], short: ['DIGG'] },
  { id: 'domstolsverket', name: 'Domstolsverket' },
  { id: 'imy', name: 'Integritetsskyddsmyndigheten', forms: ['Datainspektionen'], short: ['IMY'] },
  { id: 'e-halsomyndigheten', name: 'E-hälsomyndigheten' },
  { id: 'konsumentverket', name: 'Konsumentverket' },
  { id: 'folkhalsomyndigheten', name: 'Folkhälsomyndigheten' },
  { id: 'socialstyrelsen', name: 'Socialstyrelsen' },
  { id: 'kammarkollegiet', name: 'Kammarkollegiet' },
  { id: 'upphandlingsmyndigheten', name: 'Upphandlingsmyndigheten' },
  { id: 'utbetalningsmyndigheten', name: 'Utbetalningsmyndigheten' },
  { id: 'tullverket', name: 'Tullverket' },
  { id: 'bolagsverket', name: 'Bolagsverket' },
  { id: 'lantmateriet', name: 'Lantmäteriet' },
  { id: 'fortifikationsverket', name: 'Fortifikationsverket' },
  { id: 'statens-fastighetsverk', name: 'Statens fastighetsverk' },
  { id: 'jordbruksverket', name: 'Jordbruksverket', forms: ['Statens jordbruksverk'] },
  { id: 'post-och-telestyrelsen', name: 'Post- och telestyrelsen', short: ['PTS'] },
  { id: 'jamstalldhetsmyndigheten', name: 'Jämställdhetsmyndigheten' },
  { id: 'kriminalvarden', name: 'Kriminalvården' },
  { id: 'aklagarmyndigheten', name: 'Åklagarmyndigheten' },
  { id: 'skolverket', name: 'Skolverket' },
  { id: 'statistiska-centralbyran', name: 'Statistiska centralbyrån', short: ['SCB'] },
  { id: 'riksarkivet', name: 'Riksarkivet' },
  { id: 'msb', name: 'MSB', forms: ['Myndigheten för samhällsskydd och beredskap'], short: ['MSB'] },
  { id: 'justitieombudsmannen', name: 'Justitieombudsmannen', short: ['JO'] },
  { id: 'socialdepartementet', name: 'Socialdepartementet' },
  { id: 'arbetsmarknadsdepartementet', name: 'Arbetsmarknadsdepartementet' },
  { id: 'justitiedepartementet', name: 'Justitiedepartementet' },
  { id: 'landsbygds-och-infrastrukturdepartementet', name: 'Landsbygds- och infrastrukturdepartementet' },
  { id: 'infrastrukturdepartementet', name: 'Infrastrukturdepartementet' },
];

export const agencies: readonly AgencyRow[] = rows;
const names = new Map(rows.map(({ id, name }) => [id, name]));

/** "kronofogden" → "Kronofogden". */
export const agencyName = (id: string): string | undefined => names.get(id);
