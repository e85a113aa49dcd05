// `serve`: the whole system in one process, until SIGTERM or SIGINT.
import { once } from 'node:events';
import type { Config } from '../config.ts';
import { runDemo } from '../demo/run-demo.ts';
import { startSystem } from '../system.ts';

/** A stop takes this long at most; what is then unfinished is found again by its state. */
const stopWithinMs = 3500;

export async function serve(options: Config & { demo?: boolean }): Promise<void> {
  if (options.demo) await runDemo(options, stopped());
  else await serveUntilStopped(options);
  // A peer that hangs must not keep us: what we had in hand is found by its state, and taken up at the next start.
  process.exit(0);
}

async function serveUntilStopped(options: Config): Promise<void> {
  const system = await startSystem(options);
  process.stdout.write(welcome(system.baseUrl, system.sources.length));
  await stopped();
  await system.stop(stopWithinMs);
}

async function stopped(): Promise<void> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
}

function welcome(baseUrl: string, sources: number): string {
  return `Kontorsvakten watches ${sources} sources. The first pass over each records silently; what is new after that alerts.

Open    ${baseUrl}/
Try     curl '${baseUrl}/v1/changes?limit=5'
        curl '${baseUrl}/v1/sources'
        curl -X POST '${baseUrl}/v1/subscriptions' -H 'content-type: application/json' \\
             -d '{"channel":{"type":"email","address":"you@example.se"},"filter":{"county":["25"]}}'
Stop    Ctrl-C
`;
}
