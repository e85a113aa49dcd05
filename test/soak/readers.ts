// Those who are told: they come and go over the year, by HTTP and by the links in their mails, and write down what reaches them.
import type { Mail } from '../../shared/adapters/mailer.ts';
import type { Chance } from '../chaos/chance.ts';
import type { Receipt } from '../chaos/receivers.ts';
import { startOrigin } from '../support/origin.ts';
import { never } from './plan.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** How it ends; `ignored`: the confirmation is never followed. */
const ends = ['unsubscribed', 'deleted', 'gone', 'failing', 'ignored'] as const;
type End = (typeof ends)[number];

export interface Reader {
  /** Path of the endpoint, or address. */
  name: string;
  channel: 'email' | 'webhook';
  frequency: 'immediate' | 'daily' | 'weekly';
  /** All of them if `null`. */
  counties: string[] | null;
  beginsAt: number;
  endsAt: number;
  end: End;
  /** A webhook's endpoint fails meanwhile; what waits comes within a day after. */
  outage: { from: number; to: number };
  /** What came of it. */
  id?: string;
  manageToken?: string;
  activeAt?: number;
  endedAt?: number;
  unsubscribeUrl?: string;
}

const newEveryDays = 6;
const regulars = [
  { channel: 'webhook', frequency: 'immediate' },
  { channel: 'email', frequency: 'immediate' },
  { channel: 'email', frequency: 'daily' },
  { channel: 'email', frequency: 'weekly' },
] as const;

/** Four who stay all the time, and one more each week or so. */
export function makeReaders(from: number, days: number, chance: Chance): Reader[] {
  const outage = { from: never, to: never };
  const readers: Reader[] = regulars.map((regular, index) => ({
    ...{ name: nameOf(regular.channel, `stammis-${index}`), counties: null, beginsAt: from, endsAt: never },
    ...{ ...regular, end: 'deleted', outage },
  }));
  for (let day = 2, number = 0; day < days - 15; day += newEveryDays * chance.between(0.5, 1.5), number += 1) {
    const channel = chance.next() < 0.5 ? 'webhook' : 'email';
    const beginsAt = from + day * dayMs;
    const possible: End[] =
      channel === 'webhook' ? ['deleted', 'gone', 'failing'] : ['unsubscribed', 'unsubscribed', 'deleted', 'ignored'];
    const failsAt = beginsAt + chance.between(1, 30) * dayMs;
    const endsAt = failsAt + chance.between(5, 120) * dayMs;
    readers.push({
      ...{ channel, name: nameOf(channel, `lasare-${number}`), beginsAt },
      frequency: channel === 'webhook' ? 'immediate' : pick(['immediate', 'daily', 'weekly'], chance),
      counties:
        chance.next() < 0.4
          ? null
          : pick(
              [
                ['12', '14'],
                ['17', '18', '21'],
                ['22', '23', '24', '25'],
                ['01', '05'],
              ],
              chance,
            ),
      endsAt,
      end: pick(possible, chance),
      outage:
        channel === 'webhook' && chance.next() < 0.5
          ? { from: failsAt, to: failsAt + chance.between(1, 48) * hourMs }
          : outage,
    });
  }
  return readers;
}

const nameOf = (channel: Reader['channel'], name: string): string =>
  channel === 'webhook' ? `/${name}` : `${name}@example.se`;

const pick = <T>(from: readonly T[], chance: Chance): T => from[Math.floor(chance.next() * from.length)] as T;

export interface Readers {
  receipts: Receipt[];
  /** How many mails there were in all. */
  mails(): number;
  /** To be told of each mail. */
  onMail(mail: Mail): void;
  /** Those whose time it is subscribe, confirm or leave. */
  act(baseUrl: string): Promise<void>;
  close(): Promise<void>;
}

