// The API from TypeScript: `import { createClient } from 'kontorsvakten/client'`. Its types are those of the schemas the server validates with; every list
// can be gone through to its end with `for await`.
import type * as z from 'zod';
import type { budgetYearSchema, networkPointSchema, officeDetailSchema, officeSchema } from '../api/network-schemas.ts';
import type {
  agencySchema,
  deliverySchema,
  ministerSchema,
  sourceSchema,
  subscriptionViewSchema,
} from '../api/schemas.ts';
import type { OfficeStatus } from '../changelog/office-states.ts';
import type { Change, ListFilter } from '../model/change.ts';
import type { subscriptionPatchSchema, subscriptionRequestSchema } from '../model/subscription.ts';

export type { Change, ListFilter };
export type Office = z.infer<typeof officeSchema>;
export type OfficeDetail = z.infer<typeof officeDetailSchema>;
export type NetworkPoint = z.infer<typeof networkPointSchema>;
export type BudgetYear = z.infer<typeof budgetYearSchema>;
export type Minister = z.infer<typeof ministerSchema>;
export type Agency = z.infer<typeof agencySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type SubscriptionRequest = z.input<typeof subscriptionRequestSchema>;
export type SubscriptionPatch = z.input<typeof subscriptionPatchSchema>;
export type Subscription = z.infer<typeof subscriptionViewSchema>;
export type Delivery = z.infer<typeof deliverySchema>;
/** A webhook's answer at once; an address is `pending` until it has confirmed. */
export type Subscribed =
  | { id: string; status: 'pending' }
  | { id: string; manageToken: string; secret: string; status?: undefined };

export interface OfficeQuery {
  /** ISO day; today without it. */
  asOf?: string;
  county?: string[];
  municipality?: string[];
  status?: OfficeStatus[];
  /** `{lat, lon}` in degrees: the nearest first. */
  near?: { lat: number; lon: number };
}

export interface Synced {
  changes: Change[];
  /** Where to go on the next time. */
  token: string;
}

/** RFC 9457: what the server found wrong. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
}

/** The server refused or failed; `problem` says why where it did. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
    /** Seconds to wait before asking again, if the server said. */
    readonly retryAfter: number | null,
  ) {
    super(problem?.detail ?? problem?.title ?? `the server answered ${status}`);
  }
}

export interface ClientOptions {
  /** Such as "https://kontorsvakten.example". */
  baseUrl: string;
  /** In place of the global `fetch`. */
  fetch?: (url: string, init?: RequestInit) => Response | Promise<Response>;
}

type Query = Record<string, string | number | string[] | undefined>;
interface Listed<T> {
  items: T[];
  nextCursor: string | null;
}

export function createClient({ baseUrl, fetch: send = fetch }: ClientOptions) {
  async function ask<T>(method: string, path: string, { query = {}, body, token }: Asked = {}): Promise<T> {
    const search = toSearch(query);
    const answer = await send(`${baseUrl}${path}${search === '' ? '' : `?${search}`}`, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw await errorOf(answer);
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  /** Every item of a list, page after page. */
  async function* every<T>(path: string, query: Query = {}, token?: string): AsyncGenerator<T> {
    let cursor: string | null = null;
    do {
      const asked = { ...query, limit: 200, ...(cursor === null ? {} : { cursor }) };
      const page: Listed<T> = await ask('GET', path, { query: asked, ...(token === undefined ? {} : { token }) });
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  return {
    /** Newest first. */
    changes: (filter: ListFilter = {}) => every<Change>('/v1/changes', { ...filter }),
    change: (id: string) => ask<Change>('GET', `/v1/changes/${encodeURIComponent(id)}`),
    revisions: (id: string) => every<Change>(`/v1/changes/${encodeURIComponent(id)}/revisions`),
    /** What was recorded or revised since the token, all of it; from the start without one. Throws ApiError 410 when the token is too old. */
    async sync(token?: string): Promise<Synced> {
      const changes: Change[] = [];
      let cursor: string | undefined;
      for (;;) {
        const query = { token, cursor, limit: 200 };
        const page = await ask<Listed<Change> & { syncToken: string | null }>('GET', '/v1/changes/sync', { query });
        changes.push(...page.items);
        if (page.nextCursor === null) return { changes, token: String(page.syncToken) };
        cursor = page.nextCursor;
      }
    },
    offices: ({ near, ...query }: OfficeQuery = {}) =>
      every<Office>('/v1/offices', { ...query, ...(near && { near: `${near.lat},${near.lon}` }) }),
    office: (id: string, query: Pick<OfficeQuery, 'asOf'> = {}) =>
      ask<OfficeDetail>('GET', `/v1/offices/${encodeURIComponent(id)}`, { query: { ...query } }),
    network: () => every<NetworkPoint>('/v1/network'),
    budget: () => every<BudgetYear>('/v1/budget'),
    ministers: () => every<Minister>('/v1/ministers'),
    agencies: () => every<Agency>('/v1/agencies'),
    sources: () => every<Source>('/v1/sources'),
    subscribe: (request: SubscriptionRequest) => ask<Subscribed>('POST', '/v1/subscriptions', { body: request }),
    /** What the holder of the manage token may do. */
    subscription(id: string, token: string) {
      const path = `/v1/subscriptions/${encodeURIComponent(id)}`;
      return {
        get: () => ask<Subscription>('GET', path, { token }),
        change: (patch: SubscriptionPatch) => ask<Subscription>('PATCH', path, { token, body: patch }),
        remove: () => ask<void>('DELETE', path, { token }),
        test: () => ask<Delivery>('POST', `${path}/test`, { token }),
        deliveries: () => every<Delivery>(`${path}/deliveries`, {}, token),
        redeliver: (delivery: string) =>
          ask<Delivery>('POST', `${path}/deliveries/${encodeURIComponent(delivery)}/redeliver`, { token }),
        rotateSecret: () => ask<{ secret: string; previousUntil: string }>('POST', `${path}/rotate-secret`, { token }),
      };
    },
  };
}
export type Client = ReturnType<typeof createClient>;

interface Asked {
  query?: Query;
  body?: unknown;
  token?: string;
}

function toSearch(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap((one) => (one === undefined ? [] : [[name, String(one)]])),
  );
  return new URLSearchParams(pairs as [string, string][]).toString();
}

async function errorOf(answer: Response): Promise<ApiError> {
  const isProblem = answer.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const problem = isProblem ? ((await answer.json()) as Problem) : null;
  const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
  return new ApiError(answer.status, problem, Number.isFinite(wait) ? wait : null);
}
