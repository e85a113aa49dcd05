// The real program, killed again and again while news comes in and nothing around it can be trusted; then what was published beside what arrived.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../functions/local.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Delivery } from '../../shared/model/subscription.ts';
import { eventually } from '../support/eventually.ts';
import { freePort, run } from '../support/program.ts';
import { createChance } from './chance.ts';
import { compare, type LedgerLine, type Verdict } from './compare.ts';
import { openPress, type Town } from './press.ts';
import { openReceivers } from './receivers.ts';

export interface ChaosOptions {
  kills: number;
  seed: number;
  report: (line: string) => void;
}
export interface ChaosResult extends Verdict {
  kills: number;
  /** Of them, before the program said that it was there. */
  killedWhileStarting: number;
  seconds: number;
}

interface Subscriber {
  /** Path of the endpoint, or address. */
  name: string;
  id: string;
  manageToken: string;
  wants: (town: Town) => boolean;
}

const filters: { name: string; filter: object; wants: Subscriber['wants'] }[] = [
  { name: 'all', filter: {}, wants: () => true },
  { name: 'west', filter: { county: ['14', '17'] }, wants: ({ county }) => ['14', '17'].includes(county) },
  { name: 'north', filter: { county: ['24', '25', '23', '22'] }, wants: ({ county }) => /^2[2-5]$/.test(county) },
  { name: 'closures', filter: { type: ['office-closure'] }, wants: () => true },
];

export async function runChaos({ kills, seed, report }: ChaosOptions): Promise<ChaosResult> {
  const started = performance.now();
  const chance = createChance(seed);
  const [press, receivers] = [await openPress(chance), await openReceivers(chance)];
  const dir = await mkdtemp(path.join(tmpdir(), 'kv-chaos-'));
  const data = path.join(dir, 'data');
  await writeFile(path.join(dir, 'sources.json'), press.sources);
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const options = [
    ...['--data', data, '--sources', path.join(dir, 'sources.json'), '--smtp-url', receivers.smtpUrl],
    ...['--host-gap-ms', '0', '--host-concurrency', '8', '--allow-private-networks', '--rate-limit', 'off'],
    ...['--base-url', baseUrl, '--log-level', 'error'],
  ];
  const api = createApi(baseUrl);
  const program = { child: start(port, options), killedWhileStarting: 0 };
  try {
    await eventually('the first pass is over', () => api.isPolled(), 30_000);
    const subscribers = await subscribeAll(api, receivers);
    for (let killed = 0; killed < kills; killed += 1) {
      const lives = chance.next() < 0.15 ? chance.between(0, 400) : chance.between(400, 2600);
      const dies = sleep(lives);
      for (let elapsed = 0; elapsed < lives; elapsed += 500) {
        if (chance.next() < 0.42) press.publishNext();
        await Promise.race([sleep(500), dies]);
      }
      await dies;
      if (!(await api.answers())) program.killedWhileStarting += 1;
      await kill(program.child);
      program.child = start(port, options);
      if ((killed + 1) % 10 === 0) {
        const { length } = receivers.receipts;
        report(`${killed + 1} of ${kills} kills, ${press.published.length} published, ${length} messages`);
      }
    }
    report('all kills done; from now on nothing fails, and what is left is asked for');
    press.calm();
    receivers.calm();
    await eventually('the program is there', () => api.isPolled(), 30_000);
    const poll = async () => void (await run(['poll', '--all', '--port', String(port), ...options]));
    await settle(api, subscribers, press.published, poll);
    await stop(program.child);
    const changes = await exported(data);
    const verdict = compare({
      owed: subscribers.map(({ name, wants }) => ({
        subscriber: name,
        towns: press.published.filter(wants).map(({ id }) => id),
      })),
      receipts: receivers.receipts,
      townOf: new Map(changes.map(({ id, offices }) => [id, offices[0]?.id ?? ''])),
      ledger: await readLedger(data, subscribers),
    });
    const seconds = Math.round((performance.now() - started) / 1000);
    return { kills, killedWhileStarting: program.killedWhileStarting, seconds, ...verdict };
  } finally {
    await kill(program.child);
    await Promise.all([press.close(), receivers.close()]);
    await rm(dir, { recursive: true, force: true });
  }
}

