// Plays a cluster: each document from its text through the reading into a change log, in a given order, and what then stands there.
import { type LogStore, recordReading } from '../../../shared/changelog/record.ts';
import { correctionWords } from '../../../shared/knowledge/correction-words.ts';
import type { ChangeRow } from '../../../shared/model/change.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { read } from '../../../shared/reading/read.ts';
import { source } from '../readings.ts';
import type { Cluster, ClusterDocument, ExpectedChange } from './cluster.ts';

/** One arrival: a document as it stood at first, or as edited. */
export interface Arrival {
  from: string;
  edition: number;
}

const readings = new Map<string, Reading>();

/** The same text is read once, however often a cluster is played. */
function readOnce({ on, title, text }: Pick<ClusterDocument, 'on' | 'title' | 'text'>): Reading {
  const key = JSON.stringify([on, title, text]);
  const known = readings.get(key) ?? read({ title, text, publishedAt: published(on) });
  readings.set(key, known);
  return known;
}

const published = (day: string): string => `${day}T07:00:00Z`;

/** In the order in which they came out. */
export function arrivalsOf({ documents }: Cluster): Arrival[] {
  return Object.entries(documents)
    .flatMap(([from, { on, edits = [] }]) =>
      [on, ...edits.map((edit) => edit.on)].map((day, edition) => ({ from, edition, day })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ from, edition }) => ({ from, edition }));
}

/** Every order in which no edit comes before what it edits. */
export function ordersOf(arrivals: Arrival[]): Arrival[][] {
  if (arrivals.length === 0) return [[]];
  return arrivals.flatMap((first, index) => {
    const rest = arrivals.filter((_, at) => at !== index);
    if (rest.some(({ from, edition }) => from === first.from && edition < first.edition)) return [];
    return ordersOf(rest).map((order) => [first, ...order]);
  });
}

/** Each document as it stands in the end. */
export const lastEditionsOf = ({ documents }: Cluster): Arrival[] =>
  Object.entries(documents).map(([from, { edits = [] }]) => ({ from, edition: edits.length }));

/** Hears the documents of a cluster, each an hour after it came out, or all `at` one later day. Gives the events of each. */
export async function play(cluster: Cluster, order: Arrival[], store: LogStore, at?: string): Promise<string[][]> {
  const events: string[][] = [];
  const toldBy = new Map<string, string[]>();
  for (const { from, edition } of order) {
    const document = cluster.documents[from];
    const said = [document, ...(document?.edits ?? [])][edition];
    if (!document || !said) throw new Error(`${cluster.name}: no edition ${edition} of ${from}`);
    const now = new Date(Date.parse(published(at ?? said.on)) + 3_600_000);
    const item = {
      url: `https://${from}.example/1`,
      title: said.title,
      publishedAt: published(document.on),
      silent: false,
      discoveredAt: now.toISOString(),
      told: toldBy.get(from),
      corrects: correctionWords.test(said.text),
    };
    const clock = { now: () => now, wall: () => now };
    const { recorded, told: changeIds } = await recordReading(
      { reading: readOnce(said), source: source(from, document.category), item },
      { store, clock },
    );
    toldBy.set(from, changeIds);
    events.push(recorded.map(({ event }) => event));
  }
  return events;
}

/** A change in the words of an expected one; what is empty is left out. */
export function told(row: ChangeRow): Omit<ExpectedChange, 'version'> {
  const { type, status, effectiveFrom, offices, counties, amounts, officeCounts, evidence, withdrawn } = row;
  return {
    type,
    status,
    ...(effectiveFrom === null ? {} : { day: effectiveFrom }),
    ...(offices.length === 0 ? {} : { offices: offices.map(({ id }) => id).sort() }),
    ...(offices.length > 0 || counties.length === 0 ? {} : { counties }),
    ...(amounts.length === 0
      ? {}
      : {
          sums: amounts.map(({ fiscalYear, sek, sekMax }) =>
            sekMax === null ? [fiscalYear, sek / 1e6] : [fiscalYear, sek / 1e6, sekMax / 1e6],
          ),
        }),
    ...(officeCounts.length === 0
      ? {}
      : { counts: officeCounts.map(({ from, to }) => (from === null ? `${to}` : `${from}-${to}`)).sort() }),
    ...(withdrawn ? { withdrawn } : {}),
    told: evidence.map((one) => one.source).sort(),
  };
}

export const sorted = <T>(changes: T[]): T[] =>
  changes.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Pairs of documents that are evidence for one and the same change of a type at an office. */
function pairsOf(changes: Pick<ExpectedChange, 'type' | 'offices' | 'told'>[]): Set<string> {
  const pairs = changes.flatMap(({ type, offices = [], told: sources }) =>
    sources.flatMap((a) => sources.filter((b) => a < b).map((b) => `${type} ${offices.join()}: ${a} + ${b}`)),
  );
  return new Set(pairs);
}

/** What was put together and should not have been, and what was not and should have been. */
export function faults(cluster: Cluster, changes: Pick<ExpectedChange, 'type' | 'offices' | 'told'>[]) {
  const [wanted, found] = [pairsOf(cluster.changes), pairsOf(changes)];
  return {
    pairs: wanted.size,
    falseMerges: [...found].filter((pair) => !wanted.has(pair)),
    falseSplits: [...wanted].filter((pair) => !found.has(pair)),
  };
}
