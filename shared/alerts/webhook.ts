// Webhooks by Standard Webhooks 1.0: body, size and signature. https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
import { Webhook } from 'standardwebhooks';
import type { Change } from '../model/change.ts';
import type { Delivery } from '../model/subscription.ts';

/** 32 random bytes; the spec asks for 24 to 64. */
export function createSecret(randomBytes: (size: number) => Uint8Array): string {
  return `whsec_${Buffer.from(randomBytes(32)).toString('base64')}`;
}

/**
 * The signed headers of one message. `id` stays the same over retries, `timestamp` is that of the attempt. Several secrets while one
 * replaces another: a signature by each, separated by spaces, and a receiver that knows any of them is content.
 */
export function signedHeaders(message: { id: string; timestamp: Date; body: string; secrets: readonly string[] }) {
  const { id, timestamp, body, secrets } = message;
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, timestamp, body)).join(' '),
  };
}

/** The spec recommends less than 20 kB. */
const maxBodyBytes = 20_000;

/** `{"type", "timestamp", "data"}`. `timestamp` is when the event happened: the same in every attempt. */
export function webhookBody(type: Delivery['event'], timestamp: string, change: Change): string {
  let body = '';
  for (const trim of trims) {
    body = JSON.stringify({ type, timestamp, data: trim(change) });
    if (Buffer.byteLength(body) < maxBodyBytes) return body;
  }
  return body;
}

/**
 * What gives way, step by step, when a change is too large for a message: first quotes, then evidence, at last the longest lists.
 * The facts come last, and `GET /v1/changes/{id}` always has the whole.
 */
const trims: ((change: Change) => Change)[] = [
  (change) => change,
  (change) => trimmed(change, { quoteLength: 300, quotes: 3, evidence: 20, list: 200 }),
  (change) => trimmed(change, { quoteLength: 200, quotes: 1, evidence: 10, list: 200 }),
  (change) => trimmed(change, { quoteLength: 120, quotes: 1, evidence: 3, list: 200 }),
  (change) => trimmed(change, { quoteLength: 120, quotes: 1, evidence: 1, list: 40 }),
  (change) => trimmed(change, { quoteLength: 0, quotes: 0, evidence: 0, list: 10 }),
];

interface Limits {
  quoteLength: number;
  quotes: number;
  evidence: number;
  list: number;
}

const maxLineLength = 400;

function trimmed(change: Change, limits: Limits): Change {
  const list = <T>(items: T[]) => items.slice(0, limits.list);
  return {
    ...change,
    title: cut(change.title, maxLineLength),
    summary: cut(change.summary, maxLineLength),
    offices: list(change.offices),
    municipalities: list(change.municipalities),
    counties: list(change.counties),
    ministers: list(change.ministers),
    agencies: list(change.agencies),
    amounts: list(change.amounts),
    officeCounts: list(change.officeCounts),
    evidence: change.evidence.slice(0, limits.evidence).map((evidence) => ({
      ...evidence,
      title: cut(evidence.title, maxLineLength),
      quotes: evidence.quotes
        .slice(0, limits.quotes)
        .map(({ field, quote }) => ({ field, quote: cut(quote, limits.quoteLength) })),
    })),
  };
}

/** At most `length` characters, the last one "…" where something was left out. Never ends in half a surrogate pair. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text
    .slice(0, Math.max(0, length - 1))
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`;
}
