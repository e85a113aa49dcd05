// Permits: rows that say for a short while that what stands in them may be had. Whoever checks one needs to read and nothing more.
import type { PermitStore } from './store.ts';
import { isAbsent, type Key, secondsAfter, type Table } from './table.ts';

const permitKey = (id: string): Key => ({ pk: `permit#${id}`, sk: 'permit' });
const idShape = /^[\w-]{24}$/;

export function createPermits(table: Table): PermitStore {
  return {
    async give(what, until) {
      const id = `${table.newToken()}${table.newToken()}`;
      // DynamoDB removes the row some time after, by its seconds.
      const expiresAt = secondsAfter(until.toISOString(), 0);
      if (!(await table.put({ ...permitKey(id), what, until: until.toISOString(), expiresAt }, isAbsent)))
        throw new Error('permits: an id was drawn twice');
      return id;
    },
    async allows(id, what, now) {
      if (!idShape.test(id)) return false;
      const row = await table.get(permitKey(id));
      return row?.what === what && typeof row.until === 'string' && row.until > now.toISOString();
    },
  };
}