function start(port: number, options: string[]): ChildProcess {
  const cli = path.resolve('dist/cli.js');
  return spawn(process.execPath, [cli, 'serve', '--port', String(port), ...options], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
const kill = (child: ChildProcess) => end(child, 'SIGKILL');
const stop = (child: ChildProcess) => end(child, 'SIGTERM');

function createApi(baseUrl: string) {
  const ask = async <T>(route: string, init: RequestInit = {}): Promise<T> => {
    const answer = await fetch(`${baseUrl}${route}`, init);
    if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${route}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const post = <T>(route: string, body: object, headers: Record<string, string> = {}) =>
    ask<T>(route, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const bearer = ({ manageToken }: Subscriber) => ({ authorization: `Bearer ${manageToken}` });
  return {
    post,
    answers: () =>
      fetch(`${baseUrl}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    /** Every source has been fetched at least once. */
    isPolled: () =>
      ask<{ items: { lastSuccessAt: string | null }[] }>('/v1/sources').then(
        ({ items }) => items.every(({ lastSuccessAt }) => lastSuccessAt !== null),
        () => false,
      ),
    async *deliveries(subscriber: Subscriber): AsyncGenerator<Delivery> {
      for (let cursor: string | null = ''; cursor !== null; ) {
        const route = `/v1/subscriptions/${subscriber.id}/deliveries?limit=200${cursor && `&cursor=${cursor}`}`;
        const page: { items: Delivery[]; nextCursor: string | null } = await ask(route, {
          headers: bearer(subscriber),
        });
        yield* page.items;
        cursor = page.nextCursor;
      }
    },
    redeliver: (subscriber: Subscriber, { id }: Delivery) =>
      post(`/v1/subscriptions/${subscriber.id}/deliveries/${id}/redeliver`, {}, bearer(subscriber)),
  };
}
type Api = ReturnType<typeof createApi>;

async function subscribeAll(api: Api, receivers: { url: string; letters: { to: string; text: string }[] }) {
  const subscribers: Subscriber[] = [];
  for (const { name, filter, wants } of filters) {
    const hook = `/${name}`;
    const channel = { type: 'webhook', url: `${receivers.url}${hook}` };
    const made = await api.post<{ id: string; manageToken: string }>('/v1/subscriptions', { channel, filter });
    subscribers.push({ name: hook, wants, ...made });
    const address = `${name}@example.se`;
    await api.post('/v1/subscriptions', { channel: { type: 'email', address }, filter });
    // The mail server fails from the start: a confirmation may take a retry of five minutes, which nobody waits for here.
    const letter = await eventually(
      `the confirmation for ${address}`,
      () => receivers.letters.find(({ to, text }) => to === address && text.includes('/confirm/')),
      60_000,
    );
    const token = /\/confirm\/([\w-]+)/.exec(letter.text)?.[1] ?? '';
    const confirmed = await api.post<{ id: string; manageToken: string }>(`/confirm/${token}`, {});
    subscribers.push({ name: address, wants, ...confirmed });
  }
  return subscribers;
}

/** Polls once more, and asks for what waits to be tried again, until there is nothing left to do. */
async function settle(api: Api, subscribers: Subscriber[], published: Town[], poll: () => Promise<void>) {
  const deadline = Date.now() + 180_000;
  for (let quiet = 0; quiet < 3; ) {
    if (Date.now() > deadline) return;
    await poll();
    let open = 0;
    for (const subscriber of subscribers) {
      const owed = published.filter(subscriber.wants).length;
      let settled = 0;
      for await (const delivery of api.deliveries(subscriber)) {
        if (delivery.settledAt !== null) {
          settled += 1;
          continue;
        }
        open += 1;
        if (delivery.status === 'pending') await api.redeliver(subscriber, delivery);
      }
      if (settled < owed) open += 1;
    }
    quiet = open === 0 ? quiet + 1 : 0;
    await sleep(1000);
  }
}

async function exported(data: string): Promise<Change[]> {
  const { stdout } = await run(['export', '--data', data]);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Change);
}

async function readLedger(data: string, subscribers: Subscriber[]): Promise<LedgerLine[]> {
  const { store, close } = await openStore(data);
  const lines: LedgerLine[] = [];
  for (const { id: subscription, name } of subscribers) {
    for (let cursor: string | undefined, isLast = false; !isLast; ) {
      const page = await store.deliveries.list(subscription, { limit: 200, cursor });
      for (const { id, channel, messageId, settledAt, status } of page.items) {
        lines.push({
          subscriber: name,
          id: channel === 'email' ? `<${messageId}>` : id,
          settledAt: settledAt === null ? null : Date.parse(settledAt),
          status,
        });
      }
      cursor = page.nextCursor ?? undefined;
      isLast = page.nextCursor === null;
    }
  }
  await close();
  return lines;
}
