// The HTTP client as a good neighbour uses it: asks a host's robots.txt once a day, and leaves a host alone for as long as it asks. What
// hosts said is kept in the store, so that it holds for every process and function. Webhooks, which are not `polite`, pass by.
import robotsParser from 'robots-parser';
import { HostPausedError, type HttpClient, HttpError, type HttpRequest, type HttpResponse } from '../adapters/http.ts';
import { longestPauseMs, parseRetryAfter } from '../adapters/retry-after.ts';
import type { Clock } from '../model/clock.ts';
import type { HostPause, HostRobots, HostStore } from '../store/source-stores.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** What is remembered here of what stands in the store: another process may have been asked to wait meanwhile. */
const rememberedMs = minuteMs;
/** A robots.txt that could not be had is asked for again after so long; until then the last one counts, or none. */
const robotsAgainMs = 60 * minuteMs;
/** RFC 9309 asks for half a megabyte at least to be read; a row of the table holds less, and hardly any file comes near. */
const maxRobotsBytes = 512 * 1024;
const maxRobotsKept = 300_000;
/** So many refusals in a row, whatever was asked for, are a limit that the host does not name (Reddit's way). */
const refusalsAreLimit = 5;
const refusalPauseMs = 60 * minuteMs;
/** Another status says nothing of the host as a whole: a 502 with Retry-After at one address of many does not silence the others. */
const pauseStatuses: ReadonlySet<number> = new Set([429, 503]);
const noRules = { text: '' };

/** Hosts remembered here at most: what is forgotten is looked up again. */
const maxRemembered = 200;

/** Its types name a default export, which the package does not have. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

interface Host {
  isDisallowed(url: string): boolean;
  pause: HostPause;
}

export function createPoliteHttp({
  http,
  hosts,
  clock,
  userAgent,
}: {
  http: HttpClient;
  hosts: HostStore;
  clock: Pick<Clock, 'now'>;
  userAgent: string;
}): HttpClient {
  const known = new Map<string, { host: Promise<Host>; lookedAt: number }>();

  async function look({ origin, host }: URL): Promise<Host> {
    const { robots, pause } = await hosts.get(host);
    // A host that wants to be left alone is not asked for its rules either.
    const { text } = isPaused(pause, clock.now()) ? (robots ?? noRules) : await currentRobots(origin, host, robots);
    const rules = parseRobots(`${origin}/robots.txt`, text);
    return { isDisallowed: (url) => rules.isDisallowed(url, userAgent) ?? false, pause };
  }

  /** Looked up once, however many ask at the same time. */
  function hostOf(url: URL): Promise<Host> {
    const now = clock.now().getTime();
    const before = known.get(url.host);
    if (before !== undefined && Math.abs(now - before.lookedAt) < rememberedMs) return before.host;
    if (known.size >= maxRemembered) known.clear();
    const host = look(url);
    known.set(url.host, { host, lookedAt: now });
    host.catch(() => known.delete(url.host));
    return host;
  }

  async function currentRobots(origin: string, host: string, kept: HostRobots | null): Promise<HostRobots> {
    const now = clock.now();
    if (kept !== null && Math.abs(now.getTime() - Date.parse(kept.fetchedAt)) < dayMs) return kept;
    const text = await fetchRobots(origin);
    // One that cannot be had now is as the last one was; asked for again after a while, not with every request.
    const robots =
      text === null
        ? { text: kept?.text ?? '', fetchedAt: new Date(now.getTime() - dayMs + robotsAgainMs).toISOString() }
        : { text, fetchedAt: now.toISOString() };
    await hosts.putRobots(host, robots);
    return robots;
  }

  /** RFC 9309: a 4xx is "no rules"; `null` when the host fails. */
  async function fetchRobots(origin: string): Promise<string | null> {
    try {
      const { status, body } = await http.fetch({ url: `${origin}/robots.txt`, maxBytes: maxRobotsBytes });
      if (status >= 200 && status < 300) return Buffer.from(body).toString('utf8').slice(0, maxRobotsKept);
      return status >= 400 && status < 500 && status !== 429 ? '' : null;
    } catch (error) {
      if (error instanceof HttpError && error.kind !== 'closed') return null;
      throw error;
    }
  }

  async function learn(name: string, host: Host, { status, headers }: HttpResponse): Promise<void> {
    const now = clock.now();
    const askedMs = pauseStatuses.has(status) ? (parseRetryAfter(headers['retry-after'], now) ?? 0) : 0;
    const refusals = status === 403 ? host.pause.refusals + 1 : 0;
    const ms = Math.min(Math.max(askedMs, refusals < refusalsAreLimit ? 0 : refusalPauseMs), longestPauseMs);
    if (ms === 0 && refusals === host.pause.refusals) return;
    host.pause = { until: ms > 0 ? new Date(now.getTime() + ms).toISOString() : null, refusals };
    await hosts.putPause(name, host.pause, now);
  }

  return {
    async fetch(request: HttpRequest) {
      if (request.polite === false || !URL.canParse(request.url)) return http.fetch(request);
      const url = new URL(request.url);
      if (!/^https?:$/.test(url.protocol)) return http.fetch(request);
      const host = await hostOf(url);
      if (isPaused(host.pause, clock.now())) throw new HostPausedError(url.host, new Date(host.pause.until));
      if (host.isDisallowed(url.href)) {
        throw new HttpError(
          'blocked',
          `the robots.txt of ${url.host} asks programs not to fetch ${url.pathname}; look for an address it allows, or disable the source`,
        );
      }
      const response = await http.fetch(request);
      await learn(url.host, host, response);
      return response;
    },
    close: () => http.close(),
  };
}

function isPaused(pause: HostPause, now: Date): pause is HostPause & { until: string } {
  const { until } = pause;
  return until !== null && until > now.toISOString();
}
