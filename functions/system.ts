// A running system on one machine: server, API and loop around one store. `serve` and the demo start it; tests do, too.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mail, Mailer } from '../shared/adapters/mailer.ts';
import { createSubscriptions } from '../shared/alerts/subscribe.ts';
import { createApp } from '../shared/api/app.ts';
import { type Clock, systemClock, systemTimer, type Timer } from '../shared/model/clock.ts';
import type { Source } from '../shared/model/source.ts';
import { startLoop } from '../shared/pipeline/loop.ts';
import type { PassSummary } from '../shared/pipeline/run.ts';
import type { Config } from './config.ts';
import { openLocal } from './local.ts';
import { listen } from './server.ts';

export interface System {
  baseUrl: string;
  /** What was watched at the start. */
  sources: Source[];
  /** Takes no new work, finishes what is in hand within `withinMs`, and closes the store. */
  stop(withinMs: number): Promise<void>;
}

export interface SystemOptions {
  clock?: Clock;
  timer?: Timer;
  onPass?: (summary: PassSummary) => void;
  /** Told of each mail that has been handed over. */
  onMail?: (mail: Mail) => void;
  /** Told each time the loop has nothing in hand. */
  onQuiet?: () => void;
}

export async function startSystem(
  config: Config,
  { clock = systemClock, timer = systemTimer, onPass, onMail, onQuiet }: SystemOptions = {},
): Promise<System> {
  const server = await listen(config);
  try {
    const local = await openLocal({ ...config, port: server.port }, clock, timer);
    if (onMail) local.mailer = observed(local.mailer, onMail);
    const subscriptions = createSubscriptions(local);
    const app = createApp({ ...local, subscriptions, rateLimit: config.rateLimit === 'on', version: '0.1.0' });
    server.use((request, env) => app.fetch(request, env));
    const watched = await local.store.sourceDefinitions.over(local.sources);
    const loop = startLoop(local, { onPass, onQuiet, timer });
    return {
      baseUrl: local.baseUrl,
      sources: watched.filter(({ enabled }) => enabled),
      async stop(withinMs) {
        const deadline = sleep(withinMs, undefined, { ref: false });
        await Promise.race([Promise.all([server.close(), loop.stop()]), deadline]);
        await Promise.race([local.close(), deadline]);
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

function observed(mailer: Mailer, onMail: (mail: Mail) => void): Mailer {
  return {
    async send(mail) {
      await mailer.send(mail);
      onMail(mail);
    },
    close: () => mailer.close(),
  };
}
