// `withdraw`: says that a change was wrong, and those who were told of it are told. In a deployed table the change's own row is all it takes: the
// stream wakes those who announce.
import { withdraw } from '../../shared/changelog/withdraw.ts';
import { systemClock } from '../../shared/model/clock.ts';
import { alertAll } from '../../shared/pipeline/run.ts';
import type { Store } from '../../shared/store/store.ts';
import type { Config } from '../config.ts';
import { openLocal } from '../local.ts';
import { withStore } from './with-store.ts';

export async function withdrawChange(
  id: string,
  { reason, table, ...config }: Config & { reason: string; table?: string },
): Promise<void> {
  const mark = async (store: Store) => {
    const withdrawn = await withdraw(id, reason, { store, clock: systemClock });
    process.stdout.write(`${JSON.stringify(withdrawn)}\n`);
  };
  if (table !== undefined) return withStore({ data: config.data, table }, mark);
  const local = await openLocal(config);
  try {
    await mark(local.store);
    await alertAll(local);
  } finally {
    await local.close();
  }
}
