// What the application may ask of its memory. One implementation: DynamoDB (embedded on one machine, see local.ts).
// Every write is one conditional write of one item; "false" or `null` means that somebody else was first.
import type { Change, ChangeRow, ListFilter, Recording } from '../model/change.ts';
import type { Delivery, Subscription, TokenPurpose } from '../model/subscription.ts';
import type { HostStore, ItemStore, SourceDefinitionStore, SourceStore } from './source-stores.ts';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}
export interface PageRequest {
  limit: number;
  cursor?: string | undefined;
}

export interface SyncRequest {
  /** `syncToken` of the last page of an earlier sync; from the start without one. */
  token?: string | undefined;
  /** `nextCursor` of the page before, which knows the token. */
  cursor?: string | undefined;
  limit: number;
  /** Of the wall clock. */
  now: Date;
}
export interface SyncPage extends Page<ChangeRow> {
  /** On the last page. */
  syncToken: string | null;
}

export interface ChangeStore {
  /** Consistent read. */
  get(id: string): Promise<ChangeRow | null>;
  /** The same, in one request with what others ask for meanwhile: for many deliveries side by side. */
  getTogether(id: string): Promise<ChangeRow | null>;
  /**
   * Writes the row if the stored `seq` is `previous?.seq` (no row for `null`). Index rows are written first and stale ones removed
   * last: an index only finds, and readers check what it finds against the row, so dying in between costs nothing.
   */
  put(row: ChangeRow, previous: ChangeRow | null): Promise<boolean>;
  /** Keeps this version for ever; writing it again changes nothing. */
  putRevision(change: Change): Promise<void>;
  /** The versions before the one that stands, newest first. */
  listRevisions(id: string): Promise<Change[]>;
  /** Newest announced first. @throws CursorError when the cursor is none of ours. */
  list(filter: ListFilter, page: PageRequest): Promise<Page<ChangeRow>>;
  /** A step towards the lists' own index being whole, after an upgrade; nothing once it is. */
  completeIndex(now: Date): Promise<void>;
  /** Rows with announcements nobody has turned into deliveries yet. */
  listUnannounced(limit: number): Promise<ChangeRow[]>;
  /** Versions in the order they were recorded, by the wall clock: positions after `after`, to `until`. Both may be bare moments. */
  listRecorded(range: { after: string; until: string }): AsyncIterable<Recorded>;
  getRecorded(position: string): Promise<Recorded | null>;
  /** What was recorded since, oldest first; each change once, as it stands. @throws CursorError, SyncTokenError */
  sync(request: SyncRequest): Promise<SyncPage>;
  /** As if one had synced until now (wall clock); what was recorded a moment ago may come again. */
  syncTokenOf(now: Date): string;
}

/** One version of a change, as it was recorded. */
export interface Recorded {
  /** Begins with the moment; sorts, and names this recording. */
  position: string;
  recording: Recording;
  /** The change as that version said it, with the evidence it had then. */
  change: Change;
  /** As it stands now. */
  row: ChangeRow;
}

/** The thread of a subject (a type at an office, or a type for the whole network): its changes, so that news of the same finds them. */
export interface Thread {
  key: string;
  seq: number;
  entries: ThreadEntry[];
}
export interface ThreadEntry {
  changeId: string;
  /** ISO days of the earliest and the latest evidence. */
  firstAt: string;
  lastAt: string;
  effectiveFrom: string | null;
  /** `"2025:50000000"` for amounts, `"113-147"` for counts: what tells one change of a thread from another. */
  marks: string[];
}
export interface ThreadStore {
  /** Consistent read; an empty thread with `seq` 0 when there is none. */
  get(key: string): Promise<Thread>;
  /** Writes `seq + 1` if the stored seq is still `thread.seq`. */
  put(thread: Thread): Promise<boolean>;
}

export interface SubscriptionStore {
  get(id: string): Promise<Subscription | null>;
  /** The same, in one request with what others ask for meanwhile. */
  getTogether(id: string): Promise<Subscription | null>;
  /** Writes the subscription and the index rows by which changes find it. False when `previous` is no longer what is stored. */
  put(subscription: Subscription, previous: Subscription | null): Promise<boolean>;
  /** Erases it, its index rows included. */
  delete(id: string): Promise<void>;
  /**
   * Active subscriptions that may match the change, each once: found by the one facet each is filed under, so the cost follows
   * those that share a facet with the change. The caller checks the whole filter.
   */
  candidates(change: Change): AsyncIterable<Subscription>;
  /** Every one there is. Reads the whole table: for an operator's command, and nothing that runs by itself. */
  all(): AsyncIterable<Subscription>;
}

