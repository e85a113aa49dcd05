// How far the end-to-end check has come: one row, whose `seq` guards each write.
import * as z from 'zod';
import type { EndToEndStore } from './store.ts';
import { isAbsent, isEqual, type Table } from './table.ts';

const stateSchema = z.object({ seq: z.number().int(), checkedTo: z.string(), open: z.array(z.string()) });

const key = { pk: 'check#end-to-end', sk: 'state' };

export function createEndToEnd(table: Table): EndToEndStore {
  return {
    async get() {
      const row = await table.get(key);
      return row ? stateSchema.parse(row) : { seq: 0, checkedTo: '', open: [] };
    },
    put: (state) =>
      table.put(
        { ...key, ...stateSchema.parse(state), seq: state.seq + 1 },
        state.seq === 0 ? isAbsent : isEqual('seq', state.seq),
      ),
  };
}
