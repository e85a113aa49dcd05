// `poll`: one complete pass and all alerts that follow. Joins the store of a running `serve`.
import { replayClock, systemClock } from '../../shared/model/clock.ts';
import { runPass } from '../../shared/pipeline/run.ts';
import type { Config } from '../config.ts';
import { openLocal } from '../local.ts';

export async function poll(options: Config & { all?: boolean; now?: string }): Promise<void> {
  const clock = options.now === undefined ? systemClock : replayClock(new Date(options.now));
  const local = await openLocal(options, clock);
  try {
    const started = performance.now();
    const summary = await runPass(local, { all: options.all === true });
    const seconds = Number(((performance.now() - started) / 1000).toFixed(2));
    process.stdout.write(`${JSON.stringify({ ...summary, seconds })}\n`);
  } finally {
    await local.close();
  }
}
