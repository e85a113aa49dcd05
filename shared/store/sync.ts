// Everything that was recorded since somebody last asked, oldest first: each change once, as it stands now, at the place of its newest version.
// A writer takes its moment a little before its row can be read, so a token looks back over the last minutes and names what it has given of them.
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type ChangeRow, changeRowSchema } from '../model/change.ts';
import { changeKey } from './change-keys.ts';
import { makeCursor, readCursor } from './cursor.ts';
import { inBatches } from './in-batches.ts';
import { firstMonth, monthsBetween, recordedKey } from './recorded.ts';
import { CursorError, type SyncPage, type SyncRequest, SyncTokenError } from './store.ts';
import type { Row, Table } from './table.ts';

/** No write takes so long from its moment to its row. */
const lookBackMs = 2 * 60_000;
/** What a token can name; if there was more in those minutes, the rest is given again. */
const mostRecent = 300;

const placeSchema = z.strictObject({
  /** Positions after this one are asked for. */
  after: z.string().max(200),
  /** The last that was given, by which a store is known again. */
  last: z.string().max(200).nullable(),
  /** What was given of the minutes looked back over, shortened. */
  recent: z.array(z.string().length(8)).max(mostRecent),
});
type Place = z.infer<typeof placeSchema>;

const short = (position: string): string => createHash('sha256').update(position).digest('base64url').slice(0, 8);
/** From where on a later sync gives all that is recorded from now on, and perhaps a little of what was before. */
export const syncTokenOf = (now: Date): string =>
  makeCursor({ after: new Date(now.getTime() - lookBackMs).toISOString(), last: null, recent: [] } satisfies Place);

const start: Place = { after: '', last: null, recent: [] };

export function createSync(table: Table) {
  /** @throws SyncTokenError when what the token names is not here: another store, or one set back to an earlier time. */
  async function openToken(token: string): Promise<Place> {
    const place = readCursor(token, placeSchema, SyncTokenError);
    if (place.last !== null && (await table.get(recordedKey(place.last))) === null)
      throw new SyncTokenError('the token names what is not in this store');
    return place;
  }

  return async function sync({ token, cursor, limit, now }: SyncRequest): Promise<SyncPage> {
    const from = await (cursor !== undefined
      ? readCursor(cursor, placeSchema, CursorError)
      : token !== undefined
        ? openToken(token)
        : start);
    const lookBack = new Date(now.getTime() - lookBackMs).toISOString();
    const given = new Set(from.recent);
    const items: ChangeRow[] = [];
    let { last } = from;
    for await (const { position, row } of newestVersions(table, from.after, now)) {
      if (given.has(short(position))) continue;
      if (items.length === limit) {
        const place = { after: last ?? '', last, recent: [...given].slice(-mostRecent) };
        return { items, nextCursor: makeCursor(place), syncToken: null };
      }
      items.push(row);
      last = position;
      if (position > lookBack) given.add(short(position));
    }
    const after = last === null || last > lookBack ? lookBack : last;
    return {
      items,
      nextCursor: null,
      syncToken: makeCursor({ after, last, recent: after === last ? [] : [...given].slice(-mostRecent) }),
    };
  };
}

interface Newest {
  position: string;
  row: ChangeRow;
}

async function* newestVersions(table: Table, after: string, now: Date): AsyncGenerator<Newest> {
  // Of two writers of one version both may have left their moment.
  const seen = new Set<unknown>();
  // Another machine's clock may be a little ahead of ours.
  const until = new Date(now.getTime() + lookBackMs).toISOString();
  for (const month of monthsBetween(after || firstMonth, until)) {
    for await (const batch of inBatches(table.query({ pk: `recorded#${month}`, from: after || ' ', to: '~' }), 100)) {
      const fresh = batch.filter(({ sk }) => sk > after);
      const rows = await table.getMany(fresh.map(({ id }) => changeKey(String(id))));
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const recorded of fresh) {
        const stored = byId.get(recorded.id);
        if (stored && versionOf(recorded) === stored.version && !seen.has(recorded.id)) {
          seen.add(recorded.id);
          yield { position: recorded.sk, row: changeRowSchema.parse(stored) };
        }
      }
    }
  }
}

/** `moment#change#version` */
const versionOf = ({ sk }: Row): number => Number(sk.slice(sk.lastIndexOf('#') + 1));
