// What is known of the tokens in links: hashes only, one row for all of a mail, found by the hash of what the tokens begin with.
// A row says what each token is good for, for whom and until when; DynamoDB removes it when the last has expired.
import * as z from 'zod';
import { tokenPurposes } from '../model/subscription.ts';
import type { TokenStore } from './store.ts';
import { isAbsent, type Key, secondsAfter, type Table } from './table.ts';

const tokenKey = (selectorHash: string): Key => ({ pk: `token#${selectorHash}`, sk: 'token' });

const grantsSchema = z.array(
  z.object({
    purpose: z.enum(tokenPurposes),
    subscriptionId: z.string(),
    hash: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    expiresAt: z.string().nullable(),
  }),
);

export function createTokens(table: Table): TokenStore {
  return {
    async put(selectorHash, grants) {
      const moments = grants.flatMap(({ expiresAt }) => expiresAt ?? []);
      const last = moments.length === grants.length ? moments.toSorted().at(-1) : undefined;
      const expiry = last === undefined ? {} : { expiresAt: secondsAfter(last, 0) };
      const row = { ...tokenKey(selectorHash), grants: grantsSchema.parse(grants), ...expiry };
      if (!(await table.put(row, isAbsent))) throw new Error('tokens: the same token was drawn twice');
    },
    async get(selectorHash) {
      const row = await table.get(tokenKey(selectorHash));
      return row === null ? [] : grantsSchema.parse(row.grants);
    },
  };
}
