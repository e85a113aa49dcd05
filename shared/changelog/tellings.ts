// A reading as tellings: what this source says of each change, under the thread its subject belongs to.
// What happens to offices is told office by office: a list of six closures is six changes, each with the list as evidence.
import { countyName, municipalityName } from '../knowledge/municipalities.ts';
import { officePlace } from '../knowledge/offices.ts';
import { slug } from '../knowledge/slug.ts';
import type { Change, Evidence, Telling } from '../model/change.ts';
import type { ReadChange, Reading, Span } from '../model/reading.ts';
import type { Source } from '../model/source.ts';
import { type ChangeType, changeStatuses } from '../model/words.ts';
import { utcMoment } from './days.ts';
import { amountMarks, kinshipOfSums } from './marks.ts';

/** The document behind a reading. */
export interface ReadItem {
  url: string;
  title: string;
  publishedAt: string | null;
  silent: boolean;
  discoveredAt: string;
  /** Ids of the changes it told of when it was last read. */
  told?: string[] | undefined;
  /** What stands around a quote of it. */
  around?: (span: Span) => Pick<Quote, 'before' | 'after'>;
  /** It says that an earlier version of it was wrong: what it no longer tells is taken back. */
  corrects?: boolean;
}

/** One telling, the thread it belongs to, and the evidence to show for it. */
export interface TellingOf {
  type: ChangeType;
  thread: string;
  telling: Telling;
  evidence: Evidence;
}

type Office = Change['offices'][number];

/** Types that happen at a place; the others are about the network or the agency, whatever places they name. */
const placedTypes: ReadonlySet<ChangeType> = new Set<ChangeType>([
  'office-opening',
  'office-closure',
  'office-relocation',
  'office-hours',
  'office-services',
  'office-disruption',
  'mobile-service',
]);

export const isPlaced = (type: ChangeType): boolean => placedTypes.has(type);

/** Quotes kept of one document for one change; facts, not the article. */
const quoteLimit = 5;

/** `now` bounds the future: a document dated ahead counts as found. */
export function tellingsOf(reading: Reading, source: Source, item: ReadItem, now: Date): TellingOf[] {
  const at = publishedMoment(item, now);
  const all = reading.changes.flatMap((change) =>
    splitByPlace(change, reading).map(({ offices, thread }): TellingOf => {
      const telling: Telling = {
        source: source.id,
        url: item.url,
        category: source.category,
        at,
        status: change.status,
        effectiveFrom: change.effectiveFrom,
        offices,
        ...placesOf(change, offices),
        ministers: ministersOf(change, reading),
        agencies: change.agencies,
        amounts: change.amounts.map(({ sek, sekMax, direction, fiscalYear, recurring }) => ({
          sek,
          sekMax,
          direction,
          fiscalYear,
          recurring,
        })),
        officeCounts: change.officeCounts.map(({ from, to, since, asOf }) => ({ from, to, since, asOf })),
        confidence: change.confidence,
      };
      const { url, title, publishedAt } = item;
      const { around = () => ({}) } = item;
      const spans: Span[] = [change, ...change.amounts, ...change.officeCounts];
      const quotes = quotesOf(spans.map((span) => ({ field: span.field, quote: span.quote, ...around(span) })));
      return { type: change.type, thread, telling, evidence: { source: source.id, url, title, publishedAt, quotes } };
    }),
  );
  return foldSame(all);
}

/** When the document was published: as it says, unless that lies ahead; else when it was found. Stable over re-readings. */
function publishedMoment(item: ReadItem, now: Date): string {
  const latest = now.toISOString();
  const moments = [item.publishedAt && utcMoment(item.publishedAt), utcMoment(item.discoveredAt)];
  return moments.find((moment) => moment && moment <= latest) ?? latest;
}

function splitByPlace(change: ReadChange, reading: Reading): { offices: Office[]; thread: string }[] {
  const offices = [...new Set(change.offices)].map((id) => officeOf(id, change, reading));
  const split = placedTypes.has(change.type) && offices.length > 0 ? offices.map((office) => [office]) : [offices];
  return split.map((some) => ({ offices: some, thread: threadOf({ ...change, offices: some }) }));
}

/** The id of the municipality an office is in, which is most often its own. */
export function townOf({ id, municipality }: Pick<Office, 'id' | 'municipality'>): string {
  const name = municipality === null ? undefined : municipalityName(municipality);
  return name === undefined ? id : slug(name);
}

/**
 * The thread of what happens at the offices of one town, or in the one municipality or county that is named, or to the network. All tellings of a
 * change name the same, so it is that of the change as well.
 */
