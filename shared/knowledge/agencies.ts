// Sweden's state agencies and ministries, those of today and those that texts still name: the ways each is written. The id is the name
// in the contract's form, but for those the contract names. A genitive -s is allowed on every form; abbreviations count only as whole
// words in just these letters. Names: the agency register of Statistics Sweden (SCB) and the ministries of the Government Offices.
import { list } from './list.ts';
import { slug } from './slug.ts';

interface AgencyRow {
  id: string;
  name: string;
  /** Full forms, matched whatever the case of the first letter. */
  forms?: string[];
  /** Matched exactly, in this case only. */
  short?: string[];
}

/** Those with more than one way of being written. */
const rows: Array<Omit<AgencyRow, 'id'>> = [
  {
    name: 'Statens servicecenter',
    forms: list`Statens Servicecenter; Statens servicecentral; Statens serrvicecenter; State Service Center; State Service Centre;
      National Government Service Centre; National Government Service Center; Swedish National Government Service Centre`,
    short: ['SSC'],
  },
  { name: 'Skatteverket', forms: ['Swedish Tax Agency', 'The Tax Agency', 'Skattemyndigheten'], short: ['SKV'] },
  {
    name: 'Arbetsförmedlingen',
    forms: ['Swedish Public Employment Service', 'Public Employment Service', 'Employment Service'],
    short: ['Af', 'AF', 'AMS'],
  },
  {
    name: 'Försäkringskassan',
    forms: ['Swedish Social Insurance Agency', 'Social Insurance Agency'],
    short: ['FK'],
  },
  { name: 'Kronofogden', forms: ['Kronofogdemyndigheten', 'Enforcement Authority'], short: ['KFM'] },
  { name: 'Pensionsmyndigheten', forms: ['Swedish Pensions Agency', 'Pensions Agency', 'Pension Agency'] },
  { name: 'Migrationsverket', forms: ['Swedish Migration Agency', 'Migration Agency'] },
  {
    name: 'Länsstyrelserna',
    forms: ['Länsstyrelsen', 'Länsstyrelse', 'Länsstyrelsernas', 'County Administrative Board'],
  },
  { name: 'Finansdepartementet', forms: ['Ministry of Finance'] },
  { name: 'Riksrevisionen', forms: ['Swedish National Audit Office', 'National Audit Office'] },
  { name: 'Statskontoret', forms: ['Agency for Public Management'] },
  { name: 'Polismyndigheten', forms: ['Rikspolisstyrelsen', 'Swedish Police Authority', 'Police Authority'] },
  { name: 'Centrala studiestödsnämnden', short: ['CSN'] },
  { name: 'Ekonomistyrningsverket', short: ['ESV'] },
  { name: 'Myndigheten för digital förvaltning', short: ['Digg', 'DIGG'] },
  { name: 'Integritetsskyddsmyndigheten', forms: ['Datainspektionen'], short: ['IMY'] },
  { name: 'Post- och telestyrelsen', short: ['PTS'] },
  { name: 'Statistiska centralbyrån', forms: ['Statistikmyndigheten', 'Statistics Sweden'], short: ['SCB'] },
  { name: 'Myndigheten för samhällsskydd och beredskap', short: ['MSB'] },
  { name: 'Myndigheten för civilt försvar', short: ['MCF'] },
  { name: 'Justitieombudsmannen', forms: ['Riksdagens ombudsmän'], short: ['JO'] },
  { name: 'Justitiekanslern', short: ['JK'] },
  { name: 'Diskrimineringsombudsmannen', short: ['DO'] },
  { name: 'Jordbruksverket', forms: ['Statens jordbruksverk'] },
  { name: 'Naturvårdsverket', forms: ['Statens naturvårdsverk'] },
  { name: 'Brottsförebyggande rådet', short: ['Brå', 'BRÅ'] },
  { name: 'Allmänna reklamationsnämnden', short: ['ARN'] },
  { name: 'Myndigheten för ungdoms- och civilsamhällesfrågor', short: ['MUCF'] },
  { name: 'Universitets- och högskolerådet', short: ['UHR'] },
  { name: 'Universitetskanslersämbetet', short: ['UKÄ'] },
  { name: 'Försvarets materielverk', short: ['FMV'] },
  { name: 'Totalförsvarets forskningsinstitut', short: ['FOI'] },
  { name: 'Inspektionen för vård och omsorg', short: ['IVO'] },
  { name: 'Inspektionen för socialförsäkringen', short: ['ISF'] },
  { name: 'Inspektionen för arbetslöshetsförsäkringen', short: ['IAF'] },
  { name: 'Inspektionen för strategiska produkter', short: ['ISP'] },
  { name: 'Institutet för arbetsmarknads- och utbildningspolitisk utvärdering', short: ['IFAU'] },
  { name: 'Tandvårds- och läkemedelsförmånsverket', short: ['TLV'] },
  { name: 'Sveriges meteorologiska och hydrologiska institut', short: ['SMHI'] },
  { name: 'Styrelsen för internationellt utvecklingssamarbete', short: ['Sida', 'SIDA'] },
  { name: 'Vinnova', forms: ['Verket för innovationssystem'] },
  { name: 'Statens skolinspektion', forms: ['Skolinspektionen'] },
  { name: 'Statens institutionsstyrelse', short: ['SiS'] },
  { name: 'Brottsoffermyndigheten' },
  { name: 'Säkerhetspolisen', forms: ['Säpo'] },
  { name: 'Specialpedagogiska skolmyndigheten', short: ['SPSM'] },
  { name: 'Statens väg- och transportforskningsinstitut', short: ['VTI'] },
  { name: 'Myndigheten för yrkeshögskolan', short: ['MYH'] },
  { name: 'Myndigheten för familjerätt och föräldraskapsstöd', short: ['MFoF'] },
  { name: 'Myndigheten för delaktighet', short: ['MFD'] },
  { name: 'Myndigheten för tillgängliga medier', short: ['MTM'] },
  { name: 'Regeringskansliet', forms: ['Government Offices'] },
];

