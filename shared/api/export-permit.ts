// A permit to fetch one whole export from where it is streamed: nobody gets there but through the front door, which limits how often.
// It says until when it is good, and its signature covers that and exactly what was asked for.
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Long enough to follow a redirect, too short to be passed around. */
const goodForMs = 120_000;
const parameter = 'permit';

/** The address on `origin` that answers what was asked at `asked`. */
export function permitted(asked: URL, { key, origin, now }: { key: Uint8Array; origin: string; now: Date }): string {
  const target = new URL(`${asked.pathname}${asked.search}`, origin);
  const until = Math.floor((now.getTime() + goodForMs) / 1000);
  target.searchParams.append(parameter, `${until}.${signature(key, target, until).toString('base64url')}`);
  return target.href;
}

export const hasPermit = ({ searchParams }: URL): boolean => searchParams.has(parameter);

/** What was asked for. */
export function withoutPermit(request: URL): URL {
  const asked = new URL(request);
  asked.searchParams.delete(parameter);
  return asked;
}

/** Whether we gave it out, for exactly this, and lately. */
export function isGoodPermit(request: URL, key: Uint8Array, now: Date): boolean {
  const [permit = '', ...more] = request.searchParams.getAll(parameter);
  const [, until = '', given = ''] = /^(\d{1,12})\.([\w-]{43})$/.exec(permit) ?? [];
  if (given === '' || more.length > 0) return false;
  const isOurs = timingSafeEqual(
    Buffer.from(given, 'base64url'),
    signature(key, withoutPermit(request), Number(until)),
  );
  return isOurs && Number(until) * 1000 > now.getTime();
}

/** Of the parsed query: on its way an address may be written in another way, and means the same. */
function signature(key: Uint8Array, { pathname, searchParams }: URL, until: number): Buffer {
  const content = JSON.stringify([until, pathname, [...searchParams]]);
  return createHmac('sha256', key).update('kontorsvakten export\0').update(content).digest();
}