export async function openReaders(readers: Reader[], now: () => number): Promise<Readers> {
  const receipts: Receipt[] = [];
  let mails = 0;
  const letters = new Map<string, string>();
  const byName = new Map(readers.map((reader) => [reader.name, reader]));
  const endpoints = await startOrigin({
    '*': ({ path, body, headers }) => {
      endpoints.requests.length = 0;
      const { type, data } = JSON.parse(body);
      if (type === 'endpoint.challenge') return { body: JSON.stringify({ challenge: data.challenge }) };
      const status = statusOf(byName.get(path), now());
      const changes = [{ id: data.id, version: data.version }];
      receipts.push({ subscriber: path, id: String(headers['webhook-id']), changes, at: now(), taken: status < 300 });
      return { status };
    },
  });
  const ask = async (url: string, method: string, options: { body?: object; token?: string | undefined } = {}) => {
    const { body, token } = options;
    const answer = await fetch(url, {
      method,
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json' },
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${said}`);
    return said === '' ? {} : JSON.parse(said);
  };

  const subscribe = async (reader: Reader, baseUrl: string) => {
    const { channel, name, frequency, counties } = reader;
    const to =
      channel === 'email' ? { type: channel, address: name } : { type: channel, url: `${endpoints.url}${name}` };
    const filter = counties === null ? {} : { county: counties };
    const made = await ask(`${baseUrl}/v1/subscriptions`, 'POST', { body: { channel: to, filter, frequency } });
    Object.assign(reader, { id: made.id, manageToken: made.manageToken });
    if (channel === 'webhook') reader.activeAt = now();
  };
  const confirm = async (reader: Reader, baseUrl: string) => {
    const token = letters.get(reader.name);
    if (token === undefined || reader.end === 'ignored') return;
    const { id, manageToken } = await ask(`${baseUrl}/confirm/${token}`, 'POST');
    Object.assign(reader, { id, manageToken, activeAt: now() });
  };
  const leave = async (reader: Reader, baseUrl: string) => {
    reader.endedAt = now();
    if (reader.end === 'gone' || reader.end === 'failing') return;
    if (reader.end === 'unsubscribed' && reader.unsubscribeUrl !== undefined) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await fetch(reader.unsubscribeUrl, {
        method: 'POST',
        headers,
        body: 'List-Unsubscribe=One-Click',
      });
      if (!answer.ok) throw new Error(`one-click unsubscribe: ${answer.status} ${await answer.text()}`);
    } else await ask(`${baseUrl}/v1/subscriptions/${reader.id}`, 'DELETE', { token: reader.manageToken });
  };

  return {
    receipts,
    mails: () => mails,
    onMail({ to, messageId, text, headers }) {
      mails += 1;
      const token = /\/confirm\/([\w-]+)/.exec(text)?.[1];
      if (token !== undefined) return void letters.set(to, token);
      const ids = [...new Set([...text.matchAll(/\/changes\/([\w-]+)/g)].map((match) => match[1] ?? ''))];
      const changes = ids.map((id) => ({ id, version: null }));
      receipts.push({ subscriber: to, id: `<${messageId}>`, changes, at: now(), taken: true });
      const reader = byName.get(to);
      const url = /<([^>]+)>/.exec(headers['List-Unsubscribe'] ?? '')?.[1];
      if (reader !== undefined && url !== undefined) reader.unsubscribeUrl = url;
    },
    async act(baseUrl) {
      for (const reader of readers) {
        if (reader.endedAt !== undefined || reader.beginsAt > now()) continue;
        if (reader.id === undefined) await subscribe(reader, baseUrl);
        else if (reader.activeAt === undefined) await confirm(reader, baseUrl);
        else if (reader.endsAt <= now()) await leave(reader, baseUrl);
      }
    },
    close: endpoints.close,
  };
}

function statusOf(reader: Reader | undefined, at: number): number {
  if (reader === undefined) return 404;
  if (at >= reader.endsAt && reader.end === 'gone') return 410;
  if (at >= reader.endsAt && reader.end === 'failing') return 500;
  return at >= reader.outage.from && at < reader.outage.to ? 503 : 204;
}