export interface DeliveryStore {
  /** False when the delivery is already in the ledger. */
  putIfNew(delivery: Delivery): Promise<boolean>;
  get(subscriptionId: string, id: string): Promise<Delivery | null>;
  /** Those that are in the ledger. Consistent read. */
  getMany(wanted: Pick<Delivery, 'subscriptionId' | 'id'>[]): Promise<Delivery[]>;
  /** Pending ones due, and claims that were never settled, oldest first. */
  listDue(now: Date, limit: number): Promise<Delivery[]>;
  /** Pending or unsettled deliveries of one subscription, whether due or not (to send a burst as one mail). */
  listOpen(subscriptionId: string): Promise<Delivery[]>;
  /** Marks it `sending` until `until` under `messageId`, if it is still as given. */
  claim(delivery: Delivery, claim: { until: Date; messageId: string }): Promise<Delivery | null>;
  /** Writes the outcome of a claim, if the claim is still ours. */
  settle(claimed: Delivery, outcome: Delivery): Promise<boolean>;
  /** Writes what its owner makes of it, if nobody has touched it since `seen` was read. */
  revise(seen: Delivery, next: Delivery): Promise<boolean>;
  /** Newest first; those made between two moments (ISO, UTC, with milliseconds), both included, or all. */
  list(subscriptionId: string, page: PageRequest & { from?: string; to?: string }): Promise<Page<Delivery>>;
}

/** What the end-to-end check remembers between two runs. */
export interface EndToEndState {
  seq: number;
  /** Position up to which everything has been looked at; '' before the first run. */
  checkedTo: string;
  /** Positions that were found wanting, to be looked at again. */
  open: string[];
}
export interface EndToEndStore {
  get(): Promise<EndToEndState>;
  /** Writes `seq + 1` if the stored seq is still `state.seq`. */
  put(state: EndToEndState): Promise<boolean>;
}

/** A key of the system's own, opened. `material` goes into no log and to no output. */
export interface RingKey {
  id: string;
  createdAt: string;
  material: Uint8Array;
}
export interface KeyringDescription {
  /** Newest first; none before anything was signed. */
  keys: Omit<RingKey, 'material'>[];
  /** The KMS key that wraps them, if one does. */
  wrappedBy: string | null;
}
export interface Keyring {
  /** Newest first, at least one: made at first use. They may be a minute old unless `fresh`. */
  all(options?: { fresh?: boolean }): Promise<RingKey[]>;
  /** What signs and seals. */
  newest(): Promise<RingKey>;
  /** Without opening them. */
  describe(): Promise<KeyringDescription>;
  /** Adds a key, which is the newest from now on, and gives its id; whoever runs takes it up within a minute. */
  add(): Promise<string>;
  /** Forgets an older key: what it signed or sealed is worth nothing from then on. */
  drop(id: string): Promise<void>;
}

export interface PermitStore {
  /** An id that nobody guesses, good for exactly `what`. */
  give(what: string, until: Date): Promise<string>;
  allows(id: string, what: string, now: Date): Promise<boolean>;
}

/** What one token is good for; `hash` is the SHA-256 of its part that is not looked up. */
export interface TokenGrant {
  purpose: TokenPurpose;
  subscriptionId: string;
  hash: Uint8Array;
  /** ISO moment; `null`: as long as the subscription lives. */
  expiresAt: string | null;
}
export interface TokenStore {
  /** All tokens that begin alike, found by the hash (SHA-256, hex) of that beginning. */
  put(selectorHash: string, grants: TokenGrant[]): Promise<void>;
  /** Consistent read; none when nothing begins so. Expired ones may be among them. */
  get(selectorHash: string): Promise<TokenGrant[]>;
}

export interface Store {
  changes: ChangeStore;
  threads: ThreadStore;
  sources: SourceStore;
  sourceDefinitions: SourceDefinitionStore;
  items: ItemStore;
  subscriptions: SubscriptionStore;
  deliveries: DeliveryStore;
  endToEnd: EndToEndStore;
  permits: PermitStore;
  hosts: HostStore;
  /** Confirm, manage and unsubscribe links, and manage tokens: their hashes. */
  tokens: TokenStore;
  /** Makes due at once what processes that have ended since had claimed; how many rows that were. For a start-up. */
  releaseAbandoned(now: Date): Promise<number>;
  /** Seals what must not lie in the table as it is, names mailboxes, and has signed the links of the first release. */
  keyring: Keyring;
}

/** The `cursor` of a request is none that this store gave out. */
export class CursorError extends Error {
  override name = 'CursorError';
}

/** The sync token leads nowhere in this store; start again without one. */
export class SyncTokenError extends Error {
  override name = 'SyncTokenError';
}
