// `withdraw`: says that a change was wrong. The next look of `serve` or `poll` tells those who were told of it.
import { withdraw } from '../../shared/changelog/withdraw.ts';
import { systemClock } from '../../shared/model/clock.ts';
import { alertAll } from '../../shared/pipeline/run.ts';
import type { Config } from '../config.ts';
import { openLocal } from '../local.ts';

export async function withdrawChange(id: string, options: Config & { reason: string }): Promise<void> {
  const local = await openLocal(options);
  try {
    const withdrawn = await withdraw(id, options.reason, { store: local.store, clock: systemClock });
    process.stdout.write(`${JSON.stringify(withdrawn)}\n`);
    await alertAll(local);
  } finally {
    await local.close();
  }
}
