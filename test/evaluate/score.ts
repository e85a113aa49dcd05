// What was read beside what is labelled → hits, misses and false finds, part by part. Pure.
import type { AmountFacts, Reading } from '../../shared/model/reading.ts';
import type { Label } from './gold.ts';

export const parts = [
  'relevance',
  'offices',
  'amounts',
  'ministers',
  'agencies',
  'counts',
  'changes by type',
  'changes with status',
  'effective day',
] as const;
export type Part = (typeof parts)[number];

/** Keys as a person can read them: "budget-cut proposed", "50000000 decrease 2025". */
export interface Outcome {
  hits: string[];
  missed: string[];
  false: string[];
}
interface Wanted {
  key: string;
  optional: boolean;
}

/** A part that the label does not speak of is left out. */
export function score(label: Label, reading: Reading): Partial<Record<Part, Outcome>> {
  const { entities } = reading;
  if (label.relevant === 'either' && !reading.relevant) return {};
  const changes = reading.changes.flatMap(perOffice);
  const labelled = label.changes.flatMap(perOffice);
  const found = entities.amounts.map(amountKey);
  const amounts = compare(
    label.amounts.map(({ optional, direction, ...amount }) => {
      const keys = direction.map((one) => amountKey({ ...amount, direction: one }));
      return { key: keys.find((key) => found.includes(key)) ?? (keys[0] as string), optional };
    }),
    found,
  );
  if (label.relevant === undefined) return { amounts };
  const ids = (labelled: Label['offices'], found: readonly { id: string }[]) =>
    compare(
      labelled.map((one) => (typeof one === 'string' ? { key: one, optional: false } : { key: one.id, ...one })),
      found.map(({ id }) => id),
    );
  const told = (key: (change: Telling) => string) =>
    compare(
      [...labelled.map((change) => ({ key: key(change), optional: change.optional })), ...remainders(labelled, key)],
      changes.map(key),
    );
  return {
    ...(label.relevant !== 'either' && {
      relevance: compare(
        only(label.relevant),
        only(reading.relevant).map(({ key }) => key),
      ),
    }),
    offices: ids(label.offices, entities.offices),
    amounts,
    ministers: ids(label.ministers, entities.ministers),
    agencies: ids(label.agencies, entities.agencies),
    counts: compare(
      label.officeCounts.map(({ optional, ...count }) => ({ key: countKey(count), optional })),
      entities.officeCounts.map(countKey),
    ),
    'changes by type': told(typeKey),
    'changes with status': told((change) => `${typeKey(change)} ${change.status}`),
    'effective day': daysOf(labelled, changes),
  };
}

/** "Nine offices close on one day" may be told as one change or as nine. */
const perOffice = <T extends { offices: string[] }>(change: T): T[] =>
  change.offices.length < 2 ? [change] : change.offices.map((office) => ({ ...change, offices: [office] }));

/** "Elva kontor försvinner, bland dem Piteå": the unnamed ones beside the named may be told or not. */
const remainders = (labelled: readonly Telling[], key: (change: Telling) => string): Wanted[] =>
  labelled
    .filter(({ offices }) => offices.length > 0)
    .map((change) => ({ key: key({ ...change, offices: [] }), optional: true }));

type Telling = Pick<Label['changes'][number], 'type' | 'status' | 'offices' | 'effectiveFrom'>;

const only = (relevant: boolean): Wanted[] => (relevant ? [{ key: 'relevant', optional: false }] : []);

const amountKey = ({ sek, sekMax, direction, fiscalYear }: Omit<AmountFacts, 'recurring'>): string =>
  [sek, ...(sekMax === null ? [] : ['to', sekMax]), direction, fiscalYear ?? 'no year'].join(' ');

const countKey = ({ from, to }: { from: number | null; to: number }): string => `${from ?? ''}→${to}`;

const typeKey = ({ type, offices }: Telling): string => [type, ...[...offices].sort()].join(' ');

/** Of the changes that both know, whether they say the same day; one without a day on either side says nothing. */
function daysOf(all: Label['changes'], changes: Reading['changes']): Outcome {
  const common = new Set(changes.map(typeKey));
  const dayKey = (change: Telling) => `${typeKey(change)} ${change.effectiveFrom}`;
  const labelled = all.filter((change) => common.has(typeKey(change)));
  const known = new Set(labelled.map(typeKey));
  return compare(
    labelled
      .filter(({ effectiveFrom }) => effectiveFrom !== null)
      .map((change) => ({ key: dayKey(change), optional: change.optional })),
    changes.filter((change) => change.effectiveFrom !== null && known.has(typeKey(change))).map(dayKey),
  );
}

/** Each key counts once, however often it is told. */
function compare(wanted: readonly Wanted[], found: readonly string[]): Outcome {
  const keys = new Set(found);
  const required = new Set(wanted.filter(({ optional }) => !optional).map(({ key }) => key));
  const allowed = new Set(wanted.map(({ key }) => key));
  return {
    hits: [...required].filter((key) => keys.has(key)),
    missed: [...required].filter((key) => !keys.has(key)),
    false: [...keys].filter((key) => !allowed.has(key)),
  };
}

export interface Figures {
  precision: number;
  recall: number;
  f1: number;
  /** Labelled ones. */
  of: number;
}

/** Precision and recall over all documents; 1 where nothing was asked or found. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (field: keyof Outcome): number => outcomes.reduce((sum, outcome) => sum + outcome[field].length, 0);
  const [hits, missed, wrong] = [count('hits'), count('missed'), count('false')];
  const share = (whole: number): number => (whole === 0 ? 1 : hits / whole);
  return {
    precision: share(hits + wrong),
    recall: share(hits + missed),
    f1: share(hits + (missed + wrong) / 2),
    of: hits + missed,
  };
}
