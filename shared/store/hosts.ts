// What hosts ask of us: their robots.txt, and until when they want to be left alone. One partition a host; either may be lost and is asked for again.
import * as z from 'zod';
import type { HostStore } from './source-stores.ts';
import { type Key, secondsAfter, type Table } from './table.ts';

const partition = (host: string) => `host#${host}`;
const robotsKey = (host: string): Key => ({ pk: partition(host), sk: 'robots' });
const pauseKey = (host: string): Key => ({ pk: partition(host), sk: 'pause' });
/** Of a host nobody asks any more. */
const keptMs = 30 * 24 * 3_600_000;

const robotsSchema = z.object({ text: z.string(), fetchedAt: z.string() });
const pauseSchema = z.object({ until: z.string().nullable(), refusals: z.number() });

export function createHosts(table: Table): HostStore {
  return {
    async get(host) {
      const rows = await table.getMany([robotsKey(host), pauseKey(host)]);
      const rowOf = (sk: string) => rows.find((row) => row.sk === sk);
      return {
        robots: robotsSchema.safeParse(rowOf('robots')).data ?? null,
        pause: pauseSchema.safeParse(rowOf('pause')).data ?? { until: null, refusals: 0 },
      };
    },
    async putRobots(host, robots) {
      await table.put({ ...robotsKey(host), ...robots, expiresAt: secondsAfter(robots.fetchedAt, keptMs) });
    },
    async putPause(host, pause, now) {
      await table.put({ ...pauseKey(host), ...pause, expiresAt: secondsAfter(now.toISOString(), keptMs) });
    },
  };
}