export function threadOf({
  type,
  offices: [office],
  municipalities: [municipality, ...otherMunicipalities],
  counties: [county, ...otherCounties],
}: Pick<Change, 'type' | 'offices' | 'municipalities' | 'counties'>): string {
  if (!placedTypes.has(type)) return `${type}/network`;
  if (office) return `${type}/office/${townOf(office)}`;
  if (municipality && otherMunicipalities.length === 0) return `${type}/municipality/${municipality}`;
  if (county && otherCounties.length === 0) return `${type}/county/${county}`;
  return `${type}/network`;
}

function officeOf(id: string, change: ReadChange, reading: Reading): Office {
  const place = officePlace(id);
  const mention = reading.entities.offices.find((office) => office.id === id);
  const only = change.offices.length === 1;
  return {
    id,
    name: mention?.name ?? place?.name ?? id,
    municipality:
      place?.municipality ?? (only && change.municipalities.length === 1 ? change.municipalities[0] : null) ?? null,
    county: place?.county ?? (only && change.counties.length === 1 ? change.counties[0] : null) ?? null,
  };
}

/** Of one office of several, only its own places; else all the change names. */
function placesOf(change: ReadChange, offices: Office[]): { municipalities: string[]; counties: string[] } {
  const isPart = offices.length < new Set(change.offices).size;
  const municipalities = [...(isPart ? [] : change.municipalities), ...offices.map((office) => office.municipality)];
  const counties = [...(isPart ? [] : change.counties), ...offices.map((office) => office.county)];
  const known = (codes: (string | null)[]) => [...new Set(codes.filter((code) => code !== null))];
  return { municipalities: known(municipalities), counties: known(counties).filter((code) => countyName(code)) };
}

function ministersOf(change: ReadChange, reading: Reading): Change['ministers'] {
  return [...new Set(change.ministers)].flatMap((wanted) => {
    const mention = reading.entities.ministers.find(({ id }) => id === wanted);
    return mention ? [{ id: mention.id, name: mention.name, role: mention.role, party: mention.party }] : [];
  });
}

type Quote = Evidence['quotes'][number];

/** In their order, without those that another one holds. */
function quotesOf(all: Quote[]): Quote[] {
  const quotes: Quote[] = [];
  for (const next of all) {
    if (!quotes.some(({ field, quote }) => field === next.field && quote.includes(next.quote))) quotes.push(next);
  }
  return quotes.slice(0, quoteLimit);
}

/**
 * What one document says of one subject in several sentences is one telling, the firmest of them, unless the sentences name
 * different sums for the same year: then they speak of different changes.
 */
function foldSame(all: TellingOf[]): TellingOf[] {
  const folded: TellingOf[] = [];
  for (const next of all) {
    const at = folded.findIndex((known) => known.thread === next.thread && !areAtOdds(known.telling, next.telling));
    const known = folded[at];
    if (known)
      folded[at] = { ...known, telling: fold(known.telling, next.telling), evidence: foldEvidence(known, next) };
    else folded.push(next);
  }
  return folded;
}

function areAtOdds(a: Telling, b: Telling): boolean {
  const years = new Set(a.amounts.map(({ fiscalYear }) => fiscalYear));
  const isSameYear = b.amounts.some(({ fiscalYear }) => years.has(fiscalYear));
  return isSameYear && ['open', 'apart'].includes(kinshipOfSums(amountMarks(a.amounts), amountMarks(b.amounts)));
}

function fold(a: Telling, b: Telling): Telling {
  const [firm, loose] = changeStatuses.indexOf(b.status) > changeStatuses.indexOf(a.status) ? [b, a] : [a, b];
  const once = <T>(values: T[], key: (value: T) => unknown): T[] => [
    ...new Map(values.map((value) => [JSON.stringify(key(value)), value])).values(),
  ];
  return {
    ...firm,
    effectiveFrom: firm.effectiveFrom ?? loose.effectiveFrom,
    offices: once([...a.offices, ...b.offices], ({ id }) => id),
    municipalities: [...new Set([...a.municipalities, ...b.municipalities])],
    counties: [...new Set([...a.counties, ...b.counties])],
    ministers: once([...a.ministers, ...b.ministers], ({ id }) => id),
    agencies: [...new Set([...a.agencies, ...b.agencies])],
    amounts: once([...a.amounts, ...b.amounts], (amount) => amount),
    officeCounts: once([...a.officeCounts, ...b.officeCounts], (count) => count),
    confidence: Math.max(a.confidence, b.confidence),
  };
}

function foldEvidence(a: TellingOf, b: TellingOf): Evidence {
  return { ...a.evidence, quotes: quotesOf([...a.evidence.quotes, ...b.evidence.quotes]) };
}