const plain = list`
  Arbetsmiljöverket; Arbetsdomstolen; Barnombudsmannen; Bokföringsnämnden; Bolagsverket; Boverket; Delegationen mot segregation;
  Domarnämnden; Domstolsverket; E-hälsomyndigheten; Ekobrottsmyndigheten; Elsäkerhetsverket; Energimarknadsinspektionen;
  Energimyndigheten; Exportkreditnämnden; Fastighetsmäklarinspektionen; Finansinspektionen; Folke Bernadotteakademin; Folkhälsomyndigheten;
 Fortifikationsverket; Försvarsmakten; Försvarshögskolan; Försvarsunderrättelsedomstolen; Gentekniknämnden;
  Gymnastik- och idrottshögskolan; Havs- och vattenmyndigheten; Institutet för språk och folkminnen; Institutet för mänskliga rättigheter;
  Jämställdhetsmyndigheten; Kammarkollegiet; Kemikalieinspektionen; Kommerskollegium; Konjunkturinstitutet; Konkurrensverket; Konstnärsnämnden;
  Konsumentverket; Kriminalvården; Kulturrådet; Kungliga biblioteket; Kustbevakningen; Lantmäteriet; Livsmedelsverket; Luftfartsverket;
  Läkemedelsverket; Mediemyndigheten; Medlingsinstitutet; Migrationsdomstolen; Moderna museet; Myndigheten för arbetsmiljökunskap;
  Myndigheten för kulturanalys; Myndigheten för psykologiskt försvar; Myndigheten för press, radio och tv;
  Myndigheten för stöd till trossamfund; Myndigheten för vård- och omsorgsanalys; Nationellt forensiskt centrum; Nämnden för statligt stöd till trossamfund;
  Patent- och registreringsverket; Patent- och marknadsdomstolen; Plikt- och prövningsverket; Rekryteringsmyndigheten; Riksantikvarieämbetet; Riksarkivet; Riksbanken; Riksgälden;
  Riksgäldskontoret; Rymdstyrelsen; Rättsmedicinalverket; Rättshjälpsmyndigheten; Sametinget; Sjöfartsverket; Skogsstyrelsen; Skolverket;
  Skolforskningsinstitutet; Skolväsendets överklagandenämnd; Socialstyrelsen; Spelinspektionen; Statens fastighetsverk; Statens försvarshistoriska museer;
  Statens haverikommission; Statens historiska museer; Statens konstråd; Statens kulturråd; Statens medicinsk-etiska råd; Statens medieråd; Statens tjänstepensionsverk;
  Statens va-nämnd; Statens veterinärmedicinska anstalt; Statens överklagandenämnd; Strålsäkerhetsmyndigheten; Svenska institutet;
  Svenska kraftnät; Sveriges geologiska undersökning; Sveriges domstolar; Trafikanalys; Trafikverket; Transportstyrelsen; Tillväxtanalys; Tillväxtverket; Tullverket;
  Upphandlingsmyndigheten; Utbetalningsmyndigheten; Verket för högskoleservice; Vetenskapsrådet; Åklagarmyndigheten; Överklagandenämnden för studiestöd;
  Arbetsgivarverket; Arbetsmarknadsstyrelsen; Banverket; Vägverket; Glesbygdsverket; Riksförsäkringsverket; Premiepensionsmyndigheten;
  Statens folkhälsoinstitut; Verket för förvaltningsutveckling; E-legitimationsnämnden; Svenska ESF-rådet; Delegationen för unga och nyanlända till arbete;
  Arbetsmarknadsdepartementet; Civildepartementet; Försvarsdepartementet; Infrastrukturdepartementet; Justitiedepartementet;
  Klimat- och näringslivsdepartementet; Kulturdepartementet; Landsbygds- och infrastrukturdepartementet; Landsbygdsdepartementet; Miljödepartementet;
  Miljö- och energidepartementet; Näringsdepartementet; Socialdepartementet; Statsrådsberedningen; Utbildningsdepartementet; Utrikesdepartementet`;

export const agencies: readonly AgencyRow[] = [...rows, ...plain.map((name) => ({ name }))].map((row) => ({
  id: slug(row.name),
  ...row,
}));
const names = new Map(agencies.map(({ id, name }) => [id, name]));

/** "kronofogden" → "Kronofogden". */
export const agencyName = (id: string): string | undefined => names.get(id);
