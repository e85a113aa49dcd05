// What the source side asks of the store: sources and what is remembered of them, their items, and the hosts they lie on.
import type { Item, ParsedItem } from '../model/item.ts';
import type { Source, SourceState } from '../model/source.ts';

export interface SourceStore {
  get(id: string): Promise<SourceState | null>;
  getMany(ids: string[]): Promise<Map<string, SourceState>>;
  /** Takes the source for one pass until the wall-clock moment `until`; `null` while another worker has it. */
  claim(id: string, now: Date, until: Date): Promise<SourceState | null>;
  /** What the source has shown, packed (sources/seen.ts): in a row of its own, since it is large and few passes bring news. */
  seen(id: string): Promise<Uint8Array>;
  /** The last believed answer of an office directory. */
  snapshot(id: string): Promise<DirectorySnapshot | null>;
  /** The same, for who will not write the next. */
  peek(id: string): Promise<DirectorySnapshot | null>;
  /** How far a backfill came; `null` when there was none. */
  backfill(id: string): Promise<BackfillState | null>;
  putBackfill(id: string, state: BackfillState): Promise<void>;
  /** Writes what the pass learnt, what is remembered first where it has changed, and gives the claim back. */
  settle(state: SourceState, memory?: SourceMemory): Promise<void>;
}

export interface BackfillState {
  /** ISO day. */
  from: string;
  /** Address of the page to come; `null` when it is done. */
  next: string | null;
  pages: number;
}

/** What later answers are told from; each part is written when it has changed. */
export interface SourceMemory {
  /** Packed (sources/seen.ts). */
  seen?: Uint8Array;
  snapshot?: DirectorySnapshot;
}
export interface DirectorySnapshot {
  offices: ParsedItem[];
  /** ISO day on which each office was first seen, by its name. */
  firstSeen: Record<string, string>;
  /** An answer that was held back, as text to be compared with the next. */
  doubted: string | null;
}

/** The operator's definitions; `base` is the catalogue or the sources file, over which they stand. */
export interface SourceDefinitionStore {
  list(): Promise<Source[]>;
  /** What is watched, switched off or not: those of `base` in their order, each as its row says if it has one, then the others. */
  over(base: readonly Source[]): Promise<Source[]>;
  find(id: string, base: readonly Source[]): Promise<Source | null>;
  put(source: Source): Promise<void>;
  /** Whether there was one. */
  remove(id: string): Promise<boolean>;
}

export interface ItemStore {
  get(id: string): Promise<Item | null>;
  /** Writes a new item, or makes one pending again whose `contentHash` has changed. `same` wrote nothing. */
  offer(item: Item): Promise<'new' | 'changed' | 'same'>;
  /** Pending items whose `nextAttemptAt` has come, oldest first. */
  listDue(now: Date, limit: number): Promise<Item[]>;
  /** Takes a pending item until `until`; `null` when another worker has it or it is done. */
  claim(item: Item, now: Date, until: Date): Promise<Item | null>;
  /** Writes the outcome (status, attempts, lastError, nextAttemptAt). An irrelevant item leaves no row. */
  settle(item: Item): Promise<void>;
}

/** What a host asks of us. */
export interface HostStore {
  get(host: string): Promise<{ robots: HostRobots | null; pause: HostPause }>;
  putRobots(host: string, robots: HostRobots): Promise<void>;
  putPause(host: string, pause: HostPause, now: Date): Promise<void>;
}
export interface HostRobots {
  text: string;
  fetchedAt: string;
}
export interface HostPause {
  /** ISO moment until which the host wants to be left alone. */
  until: string | null;
  /** Answers 403 in a row, whatever was asked for. */
  refusals: number;
}
