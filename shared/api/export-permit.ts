// A permit to fetch one whole export from where it is streamed: nobody gets there but through the front door, which limits how often.
// It is good for exactly what was asked for. A row and no signature, so that the function the world can call holds no key.
import type { Clock } from '../model/clock.ts';
import type { Store } from '../store/store.ts';

interface Services {
  store: Pick<Store, 'permits'>;
  clock: Clock;
}

/** Long enough to follow a redirect, too short to be passed around. */
const goodForMs = 120_000;
const parameter = 'permit';

/** Gives the address on `origin` that answers what was asked. */
export function createExportElsewhere(origin: string, { store, clock }: Services): (asked: URL) => Promise<string> {
  return async (asked) => {
    const target = new URL(`${asked.pathname}${asked.search}`, origin);
    const until = new Date(clock.wall().getTime() + goodForMs);
    target.searchParams.append(parameter, await store.permits.give(meaningOf(asked), until));
    return target.href;
  };
}

/** What was asked for, without the permit; and whether that is ours, for exactly this, and still good. */
export async function readPermit(request: URL, { store, clock }: Services): Promise<{ asked: URL; isGood: boolean }> {
  const asked = new URL(request);
  const [permit, ...more] = asked.searchParams.getAll(parameter);
  asked.searchParams.delete(parameter);
  if (permit === undefined || more.length > 0) return { asked, isGood: false };
  return { asked, isGood: await store.permits.allows(permit, meaningOf(asked), clock.wall()) };
}

/** The parsed query: on its way an address may come to be written in another way, and mean the same. */
function meaningOf({ pathname, searchParams }: URL): string {
  return JSON.stringify([pathname, [...searchParams]]);
}
