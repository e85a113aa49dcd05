// A cluster: documents of several sources about one event, or about events that are easily taken for one, and what a careful person
// would write into the log from them. All texts are made up; the events are like those that happened.
import type { ChangeStatus, ChangeType, SourceCategory } from '../../../shared/model/words.ts';

export interface ClusterDocument {
  category: SourceCategory;
  /** ISO day on which it came out. */
  on: string;
  title: string;
  text: string;
  /** What the same page says later, in order. */
  edits?: { on: string; title: string; text: string }[];
}

export interface ExpectedChange {
  type: ChangeType;
  status: ChangeStatus;
  day?: string;
  offices?: string[];
  counties?: string[];
  /** Year (`null` where nobody tells) and millions of kronor, or the two ends of a range. */
  sums?: [year: number | null, millions: number, upTo?: number][];
  /** "113-147", or "147" where nobody tells from what. */
  counts?: string[];
  /** Nobody tells of it any more. */
  withdrawn?: true;
  /** Whose documents are its evidence, in any order. */
  told: string[];
  /** Its version when the documents come in the order in which they were published. */
  version: number;
}

export interface Cluster {
  name: string;
  /** By the source's id. */
  documents: Record<string, ClusterDocument>;
  changes: ExpectedChange[];
  /** Why only the order of publication leads there. */
  inOrderOnly?: string;
}
